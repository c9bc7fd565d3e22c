/** The enumerations of data in a notice, each with what is said of it. */
import { type Enumeration, findEnumerations } from "../../recognizers/data-types";
import type { NoticeText } from "../../structure/outline";
import { BORDER, cellAt } from "../../structure/tables";
import { LIKE_THE_ABOVE } from "../../vocabulary/data-type-scope";
import { clausesOf, polarityOf } from "./clauses";
import { affected, excluded, type Judgement } from "./judgement";
import { type Placement, placementsOf } from "./placement";
import { judge } from "./scope";
import { endsAsList, tailsOf } from "./tails";

/** An enumeration with what the notice says of it. */
export interface JudgedEnumeration {
  readonly enumeration: Enumeration;
  readonly following: readonly Enumeration[];
  readonly placement: Placement;
  readonly judgement: Judgement;
}

const memo = new WeakMap<NoticeText, readonly JudgedEnumeration[]>();

/** All enumerations of data in a notice, judged once. */
export function judgeEnumerations(notice: NoticeText): readonly JudgedEnumeration[] {
  const known = memo.get(notice);
  if (known) return known;
  const enumerations = findEnumerations(notice);
  const placements = placementsOf(notice);
  const judged = enumerations.map((enumeration, index) => {
    const following = enumerations
      .slice(index + 1, index + 6)
      .filter(({ sentence }) => sentence === enumeration.sentence);
    const placement = underItsHead(notice, enumeration, placements.of(enumeration.sentence));
    return { enumeration, following, placement, judgement: judge(notice, enumeration, following, placement) };
  });
  const settled = judged.map((one, index) => ({ ...one, judgement: leaningOnBefore(notice, one, judged[index - 1]) }));
  memo.set(notice, settled);
  return settled;
}

/** 「漏えいしていない項目」, not the first of several rows that have their label before them. */
const HEADS_DATA = /^[^。、\d]{2,24}(?:情報|項目|もの|データ|内容)(?:\([^()]{0,24}\))?$/;

/** A list in a cell also stands under the head of its column. */
function underItsHead(notice: NoticeText, { sentence, start }: Enumeration, placement: Placement): Placement {
  if (!BORDER.test(sentence.line.text)) return placement;
  const head = cellAt(notice, start)?.head ?? "";
  return HEADS_DATA.test(head) ? { ...placement, columnHead: head } : placement;
}

/** What is said of an enumeration by the one before it: 「…も同様です」, or a bracket of some in a bare list. */
function leaningOnBefore(
  { sentences }: NoticeText,
  { enumeration, following, judgement }: JudgedEnumeration,
  before: JudgedEnumeration | undefined,
): Judgement {
  const { sentence, end } = enumeration;
  const behind = sentence.text.slice(end - sentence.start, end - sentence.start + 40);
  if (LIKE_THE_ABOVE.test(behind)) {
    const [tail = null] = tailsOf(enumeration, following);
    const above = sentences[sentence.index - 1]?.text ?? "";
    const said = polarityOf(clausesOf(above).at(-1)?.text ?? "");
    const isNamed = before && sentence.index - before.enumeration.sentence.index <= 1;
    const status =
      (isNamed && before.judgement.status) || (said === "denied" || said === "bare_denial" ? "excluded" : null);
    if (status) return status === "excluded" ? excluded("like-the-above", tail) : affected("like-the-above");
  }
  if (!before || before.judgement.status === null) return judgement;
  // 「年齢(|生年月日)、性別の設問はございません」
  const isWithin = before.enumeration.start < enumeration.start && before.enumeration.end > end;
  if (isWithin && before.enumeration.sentence === sentence && UNTOLD.has(judgement.rule)) return before.judgement;
  // 「氏名、略歴(うち19名は謝金の振込口座)」
  if (judgement.status !== null || before.enumeration.sentence !== sentence) return judgement;
  const between = sentence.text.slice(before.enumeration.end - sentence.start, enumeration.start - sentence.start);
  if (!OF_SOME.test(between)) return judgement;
  const [tail] = tailsOf(enumeration, following);
  return tail && endsAsList(tail) ? affected("of-some-in-brackets") : judgement;
}

/** What is found of a list of which its own words say nothing. */
const UNTOLD: ReadonlySet<string> = new Set(["nothing is said of it", "denied of something else"]);

/** 「(うち19名は謝金の」 between a list and what some of those have beside it. */
const OF_SOME =
  /^\(うち[^()。]{0,12}\d[\d,]*(?:名|人|件)(?:様|の方|分)?(?:に)?(?:は|のみ|については)、?[^()。、]{0,12}$/;

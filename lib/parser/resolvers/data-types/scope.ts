/**
 * What a notice says of the data that it names: that they got out (or may have), that they are not among what got
 * out, or neither. Japanese says it behind the noun, so the words after an enumeration are read first, clause by
 * clause; a bare list takes it from what governs it: its label, the sentence before it, the headings above.
 */
import type { Enumeration } from "../../recognizers/data-types";
import { lineIndexAt } from "../../structure/lookup";
import type { NoticeText } from "../../structure/outline";
import { BLIND_COPY, HIDDEN_IN_BLIND_COPY, MARK_BELOW, SAID_BEFORE } from "../../vocabulary/data-type-scope";
import { inOrder } from "../../vocabulary/patterns";
import { judgeByAnswer, judgeByGovernors } from "./governed";
import { affected, codesIn, excluded, type Judgement, neither, windowOf, wordsBefore, wordsBehind } from "./judgement";
import { reasonToPassOver } from "./passed-over";
import type { Placement } from "./placement";
import { judgeTail } from "./said-behind";
import { closesAsList, endsAsList, type Tail, tailsOf } from "./tails";

/**
 * Judges one enumeration.
 * @param following the enumerations behind it in the same sentence, which have predicates of their own
 */
export function judge(
  notice: NoticeText,
  enumeration: Enumeration,
  following: readonly Enumeration[],
  placement: Placement,
): Judgement {
  const veto = reasonToPassOver(enumeration, placement);
  if (veto) return neither(veto);
  if (SAID_BEFORE.test(wordsBehind(enumeration.sentence, enumeration.end)))
    return following.length > 0 ? neither("what an earlier notice said") : excluded("taken-back");
  if (placement.answer) return judgeByAnswer(enumeration.sentence.text, placement.answer);
  const marked = judgeMarkBelow(notice, enumeration);
  if (marked) return marked;
  if (codesIn(enumeration).includes("email") && BLIND_COPY.test(windowOf(enumeration.sentence, enumeration.start)))
    return HIDDEN_IN_BLIND_COPY.test(wordsBehind(enumeration.sentence, enumeration.end))
      ? neither("hidden from each other")
      : affected("addresses-visible-to-each-other");

  const tails = tailsOf(enumeration, following);
  for (const [index, tail] of tails.entries()) {
    const said = judgeTail(notice, enumeration, tail);
    const outside = tails[index + 1];
    if (said?.rule === "said-contained" && outside && SPARED.test(outside.text))
      return judgeTail(notice, enumeration, outside) ?? said;
    if (said) return said;
    if (closesAsList(tail)) return judgeByGovernors(enumeration, placement);
  }
  const [next, ...others] = following;
  if (next && tails[0] && (LEADS_ON.test(tails[0].near) || sharesPredicate(enumeration, tails[0])))
    return judge(notice, next, others, placement);
  return tails[0] && endsAsList(tails[0]) ? judgeByGovernors(enumeration, placement) : neither("nothing is said of it");
}

/** 「口座情報 / なし」: a table whose cells stand on lines of their own; of a line of nothing but data. */
function judgeMarkBelow(notice: NoticeText, { sentence, start, end }: Enumeration): Judgement | null {
  const { line } = sentence;
  const below = notice.lines[lineIndexAt(notice, line.start) + 1];
  const isAlone = start === sentence.start && end >= line.end - MOST_BEHIND && !line.text.includes("。");
  const mark = isAlone && below ? MARK_BELOW.exec(below.text)?.groups : undefined;
  if (!mark) return null;
  return mark.out ? excluded("marked-out") : affected("marked-in");
}

/** A list of data may end in a word that is none. */
const MOST_BEHIND = 12;

/** 「同意書(住所、電話番号が記載されたもの)|は紙で保管しており、受託者には渡しておりません」: said of the papers whose data the bracket tells. */
const SPARED = inOrder([
  /^(?:等|など)?(?:は|も|については)、?[^。]{0,50}?/,
  /(?:渡して|渡って|提供して|入って|入れて|含まれて|添付して|対象に(?:は)?なって)(?:は)?(?:い|お)/,
  /(?:ない|なかった|らず|りません|ません)/,
]);

/** 「健康上の留意点、プログラムへの|質問内容の11項目でした」: the list goes on with words that belong to its next item. */
const LEADS_ON = /^(?:等|など)?、[^、。はがを]{1,20}(?:への|の|における|に関する|に対する|との)$/;

/** 「(1)は|氏名、住所、(2)は|氏名です」「通知書では課税額が、案内では|契約内容が加わります」: one predicate for several. */
const SHARES_PREDICATE = /^(?:等|など)?(?:が)?、[^、。はがを]{0,24}(?:は|では|には|については)(?:これらに|さらに)?$/;
const OPENS_SHARE = /(?:は|では|には|については)(?:これに|さらに|これらに|上記に加え)?$/;

function sharesPredicate({ sentence, start }: Enumeration, { near }: Tail): boolean {
  return SHARES_PREDICATE.test(near) && OPENS_SHARE.test(wordsBefore(sentence, start));
}

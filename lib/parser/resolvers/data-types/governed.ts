/**
 * What a bare list is said to be by what governs it: the words before it, its label, the headings above, a question.
 */
import type { Enumeration } from "../../recognizers/data-types";
import { ABSENT_BELOW, EXPOSED_THING, LOST_ONLY } from "../../vocabulary/data-type-exposure";
import { DESTINATION_TOPIC, LEFT_OUT_LABEL, MARK_ABOVE, SCOPE_WORDS } from "../../vocabulary/data-type-scope";
import { type Clause, clausesOf, type Polarity, polarityOf } from "./clauses";
import { affected, excluded, type Judgement, neither, wordsBefore } from "./judgement";
import type { Placement } from "./placement";

/** Judges a bare list by what stands before it in its sentence or over its column, and by what governs the sentence. */
export function judgeByGovernors(enumeration: Enumeration, placement: Placement): Judgement {
  const { sentence, mentions, start } = enumeration;
  const before = wordsBefore(sentence, start);
  if (EXPOSED_THING.test(before)) return affected("exposed-thing");
  if (LEFT_OUT_LABEL.test(before)) return excluded("listed-under-denial");
  const head = polarityOf(placement.columnHead ?? "");
  if (head === "denied") return excluded("under-denying-head");
  if (head === "exposed" || head === "contained") return affected("listed-under-exposure");
  const beside = MARK_ABOVE.exec(before)?.groups;
  if (beside) return byMark(beside);
  const topic = LABEL_IN_LINE.exec(before)?.[1] ?? /^(.*)(?:は|のは|には|として|:|\t|(?<=.)[【〔]$)/.exec(before)?.[1];
  if (placement.governors.slice(0, 2).some((text) => LOST_ONLY.test(text)))
    return neither("lost, and leaked to nobody");
  if (topic && DESTINATION_TOPIC.test(topic)) return neither("where something was sent, or what opened it");
  for (const text of [...(topic ? [topic] : []), ...placement.governors]) {
    if (ABSENT_BELOW.test(text)) return excluded("listed-as-absent");
    const mark = MARK_ABOVE.exec(text)?.groups;
    if (mark) return byMark(mark);
    const polarity = polarityOfGovernor(text);
    if (polarity === "denied") return excluded("listed-under-denial");
    if (polarity === "exposed" || polarity === "contained") return affected("listed-under-exposure");
  }
  if (placement.kind === "scope") return affected("listed-in-scope");
  const sureCodes = new Set(mentions.filter(({ sure }) => sure).flatMap(({ codes }) => codes));
  if (SCOPE_WORDS.test(before) && placement.kind !== "request")
    return affected("listed-as-content", sureCodes.size < 2);
  const isFree = placement.kind === "overview" || placement.kind === "other";
  return isFree && sureCodes.size >= 2 ? affected("bare-list", true) : neither("a list that nothing governs");
}

/** 「【流出した情報】氏名 【流出していない情報】|住所」: the nearest of several labels on one line. */
const LABEL_IN_LINE = /[^\s][ ]*[【〔]([^】〕]{1,30})[】〕][^。、【〔]{0,8}$/;

function byMark({ out }: Partial<Record<string, string>>): Judgement {
  return out ? excluded("listed-under-denial") : affected("listed-under-exposure");
}

const POINTER = /以下|下記|次の|次に|:$/;

/**
 * What a heading, label or introducing sentence says of the list under it: the clause that points to it, or the others
 * where that says nothing (「次の情報は別のシステムで管理しており、影響がないことを確認しております」).
 */
function polarityOfGovernor(text: string): Polarity {
  const clauses = clausesOf(text.replace(/\([^)]{0,80}\)/g, ""));
  const pointing = clauses.filter((clause) => POINTER.test(clause.text));
  return lastSaid(pointing) ?? lastSaid(clauses) ?? "neutral";
}

/** What the last clause says that says anything. */
function lastSaid(clauses: readonly Clause[]): Polarity | undefined {
  return clauses.map((clause) => polarityOf(clause.text)).findLast((polarity) => polarity !== "neutral");
}

const FLAT_NO = /^[ ]*(?:A\d{0,2}[.:)、 ]{0,2})?いいえ[、。]/;

/** 「口座番号は大丈夫ですか」「お預かりしておらず、流出していません」; 「口座番号は流出しましたか」「いいえ。」 */
export function judgeByAnswer(question: string, answer: string): Judgement {
  const asked = polarityOf(question);
  if ((asked === "exposed" || asked === "contained") && FLAT_NO.test(answer)) return excluded("denied-in-answer");
  const polarities = clausesOf(answer).map((clause) => polarityOf(clause.text));
  const said = polarities.findLast((polarity) => polarity === "denied" || polarity === "exposed");
  if (said === "denied") return excluded("denied-in-answer");
  return said === "exposed" ? affected("affirmed-in-answer", true) : neither("a question left open");
}

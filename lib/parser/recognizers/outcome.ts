/** Statements on whether data got out. */
import type { Outcome } from "../../taxonomy";
import type { Span } from "../normalize";
import type { Header } from "../reading";
import { moodByWords, moodOf } from "../structure/mood";
import type { NoticeText, Sentence } from "../structure/outline";
import type { Candidate } from "../trace";
import {
  AFTER_OUTFLOW,
  AND_WAS_USED,
  AS_OF_NOW,
  COMES_TO,
  CONCLUDED,
  DATA_TAKEN,
  GENERAL_SUBJECT,
  IN_OTHER_HANDS,
  LEAKED_BEFORE,
  LEFT_OPEN_BEHIND,
  LOOKED_INTO,
  MEANS,
  NAMES_AND_THE_REST,
  NOT_FOUND_YET,
  NOT_RULED_OUT,
  NOT_TURNED_UP,
  OTHERS_DATA,
  OTHERS_TOPIC,
  OUTFLOW,
  PARTICULAR_SUBJECT,
  PARTICULAR_TOPIC,
  PROVEN,
  SEEN,
  STATE,
  TAKEN,
  TOLD_BEFORE,
  UNLIKELY,
  VIEWABLE,
} from "../vocabulary/outcome";
import { SUPPOSED_BEFORE, TAKES_FOR_GRANTED } from "../vocabulary/stance";
import { around, nearby, placesOf } from "./phrases";
import { isQuestion } from "./stance";

export interface OutcomeCandidate extends Candidate<Outcome> {
  readonly titled: boolean;
  /** Why the words do not count, or null. */
  readonly objection: string | null;
}

/** All that the notice says of whether data got out. */
export function recognizeOutcomes(notice: NoticeText, header: Header): OutcomeCandidate[] {
  const found: OutcomeCandidate[] = [];
  for (const { span, sentence } of placesOf(notice, OUTFLOW))
    found.push(...readStatement(sentence, span, header.titleSpan));
  for (const { span, sentence } of placesOf(notice, SEEN)) {
    const objection = moodObjection(sentence);
    found.push({ value: "confirmed", span, rule: "seen-by-someone", score: 2, titled: false, objection });
  }
  for (const { span, sentence } of placesOf(notice, IN_OTHER_HANDS)) {
    const objection = moodObjection(sentence);
    found.push({ value: "confirmed", span, rule: "in-other-hands", score: 2, titled: false, objection });
  }
  for (const { span, sentence } of placesOf(notice, NOT_TURNED_UP)) {
    const objection = moodObjection(sentence);
    found.push({ value: "not_leaked", span, rule: "not-turned-up", score: 1, titled: false, objection });
  }
  return found;
}

function moodObjection(sentence: Sentence): string | null {
  const mood = moodOf(sentence);
  if (mood === "request") return "a request to readers";
  if (sentence.line.section === "prevention" && moodByWords(sentence) !== "fact") return "a plan";
  return isQuestion(sentence) && !TAKES_FOR_GRANTED.test(sentence.text.slice(0, 80)) ? "a question" : null;
}

function readStatement(sentence: Sentence, word: Span, title: Span | null): OutcomeCandidate[] {
  const { before, after } = around(sentence, word);
  // A text without a heading opens with a sentence, which is none.
  const titled =
    title !== null && word.start >= title.start && word.end <= title.end && !sentence.text.trimEnd().endsWith("。");
  const kind = (Object.keys(AFTER_OUTFLOW) as (keyof typeof AFTER_OUTFLOW)[]).find((name) =>
    AFTER_OUTFLOW[name].test(after),
  );
  const reach = kind ? (AFTER_OUTFLOW[kind].exec(after)?.[0].length ?? 0) : 0;
  const span = { start: word.start, end: word.end + reach };
  const isSupposed = SUPPOSED_BEFORE.test(before.slice(-40));
  const base = { span, titled, objection: titled ? null : isSupposed ? "only supposed" : moodObjection(sentence) };
  if (kind === "unknown") return [{ ...base, value: "investigating", rule: "whether-leaked-is-open", score: 2 }];
  if (kind === "possible") {
    const plain =
      NOT_RULED_OUT.test(after.slice(0, 40)) || UNLIKELY.test(after) || (sentence.line.role === "heading" && !titled);
    const objection =
      base.objection ?? (TOLD_BEFORE.test(after.slice(0, LONGEST_TELLING)) ? "what an earlier notice said" : null);
    const rule = plain ? "leak-not-ruled-out" : "may-have-leaked";
    return [{ ...base, value: "possible", rule, score: plain ? 3 : 2, objection }];
  }
  if (kind === "denied" && LEFT_OPEN_BEHIND.test(after.slice(reach)))
    return [{ ...base, value: "possible", rule: "leak-not-ruled-out", score: 3 }];
  if (kind === "denied") {
    const denial = readDenial(sentence, word, after.slice(0, reach));
    // 「口座情報は伏せて表示されるため、閲覧されておりません」: so the rest may have been.
    const isOfSome =
      denial.objection === DENIED_FOR_SOME && LOOK.test(sentence.text.slice(word.start - sentence.start));
    const rest = { ...base, value: "possible" as const, rule: SEEN_BUT_FOR_SOME, score: 0 };
    return [{ ...base, ...denial }, ...(isOfSome ? [rest] : [])];
  }
  const isMeans =
    MEANS.test(before.slice(-24)) || (LEAKED_BEFORE.test(before.slice(-40)) && AND_WAS_USED.test(after.slice(reach)));
  if (kind === "confirmed" && !titled && isMeans)
    return [{ ...base, value: "confirmed", rule: "leak-stated", score: 2, objection: "the means of getting in" }];
  if (kind === "confirmed" && after.startsWith("、") && !DATA_TAKEN.test(before.slice(-40))) return [];
  const verb = sentence.text.slice(word.start - sentence.start, word.end - sentence.start);
  if (kind === "confirmed" && STATE.test(after) && !TAKEN.test(verb)) return [];
  const told = sentence.text.slice(Math.max(0, word.start - sentence.start - 30), span.end - sentence.start);
  if (kind === "confirmed" && OTHERS_DATA.test(told))
    return [
      { ...base, value: "confirmed", rule: "leak-stated", score: 1, objection: "the data of another organization" },
    ];
  if (kind === "confirmed" && LOOKED_INTO.test(after))
    return [
      { ...base, value: "confirmed", rule: "leak-stated", score: 1, objection: "what got out is still looked into" },
    ];
  if (kind === "confirmed") return [{ ...base, value: "confirmed", rule: "leak-stated", score: titled ? 1 : 2 }];
  if (VIEWABLE.test(sentence.text.slice(word.start - sentence.start, word.end - sentence.start)))
    return [{ ...base, value: "possible", rule: "could-be-seen", score: 1 }];
  return titled ? [{ ...base, value: "confirmed", rule: "leak-in-title", score: 1 }] : [];
}

/** What an earlier notice said is told in so many characters behind it. */
const LONGEST_TELLING = 60;

/** The rule of a denial that a notice calls what its inquiry came to. */
export const NO_LEAK_CONCLUDED = "no-leak-concluded";

/** The rule of a denial of a look at some of the data, which tells no more of the rest than that there is one. */
export const SEEN_BUT_FOR_SOME = "seen-but-for-some";

const DENIED_FOR_SOME = "denied for some data only";
const LOOK = /^(?:閲覧|見られ)/;

/** A denial counts where it speaks of data as a whole and rests on what was found, not on what is not known yet. */
function readDenial(
  sentence: Sentence,
  word: Span,
  after: string,
): Pick<OutcomeCandidate, "value" | "rule" | "score" | "objection"> {
  const before = around(sentence, word).before.slice(-60);
  const clause = before.slice(before.lastIndexOf("、") + 1);
  const topic = sentence.text.slice(0, word.start - sentence.start);
  const isOfSome = PARTICULAR_TOPIC.test(topic) || PARTICULAR_SUBJECT.test(clause);
  const isGeneral = NAMES_AND_THE_REST.test(before) || (!isOfSome && GENERAL_SUBJECT.test(before.slice(-30)));
  const objection =
    moodObjection(sentence) ??
    (BUT_FOR_ONE.test(before)
      ? "denied of all but one who saw it"
      : OTHERS_TOPIC.test(topic)
        ? "denied of others"
        : isGeneral
          ? null
          : DENIED_FOR_SOME);
  const score = finality(nearby(sentence, word), after);
  const rule = score === 3 && COMES_TO.test(topic) ? NO_LEAK_CONCLUDED : "leak-denied";
  return { value: "not_leaked", rule, score, objection };
}

/** 「ご指摘くださった方以外からの|閲覧は見つかりませんでした」「研究者の方によるもの(14回)を除き、|外部からのアクセスは…」 */
const BUT_FOR_ONE =
  /(?:方|者|人|様|社|職員|学生|生徒)以外(?:の(?:第三者|方|者|外部)?|に|から|による)[^。、]{0,20}$|を(?:除き|除いて|除くと|のぞき)、?[^。]{0,24}$/;

/** How final a denial is: 1 nothing found so far, 2 said plainly, 3 found by an inquiry. */
function finality(words: string, after: string): number {
  if (PROVEN.test(words)) return 3;
  if (NOT_FOUND_YET.test(after) || AS_OF_NOW.test(words)) return 1;
  return CONCLUDED.test(words) ? 3 : 2;
}

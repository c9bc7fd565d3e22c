/** Statements on misuse of the data, or on its absence. */
import type { SecondaryDamage } from "../../taxonomy";
import type { Span } from "../normalize";
import { moodByWords, moodOf } from "../structure/mood";
import { headingsAbove, type NoticeText, type Sentence } from "../structure/outline";
import type { Candidate } from "../trace";
import {
  ANSWERS_NO,
  DENIES,
  HARM_LABEL,
  HARM_OF_ATTACK,
  LEANS_ON_BEFORE,
  LEFT_OPEN,
  MAIL_OF_ATTACK,
  MEANS_MISUSED,
  MISUSE,
  MISUSE_HEADING,
  MISUSED,
  NO_MISUSE,
  NONE_ANSWER,
  NOTICED,
  NOTICED_BY_MAIL,
  ONLY_GUARDED,
  SPREAD_DENIED,
  SUCH_A_FACT_DENIED,
  SUCH_A_REPORT_DENIED,
  UNRELATED,
} from "../vocabulary/secondary-damage";
import { around, placesOf } from "./phrases";
import { isQuestion } from "./stance";

export interface DamageCandidate extends Candidate<SecondaryDamage> {
  /** The heading that asks for it, where the words alone do not say what they speak of. */
  readonly asked?: Span | null;
  /** Why the words do not count, or null. */
  readonly objection: string | null;
}

/** All statements on misuse, in the order of the text within each rule. */
export function recognizeDamage(notice: NoticeText): DamageCandidate[] {
  return [
    ...deniedMisuse(notice),
    ...deniedInPassing(notice),
    ...statedMisuse(notice),
    ...answersUnderHeadings(notice),
  ];
}

/** 「不正利用等の事実は確認されておりません」; a request may follow in the same sentence. */
function* deniedMisuse(notice: NoticeText): Generator<DamageCandidate> {
  for (const { span: word, sentence } of placesOf(notice, MISUSE)) {
    const { after } = around(sentence, word);
    const denial = NO_MISUSE.exec(after);
    if (!denial) continue;
    const span = { start: word.start, end: word.end + denial[0].length };
    const objection = ONLY_GUARDED.test(after)
      ? "only guarded against or feared"
      : LEFT_OPEN.test(denial[0])
        ? "left open"
        : isOfAttack(sentence, word)
          ? "the attack's own harm"
          : objectionTo(sentence);
    yield { value: "none_reported", span, rule: "misuse-denied", score: 3, objection };
  }
}

/** 「ランサムウェア被害を受けたが、ネットワーク分離により被害は確認されていない」: the same harm again. */
function isOfAttack(sentence: Sentence, word: Span): boolean {
  const { before, after } = around(sentence, word);
  if (/メール$/.test(sentence.text.slice(0, word.end - sentence.start)) && MAIL_OF_ATTACK.test(after)) return true;
  return /被害$/.test(sentence.text.slice(0, word.end - sentence.start)) && HARM_OF_ATTACK.test(before);
}

/** 「悪用されたのですか。」「そのような報告は受けておりません。」 */
function* deniedInPassing(notice: NoticeText): Generator<DamageCandidate> {
  for (const sentence of notice.sentences) {
    const before = notice.sentences[sentence.index - 1];
    if (!before || before.text.search(MISUSE) < 0) continue;
    const match = LEANS_ON_BEFORE.exec(sentence.text) ?? (isQuestion(before) ? ANSWERS_NO.exec(sentence.text) : null);
    if (!match) continue;
    const start = sentence.start + match.index;
    const span = { start, end: start + match[0].length };
    yield { value: "none_reported", span, rule: "denied-in-passing", score: 2, objection: objectionTo(sentence) };
  }
}

function* statedMisuse(notice: NoticeText): Generator<DamageCandidate> {
  for (const { span, sentence } of placesOf(notice, MISUSED)) {
    const { after } = around(sentence, span);
    const denied =
      SUCH_A_FACT_DENIED.test(after) ||
      SUCH_A_REPORT_DENIED.test(after) ||
      /^(?:は|も|が)?、?[^。、]{0,20}(?:ません|おらず|いない|ない(?!か|よう|ため|もの)|(?:認められ|確認され)ず)/.test(
        after,
      );
    const mood = moodOf(sentence);
    const isMeans = MEANS_MISUSED.test(sentence.text.slice(0, span.end - sentence.start));
    const objection = denied
      ? "the sentence denies it"
      : UNRELATED.test(after)
        ? "it came of something else"
        : isMeans
          ? "the means of getting in"
          : NOTICED_BY_MAIL.test(sentence.text.slice(span.start - sentence.start, span.end - sentence.start + 80))
            ? "how the attack itself was noticed"
            : mood === "plan"
              ? "a plan"
              : CASE_BEHIND.test(after) ||
                  (mood === "request" &&
                    IN_CASE.test(sentence.text.slice(span.start - sentence.start, span.end - sentence.start + 16)))
                ? "only in a case that may come"
                : objectionTo(sentence);
    yield { value: "reported", span, rule: "misuse-stated", score: 3, objection };
  }
}

/** 「悪用が確認された|場合は速やかにお知らせします」 */
const CASE_BEHIND = /^(?:場合(?:は|に|、)|際(?:は|に)|(?:とき|時)(?:は|に)|ら、)/;
/** 「お金を支払ってしまった場合は警察にご相談|ください」 */
const IN_CASE = /(?:た|る|ました)(?:場合|際|とき|方は)|たら(?:、|すぐ|直ち)/;

/** 「二次被害の有無」 and its answer. */
function* answersUnderHeadings(notice: NoticeText): Generator<DamageCandidate> {
  for (const sentence of notice.sentences) {
    if (sentence.line.role === "heading") continue;
    const isNamed = sentence.label !== null && HARM_LABEL.test(sentence.label);
    const isAskedByLabel = isNamed || (sentence.label !== null && MISUSE_HEADING.test(sentence.label));
    if (!isAskedByLabel && !MISUSE_HEADING.test(headingsAbove(sentence.line)[0] ?? "")) continue;
    const span = { start: sentence.start, end: sentence.end };
    const answer = sentence.label ? sentence.text.replace(/^[^:\t]{1,40}[:\t]\s*/, "") : sentence.text;
    const mood = moodOf(sentence);
    const answered = { span, asked: isAskedByLabel ? null : (sentence.line.heading?.span ?? null), objection: null };
    if (NONE_ANSWER.test(answer)) yield { ...answered, value: "none_reported", rule: "none-under-heading", score: 3 };
    else if (mood !== "fact" || isNamed) continue;
    else if (DENIES.test(withoutSpread(answer)))
      yield { ...answered, value: "none_reported", rule: "denial-under-heading", score: 1 };
    else if (NOTICED.test(answer)) yield { ...answered, value: "reported", rule: "noticed-under-heading", score: 2 };
  }
}

/** The clauses of an answer that may speak of misuse: to deny that data went any further says nothing of it. */
function withoutSpread(answer: string): string {
  return answer
    .split(/(?<=[。、])/)
    .filter((clause) => !SPREAD_DENIED.test(clause) || clause.search(MISUSE) >= 0)
    .join("");
}

function objectionTo(sentence: Sentence): string | null {
  if (sentence.line.section === "prevention" && moodByWords(sentence) !== "fact") return "a plan";
  return isQuestion(sentence) ? "a question" : null;
}

/** Whether data got out, by what the notice itself says; where it says nothing, by what the cause implies. */
import type { Notice, NoticeCause } from "../../notice";
import type { CauseCode, Outcome } from "../../taxonomy";
import type { Span } from "../normalize";
import type { Reading } from "../reading";
import { NO_LEAK_CONCLUDED, type OutcomeCandidate, recognizeOutcomes, SEEN_BUT_FOR_SOME } from "../recognizers/outcome";
import { mostTelling, statementFrom } from "../trace";
import { SPAM_SENT } from "../vocabulary/outcome";
import { weighChoice } from "./weighed-choice";
import { WEIGHED_WORDS } from "./weighed-finding";

/** @param causes those already found, which imply an outcome where nothing states one */
export function readOutcome(reading: Reading, causes: readonly NoticeCause[]): Notice["outcome"] {
  const told = toldOutcome(reading, causes);
  // What it comes to in the notice's own words, no words that lead there outweigh.
  if (!told || told.rule === NO_LEAK_CONCLUDED) return told;
  const { value, words, doubt } = weighChoice(reading, "outcome", told.value);
  if (value === told.value) return { ...told, needsReview: told.needsReview ?? doubt };
  const { inText, inTitle } = spansSaying(reading, value);
  const spans = inText.length > 0 ? inText : [...inTitle, ...words];
  return {
    value,
    ...statementFrom(reading.notice, spans, WEIGHED_WORDS, { basis: "inferred", needsReview: doubt }),
  };
}

/** The words in which rules found an outcome on which they did not settle: they show it best, those of a title beside others. */
function spansSaying({ notice, header }: Reading, value: Outcome): Record<"inText" | "inTitle", Span[]> {
  const saying = recognizeOutcomes(notice, header).filter((one) => one.value === value && one.objection === null);
  const spansOf = (titled: boolean) => {
    const candidates = saying.filter((one) => one.titled === titled);
    return mostTelling(notice, header.titleSpan, candidates, 3).map(({ span }) => span);
  };
  return { inText: spansOf(false), inTitle: spansOf(true) };
}

function toldOutcome(reading: Reading, causes: readonly NoticeCause[]): Notice["outcome"] {
  const { notice, header, trace } = reading;
  const stated: OutcomeCandidate[] = [];
  for (const candidate of recognizeOutcomes(notice, header)) {
    if (candidate.objection) trace.reject("outcome", candidate, candidate.objection);
    else stated.push(candidate);
  }
  const primary = causes.find((cause) => cause.primary)?.code ?? "unknown";
  const value = decide(primary, new Statements(stated), isAccountAbused(causes) && SPAM_SENT.test(notice.text));
  for (const candidate of stated)
    if (candidate.value === value) trace.accept("outcome", candidate);
    else trace.reject("outcome", candidate, `other statements make it ${value}`);
  const saying = stated.filter((candidate) => candidate.value === value);
  const telling = mostTelling(notice, header.titleSpan, saying, 3);
  const first = saying.find(({ rule }) => rule === NO_LEAK_CONCLUDED) ?? telling[0];
  if (!first) return inferredFrom(reading, causes, value, { primary, isSpokenOf: stated.length > 0 });
  return {
    value,
    ...statementFrom(
      notice,
      telling.map(({ span }) => span),
      first.rule,
      { needsReview: doubtOf(value, stated) },
    ),
  };
}

const SHORTEST_CLAUSE = 12;

/** Said nowhere: what the cause implies, shown by the words of the cause, else by the title. */
function inferredFrom(
  { notice, header }: Reading,
  causes: readonly NoticeCause[],
  value: Outcome,
  { primary, isSpokenOf }: { primary: CauseCode; isSpokenOf: boolean },
): Notice["outcome"] {
  const { evidence = [] } = causes.find((cause) => cause.primary) ?? {};
  const title = header.titleSpan ? [header.titleSpan] : [];
  const rule = `follows-from-${primary}`;
  const finding = statementFrom(notice, title, rule, {
    basis: "inferred",
    needsReview:
      GONE.has(primary) || SURE.has(primary)
        ? null
        : isSpokenOf
          ? "what the notice says does not settle whether anything leaked"
          : "the notice does not say whether anything leaked",
  });
  // A whole clause of the text tells it better than the title does, a word (「遺失届」) no better.
  const [first] = evidence;
  const isTitled = finding.evidence.some(({ start, end }) => first && first.start >= start && first.end <= end);
  const clause = evidence.find(({ text }) => text.length >= SHORTEST_CLAUSE && text.length > (first?.text.length ?? 0));
  const words = (isTitled ? clause : null) ?? first;
  return { value, ...finding, evidence: words ? [words] : finding.evidence };
}

/** A leak told of as certain in one place and as possible in another. */
function doubtOf(value: Outcome, stated: readonly OutcomeCandidate[]): string | null {
  const weightOf = (kind: Outcome) =>
    stated.filter((candidate) => candidate.value === kind && candidate.score >= 2).length;
  if (value === "confirmed" && weightOf("possible") > weightOf("confirmed")) return "most of the words leave it open";
  if (value === "not_leaked" && weightOf("possible") > 0) return "other words leave it open";
  return null;
}

function isAccountAbused(causes: readonly NoticeCause[]): boolean {
  return causes.some(({ code }) => code === "credential_abuse");
}

/** The statements by what they say. */
class Statements {
  constructor(private readonly all: readonly OutcomeCandidate[]) {}

  has(value: Outcome, leastScore = 1): boolean {
    return this.all.some((c) => c.value === value && c.score >= leastScore && c.rule !== "seen-by-someone");
  }

  hasRule(rule: string): boolean {
    return this.all.some((c) => c.rule === rule);
  }
}

/** Things gone, not known to be with anyone. */
const GONE: ReadonlySet<CauseCode> = new Set(["loss", "theft", "equipment_failure"]);
/** Handed, sent or carried to someone: that is the leak. */
const SURE: ReadonlySet<CauseCode> = new Set(["misdelivery", "insider_misuse"]);
/** Data lay open; whether anyone looked is another matter. */
const LAID_OPEN: ReadonlySet<CauseCode> = new Set([
  "publishing_error",
  "misconfiguration",
  "software_defect",
  "unknown",
]);

function decide(primary: CauseCode, statements: Statements, sentSpam: boolean): Outcome {
  // 「書類が第三者の手に渡りました」
  if (GONE.has(primary) && statements.hasRule("in-other-hands")) return "confirmed";
  if (GONE.has(primary))
    return statements.has("not_leaked", 2) && !statements.hasRule("leak-not-ruled-out") ? "not_leaked" : "possible";
  if (SURE.has(primary)) return "confirmed";
  if (LAID_OPEN.has(primary)) {
    if (statements.has("confirmed", 2) || statements.hasRule("seen-by-someone")) return "confirmed";
    // 「閲覧可能な状態でしたが、アクセスの記録はなく、漏えいはなかったと判断しております」
    const isLeftOpen = statements.hasRule("leak-not-ruled-out") || statements.hasRule("may-have-leaked");
    if (statements.has("not_leaked", 3) && !isLeftOpen && !statements.has("confirmed")) return "not_leaked";
    if (statements.has("possible")) return "possible";
    if (statements.has("confirmed")) return "confirmed";
    return primary === "unknown" && statements.has("investigating") ? "investigating" : "possible";
  }
  return decideAttack(statements, sentSpam);
}

function decideAttack(statements: Statements, sentSpam: boolean): Outcome {
  const found = statements.has("confirmed", 2);
  if (statements.has("not_leaked", 3) && !found && !statements.hasRule("leak-not-ruled-out")) return "not_leaked";
  if (found) return "confirmed";
  if (statements.has("possible")) return "possible";
  if (sentSpam && statements.has("not_leaked")) return "not_leaked";
  if (statements.has("not_leaked", 2)) return "not_leaked";
  if (statements.has("investigating")) return "investigating";
  if (statements.has("not_leaked")) return "possible";
  if (statements.has("confirmed")) return "confirmed";
  return statements.hasRule(SEEN_BUT_FOR_SOME) ? "possible" : "investigating";
}

/** Whether data got out, by what the notice itself says; where it says nothing, by what the cause implies. */
import type { Notice, NoticeCause } from "../../notice";
import type { CauseCode, Outcome } from "../../taxonomy";
import type { Reading } from "../reading";
import { type OutcomeCandidate, recognizeOutcomes } from "../recognizers/outcome";
import { findingFrom } from "../trace";
import { SPAM_SENT } from "../vocabulary/outcome";

export function readOutcome({ notice, header, trace }: Reading, causes: readonly NoticeCause[]): Notice["outcome"] {
  const stated: OutcomeCandidate[] = [];
  for (const candidate of recognizeOutcomes(notice, header)) {
    if (candidate.objection) trace.reject("outcome", candidate, candidate.objection);
    else stated.push(candidate);
  }
  const primary = causes.find((cause) => cause.primary)?.code ?? "unknown";
  const value = decide(primary, new Statements(stated), isAccountAbused(causes) && SPAM_SENT.test(notice.text));
  if (value === null) return null;
  for (const candidate of stated)
    if (candidate.value === value) trace.accept("outcome", candidate);
    else trace.reject("outcome", candidate, `other statements make it ${value}`);
  const telling = stated
    .filter((candidate) => candidate.value === value)
    .sort((a, b) => b.score - a.score)
    .slice(0, 3);
  if (telling[0])
    return {
      value,
      ...findingFrom(
        notice,
        telling.map(({ span }) => span),
        telling[0].rule,
      ),
    };
  const evidence = causes.find((cause) => cause.primary)?.evidence ?? [];
  return {
    value,
    basis: "inferred",
    rule: `follows-from-${primary}`,
    needsReview: null,
    evidence: evidence.slice(0, 1),
  };
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
/** Data lay open; whether anyone looked is another matter. */
const LAID_OPEN: ReadonlySet<CauseCode> = new Set([
  "publishing_error",
  "misconfiguration",
  "software_defect",
  "unknown",
]);

function decide(primary: CauseCode, statements: Statements, sentSpam: boolean): Outcome | null {
  if (GONE.has(primary)) return statements.has("not_leaked", 2) ? "not_leaked" : "possible";
  if (primary === "misdelivery" || primary === "insider_misuse") return "confirmed";
  if (LAID_OPEN.has(primary)) {
    if (statements.has("confirmed", 2) || statements.hasRule("seen-by-someone")) return "confirmed";
    if (statements.has("possible")) return "possible";
    if (statements.has("not_leaked", 3)) return "not_leaked";
    if (statements.has("confirmed")) return "confirmed";
    return primary === "unknown" && statements.has("investigating") ? "investigating" : "possible";
  }
  return decideAttack(statements, sentSpam);
}

function decideAttack(statements: Statements, sentSpam: boolean): Outcome | null {
  const found = statements.has("confirmed", 2);
  if (statements.has("not_leaked", 3) && !found && !statements.hasRule("leak-not-ruled-out")) return "not_leaked";
  if (found) return "confirmed";
  if (statements.has("possible")) return "possible";
  if (sentSpam && statements.has("not_leaked")) return "not_leaked";
  if (statements.has("not_leaked", 2)) return "not_leaked";
  if (statements.has("investigating")) return "investigating";
  if (statements.has("not_leaked")) return "possible";
  if (statements.has("confirmed")) return "confirmed";
  return "investigating";
}

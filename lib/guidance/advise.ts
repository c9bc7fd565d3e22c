import type { CauseCode, DataTypeCode, Outcome } from "../taxonomy";
import { type Advice, type AdviceCode, adviceVocabulary } from "./advice";

/** How sure it is that anything leaked, which decides how the advice is introduced. */
export type Certainty = "leaked" | "maybe" | "open" | "unsaid";

export interface GivenAdvice {
  code: AdviceCode;
  advice: Advice;
  /** The kinds of data that call for it; none where only the cause does. */
  because: DataTypeCode[];
}

export interface Guidance {
  certainty: Certainty;
  given: GivenAdvice[];
}

interface AffectedFacts {
  affectedData: readonly DataTypeCode[];
  causes: readonly CauseCode[];
  outcome: Outcome | null;
}

const certainties: Record<Exclude<Outcome, "not_leaked">, Certainty> = {
  confirmed: "leaked",
  possible: "maybe",
  investigating: "open",
};

/**
 * What people whose data are concerned can do, the most urgent first; null where nothing leaked. What is excluded or
 * not mentioned calls for no advice.
 */
export function adviseAffected({ affectedData, causes, outcome }: AffectedFacts): Guidance | null {
  if (outcome === "not_leaked") return null;
  const entries = Object.entries(adviceVocabulary) as [AdviceCode, Advice][];
  const given = entries.flatMap(([code, advice]): GivenAdvice[] => {
    const because = affectedData.filter((type) => advice.dataTypes.includes(type));
    const fitsData = advice.dataTypes.length === 0 || because.length > 0;
    const fitsCause = advice.causes.length === 0 || advice.causes.some((cause) => causes.includes(cause));
    return fitsData && fitsCause ? [{ code, advice, because }] : [];
  });
  return { certainty: outcome === null ? "unsaid" : certainties[outcome], given };
}

/** What people ask first about their own data, and the kinds of data that answer it. */
const personalQuestions = {
  card: ["card_number", "credit_card", "card_expiry", "card_security_code"],
  password: ["password", "password_hash", "login_credentials"],
  bank: ["bank_account"],
  governmentId: ["government_id"],
} as const satisfies Record<string, readonly DataTypeCode[]>;

export type PersonalQuestion = keyof typeof personalQuestions;

/** `partly`: of the same subject, some kinds are concerned and others are said not to be. */
export type PersonalAnswer = "affected" | "partly" | "excluded" | "unmentioned";

/** Answers each question from the facts alone: what is not mentioned is neither a yes nor a no. */
export function answerQuestions(
  affected: readonly DataTypeCode[],
  excluded: readonly DataTypeCode[],
): { question: PersonalQuestion; answer: PersonalAnswer; codes: DataTypeCode[] }[] {
  return (Object.keys(personalQuestions) as PersonalQuestion[]).map((question) => {
    const among = (codes: readonly DataTypeCode[]) =>
      personalQuestions[question].filter((code) => codes.includes(code)) as DataTypeCode[];
    const [leaked, not] = [among(affected), among(excluded)];
    if (leaked.length > 0) return { question, answer: not.length > 0 ? "partly" : "affected", codes: leaked };
    return { question, answer: not.length > 0 ? "excluded" : "unmentioned", codes: not };
  });
}

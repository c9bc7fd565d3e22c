/** Clauses of a sentence, and what each says of the data named before it. */
import { matchesOf } from "../../matching/matches";
import {
  CONTAINED,
  ELSEWHERE,
  EXPOSED,
  HELD,
  HELD_DENIED,
  HYPOTHETICAL,
  MISUSE,
  NEGATED,
  NO_WORD_ON_DATA,
  NOT_LOST,
  OPEN_QUESTION,
  OUTSIDE,
  STILL_ASKED,
} from "../../vocabulary/data-type-exposure";

/**
 * What a clause says: that something got out, that a paper or file held it, that neither is so, a bare 「ありません」,
 * or nothing of the kind.
 */
export type Polarity = "exposed" | "contained" | "denied" | "bare_denial" | "neutral";

export interface Clause {
  readonly text: string;
  /** Where it begins in the text that was cut. */
  readonly start: number;
}

/** 「…ますが、」「…ものの、」「…ため、」「…ており、」: where one statement ends and the next begins. */
const BREAK =
  /(?<=[たすいるだんく])が、|ものの、|けれども、|(?:ため|ので|から|おり|ほか)、|(?<!とし|まし|つい|対し|おい|よっ|従っ|関し)て、|(?<=[しりきけえれみびず])、|なく、|。/g;

const ESTABLISHED = /確認|認め|判明/;

/** Cuts a text into its clauses; each keeps the words that end it. */
export function clausesOf(text: string): Clause[] {
  const clauses: Clause[] = [];
  let start = 0;
  for (const match of matchesOf(text, BREAK)) {
    const end = match.index + match[0].length;
    clauses.push({ text: text.slice(start, end), start });
    start = end;
  }
  if (start < text.length) clauses.push({ text: text.slice(start), start });
  return clauses;
}

/** What a clause says of data that stand before it or are introduced by it. */
export function polarityOf(words: string): Polarity {
  const clause = words.replace(SAYS_NOTHING, "");
  if (HYPOTHETICAL.test(clause) || STILL_ASKED.test(clause)) return "neutral";
  if (OUTSIDE.test(clause) || NOT_LOST.test(clause)) return "denied";
  if (ELSEWHERE.test(clause) && !NEGATED.test(clause)) return "neutral";
  const exposed = EXPOSED.exec(clause);
  const negated = NEGATED.exec(clause);
  if (OPEN_QUESTION.test(clause)) return exposed ? "exposed" : "neutral";
  if (MISUSE.test(clause) && (negated || !exposed)) return "neutral";
  const contained = CONTAINED.exec(clause);
  if (!negated) return exposed ? "exposed" : contained ? "contained" : "neutral";
  const at = lastNegationOf(clause);
  const deniable = exposed ?? contained;
  if (deniable) return at > deniable.index ? "denied" : exposed ? "exposed" : "contained";
  if (at > (ESTABLISHED.exec(clause)?.index ?? at)) return "denied";
  if (HELD.test(clause)) return HELD_DENIED.test(clause) ? "denied" : "neutral";
  return "bare_denial";
}

const SAYS_NOTHING = new RegExp(NO_WORD_ON_DATA.source, "g");
const EVERY_NEGATION = new RegExp(NEGATED.source, "g");

function lastNegationOf(clause: string): number {
  let at = -1;
  for (const match of matchesOf(clause, EVERY_NEGATION)) at = match.index;
  return at;
}

/** What the headline may be made of. */
import type { JudgedCount } from "../counts";

/** One figure, or several that are added up. */
export interface Choice {
  readonly summands: readonly JudgedCount[];
  readonly rule: string;
  /** Why it is uncertain, as an English clause, or null. */
  readonly needsReview: string | null;
  /** Of a choice of the weights: the words that speak most for it. */
  readonly telling?: readonly string[];
}

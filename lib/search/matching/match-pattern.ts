import type { Segment } from "../index/segment";
import { findPhrase } from "./find-phrase";
import type { FieldLimit, Pattern } from "./pattern";
import { recallPhrase } from "./phrase-memory";
import type { WordMatches } from "./word-matches";

/**
 * Notes the incidents in which a pattern stands. One step costs one pass over the postings of its terms; more go
 * through the rarest step, look the others up, and are remembered.
 */
export function matchPattern(segment: Segment, pattern: Pattern, limit: FieldLimit, matches: WordMatches): void {
  const { steps, weight, weightApart } = pattern;
  const [first, ...others] = steps;
  if (first === undefined) return;
  if (others.length === 0 && limit === null) {
    for (let at = 0; at < first.length; at += 1) matches.addPostings(segment, first[at] as number, weight);
    return;
  }
  const { inRow, apart } = recallPhrase(segment, pattern, limit, () =>
    findPhrase(segment, steps, limit, weightApart > 0),
  );
  matches.addFound(inRow, weight);
  matches.addFound(apart, weightApart);
}

/** In how many incidents of a segment words stand in a row, each one of several. */
export function countInRow(segment: Segment, steps: Pattern["steps"]): number {
  return findPhrase(segment, steps, null, false).inRow.rows.length;
}

import { normalizeTerm } from "../analysis";
import type { Segment } from "../index/segment";
import { countInRow } from "../matching/match-pattern";
import { type QueryWord, readWords } from "../matching/plan-patterns";
import { findNearSounds } from "./homophones";

/** Of fewer words the other one is no sign of what was meant, unless this one sounds the same. */
const FEWEST_NEAR = 3;
/** A text of more words is no name of anything; each of them is held against all readings. */
const MOST_WORDS = 12;
/** So many words are tried in the place of one. */
const MOST_TRIED = 64;

/**
 * A text with one of its words in other kanji of nearly the same sound, as a segment has it between the other words
 * (固定資産是: 固定資産税); the commonest first.
 */
export function findWrongConversions(segment: Segment, text: string): string[] {
  const words = readWords(text);
  if (words.length < 2 || words.length > MOST_WORDS || words.some(({ functional }) => functional)) return [];
  const steps = words.map((word) => idsOf(segment, word));
  const found: { written: string; count: number }[] = [];
  for (const [at, { start, end }] of words.entries()) {
    if (steps.some((step, other) => other !== at && step.length === 0)) continue;
    const stepsWith = (ids: readonly number[]) => steps.with(at, [...ids]);
    const near = findNearSounds(segment, normalizeTerm(text.slice(start, end)), words.length < FEWEST_NEAR ? 0 : 1);
    if (near.length === 0 || countInRow(segment, stepsWith(near)) === 0) continue;
    for (const id of near.filter((one) => countInRow(segment, stepsWith([one])) > 0).slice(0, MOST_TRIED)) {
      const written = text.slice(0, start) + segment.vocabulary.terms[id] + text.slice(end);
      found.push({ written, count: countInRow(segment, stepsWith([id])) });
    }
  }
  return found.sort((a, b) => b.count - a.count).map(({ written }) => written);
}

const idsOf = ({ vocabulary }: Segment, { terms }: QueryWord): number[] =>
  terms.map((term) => vocabulary.find(term)).filter((id) => id >= 0);

/** Which incidents say enough of what a sentence says, where nobody can expect all of its words. */
import { Bitset } from "../../bitset";

/** A word of a sentence: the incidents that have it, and how much it tells. */
export interface CoveredWord {
  rows: Bitset;
  weight: number;
}

/** So much of a sentence, by what its words tell, an incident must have; and so much of what the best has. */
const ENOUGH = 0.5;
const ENOUGH_OF_BEST = 0.66;
/** One word alone is no sentence. */
const FEWEST_WORDS = 2;

/** The incidents that have at least two words of a sentence, and the most of it or nearly as much. */
export function matchCovered(words: readonly CoveredWord[], allowed: Bitset): Bitset {
  const covered = new Float32Array(allowed.capacity);
  const counts = new Uint16Array(allowed.capacity);
  let whole = 0;
  for (const { rows, weight } of words) {
    whole += weight;
    rows.forEach((row) => {
      covered[row] = (covered[row] as number) + weight;
      counts[row] = (counts[row] as number) + 1;
    });
  }
  let best = 0;
  allowed.forEach((row) => {
    best = Math.max(best, covered[row] as number);
  });
  const least = Math.max(whole * ENOUGH, best * ENOUGH_OF_BEST);
  const found = new Bitset(allowed.capacity);
  allowed.forEach((row) => {
    if ((covered[row] as number) >= least && (counts[row] as number) >= FEWEST_WORDS) found.add(row);
  });
  return found;
}

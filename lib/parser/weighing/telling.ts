/** Which words speak most for an answer that weights gave: what can be shown of how it came about. */
import { Features } from "./features";
import type { Model } from "./model";

const MOST_WORDS = 4;
const SHORTEST_WORD = 3;

/**
 * The runs of characters that speak most, the strongest first, none within another. Of a longer run the shorter ones in
 * it have their share of the weight, so that its length counts.
 */
export function tellingWords({ weights }: Model, fill: (features: Features) => void): string[] {
  const words = new Map<number, string>();
  fill(new Features(words));
  const telling: string[] = [];
  const strengthOf = ([bucket, run]: readonly [number, string]) => (weights[bucket] as number) * run.length ** 2;
  const strongest = [...words].sort((a, b) => strengthOf(b) - strengthOf(a));
  for (const [bucket, run] of strongest) {
    if (telling.length === MOST_WORDS || (weights[bucket] as number) <= 0) break;
    const word = run.replace(/^[^\p{L}]+|[^\p{L}]+$/gu, "");
    if (word.length >= SHORTEST_WORD && !telling.some((other) => other.includes(word) || word.includes(other)))
      telling.push(word);
  }
  return telling;
}

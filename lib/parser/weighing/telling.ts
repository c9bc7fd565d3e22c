/** Which words speak most for an answer that weights gave: what can be shown of how it came about. */
import { Features } from "./features";
import type { Model } from "./model";

const MOST_WORDS = 4;
const SHORTEST_WORD = 2;

/** The runs of characters with the largest weights, the strongest first, none within another. */
export function tellingWords({ weights }: Model, fill: (features: Features) => void): string[] {
  const words = new Map<number, string>();
  fill(new Features(words));
  const telling: string[] = [];
  const strongest = [...words].sort(([a], [b]) => (weights[b] as number) - (weights[a] as number));
  for (const [bucket, run] of strongest) {
    if (telling.length === MOST_WORDS || (weights[bucket] as number) <= 0) break;
    const word = run.replace(/^[^\p{L}]+|[^\p{L}]+$/gu, "");
    if (word.length >= SHORTEST_WORD && !telling.some((other) => other.includes(word) || word.includes(other)))
      telling.push(word);
  }
  return telling;
}

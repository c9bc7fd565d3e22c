/** Which words speak most for an answer that weights gave: what can be shown of how it came about. */
import { Features } from "./features";
import type { Model } from "./model";

const MOST_WORDS = 4;
const SHORTEST_WORD = 3;

/**
 * The runs of characters that speak most, the strongest first, none within another. A run is as strong as all runs in
 * it together: one that only shares its bucket with another stands alone.
 */
export function tellingWords({ weights }: Model, fill: (features: Features) => void): string[] {
  const words = new Map<number, string>();
  fill(new Features(words));
  const weightOf = new Map<string, number>();
  for (const [bucket, run] of words) weightOf.set(run, (weightOf.get(run) ?? 0) + (weights[bucket] as number));
  const strongest = [...weightOf.keys()]
    .map((run) => ({ run, strength: strengthOf(run, weightOf) }))
    .sort((a, b) => b.strength - a.strength);
  const telling: string[] = [];
  for (const { run, strength } of strongest) {
    if (telling.length === MOST_WORDS || strength <= 0) break;
    const word = run.replace(/^[^\p{L}]+|[^\p{L}]+$/gu, "");
    if (word.length >= SHORTEST_WORD && !telling.some((other) => other.includes(word) || word.includes(other)))
      telling.push(word);
  }
  return telling;
}

function strengthOf(run: string, weightOf: ReadonlyMap<string, number>): number {
  let strength = 0;
  for (let start = 0; start < run.length; start++)
    for (let end = start + 1; end <= run.length; end++) strength += weightOf.get(run.slice(start, end)) ?? 0;
  return strength;
}

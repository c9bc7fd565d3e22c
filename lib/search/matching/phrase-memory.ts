import type { Segment } from "../index/segment";
import type { FieldLimit, Pattern } from "./pattern";

/** The incidents of a phrase and how much each says; five bytes an incident. */
interface FoundPhrase {
  rows: Uint32Array;
  impacts: Uint8Array;
}

/** So many phrases of a segment are remembered, those asked for last. */
const MOST_PHRASES = 64;
/** Phrases of longer keys, with many words that go on, are looked up each time. */
const LONGEST_KEY = 512;

/** A segment never changes, so that what was found in it holds as long as it does. */
const memories = new WeakMap<Segment, Map<string, FoundPhrase>>();

/** What a phrase gave before, else what `find` gives now. */
export function recallPhrase(
  segment: Segment,
  { steps, gaps }: Pattern,
  limit: FieldLimit,
  find: () => FoundPhrase,
): FoundPhrase {
  const key = `${steps.map((terms) => Array.from(terms).join(",")).join(" ")} ${gaps} ${limit}`;
  if (key.length > LONGEST_KEY) return find();
  const memory = memories.get(segment) ?? new Map<string, FoundPhrase>();
  memories.set(segment, memory);
  const found = memory.get(key) ?? find();
  // The latest asked for is the last to go.
  memory.delete(key);
  memory.set(key, found);
  const [oldest] = memory.keys();
  if (memory.size > MOST_PHRASES && oldest !== undefined) memory.delete(oldest);
  return found;
}

import { RecentMemory } from "../../recent-memory";
import type { Segment } from "../index/segment";
import type { FieldLimit, Pattern } from "./pattern";

/** The incidents of a phrase and how much each says; five bytes an incident. */
export interface FoundPhrase {
  rows: Uint32Array;
  impacts: Uint8Array;
}

/** Bytes of what is remembered of a segment. */
const MOST_BYTES = 2 ** 24;
/** Phrases of longer keys, with many words that go on, are looked up each time. */
const LONGEST_KEY = 512;

/** A segment never changes, so that what was found in it holds as long as it does. */
const memories = new WeakMap<Segment, RecentMemory<FoundPhrase>>();

/** What a phrase gave before, else what `find` gives now. */
export function recallPhrase(
  segment: Segment,
  { steps, gaps }: Pattern,
  limit: FieldLimit,
  find: () => FoundPhrase,
): FoundPhrase {
  const key = `${steps.map((terms) => Array.from(terms).join(",")).join(" ")} ${gaps} ${limit}`;
  if (key.length > LONGEST_KEY) return find();
  const memory =
    memories.get(segment) ??
    new RecentMemory<FoundPhrase>(MOST_BYTES, ({ rows }, { length }) => 5 * rows.length + 2 * length + 200);
  memories.set(segment, memory);
  return memory.recall(key, find);
}

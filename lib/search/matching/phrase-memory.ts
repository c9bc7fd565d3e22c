import { RecentMemory } from "../../recent-memory";
import type { Segment } from "../index/segment";
import type { FoundPhrase } from "./find-phrase";
import type { FieldLimit, Pattern } from "./pattern";

/** Bytes of what is remembered of a segment: so many, or this part of its own. An incident takes five. */
const MOST_BYTES = 2 ** 24;
const PART_OF_SEGMENT = 1 / 25;
/** Phrases of longer keys, with many words that go on, are looked up each time. */
const LONGEST_KEY = 512;

/** A segment never changes, so that what was found in it holds as long as it does. */
const memories = new WeakMap<Segment, RecentMemory<FoundPhrase>>();

/** What a phrase gave before, else what `find` gives now. */
export function recallPhrase(
  segment: Segment,
  { steps, weightApart }: Pattern,
  limit: FieldLimit,
  find: () => FoundPhrase,
): FoundPhrase {
  const key = `${steps.map((terms) => Array.from(terms).join(",")).join(" ")} ${weightApart > 0} ${limit}`;
  if (key.length > LONGEST_KEY) return find();
  const memory =
    memories.get(segment) ??
    new RecentMemory<FoundPhrase>(
      Math.max(MOST_BYTES, segment.byteLength * PART_OF_SEGMENT),
      ({ inRow, apart }, { length }) => 5 * (inRow.rows.length + apart.rows.length) + 2 * length + 200,
    );
  memories.set(segment, memory);
  return memory.recall(key, find);
}

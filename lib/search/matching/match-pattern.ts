import { fieldOf, impactOf, NEXT, searchFields } from "../index/fields";
import { PostingCursor, type Segment } from "../index/segment";
import type { FieldLimit, Pattern } from "./pattern";

/** Told each incident that matches, and how much it says, 1 to 255. */
export type MatchSink = (row: number, impact: number) => void;

/**
 * Finds the incidents in which a pattern stands. One step costs one pass over the postings of its terms; more go
 * through the rarest step and look the others up.
 */
export function matchPattern(segment: Segment, pattern: Pattern, limit: FieldLimit, sink: MatchSink): void {
  const [first, ...others] = pattern.steps;
  if (first === undefined) return;
  if (others.length === 0 && limit === null) {
    for (let at = 0; at < first.length; at += 1) segment.forEachRow(first[at] as number, sink);
    return;
  }
  const steps = pattern.steps.map((terms) => new StepCursor(segment, terms));
  const rarest = steps.reduce((a, b) => (b.documents < a.documents ? b : a));
  const field = limit === null ? -1 : searchFields.indexOf(limit);
  const counts = new Uint32Array(searchFields.length);
  for (let row = rarest.seek(0); row !== Number.POSITIVE_INFINITY; row = rarest.seek(row + 1)) {
    if (!steps.every((step) => step.seek(row) === row)) continue;
    if (countMatches(steps, pattern.gaps, field, counts) > 0) sink(row, impactOf(counts, 1));
  }
}

/** Whatever of several terms stands in an incident, as if they were one. */
class StepCursor {
  readonly documents: number;
  private readonly cursors: PostingCursor[];
  private readonly places: number[] = [];
  private readonly ends: number[] = [];

  constructor(segment: Segment, terms: ArrayLike<number>) {
    this.cursors = Array.from(terms, (term) => new PostingCursor(segment, term));
    this.documents = Array.from(terms).reduce((sum, term) => sum + (segment.documents[term] as number), 0);
  }

  /** The first incident from `target` on; `Infinity` where there is none. */
  seek(target: number): number {
    let first = Number.POSITIVE_INFINITY;
    for (const cursor of this.cursors) {
      cursor.seek(target);
      if (cursor.row < first) first = cursor.row;
    }
    return first;
  }

  /** The places in an incident, and behind each the one at which the next word would stand. */
  read(row: number): { places: number[]; ends: number[]; size: number } {
    let size = 0;
    for (const cursor of this.cursors) {
      if (cursor.row !== row) continue;
      const from = size;
      size = cursor.readPlaces(this.places, size);
      const length = cursor.span * NEXT;
      for (let at = from; at < size; at += 1) this.ends[at] = (this.places[at] as number) + length;
    }
    return { places: this.places, ends: this.ends, size };
  }

  get row(): number {
    return this.cursors.reduce((first, { row }) => Math.min(first, row), Number.POSITIVE_INFINITY);
  }
}

/** How often the steps stand one behind the other in the incident at hand; counted by field into `counts`. */
function countMatches(steps: readonly StepCursor[], gaps: boolean, field: number, counts: Uint32Array): number {
  counts.fill(0);
  const row = (steps[0] as StepCursor).row;
  let reached: Set<number> | null = null;
  let matched = 0;
  for (const [index, step] of steps.entries()) {
    const { places, ends, size } = step.read(row);
    const next = new Set<number>();
    for (let at = 0; at < size; at += 1) {
      const place = places[at] as number;
      if (reached !== null && !reached.has(place) && !(gaps && reached.has(place - NEXT))) continue;
      if (field >= 0 && fieldOf(place) !== field) continue;
      next.add(ends[at] as number);
      if (index < steps.length - 1) continue;
      counts[fieldOf(place)] = (counts[fieldOf(place)] as number) + 1;
      matched += 1;
    }
    if (next.size === 0) return 0;
    reached = next;
  }
  return matched;
}

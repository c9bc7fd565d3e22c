import { fieldOf, impactOf, NEXT, searchFields } from "../index/fields";
import { NO_ROW, PostingCursor } from "../index/posting-cursor";
import type { Segment } from "../index/segment";
import type { FieldLimit, Pattern } from "./pattern";
import { type FoundPhrase, recallPhrase } from "./phrase-memory";
import type { WordMatches } from "./word-matches";

/**
 * Notes the incidents in which a pattern stands. One step costs one pass over the postings of its terms; more go
 * through the rarest step, look the others up, and are remembered.
 */
export function matchPattern(segment: Segment, pattern: Pattern, limit: FieldLimit, matches: WordMatches): void {
  const [first, ...others] = pattern.steps;
  if (first === undefined) return;
  if (others.length === 0 && limit === null) {
    for (let at = 0; at < first.length; at += 1) matches.addPostings(segment, first[at] as number, pattern.weight);
    return;
  }
  const found = recallPhrase(segment, pattern, limit, () => findPhrase(segment, pattern, limit));
  matches.addPhrase(found, pattern.weight);
}

/** In how many incidents of a segment words stand in a row, each one of several. */
export function countInRow(segment: Segment, steps: Pattern["steps"]): number {
  return findPhrase(segment, { steps, gaps: false, weight: 1, kind: "word" }, null).rows.length;
}

/** The incidents in which the steps of a pattern stand one behind the other, and how much each says. */
function findPhrase(segment: Segment, { steps, gaps }: Pattern, limit: FieldLimit): FoundPhrase {
  const cursors = openCursors(segment, steps);
  const field = limit === null ? -1 : searchFields.indexOf(limit);
  const matcher = new PhraseMatcher(cursors, gaps, field);
  const byRarity = [...new Set(cursors)].sort((a, b) => a.documents - b.documents);
  const rarest = byRarity[0] as StepCursor;
  const rows: number[] = [];
  const impacts: number[] = [];
  for (let row = rarest.seek(0); row !== NO_ROW; ) {
    const next = seekAll(byRarity, row);
    if (next > row) {
      row = next === NO_ROW ? next : rarest.seek(next);
      continue;
    }
    const impact = matcher.measure(row);
    if (impact > 0) {
      rows.push(row);
      impacts.push(impact);
    }
    row = rarest.seek(row + 1);
  }
  return { rows: Uint32Array.from(rows), impacts: Uint8Array.from(impacts) };
}

/** A cursor for each step, the same one for steps that are alike: a word that is repeated costs no more than once. */
function openCursors(segment: Segment, steps: Pattern["steps"]): StepCursor[] {
  const opened = new Map<string, StepCursor>();
  return steps.map((terms) => {
    const key = Array.from(terms).join(",");
    const cursor = opened.get(key) ?? new StepCursor(segment, terms);
    opened.set(key, cursor);
    return cursor;
  });
}

/** The row itself where all cursors come to it, else a later one before which they do not meet. */
function seekAll(cursors: readonly StepCursor[], row: number): number {
  for (let at = 1; at < cursors.length; at += 1) {
    const reached = (cursors[at] as StepCursor).seek(row);
    if (reached !== row) return reached;
  }
  return row;
}

/** Whatever of several terms stands in an incident, as if they were one. */
class StepCursor {
  readonly documents: number;
  /** Where the words of the incident read last begin, in order, and where the next word would. */
  readonly places: number[] = [];
  readonly ends: number[] = [];
  size = 0;
  private readonly cursors: PostingCursor[];

  constructor(segment: Segment, terms: ArrayLike<number>) {
    this.cursors = Array.from(terms, (term) => new PostingCursor(segment, term));
    this.documents = Array.from(terms).reduce((sum, term) => sum + (segment.documents[term] as number), 0);
  }

  /** The first incident from `target` on; `NO_ROW` where there is none. */
  seek(target: number): number {
    const { cursors } = this;
    let first = NO_ROW;
    for (let at = 0; at < cursors.length; at += 1) {
      const cursor = cursors[at] as PostingCursor;
      cursor.seek(target);
      if (cursor.row < first) first = cursor.row;
    }
    return first;
  }

  /** Reads the places of an incident that `seek` came to. */
  read(row: number): void {
    const { cursors } = this;
    this.size = 0;
    let sources = 0;
    for (let at = 0; at < cursors.length; at += 1) {
      const cursor = cursors[at] as PostingCursor;
      if (cursor.row !== row) continue;
      const from = this.size;
      this.size = cursor.readPlaces(this.places, from);
      const length = cursor.span * NEXT;
      for (let at = from; at < this.size; at += 1) this.ends[at] = (this.places[at] as number) + length;
      sources += 1;
    }
    if (sources > 1) this.sortPlaces();
  }

  /** By insertion: few, and in order but for where one term ends and the next begins. */
  private sortPlaces(): void {
    const { places, ends } = this;
    for (let at = 1; at < this.size; at += 1) {
      const [place, end] = [places[at] as number, ends[at] as number];
      let to = at;
      for (; to > 0 && (places[to - 1] as number) > place; to -= 1) {
        places[to] = places[to - 1] as number;
        ends[to] = ends[to - 1] as number;
      }
      places[to] = place;
      ends[to] = end;
    }
  }
}

/** Sees whether steps stand one behind the other, without making anything for an incident. */
class PhraseMatcher {
  private readonly counts = new Uint32Array(searchFields.length);
  private reached: number[] = [];
  private next: number[] = [];

  constructor(
    private readonly steps: readonly StepCursor[],
    private readonly gaps: boolean,
    /** The only field that counts; −1 for all. */
    private readonly field: number,
  ) {}

  /** How much the matches in an incident say; 0 where there are none. */
  measure(row: number): number {
    this.counts.fill(0);
    let size = -1;
    for (let at = 0; at < this.steps.length; at += 1) {
      const step = this.steps[at] as StepCursor;
      step.read(row);
      size = this.advance(step, size, at === this.steps.length - 1);
      if (size === 0) return 0;
      [this.reached, this.next] = [this.next, this.reached];
    }
    return impactOf(this.counts, 1);
  }

  /** From the places reached, `size` of them in order, to those behind one more step; how many. */
  private advance({ places, ends, size: count }: StepCursor, size: number, isLast: boolean): number {
    let written = 0;
    let behind = 0;
    for (let at = 0; at < count; at += 1) {
      const place = places[at] as number;
      if (this.field >= 0 && fieldOf(place) !== this.field) continue;
      if (size >= 0) {
        const earliest = this.gaps ? place - NEXT : place;
        while (behind < size && (this.reached[behind] as number) < earliest) behind += 1;
        if (!this.isReached(behind, size, place)) continue;
      }
      this.next[written++] = ends[at] as number;
      if (isLast) this.counts[fieldOf(place)] = (this.counts[fieldOf(place)] as number) + 1;
    }
    return written;
  }

  /** Whether a place, or with gaps the one before it, is among those reached from `from` on. */
  private isReached(from: number, size: number, place: number): boolean {
    for (let at = from; at < size; at += 1) {
      const reached = this.reached[at] as number;
      if (reached === place || (this.gaps && reached === place - NEXT)) return true;
      if (reached > place) return false;
    }
    return false;
  }
}

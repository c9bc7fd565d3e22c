/**
 * Where the steps of a pattern stand one behind the other, gone through from the rarest step. One search may look at
 * hundreds of thousands of incidents, so nothing is made for a single one.
 */
import { fieldOf, impactOf, NEXT, searchFields } from "../index/fields";
import { NO_ROW, PlaceRoom, PostingCursor } from "../index/posting-cursor";
import type { Segment } from "../index/segment";
import type { FieldLimit, Pattern } from "./pattern";

/** Incidents in ascending rows, and how much the matches in each say. */
export interface FoundRows {
  rows: Uint32Array;
  impacts: Uint8Array;
}

/** The incidents of a phrase. */
export interface FoundPhrase {
  /** Where it stands in a row. */
  inRow: FoundRows;
  /** Where more is said with those places at which a word stands between two steps. */
  apart: FoundRows;
}

/** Finds the incidents in which the steps stand one behind the other; with a word between two where `mayBeApart`. */
export function findPhrase(
  segment: Segment,
  steps: Pattern["steps"],
  limit: FieldLimit,
  mayBeApart: boolean,
): FoundPhrase {
  const cursors = openCursors(segment, steps);
  const byRarity = [...new Set(cursors)].sort((a, b) => a.documents - b.documents);
  const rarest = byRarity[0] as StepCursor;
  const matcher = new PhraseMatcher(cursors, limit === null ? -1 : searchFields.indexOf(limit));
  const [inRow, apart] = [new RowCollector(), new RowCollector()];
  for (let row = rarest.seek(0); row !== NO_ROW; ) {
    const next = seekAll(byRarity, row);
    if (next > row) {
      row = next === NO_ROW ? next : rarest.seek(next);
      continue;
    }
    const impact = matcher.measure(row, 0);
    if (impact > 0) inRow.add(row, impact);
    const impactApart = mayBeApart ? matcher.measure(row, NEXT) : 0;
    if (impactApart > impact) apart.add(row, impactApart);
    row = rarest.seek(row + 1);
  }
  return { inRow: inRow.take(), apart: apart.take() };
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
  /** Where the words of the incident read last begin, in order, and how far each reaches: so many of each count. */
  readonly places = new PlaceRoom();
  readonly lengths = new PlaceRoom();
  size = 0;
  /** How far all of them reach where the step is of a single term, and `lengths` are not written; else 0. */
  readonly length: number;
  private readRow = -1;
  private readonly first: PostingCursor;
  private readonly others: readonly PostingCursor[];

  constructor(segment: Segment, terms: ArrayLike<number>) {
    const [first, ...others] = Array.from(terms, (term) => new PostingCursor(segment, term));
    if (first === undefined) throw new Error("a step without terms matches nothing");
    this.first = first;
    this.others = others;
    this.length = others.length === 0 ? first.span * NEXT : 0;
    this.documents = Array.from(terms).reduce((sum, term) => sum + (segment.documents[term] as number), 0);
  }

  /** The first incident from `target` on; `NO_ROW` where there is none. */
  seek(target: number): number {
    const { first, others } = this;
    first.seek(target);
    let reached = first.row;
    for (let at = 0; at < others.length; at += 1) {
      const cursor = others[at] as PostingCursor;
      cursor.seek(target);
      if (cursor.row < reached) reached = cursor.row;
    }
    return reached;
  }

  /** Reads the places of an incident that `seek` came to. */
  read(row: number): void {
    if (this.readRow === row) return;
    this.readRow = row;
    if (this.length > 0) this.size = this.first.readPlaces(this.places, 0);
    else this.readAll(row);
  }

  private readAll(row: number): void {
    this.size = 0;
    const sources = this.readOf(this.first, row) + this.others.reduce((sum, one) => sum + this.readOf(one, row), 0);
    if (sources > 1) this.sortPlaces();
  }

  private readOf(cursor: PostingCursor, row: number): number {
    if (cursor.row !== row) return 0;
    const from = this.size;
    this.size = cursor.readPlaces(this.places, from);
    this.lengths.reserve(this.size);
    this.lengths.numbers.fill(cursor.span * NEXT, from, this.size);
    return 1;
  }

  /** By insertion: few, and in order but for where one term ends and the next begins. */
  private sortPlaces(): void {
    const places = this.places.numbers;
    const lengths = this.lengths.numbers;
    for (let at = 1; at < this.size; at += 1) {
      const [place, length] = [places[at] as number, lengths[at] as number];
      let to = at;
      for (; to > 0 && (places[to - 1] as number) > place; to -= 1) {
        places[to] = places[to - 1] as number;
        lengths[to] = lengths[to - 1] as number;
      }
      places[to] = place;
      lengths[to] = length;
    }
  }
}

/** The impact of so many matches in the body alone, which most are. */
const BODY = searchFields.indexOf("body");
const bodyImpacts = Uint8Array.from({ length: 256 }, (_, count) =>
  count === 0
    ? 0
    : impactOf(
        searchFields.map((_, field) => (field === BODY ? count : 0)),
        1,
      ),
);

/** Sees whether steps stand one behind the other. */
class PhraseMatcher {
  private readonly counts = new Uint32Array(searchFields.length);
  /** Which of the places of the step at hand can be come to, by their numbers. */
  private readonly met = new PlaceRoom();
  /** Where the words that were come to end, in order. */
  private readonly reached = new PlaceRoom();

  constructor(
    private readonly steps: readonly StepCursor[],
    /** The only field that counts; −1 for all. */
    private readonly field: number,
  ) {}

  /** How much the matches in an incident say; 0 where there are none. Two steps may be `slack` apart. */
  measure(row: number, slack: number): number {
    const { steps } = this;
    let size = -1;
    for (let at = 0; at < steps.length; at += 1) {
      const step = steps[at] as StepCursor;
      step.read(row);
      const met = this.meet(step, size, slack);
      if (met === 0) return 0;
      if (at === steps.length - 1) return this.impactOf(step, met);
      size = this.advance(step, met);
    }
    return 0;
  }

  /** How many places of a step can be come to from those reached, of which there are `size`; −1 is from anywhere. */
  private meet({ places, size: count }: StepCursor, size: number, slack: number): number {
    this.met.reserve(count);
    const { field } = this;
    const starts = places.numbers;
    const reached = this.reached.numbers;
    const met = this.met.numbers;
    let written = 0;
    let behind = 0;
    for (let at = 0; at < count; at += 1) {
      const place = starts[at] as number;
      if (field >= 0 && fieldOf(place) !== field) continue;
      if (size >= 0) {
        while (behind < size && (reached[behind] as number) < place - slack) behind += 1;
        if (!isReached(reached, behind, size, place, slack)) continue;
      }
      met[written++] = at;
    }
    return written;
  }

  /** Goes on to where the words that were met end. Terms of one step may reach differently far. */
  private advance({ places, lengths, length }: StepCursor, met: number): number {
    this.reached.reserve(met);
    const reached = this.reached.numbers;
    for (let from = 0; from < met; from += 1) {
      const at = this.met.numbers[from] as number;
      const end = (places.numbers[at] as number) + (length || (lengths.numbers[at] as number));
      let to = from;
      for (; to > 0 && (reached[to - 1] as number) > end; to -= 1) reached[to] = reached[to - 1] as number;
      reached[to] = end;
    }
    return met;
  }

  /** How much the places of the last step that were met say. */
  private impactOf({ places }: StepCursor, met: number): number {
    const { counts } = this;
    let inBody = 0;
    for (let from = 0; from < met; from += 1) {
      const field = fieldOf(places.numbers[this.met.numbers[from] as number] as number);
      if (field === BODY) inBody += 1;
      else counts[field] = (counts[field] as number) + 1;
    }
    if (inBody === met && met < bodyImpacts.length) return bodyImpacts[met] as number;
    counts[BODY] = inBody;
    const impact = impactOf(counts, 1);
    counts.fill(0);
    return impact;
  }
}

/** Whether a place, or with slack the one before it, is among those reached from `from` on. */
function isReached(reached: Uint32Array, from: number, size: number, place: number, slack: number): boolean {
  for (let at = from; at < size; at += 1) {
    const one = reached[at] as number;
    if (one === place || (slack > 0 && one === place - slack)) return true;
    if (one > place) return false;
  }
  return false;
}

/** Collects rows with what was measured in them. */
class RowCollector {
  private rows = new Uint32Array(64);
  private impacts = new Uint8Array(64);
  private size = 0;

  add(row: number, impact: number): void {
    if (this.size === this.rows.length) this.grow();
    this.rows[this.size] = row;
    this.impacts[this.size++] = impact;
  }

  take(): FoundRows {
    return { rows: this.rows.slice(0, this.size), impacts: this.impacts.slice(0, this.size) };
  }

  private grow(): void {
    const [rows, impacts] = [new Uint32Array(this.size * 2), new Uint8Array(this.size * 2)];
    rows.set(this.rows);
    impacts.set(this.impacts);
    this.rows = rows;
    this.impacts = impacts;
  }
}

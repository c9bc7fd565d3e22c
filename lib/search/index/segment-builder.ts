import { readingKey } from "../analysis";
import { FIELD_BITS, impactOf, placeOf, searchFields } from "./fields";
import { Segment } from "./segment";
import type { StoredToken } from "./stored-tokens";
import { ByteWriter } from "./varint";
import { READING_SIGN, Vocabulary } from "./vocabulary";

/** A text of an incident, analysed. */
export interface IndexedText {
  /** The place of the field in `searchFields`. */
  field: number;
  tokens: readonly StoredToken[];
}

/** No phrase reaches from one text of an incident into the next. */
const GAP = 8;
/** Places of one incident are below this; what stands behind is found by single words only, at the last place. */
const MOST_POSITIONS = 1 << 18;

const BODY = searchFields.indexOf("body");

/** Collects incidents into a segment. Costs memory in proportion to what it holds. */
export class SegmentBuilder {
  private readonly numbers = new Map<string, number>();
  private readonly terms: CollectedTerm[] = [];
  /** Term number and place of each occurrence in the incident at hand, as one sortable number. */
  private occurrences = new Float64Array(1024);
  private readonly fieldCounts = new Uint32Array(searchFields.length);

  /** @param averageLength tokens of an average body */
  constructor(private readonly averageLength: number) {}

  /** Adds an incident. Rows come in ascending order. */
  add(row: number, texts: readonly IndexedText[]): void {
    let size = 0;
    let base = 0;
    let bodyLength = 0;
    const write = (term: string, span: number, place: number) => {
      if (size === this.occurrences.length) this.growOccurrences();
      this.occurrences[size++] = this.numberOf(term, span) * (MOST_POSITIONS << FIELD_BITS) + place;
    };
    for (const { field, tokens } of texts) {
      let last = 0;
      for (const { term, reading, position, span } of tokens) {
        last = position;
        const place = placeOf(Math.min(base + position, MOST_POSITIONS - 1), field);
        write(term, span, place);
        if (field !== BODY && reading) write(READING_SIGN + readingKey(reading), span, place);
      }
      if (field === BODY) bodyLength += last + 1;
      base += last + GAP;
    }
    this.writePostings(row, this.occurrences.subarray(0, size).sort(), bodyLength / this.averageLength);
  }

  /** The segment of all that was added. */
  build(): Segment {
    const order = [...this.numbers].sort(([a], [b]) => (a < b ? -1 : 1));
    const collected = order.map(([, number]) => this.terms[number] as CollectedTerm);
    return new Segment(
      new Vocabulary(order.map(([term]) => term)),
      Uint8Array.from(collected, ({ span }) => span),
      Uint32Array.from(collected, ({ documents }) => documents),
      joinBytes(collected.map(({ rows }) => rows.view())),
      joinBytes(collected.map(({ places }) => places.view())),
    );
  }

  private numberOf(term: string, span: number): number {
    let number = this.numbers.get(term);
    if (number === undefined) {
      number = this.terms.length;
      this.numbers.set(term, number);
      this.terms.push({ span, documents: 0, lastRow: 0, rows: new ByteWriter(8), places: new ByteWriter(8) });
    }
    return number;
  }

  private writePostings(row: number, sorted: Float64Array, length: number): void {
    const factor = MOST_POSITIONS << FIELD_BITS;
    const places = new ByteWriter(64);
    for (let at = 0; at < sorted.length; ) {
      const number = Math.floor((sorted[at] as number) / factor);
      const term = this.terms[number] as CollectedTerm;
      this.fieldCounts.fill(0);
      places.clear();
      let before = 0;
      let previous = -1;
      for (; at < sorted.length && Math.floor((sorted[at] as number) / factor) === number; at += 1) {
        const place = (sorted[at] as number) - number * factor;
        if (place === previous) continue;
        previous = place;
        places.writeNumber(place - before);
        before = place;
        const field = place & ((1 << FIELD_BITS) - 1);
        this.fieldCounts[field] = (this.fieldCounts[field] as number) + 1;
      }
      term.rows.writeNumber(row - term.lastRow);
      term.rows.writeByte(impactOf(this.fieldCounts, length));
      term.places.writeNumber(places.length);
      term.places.writeBytes(places.view());
      term.lastRow = row;
      term.documents += 1;
    }
  }

  private growOccurrences(): void {
    const occurrences = new Float64Array(this.occurrences.length * 2);
    occurrences.set(this.occurrences);
    this.occurrences = occurrences;
  }
}

interface CollectedTerm {
  span: number;
  documents: number;
  lastRow: number;
  rows: ByteWriter;
  places: ByteWriter;
}

/** Byte strings as one, with the place at which each begins and the end of the last. */
function joinBytes(parts: readonly Uint8Array[]): { bytes: Uint8Array<ArrayBuffer>; starts: Uint32Array<ArrayBuffer> } {
  const starts = new Uint32Array(parts.length + 1);
  for (const [at, part] of parts.entries()) starts[at + 1] = (starts[at] as number) + part.length;
  const bytes = new Uint8Array(starts[parts.length] as number);
  for (const [at, part] of parts.entries()) bytes.set(part, starts[at]);
  return { bytes, starts };
}

import { readingKey } from "../analysis";
import { FIELD_BITS, impactOf, placeOf, searchFields } from "./fields";
import { Segment } from "./segment";
import type { TokenList } from "./token-list";
import { ByteWriter } from "./varint";
import { READING_SIGN, Vocabulary } from "./vocabulary";

/** A text of an incident, analysed. */
export interface IndexedText {
  /** The place of the field in `searchFields`. */
  field: number;
  tokens: TokenList;
}

/** No phrase reaches from one text of an incident into the next. */
const GAP = 8;
/** Places of one incident are below this; what stands behind is found by single words only, at the last place. */
const MOST_POSITIONS = 1 << 18;

/** So many different places there are. */
const PLACES = MOST_POSITIONS << FIELD_BITS;

const BODY = searchFields.indexOf("body");

/** Collects incidents into a segment. Costs memory in proportion to what it holds. */
export class SegmentBuilder {
  private readonly numbers = new Map<string, number>();
  private readonly terms: CollectedTerm[] = [];
  /** Term number and place of each occurrence in the incident at hand, as one sortable number. */
  private occurrences = new Float64Array(1024);
  private size = 0;
  private readonly places = new ByteWriter(64);
  private readonly fieldCounts = new Uint32Array(searchFields.length);

  /** @param averageLength tokens of an average body */
  constructor(private readonly averageLength: number) {}

  /** Adds an incident. Rows come in ascending order. */
  add(row: number, texts: readonly IndexedText[]): void {
    this.size = 0;
    let base = 0;
    let bodyLength = 0;
    for (const { field, tokens } of texts) {
      this.writeTerms(tokens, tokens.terms, field, base);
      if (field !== BODY) this.writeTerms(tokens, readingTerms(tokens), field, base);
      const length = tokens.count === 0 ? 0 : (tokens.position[tokens.count - 1] as number) + 1;
      if (field === BODY) bodyLength += length;
      base += length + GAP;
    }
    this.writePostings(row, this.occurrences.subarray(0, this.size).sort(), bodyLength / this.averageLength);
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

  /** Notes where each term stands; a word without one is left out. */
  private writeTerms(tokens: TokenList, terms: readonly (string | null)[], field: number, base: number): void {
    const numbers = new Int32Array(terms.length).fill(-1);
    for (let at = 0; at < tokens.count; at += 1) {
      const word = tokens.word[at] as number;
      const term = terms[word];
      if (term === null || term === undefined) continue;
      if (numbers[word] === -1) numbers[word] = this.numberOf(term, tokens.span[at] as number);
      const position = Math.min(base + (tokens.position[at] as number), MOST_POSITIONS - 1);
      if (this.size === this.occurrences.length) this.growOccurrences();
      this.occurrences[this.size++] = (numbers[word] as number) * PLACES + placeOf(position, field);
    }
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
    const { places } = this;
    for (let at = 0; at < sorted.length; ) {
      const number = Math.floor((sorted[at] as number) / PLACES);
      const term = this.terms[number] as CollectedTerm;
      this.fieldCounts.fill(0);
      places.clear();
      let before = 0;
      let previous = -1;
      for (; at < sorted.length && Math.floor((sorted[at] as number) / PLACES) === number; at += 1) {
        const place = (sorted[at] as number) - number * PLACES;
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

/** How the words are read, as terms. */
function readingTerms({ readings }: TokenList): (string | null)[] {
  return readings.map((reading) => (reading === null ? null : READING_SIGN + readingKey(reading)));
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

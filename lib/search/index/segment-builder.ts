import { readingKey } from "../analysis";
import { FIELD_BITS, impactOf, placeOf, searchFields } from "./fields";
import { Segment, SKIP_DOCUMENTS } from "./segment";
import { ColumnRoom, type TokenColumns, type TokenList } from "./token-list";
import { ByteWriter, sizeOfNumber } from "./varint";
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

const BODY = searchFields.indexOf("body");
const FIELD_MASK = (1 << FIELD_BITS) - 1;

/** Collects incidents into a segment. Costs memory in proportion to what it holds. */
export class SegmentBuilder {
  private readonly terms = new Map<string, CollectedTerm>();
  private readonly readingKeys = new Map<string, string>();
  /** The terms of the incident at hand, each in its slot. */
  private readonly met: CollectedTerm[] = [];
  private readonly occurrences = new Occurrences();
  private readonly fieldCounts = new Uint32Array(searchFields.length);
  private readonly room = new ColumnRoom();

  /** @param averageLength tokens of an average body */
  constructor(private readonly averageLength: number) {}

  /** Adds an incident. Rows come in ascending order. */
  add(row: number, texts: readonly IndexedText[]): void {
    this.met.length = 0;
    this.occurrences.clear();
    let base = 0;
    let bodyLength = 0;
    for (const { field, tokens } of texts) {
      const { count } = tokens;
      const columns = tokens.readColumns(this.room);
      this.noteTerms(row, columns, count, tokens.terms, field, base);
      if (field !== BODY) this.noteTerms(row, columns, count, this.readingTerms(tokens), field, base);
      const length = count === 0 ? 0 : (columns.position[count - 1] as number) + 1;
      if (field === BODY) bodyLength += length;
      base += length + GAP;
    }
    const starts = this.occurrences.sort(this.met.length);
    for (let slot = 0; slot < this.met.length; slot += 1) {
      const [from, to] = [starts[slot] as number, starts[slot + 1] as number];
      this.writePosting(this.met[slot] as CollectedTerm, row, from, to, bodyLength / this.averageLength);
    }
  }

  /** The segment of all that was added. */
  build(): Segment {
    const order = [...this.terms].sort(([a], [b]) => (a < b ? -1 : 1));
    const collected = order.map(([, term]) => term);
    const skipStarts = new Uint32Array(collected.length + 1);
    for (const [at, { skips }] of collected.entries()) skipStarts[at + 1] = (skipStarts[at] as number) + skips.length;
    const skips = new Uint32Array(skipStarts[collected.length] as number);
    for (const [at, term] of collected.entries()) skips.set(term.skips, skipStarts[at]);
    return new Segment({
      vocabulary: new Vocabulary(order.map(([term]) => term)),
      spans: Uint8Array.from(collected, ({ span }) => span),
      documents: Uint32Array.from(collected, ({ documents }) => documents),
      rows: joinBytes(collected.map(({ rows }) => rows.view())),
      places: joinBytes(collected.map(({ places }) => places.view())),
      skips: { numbers: skips, starts: skipStarts },
    });
  }

  /** Notes where each term stands; a word without one is left out. */
  private noteTerms(
    row: number,
    { position, span, word }: TokenColumns,
    count: number,
    terms: readonly (string | null)[],
    field: number,
    base: number,
  ): void {
    const { occurrences } = this;
    const slots = new Int32Array(terms.length).fill(-1);
    occurrences.reserve(count);
    for (let at = 0; at < count; at += 1) {
      const local = word[at] as number;
      let slot = slots[local] as number;
      if (slot < 0) {
        const term = terms[local];
        if (term === null || term === undefined) continue;
        slot = this.slotOf(row, term, span[at] as number);
        slots[local] = slot;
      }
      occurrences.add(slot, placeOf(Math.min(base + (position[at] as number), MOST_POSITIONS - 1), field));
    }
  }

  private slotOf(row: number, text: string, span: number): number {
    let term = this.terms.get(text);
    if (term === undefined) {
      term = new CollectedTerm(span);
      this.terms.set(text, term);
    }
    if (term.metIn !== row) {
      term.metIn = row;
      term.slot = this.met.push(term) - 1;
    }
    return term.slot;
  }

  /** Writes what stands at `from` to `to` of the sorted occurrences. */
  private writePosting(term: CollectedTerm, row: number, from: number, to: number, length: number): void {
    const { fieldCounts } = this;
    const { places } = this.occurrences;
    fieldCounts.fill(0);
    let [size, before] = [0, 0];
    for (let at = from; at < to; at += 1) {
      const place = places[at] as number;
      // Alternatives of one place, and what is clamped to the last one, count once.
      if (place <= before && at > from) continue;
      size += sizeOfNumber(place - before);
      before = place;
      const field = place & FIELD_MASK;
      fieldCounts[field] = (fieldCounts[field] as number) + 1;
    }
    if (term.documents > 0 && term.documents % SKIP_DOCUMENTS === 0) {
      term.skips.push(term.lastRow, term.rows.length, term.places.length);
    }
    term.rows.writeNumber(row - term.lastRow);
    term.rows.writeByte(impactOf(fieldCounts, length));
    term.places.writeNumber(size);
    before = 0;
    for (let at = from; at < to; at += 1) {
      const place = places[at] as number;
      if (place <= before && at > from) continue;
      term.places.writeNumber(place - before);
      before = place;
    }
    term.lastRow = row;
    term.documents += 1;
  }

  /** How the words are read, as terms. */
  private readingTerms({ readings }: TokenList): (string | null)[] {
    return readings.map((reading) => {
      if (reading === null) return null;
      const known = this.readingKeys.get(reading) ?? READING_SIGN + readingKey(reading);
      this.readingKeys.set(reading, known);
      return known;
    });
  }
}

class CollectedTerm {
  documents = 0;
  lastRow = 0;
  readonly rows = new ByteWriter(8);
  readonly places = new ByteWriter(8);
  /** Before every `SKIP_DOCUMENTS` incidents: the row before, and how many bytes of rows and of places. */
  readonly skips: number[] = [];
  /** The row that it was met in last, and its slot there. */
  metIn = -1;
  slot = 0;

  constructor(readonly span: number) {}
}

/** Where the terms of one incident stand: their slots, and places that ascend within each slot. */
class Occurrences {
  /** After `sort` slot by slot. */
  places = new Uint32Array(0);
  private given = new Uint32Array(1024);
  private slots = new Uint32Array(1024);
  private size = 0;

  clear(): void {
    this.size = 0;
  }

  reserve(room: number): void {
    if (this.size + room <= this.given.length) return;
    this.given = enlarge(this.given, this.size + room);
    this.slots = enlarge(this.slots, this.size + room);
  }

  /** Within what was reserved. */
  add(slot: number, place: number): void {
    this.slots[this.size] = slot;
    this.given[this.size++] = place;
  }

  /** Brings together the places of each of so many slots; where those of each begin, and the end. */
  sort(slotCount: number): Uint32Array {
    const starts = new Uint32Array(slotCount + 1);
    const { given, size, slots } = this;
    for (let at = 0; at < size; at += 1) {
      const next = (slots[at] as number) + 1;
      starts[next] = (starts[next] as number) + 1;
    }
    for (let slot = 0; slot < slotCount; slot += 1) {
      starts[slot + 1] = (starts[slot + 1] as number) + (starts[slot] as number);
    }
    if (this.places.length < size) this.places = new Uint32Array(given.length);
    const { places } = this;
    const ends = starts.slice();
    for (let at = 0; at < size; at += 1) {
      const slot = slots[at] as number;
      const to = ends[slot] as number;
      places[to] = given[at] as number;
      ends[slot] = to + 1;
    }
    return starts;
  }
}

function enlarge(numbers: Uint32Array<ArrayBuffer>, room: number): Uint32Array<ArrayBuffer> {
  const larger = new Uint32Array(Math.max(room, numbers.length * 2));
  larger.set(numbers);
  return larger;
}

/** Byte strings as one, with the place at which each begins and the end of the last. */
function joinBytes(parts: readonly Uint8Array[]): { bytes: Uint8Array<ArrayBuffer>; starts: Uint32Array<ArrayBuffer> } {
  const starts = new Uint32Array(parts.length + 1);
  for (const [at, part] of parts.entries()) starts[at + 1] = (starts[at] as number) + part.length;
  const bytes = new Uint8Array(starts[parts.length] as number);
  for (const [at, part] of parts.entries()) bytes.set(part, starts[at]);
  return { bytes, starts };
}

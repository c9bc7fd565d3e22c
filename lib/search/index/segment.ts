import type { TermRange, Vocabulary } from "./vocabulary";

/** Byte strings of all terms one behind the other; that of term `id` is from `starts[id]` to `starts[id + 1]`. */
export interface JoinedBytes {
  bytes: Uint8Array<ArrayBuffer>;
  starts: Uint32Array<ArrayBuffer>;
}

/**
 * An inverted index that never changes. For each term, incident by incident in ascending rows:
 * `rows` holds the distance to the row before and the impact (one byte); `places` holds, with their length in bytes
 * before them, the distances between its places (position and field as one number, `fields.ts`).
 */
export class Segment {
  constructor(
    readonly vocabulary: Vocabulary,
    /** How many positions each term covers. */
    readonly spans: Uint8Array<ArrayBuffer>,
    /** How many incidents have each term. */
    readonly documents: Uint32Array<ArrayBuffer>,
    readonly rows: JoinedBytes,
    readonly places: JoinedBytes,
  ) {}

  get byteLength(): number {
    return this.rows.bytes.length + this.places.bytes.length + this.vocabulary.terms.length * 13;
  }

  /** Calls `visit` for each incident that has a term. */
  forEachRow(term: number, visit: (row: number, impact: number) => void): void {
    const { bytes, starts } = this.rows;
    const end = starts[term + 1] as number;
    let row = 0;
    for (let at = starts[term] as number; at < end; ) {
      let byte = bytes[at++] as number;
      let distance = byte & 0x7f;
      for (let shift = 7; byte > 0x7f; shift += 7) {
        byte = bytes[at++] as number;
        distance |= (byte & 0x7f) << shift;
      }
      row += distance;
      visit(row, bytes[at++] as number);
    }
  }

  /** How many incidents the terms of a range have together, those with several counted for each. */
  countDocuments({ start, end }: TermRange): number {
    let count = 0;
    for (let term = start; term < end; term += 1) count += this.documents[term] as number;
    return count;
  }
}

/** Goes through the incidents that have a term, in ascending rows, and reads its places where they are wanted. */
export class PostingCursor {
  /** −1 before the first, `Infinity` behind the last. */
  row = -1;
  impact = 0;
  private at: number;
  private placesAt: number;
  private readonly end: number;

  constructor(
    private readonly segment: Segment,
    private readonly term: number,
  ) {
    this.at = segment.rows.starts[term] as number;
    this.end = segment.rows.starts[term + 1] as number;
    this.placesAt = segment.places.starts[term] as number;
  }

  /** Steps to the first incident from `target` on. */
  seek(target: number): void {
    const { bytes } = this.segment.rows;
    const places = this.segment.places.bytes;
    while (this.row < target) {
      if (this.row >= 0) this.placesAt = skipPlaces(places, this.placesAt);
      if (this.at >= this.end) {
        this.row = Number.POSITIVE_INFINITY;
        return;
      }
      let byte = bytes[this.at++] as number;
      let distance = byte & 0x7f;
      for (let shift = 7; byte > 0x7f; shift += 7) {
        byte = bytes[this.at++] as number;
        distance |= (byte & 0x7f) << shift;
      }
      this.row = Math.max(0, this.row) + distance;
      this.impact = bytes[this.at++] as number;
    }
  }

  /** Writes the places in the incident at hand into `target`, from `size` on; the size then. */
  readPlaces(target: number[], size: number): number {
    const { bytes } = this.segment.places;
    let at = this.placesAt;
    let [length, shift] = [0, 0];
    for (let byte = 0x80; byte > 0x7f; shift += 7) {
      byte = bytes[at++] as number;
      length |= (byte & 0x7f) << shift;
    }
    const end = at + length;
    let place = 0;
    let written = size;
    while (at < end) {
      let byte = bytes[at++] as number;
      let distance = byte & 0x7f;
      for (let bits = 7; byte > 0x7f; bits += 7) {
        byte = bytes[at++] as number;
        distance |= (byte & 0x7f) << bits;
      }
      place += distance;
      target[written++] = place;
    }
    return written;
  }

  /** How many positions the term covers. */
  get span(): number {
    return this.segment.spans[this.term] as number;
  }
}

/** The place behind the places of one incident. */
function skipPlaces(bytes: Uint8Array, start: number): number {
  let at = start;
  let length = 0;
  let byte = 0x80;
  for (let shift = 0; byte > 0x7f; shift += 7) {
    byte = bytes[at++] as number;
    length |= (byte & 0x7f) << shift;
  }
  return at + length;
}

import type { TermRange, Vocabulary } from "./vocabulary";

/** Byte strings of all terms one behind the other; that of term `id` is from `starts[id]` to `starts[id + 1]`. */
export interface JoinedBytes {
  bytes: Uint8Array<ArrayBuffer>;
  starts: Uint32Array<ArrayBuffer>;
}

/** Numbers of all terms, likewise. */
export interface JoinedNumbers {
  numbers: Uint32Array<ArrayBuffer>;
  starts: Uint32Array<ArrayBuffer>;
}

/** There is a place to skip to before every so many incidents of a term but the first ones. */
export const SKIP_DOCUMENTS = 128;
/** Numbers of a place to skip to: the row before it, and how many bytes of rows and of places of the term. */
export const SKIP_NUMBERS = 3;

/** What a segment is made of. */
export interface SegmentParts {
  vocabulary: Vocabulary;
  /** How many positions each term covers. */
  spans: Uint8Array<ArrayBuffer>;
  /** How many incidents have each term. */
  documents: Uint32Array<ArrayBuffer>;
  /** Incident by incident in ascending rows: the distance to the row before, and the impact (one byte). */
  rows: JoinedBytes;
  /**
   * Likewise: the distances between the places (position and field as one number, `fields.ts`), with their length in
   * bytes before them.
   */
  places: JoinedBytes;
  skips: JoinedNumbers;
}

/** An inverted index that never changes. */
export class Segment {
  readonly vocabulary: Vocabulary;
  readonly spans: Uint8Array<ArrayBuffer>;
  readonly documents: Uint32Array<ArrayBuffer>;
  readonly rows: JoinedBytes;
  readonly places: JoinedBytes;
  readonly skips: JoinedNumbers;

  constructor(parts: SegmentParts) {
    this.vocabulary = parts.vocabulary;
    this.spans = parts.spans;
    this.documents = parts.documents;
    this.rows = parts.rows;
    this.places = parts.places;
    this.skips = parts.skips;
  }

  get byteLength(): number {
    const { documents, places, rows, skips, vocabulary } = this;
    return (
      rows.bytes.length + places.bytes.length + skips.numbers.length * 4 + documents.length * 17 + vocabulary.byteLength
    );
  }

  /** How many incidents the terms of a range have together, those with several counted for each. */
  countDocuments({ start, end }: TermRange): number {
    let count = 0;
    for (let term = start; term < end; term += 1) count += this.documents[term] as number;
    return count;
  }
}

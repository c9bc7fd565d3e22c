import { Bitset } from "../../bitset";
import { HIGHEST_IMPACT } from "../index/fields";
import type { Segment } from "../index/segment";
import type { FoundPhrase } from "./phrase-memory";

/** What matches a word of a query in the end. */
export interface MatchedWord {
  rows: Bitset;
  /** From 0 to 1 for each row. */
  scores: Float32Array;
}

/** Collects the incidents that match one word of a query, and how much each says, from 0 to 1. */
export class WordMatches {
  readonly scores: Float32Array<ArrayBuffer>;

  /** @param rowCount rows of the catalog */
  constructor(rowCount: number) {
    this.scores = new Float32Array(rowCount);
  }

  /** Notes a match; of several in one row the best counts. */
  add(row: number, score: number): void {
    if (score > (this.scores[row] as number)) this.scores[row] = score;
  }

  /** Notes a match of which the words of a text may speak as well: those that do count more by a bonus. */
  raise(row: number, score: number, bonus: number): void {
    const known = this.scores[row] as number;
    this.scores[row] = known > 0 ? Math.min(1, Math.max(known, score) + bonus) : score;
  }

  /** Notes all incidents that have a term, the weight being what the highest impact counts. */
  addPostings(segment: Segment, term: number, weight: number): void {
    const { scores } = this;
    const factor = weight / HIGHEST_IMPACT;
    const { bytes, starts } = segment.rows;
    const end = starts[term + 1] as number;
    let row = 0;
    for (let at = starts[term] as number; at < end; at += 1) {
      let byte = bytes[at++] as number;
      row += byte & 0x7f;
      for (let shift = 7; byte > 0x7f; shift += 7) {
        byte = bytes[at++] as number;
        row += (byte & 0x7f) << shift;
      }
      const score = (bytes[at] as number) * factor;
      if (score > (scores[row] as number)) scores[row] = score;
    }
  }

  addPhrase({ impacts, rows }: FoundPhrase, weight: number): void {
    const { scores } = this;
    const factor = weight / HIGHEST_IMPACT;
    for (let at = 0; at < rows.length; at += 1) {
      const row = rows[at] as number;
      const score = (impacts[at] as number) * factor;
      if (score > (scores[row] as number)) scores[row] = score;
    }
  }

  /** Takes out rows and what was noted of them. */
  remove(rows: Bitset): void {
    rows.forEach((row) => {
      this.scores[row] = 0;
    });
  }

  /** The rows that match, of those that are `live`. */
  rowsIn(live: Bitset): Bitset {
    return Bitset.ofNonZero(this.scores).intersect(live);
  }
}

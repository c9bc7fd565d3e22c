import { Bitset } from "../../bitset";
import { HIGHEST_IMPACT } from "../index/fields";
import type { Segment } from "../index/segment";
import type { FoundRows } from "./find-phrase";

/** What matches a word of a query in the end. */
export interface MatchedWord {
  rows: Bitset;
  /** From 0 to 1 for each row. */
  scores: Float32Array;
  /** The highest score in each block of `BLOCK_ROWS`: what is lower than others need not be looked at row by row. */
  bounds: Float32Array;
}

/** Collects the incidents that match one word of a query, and how much each says, from 0 to 1. */
export class WordMatches {
  /** Those with a score: to find them among the scores would take a look at every row. */
  readonly rows: Bitset;
  readonly scores: Float32Array<ArrayBuffer>;

  /** @param rowCount rows of the catalog */
  constructor(rowCount: number) {
    this.rows = new Bitset(rowCount);
    this.scores = new Float32Array(rowCount);
  }

  /** Notes that rows match; of several matches in one row the best counts. */
  addRows(matched: Bitset, score: number): void {
    const rows = matched.toRows();
    for (let at = 0; at < rows.length; at += 1) this.add(rows[at] as number, score);
  }

  /** Notes matches of which the words of a text may speak as well: those that do count more by a bonus. */
  raiseRows(matched: Bitset, score: number, bonus: number): void {
    const { scores } = this;
    const rows = matched.toRows();
    for (let at = 0; at < rows.length; at += 1) {
      const row = rows[at] as number;
      const known = scores[row] as number;
      scores[row] = known > 0 ? Math.min(1, Math.max(known, score) + bonus) : score;
    }
    this.rows.unite(matched);
  }

  /** Notes all incidents that have a term, the weight being what the highest impact counts. */
  addPostings(segment: Segment, term: number, weight: number): void {
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
      this.add(row, (bytes[at] as number) * factor);
    }
  }

  /** Notes incidents that were looked for, the weight being what the highest impact counts. */
  addFound({ impacts, rows }: FoundRows, weight: number): void {
    const factor = weight / HIGHEST_IMPACT;
    for (let at = 0; at < rows.length; at += 1) this.add(rows[at] as number, (impacts[at] as number) * factor);
  }

  /** Takes out rows and what was noted of them. */
  remove(rows: Bitset): void {
    rows.forEach((row) => {
      this.scores[row] = 0;
    });
    this.rows.subtract(rows);
  }

  /** What matched, of the rows that are `live`. */
  take(live: Bitset): MatchedWord {
    const rows = this.rows.intersect(live);
    return { rows, scores: this.scores, bounds: rows.highestOf(this.scores) };
  }

  private add(row: number, score: number): void {
    const known = this.scores[row] as number;
    if (score <= known) return;
    if (known === 0) this.rows.add(row);
    this.scores[row] = score;
  }
}

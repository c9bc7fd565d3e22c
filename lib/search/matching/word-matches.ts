import { Bitset } from "../../bitset";

/** The incidents that match one word of a query, and how much each says, from 0 to 1. */
export class WordMatches {
  readonly rows: Bitset;
  readonly scores: Float32Array;

  /** @param rowCount rows of the catalog */
  constructor(rowCount: number) {
    this.rows = new Bitset(rowCount);
    this.scores = new Float32Array(rowCount);
  }

  /** Notes a match; of several in one row the best counts. */
  add(row: number, score: number): void {
    this.rows.add(row);
    if (score > (this.scores[row] as number)) this.scores[row] = score;
  }

  /** Takes out rows and what was noted of them. */
  remove(rows: Bitset): void {
    this.rows.subtract(rows);
    rows.forEach((row) => {
      this.scores[row] = 0;
    });
  }
}

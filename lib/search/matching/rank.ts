/** The best rows of many, without sorting them all. */

/** Rows and their scores; what is better comes first by `isBetter`. */
export class BestRows {
  /** A heap whose root is the worst that is kept. */
  private readonly rows: number[] = [];
  private readonly scores: number[] = [];

  /**
   * @param size how many are kept
   * @param ranks the place of each row among rows of the same score, the lower the better
   */
  constructor(
    private readonly size: number,
    private readonly ranks: Uint32Array,
  ) {}

  /** No row of a lower score would be kept. */
  get least(): number {
    return this.rows.length < this.size ? 0 : (this.scores[0] ?? Number.POSITIVE_INFINITY);
  }

  add(row: number, score: number): void {
    if (this.rows.length < this.size) {
      this.rows.push(row);
      this.scores.push(score);
      this.rise(this.rows.length - 1);
    } else if (this.size > 0 && this.isWorse(this.rows[0] as number, this.scores[0] as number, row, score)) {
      this.rows[0] = row;
      this.scores[0] = score;
      this.sink(0);
    }
  }

  /** The rows that were kept, the best first. */
  take(): number[] {
    return this.rows
      .map((row, at) => ({ row, score: this.scores[at] as number }))
      .sort((a, b) => (this.isWorse(a.row, a.score, b.row, b.score) ? 1 : -1))
      .map(({ row }) => row);
  }

  private isWorse(a: number, scoreOfA: number, b: number, scoreOfB: number): boolean {
    return scoreOfA === scoreOfB ? (this.ranks[a] as number) > (this.ranks[b] as number) : scoreOfA < scoreOfB;
  }

  private isWorseAt(a: number, b: number): boolean {
    return this.isWorse(
      this.rows[a] as number,
      this.scores[a] as number,
      this.rows[b] as number,
      this.scores[b] as number,
    );
  }

  private rise(from: number): void {
    for (let at = from; at > 0; ) {
      const above = (at - 1) >> 1;
      if (!this.isWorseAt(at, above)) return;
      this.swap(at, above);
      at = above;
    }
  }

  private sink(from: number): void {
    for (let at = from; ; ) {
      let worst = at;
      for (const below of [2 * at + 1, 2 * at + 2]) {
        if (below < this.rows.length && this.isWorseAt(below, worst)) worst = below;
      }
      if (worst === at) return;
      this.swap(at, worst);
      at = worst;
    }
  }

  private swap(a: number, b: number): void {
    [this.rows[a], this.rows[b]] = [this.rows[b] as number, this.rows[a] as number];
    [this.scores[a], this.scores[b]] = [this.scores[b] as number, this.scores[a] as number];
  }
}

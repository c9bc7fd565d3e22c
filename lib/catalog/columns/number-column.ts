/** One number for each row, in a typed array that grows. Rows that were never set hold `blank`. */
export class NumberColumn {
  /** At least as long as there are rows; read it anew after a change, which may put another in its place. */
  values: Float64Array;

  constructor(private readonly blank: number) {
    this.values = new Float64Array(0);
  }

  get(row: number): number {
    return this.values[row] ?? this.blank;
  }

  set(row: number, value: number): void {
    if (row >= this.values.length) {
      const values = new Float64Array(Math.max(row + 1, this.values.length * 2)).fill(this.blank);
      values.set(this.values);
      this.values = values;
    }
    this.values[row] = value;
  }
}

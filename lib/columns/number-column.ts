type Numbers = Float64Array<ArrayBuffer> | Uint32Array<ArrayBuffer>;

/** One number for each row, in a typed array that grows. Rows that were never set hold `blank`. */
export class NumberColumn<Values extends Numbers = Float64Array<ArrayBuffer>> {
  /** At least as long as there are rows; read it anew after a change, which may put another in its place. */
  values: Values;

  /** @param make an array of so many numbers */
  constructor(
    private readonly blank: number,
    private readonly make: (length: number) => Values,
  ) {
    this.values = make(0);
  }

  get(row: number): number {
    return this.values[row] ?? this.blank;
  }

  set(row: number, value: number): void {
    if (row >= this.values.length) {
      const values = this.make(Math.max(row + 1, this.values.length * 2)).fill(this.blank) as Values;
      values.set(this.values);
      this.values = values;
    }
    this.values[row] = value;
  }
}

/** A column of figures or dates. */
export const numberColumn = (blank: number): NumberColumn =>
  new NumberColumn(blank, (length) => new Float64Array(length));

/** A column of row ids of the database; 0 for none. */
export const idColumn = (): NumberColumn<Uint32Array<ArrayBuffer>> =>
  new NumberColumn(0, (length) => new Uint32Array(length));

import { Bitset } from "../bitset";

/** No row holds more different codes than a byte can number. */
const MOST_CODES = 255;

/**
 * At most one code for each row, with the set of rows of each code beside it. A code of an open vocabulary (`codes`
 * empty at first) takes its place when it is first met.
 */
export class ChoiceColumn {
  readonly codes: string[];
  /** 0 for a row in which nothing is stated, else the place of its code plus one. */
  private values = new Uint8Array(0);
  private readonly places: Map<string, number>;
  private readonly sets: Bitset[];

  constructor(codes: readonly string[] = []) {
    this.codes = [...codes];
    this.places = new Map(codes.map((code, at) => [code, at + 1]));
    this.sets = ["", ...codes].map(() => new Bitset(0));
  }

  /** The code of a row; null where nothing is stated. */
  codeOf(row: number): string | null {
    return this.codes[(this.values[row] ?? 0) - 1] ?? null;
  }

  /** The rows of a code, or with null those in which nothing is stated. Not to be changed. */
  rowsOf(code: string | null): Bitset {
    return this.sets[code === null ? 0 : (this.places.get(code) ?? -1)] ?? empty;
  }

  set(row: number, code: string | null): void {
    if (row >= this.values.length) this.grow(row + 1);
    this.sets[this.values[row] as number]?.delete(row);
    const place = code === null ? 0 : this.placeOf(code);
    this.values[row] = place;
    this.sets[place]?.add(row);
  }

  private placeOf(code: string): number {
    const known = this.places.get(code);
    if (known !== undefined) return known;
    if (this.codes.length === MOST_CODES) throw new Error(`too many codes in one column: ${code}`);
    this.codes.push(code);
    this.places.set(code, this.codes.length);
    this.sets.push(new Bitset(0));
    return this.codes.length;
  }

  private grow(length: number): void {
    const values = new Uint8Array(Math.max(length, this.values.length * 2));
    values.set(this.values);
    this.values = values;
  }
}

/** Any number of codes for each row, as one set of rows for each code. */
export class CodesColumn {
  private readonly sets: Map<string, Bitset>;

  constructor(readonly codes: readonly string[]) {
    this.sets = new Map(codes.map((code) => [code, new Bitset(0)]));
  }

  /** The codes of a row, in the order of the vocabulary. */
  codesOf(row: number): string[] {
    return this.codes.filter((code) => this.rowsOf(code).has(row));
  }

  /** The rows that have a code. Not to be changed. */
  rowsOf(code: string): Bitset {
    return this.sets.get(code) ?? empty;
  }

  add(row: number, code: string): void {
    this.sets.get(code)?.add(row);
  }

  clear(row: number): void {
    for (const rows of this.sets.values()) rows.delete(row);
  }
}

const empty = new Bitset(0);

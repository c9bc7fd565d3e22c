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
  /** Of the rows in which nothing is stated, then of those of each code. Not to be changed from outside. */
  readonly sets: Bitset[];

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
    return this.sets[this.placeOf(code)] ?? empty;
  }

  /** The place of a code in `sets`, of what is not stated with null; −1 for what is no code. */
  placeOf(code: string | null): number {
    return code === null ? 0 : (this.places.get(code) ?? -1);
  }

  set(row: number, code: string | null): void {
    if (row >= this.values.length) this.grow(row + 1);
    this.sets[this.values[row] as number]?.delete(row);
    const place = this.takePlace(code);
    this.values[row] = place;
    this.sets[place]?.add(row);
  }

  private takePlace(code: string | null): number {
    const known = this.placeOf(code);
    if (code === null || known >= 0) return known;
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

/** Any number of codes for each row: as one set of rows for each code, and as bits of the row. */
export class CodesColumn {
  /** Of the rows of each code. Not to be changed from outside. */
  readonly sets: readonly Bitset[];
  private readonly places: ReadonlyMap<string, number>;
  /** A bit for each code, so many numbers a row. */
  private readonly width: number;
  private bits = new Int32Array(0);

  constructor(readonly codes: readonly string[]) {
    this.sets = codes.map(() => new Bitset(0));
    this.places = new Map(codes.map((code, at) => [code, at]));
    this.width = Math.ceil(codes.length / 32);
  }

  /** The codes of a row, in the order of the vocabulary. */
  codesOf(row: number): string[] {
    return this.placesIn(row).map((place) => this.codes[place] as string);
  }

  /** The rows that have a code. Not to be changed. */
  rowsOf(code: string): Bitset {
    return this.sets[this.placeOf(code)] ?? empty;
  }

  /** The place of a code in `sets`; −1 for what is no code. */
  placeOf(code: string): number {
    return this.places.get(code) ?? -1;
  }

  add(row: number, code: string): void {
    const place = this.placeOf(code);
    if (place < 0) return;
    this.sets[place]?.add(row);
    const at = row * this.width + (place >>> 5);
    if (at >= this.bits.length) this.grow(at + 1);
    this.bits[at] = (this.bits[at] as number) | (1 << (place & 31));
  }

  clear(row: number): void {
    for (const place of this.placesIn(row)) this.sets[place]?.delete(row);
    this.bits.fill(0, row * this.width, (row + 1) * this.width);
  }

  /** The places of the codes of a row, in order. */
  private placesIn(row: number): number[] {
    const places: number[] = [];
    for (let at = 0; at < this.width; at += 1) {
      let word = this.bits[row * this.width + at] ?? 0;
      for (; word !== 0; word &= word - 1) places.push(at * 32 + 31 - Math.clz32(word & -word));
    }
    return places;
  }

  private grow(length: number): void {
    const bits = new Int32Array(Math.max(length, this.bits.length * 2));
    bits.set(this.bits);
    this.bits = bits;
  }
}

const empty = new Bitset(0);

/** Sets of row numbers, one bit a row. */

/** Rows that a set goes through, or passes over, together. */
export const BLOCK_ROWS = 32;

/** A set in which one word of `SPARSE` or fewer is not zero is counted by those words alone. */
const SPARSE = 4;

/** What is known of a set as long as it does not change. */
interface Summary {
  /** The places of the words that are not zero, where they are few; null where they are many. */
  filled: Uint32Array | null;
  /** How many rows there are. */
  count: number;
}

/**
 * A set of row numbers from 0. Rows beyond `capacity` are never in it; `add` makes room for more. Operations over
 * whole sets cost one step for 32 rows.
 */
export class Bitset {
  private words: Int32Array;
  /** Undefined where something changed since it was last asked for. */
  private summary: Summary | undefined;

  constructor(capacity: number) {
    this.words = new Int32Array((capacity + 31) >>> 5);
  }

  /** All rows below a number. */
  static below(end: number): Bitset {
    const rows = new Bitset(end);
    rows.words.fill(-1);
    if ((end & 31) !== 0) rows.words[rows.words.length - 1] = (1 << (end & 31)) - 1;
    return rows;
  }

  /** The rows below a number of which something is true. */
  static where(end: number, isIn: (row: number) => boolean): Bitset {
    const rows = new Bitset(end);
    const { words } = rows;
    for (let at = 0; at < words.length; at += 1) {
      const from = at << 5;
      const to = Math.min(from + 32, end);
      let word = 0;
      for (let row = from; row < to; row += 1) if (isIn(row)) word |= 1 << (row & 31);
      words[at] = word;
    }
    return rows;
  }

  get capacity(): number {
    return this.words.length << 5;
  }

  get byteLength(): number {
    return this.words.byteLength;
  }

  has(row: number): boolean {
    return ((this.words[row >>> 5] ?? 0) & (1 << (row & 31))) !== 0;
  }

  add(row: number): void {
    const at = row >>> 5;
    if (at >= this.words.length) this.grow(at + 1);
    this.words[at] = (this.words[at] ?? 0) | (1 << (row & 31));
    this.summary = undefined;
  }

  delete(row: number): void {
    const at = row >>> 5;
    if (at >= this.words.length) return;
    this.words[at] = (this.words[at] ?? 0) & ~(1 << (row & 31));
    this.summary = undefined;
  }

  clone(): Bitset {
    const copy = new Bitset(0);
    copy.words = this.words.slice();
    return copy;
  }

  /** Writes the set, 32 rows a number, into numbers that then hold nothing else; rows beyond them are left out. */
  copyInto(numbers: Int32Array): void {
    const { words } = this;
    numbers.fill(0);
    numbers.set(words.length > numbers.length ? words.subarray(0, numbers.length) : words);
  }

  /** Takes out what is not in `other`. Gives itself. */
  intersect(other: Bitset): this {
    const { words } = this;
    const theirs = other.words;
    const shared = Math.min(words.length, theirs.length);
    for (let at = 0; at < shared; at += 1) words[at] = (words[at] as number) & (theirs[at] as number);
    words.fill(0, shared);
    this.summary = undefined;
    return this;
  }

  /** Adds all of `other`. Gives itself. */
  unite(other: Bitset): this {
    if (other.words.length > this.words.length) this.grow(other.words.length);
    const { words } = this;
    const theirs = other.words;
    for (let at = 0; at < theirs.length; at += 1) words[at] = (words[at] as number) | (theirs[at] as number);
    this.summary = undefined;
    return this;
  }

  /** Takes out all of `other`. Gives itself. */
  subtract(other: Bitset): this {
    const { words } = this;
    const theirs = other.words;
    const shared = Math.min(words.length, theirs.length);
    for (let at = 0; at < shared; at += 1) words[at] = (words[at] as number) & ~(theirs[at] as number);
    this.summary = undefined;
    return this;
  }

  /** How many rows are in it. */
  count(): number {
    return this.summarize().count;
  }

  /** How many rows are in both. Costs as many steps as the sparser of the two has words that are not zero. */
  countShared(other: Bitset): number {
    const [{ filled: mine }, { filled: theirs }] = [this.summarize(), other.summarize()];
    if (mine && theirs) return countAt(mine.length < theirs.length ? mine : theirs, this.words, other.words);
    if (mine ?? theirs) return countAt((mine ?? theirs) as Uint32Array, this.words, other.words);
    return countAll(this.words, other.words);
  }

  /** Calls `visit` for each row, from the lowest. */
  forEach(visit: (row: number) => void): void {
    const { words } = this;
    for (let at = 0; at < words.length; at += 1) {
      let word = words[at] as number;
      while (word !== 0) {
        visit((at << 5) + (31 - Math.clz32(word & -word)));
        word &= word - 1;
      }
    }
  }

  /** The highest number of the rows of each block, 0 where it has none. */
  highestOf(numbers: Float32Array): Float32Array<ArrayBuffer> {
    const { words } = this;
    const highest = new Float32Array(words.length);
    for (let block = 0; block < words.length; block += 1) {
      let most = 0;
      for (let word = words[block] as number; word !== 0; word &= word - 1) {
        most = Math.max(most, numbers[block * BLOCK_ROWS + (31 - Math.clz32(word & -word))] as number);
      }
      highest[block] = most;
    }
    return highest;
  }

  /** Calls `visit` for each row, from the lowest, of the blocks of `BLOCK_ROWS` that are worth it when they are come to. */
  forEachOf(isWorth: (block: number) => boolean, visit: (row: number) => void): void {
    const { words } = this;
    for (let block = 0; block < words.length; block += 1) {
      let word = words[block] as number;
      if (word === 0 || !isWorth(block)) continue;
      for (; word !== 0; word &= word - 1) visit(block * BLOCK_ROWS + (31 - Math.clz32(word & -word)));
    }
  }

  /**
   * Counts the rows by the key of each: to `counts[keys[row]]` one is added, and a key that had none is written into
   * `met`, from `size` on. Gives the size then.
   */
  tally(keys: Uint32Array, counts: Uint32Array, met: Uint32Array, size: number): number {
    const { words } = this;
    let written = size;
    for (let at = 0; at < words.length; at += 1) {
      let word = words[at] as number;
      while (word !== 0) {
        const key = keys[(at << 5) + (31 - Math.clz32(word & -word))] as number;
        const count = counts[key] as number;
        if (count === 0) met[written++] = key;
        counts[key] = count + 1;
        word &= word - 1;
      }
    }
    return written;
  }

  /** The rows, from the lowest. */
  toRows(): Uint32Array {
    const rows = new Uint32Array(this.count());
    let size = 0;
    const { words } = this;
    for (let at = 0; at < words.length; at += 1) {
      let word = words[at] as number;
      while (word !== 0) {
        rows[size++] = (at << 5) + (31 - Math.clz32(word & -word));
        word &= word - 1;
      }
    }
    return rows;
  }

  private grow(length: number): void {
    const words = new Int32Array(Math.max(length, this.words.length * 2));
    words.set(this.words);
    this.words = words;
  }

  private summarize(): Summary {
    this.summary ??= summaryOf(this.words);
    return this.summary;
  }
}

function summaryOf(words: Int32Array): Summary {
  const filled = findFilled(words);
  return { filled, count: filled ? countAt(filled, words, words) : countAll(words, words) };
}

function findFilled(words: Int32Array): Uint32Array | null {
  const most = Math.floor(words.length / SPARSE);
  const filled = new Uint32Array(most);
  let size = 0;
  for (let at = 0; at < words.length; at += 1) {
    if (words[at] === 0) continue;
    if (size === most) return null;
    filled[size++] = at;
  }
  return filled.slice(0, size);
}

function countAt(places: Uint32Array, a: Int32Array, b: Int32Array): number {
  let count = 0;
  for (let at = 0; at < places.length; at += 1) {
    const place = places[at] as number;
    count += countBits((a[place] ?? 0) & (b[place] ?? 0));
  }
  return count;
}

function countAll(a: Int32Array, b: Int32Array): number {
  const length = Math.min(a.length, b.length);
  let count = 0;
  for (let at = 0; at < length; at += 1) count += countBits((a[at] as number) & (b[at] as number));
  return count;
}

/** How many bits of a number of 32 bits are set. */
export function countBits(word: number): number {
  let bits = word - ((word >>> 1) & 0x55555555);
  bits = (bits & 0x33333333) + ((bits >>> 2) & 0x33333333);
  bits = (bits + (bits >>> 4)) & 0x0f0f0f0f;
  return Math.imul(bits, 0x01010101) >>> 24;
}

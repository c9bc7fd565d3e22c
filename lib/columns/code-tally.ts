import type { Bitset } from "../bitset";
import { makeCountKernel } from "./count-kernel";

/** A column of codes: the set of rows of each. */
export interface CodeSets {
  /** Not to be changed. */
  readonly sets: readonly Bitset[];
}

/** How many rows of a set have each code of a column, counted when a column is first asked for. */
export interface CodeTally {
  readonly rows: Bitset;
  /** As `sets` of the column are ordered. */
  countsOf(column: CodeSets): Uint32Array;
}

const BLOCK_ROWS = 128;
const BLOCK_BYTES = 16;
const PAGE_BYTES = 65_536;

/** Copies of the sets of columns, laid out for the kernel that counts what they share with others. */
export class CodeCounter {
  private readonly memory = new WebAssembly.Memory({ initial: 1 });
  private readonly kernel = makeCountKernel(this.memory);
  /** Which of the laid out sets are those of a column, and their places in it: those without rows are left out. */
  private readonly ranges = new Map<CodeSets, { from: number; places: readonly number[] }>();
  /** Whose rows the blocks are of. */
  private loaded: CodeTally | null = null;
  private filledBlocks = 0;
  private stride = 0;
  private at = { places: 0, blocks: 0, counts: 0, sets: 0 };

  /**
   * Copies the sets as they are now, in the place of those before. What was tallied before is void. The memory is
   * kept: it is reserved in gigabytes of addresses, which an import with its many changes would use up.
   * @param rowCount no set has rows from here on
   */
  fill(columns: readonly CodeSets[], rowCount: number): void {
    const blocks = Math.ceil(rowCount / BLOCK_ROWS);
    this.stride = blocks * BLOCK_BYTES;
    this.loaded = null;
    this.ranges.clear();
    const laidOut: Bitset[] = [];
    for (const column of columns) {
      const filled = [...column.sets.entries()].filter(([, set]) => set.count() > 0);
      this.ranges.set(column, { from: laidOut.length, places: filled.map(([place]) => place) });
      laidOut.push(...filled.map(([, set]) => set));
    }
    const size = laidOut.length;
    const counts = this.stride;
    const places = counts + toWholeBlocks(size * 4);
    const sets = places + toWholeBlocks(blocks * 4);
    this.at = { blocks: 0, counts, places, sets };
    const missing = sets + size * this.stride - this.memory.buffer.byteLength;
    if (missing > 0) this.memory.grow(Math.ceil(missing / PAGE_BYTES));
    for (const [place, set] of laidOut.entries()) {
      set.copyInto(this.numbersAt(sets + place * this.stride, this.stride));
    }
  }

  /** Counts within rows, which must not change meanwhile. */
  tally(rows: Bitset): CodeTally {
    const tally: CodeTally = { rows, countsOf: (column) => this.count(tally, column) };
    return tally;
  }

  private count(tally: CodeTally, column: CodeSets): Uint32Array {
    const range = this.ranges.get(column);
    if (range === undefined) throw new Error("the column is not among those that are counted");
    if (this.loaded !== tally) this.load(tally);
    const { blocks, counts, places } = this.at;
    const sets = this.at.sets + range.from * this.stride;
    const setsEnd = sets + range.places.length * this.stride;
    this.kernel({
      places,
      placesEnd: places + this.filledBlocks * 4,
      blocks,
      sets,
      setsEnd,
      stride: this.stride,
      counts,
    });
    const counted = new Uint32Array(this.memory.buffer, counts, range.places.length);
    const all = new Uint32Array(column.sets.length);
    for (let at = 0; at < counted.length; at += 1) all[range.places[at] as number] = counted[at] as number;
    return all;
  }

  /** Lays out the blocks of a set that hold rows. */
  private load(tally: CodeTally): void {
    const { blocks, places } = this.at;
    const block = this.numbersAt(blocks, this.stride);
    tally.rows.copyInto(block);
    const place = this.numbersAt(places, this.stride / 4);
    let filled = 0;
    for (let at = 0; at < block.length; at += 4) {
      const [a, b, c, d] = [block[at], block[at + 1], block[at + 2], block[at + 3]] as [number, number, number, number];
      if ((a | b | c | d) === 0) continue;
      const to = filled * 4;
      block[to] = a;
      block[to + 1] = b;
      block[to + 2] = c;
      block[to + 3] = d;
      place[filled++] = at * 4;
    }
    this.filledBlocks = filled;
    this.loaded = tally;
  }

  private numbersAt(byte: number, bytes: number): Int32Array {
    return new Int32Array(this.memory.buffer, byte, bytes / 4);
  }
}

const toWholeBlocks = (bytes: number): number => Math.ceil(bytes / BLOCK_BYTES) * BLOCK_BYTES;

import type { Bitset } from "../bitset";

/** Merging changed rows into an order pays up to this share of all rows; beyond it, sorting anew is quicker. */
const MERGED_SHARE = 8;

/** All rows in one order, kept while rows change. */
export class RowOrder {
  private rows = new Uint32Array(0);
  private ranks: Uint32Array | null = null;

  /** @param compare tells two different rows apart always, so that there is one order */
  constructor(private readonly compare: (a: number, b: number) => number) {}

  /** Puts the changed rows, new ones among them, where they belong now; `rowCount` rows there are altogether. */
  update(changed: Uint32Array, rowCount: number): void {
    this.ranks = null;
    if (changed.length * MERGED_SHARE > rowCount) {
      this.rows = Uint32Array.from({ length: rowCount }, (_, row) => row).sort(this.compare);
      return;
    }
    const isChanged = new Set(changed);
    const kept = this.rows.filter((row) => !isChanged.has(row));
    const moved = changed.slice().sort(this.compare);
    this.rows = merge(kept, moved, this.compare);
  }

  /** The rows of a set from place `offset` of this order, `limit` at most; `size` rows are in the set. */
  page(set: Bitset, size: number, offset: number, limit: number): number[] {
    if (offset >= size) return [];
    // Few rows are sorted by rank; many are met soon by going through the order.
    if (size * Math.log2(size + 1) < this.rows.length) {
      const ranks = this.readRanks();
      const rows = set.toRows().sort((a, b) => (ranks[a] as number) - (ranks[b] as number));
      return [...rows.subarray(offset, offset + limit)];
    }
    const found: number[] = [];
    let skipped = 0;
    for (let at = 0; at < this.rows.length && found.length < limit; at += 1) {
      const row = this.rows[at] as number;
      if (!set.has(row)) continue;
      if (skipped < offset) skipped += 1;
      else found.push(row);
    }
    return found;
  }

  /** The place of each row in this order, the first being 0. */
  readRanks(): Uint32Array {
    if (this.ranks === null) {
      const ranks = new Uint32Array(this.rows.length);
      for (let at = 0; at < this.rows.length; at += 1) ranks[this.rows[at] as number] = at;
      this.ranks = ranks;
    }
    return this.ranks;
  }
}

function merge(a: Uint32Array, b: Uint32Array, compare: (a: number, b: number) => number): Uint32Array<ArrayBuffer> {
  const merged = new Uint32Array(a.length + b.length);
  let [fromA, fromB] = [0, 0];
  for (let at = 0; at < merged.length; at += 1) {
    const takeA = fromB >= b.length || (fromA < a.length && compare(a[fromA] as number, b[fromB] as number) < 0);
    merged[at] = (takeA ? a[fromA++] : b[fromB++]) as number;
  }
  return merged;
}

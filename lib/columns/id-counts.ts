import type { Bitset } from "../bitset";

/** Of so many ids one and more are many. */
const MANY = 2;

/** How many rows have each id. Its room is used again: what was counted is good until the next `start`. */
export class IdCounts {
  /** By id. Not to be changed from outside. */
  counts = new Uint32Array(0);
  private met = new Uint32Array(0);
  /** All ids there may be, in order: quicker to go through than many in none. */
  private all = new Uint32Array(0);
  private highest = 0;
  /** How many ids were met. */
  size = 0;

  /** Forgets what was counted. @param highest no id is above it */
  start(highest: number): void {
    this.highest = highest;
    if (highest >= this.counts.length) {
      this.counts = new Uint32Array(highest * 2 + 1);
      this.met = new Uint32Array(highest * 2 + 1);
      this.all = Uint32Array.from(this.met, (_, id) => id);
    } else if (this.size * MANY > highest) this.counts.fill(0);
    else for (let at = 0; at < this.size; at += 1) this.counts[this.met[at] as number] = 0;
    this.size = 0;
  }

  /** Counts the id of each of some rows. */
  addRows(rows: Bitset, ids: Uint32Array): void {
    this.size = rows.tally(ids, this.counts, this.met, this.size);
  }

  add(id: number): void {
    if (this.counts[id] === 0) this.met[this.size++] = id;
    this.counts[id] = (this.counts[id] as number) + 1;
  }

  /** The ids that were met, each once, and perhaps others, which no row has. Not to be changed. */
  get ids(): Uint32Array {
    return this.size * MANY > this.highest ? this.all.subarray(0, this.highest + 1) : this.met.subarray(0, this.size);
  }

  /** How many rows have an id. */
  of(id: number): number {
    return this.counts[id] ?? 0;
  }
}

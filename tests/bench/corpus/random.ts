/** Numbers that look random and are the same for the same seed on every machine (mulberry32). */
export class Random {
  constructor(private state: number) {}

  /** From 0 up to 1. */
  next(): number {
    this.state = (this.state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(this.state ^ (this.state >>> 15), 1 | this.state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  }

  /** An integer from `low` to `high`, both included. */
  integer(low: number, high: number): number {
    return low + Math.floor(this.next() * (high - low + 1));
  }

  chance(share: number): boolean {
    return this.next() < share;
  }

  pick<T>(items: readonly T[]): T {
    return items[Math.floor(this.next() * items.length)] as T;
  }

  /** Earlier items are likelier, as ranks of words and causes are in life. */
  pickEarly<T>(items: readonly T[]): T {
    return items[Math.floor(this.next() ** 2 * items.length)] as T;
  }

  /** Some different items, in their order. */
  some<T>(items: readonly T[], low: number, high: number): T[] {
    const wanted = Math.min(items.length, this.integer(low, high));
    const chosen = new Set<T>();
    while (chosen.size < wanted) chosen.add(this.pickEarly(items));
    return items.filter((item) => chosen.has(item));
  }

  /** Spread evenly over powers of ten up to 10^`digits`. */
  magnitude(digits: number): number {
    return Math.max(1, Math.floor(10 ** (this.next() * digits)));
  }
}

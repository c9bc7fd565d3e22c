/** Remembers what was worked out last, up to a weight; what was asked for longest ago is forgotten first. */
export class RecentMemory<Value> {
  private readonly entries = new Map<string, { value: Value; weight: number }>();
  private total = 0;

  /**
   * @param limit what all that is remembered may weigh together
   * @param weigh the weight of a value, such as its bytes
   */
  constructor(
    private readonly limit: number,
    private readonly weigh: (value: Value, key: string) => number,
  ) {}

  /** What is remembered under a key, else what `make` gives, which is remembered from then on. */
  recall(key: string, make: () => Value): Value {
    const known = this.entries.get(key);
    if (known !== undefined) {
      this.entries.delete(key);
      this.entries.set(key, known);
      return known.value;
    }
    const value = make();
    this.keep(key, value);
    return value;
  }

  private keep(key: string, value: Value): void {
    const weight = this.weigh(value, key);
    this.entries.set(key, { value, weight });
    this.total += weight;
    for (const [oldest, entry] of this.entries) {
      if (this.total <= this.limit) return;
      this.entries.delete(oldest);
      this.total -= entry.weight;
    }
  }
}

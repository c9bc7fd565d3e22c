/**
 * What was worked out from something that changes, for as long as it is as it was then: whatever has a revision, which
 * is another after each change.
 */
export class RevisionMemory<Source extends { readonly revision: number }, Value> {
  private readonly remembered = new WeakMap<Source, { revision: number; value: Value }>();

  /** @param make works it out */
  constructor(private readonly make: (source: Source) => Value) {}

  /** What was worked out before, else what is now. */
  of(source: Source): Value {
    const known = this.remembered.get(source);
    if (known?.revision === source.revision) return known.value;
    const value = this.make(source);
    this.remembered.set(source, { revision: source.revision, value });
    return value;
  }
}

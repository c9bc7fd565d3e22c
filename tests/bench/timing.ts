/** Milliseconds that a piece of work takes. */
export function millisecondsOf(work: () => unknown): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}

export function medianOf(values: readonly number[]): number {
  return percentileOf(values, 0.5);
}

/** The value that a share of all, from 0 to 1, does not reach. */
export function percentileOf(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
}

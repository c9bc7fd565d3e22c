/** Where the middle and the quarters of a set of numbers lie. */
export interface Quantiles {
  lowerQuartile: number;
  median: number;
  upperQuartile: number;
}

/** Quantiles of sorted numbers, between two of them by the straight line (the method of spreadsheets); null of none. */
export function quantilesOf(sorted: ArrayLike<number>): Quantiles | null {
  if (sorted.length === 0) return null;
  return {
    lowerQuartile: quantile(sorted, 0.25),
    median: quantile(sorted, 0.5),
    upperQuartile: quantile(sorted, 0.75),
  };
}

function quantile(sorted: ArrayLike<number>, share: number): number {
  const place = (sorted.length - 1) * share;
  const [below, above] = [sorted[Math.floor(place)] ?? 0, sorted[Math.ceil(place)] ?? 0];
  return below + (above - below) * (place - Math.floor(place));
}

import type { Collector } from "./incident";
import { type Quantiles, quantilesOf } from "./quantiles";

type Step = "occurredFrom" | "discovered" | "disclosed";

/** What is measured: from one step of an incident to another. */
export const intervals = {
  occurrence_to_discovery: ["occurredFrom", "discovered"],
  discovery_to_disclosure: ["discovered", "disclosed"],
  occurrence_to_disclosure: ["occurredFrom", "disclosed"],
} as const satisfies Record<string, readonly [Step, Step]>;

export type IntervalKey = keyof typeof intervals;

/** The spans that days are counted in, first and last day included; the last is open. */
export const dayRanges = [
  [0, 0],
  [1, 3],
  [4, 7],
  [8, 14],
  [15, 30],
  [31, 60],
  [61, 90],
  [91, 180],
  [181, 365],
  [366, 730],
  [731, null],
] as const satisfies readonly (readonly [number, number | null])[];

/** Days from one step to another. Every incident is in exactly one of the counts. */
export interface IntervalCounts {
  incidents: number;
  ranges: { from: number; to: number | null; count: number }[];
  /** Incidents that both dates are known of to the day, in the right order. */
  computed: number;
  /** Of those. */
  quantiles: Quantiles | null;
  /** The later step is dated before the earlier, as happens where spans and reports overlap; in no range. */
  reversed: number;
  /** A date is missing. */
  unstated: number;
  /** A date is known to the month or year alone. */
  imprecise: number;
}

/** Measures an interval in whole days, where both dates are known to the day. */
export function countIntervals(key: IntervalKey): Collector<IntervalCounts> {
  const [from, to] = intervals[key];
  const days: number[] = [];
  const counts = { reversed: 0, unstated: 0, imprecise: 0 };
  return {
    add(incident) {
      const found = measureInterval(incident[from], incident[to]);
      if (typeof found === "number") days.push(found);
      else counts[found] += 1;
    },
    finish() {
      const sorted = Int32Array.from(days).sort();
      return {
        incidents: days.length + counts.reversed + counts.unstated + counts.imprecise,
        ranges: dayRanges.map(([first, last]) => ({ from: first, to: last, count: countBetween(sorted, first, last) })),
        computed: sorted.length,
        quantiles: quantilesOf(sorted),
        ...counts,
      };
    },
  };
}

/** Whole days from one partial date to another, or why they cannot be counted. */
export function measureInterval(
  from: string | null,
  to: string | null,
): number | "reversed" | "unstated" | "imprecise" {
  if (from === null || to === null) return "unstated";
  const [start, end] = [dayNumber(from), dayNumber(to)];
  if (start === null || end === null) return "imprecise";
  return end < start ? "reversed" : end - start;
}

/** The day of a partial date as a count of days; null where it is not known to the day. */
function dayNumber(date: string): number | null {
  if (date.length < 10) return null;
  return Date.UTC(Number(date.slice(0, 4)), Number(date.slice(5, 7)) - 1, Number(date.slice(8, 10))) / 86_400_000;
}

function countBetween(sorted: Int32Array, first: number, last: number | null): number {
  return placeOf(sorted, last === null ? Number.POSITIVE_INFINITY : last + 1) - placeOf(sorted, first);
}

/** How many of the sorted numbers lie below a value. */
function placeOf(sorted: Int32Array, value: number): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? 0) < value) low = middle + 1;
    else high = middle;
  }
  return low;
}

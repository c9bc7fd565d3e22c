import type { AffectedFigure } from "../catalog/views";
import { type CountQualifier, type CountUnit, codesOf, countQualifiers, countUnits } from "../taxonomy";
import type { Collector } from "./incident";
import { type Quantiles, quantilesOf } from "./quantiles";

/** How many were affected, in one unit. Figures of different units are never in one of these. */
export interface UnitSizes {
  unit: CountUnit;
  /** Incidents whose figure is in this unit. */
  count: number;
  /** By powers of ten, both ends included: 0, 1–9, 10–99 …; from the smallest in use to the largest. */
  ranges: { from: number; to: number; count: number }[];
  quantiles: Quantiles;
  /** The largest, as it was stated. */
  largest: AffectedFigure;
  /** How the figures are qualified, in the order of the taxonomy; those in use. */
  qualifiers: { code: CountQualifier; count: number }[];
}

export interface SizeCounts {
  incidents: number;
  /** The units in use, in the order of the taxonomy. */
  units: UnitSizes[];
  /** Incidents that state no figure. */
  unstated: number;
}

/** Sorts headline figures by size, unit by unit. A figure counts with its value, whatever its qualifier. */
export function countSizes(): Collector<SizeCounts> {
  const values = new Map<CountUnit, number[]>();
  const largest = new Map<CountUnit, AffectedFigure>();
  const qualifiers = new Map<string, number>();
  let incidents = 0;
  let unstated = 0;
  return {
    add({ affected }) {
      incidents += 1;
      if (affected === null) {
        unstated += 1;
        return;
      }
      const { unit, value, qualifier } = affected;
      const ofUnit = values.get(unit);
      if (ofUnit) ofUnit.push(value);
      else values.set(unit, [value]);
      if (value > (largest.get(unit)?.value ?? -1)) largest.set(unit, { value, unit, qualifier });
      qualifiers.set(unit + qualifier, (qualifiers.get(unit + qualifier) ?? 0) + 1);
    },
    finish: () => ({
      incidents,
      units: codesOf(countUnits).flatMap((unit) => {
        const sorted = Float64Array.from(values.get(unit) ?? []).sort();
        const quantiles = quantilesOf(sorted);
        const largestOfUnit = largest.get(unit);
        if (quantiles === null || !largestOfUnit) return [];
        return {
          unit,
          count: sorted.length,
          ranges: countRanges(sorted),
          quantiles,
          largest: largestOfUnit,
          qualifiers: codesOf(countQualifiers)
            .map((code) => ({ code, count: qualifiers.get(unit + code) ?? 0 }))
            .filter(({ count }) => count > 0),
        };
      }),
      unstated,
    }),
  };
}

/** The digits of a figure: 0 for 0, 1 for 1–9, 2 for 10–99. */
const digitsOf = (value: number): number => (value < 1 ? 0 : String(Math.floor(value)).length);

function countRanges(sorted: Float64Array): UnitSizes["ranges"] {
  const counts = new Map<number, number>();
  for (const value of sorted) counts.set(digitsOf(value), (counts.get(digitsOf(value)) ?? 0) + 1);
  const [first, last] = [digitsOf(sorted[0] ?? 0), digitsOf(sorted.at(-1) ?? 0)];
  return Array.from({ length: last - first + 1 }, (_, at) => {
    const digits = first + at;
    const from = digits === 0 ? 0 : 10 ** (digits - 1);
    return { from, to: digits === 0 ? 0 : 10 ** digits - 1, count: counts.get(digits) ?? 0 };
  });
}

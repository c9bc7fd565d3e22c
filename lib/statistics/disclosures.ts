import type { Collector } from "./incident";

/** When incidents were disclosed. Years and months without any stand between the first and the last too. */
export interface DisclosureCounts {
  incidents: number;
  /** `2023`; `yearOnly` of the year's incidents name no month. */
  years: { year: string; count: number; yearOnly: number }[];
  /** `2023-06`. */
  months: { month: string; count: number }[];
  /** Incidents whose year alone is known. */
  yearOnly: number;
  /** Incidents without a date of disclosure. */
  unstated: number;
}

/** Counts incidents by the year and month of their first disclosure. */
export function countDisclosures(): Collector<DisclosureCounts> {
  const dates = new Map<string, number>();
  let incidents = 0;
  let unstated = 0;
  return {
    add({ disclosed }) {
      incidents += 1;
      if (disclosed === null) unstated += 1;
      else dates.set(disclosed.slice(0, 7), (dates.get(disclosed.slice(0, 7)) ?? 0) + 1);
    },
    finish() {
      const byYear = groupByYear(dates);
      const months = [...dates.keys()].filter((date) => date.length === 7).sort();
      return {
        incidents,
        years: span([...byYear.keys()].sort(), nextYear).map((year) => ({
          year,
          count: byYear.get(year) ?? 0,
          yearOnly: dates.get(year) ?? 0,
        })),
        months: span(months, nextMonth).map((month) => ({ month, count: dates.get(month) ?? 0 })),
        yearOnly: [...dates].reduce((sum, [date, count]) => sum + (date.length === 4 ? count : 0), 0),
        unstated,
      };
    },
  };
}

function groupByYear(dates: ReadonlyMap<string, number>): Map<string, number> {
  const years = new Map<string, number>();
  for (const [date, count] of dates) {
    const year = date.slice(0, 4);
    years.set(year, (years.get(year) ?? 0) + count);
  }
  return years;
}

/** Everything from the first to the last of sorted values. */
export function span(sorted: readonly string[], next: (value: string) => string): string[] {
  const [first, last] = [sorted[0], sorted.at(-1)];
  const values: string[] = [];
  if (first === undefined || last === undefined) return values;
  for (let value = first; value <= last; value = next(value)) values.push(value);
  return values;
}

const nextYear = (year: string): string => String(Number(year) + 1).padStart(4, "0");

function nextMonth(value: string): string {
  const month = Number(value.slice(5));
  return month === 12
    ? `${nextYear(value.slice(0, 4))}-01`
    : `${value.slice(0, 5)}${String(month + 1).padStart(2, "0")}`;
}

import { Bitset, delayRanges, type IncidentColumns } from "../columns";
import type { Bilingual } from "../taxonomy";
import { countChoices } from "./choice-counts";
import type { Filter, NumberRange } from "./filter";
import { parseRange, rangeFilter } from "./range-filter";

/**
 * How many days passed before the public was told, `delay_min` and `delay_max`. An incident of which either date is
 * not known to the day is in no range.
 */
export const delayFilter: Filter = rangeFilter({
  key: "delay",
  label: { ja: "発覚から公表までの日数", en: "Days from discovery to disclosure" },
  names: ["公表までの日数", "日数", "delay", "days"],
  labelOf: (range) => describeDays(parseRange(range)) ?? { ja: range, en: range },
  count: (columns, tally) => countChoices(columns.delayRange, delayRanges, tally),
  match: (range, _, columns) => rowsWithin(columns, range),
  wordsOf: ({ delay }) => describeDays(delay),
});

/** Days that are not known are in no range: they compare with nothing. */
const isWithin = (days: number, { min, max }: NumberRange): boolean =>
  days >= (min ?? 0) && days <= (max ?? Number.POSITIVE_INFINITY);

const rowsWithin = ({ delay, rowCount }: IncidentColumns, range: NumberRange): Bitset =>
  Bitset.where(rowCount, (row) => isWithin(delay.get(row), range));

function describeDays({ min, max }: NumberRange): Bilingual | null {
  const days = (count: number) => `${count} ${count === 1 ? "day" : "days"}`;
  if (min !== null && min === max)
    return { ja: min === 0 ? "同日" : `${min}日`, en: min === 0 ? "same day" : days(min) };
  if (min !== null && max !== null) return { ja: `${min}〜${max}日`, en: `${min}–${max} days` };
  if (min !== null) return { ja: `${min}日以上`, en: `${days(min)} or more` };
  if (max !== null) return { ja: `${max}日以内`, en: `${days(max)} or less` };
  return null;
}

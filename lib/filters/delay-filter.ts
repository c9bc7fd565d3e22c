import { Bitset, type IncidentColumns } from "../columns";
import { dayRanges } from "../statistics/intervals";
import type { Bilingual } from "../taxonomy";
import type { Filter, NumberRange } from "./filter";
import { isOpenRange, isSameRange, openRange, parseRange, readRange, writeRange } from "./number-range";

const label: Bilingual = { ja: "発覚から公表までの日数", en: "Days from discovery to disclosure" };
const params = ["delay_min", "delay_max"] as const;

/** As the charts count days, `MIN-MAX`. */
const choices = dayRanges.map(([from, to]) => `${from}-${to ?? ""}`);

/**
 * How many days passed before the public was told, `delay_min` and `delay_max`. An incident of which either date is
 * not known to the day is in no range.
 */
export const delayFilter: Filter = {
  key: "delay",
  label,
  params,
  names: ["公表までの日数", "日数", "delay", "days"],
  choices: null,
  labelOf: (range) => describeDays(parseRange(range)) ?? { ja: range, en: range },
  facet: {
    narrowing: false,
    count(columns, rows) {
      const ranges = choices.map(parseRange);
      const counts = ranges.map(() => 0);
      rows.forEach((row) => {
        const at = ranges.findIndex((range) => isWithin(columns.delay.get(row), range));
        if (at >= 0) counts[at] = (counts[at] ?? 0) + 1;
      });
      return { counts: choices.map((choice, at) => [choice, counts[at] ?? 0] as const), more: 0 };
    },
  },
  read(given, note) {
    const delay = readRange(given, params, label, note);
    return delay ? { delay } : {};
  },
  write: ({ delay }) => writeRange(delay, params),
  match: ({ delay }, columns) => (isOpenRange(delay) ? null : rowsWithin(columns, delay)),
  isSelected: ({ delay }, range) => isSameRange(delay, parseRange(range)),
  toggle(filters, range) {
    const isOn = delayFilter.isSelected(filters, range);
    return { ...filters, delay: isOn ? openRange : parseRange(range) };
  },
  chips(filters) {
    const words = describeDays(filters.delay);
    if (!words) return [];
    const text = { ja: `${label.ja}: ${words.ja}`, en: `${label.en}: ${words.en}` };
    return [{ filter: "delay", text, without: { ...filters, delay: openRange } }];
  },
  phrase({ delay }) {
    const words = describeDays(delay);
    return words && { ja: `${label.ja}が${words.ja}`, en: `${label.en} ${words.en}` };
  },
};

/** Days that are not known are in no range: they compare with nothing. */
const isWithin = (days: number, { min, max }: NumberRange): boolean =>
  days >= (min ?? 0) && days <= (max ?? Number.POSITIVE_INFINITY);

function rowsWithin(columns: IncidentColumns, range: NumberRange): Bitset {
  const rows = new Bitset(columns.rowCount);
  for (let row = 0; row < columns.rowCount; row += 1) if (isWithin(columns.delay.get(row), range)) rows.add(row);
  return rows;
}

function describeDays({ min, max }: NumberRange): Bilingual | null {
  const days = (count: number) => `${count} ${count === 1 ? "day" : "days"}`;
  if (min !== null && min === max)
    return { ja: min === 0 ? "同日" : `${min}日`, en: min === 0 ? "same day" : days(min) };
  if (min !== null && max !== null) return { ja: `${min}〜${max}日`, en: `${min}–${max} days` };
  if (min !== null) return { ja: `${min}日以上`, en: `${days(min)} or more` };
  if (max !== null) return { ja: `${max}日以内`, en: `${days(max)} or less` };
  return null;
}

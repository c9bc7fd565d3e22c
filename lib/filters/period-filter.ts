import { z } from "zod";
import type { IncidentColumns } from "../columns";
import type { SpanColumn } from "../columns/span-column";
import type { Bilingual } from "../taxonomy";
import { countYears } from "./choice-counts";
import type { Filter, FilterNote, IncidentFilters, Period } from "./filter";

interface PeriodFilterOptions {
  key: "date" | "disclosed" | "occurred";
  label: Bilingual;
  param: string;
  names?: readonly string[];
  spans(columns: IncidentColumns): SpanColumn;
}

/** A year, a month or a day that exists. */
const boundSchema = z.string().refine((value) => {
  const match = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(value);
  if (!match) return false;
  const [, year, month = "01", day = "01"] = match;
  const date = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)));
  return Number(year) >= 1900 && date.getUTCMonth() + 1 === Number(month) && date.getUTCDate() === Number(day);
});

/** Sorts after every character of a date, so that `2023-06~` stands for the end of June 2023. */
const END_OF = "~";

/**
 * A span of days, `PARAM_from` and `PARAM_to`, each a year, month or day. An incident matches where what is known
 * of its date overlaps the span: an incident of 「2023年6月」 is among those of 15 June 2023 onwards.
 */
export function periodFilter({ key, label, param, names = [], spans }: PeriodFilterOptions): Filter {
  const [fromParam, toParam] = [`${param}_from`, `${param}_to`];
  const withPeriod = (filters: IncidentFilters, period: Period): IncidentFilters => ({ ...filters, [key]: period });
  const open: Period = { from: null, to: null };

  return {
    key,
    label,
    params: [fromParam, toParam],
    names,
    choices: null,
    labelOf: (year) => ({ ja: `${year}年`, en: year }),
    facet: {
      narrowing: false,
      count(columns, tally, filters) {
        const { from, to } = filters[key];
        return countYears(spans(columns).years, tally, from === to ? from : null);
      },
    },
    read(params, note) {
      const from = readBound(params, fromParam, label, note);
      const to = readBound(params, toParam, label, note);
      if (from === null && to === null) return {};
      if (from !== null && to !== null && from > `${to}${END_OF}`) return { [key]: { from: to, to: from } };
      return { [key]: { from, to } };
    },
    write(filters) {
      const { from, to } = filters[key];
      const pairs: [string, string][] = [];
      if (from !== null) pairs.push([fromParam, from]);
      if (to !== null) pairs.push([toParam, to]);
      return pairs;
    },
    match(filters, columns) {
      const { from, to } = filters[key];
      return from === null && to === null ? null : spans(columns).overlapping(from, to, columns.live);
    },
    isSelected: (filters, year) => filters[key].from === year && filters[key].to === year,
    toggle(filters, year) {
      const isOn = filters[key].from === year && filters[key].to === year;
      return withPeriod(filters, isOn ? open : { from: year, to: year });
    },
    chips(filters) {
      const words = describePeriod(filters[key]);
      if (!words) return [];
      return [
        {
          filter: key,
          text: { ja: `${label.ja}: ${words.ja}`, en: `${label.en}: ${words.en}` },
          without: withPeriod(filters, open),
        },
      ];
    },
    phrase(filters) {
      const words = describePeriod(filters[key]);
      return words && { ja: `${label.ja}が${words.ja}`, en: `${label.en} ${words.en}` };
    },
  };
}

function readBound(
  params: URLSearchParams,
  param: string,
  label: Bilingual,
  note: (note: FilterNote) => void,
): string | null {
  const value = (params.get(param) ?? "").trim();
  if (value === "") return null;
  if (boundSchema.safeParse(value).success) return value;
  note({
    param,
    value,
    text: {
      ja: `${label.ja}の日付「${value}」は読み取れないため、無視しました(例: 2023、2023-06、2023-06-15)。`,
      en: `“${value}” is not a date for ${label.en} and was ignored (try 2023, 2023-06 or 2023-06-15).`,
    },
  });
  return null;
}

function describePeriod({ from, to }: Period): Bilingual | null {
  if (from !== null && from === to) return { ja: dateInJapanese(from), en: from };
  if (from !== null && to !== null) {
    return { ja: `${dateInJapanese(from)}から${dateInJapanese(to)}まで`, en: `${from} to ${to}` };
  }
  if (from !== null) return { ja: `${dateInJapanese(from)}以降`, en: `since ${from}` };
  if (to !== null) return { ja: `${dateInJapanese(to)}以前`, en: `until ${to}` };
  return null;
}

function dateInJapanese(value: string): string {
  const [year, month, day] = value.split("-");
  return `${year}年${month ? `${Number(month)}月` : ""}${day ? `${Number(day)}日` : ""}`;
}

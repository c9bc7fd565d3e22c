/**
 * Values of the catalog as a person reads them: dates no more precise than they are known, figures with the
 * qualifier and unit they were stated with. Pure; Japan time throughout.
 */
import type { Locale } from "./i18n/locale";
import type { Affected, PartialDate } from "./notice";
import { type CountUnit, countQualifiers, countUnits } from "./taxonomy";

const englishMonths = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
];

const englishSingulars: Record<CountUnit, string> = {
  people: "person",
  records: "record",
  accounts: "account",
  organizations: "organization",
};

interface DateParts {
  year: string;
  month?: string;
  day?: string;
  hour?: string;
  minute?: string;
}

function splitDate(value: string): DateParts {
  const [date = "", time] = value.split("T");
  const [year = "", month, day] = date.split("-");
  const [hour, minute] = time?.split(":") ?? [];
  return { year, month, day, hour, minute };
}

/** `09` as `9`, for prose. */
const plain = (digits: string): string => String(Number(digits));

function formatClock({ hour, minute }: DateParts, locale: Locale): string {
  if (hour === undefined) return "";
  if (locale === "ja") return ` ${plain(hour)}時${minute === undefined ? "" : `${minute}分`}`;
  return minute === undefined ? ` around ${hour}:00` : ` ${hour}:${minute}`;
}

function formatJapaneseDay({ year, month, day }: DateParts, withYear: boolean): string {
  return `${withYear ? `${year}年` : ""}${month ? `${plain(month)}月` : ""}${day ? `${plain(day)}日` : ""}`;
}

function formatEnglishDay({ year, month, day }: DateParts, withYear: boolean): string {
  const words = [day && plain(day), month && englishMonths[Number(month) - 1], withYear && year];
  return words.filter(Boolean).join(" ");
}

/** A date for prose: `2023年10月9日`, `2023年8月`, `2023年6月14日 14時30分`; `9 October 2023`, `August 2023`. */
export function formatDate(date: Pick<PartialDate, "value">, locale: Locale): string {
  const parts = splitDate(date.value);
  const day = locale === "ja" ? formatJapaneseDay(parts, true) : formatEnglishDay(parts, true);
  return day + formatClock(parts, locale);
}

/** A date for columns, to the day at most: `2023.10.09`, `2023.08`, `2023`; in English `9 Oct 2023`. */
export function formatDateShort(date: Pick<PartialDate, "value">, locale: Locale): string {
  const { year, month, day } = splitDate(date.value);
  if (locale === "ja") return [year, month, day].filter(Boolean).join(".");
  return [day && plain(day), month && englishMonths[Number(month) - 1]?.slice(0, 3), year].filter(Boolean).join(" ");
}

/**
 * A span, with what both ends share said once: `2020年10月16日〜17日`, `2023年3月〜2024年1月`,
 * `16–17 October 2020`. One day is that one date; of an end that is unknown nothing is said: `〜2020年10月17日`,
 * `2020年10月16日〜`; `until 17 October 2020`, `from 16 October 2020`. Empty where neither is known.
 */
export function formatDateRange(
  from: Pick<PartialDate, "value"> | null,
  to: Pick<PartialDate, "value"> | null,
  locale: Locale,
): string {
  if (!from) return to ? (locale === "ja" ? "〜" : "until ") + formatDate(to, locale) : "";
  if (!to) return locale === "ja" ? `${formatDate(from, locale)}〜` : `from ${formatDate(from, locale)}`;
  if (from.value === to.value) return formatDate(from, locale);
  const [a, b] = [splitDate(from.value), splitDate(to.value)];
  const sameYear = a.year === b.year && a.month !== undefined && b.month !== undefined;
  const sameMonth = sameYear && a.month === b.month && a.day !== undefined && b.day !== undefined;
  const sameDay = sameMonth && a.day === b.day;
  if (locale === "ja") {
    const end = sameMonth
      ? (sameDay && a.hour !== undefined ? "" : `${plain(b.day ?? "")}日`) + formatClock(b, locale)
      : formatJapaneseDay(b, !sameYear) + formatClock(b, locale);
    return `${formatDate(from, locale)}〜${end.trim()}`;
  }
  const timed = a.hour !== undefined || b.hour !== undefined;
  if (sameMonth && !timed) return `${plain(a.day ?? "")}–${formatEnglishDay(b, true)}`;
  const start = formatEnglishDay(a, !sameYear || timed) + formatClock(a, locale);
  return `${start} – ${formatDate(to, locale)}`;
}

/** The day a date names, as a count of days, or null where it is not known to the day. */
function dayNumber(date: Pick<PartialDate, "value">): number | null {
  const { year, month, day } = splitDate(date.value);
  return month && day ? Date.UTC(Number(year), Number(month) - 1, Number(day)) / 86_400_000 : null;
}

/** Whole days from one date to another, negative where `to` is earlier; null unless both are known to the day. */
export function daysBetween(
  from: Pick<PartialDate, "value"> | null,
  to: Pick<PartialDate, "value"> | null,
): number | null {
  const [start, end] = [from && dayNumber(from), to && dayNumber(to)];
  return start === null || end === null ? null : end - start;
}

/** A time between two dates, in the finest unit in which both are known. */
export interface Span {
  unit: "days" | "months";
  /** Negative where the second date is the earlier one. */
  value: number;
}

/** Days where both dates are known to the day, else months where both are known to the month, else null. */
export function spanBetween(
  from: Pick<PartialDate, "value"> | null,
  to: Pick<PartialDate, "value"> | null,
): Span | null {
  const days = daysBetween(from, to);
  if (days !== null) return { unit: "days", value: days };
  const [start, end] = [from && monthNumber(from), to && monthNumber(to)];
  return start === null || end === null ? null : { unit: "months", value: end - start };
}

const DAYS_OF_MONTH = 365.2425 / 12;
/** From so many months on nobody reads days. */
const FEWEST_IN_YEARS = 24;

/** A long span, in either direction, as whole years and months; null for one that is told in its own unit. */
export function inYears({ unit, value }: Span): { years: number; months: number } | null {
  const months = Math.round(Math.abs(value) / (unit === "days" ? DAYS_OF_MONTH : 1));
  return months < FEWEST_IN_YEARS ? null : { years: Math.floor(months / 12), months: months % 12 };
}

function monthNumber(date: Pick<PartialDate, "value">): number | null {
  const { year, month } = splitDate(date.value);
  return month ? Number(year) * 12 + Number(month) : null;
}

/** A whole number with its thousands marked: `302,569`. */
export function formatNumber(value: number): string {
  return value.toLocaleString("en-US", { maximumFractionDigits: 0 });
}

/** A ratio between 0 and 1 as a percentage with one decimal: `98.7%`. */
export function formatShare(ratio: number): string {
  return `${(100 * ratio).toFixed(1)}%`;
}

/** A figure in three parts that a page may set in different sizes: `最大` `470` `人`. */
export interface CountParts {
  qualifier: string;
  value: string;
  unit: string;
}

export function countParts(count: Pick<Affected, "value" | "unit" | "qualifier">, locale: Locale): CountParts {
  const unit =
    locale === "en" && count.value === 1 ? englishSingulars[count.unit] : countUnits[count.unit].label[locale];
  return { qualifier: countQualifiers[count.qualifier].label[locale], value: formatNumber(count.value), unit };
}

/** A figure as it was stated: `最大470人`, `延べ2,320人`, `up to 470 people`. */
export function formatCount(count: Pick<Affected, "value" | "unit" | "qualifier">, locale: Locale): string {
  const { qualifier, value, unit } = countParts(count, locale);
  return locale === "ja" ? `${qualifier}${value}${unit}` : [qualifier, value, unit].filter(Boolean).join(" ");
}

const instantFormats: Record<Locale, Intl.DateTimeFormat> = {
  ja: new Intl.DateTimeFormat("ja-JP", { dateStyle: "long", timeStyle: "short", timeZone: "Asia/Tokyo" }),
  en: new Intl.DateTimeFormat("en-GB", { dateStyle: "long", timeStyle: "short", timeZone: "Asia/Tokyo" }),
};

/** A moment of the catalog's own doing (an import, a change), in Japan time. */
export function formatInstant(instant: Date, locale: Locale): string {
  return instantFormats[locale].format(instant);
}

/** Comparing dates of different precision, and describing them in the trace. */
import type { ResolvedDate } from "./resolved-date";
import { partialDateOf } from "./resolved-date";

/** Negative when `a` is the earlier; of two on one day (or in one month) the more precise comes first. */
export function dateOrder(a: ResolvedDate, b: ResolvedDate): number {
  if (a.year !== b.year) return a.year - b.year;
  if (a.month !== b.month) return (a.month ?? 13) - (b.month ?? 13);
  if (a.day !== b.day) return (a.day ?? 32) - (b.day ?? 32);
  return minutesOf(a) - minutesOf(b);
}

function minutesOf({ time }: ResolvedDate): number {
  return time ? time.hour * 60 + (time.minute ?? 59) : 24 * 60;
}

/** Whole days are compared; a month is compared by its month. */
export function isAfterDay(a: ResolvedDate, b: ResolvedDate): boolean {
  if (a.year !== b.year) return a.year > b.year;
  if (a.month !== b.month && a.month !== null && b.month !== null) return a.month > b.month;
  return a.day !== null && b.day !== null && a.day > b.day;
}

/** True for two dates of one day, or of one month where neither has a day. */
export function isSameDay(a: ResolvedDate, b: ResolvedDate): boolean {
  return a.year === b.year && a.month === b.month && a.day === b.day;
}

/** The date without its time: a day, month or year, `2024-03-27`. */
export function dayOf(date: ResolvedDate): string {
  return dayOfValue(describeDate(date));
}

/** The same of a date of the record: `2024-03-27` of `2024-03-27T10:15`. */
export function dayOfValue(value: string): string {
  return value.slice(0, "2024-03-27".length);
}

/** The date as the trace shows it. */
export function describeDate(date: Pick<ResolvedDate, "year" | "month" | "day" | "time">): string {
  return partialDateOf(date).value;
}

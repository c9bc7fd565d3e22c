/** Days of the Gregorian calendar as plain figures; no clock and no time zone is looked at. */

export interface CalendarDay {
  readonly year: number;
  /** 1–12 */
  readonly month: number;
  readonly day: number;
}

const MILLISECONDS_A_DAY = 86_400_000;

/** Days since 1970-01-01, for comparing and counting. */
export function dayNumberOf({ year, month, day }: CalendarDay): number {
  return Math.round(Date.UTC(year, month - 1, day) / MILLISECONDS_A_DAY);
}

/** The day some days later (or earlier). */
export function addDays(date: CalendarDay, days: number): CalendarDay {
  const moved = new Date((dayNumberOf(date) + days) * MILLISECONDS_A_DAY);
  return { year: moved.getUTCFullYear(), month: moved.getUTCMonth() + 1, day: moved.getUTCDate() };
}

/** The day, or the Monday after it where it falls on a weekend. */
export function workdayFrom(date: CalendarDay): CalendarDay {
  const weekday = weekdayOf(date);
  return weekday === 0 ? addDays(date, 1) : weekday === 6 ? addDays(date, 2) : date;
}

/** 0 for Sunday. */
export function weekdayOf(date: CalendarDay): number {
  return (((dayNumberOf(date) + 4) % 7) + 7) % 7;
}

/** @param month 1–12 */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

/** True for a month and day that some year has. */
export function isMonthDay(month: number, day: number): boolean {
  return month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(2024, month);
}

/** Whether the month has so many days. */
export function exists({ year, month, day }: CalendarDay): boolean {
  return day <= daysInMonth(year, month);
}

/** The month some months later (or earlier). */
export function shiftMonth(
  { year, month }: { year: number; month: number },
  months: number,
): { year: number; month: number } {
  const index = year * 12 + (month - 1) + months;
  return { year: Math.floor(index / 12), month: (index % 12) + 1 };
}

/** 翌14日: the first 14th after a day. */
export function nextDayOfMonth(start: CalendarDay, day: number): CalendarDay {
  if (day > start.day) return { ...start, day };
  return { ...shiftMonth(start, 1), day };
}

/**
 * Partial dates as numbers, which order as their text does: 2023 < 2023-06 < 2023-06-15 < 2023-06-15T09:30. A part
 * that is not stated is 0, the hour and the minute are counted from 1, and 0 as a whole is no date.
 */

/** How many values each part after the year has, the one for «not stated» included. */
const [MONTHS, DAYS, HOURS, MINUTES] = [13, 32, 25, 61] as const;
const YEAR = MONTHS * DAYS * HOURS * MINUTES;

/** The number of a partial date; 0 for null. */
export function encodeDate(text: string | null): number {
  if (text === null) return 0;
  const part = (start: number, length: number, base: number) =>
    text.length >= start + length ? Number(text.slice(start, start + length)) + base : 0;
  return joinParts(part(0, 4, 0), part(5, 2, 0), part(8, 2, 0), part(11, 2, 1), part(14, 2, 1));
}

/** The partial date of a number; null for 0. */
export function decodeDate(code: number): string | null {
  if (code === 0) return null;
  const [year, month, day, hour, minute] = splitParts(code);
  let text = String(year).padStart(4, "0");
  if (month > 0) text += `-${twoDigits[month]}`;
  if (day > 0) text += `-${twoDigits[day]}`;
  if (hour > 0) text += `T${twoDigits[hour - 1]}`;
  if (minute > 0) text += `:${twoDigits[minute - 1]}`;
  return text;
}

const twoDigits = Array.from({ length: MINUTES }, (_, number) => String(number).padStart(2, "0"));

/** The last moment that a partial date may stand for: the end of its year, month, day or hour; 0 for no date. */
export function lastMoment(code: number): number {
  if (code === 0) return 0;
  const [year, month, day, hour, minute] = splitParts(code);
  return joinParts(
    year,
    month || MONTHS - 1,
    (month && day) || DAYS - 1,
    (day && hour) || HOURS - 1,
    (hour && minute) || MINUTES - 1,
  );
}

/** The year of a date; 0 for no date. */
export function yearOf(code: number): number {
  return Math.floor(code / YEAR);
}

/** The month of a date, from 1; 0 where only the year is stated. */
export function monthOf(code: number): number {
  return Math.floor(code / (YEAR / MONTHS)) % MONTHS;
}

function joinParts(year: number, month: number, day: number, hour: number, minute: number): number {
  return (((year * MONTHS + month) * DAYS + day) * HOURS + hour) * MINUTES + minute;
}

function splitParts(code: number): [year: number, month: number, day: number, hour: number, minute: number] {
  const minute = code % MINUTES;
  const hours = Math.floor(code / MINUTES);
  const days = Math.floor(hours / HOURS);
  const months = Math.floor(days / DAYS);
  return [Math.floor(months / MONTHS), months % MONTHS, days % DAYS, hours % HOURS, minute];
}

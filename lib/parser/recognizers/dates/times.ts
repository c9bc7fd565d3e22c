/** Times of day: 14時30分頃 午後3時半 18:10 正午 未明. Japan time, 24 hours. */
import type { Span } from "../../normalize";
import { readSmallNumber, SMALL_NUMBER } from "../counts/small-numbers";

export interface TimeOfDay {
  readonly hour: number;
  /** Null where only the hour is told (13時, 13時頃). */
  readonly minute: number | null;
}

export interface TimeMention extends Span {
  /** Null where only a part of the day is told (未明, 夕方). */
  readonly time: TimeOfDay | null;
}

const ROUGHLY = "(?: ?(?:頃|ごろ|ころ|過ぎ|すぎ|台|ちょうど))?";
/** 14時30分 午後3時半, and 18:10. */
const HOUR = `(?<hour>${SMALL_NUMBER}) ?時(?![間計給代短期])`;
const MINUTE = `(?: ?(?<minute>${SMALL_NUMBER}) ?分(?![の前]1)|(?<thirty>半))?`;
const CLOCK_TIME = "(?<clockHour>\\d{1,2}):(?<clockMinute>\\d\\d)(?![\\d:]|\\.\\d)";
const CLOCK = new RegExp(
  `(?<half>午前|午後|am|pm|朝|夜|夕方|深夜|未明|早朝|昼)?(?:の)? ?(?:${HOUR}${MINUTE}|${CLOCK_TIME})${ROUGHLY}`,
  "iy",
);
/** 「6:12 PM」 */
const HALF_BEHIND = / ?(?<half>[ap])\.?m\.?(?![a-z])/iy;
const NOON = new RegExp(`正午${ROUGHLY}`, "y");
const PART_OF_DAY = new RegExp(
  `(?:の)?(?:午前中|午前|午後|未明|早朝|朝方?|昼前|昼過ぎ|お昼|昼(?!休)|夕方|夕刻|夜間|夜半|夜遅く|夜|深夜|晩)${ROUGHLY}`,
  "y",
);
/** Between a date and its time: 「12月4日の18時」「2023/6/1 14:30」「8月1日(火)、午後」. */
const JOINT = /(?:の| {1,3}|、)?/y;

/** The time at `at`, or null. */
export function timeAt(text: string, at: number): TimeMention | null {
  const clock = matchAt(CLOCK, text, at);
  // 一時的に, 同日一時停止: a kanji hour alone is no time of day.
  if (clock && !/^[〇零一二三四五六七八九十]{1,3} ?時$/.test(clock[0])) {
    const { half, hour, minute, thirty, clockHour, clockMinute } = clock.groups ?? {};
    const end = at + clock[0].length;
    const behind = clockHour && !half ? matchAt(HALF_BEHIND, text, end) : null;
    const time = timeFrom(
      readSmallNumber(hour ?? clockHour ?? ""),
      thirty ? 30 : minute || clockMinute ? readSmallNumber(minute ?? clockMinute ?? "") : null,
      behind ? `${behind.groups?.half}m` : half,
    );
    return time && { time, start: at, end: end + (behind?.[0].length ?? 0) };
  }
  const noon = matchAt(NOON, text, at);
  return noon && { time: { hour: 12, minute: null }, start: at, end: at + noon[0].length };
}

/** The time that belongs to a date ending at `at`: a clock time, else a part of the day. */
export function timeAfterDate(text: string, at: number): TimeMention | null {
  const from = at + (matchAt(JOINT, text, at)?.[0].length ?? 0);
  const time = timeAt(text, from);
  if (time) return time;
  const part = matchAt(PART_OF_DAY, text, at) ?? matchAt(PART_OF_DAY, text, from);
  if (!part) return null;
  const start = part.index;
  // 「1月14日(火) 早朝、」 and 「7月29日午後 8時」: a part of the day may be followed by the clock time.
  const clock = timeAt(text, start + part[0].length + (text[start + part[0].length] === " " ? 1 : 0));
  return clock ? { ...clock, start } : { time: null, start, end: start + part[0].length };
}

function timeFrom(hour: number, minute: number | null, half: string | undefined): TimeOfDay | null {
  const isAfternoon =
    half === "午後" || half?.toLowerCase() === "pm" || ((half === "夜" || half === "夕方") && hour > 2);
  const full = isAfternoon && hour < 12 ? hour + 12 : hour;
  if (!(full >= 0 && full <= 23) || (minute !== null && !(minute >= 0 && minute <= 59))) return null;
  return { hour: full, minute };
}

function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

/**
 * Dates as they are written: 2023年10月9日, 令和5年10月9日(月), R5.10.9, 平成30年(2018年)3月19日, 2023/10/09, 23/10/9,
 * 令和五年十月九日, 10月9日, 9日, 同日, 同月12日, 翌14日, 本年10月27日, 先月末, with the time that follows, and times alone.
 * What a mention leaves out (its year, its month) is found by `resolvers/dates/years.ts`.
 */
import { kindsOfUnits } from "../../letters";
import type { Span } from "../../normalize";
import { type RelativeStep, WEEKDAYS } from "../../vocabulary/dates";
import { type Parts, SHAPES } from "./shapes";
import { type TimeOfDay, timeAfterDate, timeAt } from "./times";

/** A date or time as it stands in the text. */
export interface DateMention extends Span {
  readonly year: number | null;
  readonly month: number | null;
  readonly day: number | null;
  readonly time: TimeOfDay | null;
  /** 0 for Sunday, as printed beside the date. */
  readonly weekday: number | null;
  /** What it is counted from, for 同日, 翌14日, 昨年12月 …; the parts given beside it count more. */
  readonly relative: RelativeStep | null;
  /** 令和5年度: the year from April on, never the day of an event. */
  readonly isFiscalYear: boolean;
  /** Which shape of {@link SHAPES} it has, or `time`. */
  readonly shape: string;
}

/** What a date or time can begin with. */
const CAN_BEGIN = kindsOfUnits([
  [1, "0123456789令平昭大RHSJFMAOND一二三四五六七八九十元同翌前本昨先今当去来おそ午正朝夜深早未夕昼退離"],
]);
const WEEKDAY = new RegExp(
  ` ?(?:\\( ?(?<bracketed>[${WEEKDAYS}])(?:曜日?)?(?: ?[・、,/] ?(?:祝日?|休日?|振替?休?日?|祭))? ?\\)|(?<plain>[${WEEKDAYS}])曜日)`,
  "y",
);

/** All dates and times of a text from left to right, none overlapping another. Linear in its length. */
export function recognizeDates(text: string): DateMention[] {
  const mentions: DateMention[] = [];
  for (let at = 0; at < text.length; ) {
    const mention = CAN_BEGIN[text.charCodeAt(at)] ? (dateAt(text, at) ?? timeAlone(text, at)) : null;
    if (mention) mentions.push(mention);
    at = mention ? mention.end : at + 1;
  }
  return mentions;
}

function dateAt(text: string, at: number): DateMention | null {
  for (const { name, pattern, read } of SHAPES) {
    pattern.lastIndex = at;
    const match = pattern.exec(text);
    if (!match) continue;
    const parts = read(match.groups ?? {});
    if (parts) return withWeekdayAndTime(text, { start: at, end: at + match[0].length }, name, parts);
  }
  return null;
}

function withWeekdayAndTime(text: string, { start, end }: Span, shape: string, parts: Parts): DateMention {
  const hasDay = parts.day != null || parts.relative?.unit === "day";
  WEEKDAY.lastIndex = end;
  const weekday = hasDay ? WEEKDAY.exec(text) : null;
  const dateEnd = end + (weekday?.[0].length ?? 0);
  const time = hasDay ? timeAfterDate(text, dateEnd) : null;
  return {
    year: parts.year ?? null,
    month: parts.month ?? null,
    day: parts.day ?? null,
    time: time?.time ?? null,
    weekday: weekday ? WEEKDAYS.indexOf((weekday.groups?.bracketed ?? weekday.groups?.plain) as string) : null,
    relative: parts.relative ?? null,
    isFiscalYear: parts.isFiscalYear ?? false,
    shape,
    start,
    end: time?.end ?? dateEnd,
  };
}

/** A time that leans on a date before it: 「11時頃、…」「(17:20)」. */
function timeAlone(text: string, at: number): DateMention | null {
  if (/[\d:/.時〇一二三四五六七八九十第約]/.test(text[at - 1] ?? "")) return null;
  // 「同11時」: of the same day, as any time alone.
  const isSame = text[at] === "同" && /\d/.test(text[at + 1] ?? "");
  const found = timeAt(text, isSame ? at + 1 : at);
  if (!found?.time) return null;
  return {
    year: null,
    month: null,
    day: null,
    time: found.time,
    weekday: null,
    relative: null,
    isFiscalYear: false,
    shape: "time",
    start: at,
    end: found.end,
  };
}

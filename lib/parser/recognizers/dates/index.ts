/**
 * Dates as they are written: 2023年10月9日, 令和5年10月9日(月), R5.10.9, 平成30年(2018年)3月19日, 2023/10/09, 23/10/9,
 * 令和五年十月九日, 10月9日, 9日, 同日, 同月12日, 翌14日, 本年10月27日, 先月末, with the time that follows, and times alone.
 * What a mention leaves out (its year, its month) is found by `resolvers/dates/years.ts`.
 */
import type { Span } from "../../normalize";
import { ERAS, RELATIVE_DATES, type RelativeStep, WEEKDAYS } from "../../vocabulary/dates";
import { readSmallNumber, SMALL_NUMBER } from "../counts/small-numbers";
import { isMonthDay } from "./calendar";
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

type Parts = Partial<Omit<DateMention, "start" | "end" | "shape">>;
type Groups = Record<string, string | undefined>;

interface Shape {
  readonly name: string;
  readonly pattern: RegExp;
  /** Null where the figures make no date. */
  readonly read: (groups: Groups) => Parts | null;
}

const NUMBER = SMALL_NUMBER;
const ERA_YEAR = `(?<era>令和|平成|昭和|大正|(?<![A-Za-z])[RHS](?=\\.? ?\\d))\\.? ?(?<eraYear>元|${NUMBER})`;
const ERA_IN_BRACKETS = " ?(?:\\((?:令和|平成|昭和|[RHS]) ?(?:元|\\d{1,2}|[一二三四五六七八九十]{1,3})年?\\))? ?";
const GREGORIAN_IN_BRACKETS = " ?(?:\\((?<beside>(?:19|20)\\d\\d)年?\\))? ?";
const GREGORIAN =
  "(?<year>(?:19|20)\\d\\d|(?:1 ?9|2 ?0) ?\\d ?\\d(?= ?年)|[一二][〇零九][〇零一二三四五六七八九]{2}(?=年))";
const PART_OF_MONTH = "(?:の?(?:上旬|中旬|下旬|初旬|初頭|初め|はじめ|半ば|末日?|頃|ごろ|中(?=に|、)))?";
const MONTH = `(?<month>${NUMBER}) ?月`;
/** A day of a month, not a number of days (6日間 30日以内 1日も早く 1日1回), and no numbered heading (1 日時 2 日程). */
const NO_DURATION =
  "(?!(?:間|時(?!点)|程|以内|程度|後(?!半)|前(?!後|半|場)|目|毎|ごと|おき|当たり|あたり|営業|以上|余|ほど|足らず|平均|も早|(?:に|につき)?(?:約|最大|\\d{1,2} ?(?:回|件|時間|人|名))))";
const DAY = `(?<day>${NUMBER}) ?日${NO_DURATION}`;
/** A month of the calendar, not a month's bill, issue or accounts. */
const NO_MONTH_LABEL = "(?! ?(?:分(?!頃)|号|期|度|間|額|例|給|謝|報|限り))";
const RELATIVE = (unit: string) =>
  `(?<relative>${Object.entries(RELATIVE_DATES)
    .filter(([, { unit: its }]) => its === unit)
    .map(([word]) => word)
    .sort((a, b) => b.length - a.length)
    .join("|")})`;

const sticky = (source: string) => new RegExp(source, "y");

/** The shapes in the order in which they are tried at one place: the longer and the surer first. */
const SHAPES: readonly Shape[] = [
  {
    name: "era",
    pattern: sticky(
      `${ERA_YEAR}${GREGORIAN_IN_BRACKETS}年(?! ?\\d{1,2}月期)(?<fiscal>度)?${GREGORIAN_IN_BRACKETS.replace("beside", "behind")}(?:${MONTH}(?!期) ?(?:${DAY})?${PART_OF_MONTH})?`,
    ),
    read: readEra,
  },
  {
    name: "era-signs",
    pattern: sticky(`${ERA_YEAR}[./-](?<month>\\d{1,2})[./-](?<day>\\d{1,2})(?!\\d)`),
    read: readEra,
  },
  {
    name: "gregorian",
    pattern: sticky(
      `(?<!\\d)${GREGORIAN}${ERA_IN_BRACKETS}年(?! ?\\d{1,2}月期)(?<fiscal>度)?${ERA_IN_BRACKETS}(?:${MONTH}(?!期) ?(?:${DAY})?${PART_OF_MONTH})?`,
    ),
    read: readGregorian,
  },
  {
    name: "gregorian-signs",
    pattern: sticky(
      "(?<![\\d\\-/.#])(?<year>(?:19|20)\\d\\d)(?: ?(?<sign>[./-]) ?(?<month>\\d{1,2}) ?\\k<sign> ?(?<day>\\d{1,2})(?![\\d\\-]|[./]\\d)|/(?<only>0?[1-9]|1[0-2])(?![\\d/.\\-]))",
    ),
    read: ({ month, only, ...groups }) => readGregorian({ ...groups, month: month ?? only }),
  },
  {
    name: "short-year",
    pattern: sticky(
      "(?<![\\d\\-/.:#])(?<year>[0-4]\\d)(?<sign>[/.])(?<month>\\d{1,2})\\k<sign>(?<day>\\d{1,2})(?![\\d/.\\-:])",
    ),
    read: ({ year, ...groups }) => readGregorian({ ...groups, year: `20${year}` }),
  },
  {
    name: "relative-year",
    pattern: sticky(`${RELATIVE("year")}(?: ?${MONTH}${NO_MONTH_LABEL} ?(?:${DAY})?${PART_OF_MONTH}| ?(?<fiscal>度))`),
    read: readRelative,
  },
  {
    name: "relative-month",
    pattern: sticky(`${RELATIVE("month")}(?: ?の?${DAY})?${PART_OF_MONTH}(?!分|号)`),
    read: readRelative,
  },
  {
    name: "relative-day",
    pattern: sticky(
      `${RELATIVE("day")}(?!から\\d{1,2}日|までに申)(?: ?\\((?:(?<month>\\d{1,2})月)?(?<day>\\d{1,2})日(?: ?\\([${WEEKDAYS}]\\)| ?[${WEEKDAYS}]曜日?)?\\))?`,
    ),
    read: readRelativeDay,
  },
  {
    name: "next-day-of-month",
    pattern: sticky(`(?<relative>翌|同|翌々) ?${DAY}`),
    read: ({ relative, day }) => readRelative({ relative: relative === "同" ? "同月" : "翌日", day }),
  },
  {
    name: "month-day",
    pattern: sticky(`(?<![\\d年一二三四五六七八九十])${MONTH} ?${DAY}`),
    read: readMonthDay,
  },
  {
    name: "month-day-signs",
    pattern: sticky(
      "(?<![\\d/.:,-])(?<month>1[0-2]|0?[1-9])/(?<day>3[01]|[12]\\d|0?[1-9])(?=\\([日月火水木金土]| ?(?:午前|午後|\\d{1,2}[時:])|[によかま~、:]|の[朝夜夕昼午\\d]| [ぁ-んァ-ヶ一-龠「])",
    ),
    read: readMonthDay,
  },
  {
    name: "month",
    pattern: sticky(
      `(?<![\\d年停減懲禁か毎\\-]|停職 |減給 )(?<month>\\d{1,2}) ?月${PART_OF_MONTH}${NO_MONTH_LABEL}(?! ?\\d)`,
    ),
    read: readMonthDay,
  },
  {
    name: "day",
    pattern: sticky(`(?<![\\d.,/年月約数毎各第全計]|毎月|営業)(?<day>\\d{1,2}) ?日${NO_DURATION}`),
    read: ({ day }) => inRange({ day: numberOf(day) }),
  },
];

/** What a date or time can begin with. */
const CAN_BEGIN = new Set([..."0123456789令平昭大RHS一二三四五六七八九十元同翌前本昨先今当去来おそ午正朝夜深早未夕昼"]);
const WEEKDAY = new RegExp(
  ` ?(?:\\( ?(?<bracketed>[${WEEKDAYS}])(?:曜日?)?(?: ?[・、,/] ?(?:祝日?|休日?|振替?休?日?|祭))? ?\\)|(?<plain>[${WEEKDAYS}])曜日)`,
  "y",
);

/** All dates and times of a text from left to right, none overlapping another. Linear in its length. */
export function recognizeDates(text: string): DateMention[] {
  const mentions: DateMention[] = [];
  for (let at = 0; at < text.length; ) {
    const mention = CAN_BEGIN.has(text[at] as string) ? (dateAt(text, at) ?? timeAlone(text, at)) : null;
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
    if (parts) return withWeekdayAndTime(text, name, at, at + match[0].length, parts);
  }
  return null;
}

function withWeekdayAndTime(text: string, shape: string, start: number, end: number, parts: Parts): DateMention {
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

function readEra({ era, eraYear, beside, behind, fiscal, month, day }: Groups): Parts | null {
  const offset = ERAS[(era as string).toUpperCase()];
  const inEra = eraYear === "元" ? 1 : readSmallNumber(eraYear ?? "");
  const stated = beside ?? behind;
  if (offset === undefined || !(inEra >= 1)) return null;
  return dateParts(stated ? Number(stated) : offset + inEra, month, day, fiscal);
}

function readGregorian({ year, fiscal, month, day }: Groups): Parts | null {
  return dateParts(readSmallNumber(year ?? ""), month, day, fiscal);
}

function readRelative({ relative, fiscal, month, day }: Groups): Parts | null {
  const known = RELATIVE_DATES[relative as string];
  const parts = inRange({ month: numberOf(month), day: numberOf(day) });
  return known && parts ? { ...parts, relative: known, isFiscalYear: fiscal !== undefined } : null;
}

/** 「翌朝(19日)」「翌日(5月19日)」: the day is told once more. */
function readRelativeDay({ relative, month, day }: Groups): Parts | null {
  const isToday = RELATIVE_DATES[relative as string]?.base === "disclosure";
  return month !== undefined && !isToday ? readMonthDay({ month, day }) : readRelative({ relative });
}

function readMonthDay({ month, day }: Groups): Parts | null {
  return inRange({ month: numberOf(month), day: numberOf(day) });
}

function dateParts(year: number, month: string | undefined, day: string | undefined, fiscal?: string): Parts | null {
  const parts = inRange({ month: numberOf(month), day: numberOf(day) });
  if (!parts || !(year >= 1900 && year < 2100)) return null;
  return { ...parts, year, isFiscalYear: fiscal !== undefined };
}

function numberOf(figure: string | undefined): number | null {
  return figure === undefined ? null : readSmallNumber(figure);
}

function inRange({ month = null, day = null }: { month?: number | null; day?: number | null }): Parts | null {
  if (month !== null && !(month >= 1 && month <= 12)) return null;
  if (day !== null && !isMonthDay(month ?? 1, day)) return null;
  return { month, day };
}

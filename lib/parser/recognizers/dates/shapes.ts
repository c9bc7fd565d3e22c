/**
 * The shapes in which dates are written, and how each is read: 2023年10月9日, 令和5年10月9日, R5.10.9, 2023/10/09, 23/10/9,
 * 令和五年十月九日, 9 Oct 2023, October 9, 2023, 10月9日, 9日, 同日, 同月12日, 翌14日, 本年10月27日.
 */
import { DAY_OF_LEAVING, ENGLISH_MONTHS, ERAS, RELATIVE_DATES, WEEKDAYS } from "../../vocabulary/dates";
import { readSmallNumber, SMALL_NUMBER } from "../counts/small-numbers";
import { isMonthDay } from "./calendar";
import type { DateMention } from "./index";

export type Parts = Partial<Omit<DateMention, "start" | "end" | "shape">>;

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
const NUMBER_OF_DAYS =
  "間|時(?!点)|程|以内|程度|後(?!半)|前(?!後|半|場)|目|毎|ごと|おき|当たり|あたり|営業|以上|余|ほど|足らず|平均|も早|遅れ|早ま|連続|続けて";
/** A day of a month, not a number of days (6日間 30日以内 1日も早く 1日1回), and no numbered heading (1 日時 2 日程). */
const NO_DURATION = `(?!(?:${NUMBER_OF_DAYS}|分(?!頃)|(?:に|につき)?(?:約|最大|\\d{1,2} ?(?:回|件|時間|人|名))))`;
/** Behind its month it is a day of that, whatever number follows: 「5月10日に約300名へ送信」. */
const DAY = `(?<day>${NUMBER}) ?日(?!${NUMBER_OF_DAYS}|\\d{1,2} ?(?:回|件|時間|人|名))`;
/** A month of the calendar, not a month's bill, issue or accounts. */
const NO_MONTH_LABEL = "(?! ?(?:分(?!頃)|号|期|度|間|額|例|給|謝|報|限り))";
const ENGLISH_MONTH = `(?:${ENGLISH_MONTHS.join("|")})[a-z]{0,6}\\.?`;
const RELATIVE = (unit: string) =>
  `(?<relative>${Object.entries(RELATIVE_DATES)
    .filter(([, { unit: its }]) => its === unit)
    .map(([word]) => word)
    .sort((a, b) => b.length - a.length)
    .join("|")})`;

const sticky = (source: string) => new RegExp(source, "y");

/** The shapes in the order in which they are tried at one place: the longer and the surer first. */
export const SHAPES: readonly Shape[] = [
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
    // Heads of mails, and pages whose engine is of elsewhere.
    name: "english",
    pattern: sticky(
      `(?<![\\w/.-])(?:(?<day>\\d{1,2})(?:st|nd|rd|th)? (?<name>${ENGLISH_MONTH})|(?<nameFirst>${ENGLISH_MONTH}) (?<dayBehind>\\d{1,2})(?:st|nd|rd|th)?),? (?<year>(?:19|20)\\d\\d)(?!\\d)`,
    ),
    read: ({ name, nameFirst, day, dayBehind, year }) =>
      readGregorian({ year, month: monthNamed(name ?? nameFirst), day: day ?? dayBehind }),
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
      // 「退職日前日の9月29日」: the date behind says it all.
      `${RELATIVE("day")}(?!から\\d{1,2}日|までに申|の(?:\\d{4}年)?\\d{1,2}月\\d{1,2}日)(?: ?\\((?:(?<month>\\d{1,2})月)?(?<day>\\d{1,2})日(?: ?\\([${WEEKDAYS}]\\)| ?[${WEEKDAYS}]曜日?)?\\))?`,
    ),
    read: readRelativeDay,
  },
  {
    // 「10月3日から退職日までの間」
    name: "day-of-leaving",
    pattern: sticky("(?<=(?:から|より|以降|以来)、?)(?:退職|退社|離職)(?:日|する日|する)?(?=まで)"),
    read: () => ({ relative: DAY_OF_LEAVING }),
  },
  {
    name: "next-day-of-month",
    pattern: sticky(`(?<relative>翌|同|翌々) ?${DAY}`),
    read: ({ relative, day }) => readRelative({ relative: relative === "同" ? "同月" : "翌日", day }),
  },
  {
    // 「その3日後に」「2日後、受け取った方から」; not 「3日後の15日」, where the day itself is told.
    name: "days-later",
    pattern: sticky("(?<=^|[。、\\n]|その)(?<days>[1-9]|[二三四五六七]) ?日後(?=に(?!届|着)|、|になって|の[朝昼夕夜])"),
    read: ({ days }) => ({ relative: { base: "previous", unit: "day", offset: numberOf(days) ?? 1 } }),
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
    // 「01-15 09:20」, at the head of a row of a table or log.
    name: "month-day-dash",
    pattern: sticky("(?<=^|\\n)(?<month>1[0-2]|0[1-9])-(?<day>3[01]|[12]\\d|0[1-9])(?= \\d{1,2}:\\d{2}(?!\\d)|\\t)"),
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
    pattern: sticky(
      `(?<![\\d.,/年月約数毎各第全計泊]|毎月|営業)(?!1 ?日(?:のみ|だけ|限り|半|がかり))(?<day>\\d{1,2}) ?日${NO_DURATION}`,
    ),
    read: ({ day }) => inRange({ day: numberOf(day) }),
  },
  {
    // 「十二月十四日から|十六日にかけて」: by itself it may be a number of days, or a name.
    name: "day-in-kanji",
    pattern: sticky(`(?<=日(?:から|より|~|、|及び|および|と))(?<day>[一二三四五六七八九十]{1,3})日${NO_DURATION}`),
    read: ({ day }) => inRange({ day: numberOf(day) }),
  },
];

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

const monthNamed = (name = ""): string => `${ENGLISH_MONTHS.indexOf(name.slice(0, 3)) + 1}`;

function numberOf(figure: string | undefined): number | null {
  return figure === undefined ? null : readSmallNumber(figure);
}

function inRange({ month = null, day = null }: { month?: number | null; day?: number | null }): Parts | null {
  if (month !== null && !(month >= 1 && month <= 12)) return null;
  if (day !== null && !isMonthDay(month ?? 1, day)) return null;
  return { month, day };
}

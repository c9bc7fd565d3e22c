/** The same days and times, written otherwise. Only dates that stand whole are rewritten, never 10月9日 by itself. */
import { type Rewriting, replacing } from "./rewriting";

const DIGITS = "[0-9０-９]";
const WEEKDAY = "(?<weekday>[ 　]?[（(][月火水木金土日](?:曜日?)?(?:[・･]祝日?)?[）)])?";
const WHOLE = new RegExp(
  `(?<![0-9０-９年月])(?:(?<year>${DIGITS}{4})|令和(?<reiwa>${DIGITS}{1,2}|元)|平成(?<heisei>${DIGITS}{1,2}|元))年(?<month>${DIGITS}{1,2})月(?<day>${DIGITS}{1,2})日${WEEKDAY}`,
  "g",
);

interface Day {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  /** As it was printed, or "". */
  readonly weekday: string;
}

function writingDays(name: string, write: (day: Day) => string): Rewriting {
  return {
    name: `date:${name}`,
    rewrite: ({ text }) =>
      text.replace(WHOLE, (...match) => {
        const groups = match.at(-1) as Record<string, string | undefined>;
        const number = (digits: string) => (digits === "元" ? 1 : Number(digits.normalize("NFKC")));
        const year = groups.year
          ? number(groups.year)
          : groups.reiwa
            ? 2018 + number(groups.reiwa)
            : 1988 + number(groups.heisei as string);
        const month = number(groups.month as string);
        return write({ year, month, day: number(groups.day as string), weekday: groups.weekday ?? "" });
      }),
  };
}

function era({ year, month, day }: Day): { name: string; letter: string; year: string } {
  const isReiwa = year * 10000 + month * 100 + day >= 20190501;
  const count = year - (isReiwa ? 2018 : 1988);
  return { name: isReiwa ? "令和" : "平成", letter: isReiwa ? "R" : "H", year: count === 1 ? "元" : String(count) };
}

const two = (number: number) => String(number).padStart(2, "0");
const wide = (text: string) => text.replace(/[0-9]/g, (char) => String.fromCharCode(char.charCodeAt(0) + 0xfee0));
const weekdayOf = ({ year, month, day }: Day) =>
  "日月火水木金土"[new Date(Date.UTC(year, month - 1, day)).getUTCDay()] as string;

/** Days, times and spans of them. */
export const dateRewritings: readonly Rewriting[] = [
  writingDays("western", ({ year, month, day, weekday }) => `${year}年${month}月${day}日${weekday}`),
  writingDays("western-padded", ({ year, month, day, weekday }) => `${year}年${two(month)}月${two(day)}日${weekday}`),
  writingDays("wide", ({ year, month, day, weekday }) => wide(`${year}年${month}月${day}日`) + weekday),
  writingDays("era", (day) => `${era(day).name}${era(day).year}年${day.month}月${day.day}日${day.weekday}`),
  writingDays("era-wide", (day) => wide(`${era(day).name}${era(day).year}年${day.month}月${day.day}日`) + day.weekday),
  writingDays(
    "both",
    (day) => `${day.year}年(${era(day).name}${era(day).year}年)${day.month}月${day.day}日${day.weekday}`,
  ),
  writingDays(
    "both-era-first",
    (day) => `${era(day).name}${era(day).year}年（${day.year}年）${day.month}月${day.day}日${day.weekday}`,
  ),
  writingDays("slashes", ({ year, month, day, weekday }) => `${year}/${month}/${day}${weekday}`),
  writingDays("slashes-padded", ({ year, month, day, weekday }) => `${year}/${two(month)}/${two(day)}${weekday}`),
  writingDays(
    "slashes-wide",
    ({ year, month, day, weekday }) => `${wide(`${year}`)}／${wide(`${month}`)}／${wide(`${day}`)}${weekday}`,
  ),
  writingDays("dots", ({ year, month, day, weekday }) => `${year}.${month}.${day}${weekday}`),
  writingDays("dots-padded", ({ year, month, day, weekday }) => `${year}.${two(month)}.${two(day)}${weekday}`),
  writingDays("hyphens", ({ year, month, day, weekday }) => `${year}-${two(month)}-${two(day)}${weekday}`),
  writingDays("era-dots", (day) => `${era(day).letter}${era(day).year}.${day.month}.${day.day}${day.weekday}`),
  writingDays("spaced", ({ year, month, day, weekday }) => `${year} 年 ${month} 月 ${day} 日${weekday}`),
  writingDays("weekday-added", (day) => `${day.year}年${day.month}月${day.day}日（${weekdayOf(day)}）`),
  writingDays("weekday-long", (day) => `${day.year}年${day.month}月${day.day}日（${weekdayOf(day)}曜日）`),
  writingDays("weekday-bare", (day) => `${day.year}年${day.month}月${day.day}日${weekdayOf(day)}曜日`),
  writingDays("weekday-removed", ({ year, month, day }) => `${year}年${month}月${day}日`),
  replacing("date:月日-slashes", /(?<![0-9０-９年月同当])([0-9]{1,2})月([0-9]{1,2})日(?=[（(、にのから～~])/g, "$1/$2"),
  replacing("date:month-padded", /(?<![0-9０-９年])([1-9])月([1-9])日/g, "0$1月0$2日"),
  replacing(
    "time:colon",
    /(?<![0-9])([0-9]{1,2})時([0-9]{1,2})分/g,
    (_, hour, minute) => `${hour}:${two(Number(minute))}`,
  ),
  replacing("time:午後", /(?<![0-9前後午])(1[3-9]|2[0-3])時/g, (_, hour) => `午後${Number(hour) - 12}時`),
  replacing("time:24h", /午後([1-9]|1[01])時/g, (_, hour) => `${Number(hour) + 12}時`),
  replacing("time:ごろ", /(?<=[時分日])頃/g, "ごろ"),
  replacing("time:頃", /(?<=[時分日])(?:ごろ|ころ)/g, "頃"),
  replacing(
    "range:から-まで",
    /(?<=[日時分）)])[ 　]?[～〜~][ 　]?([^\n、。～〜~]{2,24}?[日時分](?:[（(][日月火水木金土][）)])?)(?![日時分間（(頃ご])/g,
    "から$1まで",
  ),
  replacing(
    "range:～",
    /(?<=[日時分）)]頃?)から([^\n、。～〜~]{2,24}?[日時分]頃?(?:[（(][日月火水木金土][）)])?)まで(?:の間)?/g,
    "～$1",
  ),
  replacing("range:-", /(?<=[日時分）)]) ?[～〜~] ?(?=[0-9同翌])/g, " - "),
  replacing("range:―", /(?<=[日時分）)]) ?[～〜~] ?(?=[0-9同翌])/g, "―"),
  replacing("range:より", /(?<=[日時分）)]頃?)から(?=[^\n、。]{2,24}まで)/g, "より"),
  replacing(
    "range:にかけて",
    /(?<=[日時分）)]頃?から[^\n、。～〜~]{2,24}?[日時分]頃?)まで(?:の間)?(?=[、に])に?/g,
    "にかけて",
  ),
];

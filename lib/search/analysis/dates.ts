/**
 * Dates in one shape: 令和5年10月9日, R5.10.9, 2023年10月9日 and 2023/10/9 are all `2023`, `10月`, `9日` in a row, with
 * `2023-10-09` and `2023-10` beside the year. The text is folded.
 */

/** A part of a date where it stands, and its terms: the first is its own, the others say more or less. */
export interface DatePart {
  readonly start: number;
  readonly end: number;
  readonly terms: readonly string[];
}

/** The year before the first of each era, by its name and the letters that stand for it. */
const ERAS: Readonly<Record<string, number>> = { 明治: 1867, 大正: 1911, 昭和: 1925, 平成: 1988, 令和: 2018 };
const LETTERS: Readonly<Record<string, string>> = { m: "明治", t: "大正", s: "昭和", h: "平成", r: "令和" };
const LONGEST_ERA = 64;

const SMALL = "(?:\\d{1,2}|[〇一二三四五六七八九十]{1,3})";
const REST = `(?:(?<month>\\s?${SMALL})月(?:(?<day>\\s?${SMALL})日)?)?`;
/** A month behind a point; 2.5 and 2019.5倍 are none. */
const POINTED_MONTH = "\\.(?<dottedMonth>1[0-2]|0?[1-9])(?![\\d./-]|\\s?[%倍割万億千円kmg])";
const POINTED = "(?:[./-](?<pointedMonth>\\d{1,2})[./-](?<pointedDay>\\d{1,2})(?![\\d./-]\\d|\\d))";
const PATTERNS = [
  `(?<era>令和|平成|昭和|大正|明治)\\s?(?<eraYear>元|${SMALL})(?:年${REST}|${POINTED})?`,
  `(?<![a-z0-9])(?<letter>[rhs])\\.?(?<letterYear>\\d{1,2})(?:年${REST}|${POINTED}|${POINTED_MONTH})?(?![a-z0-9])`,
  `(?<![\\d./-])(?<year>(?:1[89]|20)\\d\\d)(?:年${REST}|${POINTED}|${POINTED_MONTH}|/(?<slashMonth>1[0-2]|0?[1-9])(?![\\d/]))`,
  `(?<![〇一二三四五六七八九])(?<kanjiYear>[一二][〇一二三四五六七八九]{3})年${REST}`,
  `(?<![\\d.,])(?<onlyMonth>${SMALL})月(?:(?<onlyDay>\\s?${SMALL})日)?`,
  `(?<![\\d.,])(?<bareDay>${SMALL})日`,
];
const DATE = new RegExp(PATTERNS.map(renameGroups).join("|"), "dg");

/** A group's name may stand once in a pattern: those of the shared parts are numbered. */
function renameGroups(pattern: string, index: number): string {
  return pattern.replace(/\(\?<(month|day|pointedMonth|pointedDay|dottedMonth)>/g, `(?<$1${index}>`);
}

/** The parts of all dates of a text, from left to right. */
export function findDates(text: string): DatePart[] {
  if (!/[月日年]|\d[./-]\d|(?<![a-z])[rhs]\.?\d|令和|平成|昭和|大正|明治/.test(text)) return [];
  const parts: DatePart[] = [];
  for (const match of text.matchAll(DATE)) parts.push(...partsOf(match));
  return parts;
}

type Span = readonly [number, number];

function partsOf(match: RegExpMatchArray): DatePart[] {
  const groups = match.groups as Record<string, string | undefined>;
  const spans = (match.indices as RegExpIndicesArray).groups as Record<string, Span | undefined>;
  const pick = (prefixes: readonly string[]) =>
    Object.keys(groups).find((name) => groups[name] !== undefined && prefixes.includes(name.replace(/\d+$/, "")));
  const [monthName, dayName] = [
    pick(["month", "pointedMonth", "dottedMonth", "slashMonth", "onlyMonth"]),
    pick(["day", "pointedDay", "onlyDay", "bareDay"]),
  ];
  const month = monthName === undefined ? null : readSmall(groups[monthName] as string);
  const day = dayName === undefined ? null : readSmall(groups[dayName] as string);
  if ((month !== null && !(month >= 1 && month <= 12)) || (day !== null && !(day >= 1 && day <= 31))) return [];
  const parts: DatePart[] = [];
  const year = yearOf(groups);
  if (year !== null) {
    const start = match.index as number;
    const end = monthName ? (spans[monthName] as Span)[0] : start + match[0].length;
    parts.push({ start, end: trimEnd(match, start, end), terms: yearTerms(year, month, day, groups) });
  }
  if (monthName && month !== null) parts.push(unitPart(spans[monthName] as Span, match, `${month}月`));
  if (dayName && day !== null) parts.push(unitPart(spans[dayName] as Span, match, `${day}日`));
  return parts;
}

/** Without the sign that parts it from the month. */
function trimEnd(match: RegExpMatchArray, start: number, end: number): number {
  const text = match[0].slice(0, end - start);
  return start + text.replace(/[./-]$/, "").length;
}

/** A month or day with its 月 or 日, where it has one. */
function unitPart([start, end]: Span, match: RegExpMatchArray, term: string): DatePart {
  const offset = match.index as number;
  const text = match[0];
  const unit = /[月日]/.test(text[end - offset] ?? "") ? 1 : 0;
  const blanks = /^\s*/.exec(text.slice(start - offset, end - offset))?.[0].length ?? 0;
  return { start: start + blanks, end: end + unit, terms: [term] };
}

function yearOf(groups: Record<string, string | undefined>): number | null {
  const { era, eraYear, letter, letterYear, year, kanjiYear } = groups;
  if (year) return Number(year);
  if (kanjiYear) return readSmall(kanjiYear);
  const name = era ?? (letter && LETTERS[letter]);
  if (!name) return null;
  const count = readSmall((eraYear ?? letterYear) as string);
  return count >= 1 && count <= LONGEST_ERA ? (ERAS[name] as number) + count : null;
}

/** The years in which an era ended and another began, and the days of each. */
const CHANGES: readonly { year: number; era: string; from: string; to: string }[] = [
  { year: 1989, era: "s64", from: "1989-01-01", to: "1989-01-07" },
  { year: 1989, era: "h1", from: "1989-01-08", to: "1989-12-31" },
  { year: 2019, era: "h31", from: "2019-01-01", to: "2019-04-30" },
  { year: 2019, era: "r1", from: "2019-05-01", to: "2019-12-31" },
];

/** The first and the last day of a part of a year that an era's name alone tells: 令和元年 is `r1`; null for other terms. */
export function daysOfEraYear(term: string): { from: string; to: string } | null {
  return CHANGES.find(({ era }) => era === term) ?? null;
}

function yearTerms(
  year: number,
  month: number | null,
  day: number | null,
  { era, letter, letterYear, eraYear }: Record<string, string | undefined>,
): string[] {
  const terms = [String(year)];
  if (month !== null) terms.push(`${year}-${pad(month)}`);
  if (month !== null && day !== null) terms.push(`${year}-${pad(month)}-${pad(day)}`);
  if (era) terms.push(era);
  const named = letter ?? (era && Object.keys(LETTERS).find((one) => LETTERS[one] === era));
  const ofEra = named && `${named}${letterYear ? Number(letterYear) : readSmall(eraYear as string)}`;
  // R2, H5 and S3 name other things as well, and 令和元年 and 平成31年 each a part of one year.
  if (month === null) return ofEra && (letter || daysOfEraYear(ofEra)) ? [ofEra, ...terms] : terms;
  const moment = `${year}-${pad(month)}-${pad(day ?? 28)}`;
  const part = CHANGES.find((change) => change.from <= moment && moment <= change.to);
  return part ? [...terms, part.era] : terms;
}

const pad = (figure: number) => String(figure).padStart(2, "0");

const DIGITS = "〇一二三四五六七八九";

/** 9, 09, 元, 九, 十七, 二十九, 二〇二三. */
function readSmall(text: string): number {
  const compact = text.trim();
  if (compact === "元") return 1;
  if (/^\d+$/.test(compact)) return Number(compact);
  const ten = compact.indexOf("十");
  if (ten < 0) return Number([...compact].map((digit) => DIGITS.indexOf(digit)).join(""));
  const tens = ten === 0 ? 1 : readSmall(compact.slice(0, ten));
  return tens * 10 + (ten === compact.length - 1 ? 0 : readSmall(compact.slice(ten + 1)));
}

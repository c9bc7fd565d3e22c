/** Spans of time that are told from today: 過去2年, 昨年, last two years. */
import { filterOf, type IncidentFilters, type Period } from "../../filters";
import { todayInJapan } from "../../japan-day";

const ENGLISH_NUMBERS = ["zero", ..."one two three four five six seven eight nine ten eleven twelve".split(" ")];
const KANJI_NUMBERS = [..."〇一二三四五六七八九十"];
const FIGURE = `(\\d{1,3}|[一二三四五六七八九十]|${ENGLISH_NUMBERS.slice(1).join("|")})`;

type Unit = "year" | "month";

interface Phrase {
  pattern: RegExp;
  /** The span, given today as `YYYY-MM-DD` and the figure that stands in the phrase, 1 where none does. */
  span(today: string, figure: number): Period;
}

/** Years, or months, from so many ago to today. */
const since = (unit: Unit) => (today: string, figure: number) => ({ from: goBack(today, unit, figure), to: null });

/** The whole year, or month, so many ago. */
const whole =
  (unit: Unit, ago: number) =>
  (today: string): Period => {
    const value = goBack(`${today.slice(0, 7)}-01`, unit, ago).slice(0, unit === "year" ? 4 : 7);
    return { from: value, to: value };
  };

const AGO_JA = "(?:過去|直近|最近|この|ここ)の?\\s?";
const WITHIN_JA = "(?:間|以内)?(?:の|に|で)?";
const MONTHS_JA = "[かヶケカ箇ヵ]月";

const phrases: readonly Phrase[] = [
  { pattern: japanese(`${AGO_JA}${FIGURE}年(?!度|[前目代])${WITHIN_JA}`), span: since("year") },
  { pattern: japanese(`${AGO_JA}${FIGURE}${MONTHS_JA}${WITHIN_JA}`), span: since("month") },
  { pattern: japanese(`${FIGURE}年以内(?:の|に|で)?`), span: since("year") },
  { pattern: japanese(`${FIGURE}${MONTHS_JA}以内(?:の|に|で)?`), span: since("month") },
  { pattern: japanese("(?:一昨年|おととし)(?!度)(?:の|に)?"), span: whole("year", 2) },
  { pattern: japanese("(?:昨年|去年)(?!度)(?:の|に)?"), span: whole("year", 1) },
  { pattern: japanese("今年(?!度)(?:の|に)?"), span: whole("year", 0) },
  { pattern: japanese("先月(?:の|に)?"), span: whole("month", 1) },
  { pattern: japanese("今月(?:の|に)?"), span: whole("month", 0) },
  { pattern: english(`(?:last|past|recent)\\s+${FIGURE}\\s+years?`), span: since("year") },
  { pattern: english(`(?:last|past|recent)\\s+${FIGURE}\\s+months?`), span: since("month") },
  { pattern: english("past\\s+year"), span: since("year") },
  { pattern: english("past\\s+month"), span: since("month") },
  { pattern: english("last\\s+year"), span: whole("year", 1) },
  { pattern: english("this\\s+year"), span: whole("year", 0) },
  { pattern: english("last\\s+month"), span: whole("month", 1) },
  { pattern: english("this\\s+month"), span: whole("month", 0) },
];

/** A word that each of the phrases has, so that most queries need not be held against them all. */
const IN_EVERY_PHRASE = /[年月]|おととし|year|month/iu;

/** Behind a space, a comma or another word, but not within 一昨年 or the like. */
function japanese(phrase: string): RegExp {
  return new RegExp(`(?<![一〇\\d])${phrase}`, "u");
}

function english(phrase: string): RegExp {
  return new RegExp(`(?:\\b(?:in|during|over|within|of|from|for)\\s+)?(?:\\bthe\\s+)?\\b${phrase}(?:['’]s)?\\b`, "iu");
}

export interface SplitQuery {
  /** What is left of the query. */
  rest: string;
  /** Null where the query names no such span. */
  filters: Partial<IncidentFilters> | null;
}

/**
 * Takes the span of time out of a query that it tells from today; of several the first in the order above. What stands in quotes stays.
 * @param today `YYYY-MM-DD`
 */
export function takeRelativePeriod(query: string, today: string): SplitQuery {
  if (!IN_EVERY_PHRASE.test(query)) return { rest: query, filters: null };
  const folded = query.replace(/[０-９]/gu, (digit) => digit.normalize("NFKC"));
  for (const { pattern, span } of phrases) {
    const match = pattern.exec(folded);
    if (match === null || isQuoted(folded, match.index)) continue;
    const rest = `${query.slice(0, match.index)} ${query.slice(match.index + match[0].length)}`;
    // A question for nothing but a word of time may mean the word.
    if (!/[\p{L}\p{N}]/u.test(rest)) continue;
    return { rest, filters: filtersOf(span(today, readNumber(match[1] ?? "1"))) };
  }
  return { rest: query, filters: null };
}

/** Whether a query names such a span, so that tomorrow it asks for something else. */
export const dependsOnToday = (query: string): boolean => takeRelativePeriod(query, todayInJapan()).filters !== null;

function filtersOf({ from, to }: Period): Partial<IncidentFilters> {
  const filter = filterOf("date");
  const [fromParam = "", toParam = ""] = filter.params;
  return filter.read(
    new URLSearchParams({ ...(from !== null && { [fromParam]: from }), ...(to !== null && { [toParam]: to }) }),
    () => {},
  );
}

function readNumber(text: string): number {
  const word = Math.max(ENGLISH_NUMBERS.indexOf(text.toLowerCase()), KANJI_NUMBERS.indexOf(text));
  return word >= 0 ? word : Number(text);
}

const isQuoted = (query: string, at: number): boolean =>
  (query.slice(0, at).match(/["“”„＂「」『』«»]/gu)?.length ?? 0) % 2 === 1;

/** The day so many years or months before; the last of its month where that has no such day. */
function goBack(day: string, unit: Unit, count: number): string {
  const [year = 0, month = 1, date = 1] = day.split("-").map(Number);
  const months = year * 12 + (month - 1) - count * (unit === "year" ? 12 : 1);
  const lastDate = new Date(Date.UTC(Math.floor(months / 12), (months % 12) + 1, 0)).getUTCDate();
  const moment = Date.UTC(Math.floor(months / 12), months % 12, Math.min(date, lastDate));
  return new Date(moment).toISOString().slice(0, 10);
}

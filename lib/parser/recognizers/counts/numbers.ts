/**
 * Figures as notices print them: `302,569` `677万` `1万2,401` `5万4千` `1.5万` `四百七十` `一二〇` `十数`. The text
 * is normalized, so full-width digits are ASCII here. Read by hand in one pass: a figure mixes digits, commas,
 * kanji digits and kanji units in ways that a pattern would have to backtrack for.
 */
import { isDigit, kindsOfUnits } from "../../letters";
import type { Span } from "../../normalize";

export interface FoundNumber extends Span {
  /** A whole number; for 「十数」 the part that is certain (10). */
  readonly value: number;
  /** True where the figure itself is loose: 十数, 二十余. */
  readonly loose: boolean;
}

const KANJI_DIGITS: ReadonlyMap<string, number> = new Map(
  [..."〇一二三四五六七八九"].map((char, digit): [string, number] => [char, digit]).concat([["零", 0]]),
);
const SMALL_UNITS: ReadonlyMap<string, number> = new Map([
  ["十", 10],
  ["百", 100],
  ["千", 1000],
]);
const LARGE_UNITS: ReadonlyMap<string, number> = new Map([
  ["万", 10_000],
  ["億", 100_000_000],
]);
/** Digits beyond these are no count of anything in a notice, and no exact integer. */
const LONGEST_DIGITS = 12;

/**
 * All figures of a text from left to right.
 * @param spread true for text recognised from paper, where single spaces part the digits: `1 2名`, `18 ,640通`
 */
export function* findNumbers(text: string, spread = false): Generator<FoundNumber> {
  for (let at = 0; at < text.length; ) {
    const found = STARTS_NUMBER[text.charCodeAt(at)]
      ? readNumber(text, at, spread || SPREAD_HERE.test(text.slice(at, at + 16)))
      : null;
    if (found?.number) yield found.number;
    at = found ? found.end : at + 1;
  }
}

/** 「2 1 8名」「12,40 8名」: a figure that a page's layout pulled apart, with its counter behind it. */
const SPREAD_HERE =
  /^(?:\d{1,4}万)?(?:\d(?: \d){2,}|(?:\d{1,3},(?!\d{3})|\d(?:\d? ,)) ?\d ?\d ?\d) ?(?:名|人|件|社|世帯|通|枚)/;

const STARTS_NUMBER = kindsOfUnits([[1, ["0123456789数", ...KANJI_DIGITS.keys(), ...SMALL_UNITS.keys()].join("")]]);

/** The parts of a figure while it is read. */
interface Sum {
  /** What 万 and 億 have closed. */
  total: number;
  /** Below 万: what 十, 百 and 千 have closed. */
  section: number;
  /** Digits not yet followed by a unit. */
  pending: number | null;
  loose: boolean;
}

function readNumber(text: string, start: number, spread: boolean): { end: number; number: FoundNumber | null } {
  const sum: Sum = { total: 0, section: 0, pending: null, loose: false };
  let at = start;
  while (at < text.length) {
    const next = readDigits(text, at, sum, spread) ?? readKanji(text, at, start, sum);
    if (next === null) break;
    at = next;
  }
  const value = sum.total + sum.section + (sum.pending ?? 0);
  // 数名, 数百件: not a figure but the lack of one.
  const isFigure = text[start] !== "数" && Number.isSafeInteger(value);
  const end = Math.max(at, start + 1);
  return {
    end,
    number: isFigure ? { start, end, value, loose: sum.loose } : null,
  };
}

function readDigits(text: string, at: number, sum: Sum, spread: boolean): number | null {
  if (!isDigit(text.charCodeAt(at)) || sum.pending !== null) return null;
  const end = digitsEnd(text, at, spread);
  const digits = text.slice(at, end).replace(/[, ]/g, "");
  if (digits.length > LONGEST_DIGITS) sum.pending = Number.NaN;
  else sum.pending = Number(digits);
  const fraction = /^\.\d{1,3}(?=[千万億])/.exec(text.slice(end, end + 5))?.[0] ?? "";
  if (fraction) sum.pending = Number(digits + fraction);
  return end + fraction.length;
}

/** Behind the last digit: a comma goes on only before exactly three digits. */
function digitsEnd(text: string, at: number, spread: boolean): number {
  let end = at;
  while (end < text.length) {
    if (isDigit(text.charCodeAt(end))) end++;
    else if (isThousandsComma(text, end, spread)) end++;
    else if (
      spread &&
      text[end] === " " &&
      (isDigit(text.charCodeAt(end + 1)) || isThousandsComma(text, end + 1, true))
    )
      end++;
    else if (spread && text[end] === " " && text[end - 1] === "," && isDigit(text.charCodeAt(end + 1))) end++;
    else break;
  }
  return end;
}

function isThousandsComma(text: string, at: number, spread: boolean): boolean {
  if (text[at] !== ",") return false;
  return (spread ? /^ ?\d ?\d ?\d(?!\d)/ : /^\d{3}(?!\d)/).test(text.slice(at + 1, at + 8));
}

function readKanji(text: string, at: number, start: number, sum: Sum): number | null {
  const char = text[at] as string;
  const digit = KANJI_DIGITS.get(char);
  if (digit !== undefined) {
    if (sum.pending !== null && isDigit(text.charCodeAt(at - 1))) return null;
    sum.pending = (sum.pending ?? 0) * 10 + digit;
    return at + 1;
  }
  const small = SMALL_UNITS.get(char);
  if (small !== undefined) {
    sum.section += (sum.pending ?? 1) * small;
    sum.pending = null;
    return at + 1;
  }
  const large = LARGE_UNITS.get(char);
  if (large !== undefined) {
    const closed = sum.section + (sum.pending ?? 0);
    if (closed === 0 && text[start] !== "数") return null;
    sum.total += Math.round(closed * large);
    sum.section = 0;
    sum.pending = null;
    return at + 1;
  }
  if (
    (char === "数" || char === "余") &&
    (isLooseStart(text, at, start) || SMALL_UNITS.has(text[at - 1] as string) || isLooseEnd(text, at))
  ) {
    sum.loose = true;
    return at + 1;
  }
  return null;
}

/** 「数十」「数百」, unlike the 数 of 「人数12」. */
function isLooseStart(text: string, at: number, start: number): boolean {
  const next = text[at + 1] as string;
  return at === start && text[at] === "数" && (SMALL_UNITS.has(next) || LARGE_UNITS.has(next));
}

/** 「300余名」「二十余件」: 余 between the figure and its counter. */
function isLooseEnd(text: string, at: number): boolean {
  return text[at] === "余" && /^(?:名|人|件|社|団体)/.test(text.slice(at + 1, at + 3));
}

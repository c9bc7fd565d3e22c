/** Figures in one shape: 12,000, 1.2万, 一万二千 and 12000 are all the term `12000`. The text is folded. */

export interface Figure {
  readonly end: number;
  /** Digits of today, with a point where there is a fraction; as printed where it is a number of many digits. */
  readonly term: string;
}

const DIGITS = "〇一二三四五六七八九";
const UNITS = new Map([
  ["十", 10],
  ["百", 100],
  ["千", 1000],
  ["万", 10_000],
  ["億", 100_000_000],
  ["兆", 1_000_000_000_000],
]);
const MYRIAD = 10_000;
/** A shape of a figure: digits with commas or a fraction, kanji digits, units of ten. */
const PATTERN = /(?:\d{1,3}(?:,\d{3})+(?![\d,])|\d+)(?:\.\d+)?|[〇零一二三四五六七八九]+|[十百千万億兆]/y;
/** 677 万, as in the text of many PDF files. */
const SPACED_UNIT = /^ [千万億兆]/;
const LONGEST_DIGITS = 15;

/** The figure that begins at a place, or null: 「数」 and a bare 万 are none. */
export function readFigure(text: string, start: number): Figure | null {
  let [total, section, at] = [0, 0, start];
  let pending: number | null = null;
  let printed = "";
  for (PATTERN.lastIndex = at; ; PATTERN.lastIndex = at) {
    if (pending !== null && SPACED_UNIT.test(text.slice(at, at + 2))) PATTERN.lastIndex = ++at;
    const part = PATTERN.exec(text)?.[0];
    if (part === undefined) break;
    const unit = UNITS.get(part);
    if (unit === undefined) {
      if (pending !== null) break;
      printed = digitsOf(part);
      if (printed.length > LONGEST_DIGITS || isCode(printed))
        return at === start ? { end: start + part.length, term: printed } : null;
      pending = Number(printed);
    } else if (unit < MYRIAD) {
      section += (pending ?? 1) * unit;
      pending = null;
    } else {
      const closed: number = section + (pending ?? 0);
      if (closed === 0) break;
      total += closed * unit;
      section = 0;
      pending = null;
    }
    at += part.length;
  }
  if (at === start) return null;
  return { end: at, term: String(Math.round((total + section + (pending ?? 0)) * 1000) / 1000) };
}

/** Digits that are written with a leading zero are a number of a thing (0120, 007), not how many. */
function isCode(digits: string): boolean {
  return digits.length > 2 && digits.startsWith("0") && !digits.includes(".");
}

function digitsOf(part: string): string {
  return part
    .replace(/,/g, "")
    .replace(/[〇零一二三四五六七八九]/g, (digit) => String(Math.max(0, DIGITS.indexOf(digit))));
}

/**
 * The text that recognizers read: NFKC and a few foldings of the field, with a map back to the stored text.
 * Folding changes lengths (㈱ → (株), ㍻ → 平成, ﾊﾞ → バ) and drops characters (spaces inside dates and
 * letter-spaced words, line ends inside a sentence), so every position carries the span it came from.
 */
import { FOLDED_SIGNS } from "../folded-signs";
import { kindsOfUnits } from "./letters";
import { dropInnerSpaces } from "./structure/inner-spaces";
import { readMisreadDigits } from "./structure/misread-digits";
import { respell } from "./structure/old-spellings";
import { pointAt } from "./structure/points";
import { joinWrappedLines } from "./structure/wrapping";

/** A stretch of normalized text; `end` is exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Normalized text with, for each of its UTF-16 units, the span of the body that it stands for. */
export class NormalizedText {
  constructor(
    readonly body: string,
    readonly text: string,
    private readonly starts: Int32Array,
    private readonly ends: Int32Array,
  ) {}

  /** The span of the body that a span of the normalized text stands for; surrounding white space is left out. */
  toBody(span: Span): Span {
    let { start, end } = span;
    while (start < end && isSpace(this.text.charCodeAt(start))) start++;
    while (end > start && isSpace(this.text.charCodeAt(end - 1))) end--;
    if (start >= end) throw new RangeError(`empty span ${span.start}-${span.end}`);
    return { start: this.starts[start] as number, end: this.ends[end - 1] as number };
  }

  /** Where that begins in the body for which a unit of the text stands. */
  startInBody(at: number): number {
    return this.starts[at] as number;
  }

  /** What stands in the body for one unit of the text, or for those up to `end`. */
  original(at: number, end = at + 1): string {
    return this.body.slice(this.starts[at], this.ends[end - 1]);
  }

  /** The same body read as another text of the same length, letter by letter. */
  spelled(text: string): NormalizedText {
    if (text.length !== this.text.length) throw new RangeError("another spelling has another length");
    return new NormalizedText(this.body, text, this.starts, this.ends);
  }

  /** The same text without the units for which `keep` is 0. */
  filter(keep: Uint8Array): NormalizedText {
    const kept = keep.reduce((sum, bit) => sum + bit, 0);
    const starts = new Int32Array(kept);
    const ends = new Int32Array(kept);
    const units: string[] = [];
    let from = -1;
    let at = 0;
    for (let i = 0; i <= keep.length; i++) {
      if (i < keep.length && keep[i]) {
        starts[at] = this.starts[i] as number;
        ends[at++] = this.ends[i] as number;
        if (from < 0) from = i;
      } else if (from >= 0) {
        units.push(this.text.slice(from, i));
        from = -1;
      }
    }
    return new NormalizedText(this.body, units.join(""), starts, ends);
  }
}

/** Normalizes a notice's body. Time and space are linear in its length. */
export function normalize(body: string): NormalizedText {
  return respell(dropInnerSpaces(joinWrappedLines(readMisreadDigits(fold(body)))));
}

/** The signs of lists come in more shapes than one can list. */
const FOLDED: Readonly<Record<string, string>> = {
  ...FOLDED_SIGNS,
  "\ufe0e": "",
  "\ufe0f": "",
  "⚫": "●",
  "⬤": "●",
  "🔴": "●",
  "⚪": "○",
  "⬛": "■",
  "◼": "■",
  "▪": "■",
  "⬜": "□",
  "◻": "□",
  "❖": "◆",
  "◈": "◆",
  "▶": "▼",
  "►": "▼",
  "➤": "▼",
  "➢": "・",
  "‣": "・",
  "⁃": "・",
  "∙": "・",
  "⚬": "○",
  // Quotation marks of the West and of print do what 「」 do.
  "“": "「",
  "”": "」",
  "〝": "「",
  "〟": "」",
};

const POINTS = kindsOfUnits([[1, ",.，．"]]);

function fold(body: string): NormalizedText {
  const parts: string[] = [];
  const starts = new Int32Array(body.length * 4 + 4);
  const ends = new Int32Array(body.length * 4 + 4);
  let at = 0;
  let grown = { starts, ends };
  for (let i = 0; i < body.length; ) {
    const code = body.charCodeAt(i);
    let next = i + 1;
    let folded: string;
    const point = POINTS[code] ? pointAt(body, i) : null;
    if (point) [folded, next] = [point.sign, point.end];
    // A carriage return beside a line end adds nothing to it; by itself it is one.
    else if (code === 0x0d) folded = body[next] === "\n" ? "" : "\n";
    else if (code < 0x80) folded = body[i] as string;
    else if (isFolded(code) && !isMark(body.charCodeAt(next))) folded = body[i] as string;
    else {
      if (code >= 0xd800 && code <= 0xdbff && isLowSurrogate(body.charCodeAt(next))) next++;
      while (next < body.length && isMark(body.charCodeAt(next))) next++;
      folded = foldCluster(body.slice(i, next));
    }
    if (at + folded.length > grown.starts.length) grown = grow(grown, at + folded.length);
    for (let k = 0; k < folded.length; k++) {
      grown.starts[at] = i;
      grown.ends[at++] = next;
    }
    parts.push(folded);
    i = next;
  }
  return new NormalizedText(body, parts.join(""), grown.starts.subarray(0, at), grown.ends.subarray(0, at));
}

function grow(arrays: { starts: Int32Array; ends: Int32Array }, needed: number) {
  const starts = new Int32Array(needed * 2);
  const ends = new Int32Array(needed * 2);
  starts.set(arrays.starts);
  ends.set(arrays.ends);
  return { starts, ends };
}

/** Kana and kanji, which most of a notice is made of: folding leaves them as they are. */
function isFolded(code: number): boolean {
  return (code >= 0x3041 && code <= 0x30fe) || (code >= 0x4e00 && code <= 0x9fff);
}

function foldCluster(cluster: string): string {
  const known = FOLDED[cluster];
  if (known !== undefined) return known;
  return keepsItsShape(cluster.charCodeAt(0)) ? cluster : cluster.normalize("NFKC");
}

/** Circled numbers and ellipses mean something as they are: ①…② parts a list, 1…2 would read as figures. */
function keepsItsShape(code: number): boolean {
  return (
    (code >= 0x2460 && code <= 0x2473) || // ①–⑳
    (code >= 0x24ea && code <= 0x24ff) ||
    (code >= 0x2776 && code <= 0x2793) ||
    (code >= 0x3251 && code <= 0x325f) ||
    (code >= 0x32b1 && code <= 0x32bf) ||
    code === 0x2026 ||
    code === 0x00b2 ||
    code === 0x00b3 ||
    code === 0x00b9
  );
}

/** Combining marks, among them the voiced marks of half-width kana. */
function isMark(code: number): boolean {
  return code === 0x3099 || code === 0x309a || code === 0xff9e || code === 0xff9f || (code >= 0x300 && code <= 0x36f);
}

function isLowSurrogate(code: number): boolean {
  return code >= 0xdc00 && code <= 0xdfff;
}

/** Space, tab, line end. */
function isSpace(code: number): boolean {
  return code === 0x20 || code === 0x0a || code === 0x09 || code === 0x0d;
}

/**
 * The text that words are looked up in: NFKC, lower case, modern characters, one sign for each kind of sign, with
 * the place in the given text of every unit. Folding changes lengths (㈱ → (株), ㍻ → 平成, ﾊﾞ → バ) and drops what
 * parts no words (zero-width characters, spaces in 個 人 情 報, line ends inside a sentence).
 */
import { FOLDED_SIGNS } from "../../folded-signs";
import { modernShape } from "../vocabulary/kanji-variants";

/** Folded text; `starts[i]` up to `ends[i]` is what its unit i stands for. Lengths are those of `text`. */
export interface FoldedText {
  readonly text: string;
  readonly starts: Int32Array;
  readonly ends: Int32Array;
}

const SIGNS: Readonly<Record<string, string>> = {
  ...FOLDED_SIGNS,
  "─": "-",
  "·": "・",
  "•": "・",
  "‧": "・",
  "’": "'",
  "‘": "'",
  "\r": "\n",
};

const UNKNOWN = 0;
const LONGER = 0xffff;
/** What a unit that stands alone folds to, where that is one unit; filled as units are met. */
const singles = new Uint16Array(0x10000);

/** Folds a text in time linear in its length. */
export function foldText(given: string): FoldedText {
  const writer = new FoldWriter(given.length);
  for (let at = 0; at < given.length; ) {
    const unit = given.charCodeAt(at);
    let next = at + 1;
    const alone = !isMark(given.charCodeAt(next)) && (unit & 0xfc00) !== 0xd800;
    if (alone && singles[unit] === UNKNOWN) singles[unit] = singleFold(given[at] as string);
    if (alone && singles[unit] !== LONGER) writer.writeUnit(singles[unit] as number, at, next);
    else {
      if ((unit & 0xfc00) === 0xd800 && (given.charCodeAt(next) & 0xfc00) === 0xdc00) next++;
      while (next < given.length && isMark(given.charCodeAt(next))) next++;
      writer.write(foldCluster(given.slice(at, next)), at, next);
    }
    at = next;
  }
  return writer.finish();
}

function singleFold(unit: string): number {
  const folded = foldCluster(unit);
  return folded.length === 1 && folded !== "\0" ? folded.charCodeAt(0) : LONGER;
}

function foldCluster(cluster: string): string {
  const sign = SIGNS[cluster];
  if (sign !== undefined) return sign;
  const composed = cluster.normalize("NFKC").toLowerCase();
  return composed.length === 1 ? foldCharacter(composed) : [...composed].map(foldCharacter).join("");
}

function foldCharacter(character: string): string {
  return SIGNS[character] ?? modernShape(character) ?? character;
}

/** Combining marks, among them the voiced marks of half-width kana. */
function isMark(unit: number): boolean {
  return unit === 0x3099 || unit === 0x309a || unit === 0xff9e || unit === 0xff9f || (unit >= 0x300 && unit <= 0x36f);
}

class FoldWriter {
  private units: Uint16Array;
  private starts: Int32Array;
  private ends: Int32Array;
  private length = 0;

  constructor(expected: number) {
    const room = expected + 16;
    this.units = new Uint16Array(room);
    this.starts = new Int32Array(room);
    this.ends = new Int32Array(room);
  }

  writeUnit(unit: number, start: number, end: number): void {
    if (this.length === this.units.length) this.grow();
    this.units[this.length] = unit;
    this.starts[this.length] = start;
    this.ends[this.length++] = end;
  }

  write(text: string, start: number, end: number): void {
    for (let at = 0; at < text.length; at++) this.writeUnit(text.charCodeAt(at), start, end);
  }

  finish(): FoldedText {
    mendLongVowels(this.units, this.length);
    const length = dropSeparators(this.units, this.starts, this.ends, this.length);
    return {
      text: Buffer.from(this.units.buffer, 0, length * 2).toString("utf16le"),
      starts: this.starts.subarray(0, length),
      ends: this.ends.subarray(0, length),
    };
  }

  private grow(): void {
    const room = this.units.length * 2;
    const [units, starts, ends] = [new Uint16Array(room), new Int32Array(room), new Int32Array(room)];
    units.set(this.units);
    starts.set(this.starts);
    ends.set(this.ends);
    Object.assign(this, { units, starts, ends });
  }
}

const isHan = (unit: number) => (unit >= 0x4e00 && unit <= 0x9fff) || unit === 0x3005;
const isKatakana = (unit: number) => unit >= 0x30a1 && unit <= 0x30fa;
const isJapanese = (unit: number) => isHan(unit) || (unit >= 0x3041 && unit <= 0x30fe && unit !== 0x30fb);
const SPACE = 0x20;
const LINE_END = 0x0a;

/** サ-バ → サーバ: a hyphen between katakana is a long vowel typed with the wrong key. */
function mendLongVowels(units: Uint16Array, length: number): void {
  for (let at = 1; at < length - 1; at++) {
    if (units[at] === 0x2d && isKatakana(units[at - 1] as number) && isKatakana(units[at + 1] as number)) {
      units[at] = 0x30fc;
    }
  }
}

/** A line shorter than this was not broken by the width of a page. */
const SHORTEST_WRAPPED_LINE = 24;

/** Drops the spaces of spread words and the line ends inside sentences, in place; gives the new length. */
function dropSeparators(units: Uint16Array, starts: Int32Array, ends: Int32Array, length: number): number {
  let kept = 0;
  let lineLength = 0;
  let [before, last] = [LINE_END, LINE_END];
  for (let at = 0; at < length; at++) {
    const unit = units[at] as number;
    const next = at + 1 < length ? (units[at + 1] as number) : LINE_END;
    const behind = at + 2 < length ? (units[at + 2] as number) : LINE_END;
    // 個 人 情 報, 氏　名: single characters that stand apart on both sides.
    const spreads = unit === SPACE && !isJapanese(before) && !isJapanese(behind);
    const wraps = unit === LINE_END && lineLength >= SHORTEST_WRAPPED_LINE;
    const parts = !(spreads || wraps) || !isJapanese(last) || !isJapanese(next);
    lineLength = unit === LINE_END ? 0 : lineLength + 1;
    [before, last] = [last, unit];
    if (!parts) continue;
    units[kept] = unit;
    starts[kept] = starts[at] as number;
    ends[kept++] = ends[at] as number;
  }
  return kept;
}

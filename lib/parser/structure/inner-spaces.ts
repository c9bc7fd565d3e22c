/**
 * Spaces that part no words: between a figure and its unit, between the letters of a spread word (氏　名), and those
 * that reading from paper left inside words. Only separators are dropped, never a letter, so offsets stay exact.
 */
import { isDigit, isJapanese, isLatin } from "../letters";
import type { NormalizedText, Span } from "../normalize";
import { TORN_WORDS } from "../vocabulary/torn-words";

/** Units and signs that a figure stands beside: 令和 5 年 6 月, 677 万件, 約 3 名. */
const BESIDE_FIGURES = new Set([
  ..."年月日時分秒件名人社万千億百円通台枚冊個箱回点歳世団校課第約計大延和成昭頃半つ・~",
]);

/** Drops runs of spaces between two letters of a line, each where it parts nothing. */
export function dropInnerSpaces(source: NormalizedText): NormalizedText {
  const { text } = source;
  const noise = {
    isSpaced: isSpacedThroughout(text),
    isTorn: isTorn(source),
    setsApart: setApart(source),
    isInProse: proseOf(text),
  };
  const keep = new Uint8Array(text.length).fill(1);
  let dropped = false;
  for (let i = 0; i < text.length; i++) {
    if (text.charCodeAt(i) !== 0x20) continue;
    let end = i + 1;
    while (end < text.length && text.charCodeAt(end) === 0x20) end++;
    if (i > 0 && end < text.length && partsNothing(source, i, end, noise)) {
      keep.fill(0, i, end);
      dropped = true;
    }
    i = end - 1;
  }
  return dropped ? source.filter(keep) : source;
}

/** How a text was recognised from paper: every letter apart, or here and there a word torn in two. */
interface Noise {
  readonly isSpaced: boolean;
  readonly isTorn: boolean;
  /** 「約 12 万 4 千 人」「第 2 報」「PC に」: what a text sets apart from Japanese letters throughout. */
  readonly setsApart: { readonly figures: boolean; readonly words: boolean };
  /** Whether the line that holds a position holds a sentence. Quick where it is asked in the order of the text. */
  readonly isInProse: (at: number) => boolean;
}

function partsNothing(source: NormalizedText, start: number, end: number, noise: Noise): boolean {
  const { text } = source;
  const before = text.charCodeAt(start - 1);
  const after = text.charCodeAt(end);
  if (isDigit(before) && isDigit(after)) return isTornFigure(source, start, end);
  if (isDigit(before) && BESIDE_FIGURES.has(text[end] as string))
    return end - start <= 2 && !isHeadingNumber(text, start, end);
  if (isDigit(after) && BESIDE_FIGURES.has(text[start - 1] as string))
    return end - start <= 2 && (text[start - 1] === "第" || !isListNumber(text, end));
  if (noise.setsApart.figures && partsFigure(source, start, end)) return true;
  if (noise.setsApart.words && partsWord(source, start, end) && noise.isInProse(start)) return true;
  if (!isJapanese(before) || !isJapanese(after)) return false;
  if (end - start === 1 && (noise.isSpaced || ENDING.test(text.slice(end, end + 4)))) return true;
  if (end - start === 1 && (noise.isTorn ? isPlainSpace(source, start) : tearsWord(text, start))) return true;
  return end - start <= 3 && isLoneLetter(text, start - 1) && isLoneLetter(text, end);
}

/** 「対象 47 名」「第 2 報」, but neither 「1 概要」, 「…の件 2 原因」 nor what ends in digits: 「2021.9.17 青葉市」. */
function partsFigure(source: NormalizedText, start: number, end: number): boolean {
  const { text } = source;
  if (end - start !== 1 || !isPlainSpace(source, start)) return false;
  if (isDigit(text.charCodeAt(start - 1)))
    return isJapanese(text.charCodeAt(end)) && FIGURE_END.test(text.slice(Math.max(0, start - 12), start));
  return (
    isDigit(text.charCodeAt(end)) &&
    isJapanese(text.charCodeAt(start - 1)) &&
    !/^\d{4} ?[年/.-]/.test(text.slice(end, end + 6))
  );
}

/** A figure with words before it: no number that opens a line, and no part of a date or a telephone number. */
const FIGURE_END = /[^\s\d(,./-][ (]?\d[\d,]{0,9}$/;

/** 「本学の Web サイトに」; in a letterhead or a heading, though, a space may part a name from what follows. */
function partsWord(source: NormalizedText, start: number, end: number): boolean {
  const { text } = source;
  if (end - start !== 1 || !isPlainSpace(source, start)) return false;
  const [before, after] = [text.charCodeAt(start - 1), text.charCodeAt(end)];
  return (isLatin(before) && isJapanese(after)) || (isJapanese(before) && isLatin(after));
}

function proseOf(text: string): Noise["isInProse"] {
  let line: Span = { start: 0, end: -1 };
  let isProse = false;
  return (at) => {
    if (at < line.start || at > line.end) {
      const end = text.indexOf("\n", at);
      line = { start: text.lastIndexOf("\n", at) + 1, end: end < 0 ? text.length : end };
      isProse = text.slice(line.start, line.end).includes("。");
    }
    return isProse;
  };
}

/** A text that sets most of its figures or Latin words apart means nothing by it. */
function setApart({ text }: NormalizedText): Noise["setsApart"] {
  const isMost = (spaced: RegExp, close: RegExp) => {
    const count = text.match(spaced)?.length ?? 0;
    return count >= 4 && count > (text.match(close)?.length ?? 0);
  };
  return {
    figures: isMost(/[ぁ-んァ-ヶー一-龠] \d|\d [ぁ-んァ-ヶー一-龠]/g, /[ぁ-んァ-ヶー一-龠]\d|\d[ぁ-んァ-ヶー一-龠]/g),
    words: isMost(
      /[ぁ-んァ-ヶー一-龠] [A-Za-z]|[A-Za-z] [ぁ-んァ-ヶー一-龠]/g,
      /[ぁ-んァ-ヶー一-龠][A-Za-z]|[A-Za-z][ぁ-んァ-ヶー一-龠]/g,
    ),
  };
}

/** A space typed or recognised by accident is a narrow one; between wide letters, the wide one parts words. */
function isPlainSpace(source: NormalizedText, at: number): boolean {
  return source.original(at) === " ";
}

/** 「２１ ５ 名」「１ ４３名」「２ ０２３年」: no narrow space stands between wide digits but by accident. */
function isTornFigure(source: NormalizedText, start: number, end: number): boolean {
  const { text } = source;
  if (end - start !== 1 || !isPlainSpace(source, start)) return false;
  if (!isWideDigit(source.original(start - 1)) || !isWideDigit(source.original(end))) return false;
  return !opensLine(text, start) || /^\d{3}年/.test(text.slice(end, end + 4));
}

const isWideDigit = (char: string) => char >= "０" && char <= "９";

/** The space stands inside one of the words that notices are made of: 「個人情報保護委員 会」「送 信」. */
function tearsWord(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - LONGEST_TORN), at);
  const joined = before + text.slice(at + 1, at + 1 + LONGEST_TORN);
  return TORN_WORDS.some((word) => {
    const from = joined.indexOf(word, Math.max(0, before.length - word.length + 1));
    return from >= 0 && from < before.length;
  });
}

const LONGEST_TORN = Math.max(...TORN_WORDS.map((word) => word.length)) - 1;

/** Two words torn are no accident of typing: all single narrow spaces of the text mean nothing. */
function isTorn(source: NormalizedText): boolean {
  const { text } = source;
  let torn = 0;
  for (let at = text.indexOf(" "); at >= 0 && torn < 2; at = text.indexOf(" ", at + 1)) {
    if (!isJapanese(text.charCodeAt(at - 1)) || !isJapanese(text.charCodeAt(at + 1))) continue;
    const isSpread = isLoneLetter(text, at - 1) && isLoneLetter(text, at + 1);
    if (!isSpread && isPlainSpace(source, at) && tearsWord(text, at)) torn++;
  }
  return torn >= 2;
}

/** Endings of verbs that begin no word: 「含 まれていない」「申し上げ ます」. */
const ENDING =
  /^(?:ま(?:れ[てたまず]|ない|せん|した|す[。、])|ませ|みます|られ|された|されて|されま|って[いおし]|った[。、こ]|りま[しせす]|して(?:い|お)|しまし|しませ|えられ|いたし)/;

/** 「1 日時・場所」「2 件数」: the figure numbers a heading that begins like a unit. */
function isHeadingNumber(text: string, start: number, end: number): boolean {
  return opensLine(text, start) && BEGINS_LIKE_UNIT.test(text.slice(end, end + 3));
}

/** Whether nothing but a number of one or two digits stands on a line before a position. */
function opensLine(text: string, at: number): boolean {
  const from = Math.max(0, at - LONGEST_OPENING - 1);
  const before = text.slice(from, at);
  const line = before.lastIndexOf("\n") + 1;
  return (
    (line > 0 || from === 0) && before.length - line <= LONGEST_OPENING && /^[ \t]*\d{1,2}$/.test(before.slice(line))
  );
}

const LONGEST_OPENING = 8;

const BEGINS_LIKE_UNIT =
  /^(?:日時|日程|件数|件名|人数|人員|時期|時間帯|時系列|名称|名簿|名前|年齢|回答|回収|通知|通信|団体|世帯|社名|部署|課題|個人|個別|本件|本人|本事案|点検|台数|枚数|歳入|口座|億|大学)/;

/** 「…の件 2 原因」: the figure opens the next heading. */
function isListNumber(text: string, at: number): boolean {
  return /^\d{1,2}(?:[.)、](?![年月日])| (?![年月日時分千百万億名人件]))/.test(text.slice(at, at + 5));
}

/** A Japanese letter with no letter beside it, as in 氏　名. */
function isLoneLetter(text: string, at: number): boolean {
  return !isWordLetter(text.charCodeAt(at - 1)) && !isWordLetter(text.charCodeAt(at + 1));
}

function isWordLetter(code: number): boolean {
  return isJapanese(code) || isDigit(code) || isLatin(code);
}

/** True for text in which single spaces between Japanese characters are so common that they mean nothing. */
function isSpacedThroughout(text: string): boolean {
  let letters = 0;
  let spaced = 0;
  for (let i = 1; i + 1 < Math.min(text.length, 50_000); i++) {
    const code = text.charCodeAt(i);
    if (isJapanese(code)) letters++;
    else if (code === 0x20 && isJapanese(text.charCodeAt(i - 1)) && isJapanese(text.charCodeAt(i + 1))) spaced++;
  }
  return letters > 100 && spaced / letters > 0.04;
}

/**
 * Undoing what layout did to the text: lines broken inside a sentence by a PDF. Only separators are dropped, never a
 * letter, so offsets stay exact.
 */
import { isDigit, isJapanese } from "../letters";
import type { NormalizedText } from "../normalize";
import { BARE_HEADING } from "../vocabulary/headings";
import { anyOf, inOrder } from "../vocabulary/patterns";
import { findMargin } from "./page-width";

/** What begins a line of its own: a bullet, a numbered or bracketed heading, a note, a date of a chronology. */
const OPENS_LINE = inOrder([
  /^[ \t]*/,
  anyOf([
    /[・･\-*●○◎■□◆◇▼▽▲△◯※†‡→⇒✓([【〔〈<《「『①-⑳➀-➓]/,
    /\d{1,2}[.)、 \t]/,
    /第?[一二三四五六七八九十\d]{1,3}[.、 \t章条]/,
    /令和|平成|\d{4}[年/.]|\d{1,2}月|記$|以上$/,
    /\d{1,2}\/\d{1,2} ?(?:\([日月火水木金土](?:曜日?)?\))?[ \t:~]/,
  ]),
]);
/** What ends a line for good. */
const CLOSES_LINE = /(?:[。:;!?」』】〕〉>》…]|です|ます|ました|まで|以上|名|件|人|円)[ \t]*$/;
/** A line shorter than this many characters was not broken by the width of a page. */
const SHORTEST_WRAPPED_LINE = 24;
/** No page holds more characters in a line. */
const WIDEST_PAGE = 80;

/** Drops line ends that stand inside a sentence because a page was only so wide. */
export function joinWrappedLines(source: NormalizedText): NormalizedText {
  const { text } = source;
  const keep = new Uint8Array(text.length).fill(1);
  const width = commonLineWidth(text);
  const reachesMargin = findMargin(source);
  let dropped = false;
  let lineStart = 0;
  for (let at = text.indexOf("\n"); at >= 0; at = text.indexOf("\n", lineStart)) {
    const line = text.slice(lineStart, at);
    const nextEnd = text.indexOf("\n", at + 1);
    const next = text.slice(at + 1, nextEnd < 0 ? Math.min(text.length, at + 400) : nextEnd);
    const isFull = reachesMargin?.(lineStart, at) ?? false;
    // A table set with spaces is as wide as its rows.
    const areRows = ALIGNED_ROW.test(line) && ALIGNED_ROW.test(next);
    if (!areRows && ((isFull && goesOnFromMargin(line, next)) || isWrapped(line, next, width))) {
      dropped = true;
      keep[at] = 0;
      for (let i = at - 1; i > lineStart && isBlank(text.charCodeAt(i)); i--) keep[i] = 0;
      for (let i = at + 1; i < text.length && isBlank(text.charCodeAt(i)); i++) keep[i] = 0;
    }
    lineStart = at + 1;
  }
  return dropped ? source.filter(keep) : source;
}

/** 「会員   約9,000名   8,412名」: columns set side by side with spaces. */
const ALIGNED_ROW = /^[^。]{0,40}\S {2,40}(?:[^。\s]{1,14} {2,40}){1,6}[^\s。]{0,6}\d[\d,]{0,9} ?(?:件|名|人|社)/;

/**
 * A line that ran up to the margin goes on below, in the middle of a word, a date or a figure, unless it had come to
 * its end.
 */
function goesOnFromMargin(line: string, next: string): boolean {
  const begin = next.trimStart();
  if (begin === "" || line.includes("\t") || next.includes("\t") || ENDS_FOR_GOOD.test(line.slice(-16))) return false;
  if (SET_FROM_LEFT.test(line) || SET_FROM_LEFT.test(next) || isNewSentence(line, next)) return false;
  return !OPENS_ITEM.test(begin.slice(0, 12)) && !DATE_ALONE.test(begin.slice(0, 24));
}

/** A date or a sender at the right, a title in the middle. */
const SET_FROM_LEFT = /^[ \t]{8}/;
/** A sentence's end, or that of a title. */
const ENDS_FOR_GOOD =
  /(?:[。:;!?】〕〉>》][)」』]?|(?:について|お知らせ|お詫び|ご?報告)[)」』]?|です|ます|ました|ません)[ \t]*$/;
const OPENS_ITEM =
  /^(?:[・･•‣▪◦\-*●○◎■□◆◇▼▽▲△◯※†‡→⇒✓【〔〈<《①-⑳]|\d{1,2}[.)、](?!\d)|\(\d{1,2}\)|第?[一二三四五六七八九十\d]{1,3}[章条.、 ]|記$|以上$)/;
const DATE_ALONE = /^(?:(?:令和|平成)[\d元]{1,2}年|\d{4}[年/.-])\d{1,2}[月/.-]\d{1,2}日?(?:\(.\))?[ \t]*$/;

/** The rest of a figure that a line's end broke: 3⏎89名. */
const BROKEN_FIGURE = /^\d{0,3}(?:,\d{3})*(?:万|件|名|人|社|年|月|日|時|分|円|通|枚)/;

/** A date that a narrow page broke: 「2023年3月5日から同年⏎9月21日」「2018年12月⏎3日」「同月2⏎6日」「令和2⏎年12月15日」. */
function isBrokenDate(line: string, next: string): boolean {
  const end = line.trimEnd().slice(-LONGEST_BROKEN_DATE);
  const begin = next.trimStart().slice(0, 12);
  if (/(?:年|月) ?\d$/.test(end) && /^\d ?[月日]/.test(begin)) return true;
  if (ENDS_IN_FIGURE_OF_DATE.test(end)) return UNIT_OF_DATE.test(begin);
  if (!/(?:\d|[同本昨今翌]) ?[年月]$/.test(end) || !/^\d{1,2} ?[月日]/.test(begin)) return false;
  // A year or a month by itself heads the days of a chronology below it.
  const isHead = /^[ \t]*(?:[^ \d年月]{0,2}\d{1,4} ?年)?(?: ?\d{1,2} ?月)?[ \t]*$/.test(line);
  return !isHead || (/月$/.test(end) && /^\d{1,2} ?日$/.test(next.trim()));
}

const LONGEST_BROKEN_DATE = 8;
/** 「令和⏎5年6月1日」「令和5⏎年6月1日」「2023年6⏎月1日」「6月1⏎日」: the unit stands on the next line. */
const ENDS_IN_FIGURE_OF_DATE = /(?:令和|平成|昭和) ?(?:元|\d{1,2})?$|(?<!\d)(?:19|20)\d\d$|[年月] ?\d{1,2}$/;
const UNIT_OF_DATE = /^(?:(?:元|\d{1,2})? ?年 ?\d{1,2} ?月|月 ?\d{1,2} ?日|日(?![一-龠]))/;

function isWrapped(line: string, next: string, width: number): boolean {
  if (!line.includes("\t") && (isBrokenDate(line, next) || isBrokenInQuotes(line, next))) return true;
  if (!line.includes("\t") && !next.includes("\t") && goesOnHoweverShort(line.slice(-8), next.slice(0, 12)))
    return true;
  const length = line.trim().length;
  if (length < SHORTEST_WRAPPED_LINE || line.includes("\t") || next.includes("\t")) return false;
  if (isNewSentence(line, next)) return false;
  if (NAME_BY_LETTER.test(line.slice(-2)) && WHO_A_LETTER_IS.test(next.slice(0, 16))) return true;
  if (GOES_ON_IN_BRACKETS.test(next.slice(0, 60)) && isJapanese(line.trimEnd().charCodeAt(line.trimEnd().length - 1)))
    return true;
  if (next.trim() === "" || CLOSES_LINE.test(line.slice(-12)) || OPENS_LINE.test(next.slice(0, 12))) return false;
  if (
    isInsideBracket(line, next) ||
    (SENTENCE_GOES_ON.test(next.slice(0, 12)) && isJapanese(line.trimEnd().charCodeAt(line.trimEnd().length - 1)))
  )
    return true;
  const reach = reachOf(line);
  if (reach < width * 0.6 || length > width * 1.3 || isLabel(next.trim())) return false;
  const last = line.trimEnd().charCodeAt(line.trimEnd().length - 1);
  const first = next.trimStart().charCodeAt(0);
  const isProse = line.includes("。") || /[、,をがはにのでと]$/.test(line.trimEnd()) || reach >= width * 0.9;
  if (isDigit(last)) return reach >= width * 0.9 && BROKEN_FIGURE.test(next.trimStart().slice(0, 12));
  return isProse && (isJapanese(last) || last === 0x3001 || last === 0x2c) && (isJapanese(first) || isDigit(first));
}

/** 「…カード情報⏎(会員番号、有効期限)、…」: brackets behind which the sentence goes on open no line. */
const GOES_ON_IN_BRACKETS =
  /^[ \t]*\([^()\d株有財社一二三四五六七八九十①-⑳][^()]{1,40}\)(?:[、はがをにのでとも]|及び|並びに)/;

/** 「表示されていない項目」: a label of a flattened table, though the value above it ends in a noun. */
function isLabel(next: string): boolean {
  return next.length <= 20 && BARE_HEADING.test(next) && !/[、,。]/.test(next);
}

/** What begins no line of its own: endings of verbs, and particles with a comma. */
const SENTENCE_GOES_ON = /^[ \t]*(?:[てりれっんをず][^\s]|ませ|まし[たて]|られ|され|た[。、]|[がはで]、)/;

/** 「…、ご住所、お⏎電話番号、」 in a narrow column: neither a comma nor が or を ends a line. */
const LISTS_ON = /(?:[ぁ-んァ-ヶ一-龠)」]、(?:お|ご)?|[一-龠ァ-ヶー]{2}[がを])[ \t]*$/;
const BEGINS_WITH_A_WORD = /^[ \t]*[ぁ-んァ-ヶ一-龠]/;

/** The end of one line and the beginning of the next can only stand in one sentence. */
function goesOnHoweverShort(end: string, begin: string): boolean {
  if (/^[ \t]*[、。]/.test(begin) && /\S[ \t]*$/.test(end)) return true;
  if (QUOTED_MEMBER.test(end) && /^[ \t]*[「『]/.test(begin)) return true;
  if (/[てで]$/.test(end.trimEnd()) && HELPS_VERB.test(begin)) return true;
  if (/[」』]$/.test(end.trimEnd()) && NAMED_SO.test(begin)) return true;
  return LISTS_ON.test(end) && BEGINS_WITH_A_WORD.test(begin) && !OPENS_LINE.test(begin);
}

/** 「盗まれて⏎おりません」「確認されて⏎いない」 */
const HELPS_VERB = /^[ \t]*(?:お(?:り|らず)|い(?:ま[すせし]|な[いか]|る|た|ない)|しま[いっ]|くださ|参り|まいり)/;

/** 「B⏎社へ送付」: a letter that stands for a name. */
const NAME_BY_LETTER = /(?:^|[^A-Za-z])[A-Z]$/;
const WHO_A_LETTER_IS = /^[ \t]*(?:社|氏|様|さん|市|町|村|県|校|課|係|店|病院|学校|大学)/;

/** 「氏名、診療区分、自己負担額⏎なお、住所は…」: a list without a full stop, then a sentence. */
function isNewSentence(line: string, next: string): boolean {
  return /^[ \t]*(?:なお|ただし|おって|追って)、/.test(next) && /[一-龠ァ-ヶー\d)」]$/.test(line.trimEnd());
}

/** 「(以下「保守事業者」⏎という。)」 */
const NAMED_SO = /^[ \t]*と(?:いう|いいます|いい|する|します|呼)/;

/** 「「通帳(写し)」、⏎「賃金台帳(写し)」」: a list of things in quotes. */
const QUOTED_MEMBER = /[」』](?:及び|並びに|、)[ \t]*$/;

/** 「「賃⏎金台帳(写し)」」: a short name in quotes that a page's width broke. */
function isBrokenInQuotes(line: string, next: string): boolean {
  const end = line.trimEnd();
  const open = end.lastIndexOf("「");
  if (open < 0 || end.length - open > 10 || end.length - open < 2 || end.indexOf("」", open) >= 0) return false;
  const close = next.indexOf("」");
  return close > 0 && close <= 16 && next.lastIndexOf("「", close) < 0 && !next.includes("\t");
}

/** 「(お客さま番号、2018年9月分のガ⏎ス使用量)」 */
function isInsideBracket(line: string, next: string): boolean {
  const open = line.lastIndexOf("(");
  const close = next.indexOf(")");
  if (open < 0 || close < 0 || line.indexOf(")", open) >= 0 || close > 60) return false;
  const opensAgain = next.indexOf("(");
  return (opensAgain < 0 || opensAgain > close) && isJapanese(next.trimStart().charCodeAt(0));
}

/** The width at which this text's lines were broken: that of most long lines which end in the middle of a sentence. */
function commonLineWidth(text: string): number {
  const lengths: number[] = [];
  let longest = 0;
  const lines = text.slice(0, 100_000).split("\n");
  for (const [at, line] of lines.entries()) {
    const length = line.trim().length;
    const next = lines[at + 1] ?? "";
    longest = Math.max(longest, length);
    // An item of a list, or a paragraph, ends where it ends: no sign of a width.
    const goesOn = next.trim() !== "" && !OPENS_LINE.test(next.slice(0, 12));
    if (goesOn && length >= SHORTEST_WRAPPED_LINE && !line.trimEnd().endsWith("。")) lengths.push(length);
  }
  // Lines longer than any page, and hardly one that ends in a sentence's middle: nothing was broken by a width.
  if (lengths.length < 5 && longest > WIDEST_PAGE) return Number.POSITIVE_INFINITY;
  if (lengths.length < 3) return 40;
  lengths.sort((a, b) => a - b);
  return Math.min(WIDEST_PAGE, lengths[Math.floor(lengths.length * 0.75)] as number);
}

/** Lines set further in are letterheads and signatures on the right of the page. */
const WIDEST_INDENT = 10;

/** How far a line reaches from the margin, in characters. */
function reachOf(line: string): number {
  const bare = line.trim().length;
  const indent = line.trimEnd().length - bare;
  return bare + (indent > WIDEST_INDENT ? 0 : indent);
}

const isBlank = (code: number) => code === 0x20 || code === 0x09;

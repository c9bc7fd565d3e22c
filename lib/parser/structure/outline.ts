/**
 * The shape of a notice: its lines, the headings above each of them, and its sentences. A flattened table (a
 * label line, then a value line) reads as a heading with its text, a 「label:value」 line as a labelled sentence.
 */
import type { SectionKind } from "../../taxonomy";
import { kindsOfUnits } from "../letters";
import type { NormalizedText, Span } from "../normalize";
import { anyOf, inOrder } from "../vocabulary/patterns";
import { headingOf, type LineShape, runInHeadingEnd, shapeOf } from "./headings";

/** A heading with all that stands under it, up to the next heading of its own level or above. */
export interface Heading {
  readonly title: string;
  /** What is noted behind the title (「※X社発表資料による。」), or "". */
  readonly note: string;
  readonly kind: SectionKind | null;
  readonly span: Span;
  readonly level: number;
  readonly parent: Heading | null;
}

export interface Line extends Span {
  readonly text: string;
  readonly role: "heading" | "item" | "row" | "prose";
  /** The sign or number before the content (`・`, `(1)`, `※`), or "". */
  readonly marker: string;
  /** Columns of white space before the marker. */
  readonly indent: number;
  /** Where the content begins, after white space and marker. */
  readonly contentStart: number;
  /** A blank line, or the beginning of the text, stands before it. */
  readonly blankBefore: boolean;
  /** The nearest heading above (for a heading line: itself). */
  readonly heading: Heading | null;
  /** The kind of the part that the line stands in. */
  readonly section: SectionKind;
}

/** A sentence, list item or table cell row, with what governs it. */
export interface Sentence extends Span {
  readonly text: string;
  readonly index: number;
  readonly line: Line;
  /** `発生日時` in 「発生日時:2023年…」, or the first cell of a row. */
  readonly label: string | null;
  /** The sentence that introduces the list in which this one stands (「…は以下のとおりです。」), or null. */
  readonly lead: Sentence | null;
}

/** A notice as the recognizers see it. Spans count in `text`, the normalized text; `source.toBody` maps them back. */
export interface NoticeText {
  readonly source: NormalizedText;
  readonly text: string;
  readonly lines: readonly Line[];
  readonly sentences: readonly Sentence[];
  readonly headings: readonly Heading[];
}

export function outline(source: NormalizedText): NoticeText {
  const { text } = source;
  const { lines, headings } = readLines(text);
  return { source, text, lines, headings, sentences: readSentences(text, lines) };
}

/** The heading titles above a line, nearest first. */
export function headingsAbove(line: Line): string[] {
  const titles: string[] = [];
  for (let heading = line.heading; heading; heading = heading.parent) titles.push(heading.title);
  return titles;
}

/** The notes behind the headings above a line, nearest first. */
export function notesAbove(line: Line): string[] {
  const notes: string[] = [];
  for (let heading = line.heading; heading; heading = heading.parent) if (heading.note) notes.push(heading.note);
  return notes;
}

/** All that governs a sentence, nearest first: its label, the sentence that introduces it, the headings above. */
export function governingTexts(sentence: Sentence): string[] {
  const texts: string[] = [];
  if (sentence.label) texts.push(sentence.label);
  if (sentence.lead) texts.push(sentence.lead.text);
  return [...texts, ...headingsAbove(sentence.line)];
}

/** 「患者の皆様へ」 above the prose says whom the letter is for; further down it opens the part with requests. */
const ADDRESSEE =
  /^[^【〈<■●◆◇□\d]{0,30}(?:皆さ?ま|皆様|各位|方々?|お客さ?ま|お客様|保護者|患者(?:さん|様|さま))(?:方)?へ?[ \t]*$/;

function readLines(text: string): { lines: Line[]; headings: Heading[] } {
  const shapes = shapesOf(text);
  const lines: Line[] = [];
  const headings: Heading[] = [];
  const styles: string[] = [];
  let heading: Heading | null = null;
  let sawProse = false;
  for (const [index, shape] of shapes.entries()) {
    const isOpening = !sawProse && OPENING_LINE.test(shape.text);
    sawProse ||= shape.text.includes("。");
    const found =
      !sawProse && ADDRESSEE.test(shape.text)
        ? null
        : headingOf(shape, shapes[index - 1] ?? null, shapes[index + 1] ?? null, {
            isFirst: lines.length === 0,
            isBelowHeading: lines.at(-1)?.role === "heading",
          });
    if (found) {
      const known = styles.indexOf(found.style);
      const level: number = known >= 0 ? known : styles.length;
      styles.length = level;
      styles.push(found.style);
      const { title, note, kind, span } = found;
      heading = { title, note, kind, span, level, parent: parentAt(heading, level) };
      headings.push(heading);
    }
    // A letter's opening stands under no heading: what came before it was a letterhead or a table of dates.
    else if (heading?.level === 0 && isOpening) heading = null;
    // Each property by its name: copying them all from an object of another shape is slow.
    const { start, end, text: words, marker, indent, contentStart, blankBefore } = shape;
    const role = found ? "heading" : shape.role;
    const section = sectionKindOf(heading);
    lines.push({ start, end, text: words, role, marker, indent, contentStart, blankBefore, heading, section });
  }
  return { lines, headings };
}

const OPENING_LINE = /^[ 　]*(?:このたび|この度|平素|日頃|日ごろ|拝啓|いつも)[^。]{0,200}/;

function parentAt(current: Heading | null, level: number): Heading | null {
  let parent = current;
  while (parent && parent.level >= level) parent = parent.parent;
  return parent;
}

function shapesOf(text: string): LineShape[] {
  const shapes: LineShape[] = [];
  let blankBefore = true;
  for (let start = 0; start <= text.length; ) {
    const at = text.indexOf("\n", start);
    const end = at < 0 ? text.length : at;
    const heading = runInHeadingEnd(text.slice(start, end));
    if (heading !== null) shapes.push(...shapesBetween(text, [start, start + heading, end], blankBefore));
    else shapes.push(...shapesBetween(text, [start, end], blankBefore));
    blankBefore = text.slice(start, end).trim() === "";
    start = end + 1;
  }
  return shapes;
}

/** The shapes of what stands between offsets that follow one another. */
function shapesBetween(text: string, offsets: readonly number[], blankBefore: boolean): LineShape[] {
  return offsets
    .slice(1)
    .flatMap((end, at) => shapeOf(text, offsets[at] as number, end, blankBefore && at === 0) ?? []);
}

/** Under 再発防止策, お願い and お問い合わせ先 every sub-heading belongs to that part, whatever it is called. */
const ENCLOSING: ReadonlySet<SectionKind> = new Set(["prevention", "request", "contact"]);

/** 「(1)専用窓口の設置」: under 「対応」 one of the things that were done. */
const SETS_UP = /(?:設置|開設|整備)(?:\(|$)/;

function sectionKindOf(heading: Heading | null): SectionKind {
  let nearest: SectionKind | null = null;
  const isSetUp = heading?.kind === "contact" && SETS_UP.test(heading.title);
  for (let above = heading; above; above = above.parent) {
    if (isSetUp && above.kind === "response") return above.kind;
    // 「2 再発防止策と今後の対応」 has parts of both; 「概要」 under 「原因」 is that of the cause.
    if (nearest === "response" && above.title.includes("対応")) return nearest;
    if (nearest === "overview" && above.kind === "cause") return above.kind;
    if (above.kind && ENCLOSING.has(above.kind) && !(isSetUp && above === heading)) return above.kind;
    nearest ??= above.kind;
  }
  return nearest ?? (heading ? "other" : "overview");
}

/** A sentence end; a full stop inside brackets or quotation marks ends nothing. */
const SENTENCE_END = 1;
const OPENING = 2;
const CLOSING = 3;
const SIGNS = kindsOfUnits([
  [SENTENCE_END, "。!?"],
  [OPENING, "(「『["],
  [CLOSING, ")」』]"],
]);
const LONGEST_BRACKET = 300;

function readSentences(text: string, lines: readonly Line[]): Sentence[] {
  const sentences: Sentence[] = [];
  let lead: Sentence | null = null;
  for (const line of lines) {
    const isListed = line.role === "item" || line.role === "row";
    const previous = sentences[sentences.length - 1];
    // A heading ends a list; a sub-heading below the lead (〈ユーザーに関する情報〉) does not.
    if (line.role === "heading" && lead && !isBelow(line.heading, lead.line.heading)) lead = null;
    if (line.role === "prose" && previous && introducesList(previous.text)) lead = previous;
    else if (isListed && previous && !previous.label && previous.line.role === "prose" && previous.line !== line)
      lead = introducesList(previous.text) || /[:]$|(?:次|以下|下記)/.test(previous.text) ? previous : lead;
    else if (line.role === "prose" && line.text.includes("。") && !line.text.startsWith("※")) lead = null;
    const label = labelOf(line);
    for (const span of sentenceSpans(text, line)) {
      const sentence: Sentence = {
        start: span.start,
        end: span.end,
        text: text.slice(span.start, span.end),
        index: sentences.length,
        line,
        label,
        lead: line.role === "heading" ? null : lead,
      };
      sentences.push(sentence);
      if (introducesList(sentence.text) && line.role !== "heading") lead = sentence;
    }
  }
  return sentences;
}

function isBelow(heading: Heading | null, ancestor: Heading | null): boolean {
  if (ancestor === null) return false;
  for (let above = heading?.parent ?? null; above; above = above.parent) if (above === ancestor) return true;
  return false;
}

/** 「…は以下のとおりです。」「…次の情報」「…:」 */
const INTRODUCES_LIST = anyOf([
  inOrder([
    /(?:以下|下記|次|[下次別]表|(?:以下|次|下)の(?:表|一覧))の?/,
    /とおり|通り|情報|項目|もの|内容|データ|方|ページ/,
  ]),
  /以下(?:に|の).{0,20}(?:ます|です)。?$/,
  /(?:以下|次|下記)の(?:[^。]{0,24})(?:です|ます|ました)。?$/,
  /:$/,
]);

/** True for words that end by saying that a list follows. */
export function introducesList(text: string): boolean {
  return INTRODUCES_LIST.test(text.slice(-60));
}

function* sentenceSpans(text: string, line: Line): Generator<Span> {
  let start = line.contentStart;
  let depth = 0;
  let opened = -1;
  for (let i = line.contentStart; i < line.end; i++) {
    const sign = SIGNS[text.charCodeAt(i)];
    if (!sign) continue;
    if (sign === OPENING) {
      if (depth++ === 0) opened = i;
    } else if (sign === CLOSING) depth = Math.max(0, depth - 1);
    else if (depth === 0 || i - opened > LONGEST_BRACKET) {
      yield { start, end: i + 1 };
      depth = 0;
      start = i + 1;
      while (start < line.end && text.charCodeAt(start) === 0x20) start++;
    }
  }
  if (start < line.end && text.slice(start, line.end).trim() !== "") yield { start, end: line.end };
}

/** 「【対象となる情報】お名前、ご住所」 */
const BRACKETED_LABEL = anyOf([
  /^【([^】\n]{1,30})】(?=.)/,
  /^〔([^〕\n]{1,30})〕(?=.)/,
  /^〈([^〉\n]{1,30})〉(?=.)/,
  /^《([^》\n]{1,30})》(?=.)/,
  /^≪([^≫\n]{1,30})≫(?=.)/,
  /^\[([^\]\n]{1,30})\](?=.)/,
  /^<([^>\n/]{1,30})>(?=.)/,
]);

/** The label of a 「label:value」 or 「【label】value」 line or of a table row with two or three cells. */
function labelOf(line: Line): string | null {
  if (line.role === "heading") return null;
  const content = line.text.slice(line.contentStart - line.start);
  const tab = content.indexOf("\t");
  if (tab > 0 && tab <= 40) return content.slice(0, tab).trim();
  const bracketed = BRACKETED_LABEL.exec(content)
    ?.slice(1)
    .find((label) => label !== undefined);
  const label = bracketed ?? /^([^:。、\n]{1,30}):(?!\/\/)/.exec(content)?.[1];
  return label && !/\d$/.test(label) ? label.trim() : null;
}

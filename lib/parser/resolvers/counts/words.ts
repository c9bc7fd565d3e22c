/** The words of a sentence that stand before a figure and belong to it. */
import { matchesOf } from "../../matching/matches";
import type { Span } from "../../normalize";
import type { Mention } from "../../recognizers/counts";
import type { NoticeText } from "../../structure/outline";
import {
  AS_OF,
  COUNTED_BEFORE,
  DATA_ITEM,
  LEADING_OVER,
  OF_ANOTHER,
  OPENING,
  OWNER,
  TOPIC,
} from "../../vocabulary/count-subjects";
import { PERSON_NOUN } from "../../vocabulary/counts";

/** Longer words explain rather than name. */
const LONGEST_SUBJECT = 60;
/** How far before the figure its words can begin: brackets between them may be long. */
const REACH = 200;
/** 「6月5日12時30分現在まで」 and the like are no longer than this. */
const LONGEST_LEADING = 30;

/** The stretches of text that stand before a figure and belong to it. */
export interface Words {
  readonly spans: readonly Span[];
  /** A list of items of data that does not say whose they are. */
  readonly isBareList: boolean;
}

/** A figure with its counter inside a bracket: the bracket ends what was counted before. */
const COUNTED_INSIDE = /\d ?(?:名|人|件|社|アカウント)/;

/** The words before a figure, brackets left out, back to where the phrase begins. */
export function wordsBefore(notice: NoticeText, { sentence, span }: Mention): Words | null {
  const { text } = notice;
  const from = Math.max(sentence.start, span.start - REACH);
  const room = text.slice(from, span.start);
  if (OF_ANOTHER.test(room.trimEnd())) return null;
  let end = from + stripEnd(room).length;
  let start = end;
  const spans: Span[] = [];
  let isList = false;
  while (start > from) {
    const sign = text[start - 1] as string;
    const opening = CLOSING.includes(sign) ? openingOf(text, start - 1, from) : -1;
    if (sign === ")" && (opening < 0 || COUNTED_INSIDE.test(text.slice(opening, start)))) break;
    if (sign === ")" && !(start < end && KEPT_BRACKET.test(text.slice(opening, opening + 12)))) {
      if (start < end) spans.unshift({ start, end });
      start = opening;
      end = start;
    } else if (opening >= 0) start = opening;
    else if (sign === "、") {
      const segment = text.slice(start, end).split("、", 1)[0] as string;
      const link = linkOf(segment, text.slice(Math.max(from, start - 31), start - 1));
      if (link === null) break;
      isList ||= link === "data";
      start--;
    } else if (isBreak(text, start - 1)) break;
    else start--;
  }
  if (start < end) spans.unshift({ start, end });
  const trimmed = trimStart(text, spans);
  if (!isList) return wrap(fitting(text, trimmed), false);
  const owner = ownerOfList(text, trimmed);
  return owner ? wrap(owner, false) : wrap(wholeList(trimmed), true);
}

const CLOSING = ")」』";
/** A short bracket amid the words is one of them: 「(1)の会員情報」「クラウド(別名)の利用者」. */
const KEPT_BRACKET = /^\((?:\d{1,2}|[^\d()「」、]{1,8})\)/;

function wrap(spans: readonly Span[] | null, isBareList: boolean): Words | null {
  return spans === null ? null : { spans, isBareList };
}

/** What a comma joins: items of data, people, or nothing, where it ends a clause. */
function linkOf(behind: string, before: string): "data" | "people" | null {
  const left = before
    .replace(/\([^()]*\)?$/, "")
    .split("、")
    .pop() as string;
  if (/[。:]/.test(left)) return linkOf(behind, left.split(/[。:]/).pop() as string);
  const right = behind.replace(/\([^()]*\)?$/, "").trim();
  if (PERSON_NOUN.test(right) || PERSON_NOUN.test(right.replace(/に関する情報$/, "")))
    return PERSON_NOUN.test(left) && left.length <= 20 && !/[はがをに]/.test(left) ? "people" : null;
  return DATA_ITEM.test(right) && DATA_ITEM.test(left) ? "data" : null;
}

function stripEnd(before: string): string {
  let words = before;
  // Bounded: each round takes at least one character of at most REACH.
  for (;;) {
    const length = LEADING_OVER.exec(words.slice(-LONGEST_LEADING))?.[0].length ?? 0;
    if (length === 0) return words;
    words = words.slice(0, words.length - length);
  }
}

function openingOf(text: string, closing: number, from: number): number {
  const [open, close] = text[closing] === ")" ? ["(", ")"] : text[closing] === "」" ? ["「", "」"] : ["『", "』"];
  let depth = 0;
  for (let at = closing; at >= from; at--) {
    if (text[at] === close) depth++;
    else if (text[at] === open && --depth === 0) return at;
  }
  return -1;
}

function isBreak(text: string, at: number): boolean {
  const sign = text[at] as string;
  if (sign === ",") return !/\d/.test(text[at + 1] ?? "") || !/\d/.test(text[at - 1] ?? "");
  return "、。:([{「『【】[]\t\n※•●■◆◇○□▼".includes(sign) || (sign === " " && text[at - 1] === " ");
}

/** The owner of the listed data: X of 「Xの氏名、住所等」. */
function ownerOfList(text: string, [first]: readonly Span[]): Span[] | null {
  const owner = first && OWNER.exec(text.slice(first.start, first.end))?.[1];
  return owner ? [{ start: first.start, end: first.start + owner.length }] : null;
}

function wholeList(spans: readonly Span[]): Span[] | null {
  const [first] = spans;
  const last = spans[spans.length - 1];
  return first && last && last.end - first.start <= LONGEST_SUBJECT ? [{ start: first.start, end: last.end }] : null;
}

/** Without what opens a line, an earlier figure, the date of counting, the topic. */
function trimStart(text: string, spans: readonly Span[]): Span[] {
  let rest = [...spans];
  for (const span of spans) {
    const words = text.slice(span.start, span.end);
    const cut = Math.max(lastEnd(words, COUNTED_BEFORE), lastEnd(words, TOPIC));
    if (cut > 0) rest = [{ start: span.start + cut, end: span.end }, ...spans.slice(spans.indexOf(span) + 1)];
  }
  for (;;) {
    const [first, ...others] = rest;
    if (!first) return [];
    let { start } = first;
    for (const pattern of [OPENING, AS_OF, OPENING])
      start += pattern.exec(text.slice(start, first.end))?.[0].length ?? 0;
    if (text.slice(start, first.end).trim() !== "") return [{ start, end: first.end }, ...others];
    rest = others;
  }
}

function lastEnd(words: string, pattern: RegExp): number {
  let end = 0;
  for (const match of matchesOf(words, pattern)) {
    const quoted = words.slice(match.index).includes("」") && !words.slice(match.index).includes("「");
    if (!quoted) end = match.index + match[0].length;
  }
  return end;
}

/** Of words too long for a subject the last ones, from behind a particle on. */
function fitting(text: string, all: readonly Span[]): Span[] | null {
  const spans = [...all];
  const length = () => spans.reduce((sum, { start, end }) => sum + end - start, 0);
  while (spans.length > 1 && length() > LONGEST_SUBJECT) spans.shift();
  const [first] = spans;
  if (!first) return null;
  const over = length() - LONGEST_SUBJECT;
  if (over <= 0) return spans;
  const words = text.slice(first.start, first.end);
  for (const match of matchesOf(words, /(?:にて|において|により|から|まで|[をにで])(?![ぁ-ん])/g)) {
    const at = match.index + match[0].length;
    if (at >= over && !/^[^「]*」/.test(words.slice(at)))
      return [{ start: first.start + at, end: first.end }, ...spans.slice(1)];
  }
  return null;
}

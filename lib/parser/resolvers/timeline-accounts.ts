/**
 * The words that a dated event is told in: the clause of its sentence, the lines below a date line, the label of a
 * bare date, or what stands before a bracketed date. Always whole clauses or lines.
 */
import type { Span } from "../normalize";
import { lineIndexAt } from "../structure/lookup";
import type { Line, NoticeText, Sentence } from "../structure/outline";
import { DATED_LABEL } from "../vocabulary/date-events";
import { DONE_REMARK, HEADING_OF_THING, PAGE_REMARK } from "../vocabulary/timeline";
import type { DatedEvent } from "./date-events";
import { bracketAround, clauseCuts } from "./timeline-clauses";

/** How an event is told; an entry of a chronology says it best, the bare value of a label says least. */
export type AccountForm = "entry" | "clause" | "value";

export interface EventAccount {
  readonly form: AccountForm;
  /** In the order of the text. */
  readonly spans: readonly Span[];
}

/** An event's date in its sentence, with the other dates there. */
export interface EventPlace {
  readonly event: DatedEvent;
  /** All events of the sentence in its order, this one among them. */
  readonly siblings: readonly DatedEvent[];
  /** Of all events of the notice, those that begin in a span. */
  readonly eventsIn: (span: Span) => readonly DatedEvent[];
}

const LONGEST_ENTRY = 200;
/** What a page broke off; a shorter line below an entry is something else. */
const SHORTEST_BROKEN_LINE = 20;
const LONGEST_LABEL = 50;

/** The account of an event, or why it has none. */
export function accountFor(notice: NoticeText, place: EventPlace): EventAccount | string {
  const { event } = place;
  const { line } = event.sentence;
  if (isOnlyDates(notice, line, line, place)) return accountOfDateLine(notice, place);
  const bracket = bracketAround(notice.text, event.sentence, dateOf(event));
  if (bracket) return accountOfBracket(notice, place, bracket);
  if (line.role === "heading") {
    const behind = notice.text.slice(dateOf(event).end, line.end);
    if (!opensLine(event) || HEADING_OF_THING.test(behind)) return "a date in a heading";
  }
  return accountInSentence(notice, place);
}

export function dateOf({ dateSpans }: DatedEvent): Span {
  return dateSpans[0] as Span;
}

/** A date with a line of its own: the value of the label above it, or the head of the lines below. */
function accountOfDateLine(notice: NoticeText, place: EventPlace): EventAccount | string {
  const { event } = place;
  const { line } = event.sentence;
  const label = labelAbove(notice, line, place);
  if (label) return { form: "value", spans: [label, { start: line.contentStart, end: line.end }] };
  const entry = event.isDateLine ? entryOf(notice, place) : null;
  return entry ? { form: "entry", spans: [entry] } : "a date with no account";
}

/** The lines below a date line that tell of it: up to the first sentence with a date of its own. */
function entryOf(notice: NoticeText, { event, eventsIn }: EventPlace): Span | null {
  const { textSpan, sentence, from, to } = event;
  const first = notice.sentences[sentence.index + 1];
  if (!first) return null;
  const inFirst = eventsIn(first);
  const opener = inFirst[0];
  if (opener && dateOf(opener).start - first.line.contentStart < 3 && !/^の?(?:時点|現在)/.test(opener.after))
    return null;
  // 「5月1日~7日」 over 「調査結果を5月7日に受領」: the day inside says when.
  if (opener && to && opener.from.day !== null && opener.from.year === from.year) return null;
  let end = first.end;
  for (let i = first.index + 1; i < notice.sentences.length; i++) {
    const next = notice.sentences[i] as Sentence;
    if (next.end > textSpan.end || eventsIn(next).length > 0) break;
    end = next.end;
  }
  return { start: first.start, end };
}

/** The line above, or the one above further values, that names what a date is: 「閲覧の可能性がある期間」. */
function labelAbove(notice: NoticeText, line: Line, place: EventPlace): Span | null {
  const index = lineIndexAt(notice, line.start);
  for (let i = index - 1; i >= 0 && i >= index - 4; i--) {
    const above = notice.lines[i] as Line;
    const content = { start: above.contentStart, end: above.end };
    const title = notice.text
      .slice(content.start, content.end)
      .replace(/[\s:】〉>》\])]+$/, (tail) => (tail.includes(")") ? ")" : ""));
    if (title.length <= LONGEST_LABEL && !title.includes("。") && place.eventsIn(content).length === 0)
      return DATED_LABEL.test(title) || /(?:日時|時期|期間)[^。、]{0,6}$/.test(title) ? content : null;
    // Values below one another share their label, unless they head lines of their own.
    if (place.event.isDateLine && hasOwnLines(notice, place)) return null;
    if (!isOnlyDates(notice, line, above, place)) return null;
  }
  return null;
}

function hasOwnLines(notice: NoticeText, place: EventPlace): boolean {
  const below = notice.sentences[place.event.sentence.index + 1];
  return below !== undefined && !isOnlyDates(notice, place.event.sentence.line, below.line, place);
}

/** A line that holds nothing but dates and the signs around them. */
function isOnlyDates({ text }: NoticeText, own: Line, line: Line, { siblings, eventsIn }: EventPlace): boolean {
  const events = line === own && line.end === own.end ? siblings : eventsIn(line);
  if (events.length === 0) return false;
  let rest = "";
  let from = line.contentStart;
  for (const event of events) {
    const { start, end } = dateOf(event);
    if (start < from) continue;
    rest += text.slice(from, start);
    from = end;
  }
  rest += text.slice(from, line.end);
  return /^(?:[\s:~\-・、,〇○●()[\]【】<>〈〉]|以降|頃|ごろ|から|より|まで|の間|にかけて|及び|および|と|深夜|未明|早朝)*$/.test(
    rest,
  );
}

/** A date in brackets: told of by the clause inside, else by what stands before. */
function accountOfBracket(notice: NoticeText, place: EventPlace, bracket: Span): EventAccount | string {
  const { text } = notice;
  const { event } = place;
  const { sentence } = event;
  const inside = text.slice(bracket.start + 1, bracket.end - 1);
  const date = dateOf(event);
  const remark = text.slice(date.end, bracket.end - 1);
  const isWhole = sentence.text.replace(/[\s。]+$/, "").length === bracket.end - bracket.start;
  if (
    inside.length >= 12 &&
    /(?:ました|ません|ます|です|た|いる|おり)。?$|:./.test(inside.slice(-12) + (remark.includes(":") ? ":." : ""))
  )
    return { form: "clause", spans: [{ start: bracket.start + 1, end: bracket.end - 1 }] };
  if (PAGE_REMARK.test(remark) && remark.length <= 12 && !DONE_REMARK.test(remark)) return "a remark on the page";
  if (isWhole) {
    const before = notice.sentences[sentence.index - 1];
    if (!before || before.line !== sentence.line) return "a date with no account";
    return { form: "clause", spans: [{ start: before.start, end: sentence.end }] };
  }
  if (sentence.line.role === "heading" && !DONE_REMARK.test(remark)) return "a date in a heading";
  return accountInSentence(notice, place);
}

/** The clause of a sentence that tells of a date, with the lines that go on from an entry. */
function accountInSentence(notice: NoticeText, place: EventPlace): EventAccount {
  const { event, siblings } = place;
  const unit = unitOf(notice, place);
  const cell = cellOf(notice, place, unit);
  const cuts = clauseCuts(notice.text, siblings.filter((sibling) => !isBracketed(notice, sibling)).map(dateOf));
  const { start: at } = dateOf(event);
  const start = Math.max(cell.start, ...cuts.filter((cut) => cut <= at));
  const end = Math.min(cell.end, ...cuts.filter((cut) => cut > at));
  return {
    form: isEntry(event) ? "entry" : "clause",
    spans: [{ start, end: withoutTrailingBracket(notice, place, { start, end }) }],
  };
}

/** A line of a chronology, not a paragraph that begins with a date. */
function isEntry(event: DatedEvent): boolean {
  const { line } = event.sentence;
  if (!opensLine(event) || line.role === "heading" || /^(?:に|の|は|から|より|まで|以降)/.test(event.rest))
    return false;
  return line.role !== "prose" || line.section === "chronology" || /^[\s:)\]】]/.test(event.rest);
}

/** The sentence, begun where a page's width broke it; an entry that opens its line goes on to the line's end. */
function unitOf(notice: NoticeText, place: EventPlace): Span {
  const { event, siblings, eventsIn } = place;
  const { sentence } = event;
  let { end } = sentence;
  const last = siblings[siblings.length - 1];
  const next = notice.sentences[sentence.index + 1];
  const isBrokenOff = next !== undefined && next.line !== sentence.line && (last?.textSpan.end ?? 0) > next.start;
  if (
    isBrokenOff &&
    !last?.isDateLine &&
    (/[ぁ-ん、]$/.test(sentence.text.trim()) || next.text.length >= SHORTEST_BROKEN_LINE)
  )
    end = Math.max(end, (last as DatedEvent).textSpan.end);
  if (opensLine(siblings[0] ?? event) && sentence.line.end - sentence.line.start <= LONGEST_ENTRY)
    for (let i = sentence.index + 1; i < notice.sentences.length; i++) {
      const more = notice.sentences[i] as Sentence;
      if (more.line !== sentence.line || eventsIn(more).length > 0) break;
      end = Math.max(end, more.end);
    }
  return { start: brokenStart(notice, sentence), end };
}

/** Where a sentence begins whose first lines were broken off by a page's width. */
function brokenStart({ sentences }: NoticeText, sentence: Sentence): number {
  const above = sentences[sentence.index - 1];
  const goesOn =
    above !== undefined &&
    above.line !== sentence.line &&
    above.line.role === "prose" &&
    sentence.line.role === "prose" &&
    above.line.heading === sentence.line.heading &&
    above.text.length >= 20 &&
    /[をがはにのでと、]$/.test(above.text.trim());
  return goesOn ? above.start : sentence.start;
}

/** In a table row the cell that holds the date, where it says more than the date. */
function cellOf({ text }: NoticeText, { event, siblings }: EventPlace, unit: Span): Span {
  if (event.sentence.line.role !== "row") return unit;
  const { start, end } = dateOf(event);
  const left = Math.max(unit.start, text.lastIndexOf("\t", start) + 1);
  const tab = text.indexOf("\t", end);
  const right = tab < 0 ? unit.end : Math.min(unit.end, tab);
  const dates = siblings.map(dateOf).filter((date) => date.start >= left && date.end <= right);
  const letters = right - left - dates.reduce((sum, date) => sum + date.end - date.start, 0);
  return letters >= 8 ? { start: left, end: right } : unit;
}

/** A date in brackets parts nothing outside them. */
function isBracketed(notice: NoticeText, event: DatedEvent): boolean {
  return bracketAround(notice.text, event.sentence, dateOf(event)) !== null;
}

/** A clause in brackets at the end that tells of another date is left to that one. */
function withoutTrailingBracket(notice: NoticeText, { event, siblings }: EventPlace, span: Span): number {
  for (const sibling of siblings) {
    if (sibling === event) continue;
    const bracket = bracketAround(notice.text, sibling.sentence, dateOf(sibling));
    const isLast =
      bracket && bracket.start > dateOf(event).end && /^[\s。]*$/.test(notice.text.slice(bracket.end, span.end));
    if (bracket && isLast && bracket.end - bracket.start >= 20) return bracket.start;
  }
  return span.end;
}

export function opensLine(event: DatedEvent): boolean {
  return dateOf(event).start - event.sentence.line.contentStart < 3;
}

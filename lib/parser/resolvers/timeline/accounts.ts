/**
 * The words that a dated event is told in: the clause of its sentence, the lines below a date line, the label of a
 * bare date, or what stands before a bracketed date. Always whole clauses or lines.
 */
import type { Span } from "../../normalize";
import type { NoticeText, Sentence } from "../../structure/outline";
import { CORRECTED_REMARK, DONE_REMARK, HEADING_OF_THING, PAGE_REMARK, TOLD_AS_FOUND } from "../../vocabulary/timeline";
import type { DatedEvent } from "../dates/events";
import { isAfterDay } from "../dates/order";
import { goesOn, SHORTEST_BROKEN_LINE } from "./clauses";
import { accountOfDateLine, labelAbove } from "./date-lines";
import { bracketAround, dateOf, type EventAccount, type EventPlace, opensLine } from "./places";

const LONGEST_ENTRY = 200;
/** Longer brackets hold a clause. */
const LONGEST_REMARK = 20;
/** Letters beside its date, below which a clause takes the one before it along. */
const SHORTEST_CLAUSE = 12;

/**
 * The account of an event, or why it has none.
 * @param isLabelled its line holds little more than the date and a label that says what happened then
 */
export function accountFor(notice: NoticeText, place: EventPlace, isLabelled: boolean): EventAccount | string {
  const { event } = place;
  const { line } = event.sentence;
  if (place.isOnlyDates(line)) return accountOfDateLine(notice, place);
  const bracket = bracketAround(place.brackets, dateOf(event));
  if (bracket) return accountOfBracket(notice, place, bracket);
  if (isLabelled) return { ...accountInSentence(notice, place), form: "value" };
  if (line.role === "heading") {
    const behind = notice.text.slice(dateOf(event).end, line.end);
    if (!opensLine(event) || HEADING_OF_THING.test(behind)) return "a date in a heading";
  }
  return accountInSentence(notice, place);
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
  if (PAGE_REMARK.test(remark) && remark.length <= 12 && !DONE_REMARK.test(remark) && !isOfSentence(remark, place))
    return "a remark on the page";
  if (isWhole) {
    const before = notice.sentences[sentence.index - 1];
    if (!before || before.line !== sentence.line) return "a date with no account";
    return { form: "clause", spans: [{ start: before.start, end: sentence.end }] };
  }
  if (sentence.line.role === "heading" && !DONE_REMARK.test(remark)) return "a date in a heading";
  return accountInSentence(notice, place);
}

/** 「…のおそれはありません(6月15日訂正)。」: it says of that sentence when it was put right. */
function isOfSentence(remark: string, { event: { sentence } }: EventPlace): boolean {
  return CORRECTED_REMARK.test(remark) && sentence.line.role !== "heading" && sentence.line.text.includes("。");
}

/** The clause of a sentence that tells of a date, with the lines that go on from an entry. */
function accountInSentence(notice: NoticeText, place: EventPlace): EventAccount {
  const { event, cuts } = place;
  const unit = unitOf(notice, place);
  const cell = cellOf(notice, place, unit);
  const { start: at } = dateOf(event);
  const starts = [cell.start, ...cuts.filter((cut) => cut <= at && cut > cell.start)];
  const toldIn = (one: DatedEvent) => endInsideFinding(notice, place, one, cell.end);
  const behind = (cut: number) => place.siblings.find((one) => dateOf(one).start >= cut);
  const ends = cuts.filter((cut) => cut > at && toldIn(behind(cut) ?? event) === null);
  const end = toldIn(event) ?? Math.min(cell.end, ...ends);
  let start = starts.pop() as number;
  // 「…お送りし、11月23日に完了しました」: what was done so shortly is told before.
  const own = end - start - (dateOf(event).end - at);
  if (own < SHORTEST_CLAUSE) start = starts.pop() ?? start;
  const label = event.isValue && opensLine(event) ? labelAbove(notice, event.sentence.line, place) : null;
  if (label) return { form: "value", spans: [label, { start, end }] };
  return {
    form: isEntry(event) ? "entry" : "clause",
    spans: [{ start, end: withoutTrailingBracket(notice, place, { start, end }) }],
  };
}

/**
 * 「7月14日に調査が完了し、|2021年5月16日から侵入されていた|ことが判明しました」: an earlier day told inside what was found on the
 * day before it in the sentence. Where its own words end, or null where it is told for itself.
 */
function endInsideFinding({ text }: NoticeText, place: EventPlace, event: DatedEvent, limit: number): number | null {
  const at = place.siblings.indexOf(event);
  const finding = place.siblings[at - 1];
  if (!finding || !isAfterDay(finding.from, event.from)) return null;
  const { start, end: from } = dateOf(event);
  if (!place.cuts.some((cut) => cut > dateOf(finding).start && cut <= start)) return null;
  const next = place.siblings[at + 1];
  const found = TOLD_AS_FOUND.exec(text.slice(from, Math.min(limit, next ? dateOf(next).start : limit)));
  return found && from + (found.groups?.told?.length ?? 0);
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
  return { start: opensLine(siblings[0] ?? event) ? sentence.start : brokenStart(notice, sentence), end };
}

/** Where a sentence begins whose first line was broken off by a page's width. */
function brokenStart(notice: NoticeText, sentence: Sentence): number {
  return goesOn(notice, sentence) ? (notice.sentences[sentence.index - 1] as Sentence).start : sentence.start;
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

/** A clause in brackets at the end that tells of another date is left to that one. */
function withoutTrailingBracket({ text }: NoticeText, { event, brackets, eventsIn }: EventPlace, span: Span): number {
  const last = brackets.findLast(({ end }) => end <= span.end);
  const isOthers = last && last.start > dateOf(event).end && last.end - last.start >= LONGEST_REMARK;
  return isOthers && /^[\s。]*$/.test(text.slice(last.end, span.end)) && eventsIn(last).length > 0
    ? last.start
    : span.end;
}

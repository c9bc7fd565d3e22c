/** The dated events of a notice, each with the dates around it, and the form in which it may be told. */
import { addTo } from "../../keyed";
import type { Span } from "../../normalize";
import type { Line, NoticeText } from "../../structure/outline";
import type { DatedEvent } from "../dates/events";
import type { RoleCandidate } from "../dates/roles/candidates";
import { bracketsOf, clauseCuts } from "./clauses";

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
  /** The outermost brackets of the sentence. */
  readonly brackets: readonly Span[];
  /** Where clauses part the dates outside brackets. */
  readonly cuts: readonly number[];
  /** Of all events of the notice, those that begin in a span. */
  readonly eventsIn: (span: Span) => readonly DatedEvent[];
  /** Whether a line of the notice holds nothing but the dates of events and the signs around them. */
  readonly isOnlyDates: (line: Line) => boolean;
}

/** Where the date of an event stands. */
export function dateOf({ dateSpans }: DatedEvent): Span {
  return dateSpans[0] as Span;
}

/** Whether an event's date opens its line. */
export function opensLine(event: DatedEvent): boolean {
  return dateOf(event).start - event.sentence.line.contentStart < 3;
}

/** 「発生日 2024年2月15日」 on one line: its label tells what happened then. */
export const isValueOfItsLabel = ({ isValue }: DatedEvent, candidates: readonly RoleCandidate[]): boolean =>
  isValue && candidates.some(({ rule }) => rule.startsWith("label-"));

/** Each date of the notice once, with the roles it may play. */
export function placesOf(
  { text }: NoticeText,
  candidates: readonly RoleCandidate[],
): Map<EventPlace, readonly RoleCandidate[]> {
  const byStart = new Map<number, RoleCandidate[]>();
  for (const candidate of candidates) addTo(byStart, dateOf(candidate.event).start, candidate);
  const events = [...byStart.entries()].sort(([a], [b]) => a - b).map(([, [first]]) => (first as RoleCandidate).event);
  const eventsIn = (span: Span) => eventsBetween(events, span);
  const dateLines = new Map<Line, boolean>();
  const isOnlyDates = (line: Line) => {
    const known = dateLines.get(line) ?? holdsOnlyDates(text, line, eventsIn(line));
    dateLines.set(line, known);
    return known;
  };
  const places = new Map<EventPlace, readonly RoleCandidate[]>();
  let shared = partsOf(text, { start: 0, end: 0 }, []);
  for (const event of events) {
    if (shared.siblings[0]?.sentence !== event.sentence)
      shared = partsOf(text, event.sentence, eventsIn(event.sentence));
    places.set({ event, ...shared, eventsIn, isOnlyDates }, byStart.get(dateOf(event).start) as RoleCandidate[]);
  }
  return places;
}

function partsOf(text: string, sentence: Span, siblings: readonly DatedEvent[]) {
  const brackets = bracketsOf(text, sentence);
  const outside = siblings.map(dateOf).filter((date) => bracketAround(brackets, date) === null);
  return { siblings, brackets, cuts: clauseCuts(text, outside) };
}

/** The bracket that holds a date. */
export function bracketAround(brackets: readonly Span[], date: Span): Span | null {
  return brackets.find(({ start, end }) => start < date.start && end > date.end) ?? null;
}

function eventsBetween(events: readonly DatedEvent[], span: Span): DatedEvent[] {
  let low = 0;
  let high = events.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (dateOf(events[middle] as DatedEvent).start < span.start) low = middle + 1;
    else high = middle;
  }
  const found: DatedEvent[] = [];
  for (let i = low; i < events.length && dateOf(events[i] as DatedEvent).start < span.end; i++)
    found.push(events[i] as DatedEvent);
  return found;
}

const SIGNS =
  /^(?:[\s:~\-・、,〇○●()[\]【】<>〈〉]|以降|頃|ごろ|から|より|まで|の間|にかけて|及び|および|と|深夜|未明|早朝)*$/;

function holdsOnlyDates(text: string, line: Line, events: readonly DatedEvent[]): boolean {
  let from = line.contentStart;
  for (const event of events) {
    const { start, end } = dateOf(event);
    if (start < from) continue;
    if (!SIGNS.test(text.slice(from, start))) return false;
    from = end;
  }
  return events.length > 0 && SIGNS.test(text.slice(from, line.end));
}

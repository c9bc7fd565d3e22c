/** Every dated event of a notice in order, with its words. */
import type { TimelineEvent } from "../../notice";
import type { Reading } from "../reading";
import { findingFrom } from "../trace";
import { dateOrder } from "./date-order";
import type { RoleCandidate } from "./date-roles";
import { partialDateOf } from "./date-years";

const LONGEST_TEXT = 400;
/** Dates that are told for another reason than that something happened on them. */
const NO_EVENT = new Set(["an as-of date", "the period of the data", "a request to readers", "the day of the notice"]);
/** An event is told by a verb, an action noun at the end, or a colon. */
const TELLS = /(?:た|る|ます|ました|です|い)(?:。|」|$|、|\)|\n)|[一-龠ァ-ヶ]{2}(?:。|$|\n|\))/;

/** The events in the order of time; told twice in the same words, they are listed once. */
export function timelineOf(reading: Reading, candidates: readonly RoleCandidate[]): TimelineEvent[] {
  const { notice } = reading;
  const seen = new Set<string>();
  const events = candidates.filter(({ event, reason, role }) => {
    if ((role === "none" && reason !== null && NO_EVENT.has(reason)) || (event.isValue && event.labels.length === 0))
      return false;
    const told = notice.text.slice(event.textSpan.start, event.textSpan.end).trim();
    if (told.length < 4 || (!event.isValue && !TELLS.test(told))) return false;
    const key = `${partialDateOf(event.from).value} ${event.textSpan.start}`;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
  return events
    .sort((a, b) => dateOrder(a.event.from, b.event.from) || a.event.textSpan.start - b.event.textSpan.start)
    .map(({ event, rule }) => {
      const isInferred = event.from.sources.length > 0;
      const finding = findingFrom(notice, [...event.dateSpans, event.textSpan], rule, {
        basis: isInferred ? "inferred" : "stated",
      });
      return { ...finding, date: partialDateOf(event.from), text: textOf(reading, event.textSpan) };
    });
}

function textOf({ notice }: Reading, span: { start: number; end: number }): string {
  const { start, end } = notice.source.toBody(span);
  const text = notice.source.body
    .slice(start, end)
    .replace(/\s+/g, " ")
    .replace(/^[、。:：・\s]+/, "")
    .trim();
  return text.length > LONGEST_TEXT ? `${text.slice(0, LONGEST_TEXT - 1)}…` : text;
}

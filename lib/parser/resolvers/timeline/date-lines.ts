/** Dates with a line of their own: the values of labels, and the heads of the lines below them. */
import type { Span } from "../../normalize";
import { lineIndexAt } from "../../structure/lookup";
import type { Line, NoticeText, Sentence } from "../../structure/outline";
import { DATED_LABEL } from "../../vocabulary/date-event-labels";
import { APOLOGY } from "../../vocabulary/timeline";
import type { DatedEvent } from "../dates/events";
import { dateOrder } from "../dates/order";
import { goesOn } from "./clauses";
import { dateOf, type EventAccount, type EventPlace } from "./places";

const LONGEST_LABEL = 50;
const MORE_THAN_A_DAY = /以降|以前|から|より|まで|にかけて|~/;

/** A date with a line of its own: the value of the label above it, or the head of the lines below. */
export function accountOfDateLine(notice: NoticeText, place: EventPlace): EventAccount | string {
  const { event } = place;
  const { line } = event.sentence;
  const label = labelAbove(notice, line, place);
  if (label) return { form: "value", spans: [label, { start: line.contentStart, end: endOfValue(notice, event) }] };
  const entry = event.isDateLine ? entryOf(notice, place) : null;
  if (!entry) return "a date with no account";
  // 「5月7日~7月3日」「11月6日以降」: a date line that says more than a day is told along.
  const dates = { start: dateOf(event).start, end: line.end };
  const saysMore = event.to !== null || MORE_THAN_A_DAY.test(notice.text.slice(dates.start, dates.end));
  return { form: "entry", spans: saysMore ? [dates, entry] : [entry] };
}

/** A span may end on the line below: 「4月1日19時30分」 over 「~ 4月9日9時頃」. */
function endOfValue({ text }: NoticeText, { from, to, sentence: { line }, dateSpans }: DatedEvent): number {
  const last = dateSpans.at(-1)?.end ?? 0;
  if (last <= line.end || to === null || dateOrder(from, to) === 0) return line.end;
  const end = text.indexOf("\n", last);
  return end < 0 ? text.length : end;
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
    if (endsEntry(first.line, next)) break;
    if (next.end > textSpan.end || (eventsIn(next).length > 0 && !goesOn(notice, next))) break;
    end = next.end;
  }
  return { start: first.start, end };
}

/** Prose below the bullets of an entry, and the closing apology, are no part of it. */
function endsEntry(first: Line, { line, text }: Sentence): boolean {
  return (
    line !== first && ((first.role === "item" && line.role === "prose" && line.indent === 0) || APOLOGY.test(text))
  );
}

/** The line above, or the one above further values, that names what a date is: 「閲覧の可能性がある期間」. */
export function labelAbove(notice: NoticeText, line: Line, place: EventPlace): Span | null {
  const index = lineIndexAt(notice, line.start);
  for (let i = index - 1; i >= 0 && i >= index - 4; i--) {
    const above = notice.lines[i] as Line;
    if (above.role === "row") return null;
    const content = { start: above.contentStart, end: above.end };
    if (above.end - above.contentStart > LONGEST_LABEL + 4) return null;
    const title = notice.text
      .slice(content.start, content.end)
      .replace(/[\s:】〉>》\])]+$/, (tail) => (tail.includes(")") ? ")" : ""));
    if (title.length <= LONGEST_LABEL && !title.includes("。") && place.eventsIn(content).length === 0)
      return DATED_LABEL.test(title) || /(?:日時|時期|期間)[^。、]{0,6}$/.test(title) ? content : null;
    // Values below one another share their label, unless they head lines of their own.
    if (place.event.isDateLine && hasOwnLines(notice, place)) return null;
    if (!place.isOnlyDates(above)) return null;
  }
  return null;
}

function hasOwnLines(notice: NoticeText, place: EventPlace): boolean {
  const below = notice.sentences[place.event.sentence.index + 1];
  return below !== undefined && !place.isOnlyDates(below.line);
}

/** Every dated event of a notice in order, with its words. */
import type { TimelineEvent } from "../../../notice";
import { addTo } from "../../keyed";
import type { Reading } from "../../reading";
import { inTimeOrder } from "../../time-order";
import { evidenceOf, findingFrom } from "../../trace";
import type { DatedEvent } from "../dates/events";
import { partialDateOf, sourcesOf } from "../dates/resolved-date";
import type { RoleCandidate } from "../dates/roles/candidates";
import { accountFor } from "./accounts";
import { bigramsOf, repeats, type ToldEvent, withoutDates } from "./likeness";
import { unrelatedReason, untoldReason } from "./passed-over";
import { dateOf, type EventPlace, isValueOfItsLabel, placesOf } from "./places";
import { wordsOf } from "./printed";

/** No sentence tells of more dates, nor in more characters of one: each is looked at with all the others. */
const MOST_DATES = 100;
const LONGEST_ACCOUNT = 2_000;

/** The events in the order of time; what is told twice is listed once. */
export function timelineOf(reading: Reading, candidates: readonly RoleCandidate[]): TimelineEvent[] {
  const told: ToldEvent[] = [];
  const places = placesOf(reading.notice, candidates);
  for (const [place, roles] of places) {
    const event = tell(reading, place, roles);
    if (typeof event !== "string") told.push(event);
    else reject(reading, place.event, event);
  }
  const byDay = groupByDay(told);
  const kept = told.filter((event) => {
    const sameDay = byDay.get(dayOf(event)) ?? [];
    const isRepeated = sameDay.some((other) => other !== event && repeats(event, other));
    if (isRepeated) reject(reading, event.event, "told again elsewhere");
    return !isRepeated;
  });
  const placeOf = ({ event }: ToldEvent) => ({ text: 0, start: dateOf(event).start });
  return inTimeOrder(kept, ({ date }) => date, placeOf).map((event) => findingOf(reading, event));
}

/** An event with its account, or why it is none. */
function tell(reading: Reading, place: EventPlace, candidates: readonly RoleCandidate[]): ToldEvent | string {
  const { event } = place;
  // 「翌々日の6月1日」
  if (event.after === "の") return "named once more right behind";
  if (place.siblings.length > MOST_DATES) return "one of too many dates of a sentence";
  const unrelated = unrelatedReason(reading, event, candidates);
  if (unrelated) return unrelated;
  const account = accountFor(reading.notice, place, isValueOfItsLabel(event, candidates));
  if (typeof account === "string") return account;
  if (account.spans.some(({ start, end }) => end - start > LONGEST_ACCOUNT)) return "told in too many words";
  const told = account.spans.map(({ start, end }) => reading.notice.text.slice(start, end)).join(" ");
  if (account.form !== "value") {
    const reason = untoldReason(event, told);
    if (reason) return reason;
  }
  const roles = new Set(candidates.map(({ role }) => role));
  const { rule } = candidates[0] as RoleCandidate;
  const text = wordsOf(reading, account.spans);
  return {
    event,
    rule,
    roles,
    ...account,
    date: partialDateOf(event.from).value,
    text,
    plain: withoutDates(text),
    pairs: bigramsOf(text),
  };
}

/** An event repeats another of its own day (or, told without a day, of its month) only. */
const dayOf = ({ date }: ToldEvent) => date.slice(0, 10);

function groupByDay(told: readonly ToldEvent[]): ReadonlyMap<string, readonly ToldEvent[]> {
  const byDay = new Map<string, ToldEvent[]>();
  for (const event of told) addTo(byDay, dayOf(event), event);
  return byDay;
}

function findingOf({ notice }: Reading, { event, rule, spans, text }: ToldEvent): TimelineEvent {
  const sources = sourcesOf(event.from);
  const basis = sources.length > 0 ? "inferred" : "stated";
  const finding = findingFrom(notice, [...event.dateSpans, ...spans], rule, { basis });
  // Behind the words of the event, which come first, what its year or day was taken from.
  const evidence = [...finding.evidence, ...sources.map((source) => evidenceOf(notice, source))];
  return { ...finding, evidence, date: partialDateOf(event.from), text };
}

function reject({ trace }: Reading, event: DatedEvent, reason: string): void {
  const value = partialDateOf(event.from).value;
  trace.reject("timeline", { value, span: dateOf(event), rule: "dated-event", score: 0 }, reason);
}

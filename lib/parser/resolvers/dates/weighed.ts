/**
 * The day that all words around all dates speak for, beside the one that the rules found. Rules know what a phrase
 * means and fail where one is new to them; weights know what usually stands around such a day. The day of the rules
 * has a start over the others that makes up for what the weights do not know.
 */
import type { Reading } from "../../reading";
import { addWordsAround } from "../../weighing/dates";
import type { Features } from "../../weighing/features";
import { weigh } from "../../weighing/model";
import { tellingWords } from "../../weighing/telling";
import { OUTWEIGHED, RIVALLED } from "../weighed-doubts";
import type { DatedEvent } from "./events";
import type { FoundEnd } from "./occurrence-ends";
import { dayOf, describeDate, isAfterDay } from "./order";
import type { ResolvedDate } from "./resolved-date";

/** How far the day that the rules found is ahead; logarithms of odds, as everything here. */
const TRUST = 2;
/** What speaks for there being no such day; and for a day that stands nowhere as it is. */
const NO_DAY = -1.5;
const INFERRED_DAY = -3;
/** So much must speak for a day where the rules found none; more where it is already that of the discovery. */
const NEW_DAY = 0.7;
const SECOND_MEANING = 3;

/** Above this the words around a day bear out what the rules found. */
const BORNE_OUT = 1;

export interface WeighedDay {
  readonly end: FoundEnd | null;
  /** Why it is uncertain, as an English clause, or null. */
  readonly doubt: string | null;
  /** The words around the day speak plainly for it: what else may make it uncertain does not count. */
  readonly isBorneOut: boolean;
}

/** The events of a notice with the features of each. */
export interface WeighedEvents {
  readonly events: readonly DatedEvent[];
  readonly features: readonly Features[];
}

type DateQuestion = "occurredFrom" | "occurredTo" | "discovered";

/** The date of an event that may be the answer. */
export function dateFor(question: DateQuestion, { from, to }: DatedEvent): ResolvedDate {
  return question === "occurredTo" ? (to ?? from) : from;
}

/**
 * The likeliest day, given the one that the rules found (or null).
 * @param taken the day that answers another question; one day seldom answers two where the rules say only one of them
 */
export function weighDay(
  question: DateQuestion,
  told: FoundEnd | null,
  { events, features }: WeighedEvents,
  { weights, trace }: Reading,
  taken: ResolvedDate | null = null,
): WeighedDay {
  const toldDay = told && dayOf(told.date);
  const takenDay = taken && dayOf(taken);
  const weighed = events.map((event, index) => {
    const date = dateFor(question, event);
    return { event, date, day: dayOf(date), score: weigh(weights[question], (features[index] as Features).buckets) };
  });
  const likeliest = (candidates: typeof weighed) =>
    candidates.reduce<(typeof weighed)[number] | null>(
      (best, one) => (best && best.score >= one.score ? best : one),
      null,
    );
  const own = Math.max(
    told ? INFERRED_DAY : NO_DAY,
    likeliest(weighed.filter(({ day }) => day === toldDay))?.score ?? Number.NEGATIVE_INFINITY,
  );
  const rival = likeliest(weighed.filter(({ day }) => day !== toldDay));
  if (!rival || rival.score <= Math.max(own, 0)) return { end: told, doubt: null, isBorneOut: own > BORNE_OUT };
  const least = told ? 0 : rival.day === takenDay ? SECOND_MEANING : NEW_DAY;
  // Where the words around the day of the rules speak for it as well, the rules know better.
  if (own >= BORNE_OUT || rival.score <= Math.max(least, own + TRUST))
    return { end: told, doubt: told && RIVALLED, isBorneOut: false };
  const candidate = { event: rival.event, role: "occurred" as const, rule: "weighed-words", score: 2, reason: null };
  const field = question === "discovered" ? "discovered" : "occurred";
  const telling = tellingWords(weights[question], (features) => addWordsAround(rival.event, features));
  trace.accept(field, { ...candidate, value: rival.day, span: rival.date.mention, telling });
  if (told)
    trace.reject(field, { ...told.candidate, value: describeDate(told.date), span: told.date.mention }, RIVALLED);
  return { end: { date: rival.date, candidate }, doubt: OUTWEIGHED, isBorneOut: false };
}

/** Both ends as weighed, unless the one would then come after the other: then as they were told. */
export function weighSpan(
  told: { readonly from: FoundEnd | null; readonly to: FoundEnd | null },
  events: WeighedEvents,
  reading: Reading,
  discovered: ResolvedDate | null,
): { from: WeighedDay; to: WeighedDay } {
  const from = weighDay("occurredFrom", told.from, events, reading, discovered);
  const to = weighDay("occurredTo", told.to, events, reading, discovered);
  const isReversed = from.end !== null && to.end !== null && isAfterDay(from.end.date, to.end.date);
  const asTold = (end: FoundEnd | null): WeighedDay => ({ end, doubt: end && RIVALLED, isBorneOut: false });
  return isReversed ? { from: asTold(told.from), to: asTold(told.to) } : { from, to };
}

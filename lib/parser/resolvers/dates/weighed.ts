/**
 * The day that all words around all dates speak for, beside the one that the rules found. Rules know what a phrase
 * means and fail where one is new to them; weights know what usually stands around such a day. The day of the rules
 * has a start over the others that makes up for what the weights do not know.
 */
import type { Reading } from "../../reading";
import type { Features } from "../../weighing/features";
import { weigh } from "../../weighing/model";
import { tellingWords } from "../../weighing/telling";
import type { DateQuestion } from "../../weighing/weights";
import { OUTWEIGHED, RIVALLED, WEIGHED_WORDS } from "../weighed-finding";
import type { DatedEvent } from "./events";
import { addWordsAround } from "./features";
import type { FoundEnd } from "./occurrence-ends";
import { dayOf, describeDate, isAfterDay } from "./order";
import type { ResolvedDate } from "./resolved-date";
import { FINAL_REASONS, KNOWN_ELSEWHERE, type RoleCandidate } from "./roles/candidates";

/** How far the day that the rules found is ahead; logarithms of odds, as everything here. */
const TRUST = 2;
/** What speaks for there being no such day; and for a day that stands nowhere as it is. */
const NO_DAY = -1.5;
const INFERRED_DAY = -3;
/** So much must speak for a day where the rules found none; more where it is already that of the discovery. */
const NEW_DAY = 0.7;
const SECOND_MEANING = 3;
/** So much around the day of the rules, and no other is looked at. */
const BEYOND_RIVALRY = 1.5;

/** Above this the words around a day bear out what the rules found. */
const BORNE_OUT = 1;

export interface WeighedDay {
  readonly end: FoundEnd | null;
  /** Why it is uncertain, as an English clause, or null. */
  readonly doubt: string | null;
  /** The words around the day speak plainly for it: what else may make it uncertain does not count. */
  readonly isBorneOut: boolean;
}

/** What was found, or null, for each question. */
interface Days<D> {
  readonly from: D;
  readonly to: D;
  readonly discovered: D;
}

/** The date of an event that may be the answer. */
export function dateFor(question: DateQuestion, { from, to }: DatedEvent): ResolvedDate {
  return question === "occurredTo" ? (to ?? from) : from;
}

/**
 * The likeliest days, given those that the rules found; both ends of the span as they were told where the one would
 * else come after the other.
 * @param features those of each event
 * @param roles what the rules make of the events
 */
export function weighDays(
  told: Days<FoundEnd | null>,
  events: readonly DatedEvent[],
  features: readonly Features[],
  roles: readonly RoleCandidate[],
  reading: Reading,
): Days<WeighedDay> {
  const isRefused = refusalsOf(roles);
  const scored = (question: DateQuestion): ScoredDay[] =>
    events.flatMap((event, index) => {
      if (isRefused(question, event)) return [];
      const date = dateFor(question, event);
      const score = weigh(reading.weights[question], (features[index] as Features).buckets);
      return [{ event, date, day: dayOf(date), score }];
    });
  const discovered = weighDay(told.discovered, scored("discovered"), null);
  const known = discovered.end && dayOf(discovered.end.date);
  const from = weighDay(told.from, scored("occurredFrom"), known);
  const to = weighDay(told.to, scored("occurredTo"), known);
  const isReversed = from.end !== null && to.end !== null && isAfterDay(from.end.date, to.end.date);
  const asTold = (end: FoundEnd | null): WeighedDay => ({ end, doubt: end && RIVALLED, isBorneOut: false });
  const days = isReversed ? { from: asTold(told.from), to: asTold(told.to), discovered } : { from, to, discovered };
  writeTo(reading, "occurredFrom", told.from, days.from);
  writeTo(reading, "occurredTo", told.to, days.to);
  writeTo(reading, "discovered", told.discovered, days.discovered);
  return days;
}

/**
 * What the words rule out, whatever stands around them: a day after that of the notice or of something else altogether,
 * one on which only somebody else learnt of it, and, for what happened, the day of a finding that then tells of another
 * day that it happened on it.
 */
function refusalsOf(roles: readonly RoleCandidate[]): (question: DateQuestion, event: DatedEvent) => boolean {
  const placeOf = ({ sentence, from }: DatedEvent) => `${sentence.index} ${dayOf(from)}`;
  const elsewhere = new Set(
    roles.filter(({ reason }) => reason === KNOWN_ELSEWHERE).map(({ event }) => placeOf(event)),
  );
  const ruledOut = new Set(roles.filter(({ reason }) => FINAL_REASONS.has(reason)).map(({ event }) => event));
  const acts = roles.filter(({ role }) => role === "occurred").map(({ event }) => event);
  const acted = new Set(acts);
  const findings = new Set(
    roles
      .filter(({ role, event }) => role === "discovered" && !acted.has(event))
      .map(({ event }) => event)
      .filter((event) => acts.some((act) => act.sentence === event.sentence && startOf(act) > startOf(event))),
  );
  return (question, event) =>
    ruledOut.has(event) ||
    (question === "discovered" ? elsewhere.size > 0 && elsewhere.has(placeOf(event)) : findings.has(event));
}

const startOf = ({ from }: DatedEvent): number => from.mention.start;

interface ScoredDay {
  readonly event: DatedEvent;
  readonly date: ResolvedDate;
  readonly day: string;
  readonly score: number;
}

/** @param taken the day that is already the answer to another question, or null */
function weighDay(told: FoundEnd | null, scored: readonly ScoredDay[], taken: string | null): WeighedDay {
  const toldDay = told && dayOf(told.date);
  const own = Math.max(
    told ? INFERRED_DAY : NO_DAY,
    likeliest(scored.filter(({ day }) => day === toldDay))?.score ?? Number.NEGATIVE_INFINITY,
  );
  const rival = likeliest(scored.filter(({ day }) => day !== toldDay));
  if (!rival || rival.score <= Math.max(own, 0)) return { end: told, doubt: null, isBorneOut: own > BORNE_OUT };
  const least = told ? 0 : rival.day === taken ? SECOND_MEANING : NEW_DAY;
  // Where the words around the day of the rules speak for it as well, the rules know better.
  if (own >= BEYOND_RIVALRY || rival.score <= Math.max(least, own + TRUST))
    return { end: told, doubt: told && RIVALLED, isBorneOut: false };
  const candidate = { event: rival.event, role: "occurred" as const, rule: WEIGHED_WORDS, score: 2, reason: null };
  return { end: { date: rival.date, candidate }, doubt: OUTWEIGHED, isBorneOut: false };
}

function likeliest(scored: readonly ScoredDay[]): ScoredDay | null {
  return scored.reduce<ScoredDay | null>((best, one) => (best && best.score >= one.score ? best : one), null);
}

/** A day of the weights, the words that speak for it, and the day of the rules that lost. */
function writeTo(
  { trace, weights }: Reading,
  question: DateQuestion,
  told: FoundEnd | null,
  { end }: WeighedDay,
): void {
  if (!end || end === told) return;
  const field = question === "discovered" ? "discovered" : "occurred";
  const entryOf = ({ date, candidate }: FoundEnd) => ({ ...candidate, value: describeDate(date), span: date.mention });
  const telling = tellingWords(weights[question], (features) => addWordsAround(end.candidate.event, features));
  trace.accept(field, { ...entryOf(end), telling });
  if (told) trace.reject(field, entryOf(told), RIVALLED);
}

/** The dates of a notice: published, happened (from, to), found out; and its timeline. */
import type { DatedFinding, NoticeDates, TimelineEvent } from "../../../notice";
import type { Span } from "../../normalize";
import type { Reading } from "../../reading";
import { type DateMention, recognizeDates } from "../../recognizers/dates";
import { findingFrom } from "../../trace";
import { AT_A_CHECK, DAY_OF_A_STAY, MONTH_OF_A_THING, NAMES_A_THING } from "../../vocabulary/date-periods";
import { LEFT_THEN } from "../../vocabulary/dates";
import type { Features } from "../../weighing/features";
import { timelineOf } from "../timeline";
import { type Disclosure, publicationAmong, readDisclosure } from "./disclosed";
import { findDiscovery, noticedAtOnce, reactionOnTheDay } from "./discovered";
import { doubtOfDiscovery, doubtOfOccurrence } from "./doubts";
import { type DatedEvent, datedEventsOf } from "./events";
import { featuresOfDates } from "./features";
import { findOccurrence } from "./occurred";
import type { FoundEnd } from "./occurrence-ends";
import { describeDate, isSameDay } from "./order";
import { partialDateOf, type ResolvedDate, sourcesOf } from "./resolved-date";
import { rolesOf } from "./roles";
import { actsToldBefore, discoveryToldBehind } from "./roles/by-place";
import { NO_WORDS, type RoleCandidate } from "./roles/candidates";
import { roleContextOf } from "./roles/context";
import { type WeighedDay, weighDays } from "./weighed";
import { resolveDates, type YearHints } from "./years";

/** All that was made of a notice's dates, for the fields that lean on them. */
export interface DatedReading {
  /** Every date and time of the normalized text, in its order. */
  readonly mentions: readonly DateMention[];
  /** Runs parallel to `mentions`; null where a mention could not be filled in. */
  readonly resolved: readonly (ResolvedDate | null)[];
  readonly disclosure: Disclosure | null;
  readonly roles: readonly RoleCandidate[];
  /** All that is told of a day, and what stands around each; the dates of the page itself left out. */
  readonly events: readonly DatedEvent[];
  readonly features: readonly Features[];
}

const memo = new WeakMap<Reading, DatedReading>();

/** Reads the mentions of a notice once; later calls with the same reading return the same object. */
export function readDateMentions(reading: Reading): DatedReading {
  const known = memo.get(reading);
  if (known) return known;
  const { notice } = reading;
  const mentions = leaningOnSomething(recognizeDates(notice.text), notice.text).filter(
    (mention, _, all) => !namesAThing(notice.text, mention) || isLeanedOn(notice.text, mention, all),
  );
  const { disclosure: printed, pageDates } = readDisclosure(reading, mentions);
  const resolved = resolveDates(notice.text, mentions, yearHintsOf(reading, printed));
  const context = roleContextOf(reading, printed && !printed.isMonth ? printed.day : null);
  const events = datedEventsOf(notice, mentions, resolved).filter(({ from }) => !pageDates.has(from.mention));
  const narrated = events.flatMap((event) => rolesOf(event, context));
  const atOnce = noticedAtOnce(notice, narrated);
  const isFound = narrated.some(({ role }) => role === "discovered");
  const behind = isFound || atOnce.length > 0 ? [] : discoveryToldBehind(notice, narrated);
  const roles = [...narrated, ...atOnce, ...behind];
  const disclosure = printed ?? publicationAmong(roles);
  const published =
    disclosure && describeDate({ ...disclosure.day, day: disclosure.isMonth ? null : disclosure.day.day, time: null });
  const features = featuresOfDates(events, published);
  const dated = { mentions, resolved, disclosure, roles, events, features };
  memo.set(reading, dated);
  return dated;
}

/** Without 退職日 where no day is told before it on which anybody left. */
function leaningOnSomething(mentions: readonly DateMention[], text: string): DateMention[] {
  let hasLeft = false;
  return mentions.filter(({ relative, end }) => {
    hasLeft ||= relative === null && LEFT_THEN.test(text.slice(end, end + LONGEST_NAME));
    return relative?.base !== "leaving" || hasLeft;
  });
}

/** 「(2023年3月31日退職)」, where 退職日 stands further down. */
const isLeanedOn = (text: string, { end }: DateMention, mentions: readonly DateMention[]): boolean =>
  LEFT_THEN.test(text.slice(end, end + LONGEST_NAME)) && mentions.some(({ relative }) => relative?.base === "leaving");

const LONGEST_NAME = 48;

/** 「10月開催の…」「7月26日号」「昨年9月の豪雨」: part of a name, no day on which anything of the incident happened. */
function namesAThing(text: string, { start, end, day, relative }: DateMention): boolean {
  const after = text.slice(end, end + LONGEST_NAME);
  if (DAY_OF_A_STAY.test(text.slice(Math.max(0, start - LONGEST_NAME), start))) return true;
  const isDay = day !== null || relative?.unit === "day";
  if (AT_A_CHECK.test(after)) return false;
  return NAMES_A_THING.test(after) || (!isDay && relative?.unit !== "month" && MONTH_OF_A_THING.test(after));
}

/** The dates of the record, each with the reason where it is uncertain. */
export function readDates(reading: Reading): NoticeDates {
  const { disclosure, roles, events, features } = readDateMentions(reading);
  const stated = findDiscovery(roles, reading.trace);
  const { from, to: closed } = findOccurrence([...roles, ...actsBefore(roles, stated)], stated, reading);
  const to = closed ?? (from && isDayOf(disclosure, from.date) ? from : null);
  const isOneDay = from !== null && to !== null && isSameDay(from.date, to.date);
  const discovered = stated ?? (isOneDay ? reactionOnTheDay(roles, to.date) : null);
  const context = { roles, from, to, discovered };
  const told = { from, to, discovered: discovered && { date: discovered.event.from, candidate: discovered } };
  const weighed = weighDays(told, events, features, roles, reading);
  const finding = ({ end, doubt, isBorneOut }: WeighedDay, reasonOf: (end: FoundEnd) => string | null) =>
    end && endFinding(reading, toldInFull(end, roles), doubt ?? (isBorneOut ? null : reasonOf(end)));
  return {
    disclosed: disclosure && disclosedFinding(reading, disclosure),
    occurredFrom: finding(weighed.from, (end) => doubtOfOccurrence(end, context)),
    occurredTo: finding(weighed.to, (end) => doubtOfOccurrence(end, context)),
    discovered: finding(weighed.discovered, ({ candidate }) => doubtOfDiscovery(candidate, context)),
  };
}

/** What began on the day of the notice is told of as a thing of the past: it ended on that day. */
function isDayOf(disclosure: Disclosure | null, { year, month, day }: ResolvedDate): boolean {
  const published = disclosure && !disclosure.isMonth ? disclosure.day : null;
  return published !== null && published.year === year && published.month === month && published.day === day;
}

/** Acts that only their place tells, where nothing else says what happened. */
function actsBefore(roles: readonly RoleCandidate[], discovered: RoleCandidate | null): RoleCandidate[] {
  return roles.some(({ role }) => role === "occurred" || role === "last-seen") ? [] : actsToldBefore(roles, discovered);
}

/** All dated events but those that date the page. */
export function readTimeline(reading: Reading): TimelineEvent[] {
  return timelineOf(reading, readDateMentions(reading).roles);
}

function yearHintsOf({ header, notice }: Reading, disclosure: Disclosure | null): YearHints {
  const year = header.reference ? Number(header.reference.slice(0, 4)) : null;
  return {
    disclosed: disclosure && { day: disclosure.day, span: spanOf(disclosure.mention) },
    collectionYear: year && header.reference ? { year, span: referenceSpan(notice.text, header.reference) } : null,
  };
}

function referenceSpan(text: string, reference: string): Span {
  const start = Math.max(0, text.indexOf(reference));
  return { start, end: start + reference.length };
}

const spanOf = ({ start, end }: DateMention): Span => ({ start, end });

function disclosedFinding({ notice }: Reading, { day, isMonth, mention, year }: Disclosure): DatedFinding {
  const date = partialDateOf({ ...day, day: isMonth ? null : day.day, time: mention.time });
  return { ...findingFrom(notice, [mention, ...(year ? [year] : [])].map(spanOf), "publication-date"), ...date };
}

/** Where the same moment is told elsewhere without anything left to fill in, those words are the better evidence. */
function toldInFull(end: FoundEnd, roles: readonly RoleCandidate[]): FoundEnd {
  if (sourcesOf(end.date).length === 0) return end;
  const value = describeDate(end.date);
  for (const candidate of roles) {
    const isSameRole = candidate.role === end.candidate.role;
    // Nothing else is told of the same minute.
    const isSameMinute = end.date.time !== null && candidate.role === "none" && candidate.reason === NO_WORDS;
    if (!isSameRole && !isSameMinute) continue;
    const { from, to } = candidate.event;
    const date = [from, to].find((told) => told && sourcesOf(told).length === 0 && describeDate(told) === value);
    if (date) return { date, candidate: isSameRole ? candidate : end.candidate };
  }
  return end;
}

function endFinding({ notice }: Reading, end: FoundEnd, needsReview: string | null): DatedFinding {
  const { date, candidate } = end;
  const sources = sourcesOf(date);
  const spans = [spanOf(date.mention), ...sources];
  const finding = findingFrom(notice, spans, candidate.rule, {
    basis: sources.length > 0 ? "inferred" : "stated",
    needsReview,
  });
  return { ...finding, ...partialDateOf(date) };
}

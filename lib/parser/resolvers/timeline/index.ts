/** Every dated event of a notice in order, with its words. */
import type { TimelineEvent } from "../../../notice";
import type { Span } from "../../normalize";
import type { Reading } from "../../reading";
import { lineIndexAt } from "../../structure/lookup";
import { findingFrom } from "../../trace";
import { NOTHING } from "../../vocabulary/date-events";
import { REQUEST } from "../../vocabulary/predicates";
import {
  AHEAD,
  BESIDE_THE_NOTICE,
  DELAY,
  FOUND,
  FUTURE_END,
  LISTING,
  NAMED_BY_PERIOD,
  NAMES_A_NOTICE,
  NO_EVENT_LABEL,
  NOT_TOLD,
  PAST,
} from "../../vocabulary/timeline";
import type { DatedEvent } from "../dates/events";
import { partialDateOf, sourcesOf } from "../dates/resolved-date";
import type { DateRole, RoleCandidate } from "../dates/roles";
import { accountFor } from "./accounts";
import { type AccountForm, dateOf, type EventPlace, placesOf } from "./places";

const LONGEST_TEXT = 400;
/** Dates that are told for another reason than that something happened on them. */
const NO_EVENT = new Set(["an as-of date", "the period of the data", "a request to readers", "the day of the notice"]);

/** What the words below a date line are taken for, though the line heads an entry. */
const ENTRY_ALL_THE_SAME = new Set(["an as-of date", "the period of the data"]);

/** A dated event with all that was read of it. */
interface ToldEvent {
  readonly event: DatedEvent;
  readonly rule: string;
  readonly roles: ReadonlySet<DateRole>;
  readonly form: AccountForm;
  readonly spans: readonly Span[];
  readonly date: string;
  readonly text: string;
  /** The text without its dates and signs, to tell whether two say the same. */
  readonly plain: string;
  /** The pairs of letters of its content words. */
  readonly pairs: ReadonlySet<string>;
}

/** The events in the order of time, the coarser dates first; what is told twice is listed once. */
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
  return kept
    .sort((a, b) => compare(a.date, b.date) || dateOf(a.event).start - dateOf(b.event).start)
    .map((event) => findingOf(reading, event));
}

/** Dates of one day sort before its hours: a date is a prefix of its times. */
const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

/** An event with its account, or why it is none. */
function tell(reading: Reading, place: EventPlace, candidates: readonly RoleCandidate[]): ToldEvent | string {
  const { event } = place;
  // 「翌々日の6月1日」
  if (event.after === "の") return "named once more right behind";
  const unrelated = unrelatedReason(reading, event, candidates);
  if (unrelated) return unrelated;
  const account = accountFor(reading.notice, place);
  if (typeof account === "string") return account;
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
  for (const event of told) {
    const day = dayOf(event);
    const events = byDay.get(day);
    if (events) events.push(event);
    else byDay.set(day, [event]);
  }
  return byDay;
}

/** Why a date has nothing to do with the incident, whatever is told of it. */
function unrelatedReason(
  { notice, header }: Reading,
  event: DatedEvent,
  candidates: readonly RoleCandidate[],
): string | null {
  const { titleSpan } = header;
  const { start } = dateOf(event);
  const isTitle = titleSpan && start >= titleSpan.start && start < titleSpan.end;
  // Where there is no heading, the first sentence stands for one.
  if (isTitle && !event.sentence.text.includes("。")) return "a date in the title";
  // Emergency banners and lists of news stand above the notice.
  if (titleSpan && event.sentence.end <= titleSpan.start && !/。\s*$/.test(event.sentence.text))
    return "above the title";
  const excluded = candidates.find(({ role, reason }) => role === "none" && reason !== null && NO_EVENT.has(reason));
  if (excluded && !(event.isDateLine && ENTRY_ALL_THE_SAME.has(excluded.reason ?? ""))) return excluded.reason;
  const isListed = event.sentence.line.role === "row" || event.isValue;
  if (isListed && event.labels.slice(0, 2).some((label) => label.length <= 24 && NO_EVENT_LABEL.test(label)))
    return "the date of something else";
  if (event.sentence.line.role === "row" && isInListing(notice, event)) return "a date in a list of things";
  if (NAMES_A_NOTICE.test(event.after)) return "the name of an earlier notice";
  const isPeriod = event.to !== null || event.end !== null || event.from.day === null;
  if (isPeriod && NAMED_BY_PERIOD.test(event.rest) && !FOUND.test(event.rest)) return "the period of the data";
  return null;
}

/** A table below 「…一覧」. */
function isInListing({ lines }: Reading["notice"], { sentence }: DatedEvent): boolean {
  let at = lineIndexAt({ lines } as Reading["notice"], sentence.start);
  while (at >= 0 && lines[at]?.role === "row") at--;
  return [at, at - 1, at - 2, at - 3].some((i) => LISTING.test(lines[i]?.text.trim() ?? ""));
}

/** Why the words tell of nothing that happened on the date. */
function untoldReason({ end, from }: DatedEvent, told: string): string | null {
  const words = told.trim();
  const letters = words.replace(/[\d年月日時分\s()[\]:、。~・,/-]/g, "");
  if (letters.length < 4) return "a date with no account";
  if (BESIDE_THE_NOTICE.test(words) && !PAST.test(words)) return "page furniture or opening hours";
  if (DELAY.test(words)) return "an apology for the delay";
  if (NOT_TOLD.test(words)) return "nothing that happened";
  const last =
    words
      .split("。")
      .filter((part) => part.trim() !== "")
      .pop() ?? words;
  if (AHEAD.test(words) && !/まし|でし|(?:し|っ|れ)た/.test(last.slice(-12))) return "a plan";
  if (FUTURE_END.test(words) && !PAST.test(words)) return "a plan";
  if (REQUEST.test(last.slice(-30)) && !PAST.test(words)) return "a request to readers";
  // 「10月18日以降、不正アクセスは確認されておりません」
  const isOpen = end !== null || from.mention.relative?.base === "disclosure";
  return isOpen && NOTHING.test(words.replace(/。$/, "")) ? "nothing that happened" : null;
}

/** Whether an event only says again what another one says, and says it no better. */
function repeats(event: ToldEvent, other: ToldEvent): boolean {
  const isFirst = dateOf(other.event).start < dateOf(event.event).start;
  const sameDate = event.date === other.date;
  if (!sameDate && !other.date.startsWith(event.date)) return false;
  if (event.plain === other.plain) return !sameDate || isFirst;
  const likeness = likenessOf(event.pairs, other.pairs);
  const isBetter = RANK[other.form] > RANK[event.form];
  const sameRole = (["occurred", "discovered", "removed"] as const).some(
    (role) => event.roles.has(role) && other.roles.has(role),
  );
  // A span says how long it lasted, whatever else is told of its first day.
  if (event.form === "value") return event.event.to === null && isBetter && sameRole;
  if (!sameDate) return false;
  if (isBetter) return sameRole ? likeness >= 0.3 : likeness >= 0.85;
  return RANK[other.form] === RANK[event.form] && isFirst && sameRole && likeness >= 0.8;
}

/** Pairs of letters, below which a likeness is left out of account. */
const FEWEST_PAIRS = 8;
const RANK: Readonly<Record<AccountForm, number>> = { entry: 2, clause: 1, value: 0 };

const withoutDates = (text: string) => text.replace(/[\d\s年月日時分頃()、。:~～〜/.-]|令和|平成/g, "");

/** How much of the shorter text's content words stands in the longer, 0 to 1; a few words alike say nothing. */
function likenessOf(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const [small, large] = a.size <= b.size ? [a, b] : [b, a];
  let shared = 0;
  for (const pair of small) if (large.has(pair)) shared++;
  return small.size < FEWEST_PAIRS ? 0 : shared / small.size;
}

function bigramsOf(text: string): Set<string> {
  const pairs = new Set<string>();
  for (const [word] of text.matchAll(/[一-龠ァ-ヶーA-Za-z]{2,}/g))
    for (let i = 0; i + 1 < word.length; i++) pairs.add(word.slice(i, i + 2));
  return pairs;
}

/** The printed words, without the spaces and line ends that only layout put between them. */
function wordsOf({ notice }: Reading, spans: readonly Span[]): string {
  const text = spans
    .map((span) => printed(notice, span))
    .join(" ")
    .replace(/\s+/g, " ")
    .replace(/^[、。,:：・\s]+|[、，,\s]+$/g, "");
  return text.length > LONGEST_TEXT ? `${text.slice(0, LONGEST_TEXT - 1)}…` : text;
}

function printed({ source }: Reading["notice"], { start, end }: Span): string {
  const { body, text } = source;
  let words = "";
  let last = -1;
  for (let i = start; i < end && words.length <= LONGEST_TEXT; i++) {
    if (/\s/.test(text[i] as string)) {
      words += " ";
      continue;
    }
    // ㈱ stands for three letters of the text: it is printed once.
    const letter = source.toBody({ start: i, end: i + 1 });
    if (letter.start !== last) words += body.slice(letter.start, letter.end);
    last = letter.start;
  }
  return words;
}

function findingOf({ notice }: Reading, { event, rule, spans, text }: ToldEvent): TimelineEvent {
  const basis = sourcesOf(event.from).length > 0 ? "inferred" : "stated";
  const finding = findingFrom(notice, [...event.dateSpans, ...spans], rule, { basis });
  return { ...finding, date: partialDateOf(event.from), text };
}

function reject({ trace }: Reading, event: DatedEvent, reason: string): void {
  const value = partialDateOf(event.from).value;
  trace.reject("timeline", { value, span: dateOf(event), rule: "dated-event", score: 0 }, reason);
}

/**
 * The day on which a notice was put out: the collection's date, a labelled or stamped date of the page (更新 counts
 * most), the date line of its head, then that of its sign-off. As-of dates and those of earlier notices are none.
 */
import type { Reading } from "../../../reading";
import type { DateMention } from "../../../recognizers/dates";
import { type CalendarDay, daysInMonth } from "../../../recognizers/dates/calendar";
import { lineIndexAt } from "../../../structure/lookup";
import type { Candidate } from "../../../trace";
import { OWN_PUBLICATION } from "../../../vocabulary/date-handling";
import type { RoleCandidate } from "../roles/candidates";
import { candidateFor, traced } from "./candidates";
import { type Frame, frameOf } from "./frame";
import { type DatePulledApart, datePulledApart } from "./pulled-apart";
import { updateBeside, updatesInTitle } from "./updates";

export interface Disclosure {
  /** The last day of the month where no day is told. */
  readonly day: CalendarDay;
  readonly isMonth?: boolean;
  readonly mention: DateMention;
  /** Where its year stands by itself. */
  readonly year?: DateMention;
}

/** The day, and all mentions that date the page rather than an event. */
export interface DisclosureReading {
  readonly disclosure: Disclosure | null;
  readonly pageDates: ReadonlySet<DateMention>;
}

/** Finds the day among the full dates; null where the notice does not say. */
export function readDisclosure(reading: Reading, mentions: readonly DateMention[]): DisclosureReading {
  const frame = frameOf(reading.notice);
  const candidates: Candidate<DateMention>[] = [];
  const updates = new Map<DateMention, DateMention>();
  for (const [index, mention] of mentions.entries()) {
    const previous = mentions[index - 1];
    const update = updateBeside(reading.notice.text, mention, previous);
    if (update) updates.set(update.value, mention);
    const isFull = mention.year !== null && mention.month !== null && mention.day !== null;
    const candidate = update ?? (isFull ? candidateFor(reading, frame, mention, previous) : null);
    if (candidate) candidates.push(candidate);
  }
  dropDatesOfEntries(reading, candidates);
  const apart = candidates.length === 0 ? datePulledApart(reading.notice, frame.headEnd, mentions) : null;
  if (apart) return pulledApart(reading, apart);
  if (candidates.length === 0) candidates.push(...updatesInTitle(reading, mentions, updates));
  if (candidates.length === 0) candidates.push(...monthsOf(reading, frame, mentions));
  return choose(reading, candidates, updates);
}

/**
 * The candidate that speaks most plainly; of two alike the later.
 * @param updates by each update the date of the page that it stands beside
 */
function choose(
  { trace }: Reading,
  candidates: Candidate<DateMention>[],
  updates: ReadonlyMap<DateMention, DateMention>,
): DisclosureReading {
  candidates.sort((a, b) => b.score - a.score || later(b.value, a.value));
  const [best, ...rest] = candidates;
  const pageDates = new Set(
    candidates.filter(({ score }, at) => at === 0 || score >= 80).map(({ value }) => updates.get(value) ?? value),
  );
  if (!best) return { disclosure: null, pageDates };
  trace.accept("disclosed", traced(best));
  for (const lost of rest) trace.reject("disclosed", traced(lost), "another date speaks more plainly");
  return { disclosure: { mention: best.value, day: dayOf(best.value), isMonth: best.value.day === null }, pageDates };
}

function pulledApart({ trace }: Reading, { day, year }: DatePulledApart): DisclosureReading {
  const mention = { ...day, year: year.year };
  const span = { start: day.start, end: day.end };
  trace.accept("disclosed", traced({ value: mention, span, rule: "year-on-another-line", score: 80 }));
  return { disclosure: { mention, day: dayOf(mention), year }, pageDates: new Set([day, year]) };
}

/** 「【令和6年6月6日】…【令和6年7月1日】…」 head the entries of a chronology. */
function dropDatesOfEntries({ notice, trace }: Reading, candidates: Candidate<DateMention>[]): void {
  const heads = candidates.filter(({ rule, span }) => {
    const next = notice.lines[lineIndexAt(notice, span.start) + 1];
    return rule === "date-in-brackets" && next !== undefined && /[。、]/.test(next.text);
  });
  if (heads.length < 2) return;
  for (const head of heads) {
    trace.reject("disclosed", traced(head), "heads an entry of a chronology");
    candidates.splice(candidates.indexOf(head), 1);
  }
}

function dayOf({ year, month, day }: DateMention): CalendarDay {
  const ofMonth = { year: year as number, month: month as number };
  return { ...ofMonth, day: day ?? daysInMonth(ofMonth.year, ofMonth.month) };
}

/** 「平成30年3月 県立病院 院長」: letters that tell the month alone. */
function monthsOf(reading: Reading, frame: Frame, mentions: readonly DateMention[]): Candidate<DateMention>[] {
  return mentions
    .filter(({ year, month, day, isFiscalYear }) => year !== null && month !== null && day === null && !isFiscalYear)
    .map((mention) => candidateFor(reading, frame, mention, undefined))
    .filter((candidate) => candidate !== null);
}

const later = (a: DateMention, b: DateMention) =>
  (a.year as number) * 400 +
  (a.month as number) * 31 +
  (a.day ?? 0) -
  ((b.year as number) * 400 + (b.month as number) * 31 + (b.day ?? 0));

/** 「7月7日 本お知らせを公表」: where no date is printed on the page, the last event may tell of its publication. */
export function publicationAmong(roles: readonly RoleCandidate[]): Disclosure | null {
  const told = roles.filter(
    ({ event }) => event.from.day !== null && event.end === null && isOwnPublication(event.after),
  );
  const last = told.at(-1)?.event.from;
  if (!last || last.month === null || last.day === null) return null;
  return { mention: last.mention, day: { year: last.year, month: last.month, day: last.day } };
}

const isOwnPublication = (after: string) => OWN_PUBLICATION.test(after) && !/予定|いたします|します/.test(after);

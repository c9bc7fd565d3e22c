/**
 * Why a date that was found is uncertain: what was told by place rather than by words, days that rival with it, an
 * order of events that cannot be, a year that nothing supports.
 */

import type { FoundEnd } from "./occurrence-ends";
import { isAfterDay, isSameDay } from "./order";
import type { ResolvedDate } from "./resolved-date";
import type { RoleCandidate } from "./roles/candidates";

/** Rules that follow from where a date stands, or from what was done, and that no words say outright. */
const BY_PLACE: ReadonlySet<string> = new Set([
  "told-before-discovery",
  "only-span-told",
  "found-to-have-been",
  "reaction-on-the-day",
  "failure-shows-itself",
]);

/** What bears on the dates of one notice. */
export interface DoubtContext {
  readonly roles: readonly RoleCandidate[];
  readonly from: FoundEnd | null;
  readonly to: FoundEnd | null;
  readonly discovered: RoleCandidate | null;
}

/** Why the day of discovery is uncertain, as an English clause, or null. */
export function doubtOfDiscovery(candidate: RoleCandidate, context: DoubtContext): string | null {
  const { event, rule, score } = candidate;
  const known = doubtOfDate(event.from, rule);
  if (known || score >= 4) return known;
  if (event.from.day === null) return "only the month of the discovery is told";
  if (score <= 1 && rule === "narrated-discovery") return "the day may be that of the act rather than of its discovery";
  const isAnswered = context.roles.some(
    ({ role, event: other }) =>
      role === "removed" && other.from.day !== null && other.end === null && isAfterDay(event.from, other.from),
  );
  if (isAnswered) return "something was done about it on an earlier day";
  const { from } = context;
  if (from && from.candidate.score < 3 && isAfterDay(from.date, event.from)) return "the act is told to come later";
  return null;
}

/** Why an end of the span is uncertain, as an English clause, or null. */
export function doubtOfOccurrence({ date, candidate }: FoundEnd, context: DoubtContext): string | null {
  const known = doubtOfDate(date, candidate.rule);
  if (known || candidate.score >= 4) return known;
  const { roles, from, to } = context;
  if (from && to && isAfterDay(from.date, to.date)) return "the span ends before it begins";
  // What was done about it, or its discovery, ends the span whatever other acts are told of.
  if (candidate.score > 1 || candidate.role !== "occurred") return null;
  const rivals = roles.some(
    ({ role, score, event }) =>
      role === "occurred" &&
      score === candidate.score &&
      event !== candidate.event &&
      event.from.day !== null &&
      !isSameDay(event.from, date),
  );
  return rivals ? "acts are told of other days, too, and none of them plainly went wrong" : null;
}

function doubtOfDate(date: ResolvedDate, rule: string): string | null {
  if (date.contradictsWeekday) return "the weekday beside the date does not agree with it";
  if (BY_PLACE.has(rule))
    return "it follows from where the day is told, or from what was done, and is not said outright";
  const { year } = date.stated;
  if (year === null) return "no year is told that it could take";
  return null;
}

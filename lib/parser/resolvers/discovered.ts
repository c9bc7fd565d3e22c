/** The first day on which the discloser recognised, or was told, that something was wrong. */
import type { Trace } from "../trace";
import { dateOrder, describeDate, isSameDay } from "./date-order";
import type { RoleCandidate } from "./date-roles";
import type { ResolvedDate } from "./date-years";

/** The winning candidate, or null. Labels count before prose; within each the earliest day counts. */
export function findDiscovery(candidates: readonly RoleCandidate[], trace: Trace): RoleCandidate | null {
  const found = candidates.filter(({ role }) => role === "discovered");
  const best = found.reduce<RoleCandidate | null>(
    (winner, next) => (winner && !isBetter(next, winner) ? winner : next),
    null,
  );
  for (const candidate of found) {
    const entry = {
      ...candidate,
      value: describeDate(candidate.event.from),
      span: candidate.event.dateSpans[0] ?? candidate.event.textSpan,
    };
    if (candidate === best) trace.accept("discovered", entry);
    else trace.reject("discovered", entry, "not the first discovery");
  }
  return best;
}

function isBetter(next: RoleCandidate, winner: RoleCandidate): boolean {
  if (next.score >= 4 !== winner.score >= 4) return next.score >= 4;
  if (next.score >= 2 !== winner.score >= 2) return next.score >= 2;
  return dateOrder(next.event.from, winner.event.from) < 0;
}

/**
 * Where no discovery is told: somebody answered to it on the very day on which it happened, so it was known then.
 * Null otherwise.
 */
export function reactionOnTheDay(
  candidates: readonly RoleCandidate[],
  happened: ResolvedDate | null,
): RoleCandidate | null {
  if (!happened?.day) return null;
  const reactions = candidates.filter(
    ({ role, event }) =>
      role === "responded" && event.from.day !== null && isSameDay(event.from, happened) && event.end !== "from",
  );
  const first = reactions[0];
  return first ? { ...first, role: "discovered", rule: "reaction-on-the-day", score: 1 } : null;
}

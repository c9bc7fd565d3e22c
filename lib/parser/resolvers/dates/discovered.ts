/** The first day on which the discloser recognised, or was told, that something was wrong. */
import type { SectionKind } from "../../../taxonomy";
import type { NoticeText } from "../../structure/outline";
import type { Trace } from "../../trace";
import { NOTICED_AT_ONCE } from "../../vocabulary/date-losses";
import { dateOrder, describeDate, isSameDay } from "./order";
import type { ResolvedDate } from "./resolved-date";
import type { RoleCandidate } from "./roles/candidates";

/**
 * The winning candidate, or null. Labels count before prose, the account before the parts that look closer at one side
 * of it; within each the earliest day counts.
 */
export function findDiscovery(candidates: readonly RoleCandidate[], trace: Trace): RoleCandidate | null {
  const found = candidates.filter(({ role }) => role === "discovered");
  const isTold = found.some((candidate) => candidate.score >= 2 && isIn(ACCOUNT, candidate));
  const weighed = isTold ? found.filter((candidate) => candidate.score >= 3 || !isIn(CLOSER_LOOK, candidate)) : found;
  const best = weighed.reduce<RoleCandidate | null>(
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

const ACCOUNT: ReadonlySet<SectionKind> = new Set(["overview", "chronology"]);
/** What was concerned, what it came from, what is done against it: a day told there is rarely that of the discovery. */
const CLOSER_LOOK: ReadonlySet<SectionKind> = new Set(["scope", "cause", "prevention", "request", "contact"]);

function isIn(sections: ReadonlySet<SectionKind>, { event }: RoleCandidate): boolean {
  return sections.has(event.sentence.line.section);
}

function isBetter(next: RoleCandidate, winner: RoleCandidate): boolean {
  if (next.score >= 4 !== winner.score >= 4) return next.score >= 4;
  if (next.score >= 3 !== winner.score >= 3) return next.score >= 3;
  if (next.score >= 2 !== winner.score >= 2) return next.score >= 2;
  return dateOrder(next.event.from, winner.event.from) < 0;
}

/** 「送信直後に、送信した職員が自ら気付いた」: found out on the day of the act, though no date says so. */
export function noticedAtOnce(notice: NoticeText, candidates: readonly RoleCandidate[]): RoleCandidate[] {
  const happened = candidates.filter(({ role }) => role === "occurred");
  const first = happened[0];
  if (!first || first.event.from.day === null) return [];
  const isOneDay = happened.every(
    ({ event: { from, to } }) => isSameDay(from, first.event.from) && (!to || isSameDay(from, to)),
  );
  const isNoticed = notice.sentences.some(
    ({ text, line }) =>
      !NO_ACCOUNT.has(line.section) &&
      NOTICED_AT_ONCE.test(text) &&
      !/翌|\d ?日(?!間)/.test(text.slice(text.search(NOTICED_AT_ONCE))),
  );
  return isOneDay && isNoticed ? [{ ...first, role: "discovered", rule: "noticed-at-once", score: 1 }] : [];
}

const NO_ACCOUNT: ReadonlySet<SectionKind> = new Set(["request", "prevention", "contact"]);

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

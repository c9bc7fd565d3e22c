/** Whether two incidents that name one organization have one origin: rules about time and role. */
import type { OrganizationRole } from "../taxonomy";
import { daysBetween } from "./grouping";

/** Roles in which another organization is where an incident came from. */
export const originRoles = ["supplier", "service", "affiliate"] as const satisfies readonly OrganizationRole[];

/** Of these, one that is so only where no other of the roles is named: a company of the group that runs the systems. */
export const LAST_ORIGIN_ROLE: OrganizationRole = "affiliate";

/** When and how an incident happened, as far as relating looks at it. Dates are partial. */
export interface OriginFacts {
  reference: string | null;
  occurredFrom: string | null;
  occurredTo: string | null;
  shownDate: string | null;
  viaThirdParty: boolean;
}

/** What is called one span although its ends were written down by different hands. */
const SPAN_TOLERANCE_DAYS = 31;

/** So long after one another the disclosers of one origin come forward. */
const DISCLOSURE_SPREAD_DAYS = 400;

/**
 * Whether two incidents may be one event: one collection number; or spans that touch; or, where a span is unknown,
 * dates within about a year. Without a date nothing speaks against it.
 */
export function happenedTogether(a: OriginFacts, b: OriginFacts): boolean {
  if (a.reference !== null && a.reference === b.reference) return true;
  const [first, second] = [spanOf(a), spanOf(b)];
  if (first && second) {
    const apart = first.from > second.to ? [second.to, first.from] : [first.to, second.from];
    const overlap = first.from <= `${second.to}~` && second.from <= `${first.to}~`;
    return overlap || daysBetween(apart[0] ?? "", apart[1] ?? "") <= SPAN_TOLERANCE_DAYS;
  }
  if (a.shownDate === null || b.shownDate === null) return true;
  return daysBetween(a.shownDate, b.shownDate) <= DISCLOSURE_SPREAD_DAYS;
}

/**
 * Whether two incidents that name one supplier or service came in through it. A widely used service is named by
 * many that have nothing to do with each other, so both must say that it happened there.
 */
export function sharesOrigin(a: OriginFacts, b: OriginFacts): boolean {
  if (a.reference !== null && a.reference === b.reference) return true;
  if (!a.viaThirdParty || !b.viaThirdParty) return false;
  return happenedTogether(a, b) || disclosedTogether(a, b);
}

/** Clients of one supplier lose data of different years in one event, and tell of it in the same weeks. */
function disclosedTogether(a: OriginFacts, b: OriginFacts): boolean {
  return a.shownDate !== null && b.shownDate !== null && daysBetween(a.shownDate, b.shownDate) <= 120;
}

function spanOf({ occurredFrom, occurredTo }: OriginFacts): { from: string; to: string } | null {
  const [from, to] = [occurredFrom ?? occurredTo, occurredTo ?? occurredFrom];
  return from !== null && to !== null ? { from, to } : null;
}

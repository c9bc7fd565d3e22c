/** How many people, records, accounts or organizations have their data concerned. */
import type { Count } from "../../../notice";
import type { CountQualifier, CountStatus } from "../../../taxonomy";
import type { Reading } from "../../reading";
import { findingFrom } from "../../trace";
import { OUTWEIGHED, WEIGHED_WORDS } from "../weighed-finding";
import { type CountGroup, groupMentions } from "./groups";
import { markRowsOfOthers } from "./rows-of-others";
import { readStatuses } from "./statuses";
import { readSubjects } from "./subjects";
import { markOrigins, takeMentions } from "./taken";

/** A count with what the headline needs to know of it. */
export interface JudgedCount {
  readonly count: Count;
  readonly group: CountGroup;
}

/** From loose to tight: the qualifier of a sum is the first of these that one of its parts has. */
const LOOSENESS: readonly CountQualifier[] = ["about", "max", "cumulative", "at_least", "exact"];

/**
 * All counts in the order of the text, each figure once.
 * @param organization the name of the discloser, whose row stands among those of its peers, or null
 * @param isCleared whether nothing that the notice names got out after all
 */
export function readCounts(
  reading: Reading,
  { organization, isCleared }: { organization: string | null; isCleared: boolean },
): JudgedCount[] {
  const groups = groupMentions(markRowsOfOthers(reading.notice, markOrigins(takeMentions(reading)), organization));
  const statuses = readStatuses(reading.notice, groups);
  const subjects = subjectsOf(reading, groups);
  return groups.map((group, index) => ({
    group,
    count: countOf(reading, group, statusOf(statuses[index] ?? "affected", isCleared), subjects[index] ?? null),
  }));
}

/** Where nothing got out, those counted are spared; what was given up before stays so. */
const statusOf = (status: CountStatus, isCleared: boolean): CountStatus =>
  isCleared && status !== "superseded" ? "excluded" : status;

/** The subject of each group: that of the first of its mentions which has one. */
function subjectsOf({ notice }: Reading, groups: readonly CountGroup[]): (string | null)[] {
  const mentions = groups.flatMap(({ taken }) => taken.map(({ mention }) => mention));
  mentions.sort((a, b) => a.span.start - b.span.start);
  const subjects = readSubjects(notice, mentions);
  return groups.map(({ taken }) => {
    const own = taken.map(({ mention }) => subjects[mentions.indexOf(mention)] ?? null);
    return own.find((subject) => subject !== null) ?? null;
  });
}

function countOf({ notice }: Reading, group: CountGroup, status: Count["status"], subject: string | null): Count {
  const [first] = group.taken;
  const weak = group.taken.every(({ judgement }) => judgement.strength === 1);
  const weighed = group.taken.every(({ judgement }) => judgement.rule === WEIGHED_WORDS);
  return {
    value: group.value,
    unit: group.unit,
    qualifier: qualifierOf(group.taken.map(({ mention }) => mention.qualifier)),
    subject,
    status,
    ...findingFrom(
      notice,
      group.taken.map(({ mention }) => mention.span),
      first.judgement.rule,
      {
        needsReview: weak
          ? "the text does not plainly say that this is how many are concerned"
          : weighed
            ? OUTWEIGHED
            : null,
      },
    ),
  };
}

/** The loosest of several qualifiers. */
export function qualifierOf(qualifiers: readonly CountQualifier[]): CountQualifier {
  return LOOSENESS.find((qualifier) => qualifiers.includes(qualifier)) ?? "exact";
}

/** Which incident a notice belongs to, among those that are there. */
import type { SqliteDatabase } from "../db";
import { type GroupingFacts, groundFor, groupingGrounds } from "./grouping";
import { prepared } from "./statements";

interface Candidate extends GroupingFacts {
  id: number;
  incidentId: number;
}

const CANDIDATES = `SELECT n.id, n.incidentId, n.organizationId, n.reference, n.title, n.body, s.kind AS sequenceKind,
    disclosed.value AS disclosed, discovered.value AS discovered, occurred.value AS occurredFrom
  FROM "Notice" n
  JOIN "Finding" fs ON fs.noticeId = n.id AND fs.field = 'sequence'
  JOIN "NoticeSequence" s ON s.findingId = fs.id
  LEFT JOIN "Finding" f1 ON f1.noticeId = n.id AND f1.field = 'dates.disclosed'
  LEFT JOIN "NoticeDate" disclosed ON disclosed.findingId = f1.id
  LEFT JOIN "Finding" f2 ON f2.noticeId = n.id AND f2.field = 'dates.discovered'
  LEFT JOIN "NoticeDate" discovered ON discovered.findingId = f2.id
  LEFT JOIN "Finding" f3 ON f3.noticeId = n.id AND f3.field = 'dates.occurredFrom'
  LEFT JOIN "NoticeDate" occurred ON occurred.findingId = f3.id
  WHERE n.withdrawnAt IS NULL AND n.id <> ?`;

/**
 * The incident that the strongest ground speaks for, the earlier where two are equal; null where the notice starts
 * its own. `own` is the notice itself where it is already stored.
 */
export function findIncident(db: SqliteDatabase, facts: GroupingFacts, own: number | null = null): number | null {
  let best: { strength: number; incidentId: number } | null = null;
  for (const candidate of candidatesFor(db, facts, own)) {
    const strength = groupingGrounds.indexOf(groundFor(facts, candidate));
    if (strength > (best?.strength ?? 0)) best = { strength, incidentId: candidate.incidentId };
  }
  return best?.incidentId ?? null;
}

/** Whether any other report of an incident is grouped with the notice. */
export function belongsTo(db: SqliteDatabase, incidentId: number, facts: GroupingFacts, own: number): boolean {
  const others = prepared(db, `${CANDIDATES} AND n.incidentId = ?`).all(own, incidentId) as Candidate[];
  return others.some((other) => groundFor(facts, other) !== "none");
}

function candidatesFor(db: SqliteDatabase, facts: GroupingFacts, own: number | null): Candidate[] {
  // Two different numbers are never one incident, so those need not be read.
  const byOrganization =
    facts.organizationId === null
      ? []
      : prepared(
          db,
          `${CANDIDATES} AND n.organizationId = ? AND (? IS NULL OR n.reference IS NULL OR n.reference = ?) ORDER BY n.id`,
        ).all(own ?? 0, facts.organizationId, facts.reference, facts.reference);
  // Only notices whose discloser could not be read are compared by number alone.
  const byReference =
    facts.reference === null
      ? []
      : prepared(
          db,
          `${CANDIDATES} AND n.incidentId IN (SELECT id FROM "Incident" WHERE reference = ?)
           AND (n.organizationId IS NULL OR ? IS NULL) ORDER BY n.id`,
        ).all(own ?? 0, facts.reference, facts.organizationId);
  return [...byOrganization, ...byReference] as Candidate[];
}

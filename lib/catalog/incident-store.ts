/** Incidents as rows: made, kept in step with their reports, merged and withdrawn, with a history of each step. */
import type {
  Change,
  Incident,
  IncidentAuthority,
  IncidentCause,
  IncidentDataType,
  IncidentOrganization,
  IncidentSubject,
  Notice as NoticeRow,
} from "../../prisma/generated/client";
import type { SqliteDatabase } from "../db";
import type { Notice } from "../notice";
import { foldReports, shownDate } from "./incident-facts";
import { readRecord } from "./notice-store";
import type { WriteContext } from "./organization-store";
import { orderReports } from "./report-order";
import { firstFree, incidentSlug } from "./slugs";
import { insertRow, prepared, type StoredRow, toFlag, updateRow } from "./statements";
import type { ChangeReason, IncidentFacts } from "./views";

type IncidentRow = StoredRow<Incident>;
type Headline = Omit<IncidentRow, "id" | "slug" | "mergedIntoId" | "addedAt" | "modifiedAt" | keyof WithdrawnColumns>;
interface WithdrawnColumns {
  withdrawnAt: string | null;
  withdrawnReason: string | null;
}

/** Makes the incident that a notice starts, with its address. `refreshIncident` fills in the rest. */
export function createIncident(
  db: SqliteDatabase,
  notice: Notice,
  organizationId: number | null,
  { now }: WriteContext,
): number {
  const organizationSlug = prepared(db, 'SELECT slug FROM "Organization" WHERE id = ?').pluck().get(organizationId);
  const { disclosed, discovered, occurredFrom } = notice.dates;
  const slug = incidentSlug({
    reference: notice.reference,
    date: (disclosed ?? discovered ?? occurredFrom)?.value ?? null,
    organizationSlug: organizationSlug === undefined ? null : String(organizationSlug),
  });
  const isTaken = (candidate: string) =>
    prepared(db, 'SELECT 1 FROM "Incident" WHERE slug = ?').get(candidate) !== undefined;
  return insertRow<Incident>(db, "Incident", {
    slug: firstFree(slug, isTaken),
    title: notice.title,
    viaThirdParty: 0,
    reportCount: 0,
    addedAt: now,
    modifiedAt: now,
  });
}

export interface RefreshOptions {
  /** Whether a report came to the incident. */
  newReport: boolean;
  /** Whether the incident was added by the same file, so that its row says nothing yet. */
  isNew?: boolean;
}

/**
 * Brings an incident in step with its reports: their order, the headline facts, the codes. Facts that differ from
 * before are entered in the history as brought by a new report where `newReport` says so; of an incident that is just
 * being added, before means what its first report says alone.
 */
export function refreshIncident(
  db: SqliteDatabase,
  incidentId: number,
  context: WriteContext,
  { newReport, isNew = false }: RefreshOptions,
): void {
  const reports = prepared(db, 'SELECT * FROM "Notice" WHERE incidentId = ? AND withdrawnAt IS NULL').all(
    incidentId,
  ) as NoticeRow[];
  const ordered = orderReports(reports.map((row) => ({ ...row, notice: readRecord(db, row.id) })));
  for (const [index, { id }] of ordered.entries()) {
    prepared(db, 'UPDATE "Notice" SET reportPosition = ? WHERE id = ?').run(index + 1, id);
  }
  prepared(db, 'UPDATE "Notice" SET reportPosition = ? WHERE incidentId = ? AND withdrawnAt IS NOT NULL').run(
    ordered.length + 1,
    incidentId,
  );
  const before = prepared(db, 'SELECT * FROM "Incident" WHERE id = ?').get(incidentId) as IncidentRow;
  if (ordered.length === 0) {
    withdrawIncident(db, before, context);
    return;
  }
  const facts = foldReports(ordered.map(({ notice }) => notice));
  const headline = headlineOf(ordered, facts);
  updateRow<Incident>(db, "Incident", incidentId, {
    ...headline,
    withdrawnAt: null,
    withdrawnReason: null,
  });
  writeCodes(db, incidentId, facts);
  writeOrganizations(db, incidentId);
  if (newReport) recordHeadlineChanges(db, incidentId, [isNew ? headlineOfFirst(ordered) : before, headline], context);
}

/** Everything of one incident becomes another's; its address leads there from now on. */
export function mergeIncidents(db: SqliteDatabase, from: number, into: number, context: WriteContext): void {
  const slugOf = (id: number) => String(prepared(db, 'SELECT slug FROM "Incident" WHERE id = ?').pluck().get(id));
  prepared(db, 'UPDATE "Notice" SET incidentId = ? WHERE incidentId = ?').run(into, from);
  prepared(db, 'UPDATE "Incident" SET mergedIntoId = ? WHERE mergedIntoId = ?').run(into, from);
  updateRow<Incident>(db, "Incident", from, {
    mergedIntoId: into,
    withdrawnAt: context.now,
    withdrawnReason: `one incident with ${slugOf(into)}`,
    reportCount: 0,
  });
  for (const incidentId of [from, into]) {
    recordChange(
      db,
      {
        incidentId,
        reason: "merged",
        field: "incident",
        before: slugOf(from),
        after: slugOf(into),
      },
      context,
    );
  }
}

interface ChangeEntry {
  incidentId: number;
  noticeId?: number;
  reason: ChangeReason;
  field: string;
  before: unknown;
  after: unknown;
}

/** Enters one step in the history of an incident and dates the incident by it. */
export function recordChange(db: SqliteDatabase, entry: ChangeEntry, { now, parserVersion }: WriteContext): void {
  const json = (value: unknown) => (value === null || value === undefined ? null : JSON.stringify(value));
  insertRow<Change>(db, "Change", {
    incidentId: entry.incidentId,
    noticeId: entry.noticeId ?? null,
    at: now,
    reason: entry.reason,
    field: entry.field,
    before: json(entry.before),
    after: json(entry.after),
    parserVersion,
  });
  prepared(db, 'UPDATE "Incident" SET modifiedAt = ? WHERE id = ?').run(now, entry.incidentId);
}

function withdrawIncident(db: SqliteDatabase, before: IncidentRow, context: WriteContext): void {
  if (before.withdrawnAt !== null) return;
  const reason = prepared(
    db,
    'SELECT withdrawnReason FROM "Notice" WHERE incidentId = ? ORDER BY withdrawnAt DESC, id DESC LIMIT 1',
  )
    .pluck()
    .get(before.id);
  updateRow<Incident>(db, "Incident", before.id, {
    withdrawnAt: context.now,
    withdrawnReason: reason === undefined ? "its only notice belongs to another incident" : String(reason),
    reportCount: 0,
  });
}

interface StoredReport {
  notice: Notice;
  organizationId: number | null;
}

const headlineOfFirst = (ordered: readonly StoredReport[]): Headline => {
  const first = ordered.slice(0, 1);
  return headlineOf(first, foldReports(first.map(({ notice }) => notice)));
};

function headlineOf(ordered: readonly StoredReport[], facts: IncidentFacts): Headline {
  const notices = ordered.map(({ notice }) => notice);
  const reference = notices.find((notice) => notice.reference !== null)?.reference ?? null;
  const shown = shownDate(facts, reference);
  return {
    organizationId: ordered.findLast((report) => report.organizationId !== null)?.organizationId ?? null,
    title: notices[0]?.title ?? "",
    reference,
    disclosed: facts.disclosed?.value ?? null,
    latestDisclosed: facts.latestDisclosed?.value ?? null,
    discovered: facts.discovered?.value ?? null,
    occurredFrom: facts.occurredFrom?.value ?? null,
    occurredTo: facts.occurredTo?.value ?? null,
    shownDate: shown?.value ?? null,
    shownDateKind: shown?.kind ?? null,
    primaryCause: facts.causes.find(({ primary }) => primary)?.code ?? null,
    affectedValue: facts.affected?.value ?? null,
    affectedUnit: facts.affected?.unit ?? null,
    affectedQualifier: facts.affected?.qualifier ?? null,
    outcome: facts.outcome?.value ?? null,
    viaThirdParty: toFlag(facts.viaThirdParty.value),
    secondaryDamage: facts.secondaryDamage?.value ?? null,
    investigation: facts.investigation?.value ?? null,
    reportCount: ordered.length,
  };
}

function writeCodes(db: SqliteDatabase, incidentId: number, facts: IncidentFacts): void {
  for (const table of ["IncidentCause", "IncidentDataType", "IncidentSubject", "IncidentAuthority"]) {
    prepared(db, `DELETE FROM "${table}" WHERE incidentId = ?`).run(incidentId);
  }
  const primary = facts.causes.find((cause) => cause.primary)?.code;
  for (const code of new Set(facts.causes.map((cause) => cause.code))) {
    insertRow<IncidentCause>(db, "IncidentCause", {
      incidentId,
      code,
      isPrimary: toFlag(code === primary),
    });
  }
  for (const { code, status } of facts.dataTypes) {
    insertRow<IncidentDataType>(db, "IncidentDataType", {
      incidentId,
      code,
      status,
    });
  }
  for (const { code } of facts.subjects) insertRow<IncidentSubject>(db, "IncidentSubject", { incidentId, code });
  for (const { code } of facts.reportedTo) insertRow<IncidentAuthority>(db, "IncidentAuthority", { incidentId, code });
}

function writeOrganizations(db: SqliteDatabase, incidentId: number): void {
  prepared(db, 'DELETE FROM "IncidentOrganization" WHERE incidentId = ?').run(incidentId);
  const rows = prepared(
    db,
    `SELECT DISTINCT n.incidentId, o.organizationId, o.role FROM "Notice" n
     JOIN "Finding" f ON f.noticeId = n.id JOIN "NamedOrganization" o ON o.findingId = f.id
     WHERE n.incidentId = ? AND n.withdrawnAt IS NULL AND f.field = 'relatedOrganizations'`,
  ).all(incidentId) as StoredRow<IncidentOrganization>[];
  for (const row of rows) insertRow<IncidentOrganization>(db, "IncidentOrganization", row);
}

function recordHeadlineChanges(
  db: SqliteDatabase,
  incidentId: number,
  [before, after]: [before: Headline, after: Headline],
  context: WriteContext,
): void {
  const figure = ({ affectedValue, affectedUnit, affectedQualifier }: Headline) =>
    affectedValue === null
      ? null
      : {
          value: affectedValue,
          unit: affectedUnit,
          qualifier: affectedQualifier,
        };
  const facts = (headline: Headline): Record<string, unknown> => ({
    "dates.disclosed": headline.disclosed,
    "dates.latestDisclosed": headline.latestDisclosed,
    "dates.discovered": headline.discovered,
    "dates.occurredFrom": headline.occurredFrom,
    "dates.occurredTo": headline.occurredTo,
    primaryCause: headline.primaryCause,
    affected: figure(headline),
    outcome: headline.outcome,
    viaThirdParty: headline.viaThirdParty === 1,
    secondaryDamage: headline.secondaryDamage,
    investigation: headline.investigation,
  });
  const [old, now] = [facts(before), facts(after)];
  for (const field of Object.keys(now)) {
    if (JSON.stringify(old[field]) === JSON.stringify(now[field])) continue;
    recordChange(
      db,
      {
        incidentId,
        reason: "new_report",
        field,
        before: old[field],
        after: now[field],
      },
      context,
    );
  }
}

import "server-only";
import { basename } from "node:path";
import type { Change, Incident, Notice as NoticeRow } from "../../../prisma/generated/client";
import type { SqliteDatabase } from "../../db";
import { foldReports } from "../incident-facts";
import { readRecord } from "../notice-store";
import { prepared, type StoredRow } from "../statements";
import type { ChangeReason, ChangeView, IncidentDetail, NoticeView, OrganizationRef } from "../views";
import { getDatabase } from "./database";
import { organizationRef, selectIncidents } from "./incident-rows";
import { readRelations } from "./relations";

/**
 * Everything about one incident, or null where no incident ever had the address. A withdrawn one is given with the
 * reason, one that became another with the address to go to (`mergedInto`).
 */
export function getIncident(slug: string, db = getDatabase()): IncidentDetail | null {
  return db.transaction(() => {
    const incident = prepared(db, 'SELECT * FROM "Incident" WHERE slug = ?').get(slug) as
      | StoredRow<Incident>
      | undefined;
    const [row] = selectIncidents(db, "WHERE i.slug = ?", [slug]);
    if (!incident || !row) return null;
    const notices = readNotices(db, incident.id);
    const active = notices.filter(({ withdrawn }) => withdrawn === null);
    const reports = active.length > 0 ? active : notices;
    const mergedInto = prepared(db, 'SELECT slug FROM "Incident" WHERE id = ?').pluck().get(incident.mergedIntoId);
    return {
      row,
      facts: foldReports(reports.map(({ record }) => record)),
      notices,
      relatedOrganizations: gatherRelated(reports),
      relations: readRelations(db, { ...incident, viaThirdParty: incident.viaThirdParty === 1 }),
      changes: readChanges(db, incident.id),
      withdrawn: withdrawalOf(incident),
      mergedInto: mergedInto === undefined ? null : String(mergedInto),
    };
  })();
}

interface SelectedNotice extends StoredRow<NoticeRow> {
  path: string;
  sha256: string;
  parserVersion: string;
}

function readNotices(db: SqliteDatabase, incidentId: number): NoticeView[] {
  const clauses = "WHERE n.incidentId = ? ORDER BY n.withdrawnAt IS NOT NULL, n.reportPosition, n.id";
  return selectNotices(db, clauses, [incidentId]).map((notice, index) => ({ ...notice, position: index + 1 }));
}

/** Selects notices; `clauses` is what follows FROM, over the table `Notice n`. */
export function selectNotices(db: SqliteDatabase, clauses: string, values: (string | number)[]): NoticeView[] {
  const rows = prepared(
    db,
    `SELECT n.*, d.path, d.sha256, d.parserVersion
     FROM "Notice" n JOIN "SourceDocument" d ON d.id = n.documentId ${clauses}`,
  ).all(...values) as SelectedNotice[];
  return rows.map((row) => ({
    position: row.reportPosition,
    record: readRecord(db, row.id),
    organization: row.organizationId === null ? null : organizationRef(db, row.organizationId),
    relatedOrganizations: readRelatedOrganizations(db, row.id),
    sourceFile: basename(row.path),
    sha256: row.sha256,
    parserVersion: row.parserVersion,
    addedAt: row.addedAt,
    modifiedAt: row.modifiedAt,
    withdrawn: withdrawalOf(row),
  }));
}

function readRelatedOrganizations(db: SqliteDatabase, noticeId: number): OrganizationRef[] {
  const ids = prepared(
    db,
    `SELECT v.organizationId FROM "Finding" f JOIN "NamedOrganization" v ON v.findingId = f.id
     WHERE f.noticeId = ? AND f.field = 'relatedOrganizations' ORDER BY f.position`,
  );
  return (ids.pluck().all(noticeId) as number[]).map((id) => organizationRef(db, id));
}

/** Who is named in which roles, and in which report last. */
function gatherRelated(reports: readonly NoticeView[]): IncidentDetail["relatedOrganizations"] {
  const bySlug = new Map<string, IncidentDetail["relatedOrganizations"][number]>();
  for (const { position, record, relatedOrganizations } of reports.toReversed()) {
    for (const [index, { role }] of record.relatedOrganizations.entries()) {
      const organization = relatedOrganizations[index];
      if (!organization) continue;
      const known = bySlug.get(organization.slug);
      if (!known) bySlug.set(organization.slug, { organization, roles: [role], report: position });
      else if (!known.roles.includes(role)) known.roles.push(role);
    }
  }
  return [...bySlug.values()];
}

function readChanges(db: SqliteDatabase, incidentId: number): ChangeView[] {
  const rows = prepared(
    db,
    `SELECT c.*, n.reportPosition FROM "Change" c
     LEFT JOIN "Notice" n ON n.id = c.noticeId AND n.withdrawnAt IS NULL AND n.incidentId = c.incidentId
     WHERE c.incidentId = ? ORDER BY c.at DESC, c.id DESC`,
  ).all(incidentId) as (Change & { reportPosition: number | null })[];
  const parse = (json: string | null): unknown => (json === null ? null : JSON.parse(json));
  return rows.map((row) => ({
    at: row.at,
    reason: row.reason as ChangeReason,
    report: row.reportPosition,
    field: row.field,
    before: parse(row.before),
    after: parse(row.after),
    parserVersion: row.parserVersion,
  }));
}

function withdrawalOf({
  withdrawnAt,
  withdrawnReason,
}: {
  withdrawnAt: string | null;
  withdrawnReason: string | null;
}): NoticeView["withdrawn"] {
  return withdrawnAt === null ? null : { at: withdrawnAt, reason: withdrawnReason ?? "" };
}

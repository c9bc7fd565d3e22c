/** What changed in the database since a revision, into the columns. */

import { prepared } from "../catalog/statements";
import type { SqliteDatabase } from "../db";
import type { OrganizationRole } from "../taxonomy";
import type { CodesColumn } from "./choice-column";
import type { IncidentColumns, IncidentFactsRow } from "./incident-columns";
import type { OrganizationEntry } from "./organization-table";

/** The number of the last change; 0 for an empty catalog. */
export function readRevision(db: SqliteDatabase): number {
  return Number(prepared(db, 'SELECT coalesce(max("revision"), 0) FROM "Revision"').pluck().get());
}

/** Joins what follows to the rows of `entity` that changed after the revision bound first. */
const changedSince = (entity: "incident" | "organization", id: string) =>
  `JOIN "Revision" r ON r.entity = '${entity}' AND r.entityId = ${id} AND r.revision > ?`;

/**
 * Brings columns up to a revision, reading only what changed since theirs. All of it is read in the transaction
 * that the caller has open.
 */
export function loadChanges(db: SqliteDatabase, columns: IncidentColumns, revision: number): void {
  const since = columns.revision;
  const organizations = iterate<OrganizationEntry>(
    db,
    `SELECT o.id, o.slug, o.name, o.kind, o.mergedIntoId FROM "Organization" o ${changedSince("organization", "o.id")}`,
    since,
  );
  columns.setOrganizations([...organizations]);
  const changed: number[] = [];
  const incidents = iterate<IncidentFactsRow>(
    db,
    `SELECT i.* FROM "Incident" i ${changedSince("incident", "i.id")} ORDER BY i.id`,
    since,
  );
  for (const facts of incidents) changed.push(columns.setFacts(facts));
  loadCodes(db, columns.causes, columns, '"IncidentCause" x', since);
  loadCodes(db, columns.subjects, columns, '"IncidentSubject" x', since);
  loadCodes(db, columns.reportedTo, columns, '"IncidentAuthority" x', since);
  loadDataTypes(db, columns, since);
  loadInvolved(db, columns, since);
  columns.updateOrders(Uint32Array.from(changed));
  columns.revision = revision;
}

function iterate<Row>(db: SqliteDatabase, sql: string, since: number): IterableIterator<Row> {
  return prepared(db, sql).iterate(since) as IterableIterator<Row>;
}

interface CodeRow {
  incidentId: number;
  code: string;
}

function loadCodes(
  db: SqliteDatabase,
  column: CodesColumn,
  columns: IncidentColumns,
  from: string,
  since: number,
): void {
  const rows = iterate<CodeRow>(
    db,
    `SELECT x.incidentId, x.code FROM ${from} ${changedSince("incident", "x.incidentId")}`,
    since,
  );
  for (const { incidentId, code } of rows) column.add(columns.rowOf(incidentId) as number, code);
}

function loadDataTypes(db: SqliteDatabase, columns: IncidentColumns, since: number): void {
  const rows = iterate<CodeRow & { status: "affected" | "excluded" }>(
    db,
    `SELECT x.incidentId, x.code, x.status FROM "IncidentDataType" x ${changedSince("incident", "x.incidentId")}`,
    since,
  );
  for (const { incidentId, code, status } of rows) {
    const column = status === "affected" ? columns.affectedData : columns.excludedData;
    column.add(columns.rowOf(incidentId) as number, code);
  }
}

function loadInvolved(db: SqliteDatabase, columns: IncidentColumns, since: number): void {
  const rows = iterate<{ incidentId: number; organizationId: number; role: OrganizationRole }>(
    db,
    `SELECT x.incidentId, x.organizationId, x.role FROM "IncidentOrganization" x
     ${changedSince("incident", "x.incidentId")} ORDER BY x.incidentId, x.role, x.organizationId`,
    since,
  );
  for (const { incidentId, organizationId, role } of rows) {
    const row = columns.rowOf(incidentId) as number;
    columns.setInvolved(row, [...(columns.involved[row] ?? []), { organizationId, role }]);
  }
}

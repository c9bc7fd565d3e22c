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

/** The facts alone: the titles and addresses of a hundred thousand incidents would take longer than all of them. */
const FACTS = `i.id, i.organizationId, i.disclosed, i.latestDisclosed, i.discovered, i.occurredFrom, i.occurredTo,
  i.shownDate, i.shownDateKind, i.primaryCause, i.affectedValue, i.affectedUnit, i.affectedQualifier, i.outcome,
  i.viaThirdParty, i.secondaryDamage, i.investigation, i.reportCount, i.withdrawnAt`;

/**
 * Brings columns up to a revision, reading only what changed since theirs. All of it is read in the transaction
 * that the caller has open.
 */
export function loadChanges(db: SqliteDatabase, columns: IncidentColumns, revision: number): void {
  const since = columns.revision;
  const organizations = iterate<OrganizationEntry>(db, since, {
    select: 'o.id, o.slug, o.name, o.reading, o.kind, o.mergedIntoId FROM "Organization" o',
    of: ["organization", "o.id"],
  });
  const changed = new Set(columns.setOrganizations([...organizations]));
  const incidents = iterate<IncidentFactsRow>(db, since, {
    select: `${FACTS} FROM "Incident" i`,
    of: ["incident", "i.id"],
    tail: "ORDER BY i.id",
  });
  for (const facts of incidents) changed.add(columns.setFacts(facts));
  loadCodes(db, columns, since, "IncidentCause", { codes: columns.causes });
  loadCodes(db, columns, since, "IncidentSubject", { codes: columns.subjects });
  loadCodes(db, columns, since, "IncidentAuthority", { codes: columns.reportedTo });
  const { affectedData: affected, excludedData: excluded } = columns;
  loadCodes(db, columns, since, "IncidentDataType", { affected, excluded });
  loadInvolved(db, columns, since);
  columns.updateOrders(Uint32Array.from(changed));
  columns.revision = revision;
}

interface Selection {
  /** What is selected, and where from. */
  select: string;
  /** Whose changes count, and the column of their ids. */
  of: [entity: "incident" | "organization", id: string];
  /** What follows, as an order or groups. */
  tail?: string;
}

/** Rows of what changed after a revision; of all, where that is 0, without a look at the changes. */
function iterate<Row>(
  db: SqliteDatabase,
  since: number,
  { select, of: [entity, id], tail = "" }: Selection,
): IterableIterator<Row> {
  if (since === 0) return prepared(db, `SELECT ${select} ${tail}`).iterate() as IterableIterator<Row>;
  const changes = `JOIN "Revision" r ON r.entity = '${entity}' AND r.entityId = ${id} AND r.revision > ?`;
  return prepared(db, `SELECT ${select} ${changes} ${tail}`).iterate(since) as IterableIterator<Row>;
}

/**
 * Reads the codes of a table, each kind of them (their status, where there is one) into its column. They come as one
 * text for each incident, several times as fast as in a row each.
 */
function loadCodes<Kind extends "codes" | "affected" | "excluded">(
  db: SqliteDatabase,
  columns: IncidentColumns,
  since: number,
  table: string,
  kinds: Record<Kind, CodesColumn>,
): void {
  const names = Object.keys(kinds) as Kind[];
  const lists = names.map((kind) => {
    const code = kind === "codes" ? "x.code" : `CASE x.status WHEN '${kind}' THEN x.code END`;
    return `group_concat(${code}) AS ${kind}`;
  });
  const rows = iterate<{ incidentId: number } & Record<Kind, string | null>>(db, since, {
    select: `x.incidentId, ${lists.join(", ")} FROM "${table}" x`,
    of: ["incident", "x.incidentId"],
    tail: "GROUP BY x.incidentId",
  });
  for (const row of rows) {
    const at = columns.rowOf(row.incidentId) as number;
    for (const kind of names) for (const code of row[kind]?.split(",") ?? []) kinds[kind].add(at, code);
  }
}

function loadInvolved(db: SqliteDatabase, columns: IncidentColumns, since: number): void {
  const rows = iterate<{ incidentId: number; organizationId: number; role: OrganizationRole }>(db, since, {
    select: 'x.incidentId, x.organizationId, x.role FROM "IncidentOrganization" x',
    of: ["incident", "x.incidentId"],
    tail: "ORDER BY x.incidentId, x.role, x.organizationId",
  });
  for (const { incidentId, organizationId, role } of rows) {
    const row = columns.rowOf(incidentId) as number;
    columns.setInvolved(row, [...(columns.involved[row] ?? []), { organizationId, role }]);
  }
}

import "server-only";
import type { Incident } from "../../../prisma/generated/client";
import { type IncidentColumns, readColumns } from "../../columns";
import type { SqliteDatabase } from "../../db";
import type { PartialDate } from "../../notice";
import type {
  CauseCode,
  CountQualifier,
  CountUnit,
  DataTypeCode,
  Investigation,
  Outcome,
  SecondaryDamage,
} from "../../taxonomy";
import { toPartialDate } from "../incident-facts";
import { prepared, type StoredRow } from "../statements";
import type { DateKind, IncidentRow, OrganizationRef } from "../views";

/** Incidents with their organizations, as filters and orders speak of them (`i`, `o`). */
const INCIDENTS = '"Incident" i LEFT JOIN "Organization" o ON o.id = i.organizationId';

/** Newest first by the shown date; the undated last. */
export const NEWEST_FIRST = "i.shownDate IS NULL, i.shownDate DESC, i.id DESC";

/**
 * Selects incidents; `clauses` is what follows FROM: WHERE, ORDER BY, LIMIT. Only the ids are sorted: SQLite would
 * gather the codes of every incident before it cuts off the page.
 */
export function selectIncidents(db: SqliteDatabase, clauses: string, values: (string | number)[]): IncidentRow[] {
  const ids = prepared(db, `SELECT i.id FROM ${INCIDENTS} ${clauses}`)
    .pluck()
    .all(...values) as number[];
  return readIncidentRows(db, ids);
}

/** Incidents by their row ids, in that order. */
export function readIncidentRows(db: SqliteDatabase, ids: readonly number[]): IncidentRow[] {
  if (ids.length === 0) return [];
  const columns = readColumns(db);
  const select = prepared(db, 'SELECT * FROM "Incident" WHERE id = ?');
  return ids.map((id) => toIncidentRow(columns, select.get(id) as StoredRow<Incident>));
}

/** An organization by its row id, as a link. */
export function organizationRef(db: SqliteDatabase, id: number): OrganizationRef {
  return prepared(db, 'SELECT slug, name, kind FROM "Organization" WHERE id = ?').get(id) as OrganizationRef;
}

// The codes below need no check: the database's CHECK constraints hold them to the taxonomy.
function toIncidentRow(columns: IncidentColumns, row: StoredRow<Incident>): IncidentRow {
  const at = columns.rowOf(row.id) as number;
  const organization = columns.organizations.get(row.organizationId ?? 0);
  const date = (value: string | null): PartialDate | null => (value === null ? null : toPartialDate(value));
  return {
    slug: row.slug,
    title: row.title,
    reference: row.reference,
    organization: organization && { slug: organization.slug, name: organization.name, kind: organization.kind },
    date: row.shownDate === null ? null : { ...toPartialDate(row.shownDate), kind: row.shownDateKind as DateKind },
    disclosed: date(row.disclosed),
    latestDisclosed: date(row.latestDisclosed),
    occurredFrom: date(row.occurredFrom),
    occurredTo: date(row.occurredTo),
    discovered: date(row.discovered),
    primaryCause: row.primaryCause as CauseCode | null,
    causes: primaryFirst(columns.causes.codesOf(at) as CauseCode[], row.primaryCause),
    affectedData: columns.affectedData.codesOf(at) as DataTypeCode[],
    excludedData: columns.excludedData.codesOf(at) as DataTypeCode[],
    affected:
      row.affectedValue === null
        ? null
        : {
            value: row.affectedValue,
            unit: row.affectedUnit as CountUnit,
            qualifier: row.affectedQualifier as CountQualifier,
          },
    outcome: row.outcome as Outcome | null,
    viaThirdParty: row.viaThirdParty === 1,
    secondaryDamage: row.secondaryDamage as SecondaryDamage | null,
    investigation: row.investigation as Investigation | null,
    reportCount: row.reportCount,
    addedAt: row.addedAt,
    modifiedAt: row.modifiedAt,
  };
}

function primaryFirst(causes: readonly CauseCode[], primary: string | null): CauseCode[] {
  return causes.toSorted((a, b) => Number(b === primary) - Number(a === primary) || (a < b ? -1 : 1));
}

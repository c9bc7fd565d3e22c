import "server-only";
import type { Incident } from "../../../prisma/generated/client";
import type { SqliteDatabase } from "../../db";
import type { PartialDate } from "../../notice";
import {
  type CauseCode,
  type CountQualifier,
  type CountUnit,
  codesOf,
  type DataTypeCode,
  dataTypes,
  type Investigation,
  type OrganizationKind,
  type Outcome,
  type SecondaryDamage,
} from "../../taxonomy";
import { toPartialDate } from "../incident-facts";
import { prepared, type StoredRow } from "../statements";
import type { DateKind, IncidentRow, OrganizationRef } from "../views";

/** Incidents with their organizations, as filters and orders speak of them (`i`, `o`). */
export const INCIDENTS = '"Incident" i LEFT JOIN "Organization" o ON o.id = i.organizationId';

/** Newest first by the shown date; the undated last. */
export const NEWEST_FIRST = "i.shownDate IS NULL, i.shownDate DESC, i.id DESC";

// `+status` keeps SQLite from going through all rows of a status instead of the few of the incident.
const COLUMNS = `i.*, o.slug AS organizationSlug, o.name AS organizationName, o.kind AS organizationKind,
  (SELECT json_group_array(code) FROM (SELECT code FROM "IncidentCause" WHERE incidentId = i.id
     ORDER BY isPrimary DESC, code)) AS causes,
  (SELECT json_group_array(code) FROM "IncidentDataType" WHERE incidentId = i.id AND +status = 'affected') AS affected,
  (SELECT json_group_array(code) FROM "IncidentDataType" WHERE incidentId = i.id AND +status = 'excluded') AS excluded`;

interface SelectedRow extends StoredRow<Incident> {
  organizationSlug: string | null;
  organizationName: string | null;
  organizationKind: string | null;
  causes: string;
  affected: string;
  excluded: string;
}

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
  const select = prepared(db, `SELECT ${COLUMNS} FROM ${INCIDENTS} WHERE i.id = ?`);
  return ids.map((id) => toIncidentRow(select.get(id) as SelectedRow));
}

/** An organization by its row id, as a link. */
export function organizationRef(db: SqliteDatabase, id: number): OrganizationRef {
  return prepared(db, 'SELECT slug, name, kind FROM "Organization" WHERE id = ?').get(id) as OrganizationRef;
}

const dataTypeOrder = new Map(codesOf(dataTypes).map((code, at) => [code, at]));

// The codes below need no check: the database's CHECK constraints hold them to the taxonomy.
function toIncidentRow(row: SelectedRow): IncidentRow {
  const date = (value: string | null): PartialDate | null => (value === null ? null : toPartialDate(value));
  return {
    slug: row.slug,
    title: row.title,
    reference: row.reference,
    organization:
      row.organizationSlug === null || row.organizationName === null
        ? null
        : {
            slug: row.organizationSlug,
            name: row.organizationName,
            kind: row.organizationKind as OrganizationKind | null,
          },
    date: row.shownDate === null ? null : { ...toPartialDate(row.shownDate), kind: row.shownDateKind as DateKind },
    disclosed: date(row.disclosed),
    latestDisclosed: date(row.latestDisclosed),
    occurredFrom: date(row.occurredFrom),
    occurredTo: date(row.occurredTo),
    discovered: date(row.discovered),
    primaryCause: row.primaryCause as CauseCode | null,
    causes: JSON.parse(row.causes) as CauseCode[],
    affectedData: parseDataTypes(row.affected),
    excludedData: parseDataTypes(row.excluded),
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

/** In the order in which the taxonomy shows them. */
function parseDataTypes(json: string): DataTypeCode[] {
  const codes = JSON.parse(json) as DataTypeCode[];
  return codes.sort((a, b) => (dataTypeOrder.get(a) ?? 0) - (dataTypeOrder.get(b) ?? 0));
}

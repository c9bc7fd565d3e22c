import "server-only";
import { decodeDate, type IncidentColumns, readColumns } from "../../columns";
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
import { prepared } from "../statements";
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

/** What the columns do not have of an incident. */
const TEXTS = 'SELECT slug, title, reference, addedAt, modifiedAt FROM "Incident" WHERE id = ?';

type StoredTexts = Pick<IncidentRow, "slug" | "title" | "reference" | "addedAt" | "modifiedAt">;

/** Incidents by their row ids, in that order. */
export function readIncidentRows(db: SqliteDatabase, ids: readonly number[]): IncidentRow[] {
  if (ids.length === 0) return [];
  const columns = readColumns(db);
  const select = prepared(db, TEXTS);
  return ids.map((id) => toIncidentRow(columns, columns.rowOf(id) as number, select.get(id) as StoredTexts));
}

/** An organization by its row id, as a link. */
export function organizationRef(db: SqliteDatabase, id: number): OrganizationRef {
  return prepared(db, 'SELECT slug, name, kind FROM "Organization" WHERE id = ?').get(id) as OrganizationRef;
}

// The codes below need no check: the database's CHECK constraints hold them to the taxonomy.
function toIncidentRow(columns: IncidentColumns, at: number, texts: StoredTexts): IncidentRow {
  const organization = columns.organizations.get(columns.organization.get(at));
  const primaryCause = columns.primaryCause.codeOf(at) as CauseCode | null;
  const shownDate = dateOf(columns.shownDate.get(at));
  const affected = columns.affected.get(at);
  return {
    slug: texts.slug,
    title: texts.title,
    reference: texts.reference,
    organization: organization && { slug: organization.slug, name: organization.name, kind: organization.kind },
    date: shownDate && { ...shownDate, kind: columns.shownDateKind.codeOf(at) as DateKind },
    disclosed: dateOf(columns.disclosed.get(at)),
    latestDisclosed: dateOf(columns.latestDisclosed.get(at)),
    occurredFrom: dateOf(columns.occurredFrom.get(at)),
    occurredTo: dateOf(columns.occurredTo.get(at)),
    discovered: dateOf(columns.discovered.get(at)),
    primaryCause,
    causes: primaryFirst(columns.causes.codesOf(at) as CauseCode[], primaryCause),
    affectedData: columns.affectedData.codesOf(at) as DataTypeCode[],
    excludedData: columns.excludedData.codesOf(at) as DataTypeCode[],
    affected: Number.isNaN(affected)
      ? null
      : {
          value: affected,
          unit: columns.affectedUnit.codeOf(at) as CountUnit,
          qualifier: columns.affectedQualifier.codeOf(at) as CountQualifier,
        },
    outcome: columns.outcome.codeOf(at) as Outcome | null,
    viaThirdParty: columns.viaThirdParty.codeOf(at) === "yes",
    secondaryDamage: columns.secondaryDamage.codeOf(at) as SecondaryDamage | null,
    investigation: columns.investigation.codeOf(at) as Investigation | null,
    reportCount: columns.reportCount.get(at),
    addedAt: texts.addedAt,
    modifiedAt: texts.modifiedAt,
  };
}

/** Dates that lists showed last, by their numbers: days are few, and met again and again. */
const MOST_DATES = 8192;
const dates = new Map<number, PartialDate>();

/** Not to be changed: others show the same. */
function dateOf(code: number): PartialDate | null {
  const known = dates.get(code);
  if (known) return known;
  const date = decodeDate(code);
  if (date === null) return null;
  if (dates.size >= MOST_DATES) dates.clear();
  const partial = Object.freeze(toPartialDate(date));
  dates.set(code, partial);
  return partial;
}

function primaryFirst(causes: CauseCode[], primary: string | null): CauseCode[] {
  if (causes.length < 2) return causes;
  return causes.sort((a, b) => Number(b === primary) - Number(a === primary) || (a < b ? -1 : 1));
}

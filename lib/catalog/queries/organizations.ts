import "server-only";
import type { Organization, OrganizationName } from "../../../prisma/generated/client";
import { type IncidentColumns, readColumns } from "../../columns";
import type { SqliteDatabase } from "../../db";
import type { Locale } from "../../i18n/locale";
import { nameHeading, type OrganizationOrder } from "../../name-order";
import { organizationKey } from "../../organization-names";
import { toHiragana } from "../../search/analysis/kana";
import type { OrganizationKind, OrganizationRole } from "../../taxonomy";
import { toPartialDate } from "../incident-facts";
import { prepared, type StoredRow } from "../statements";
import type {
  DateKind,
  IncidentRow,
  OrganizationDetail,
  OrganizationList,
  OrganizationRef,
  OrganizationRow,
} from "../views";
import { getDatabase } from "./database";
import { NEWEST_FIRST, selectIncidents } from "./incident-rows";
import { matchNames } from "./name-index";

/** Rows of the list of organizations on one page. */
const PAGE_SIZE = 100;

/** Incidents that an organization's page shows of each kind. */
const MOST_INCIDENTS = 50;

/** Incidents that an organization disclosed, and those that name it; both take its id. */
const DISCLOSED = "i.withdrawnAt IS NULL AND i.organizationId = ?";
const INVOLVED = `i.withdrawnAt IS NULL
  AND i.id IN (SELECT incidentId FROM "IncidentOrganization" WHERE organizationId = ?)`;

/** An organization with what it disclosed and where others name it, or null where none ever had the address. */
export function getOrganization(slug: string, db = getDatabase()): OrganizationDetail | null {
  return db.transaction(() => {
    const row = prepared(db, 'SELECT * FROM "Organization" WHERE slug = ?').get(slug) as Organization | undefined;
    if (!row) return null;
    const mergedInto = prepared(db, 'SELECT slug FROM "Organization" WHERE id = ?').pluck().get(row.mergedIntoId);
    return {
      organization: toRef(row),
      otherNames: readOtherNames(db, row),
      disclosed: selectNewest(db, DISCLOSED, row.id),
      disclosedCount: countIncidents(db, DISCLOSED, row.id),
      involved: readInvolved(db, row.id),
      involvedCount: countIncidents(db, INVOLVED, row.id),
      mergedInto: mergedInto === undefined ? null : String(mergedInto),
    };
  })();
}

/** Which organizations, and in which order. */
export interface OrganizationChoice {
  /** Part of a name in any spelling, of its reading or of its Latin spelling; null for all. */
  name: string | null;
  /** By name as readers of the language expect, or those with most incidents first. */
  sort: OrganizationOrder;
}

/** One page of the organizations that are asked for, under headings where they are sorted by name. */
export function listOrganizations(
  choice: OrganizationChoice & { page: number },
  locale: Locale,
  db = getDatabase(),
): OrganizationList {
  return db.transaction(() => {
    const ids = listOrganizationIds(choice, locale, db);
    const pageCount = Math.max(1, Math.ceil(ids.length / PAGE_SIZE));
    const page = Math.min(choice.page, pageCount);
    const start = (page - 1) * PAGE_SIZE;
    const headings = choice.sort === "name" ? readHeadings(ids, locale, db) : null;
    const rows = readOrganizationRows(ids.slice(start, start + PAGE_SIZE), db);
    return {
      sections: headings ? partRows(rows, headings.slice(start)) : rows.length > 0 ? [{ heading: null, rows }] : [],
      headings: headings ? placeHeadings(headings) : [],
      total: ids.length,
      page,
      pageCount,
      pageSize: PAGE_SIZE,
    };
  })();
}

/** The heading of each organization. */
function readHeadings(ids: readonly number[], locale: Locale, db: SqliteDatabase): string[] {
  const { organizations } = readColumns(db);
  return ids.map((id) => nameHeading(organizations.keyOf(id, locale), locale));
}

/** Rows, each with the heading of the same place, parted where that changes. */
function partRows(rows: readonly OrganizationRow[], headings: readonly string[]): OrganizationList["sections"] {
  const sections: OrganizationList["sections"] = [];
  rows.forEach((row, at) => {
    const heading = headings[at] ?? null;
    const last = sections.at(-1);
    if (last?.heading === heading) last.rows.push(row);
    else sections.push({ heading, rows: [row] });
  });
  return sections;
}

/** On which page each heading first stands. */
function placeHeadings(headings: readonly string[]): OrganizationList["headings"] {
  const pages = new Map<string, number>();
  headings.forEach((heading, at) => {
    if (!pages.has(heading)) pages.set(heading, Math.floor(at / PAGE_SIZE) + 1);
  });
  return [...pages].map(([heading, page]) => ({ heading, page }));
}

const DISCLOSED_COUNT = `(SELECT count(*) FROM "Incident" i WHERE i.organizationId = o.id AND i.withdrawnAt IS NULL)`;
const INVOLVED_COUNT = `(SELECT count(DISTINCT i.id) FROM "IncidentOrganization" x JOIN "Incident" i ON i.id = x.incidentId
  WHERE x.organizationId = o.id AND i.withdrawnAt IS NULL)`;

/** The ids of all organizations that are asked for, in their order. */
export function listOrganizationIds({ name, sort }: OrganizationChoice, locale: Locale, db = getDatabase()): number[] {
  const columns = readColumns(db);
  const named = name === null ? null : findByName(db, columns, name);
  const inOrder = columns.organizations.inOrder(locale);
  const ids = inOrder.map(({ id }) => id).filter((id) => named === null || named.has(id));
  return sort === "name" ? ids : sortByIncidents(db, ids);
}

/** By whatever a search would know it by too, and by any part of a spelling, its reading or its Latin spelling. */
function findByName(db: SqliteDatabase, columns: IncidentColumns, name: string): Set<number> {
  const key = organizationKey(name);
  const ids = prepared(
    db,
    `SELECT o.id FROM "Organization" o WHERE instr(coalesce(o.reading, ''), $reading) > 0
       OR instr(replace(o.slug, '-', ''), $key) > 0 OR EXISTS (SELECT 1 FROM "OrganizationName" n
         WHERE n.organizationId = o.id AND instr(n.key, $key) > 0)`,
  );
  const parts = ids.pluck().all({ key, reading: toHiragana(key) }) as number[];
  return new Set([...parts, ...matchNames(db, columns, name).rows.toRows()]);
}

/** Those of as many incidents stay in the order in which they came. */
function sortByIncidents(db: SqliteDatabase, ids: readonly number[]): number[] {
  const sorted = prepared(
    db,
    `SELECT o.id FROM "Organization" o JOIN json_each(?) wanted ON wanted.value = o.id
     ORDER BY ${DISCLOSED_COUNT} DESC, ${INVOLVED_COUNT} DESC, wanted.key`,
  );
  return sorted.pluck().all(JSON.stringify(ids)) as number[];
}

/** The rows of some organizations, in the order of the ids. */
export function readOrganizationRows(ids: readonly number[], db = getDatabase()): OrganizationRow[] {
  const rows = prepared(
    db,
    `SELECT o.slug, o.name, o.kind, ${DISCLOSED_COUNT} AS disclosedCount, ${INVOLVED_COUNT} AS involvedCount,
       (SELECT json_array(i.shownDate, i.shownDateKind) FROM "Incident" i WHERE i.organizationId = o.id
          AND i.withdrawnAt IS NULL AND i.shownDate IS NOT NULL ORDER BY ${NEWEST_FIRST} LIMIT 1) AS latest
     FROM "Organization" o JOIN json_each(?) wanted ON wanted.value = o.id ORDER BY wanted.key`,
  ).all(JSON.stringify(ids)) as SelectedOrganization[];
  return rows.map(toOrganizationRow);
}

interface SelectedOrganization extends Pick<Organization, "slug" | "name" | "kind"> {
  disclosedCount: number;
  involvedCount: number;
  latest: string | null;
}

function toOrganizationRow(row: SelectedOrganization): OrganizationRow {
  const latest = row.latest === null ? null : (JSON.parse(row.latest) as [string, DateKind]);
  return {
    organization: toRef(row),
    disclosedCount: row.disclosedCount,
    involvedCount: row.involvedCount,
    latest: latest && { ...toPartialDate(latest[0]), kind: latest[1] },
  };
}

function toRef({ slug, name, kind }: Pick<Organization, "slug" | "name" | "kind">): OrganizationRef {
  return { slug, name, kind: kind as OrganizationKind | null };
}

function readOtherNames(db: SqliteDatabase, { id, name }: Organization): OrganizationDetail["otherNames"] {
  const rows = prepared(
    db,
    'SELECT name, isFormer FROM "OrganizationName" WHERE organizationId = ? AND name <> ? ORDER BY isFormer, name',
  ).all(id, name) as StoredRow<OrganizationName>[];
  return rows.map((row) => ({ name: row.name, former: row.isFormer === 1 }));
}

function selectNewest(db: SqliteDatabase, where: string, organizationId: number): IncidentRow[] {
  return selectIncidents(db, `WHERE ${where} ORDER BY ${NEWEST_FIRST} LIMIT ${MOST_INCIDENTS}`, [organizationId]);
}

function countIncidents(db: SqliteDatabase, where: string, organizationId: number): number {
  return Number(prepared(db, `SELECT count(*) FROM "Incident" i WHERE ${where}`).pluck().get(organizationId));
}

function readInvolved(db: SqliteDatabase, organizationId: number): OrganizationDetail["involved"] {
  const roles = prepared(
    db,
    `SELECT x.role FROM "IncidentOrganization" x JOIN "Incident" i ON i.id = x.incidentId
     WHERE i.slug = ? AND x.organizationId = ? ORDER BY x.role`,
  ).pluck();
  return selectNewest(db, INVOLVED, organizationId).flatMap((incident) =>
    (roles.all(incident.slug, organizationId) as OrganizationRole[]).map((role) => ({ role, incident })),
  );
}

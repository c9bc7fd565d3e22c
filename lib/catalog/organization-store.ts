/** Organizations as rows: found by what is left of their name, made where they are new, merged where two are one. */
import type { Organization, OrganizationName } from "../../prisma/generated/client";
import type { SqliteDatabase } from "../db";
import type { Notice } from "../notice";
import { brandKey, formerNames, organizationKey } from "../organization-names";
import { ANALYSIS_VERSION } from "../search/index/token-list";
import type { Reader } from "../search/readings";
import type { OrganizationKind } from "../taxonomy";
import type { OrganizationIds } from "./notice-store";
import { readOrganizationName } from "./organization-readings";
import { firstFree, organizationSlug } from "./slugs";
import { insertRow, prepared, type StoredRow, toFlag, updateRow } from "./statements";

/** What writing needs from outside: the moment of the import, and readings for the addresses of new names. */
export interface WriteContext {
  /** ISO 8601, UTC. */
  now: string;
  parserVersion: string;
  read: Reader;
}

/** Whether all names of the notices are known, so that no address has to be made for them. */
export function knowsAllNames(db: SqliteDatabase, notices: readonly Notice[]): boolean {
  return notices.every((notice) => namesIn(notice).every((name) => findByKey(db, organizationKey(name)) !== null));
}

/** Resolves every organization that a notice names, and what it says of former names. */
export function resolveOrganizations(db: SqliteDatabase, notice: Notice, context: WriteContext): OrganizationIds {
  const ids = new Map<string, number>();
  if (notice.organization) {
    const { name, kind } = notice.organization;
    ids.set(name, resolve(db, name, kind, context));
  }
  for (const { name } of notice.relatedOrganizations) {
    if (!ids.has(name)) ids.set(name, resolve(db, name, null, context));
  }
  for (const { current, former } of formerNames(notice)) {
    const id = ids.get(current) ?? resolve(db, current, null, context);
    const formerId = findByKey(db, organizationKey(former));
    if (formerId !== null && formerId !== id) mergeOrganizations(db, formerId, id);
    noteName(db, id, former, true);
  }
  return ids;
}

function namesIn(notice: Notice): string[] {
  return [
    ...(notice.organization ? [notice.organization.name] : []),
    ...notice.relatedOrganizations.map(({ name }) => name),
    ...formerNames(notice).map(({ current }) => current),
  ];
}

function findByKey(db: SqliteDatabase, key: string): number | null {
  const id = prepared(db, 'SELECT organizationId FROM "OrganizationName" WHERE key = ? LIMIT 1').pluck().get(key);
  return id === undefined ? null : Number(id);
}

function resolve(db: SqliteDatabase, name: string, kind: OrganizationKind | null, context: WriteContext): number {
  const key = organizationKey(name);
  const known = findByKey(db, key);
  if (known === null) {
    const isTaken = (slug: string) =>
      prepared(db, 'SELECT 1 FROM "Organization" WHERE slug = ?').get(slug) !== undefined;
    const id = insertRow<Organization>(db, "Organization", {
      slug: firstFree(organizationSlug(name, context.read), isTaken),
      name,
      kind,
      brandKey: brandKey(name),
      mergedIntoId: null,
      addedAt: context.now,
      reading: readOrganizationName(name, context.read),
      readingVersion: ANALYSIS_VERSION,
    });
    noteName(db, id, name, false);
    return id;
  }
  noteName(db, known, name, false);
  // The name under which it discloses is its own; what others call it is not.
  if (kind !== null) {
    prepared(
      db,
      `UPDATE "Organization" SET kind = $kind, readingVersion = CASE name WHEN $name THEN readingVersion END, name = $name
       WHERE id = $id AND kind IS NULL`,
    ).run({ name, kind, id: known });
  }
  return known;
}

function noteName(db: SqliteDatabase, organizationId: number, name: string, isFormer: boolean): void {
  if (prepared(db, 'SELECT 1 FROM "OrganizationName" WHERE name = ?').get(name) !== undefined) {
    if (isFormer) {
      prepared(db, 'UPDATE "OrganizationName" SET isFormer = 1, organizationId = ? WHERE name = ?').run(
        organizationId,
        name,
      );
    }
    return;
  }
  insertRow<OrganizationName>(db, "OrganizationName", {
    name,
    key: organizationKey(name),
    organizationId,
    isFormer: toFlag(isFormer),
  });
}

/** Everything of one organization becomes another's; its address leads there from now on. */
function mergeOrganizations(db: SqliteDatabase, from: number, into: number): void {
  for (const table of ["OrganizationName", "NamedOrganization", "Notice", "Incident"]) {
    prepared(db, `UPDATE "${table}" SET organizationId = ? WHERE organizationId = ?`).run(into, from);
  }
  prepared(db, 'UPDATE OR REPLACE "IncidentOrganization" SET organizationId = ? WHERE organizationId = ?').run(
    into,
    from,
  );
  prepared(db, 'UPDATE "Organization" SET mergedIntoId = ? WHERE mergedIntoId = ?').run(into, from);
  const old = prepared(db, 'SELECT kind FROM "Organization" WHERE id = ?').get(from) as StoredRow<Organization>;
  prepared(db, 'UPDATE "Organization" SET kind = coalesce(kind, ?) WHERE id = ?').run(old.kind, into);
  updateRow<Organization>(db, "Organization", from, { mergedIntoId: into });
}

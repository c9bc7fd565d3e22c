import "server-only";
import { prepared } from "../statements";
import { getDatabase } from "./database";

/** A page with the moment at which what it shows last changed. */
export interface DatedPath {
  path: string;
  modifiedAt: string;
}

const PAGES = `SELECT '/incidents/' || i.slug AS path, i.modifiedAt, 1 AS part, i.id FROM "Incident" i
    WHERE i.withdrawnAt IS NULL
  UNION ALL
  SELECT '/organizations/' || o.slug, max(o.addedAt, coalesce((SELECT max(i.modifiedAt) FROM "Incident" i
      WHERE i.organizationId = o.id), '')), 2, o.id FROM "Organization" o WHERE o.mergedIntoId IS NULL`;

/** How many incidents and organizations have a page. */
export function countDatedPaths(db = getDatabase()): number {
  return Number(prepared(db, `SELECT count(*) FROM (${PAGES})`).pluck().get());
}

/** Their pages, the incidents first, from place `offset` on. */
export function listDatedPaths(offset: number, limit: number, db = getDatabase()): DatedPath[] {
  const rows = prepared(db, `SELECT path, modifiedAt FROM (${PAGES}) ORDER BY part, id LIMIT ? OFFSET ?`);
  return rows.all(limit, offset) as DatedPath[];
}

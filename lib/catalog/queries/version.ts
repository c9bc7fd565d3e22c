import "server-only";
import { createHash } from "node:crypto";
import type { SqliteDatabase } from "../../db";
import { prepared } from "../statements";
import { getDatabase } from "./database";

/** The state of the catalog's content. */
export interface CatalogVersion {
  /** A mark that changes when anything in the catalog does. */
  version: string;
  /** When anything last changed, ISO 8601 in UTC; null for an empty catalog. */
  modifiedAt: string | null;
}

const known = new WeakMap<SqliteDatabase, { dataVersion: unknown; version: CatalogVersion }>();

/** The state of the content, read anew only after another connection has written. */
export function getCatalogVersion(db = getDatabase()): CatalogVersion {
  const dataVersion = db.pragma("data_version", { simple: true });
  const last = known.get(db);
  if (last && last.dataVersion === dataVersion) return last.version;
  const version = readVersion(db);
  known.set(db, { dataVersion, version });
  return version;
}

function readVersion(db: SqliteDatabase): CatalogVersion {
  const state = prepared(
    db,
    `SELECT (SELECT max(modifiedAt) FROM "Incident") AS modifiedAt,
       (SELECT count(*) FROM "Incident") AS incidents, (SELECT count(*) FROM "Organization") AS organizations,
       (SELECT max(id) FROM "Change") AS changes, (SELECT max(importedAt) FROM "SourceDocument") AS importedAt,
       (SELECT max(supersededAt) FROM "SourceDocument") AS supersededAt,
       (SELECT group_concat(parserVersion) FROM
         (SELECT DISTINCT parserVersion FROM "SourceDocument" ORDER BY 1)) AS parserVersions`,
  ).get() as { modifiedAt: string | null };
  const version = createHash("sha256").update(JSON.stringify(state)).digest("hex").slice(0, 12);
  return { version, modifiedAt: state.modifiedAt };
}

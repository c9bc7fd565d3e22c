import { createHash } from "node:crypto";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { onTestFinished } from "vitest";
import { type NoticeTally, storeDocument } from "../../lib/catalog/import-document";
import { migrateDatabase } from "../../lib/catalog/migrations";
import type { WriteContext } from "../../lib/catalog/organization-store";
import { openDatabase, type SqliteDatabase } from "../../lib/db";
import type { Notice } from "../../lib/notice";
import { getReader } from "../../lib/search/readings";

/** A folder that is gone when the test is over. */
export function makeTemporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), "kaijiroku-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** An empty catalog in a real file. */
export function makeCatalog(): SqliteDatabase {
  const db = openDatabase(join(makeTemporaryFolder(), "catalog.db"), { mode: "create" });
  onTestFinished(() => {
    db.close();
  });
  migrateDatabase(db);
  return db;
}

let moments = 0;

/** Stores records as the file `path`, as if a parser had read them. Each call is a second later than the last. */
export async function storeNotices(
  db: SqliteDatabase,
  path: string,
  notices: readonly Notice[],
  { parserVersion = "test", text = JSON.stringify(notices) } = {},
): Promise<NoticeTally> {
  moments += 1;
  const bytes = new TextEncoder().encode(text);
  const context: WriteContext = {
    now: new Date(Date.UTC(2026, 0, 1, 0, 0, moments)).toISOString(),
    parserVersion,
    read: getReader(),
  };
  const sha256 = createHash("sha256").update(bytes).digest("hex");
  return storeDocument(db, { path, bytes, sha256 }, notices, context);
}

/** Everything in the database but the moments at which it was written, and the numbers of the changes. */
export function dumpCatalog(db: SqliteDatabase): Record<string, unknown[]> {
  const tables = db
    .prepare("SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE '\\_%' ESCAPE '\\' ORDER BY name")
    .pluck()
    .all() as string[];
  return Object.fromEntries(tables.map((table) => [table, readTimeless(db, table)]));
}

function readTimeless(db: SqliteDatabase, table: string): unknown[] {
  const moments = new Set(["addedAt", "modifiedAt", "importedAt", "at", "revision", "mark"]);
  const rows = db.prepare(`SELECT * FROM "${table}"`).all() as Record<string, unknown>[];
  return rows
    .map((row) => Object.fromEntries(Object.entries(row).filter(([column]) => !moments.has(column))))
    .sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1));
}

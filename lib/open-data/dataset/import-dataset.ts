/** An exported data set back into a database: the same content, or nothing at all. */
import { copyFileSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { migrateDatabase } from "../../catalog/migrations";
import { readRecord } from "../../catalog/notice-store";
import { refreshReadings } from "../../catalog/organization-readings";
import { DatabaseError, openDatabase, type SqliteDatabase } from "../../db";
import { SCHEMA_VERSION } from "../version";
import { catalogTables, copyRows, isEmptyCatalog } from "./database-copy";
import { DATABASE, DatasetError, hashPieces, type Manifest, NOTICES, verifyDataset } from "./dataset-folder";
import { noticeLines } from "./tables";

export interface ImportedDataset {
  manifest: Manifest;
  /** True where the database held just this content already. */
  isUnchanged: boolean;
}

/**
 * Fills an empty database with the content of an export, in one transaction. A database that has that content already
 * is left as it is.
 * @throws DatasetError where the export is damaged, contradicts itself, or the database holds something else; nothing
 * is changed then
 */
export function importDataset(db: SqliteDatabase, folder: string): ImportedDataset {
  const { manifest, checksums } = verifyDataset(folder);
  const temporary = mkdtempSync(join(tmpdir(), "kaijiroku-import-"));
  try {
    // A copy, because an export of an older program is brought up to date first, and the export stays as it is.
    const path = join(temporary, "catalog.db");
    copyFileSync(join(folder, DATABASE), path);
    prepareCopy(path, folder);
    refreshReadings(db);
    db.prepare("ATTACH ? AS exported").run(path);
    try {
      if (!isEmptyCatalog(db)) return { manifest, isUnchanged: assertSame(db) };
      const notices = manifest.schemaVersion === SCHEMA_VERSION ? checksums.get(NOTICES) : undefined;
      db.transaction(() => fill(db, folder, notices)).immediate();
      return { manifest, isUnchanged: false };
    } finally {
      db.exec("DETACH exported");
    }
  } finally {
    rmSync(temporary, { recursive: true, force: true });
  }
}

function prepareCopy(path: string, folder: string): void {
  try {
    const copy = openDatabase(path, { mode: "write" });
    try {
      // The file came from outside: nothing in its schema may run functions of ours.
      copy.pragma("trusted_schema = OFF");
      if (copy.pragma("integrity_check", { simple: true }) !== "ok") throw new DatabaseError("it is damaged");
      migrateDatabase(copy);
      refreshReadings(copy);
      copy.pragma("wal_checkpoint(TRUNCATE)");
    } finally {
      copy.close();
    }
  } catch (error) {
    throw new DatasetError(`${join(folder, DATABASE)} cannot be used: ${messageOf(error)}`, { cause: error });
  }
}

function fill(db: SqliteDatabase, folder: string, expectedNotices: string | undefined): void {
  try {
    copyRows(db, "exported");
    if ((db.pragma("foreign_key_check") as unknown[]).length > 0)
      throw new DatasetError("its rows do not belong together");
    checkRecords(db);
    // The notices that a person reads in the export must be those of its database.
    if (expectedNotices !== undefined && hashPieces(noticeLines(db)) !== expectedNotices) {
      throw new DatasetError(`${NOTICES} and ${DATABASE} say different things`);
    }
  } catch (error) {
    throw new DatasetError(`The export in ${folder} cannot be imported: ${messageOf(error)}.`, { cause: error });
  }
}

/** Every notice is a record, and its evidence stands in its text. */
function checkRecords(db: SqliteDatabase): void {
  const ids = db.prepare('SELECT id FROM "Notice" ORDER BY id').pluck().all() as number[];
  for (const id of ids) readRecord(db, id);
  const astray = db
    .prepare(
      `SELECT n.title, n.body, e.startOffset AS start, e.endOffset AS end, e.text FROM "Evidence" e
       JOIN "Finding" f ON f.id = e.findingId JOIN "Notice" n ON n.id = f.noticeId`,
    )
    .iterate() as Iterable<{ title: string; body: string; start: number; end: number; text: string }>;
  for (const { title, body, start, end, text } of astray) {
    if (body.slice(start, end) !== text) throw new DatasetError(`evidence of 「${title}」 does not stand in its text`);
  }
}

function assertSame(db: SqliteDatabase): true {
  const differing = catalogTables(db).find(
    (table) => differs(db, table, "main", "exported") || differs(db, table, "exported", "main"),
  );
  if (differing === undefined) return true;
  throw new DatasetError(
    "The database already holds another catalog; name a new file with DATABASE_URL to import the export into.",
  );
}

function differs(db: SqliteDatabase, table: string, one: string, other: string): boolean {
  const sql = `SELECT 1 FROM (SELECT * FROM "${one}"."${table}" EXCEPT SELECT * FROM "${other}"."${table}") LIMIT 1`;
  return db.prepare(sql).get() !== undefined;
}

const messageOf = (error: unknown): string =>
  error instanceof Error ? (error.message.split("\n")[0] ?? "") : String(error);

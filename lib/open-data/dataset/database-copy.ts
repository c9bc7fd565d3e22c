/**
 * The rows of one catalog into another. History goes along: superseded documents, withdrawn notices, merged incidents
 * and every change are rows like all others, and row ids stay, so that nothing has to be found again. What triggers
 * keep by themselves is not copied.
 */
import { existsSync, rmSync } from "node:fs";
import { migrateDatabase } from "../../catalog/migrations";
import { openDatabase, type SqliteDatabase } from "../../db";

/** Kept by triggers, or by the migrations. */
const KEPT_BY_THEMSELVES = new Set(["_prisma_migrations", "Revision"]);

/** The tables that hold the catalog. */
export function catalogTables(db: SqliteDatabase): string[] {
  const tables = db.prepare(
    "SELECT name FROM pragma_table_list WHERE schema = 'main' AND type = 'table' ORDER BY name",
  );
  const names = tables.pluck().all() as string[];
  return names.filter((name) => !name.startsWith("sqlite_") && !KEPT_BY_THEMSELVES.has(name));
}

/** Whether a database holds nothing yet. */
export function isEmptyCatalog(db: SqliteDatabase): boolean {
  return catalogTables(db).every((table) => db.prepare(`SELECT 1 FROM "${table}" LIMIT 1`).get() === undefined);
}

/**
 * Copies all rows of the attached database `from` into the one at hand, in the order of their keys. To be called in a
 * transaction of the caller, who attached it. Rows that do not fit together fail at the end of that transaction.
 */
export function copyRows(db: SqliteDatabase, from: string): void {
  db.pragma("defer_foreign_keys = ON");
  for (const table of catalogTables(db)) {
    const columns = db.prepare(`SELECT name, pk FROM pragma_table_info('${table}') ORDER BY cid`).all() as {
      name: string;
      pk: number;
    }[];
    const names = columns.map(({ name }) => `"${name}"`).join(", ");
    const keys = columns.filter(({ pk }) => pk > 0).sort((a, b) => a.pk - b.pk);
    const order = keys.map(({ name }) => `"${name}"`).join(", ") || "rowid";
    db.exec(`INSERT INTO main."${table}" (${names}) SELECT ${names} FROM "${from}"."${table}" ORDER BY ${order}`);
  }
}

/** A moment that stands for none: when a migration ran on this machine says nothing of the data. */
const NO_MOMENT = "2026-01-01 00:00:00";

/** Writes a copy of a catalog that has the same bytes whenever it is made of the same content. */
export function writeDatabaseCopy(sourcePath: string, path: string): void {
  for (const file of [path, `${path}-wal`, `${path}-shm`]) if (existsSync(file)) rmSync(file);
  const copy = openDatabase(path, { mode: "create" });
  try {
    migrateDatabase(copy);
    copy
      .prepare('UPDATE "_prisma_migrations" SET "id" = substr("checksum", 1, 36), "started_at" = ?, "finished_at" = ?')
      .run(NO_MOMENT, NO_MOMENT);
    copy.prepare("ATTACH ? AS source").run(sourcePath);
    copy.transaction(() => copyRows(copy, "source"))();
    copy.exec("DETACH source");
    // Chance is no content: where the copy is served, its numbers are marked anew.
    copy.exec('UPDATE "Revision" SET "mark" = 0');
    copy.pragma("journal_mode = DELETE");
    copy.exec("VACUUM");
  } finally {
    copy.close();
  }
}

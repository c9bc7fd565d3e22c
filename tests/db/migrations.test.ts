import { cpSync, mkdirSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { assertMigrated, MIGRATIONS_FOLDER, migrateDatabase } from "../../lib/catalog/migrations";
import { openDatabase } from "../../lib/db";
import { makeNotice } from "../catalog/notices";
import { dumpCatalog, makeCatalog, makeTemporaryFolder, storeNotices } from "../catalog/temporary-catalog";

const committed = readdirSync(MIGRATIONS_FOLDER).sort();

/** The committed migrations, in a folder where a test may add to them. */
function copyMigrations(added: Record<string, string> = {}): string {
  const folder = join(makeTemporaryFolder(), "migrations");
  cpSync(MIGRATIONS_FOLDER, folder, { recursive: true });
  for (const [name, sql] of Object.entries(added)) {
    mkdirSync(join(folder, name), { recursive: true });
    writeFileSync(join(folder, name, "migration.sql"), sql);
  }
  return folder;
}

describe("migrateDatabase", () => {
  it("applies every migration once and enters it in Prisma's ledger", () => {
    const db = openDatabase(join(makeTemporaryFolder(), "catalog.db"), { mode: "create" });
    expect(migrateDatabase(db)).toEqual(committed);
    expect(migrateDatabase(db)).toEqual([]);
    const ledger = db.prepare('SELECT * FROM "_prisma_migrations"').all() as Record<string, unknown>[];
    expect(ledger.map((row) => row.migration_name)).toEqual(committed);
    expect(ledger.every((row) => row.finished_at && row.rolled_back_at === null && row.applied_steps_count === 1)).toBe(
      true,
    );
    db.close();
  });

  it("brings an older database up to date and keeps every row", async () => {
    const db = makeCatalog();
    await storeNotices(db, "a.txt", [makeNotice({ disclosed: "2024-05-01" })]);
    const before = dumpCatalog(db);
    const folder = copyMigrations({
      "29990101000000_note": 'ALTER TABLE "Incident" ADD COLUMN "note" TEXT; CREATE TABLE "Later" ("id" INTEGER);',
    });
    expect(() => assertMigrated(db, folder)).toThrow(/of an older version; run "npm run migrate"/);
    expect(migrateDatabase(db, folder)).toEqual(["29990101000000_note"]);
    const { Later, ...after } = dumpCatalog(db);
    expect(Later).toEqual([]);
    const incidents = (after.Incident as Record<string, unknown>[]).map(({ note, ...row }) => row);
    expect({ ...after, Incident: incidents }).toEqual(before);
    expect(db.pragma("foreign_keys", { simple: true })).toBe(1);
  });

  it("refuses a migration that was edited after it had been applied", () => {
    const db = makeCatalog();
    const folder = copyMigrations({ [committed[0] ?? ""]: "-- edited" });
    expect(() => migrateDatabase(db, folder)).toThrow(/was edited after it had been applied/);
  });

  it("refuses a database that a newer program made", () => {
    const db = makeCatalog();
    migrateDatabase(db, copyMigrations({ "29990101000000_later": 'CREATE TABLE "Later" ("id" INTEGER);' }));
    expect(() => migrateDatabase(db)).toThrow(/of a newer version .*29990101000000_later/);
  });

  it("leaves nothing of a migration that fails half-way", () => {
    const db = makeCatalog();
    const folder = copyMigrations({
      "29990101000000_broken": 'CREATE TABLE "Half" ("id" INTEGER); INSERT INTO "Missing" VALUES (1);',
    });
    expect(() => migrateDatabase(db, folder)).toThrow(/Missing/);
    expect(db.prepare("SELECT 1 FROM sqlite_schema WHERE name = 'Half'").get()).toBeUndefined();
    expect(migrateDatabase(db)).toEqual([]);
  });

  it("refuses a migration that would leave rows that point nowhere", async () => {
    const db = makeCatalog();
    await storeNotices(db, "a.txt", [makeNotice()]);
    const folder = copyMigrations({ "29990101000000_orphans": 'DELETE FROM "SourceDocument";' });
    expect(() => migrateDatabase(db, folder)).toThrow(/point nowhere/);
    expect(db.prepare('SELECT count(*) FROM "SourceDocument"').pluck().get()).toBe(1);
  });
});

import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll } from "vitest";
import { importPaths } from "../../lib/catalog/import";
import { migrateDatabase } from "../../lib/catalog/migrations";
import { openDatabase } from "../../lib/db";

/** A catalog of the seeds for all tests of a file, which the queries find as the database of the environment. */
export function withSeededCatalog(): { path: () => string } {
  const folder = mkdtempSync(join(tmpdir(), "kaijiroku-"));
  const path = join(folder, "catalog.db");
  const before = { DATABASE_URL: process.env.DATABASE_URL, SITE_URL: process.env.SITE_URL };
  beforeAll(async () => {
    process.env.DATABASE_URL = `file:${path}`;
    process.env.SITE_URL = "https://example.org";
    const db = openDatabase(path, { mode: "create" });
    migrateDatabase(db);
    await importPaths(db, ["seeds"], { now: () => new Date("2026-01-02T03:04:05.678Z") });
    db.close();
  }, 120_000);
  afterAll(() => {
    for (const [name, value] of Object.entries(before)) {
      if (value === undefined) delete process.env[name];
      else process.env[name] = value;
    }
    rmSync(folder, { recursive: true, force: true });
  });
  return { path: () => path };
}

/** The catalog that the judged queries speak of: the seeds and the golden cases that there were then, imported. */
import { readFileSync } from "node:fs";
import { basename } from "node:path";
import Database from "better-sqlite3";
import { z } from "zod";
import { importPaths } from "../../lib/catalog/import";
import { migrateDatabase } from "../../lib/catalog/migrations";
import type { SqliteDatabase } from "../../lib/db";

const SEEDS = "tests/golden/seeds.jsonl";
const CASES = "tests/golden/cases";
/** The cases that the queries were judged over, a line each: later ones would be answers that nobody has judged. */
const JUDGED_CASES = "tests/judge/judged-cases.txt";

export interface JudgedCatalog {
  db: SqliteDatabase;
  /** For each id of a golden notice the address of its incident. */
  slugs: ReadonlyMap<string, string>;
}

/** Imports everything into a database in memory. */
export async function buildJudgedCatalog(): Promise<JudgedCatalog> {
  const db = new Database(":memory:");
  migrateDatabase(db);
  const cases = readFileSync(JUDGED_CASES, "utf8").trim().split("\n");
  const results = await importPaths(db, ["seeds", ...cases.map((name) => `${CASES}/${name}`)]);
  const failed = results.find(({ failure }) => failure !== null);
  if (failed) throw new Error(`${failed.path} cannot be imported: ${failed.failure}`);
  const slugAt = db
    .prepare(
      `SELECT i.slug FROM "Notice" n JOIN "SourceDocument" d ON d.id = n.documentId JOIN "Incident" i ON i.id = n.incidentId
       WHERE d.path = ? AND n.documentPosition = ?`,
    )
    .pluck();
  const slugs = new Map<string, string>();
  for (const { id, file, index } of readSeeds()) slugs.set(id, String(slugAt.get(`seeds/${file}`, index)));
  for (const name of cases) slugs.set(basename(name).replace(/\.\w+$/, ""), String(slugAt.get(`${CASES}/${name}`, 0)));
  return { db, slugs };
}

const seedSchema = z.object({ id: z.string(), file: z.string(), index: z.int() });

function readSeeds() {
  const lines = readFileSync(SEEDS, "utf8").split("\n");
  return lines.filter((line) => line.trim() !== "").map((line) => seedSchema.parse(JSON.parse(line)));
}

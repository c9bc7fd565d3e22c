import { appendFileSync, cpSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { Ajv2020 } from "ajv/dist/2020";
import addFormats from "ajv-formats";
import Database from "better-sqlite3";
import { parse } from "csv-parse/sync";
import { describe, expect, test } from "vitest";
import { withdrawDocument } from "../../lib/catalog/import-document";
import { migrateDatabase } from "../../lib/catalog/migrations";
import { openDatabase, type SqliteDatabase } from "../../lib/db";
import { CHECKSUMS, DATABASE, hashFile, NOTICES } from "../../lib/open-data/dataset/dataset-folder";
import { exportDataset } from "../../lib/open-data/dataset/export-dataset";
import { importDataset } from "../../lib/open-data/dataset/import-dataset";
import { vocabularies } from "../../lib/open-data/vocabularies";
import { getReader } from "../../lib/search/readings";
import { makeNotice } from "../catalog/notices";
import { dumpCatalog, makeCatalog, makeTemporaryFolder, storeNotices } from "../catalog/temporary-catalog";
import { withSeededCatalog } from "./seeded";

/** A catalog with every kind of history: a follow-up, a correction, a new reading, a withdrawal. */
async function makeHistory(): Promise<SqliteDatabase> {
  const db = makeCatalog();
  const first = makeNotice({
    reference: "2026-001",
    disclosed: "2026-01-05",
    affected: { value: 10, unit: "people", qualifier: "about" },
  });
  await storeNotices(db, "notices/a.txt", [first]);
  await storeNotices(db, "notices/b.txt", [
    makeNotice({
      reference: "2026-001",
      sequence: "followup",
      disclosed: "2026-02-01",
      affected: { value: 12, unit: "people", qualifier: "exact" },
    }),
  ]);
  await storeNotices(db, "notices/a.txt", [{ ...first, title: "訂正した表題" }], { parserVersion: "later" });
  await storeNotices(db, "notices/c.txt", [
    makeNotice({ organization: "白浜市", kind: "municipality", causes: ["loss"] }),
  ]);
  withdrawDocument(db, "notices/c.txt", {
    now: "2026-03-01T00:00:00.000Z",
    parserVersion: "later",
    read: getReader(),
  });
  return db;
}

function exportInto(db: SqliteDatabase): string {
  const folder = makeTemporaryFolder();
  exportDataset(db, db.name, folder);
  return folder;
}

function filesOf(folder: string): Record<string, string> {
  const names = readdirSync(folder, { recursive: true, encoding: "utf8" });
  const files = names.filter((name) => /\.|SUMS/.test(name));
  return Object.fromEntries(files.sort().map((name) => [name, hashFile(join(folder, name))]));
}

describe("an export", () => {
  test("imported and exported again is the same to the byte, its history too", async () => {
    const db = await makeHistory();
    const first = exportInto(db);
    const restored = makeCatalog();
    expect(importDataset(restored, first)).toMatchObject({ isUnchanged: false, manifest: { counts: { notices: 3 } } });
    const { Revision: _own, ...before } = dumpCatalog(db);
    const { Revision: _other, ...after } = dumpCatalog(restored);
    expect(after).toEqual(before);
    expect(filesOf(exportInto(restored))).toEqual(filesOf(first));
    expect(importDataset(restored, first).isUnchanged).toBe(true);
  });

  test("made twice is the same, and what it holds is what it says", async () => {
    const db = await makeHistory();
    const folder = exportInto(db);
    expect(filesOf(exportInto(db))).toEqual(filesOf(folder));
    const withdrawn = readLines(folder, "data/incidents.jsonl").filter((incident) => incident.withdrawn !== null);
    expect(withdrawn).toMatchObject([{ withdrawn: { reason: "the file notices/c.txt is gone" } }]);
    const changes: { reason: string; field: string }[] = parse(readFileSync(join(folder, "tables/changes.csv")), {
      bom: true,
      columns: true,
    });
    expect(changes.map(({ reason }) => reason)).toEqual(
      expect.arrayContaining(["new_report", "corrected", "withdrawn"]),
    );
  });

  test("that was changed in any file, or has lost one, is refused, and nothing is stored", async () => {
    const db = await makeHistory();
    const whole = exportInto(db);
    for (const name of [DATABASE, NOTICES, "README.md", "manifest.json", CHECKSUMS]) {
      const folder = makeTemporaryFolder();
      cpSync(whole, folder, { recursive: true });
      appendFileSync(join(folder, name), "x");
      expectRefusal(folder, /not as it was exported|damaged/);
      rmSync(join(folder, name));
      if (name !== CHECKSUMS) expectRefusal(folder, /is missing/);
    }
  });

  test("whose checksums were made to fit, but whose rows or files contradict each other, is refused", async () => {
    const whole = exportInto(await makeHistory());
    const tamper = (sql: string) => {
      const folder = makeTemporaryFolder();
      cpSync(whole, folder, { recursive: true });
      const inside = new Database(join(folder, DATABASE));
      inside.exec(sql);
      inside.close();
      refreshChecksum(folder, DATABASE);
      return folder;
    };
    expectRefusal(tamper(`UPDATE "NoticeAffected" SET value = 99`), /say different things/);
    expectRefusal(tamper(`UPDATE "Evidence" SET text = '別の言葉'`), /does not stand in its text/);
    expectRefusal(tamper(`PRAGMA foreign_keys = OFF; DELETE FROM "SourceDocument"`), /belong together|FOREIGN KEY/);
    const folder = tamper("SELECT 1");
    writeFileSync(join(folder, DATABASE), "no database");
    refreshChecksum(folder, DATABASE);
    expectRefusal(folder, /is not an SQLite database/);
  });

  test("is not mixed into a database that holds something else", async () => {
    const folder = exportInto(await makeHistory());
    const other = makeCatalog();
    await storeNotices(other, "other.txt", [makeNotice({ organization: "別の会社" })]);
    const before = dumpCatalog(other);
    expect(() => importDataset(other, folder)).toThrow(/already holds another catalog/);
    expect(dumpCatalog(other)).toEqual(before);
  });
});

describe("the export of the seeds", () => {
  const catalog = withSeededCatalog();

  test("holds to its schemas, and its codebook has every code in both languages", () => {
    const db = openDatabase(catalog.path(), { mode: "read" });
    const folder = exportInto(db);
    db.close();
    const ajv = new Ajv2020({ strict: false, allErrors: true });
    addFormats.default(ajv);
    for (const name of ["incident", "organization"]) {
      const validate = ajv.compile(JSON.parse(readFileSync(join(folder, `schema/${name}.schema.json`), "utf8")));
      for (const record of readLines(folder, `data/${name}s.jsonl`))
        expect(validate(record) || validate.errors).toBe(true);
    }
    const validate = ajv.compile(JSON.parse(readFileSync(join(folder, "schema/record.schema.json"), "utf8")));
    for (const { record } of readLines(folder, NOTICES)) expect(validate(record) || validate.errors).toBe(true);

    const rows: Record<string, string>[] = parse(readFileSync(join(folder, "codebook/codebook.csv")), {
      bom: true,
      columns: true,
    });
    const pages = ["ja", "en"].map((locale) => readFileSync(join(folder, `codebook/codebook.${locale}.md`), "utf8"));
    for (const [vocabulary, terms] of Object.entries(vocabularies)) {
      for (const code of Object.keys(terms)) {
        const row = rows.find((candidate) => candidate.vocabulary === vocabulary && candidate.code === code);
        expect(row, `${vocabulary} ${code}`).toBeDefined();
        for (const text of [row?.definition_ja, row?.definition_en]) expect(text, `${vocabulary} ${code}`).toBeTruthy();
        for (const page of pages) expect(page).toContain(`\`${code}\``);
      }
    }
    expect(pages.join("")).not.toContain("undefined");
  });
});

function readLines(folder: string, name: string): Record<string, unknown>[] {
  return readFileSync(join(folder, name), "utf8")
    .trimEnd()
    .split("\n")
    .map((line) => JSON.parse(line));
}

/** Into an empty database, which is as empty afterwards. */
function expectRefusal(folder: string, message: RegExp): void {
  const db = openDatabase(join(makeTemporaryFolder(), "catalog.db"), { mode: "create" });
  try {
    migrateDatabase(db);
    const before = dumpCatalog(db);
    expect(() => importDataset(db, folder)).toThrow(message);
    expect(dumpCatalog(db)).toEqual(before);
  } finally {
    db.close();
  }
}

function refreshChecksum(folder: string, name: string): void {
  const path = join(folder, CHECKSUMS);
  const lines = readFileSync(path, "utf8").split("\n");
  writeFileSync(
    path,
    lines.map((line) => (line.endsWith(`  ${name}`) ? `${hashFile(join(folder, name))}  ${name}` : line)).join("\n"),
  );
}

/** Damages of every kind are told, and mended where the catalog itself knows what was there. */
import { copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import Database from "better-sqlite3";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { importPaths } from "../../lib/catalog/import";
import { migrateDatabase } from "../../lib/catalog/migrations";
import type { WriteContext } from "../../lib/catalog/organization-store";
import { openDatabase, type SqliteDatabase } from "../../lib/db";
import { examine } from "../../lib/doctor";
import { PARSER_VERSION } from "../../lib/parser/version";
import { getReader } from "../../lib/search/readings";
import { dumpCatalog, makeTemporaryFolder } from "../catalog/temporary-catalog";

let folder: string;
let context: WriteContext;
let whole: Record<string, unknown[]>;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "kaijiroku-doctor-"));
  context = { now: new Date().toISOString(), parserVersion: PARSER_VERSION, read: getReader() };
  const db = openDatabase(join(folder, "whole.db"), { mode: "create" });
  migrateDatabase(db);
  await importPaths(db, ["seeds/000_a5402bba4915291a.txt", "seeds/002_36a99dd7ca6a53af.txt"]);
  whole = dumpCatalog(db);
  db.pragma("wal_checkpoint(TRUNCATE)");
  db.close();
}, 120_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** A copy of the catalog with a damage that the database itself would not have allowed. */
function damagedCopy(damage: string): string {
  const path = join(makeTemporaryFolder(), "damaged.db");
  copyFileSync(join(folder, "whole.db"), path);
  const db = new Database(path);
  db.pragma("foreign_keys = OFF");
  db.pragma("ignore_check_constraints = ON");
  db.exec(damage);
  db.close();
  return path;
}

function examineAll(path: string, mend: boolean) {
  const db = openDatabase(path, { mode: "write" });
  try {
    const wrong = [...examine(db, { context, mend })].filter(({ found }) => found.length > 0);
    return { wrong, dump: dumpCatalog(db) };
  } finally {
    db.close();
  }
}

test("nothing is wrong with what an import made", () => {
  const { wrong, dump } = examineAll(damagedCopy(""), false);
  expect(wrong).toEqual([]);
  expect(dump).toEqual(whole);
});

describe("what can be mended", () => {
  const ONE_INCIDENT = "id = (SELECT min(id) FROM Incident WHERE affectedValue IS NOT NULL)";
  test.each([
    [
      "words that stand elsewhere",
      "UPDATE Evidence SET startOffset = startOffset + 1, endOffset = endOffset + 1 WHERE position = 0",
      /does not stand/,
    ],
    [
      "a value that is gone",
      "DELETE FROM NoticeDate WHERE findingId = (SELECT min(findingId) FROM NoticeDate)",
      /a finding has no value/,
    ],
    [
      "a code that there is not",
      "UPDATE NoticeOutcome SET value = 'nobody knows' WHERE findingId = (SELECT min(findingId) FROM NoticeOutcome)",
      /make no record/,
    ],
    [
      "a section beyond the text",
      "UPDATE NoticeSection SET endOffset = 9999999 WHERE position = 0",
      /ends after the text/,
    ],
    [
      "rows that point nowhere",
      "INSERT INTO Evidence VALUES (999999, 0, 0, 1, 'x'); INSERT INTO IncidentCause VALUES (999999, 'loss', 0)",
      /point by findingId to no row of Finding/,
    ],
    [
      "another figure than the reports say",
      `UPDATE Incident SET affectedValue = 1 WHERE ${ONE_INCIDENT}`,
      /affectedValue is 1, by its reports/,
    ],
    [
      "a code more than the reports say",
      "INSERT OR REPLACE INTO IncidentDataType SELECT id, 'sensitive', 'affected' FROM Incident",
      /IncidentDataType is/,
    ],
    [
      "an incident withdrawn that has reports",
      `UPDATE Incident SET withdrawnAt = '2026', withdrawnReason = 'x' WHERE ${ONE_INCIDENT}`,
      /isWithdrawn is true, by its reports false/,
    ],
    ["reports in another order", "UPDATE Notice SET reportPosition = reportPosition + 5", /order of reports/],
    ["words of the search that are missing", "DELETE FROM NoticeTokens", /its words are missing/],
    [
      "words of the search of another text",
      "UPDATE NoticeTokens SET body = x'ff'",
      /its words are not those of its text/,
    ],
    ["a name that nobody read", "UPDATE Organization SET reading = NULL", /no reading/],
    ["a change without its number", "DELETE FROM Revision WHERE entityId % 2 = 0", /has none/],
  ])("%s", (_what, damage, sentence) => {
    const path = damagedCopy(damage);
    const before = examineAll(path, false);
    expect(before.wrong.flatMap(({ found }) => found).join("\n")).toMatch(sentence);
    expect(before.wrong.flatMap(({ left }) => left)).not.toEqual([]);
    const after = examineAll(path, true);
    expect(after.wrong.flatMap(({ left }) => left)).toEqual([]);
    expect(withoutIds(after.dump)).toEqual(withoutIds(whole));
    expect(examineAll(path, true).wrong).toEqual([]);
  });

  test("an index that has lost rows is made anew", () => {
    const path = damagedCopy("");
    const inSchema = (change: (db: Database.Database) => void) => {
      const db = new Database(path);
      db.unsafeMode(true);
      db.pragma("writable_schema = ON");
      change(db);
      db.close();
    };
    let index: unknown[] = [];
    // Rows that are changed while nobody knows of the index are missing from it afterwards.
    inSchema((db) => {
      index = db.prepare("SELECT * FROM sqlite_schema WHERE name = 'Incident_outcome_idx'").raw().get() as unknown[];
      db.exec("DELETE FROM sqlite_schema WHERE name = 'Incident_outcome_idx'");
    });
    inSchema((db) => db.exec("UPDATE Incident SET outcome = 'not_leaked'"));
    inSchema((db) => db.prepare("INSERT INTO sqlite_schema VALUES (?, ?, ?, ?, ?)").run(...index));
    const found = examineAll(path, false).wrong.flatMap(({ found: sentences }) => sentences);
    expect(found.join("\n")).toMatch(/missing from index Incident_outcome_idx/);
    const { wrong, dump } = examineAll(path, true);
    expect(wrong.flatMap(({ left }) => left)).toEqual([]);
    expect(dump).toEqual(whole);
  });
});

describe("what leads to another", () => {
  test("an incident that leads on twice leads straight", () => {
    const path = damagedCopy(`
      INSERT INTO Incident (id, slug, title, viaThirdParty, reportCount, addedAt, modifiedAt, withdrawnAt, withdrawnReason, mergedIntoId)
        SELECT 9001, 'once-one', title, 0, 0, addedAt, modifiedAt, addedAt, 'one incident with another', 9002 FROM Incident LIMIT 1;
      INSERT INTO Incident (id, slug, title, viaThirdParty, reportCount, addedAt, modifiedAt, withdrawnAt, withdrawnReason, mergedIntoId)
        SELECT 9002, 'once-two', title, 0, 0, addedAt, modifiedAt, addedAt, 'one incident with another', id FROM Incident WHERE id < 9000 LIMIT 1;`);
    expect(examineAll(path, false).wrong.flatMap(({ found }) => found)).toEqual(["Incident once-one leads on twice"]);
    expect(examineAll(path, true).wrong.flatMap(({ left }) => left)).toEqual([]);
  });

  test("a notice left behind at a merged incident follows it", () => {
    const path = damagedCopy(`
      INSERT INTO Incident (id, slug, title, viaThirdParty, reportCount, addedAt, modifiedAt, withdrawnAt, withdrawnReason, mergedIntoId)
        SELECT 9001, 'once-one', title, 0, 0, addedAt, modifiedAt, addedAt, 'one incident with another', id FROM Incident LIMIT 1;
      UPDATE Notice SET incidentId = 9001 WHERE incidentId = (SELECT mergedIntoId FROM Incident WHERE id = 9001);`);
    expect(
      examineAll(path, false)
        .wrong.flatMap(({ found }) => found)
        .join("\n"),
    ).toContain("rows of Notice still belong to Incident once-one, which was merged");
    expect(examineAll(path, true).wrong.flatMap(({ left }) => left)).toEqual([]);
  });
});

describe("what cannot be mended is told", () => {
  test("bytes of a document that are not those that were read", () => {
    const path = damagedCopy("UPDATE SourceDocument SET content = x'1f8b' WHERE id = 1");
    const { wrong } = examineAll(path, true);
    expect(wrong.flatMap(({ left }) => left)).toEqual([
      expect.stringMatching(/^the kept bytes of seeds\/.* import it again$/),
    ]);
  });

  test("pages of the file that are overwritten", () => {
    const path = damagedCopy("");
    const bytes = readFileSync(path);
    bytes.fill(0xa5, bytes.length - 40 * 4096);
    writeFileSync(path, bytes);
    const { wrong } = examineFile(path);
    expect(wrong[0]?.left[0]).toMatch(/restore a copy, or delete the database and import again$/);
    expect(wrong).toHaveLength(1);
  });
});

/** A file so damaged that its rows cannot all be read. */
function examineFile(path: string) {
  const db: SqliteDatabase = openDatabase(path, { mode: "write" });
  try {
    return { wrong: [...examine(db, { context, mend: true })] };
  } finally {
    db.close();
  }
}

/** Rows of findings take new numbers when they are written again. */
function withoutIds(dump: Record<string, unknown[]>): unknown {
  const rows = Object.entries(dump).map(([table, all]) => [
    table,
    all
      .map((row) => {
        const { id: _, findingId: __, entityId: ___, ...rest } = row as Record<string, unknown>;
        return JSON.stringify(table === "Incident" || table === "Notice" || table === "Organization" ? row : rest);
      })
      .sort(),
  ]);
  return Object.fromEntries(rows);
}

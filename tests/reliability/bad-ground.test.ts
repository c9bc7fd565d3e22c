/** What an import does where the ground is bad: it says so in one sentence, and nothing that was there is lost. */
import { copyFileSync, mkdtempSync, readFileSync, rmSync, truncateSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import Database from "better-sqlite3";
import { afterAll, beforeAll, describe, expect, it, type TestContext, test } from "vitest";
import { importPaths } from "../../lib/catalog/import";
import { migrateDatabase } from "../../lib/catalog/migrations";
import { explainDatabaseError, openDatabase, type SqliteDatabase } from "../../lib/db";
import { dumpCatalog, makeTemporaryFolder } from "../catalog/temporary-catalog";
import { contentsOf, faultsAfterKill, writeLinkedFiles } from "./interrupted-import";
import { findMountObstacle, runMounted } from "./mounts";

const FILES = 12;

/** With files of which the first half is imported into `half.db`, and all into `whole.db`. */
let folder: string;
const files = () =>
  Array.from({ length: FILES }, (_, at) => join(folder, "files", `${String(at).padStart(3, "0")}.txt`));
const firstHalf = () => files().slice(0, FILES / 2);

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "kaijiroku-ground-"));
  writeLinkedFiles(join(folder, "files"), FILES);
  for (const [name, paths] of [
    ["half.db", firstHalf()],
    ["whole.db", files()],
  ] as const) {
    const db = openDatabase(join(folder, name), { mode: "create" });
    migrateDatabase(db);
    await importPaths(db, paths);
    db.close();
  }
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** A database of its own for a test, with half of the files in it. */
function copyOfHalf(): string {
  const path = join(makeTemporaryFolder(), "catalog.db");
  copyFileSync(join(folder, "half.db"), path);
  return path;
}

/** Imports all files, and gives the sentence in which it fails. */
async function failureOf(db: SqliteDatabase): Promise<string> {
  const error = await importPaths(db, files()).then(
    () => null,
    (thrown: unknown) => explainDatabaseError(thrown, db.name) as Error,
  );
  expect(error?.name).toBe("DatabaseError");
  return error?.message ?? "";
}

/** Nothing is wrong with the database, all that it held is there, and the files can now be imported. */
async function expectNothingLost(path: string): Promise<void> {
  const db = openDatabase(path, { mode: "write" });
  expect(faultsAfterKill(db)).toEqual([]);
  const kept = db.prepare("SELECT path FROM SourceDocument WHERE supersededAt IS NULL").all();
  expect(kept.length).toBeGreaterThanOrEqual(FILES / 2);
  await importPaths(db, files());
  db.close();
  expect(contentsOf(path)).toEqual(contentsOf(join(folder, "whole.db")));
}

describe("a full disk", () => {
  it("fails the file at hand and keeps those before", async () => {
    const path = copyOfHalf();
    const db = openDatabase(path, { mode: "write" });
    db.pragma(`max_page_count = ${Number(db.pragma("page_count", { simple: true })) + 5}`);
    expect(await failureOf(db)).toBe(
      `The disk that holds ${path} is full; make room and start again; nothing that was stored before is lost.`,
    );
    db.close();
    await expectNothingLost(path);
  });

  it("is told by the command", async (context) => {
    skipWithoutMounts(context);
    const [mounted, kept] = [makeTemporaryFolder(), makeTemporaryFolder()];
    const path = join(mounted, "catalog.db");
    const { status, stderr } = runMounted("small", mounted, ["lib/commands/import.ts", ...files()], {
      kept,
      env: { DATABASE_URL: `file:${path}` },
    });
    expect(stderr).toBe(
      `The disk that holds ${path} is full; make room and start again; nothing that was stored before is lost.\n`,
    );
    expect(status).toBe(1);
    const db = openDatabase(join(kept, "catalog.db"), { mode: "write" });
    expect(faultsAfterKill(db)).toEqual([]);
    expect(db.prepare("SELECT count(*) FROM SourceDocument").pluck().get()).toBeGreaterThan(0);
    await importPaths(db, files());
    expect(dumpCatalog(db)).toEqual(contentsOf(join(folder, "whole.db")));
    db.close();
  });
});

test("a folder that may only be read is named, and left as it was", (context) => {
  skipWithoutMounts(context);
  const path = copyOfHalf();
  const mounted = join(path, "..");
  const before = readFileSync(path);
  for (const command of ["import", "doctor"]) {
    const { status, stderr } = runMounted("read-only", mounted, [`lib/commands/${command}.ts`], {
      kept: makeTemporaryFolder(),
      env: { DATABASE_URL: `file:${path}` },
    });
    expect(stderr).toBe(`${path} cannot be written; check the rights of the file and of its folder.\n`);
    expect(status).toBe(1);
  }
  expect(readFileSync(path).equals(before)).toBe(true);
});

function skipWithoutMounts(context: TestContext): void {
  const obstacle = findMountObstacle(makeTemporaryFolder());
  if (obstacle !== null) console.log(`left out: ${obstacle}`);
  context.skip(obstacle !== null, obstacle ?? "");
}

test("a database that another import is writing to is waited for, then named", async () => {
  const path = copyOfHalf();
  const db = openDatabase(path, { mode: "write" });
  db.pragma("busy_timeout = 20");
  const other = openDatabase(path, { mode: "write" });
  other.exec("BEGIN IMMEDIATE; UPDATE Incident SET title = 'x'");
  expect(await failureOf(db)).toBe(`The database ${path} is in use by another import; try again later.`);
  other.exec("ROLLBACK");
  other.close();
  db.close();
  await expectNothingLost(path);
});

describe("a file that is no catalog", () => {
  const strangers: [what: string, sentence: RegExp, make: (path: string) => void][] = [
    ["no database", /is not an SQLite database/, (path) => writeFileSync(path, "お詫びとお知らせ")],
    ["the database of another program", /is the database of another program/, makeForeign("CREATE TABLE note (text)")],
    [
      "the database of another program that uses Prisma",
      /is the database of another program/,
      makeForeign('CREATE TABLE "_prisma_migrations" (id TEXT); CREATE TABLE note (text)'),
    ],
    [
      "cut off",
      /is cut off/,
      (path) => {
        copyFileSync(join(folder, "half.db"), path);
        truncateSync(path, 100_000);
      },
    ],
  ];

  it.each(strangers)("is told and left as it was: %s", (_what, sentence, make) => {
    const path = join(makeTemporaryFolder(), "catalog.db");
    make(path);
    const before = readFileSync(path);
    for (const mode of ["create", "write", "read"] as const) {
      expect(() => openDatabase(path, { mode })).toThrow(sentence);
      expect(readFileSync(path).equals(before)).toBe(true);
    }
  });

  it("is told where its pages are overwritten", async () => {
    const path = copyOfHalf();
    const bytes = readFileSync(path);
    writeFileSync(path, bytes.fill(0xa5, bytes.length - 15 * 4096));
    const db = openDatabase(path, { mode: "write" });
    expect(await failureOf(db)).toBe(`The database ${path} is damaged; restore a copy, or delete it and import again.`);
    db.close();
  });
});

function makeForeign(sql: string) {
  return (path: string) => {
    const other = new Database(path);
    other.exec(sql);
    other.close();
  };
}

/** The search index that is kept beside the database: a cache that is never believed when it could be wrong. */
import { spawnSync } from "node:child_process";
import { copyFileSync, mkdirSync, readdirSync, readFileSync, rmSync, truncateSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { expect, it, vi } from "vitest";
import { migrateDatabase } from "../../lib/catalog/migrations";
import { listIncidents } from "../../lib/catalog/queries/incident-list";
import { readSearchIndex } from "../../lib/catalog/queries/search-index";
import { isSnapshotFresh, loadSearchIndex, markRevisions, refreshSnapshot } from "../../lib/catalog/search-snapshot";
import { readColumns } from "../../lib/columns";
import { openDatabase, type SqliteDatabase } from "../../lib/db";
import { readQuery } from "../../lib/filters";
import { MOST_MERGED } from "../../lib/search/index/search-index";
import { makeNotice } from "./notices";
import { makeTemporaryFolder, storeNotices } from "./temporary-catalog";

const fruits = ["りんご", "みかん", "ぶどう", "いちご"];
const noticeOf = (fruit: string, at: number) =>
  makeNotice({
    reference: `2024-${at}`,
    organization: `${fruit}市`,
    title: "書類の紛失",
    body: `${fruit}を紛失した。`,
  });

async function makeDatabase(names: readonly string[] = fruits): Promise<string> {
  const path = join(makeTemporaryFolder(), "catalog.db");
  const db = openDatabase(path, { mode: "create" });
  migrateDatabase(db);
  await storeNotices(db, "a.txt", names.map(noticeOf));
  refreshSnapshot(db);
  db.close();
  return path;
}

/** How many incidents a process that starts now finds, with what it took from the snapshot. */
function search(path: string, q: string): { total: number; kept: number } {
  const db = openDatabase(path, { mode: "read" });
  const kept = loadSearchIndex(db).segments.length;
  const { total } = listIncidents(readQuery({ q }).query, db);
  db.close();
  return { total, kept };
}

async function change(path: string, work: (db: SqliteDatabase) => Promise<unknown>): Promise<void> {
  const db = openDatabase(path, { mode: "write" });
  await work(db);
  db.close();
}

/** A copy of a database with its snapshot. */
function copyOf(database: string): string {
  const copy = join(makeTemporaryFolder(), "catalog.db");
  copyFileSync(database, copy);
  copyFileSync(`${database}.search`, `${copy}.search`);
  return copy;
}

it("is loaded at start and finds what the database holds", async () => {
  const path = await makeDatabase();
  expect(search(path, "りんご")).toEqual({ total: 1, kept: 1 });
  expect(search(path, "紛失")).toEqual({ total: 4, kept: 1 });
  expect(readdirSync(dirname(path)).filter((name) => name.includes(".search"))).toEqual(["catalog.db.search"]);
});

it("is kept up to date by what changed since", async () => {
  const copy = await makeDatabase();
  await change(copy, (db) => storeNotices(db, "b.txt", [noticeOf("バナナ", 9)]));
  expect(search(copy, "バナナ")).toEqual({ total: 1, kept: 1 });
  await change(copy, (db) => storeNotices(db, "b.txt", [noticeOf("すいか", 9)]));
  expect(search(copy, "バナナ")).toEqual({ total: 0, kept: 1 });
  expect(search(copy, "すいか")).toEqual({ total: 1, kept: 1 });
});

it("is made anew where it is damaged, at any byte", async () => {
  const copy = await makeDatabase();
  const whole = readFileSync(`${copy}.search`);
  for (let at = 0; at < whole.length; at += Math.ceil(whole.length / 60)) {
    const damaged = Buffer.from(whole);
    damaged[at] = (damaged[at] as number) ^ 0x10;
    writeFileSync(`${copy}.search`, damaged);
    expect(search(copy, "りんご"), `byte ${at}`).toEqual({ total: 1, kept: 0 });
  }
});

it.each([0, 3, 30, 400])("is made anew where it is cut off after %d bytes", async (size) => {
  const copy = await makeDatabase();
  truncateSync(`${copy}.search`, size);
  expect(search(copy, "みかん")).toEqual({ total: 1, kept: 0 });
});

it("is not believed when it is of another database, though the numbers of changes are the same", async () => {
  const path = await makeDatabase();
  const other = await makeDatabase(["メロン", "みかん", "ぶどう", "いちご"]);
  copyFileSync(`${path}.search`, `${other}.search`);
  expect(search(other, "りんご")).toEqual({ total: 0, kept: 0 });
  expect(search(other, "メロン")).toEqual({ total: 1, kept: 0 });
});

it("is not believed by a copy from before that went its own way", async () => {
  const copy = await makeDatabase();
  const later = copyOf(copy);
  await change(later, (db) => storeNotices(db, "b.txt", [noticeOf("バナナ", 9)]));
  await change(later, async (db) => {
    db.exec("UPDATE Incident SET addedAt = addedAt");
    refreshSnapshot(db);
  });
  copyFileSync(`${later}.search`, `${copy}.search`);
  expect(search(copy, "バナナ")).toEqual({ total: 0, kept: 0 });
  await change(copy, (db) => storeNotices(db, "b.txt", [noticeOf("すいか", 9), noticeOf("もも", 10)]));
  await change(copy, async (db) => db.exec("UPDATE Incident SET addedAt = addedAt"));
  expect(search(copy, "バナナ")).toEqual({ total: 0, kept: 0 });
  expect(search(copy, "もも")).toEqual({ total: 1, kept: 0 });
});

it("is not believed by databases that were published, until their numbers are marked anew", async () => {
  const copy = await makeDatabase();
  await change(copy, async (db) => {
    db.exec('UPDATE "Revision" SET "mark" = 0');
    refreshSnapshot(db);
    expect(isSnapshotFresh(db)).toBe(false);
    markRevisions(db);
    refreshSnapshot(db);
    expect(isSnapshotFresh(db)).toBe(true);
  });
});

it("is taken by who is reading, where an import brought much and kept it", async () => {
  const path = await makeDatabase();
  const reader = openDatabase(path, { mode: "read" });
  const read = () => {
    const { total } = listIncidents(readQuery({ q: "紛失" }).query, reader);
    return { total, segments: readSearchIndex(reader, readColumns(reader)).segments.length };
  };
  expect(read()).toEqual({ total: 4, segments: 1 });
  const add = (from: number, many: number) =>
    change(path, (db) =>
      storeNotices(
        db,
        `${from}.txt`,
        Array.from({ length: many }, (_, at) => noticeOf(`品${from + at}`, from + at)),
      ),
    );
  await add(10, 1);
  expect(read()).toEqual({ total: 5, segments: 2 });
  await add(20, MOST_MERGED + 1);
  await change(path, async (db) => refreshSnapshot(db));
  expect(read()).toEqual({ total: MOST_MERGED + 6, segments: 1 });
  await add(10_000, 1);
  expect(read()).toEqual({ total: MOST_MERGED + 7, segments: 2 });
  reader.close();
});

it("is written anew only when much has changed", async () => {
  const copy = await makeDatabase();
  await change(copy, async (db) => {
    expect(isSnapshotFresh(db)).toBe(true);
    await storeNotices(db, "b.txt", [noticeOf("バナナ", 9)]);
    expect(isSnapshotFresh(db)).toBe(false);
    refreshSnapshot(db);
    expect(isSnapshotFresh(db)).toBe(true);
  });
});

it("leaves nothing behind of processes that were killed while they wrote it", async () => {
  const path = await makeDatabase();
  const { pid: ended } = spawnSync(process.execPath, ["-e", ""]);
  writeFileSync(`${path}.search.${ended}`, "half");
  writeFileSync(`${path}.search.${process.ppid}`, "still written");
  await change(path, async (db) => {
    await storeNotices(db, "b.txt", [noticeOf("バナナ", 9)]);
    refreshSnapshot(db);
  });
  const beside = readdirSync(dirname(path)).filter((name) => name.includes(".search"));
  expect(beside.sort()).toEqual(["catalog.db.search", `catalog.db.search.${process.ppid}`]);
});

it("may be missing, also where it cannot be written", async () => {
  const copy = await makeDatabase();
  rmSync(`${copy}.search`);
  mkdirSync(`${copy}.search`);
  const said = vi.spyOn(console, "error").mockImplementation(() => {});
  await change(copy, async (db) => refreshSnapshot(db));
  expect(said.mock.calls).toEqual([[expect.stringMatching(/^The search index could not be kept at .*; it is made/)]]);
  expect(readdirSync(dirname(copy)).filter((name) => name.includes(".search."))).toEqual([]);
  expect(search(copy, "りんご")).toEqual({ total: 1, kept: 0 });
});

/** Copies of the database that are made while others use it. */
import { execFileSync } from "node:child_process";
import { existsSync, readdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import Database from "better-sqlite3";
import { expect, test } from "vitest";
import { backUpDatabase } from "../../lib/catalog/backup";
import { openDatabase } from "../../lib/db";
import { makeNotice } from "./notices";
import { dumpCatalog, makeCatalog, makeTemporaryFolder, storeNotices } from "./temporary-catalog";

const many = (count: number, word: string) =>
  Array.from({ length: count }, (_, at) => makeNotice({ organization: `${word}${at}市`, title: `${word}の${at}件目` }));

test("the copy is the catalog as it stood at one moment, in one file, though another connection writes meanwhile", async () => {
  const db = makeCatalog();
  await storeNotices(db, "first.txt", many(40, "青"));
  const before = dumpCatalog(db);
  const reader = openDatabase(db.name, { mode: "read" });
  const target = join(makeTemporaryFolder(), "copy.db");
  const copying = backUpDatabase(reader, target);
  await storeNotices(db, "second.txt", many(40, "赤"));
  await copying;
  reader.close();
  expect(readdirSync(dirname(target))).toEqual(["copy.db"]);
  const copy = new Database(target);
  expect(copy.pragma("integrity_check", { simple: true })).toBe("ok");
  expect(copy.pragma("journal_mode", { simple: true })).toBe("delete");
  const paths = copy.prepare("SELECT path FROM SourceDocument ORDER BY path").pluck().all();
  if (paths.length === 1) expect(dumpCatalog(copy)).toEqual(before);
  else expect(dumpCatalog(copy)).toEqual(dumpCatalog(db));
  copy.close();
});

test("a later copy takes the place of an earlier one", async () => {
  const db = makeCatalog();
  const target = join(makeTemporaryFolder(), "copy.db");
  await backUpDatabase(db, target);
  await storeNotices(db, "first.txt", many(3, "青"));
  await backUpDatabase(db, target);
  const copy = openDatabase(target, { mode: "read" });
  expect(dumpCatalog(copy)).toEqual(dumpCatalog(db));
  copy.close();
});

test("neither the database itself nor a file of something else is written over", async () => {
  const db = makeCatalog();
  await expect(backUpDatabase(db, db.name)).rejects.toThrow(/is the database itself/);
  const letter = join(makeTemporaryFolder(), "letter.txt");
  writeFileSync(letter, "お詫び");
  await expect(backUpDatabase(db, letter)).rejects.toThrow(/is not an SQLite database/);
});

test("a copy that fails leaves nothing behind", async () => {
  const db = makeCatalog();
  await storeNotices(db, "first.txt", many(2, "青"));
  db.pragma("foreign_keys = OFF");
  db.exec("INSERT INTO Evidence VALUES (999999, 0, 0, 1, 'x')");
  const target = join(makeTemporaryFolder(), "copy.db");
  await expect(backUpDatabase(db, target)).rejects.toThrow(/not whole.*npm run doctor/);
  expect(readdirSync(dirname(target))).toEqual([]);
});

test("a folder that is a file, or is not there, is named", async () => {
  const db = makeCatalog();
  await expect(backUpDatabase(db, join(db.name, "copy.db"))).rejects.toThrow(/There is no folder .*catalog\.db for/);
});

test("the command says what it made, and what it needs", () => {
  const db = makeCatalog();
  const target = join(makeTemporaryFolder(), "copy.db");
  const run = (...args: string[]) =>
    execFileSync(process.execPath, ["--import", "tsx", "lib/commands/backup.ts", ...args], {
      env: { ...process.env, DATABASE_URL: `file:${db.name}` },
      encoding: "utf8",
      stdio: "pipe",
    });
  expect(run(target)).toMatch(/is a whole copy of the database \([\d,]+ bytes\)/);
  expect(existsSync(target)).toBe(true);
  expect(() => run()).toThrow(/Name the file for the copy/);
  expect(() => run("/nowhere/copy.db")).toThrow(/There is no folder \/nowhere for the copy/);
});

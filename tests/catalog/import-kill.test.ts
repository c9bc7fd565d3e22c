/** An import that is killed leaves every file wholly in or not at all, and the next one completes it. */
import { type ChildProcess, spawn } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { openDatabase, type SqliteDatabase } from "../../lib/db";
import { dumpCatalog, makeTemporaryFolder } from "./temporary-catalog";

const FILES = 24;
const NOTICES_IN_A_FILE = 5;
const KILLS = 6;
const PAGE_HEADER = "リリース文アーカイブ ".repeat(6);

function startImport(folder: string, database: string): ChildProcess {
  return spawn(process.execPath, ["--import", "tsx", "lib/commands/import.ts", folder], {
    env: { ...process.env, DATABASE_URL: `file:${database}` },
    stdio: ["ignore", "pipe", "inherit"],
  });
}

const ended = (child: ChildProcess) =>
  new Promise<NodeJS.Signals | number | null>((resolve) =>
    child.once("close", (code, signal) => resolve(signal ?? code)),
  );

/** Kills an import some milliseconds after it has reported so many files. */
async function killAfter(child: ChildProcess, files: number, milliseconds: number): Promise<void> {
  let lines = 0;
  child.stdout?.on("data", (chunk: Buffer) => {
    lines += chunk.toString().split("\n").length - 1;
    if (lines >= files) setTimeout(() => child.kill("SIGKILL"), milliseconds);
  });
  await ended(child);
}

function writeFiles(folder: string): void {
  mkdirSync(folder);
  for (let file = 0; file < FILES; file += 1) {
    const notices = Array.from({ length: NOTICES_IN_A_FILE }, (_, at) => {
      const number = 100 + file * NOTICES_IN_A_FILE + at;
      // Every fifth number comes twice, so that incidents span files.
      const reference = `2024-${at === 0 && file > 0 ? number - 1 : number}`;
      return `【セキュリティ事件簿#${reference}】青空商事株式会社 会員${number}名の個人情報漏えいに関するお知らせ\n\n会員${number}名分の氏名が漏えいした可能性があります。\n\n`;
    });
    writeFileSync(join(folder, `${String(file).padStart(3, "0")}.txt`), `${PAGE_HEADER}\n\n${notices.join("")}`);
  }
}

function assertWhole(db: SqliteDatabase): void {
  expect(db.pragma("integrity_check", { simple: true })).toBe("ok");
  expect(db.pragma("foreign_key_check")).toEqual([]);
  const perDocument = db.prepare(
    "SELECT count(n.id) FROM SourceDocument d LEFT JOIN Notice n ON n.documentId = d.id GROUP BY d.id",
  );
  for (const count of perDocument.pluck().all()) expect(count).toBe(NOTICES_IN_A_FILE);
  const outOfStep = db.prepare(
    "SELECT slug FROM Incident i WHERE reportCount <> (SELECT count(*) FROM Notice n WHERE n.incidentId = i.id)",
  );
  expect(outOfStep.all()).toEqual([]);
}

it("survives SIGKILL at any moment", async () => {
  const folder = makeTemporaryFolder();
  const files = join(folder, "files");
  writeFiles(files);

  const undisturbed = join(folder, "undisturbed.db");
  expect(await ended(startImport(files, undisturbed))).toBe(0);

  const killed = join(folder, "killed.db");
  for (let kill = 0; kill < KILLS; kill += 1) {
    await killAfter(startImport(files, killed), 1 + kill * 3, kill * 2);
    const db = openDatabase(killed, { mode: "write" });
    assertWhole(db);
    db.close();
  }
  expect(await ended(startImport(files, killed))).toBe(0);

  const [a, b] = [undisturbed, killed].map((path) => {
    const db = openDatabase(path, { mode: "read" });
    const dump = dumpCatalog(db);
    db.close();
    return dump;
  });
  expect(b).toEqual(a);
}, 120_000);

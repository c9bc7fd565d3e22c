/** Imports by a child process that can be killed, of files that hang together; and what must be so afterwards. */
import { type ChildProcess, spawn } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { openDatabase, type SqliteDatabase } from "../../lib/db";
import { dumpCatalog } from "../catalog/temporary-catalog";

const FILES = 24;
export const NOTICES_IN_A_FILE = 5;
export const PAGE_HEADER = "リリース文アーカイブ ".repeat(6);

/** How far an import gets before it is killed. */
export interface Moment {
  /** So many files it has reported; 0 is the start of its process. */
  readonly files: number;
  /** So many milliseconds later. */
  readonly milliseconds: number;
}

/** Files of notices, of which every fifth number comes twice, so that incidents span files. */
export function writeLinkedFiles(folder: string, files = FILES): void {
  mkdirSync(folder);
  for (let file = 0; file < files; file += 1) {
    const notices = Array.from({ length: NOTICES_IN_A_FILE }, (_, at) => {
      const number = 100 + file * NOTICES_IN_A_FILE + at;
      const reference = `2024-${at === 0 && file > 0 ? number - 1 : number}`;
      return `【セキュリティ事件簿#${reference}】青空商事株式会社 会員${number}名の個人情報漏えいに関するお知らせ\n\n会員${number}名分の氏名が漏えいした可能性があります。\n\n`;
    });
    writeFileSync(join(folder, `${String(file).padStart(3, "0")}.txt`), `${PAGE_HEADER}\n\n${notices.join("")}`);
  }
}

/** Imports a folder in a process of its own. */
export function startImport(folder: string, database: string): ChildProcess {
  return spawn(process.execPath, ["--import", "tsx", "lib/commands/import.ts", folder], {
    env: { ...process.env, DATABASE_URL: `file:${database}` },
    stdio: ["ignore", "pipe", "inherit"],
  });
}

/** The exit code or the signal that ended a process. */
export const ended = (child: ChildProcess) =>
  new Promise<NodeJS.Signals | number | null>((resolve) =>
    child.once("close", (code, signal) => resolve(signal ?? code)),
  );

/** Kills an import at a moment; true where it was not over before. */
export async function killAt(child: ChildProcess, { files, milliseconds }: Moment): Promise<boolean> {
  const kill = () => setTimeout(() => child.kill("SIGKILL"), milliseconds);
  let lines = 0;
  child.stdout?.on("data", (chunk: Buffer) => {
    const before = lines;
    lines += chunk.toString().split("\n").length - 1;
    if (before < files && lines >= files) kill();
  });
  if (files === 0) kill();
  return (await ended(child)) === "SIGKILL";
}

/**
 * What is wrong with a database whose import was killed, as sentences: nothing, where each file is in whole or not at
 * all, or where there are not even tables yet.
 */
export function faultsAfterKill(db: SqliteDatabase): string[] {
  const faults: string[] = [];
  if (db.pragma("integrity_check", { simple: true }) !== "ok") faults.push("the file is damaged");
  if ((db.pragma("foreign_key_check") as unknown[]).length > 0) faults.push("rows point to nothing");
  const isMade = db.prepare("SELECT 1 FROM sqlite_schema WHERE name = 'SourceDocument'").get() !== undefined;
  if (!isMade) return faults;
  const perDocument = db
    .prepare("SELECT count(n.id) FROM SourceDocument d LEFT JOIN Notice n ON n.documentId = d.id GROUP BY d.id")
    .pluck()
    .all();
  if (perDocument.some((count) => count !== NOTICES_IN_A_FILE)) faults.push("a file is in by halves");
  const outOfStep = db
    .prepare(
      "SELECT slug FROM Incident i WHERE reportCount <> (SELECT count(*) FROM Notice n WHERE n.incidentId = i.id)",
    )
    .all();
  if (outOfStep.length > 0) faults.push("incidents do not count their reports");
  return faults;
}

/** All that a catalog holds, to be compared with another's. */
export function contentsOf(database: string): unknown {
  const db = openDatabase(database, { mode: "read" });
  try {
    return dumpCatalog(db);
  } finally {
    db.close();
  }
}

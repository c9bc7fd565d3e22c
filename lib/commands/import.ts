/**
 * `npm run import -- PATH…`: files and folders of notices into the database (default: seeds). A folder that
 * `npm run export` wrote makes the same database again.
 */
import { SingleBar } from "cli-progress";
import { type FileResult, importPaths } from "../catalog/import";
import { migrateDatabase } from "../catalog/migrations";
import { refreshSnapshot } from "../catalog/search-snapshot";
import { DatabaseError, explainDatabaseError, openDatabase, type SqliteDatabase } from "../db";
import { EnvironmentError, readDatabasePath } from "../env";
import { DatasetError, isDataset } from "../open-data/dataset/dataset-folder";
import { importDataset } from "../open-data/dataset/import-dataset";

/** So many lines at most tell of the progress where there is no terminal to draw a bar on. */
const MOST_PROGRESS_LINES = 100;

async function main(paths: string[]): Promise<number> {
  const databasePath = readDatabasePath();
  let db: SqliteDatabase | null = null;
  try {
    db = openDatabase(databasePath, { mode: "create" });
    migrateDatabase(db);
    const [folder] = paths;
    if (folder !== undefined && paths.length === 1 && isDataset(folder)) return restore(db, folder);
    const progress = process.stdout.isTTY ? drawBar() : printLines();
    const results = await importPaths(db, paths, {
      onProgress: progress.update,
    }).finally(progress.stop);
    refreshSnapshot(db);
    printSummary(results, db);
    return results.some(({ failure }) => failure !== null) ? 1 : 0;
  } catch (error) {
    throw explainDatabaseError(error, databasePath);
  } finally {
    db?.close();
  }
}

function restore(db: SqliteDatabase, folder: string): number {
  const { manifest, isUnchanged } = importDataset(db, folder);
  refreshSnapshot(db);
  const { incidents, notices } = manifest.counts;
  const done = isUnchanged ? "The database is already what was exported" : "Imported the export";
  console.log(`${done}: ${incidents.toLocaleString("en-US")} incidents, ${notices.toLocaleString("en-US")} notices.`);
  return 0;
}

interface Progress {
  update(done: number, total: number, last: FileResult | null): void;
  stop(): void;
}

function drawBar(): Progress {
  const bar = new SingleBar({
    format: "{bar} {percentage}% | {value} of {total} files | {eta_formatted} left | {file}",
    hideCursor: true,
    clearOnComplete: true,
  });
  return {
    update(done, total, last) {
      if (last === null) bar.start(total, 0, { file: "" });
      else bar.update(done, { file: last.path });
    },
    stop: () => bar.stop(),
  };
}

function printLines(): Progress {
  return {
    update(done, total, last) {
      const step = Math.ceil(total / MOST_PROGRESS_LINES);
      if (last !== null && (done % step === 0 || done === total)) {
        console.log(`[${done}/${total}] ${last.path}: ${describeResult(last)}`);
      }
    },
    stop() {},
  };
}

function describeResult({ added, changed, unchanged, withdrawn, failure }: FileResult): string {
  if (failure !== null) return `failed: ${failure}`;
  const parts = Object.entries({ added, changed, unchanged, withdrawn }).filter(([, count]) => count > 0);
  return parts.map(([what, count]) => `${count} ${what}`).join(", ") || "nothing to do";
}

function printSummary(results: FileResult[], db: SqliteDatabase): void {
  const sum = (what: "added" | "changed" | "unchanged" | "withdrawn") =>
    results.reduce((total, result) => total + result[what], 0);
  const failures = results.filter(({ failure }) => failure !== null);
  const rows: [string, number][] = [
    ["notices added", sum("added")],
    ["notices changed", sum("changed")],
    ["notices unchanged", sum("unchanged")],
    ["notices withdrawn", sum("withdrawn")],
    ["files failed", failures.length],
    ["incidents in the catalog", count(db, "Incident")],
    ["notices in the catalog", count(db, "Notice")],
  ];
  console.log("");
  for (const [what, number] of rows) console.log(`${what.padEnd(26)}${number.toLocaleString("en-US").padStart(9)}`);
  for (const { path, failure } of failures) console.error(`failed: ${path}: ${failure}`);
}

function count(db: SqliteDatabase, table: "Incident" | "Notice"): number {
  return Number(db.prepare(`SELECT count(*) FROM "${table}" WHERE withdrawnAt IS NULL`).pluck().get());
}

try {
  const paths = process.argv.slice(2);
  process.exitCode = await main(paths.length > 0 ? paths : ["seeds"]);
} catch (error) {
  const isForPeople = [DatabaseError, DatasetError, EnvironmentError].some((kind) => error instanceof kind);
  if (!(error instanceof Error) || !isForPeople) throw error;
  console.error(error.message);
  process.exitCode = 1;
}

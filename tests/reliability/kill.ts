/**
 * `npm run kill -- N [SEED]`: kills an import at N random moments (100), each followed by one that is left alone.
 * Fails where a database is ever inconsistent, or in the end not that of an import without a kill.
 */
import { copyFileSync, existsSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { isDeepStrictEqual } from "node:util";
import { openDatabase } from "../../lib/db";
import { seededRandom } from "../security/requests";
import {
  contentsOf,
  ended,
  faultsAfterKill,
  killAt,
  type Moment,
  startImport,
  writeLinkedFiles,
} from "./interrupted-import";

/** The files of one import, and more than the time that one of them takes, or what comes after the last. */
const FILES = 24;
const LONGEST_WAIT = 80;
/** One kill in so many hits an import before it has reported its first file: while it loads, or makes the tables. */
const EARLY = 4;
/** So many kills hit one database before it is left to finish. */
const KILLS_A_DATABASE = 5;

async function main([many = "100", seed = "1"]: string[]): Promise<number> {
  const folder = mkdtempSync(join(tmpdir(), "kaijiroku-kill-"));
  try {
    return await killManyTimes(folder, Number(many), seededRandom(Number(seed)));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

async function killManyTimes(folder: string, many: number, random: () => number): Promise<number> {
  const files = join(folder, "files");
  writeLinkedFiles(files);
  const undisturbed = join(folder, "undisturbed.db");
  const startMs = await importWhole(files, undisturbed);
  const expected = contentsOf(undisturbed);
  const faults: string[] = [];
  let killed = 0;
  for (let kill = 0; kill < many; kill += KILLS_A_DATABASE) {
    const database = join(folder, `killed-${kill}.db`);
    for (let one = 0; one < Math.min(KILLS_A_DATABASE, many - kill); one += 1) {
      const moment: Moment =
        random() < 1 / EARLY
          ? { files: 0, milliseconds: Math.floor(random() * startMs) }
          : { files: 1 + Math.floor(random() * FILES), milliseconds: Math.floor(random() * LONGEST_WAIT) };
      if (await killAt(startImport(files, database), moment)) killed += 1;
      faults.push(...faultsOf(database).map((fault) => `after ${describeMoment(moment)}: ${fault}`));
    }
    await importWhole(files, database);
    if (!isDeepStrictEqual(contentsOf(database), expected)) faults.push(`${database}: not what an import gives`);
    for (const name of readdirSync(folder).filter((one) => one.startsWith(`killed-${kill}.`))) {
      if (!/\.db(\.search)?$/.test(name)) faults.push(`${name} is left behind`);
      rmSync(join(folder, name));
    }
    console.log(`${Math.min(kill + KILLS_A_DATABASE, many)} of ${many}: ${faults.length} faults`);
  }
  for (const fault of faults) console.log(fault);
  console.log(`\n${many} moments, ${killed} of them before the import's end; ${faults.length} faults`);
  return faults.length === 0 ? 0 : 1;
}

/** Leaves an import alone. Gives the milliseconds until it reported its first file. */
async function importWhole(files: string, database: string): Promise<number> {
  const started = performance.now();
  const child = startImport(files, database);
  const reported = new Promise<number>((resolve) =>
    child.stdout?.once("data", () => resolve(performance.now() - started)),
  );
  if ((await ended(child)) !== 0) throw new Error(`the import of ${database} failed`);
  return await reported;
}

/** Looks at a copy, so that the next import finds the files as the kill left them. */
function faultsOf(database: string): string[] {
  if (!existsSync(database)) return [];
  const copy = join(dirname(database), "copy.db");
  for (const ending of ["", "-wal"]) {
    rmSync(copy + ending, { force: true });
    if (existsSync(database + ending)) copyFileSync(database + ending, copy + ending);
  }
  const db = openDatabase(copy, { mode: "write" });
  try {
    return faultsAfterKill(db);
  } finally {
    db.close();
  }
}

const describeMoment = ({ files, milliseconds }: Moment) => `${files} files and ${milliseconds} ms`;

process.exitCode = await main(process.argv.slice(2));

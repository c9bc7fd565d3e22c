/**
 * `npm run kill -- N [SEED]`: kills an import at N random moments (100), each followed by one that is left alone.
 * Fails where a database is ever inconsistent, or in the end not that of an import without a kill.
 */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
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

/** The files of one import, and the time that one of them takes. */
const LAST_FILE = 23;
const LONGEST_WAIT = 40;
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
  await ended(startImport(files, undisturbed));
  const expected = contentsOf(undisturbed);
  const faults: string[] = [];
  let killed = 0;
  for (let kill = 0; kill < many; kill += KILLS_A_DATABASE) {
    const database = join(folder, `killed-${kill}.db`);
    for (let one = 0; one < Math.min(KILLS_A_DATABASE, many - kill); one += 1) {
      const moment: Moment = {
        files: Math.floor(random() * LAST_FILE),
        milliseconds: Math.floor(random() * LONGEST_WAIT),
      };
      if (await killAt(startImport(files, database), moment)) killed += 1;
      faults.push(...faultsOf(database).map((fault) => `after ${describeMoment(moment)}: ${fault}`));
    }
    await ended(startImport(files, database));
    if (!isDeepStrictEqual(contentsOf(database), expected)) faults.push(`${database}: not what an import gives`);
    rmSync(database);
    console.log(`${Math.min(kill + KILLS_A_DATABASE, many)} of ${many}: ${faults.length} faults`);
  }
  for (const fault of faults) console.log(fault);
  console.log(`\n${many} moments, ${killed} of them before the import's end; ${faults.length} faults`);
  return faults.length === 0 ? 0 : 1;
}

function faultsOf(database: string): string[] {
  const db = openDatabase(database, { mode: "write" });
  try {
    return faultsAfterKill(db);
  } finally {
    db.close();
  }
}

const describeMoment = ({ files, milliseconds }: Moment) => `${files} files and ${milliseconds} ms`;

process.exitCode = await main(process.argv.slice(2));

/**
 * `npm start`: serves the catalog on PORT (3000) from the database at DATABASE_URL. What is missing or out of date
 * is made first: the database with the notices of seeds/, the figures on the parser, the built site. The process
 * that serves is always the one file that the build made of this command, started in a way that bounds its memory,
 * which can only be said beforehand.
 */
import type { ChildProcess } from "node:child_process";
import { DatabaseError } from "../db";
import {
  EnvironmentError,
  readDatabasePath,
  readLogLevel,
  readPort,
  readQualityPath,
  readSiteUrl,
  readTrustedProxies,
} from "../env";
import { serve } from "../server";
import { boundHeap } from "../server/heap";
import { createLog } from "../server/log";
import { buildSite } from "../serving/build";
import { isBuildCurrent } from "../serving/build-stamp";
import { importSeeds, isQualityMeasured, keepSearchIndex, measureQuality, prepareDatabase } from "../serving/catalog";
import { assertPortFree } from "../serving/port";
import { isStarter, PROJECT_FOLDER, programs, STARTER, startProgram, startStarter } from "../serving/programs";
import { isFirstPageAnswered, warmUpSearch } from "../serving/server";
import { ServingError } from "../serving/serving-error";

const PARENT_CHECK_MS = 500;
/** A signal that comes so soon after the first is the same one, on another way. */
const SAME_SIGNAL_MS = 1000;

const isBuilt = import.meta.url.endsWith(STARTER);

/** Gives the exit status: 0 where the server was asked to end. */
async function main(): Promise<number> {
  if (isBuilt && !isBuildCurrent()) return await handOver(startProgram(programs.command("lib/commands/start.ts"), []));
  if (isBuilt && !isStarter()) return await handOver(startStarter());
  const port = readPort();
  const log = createLog(readLogLevel());
  const siteUrl = readSiteUrl();
  const databasePath = readDatabasePath();
  const trustedProxies = readTrustedProxies();
  await assertPortFree(port);
  await prepareCatalog(databasePath);
  if (!isBuilt) {
    if (!isBuildCurrent()) {
      console.log("\nBuilding the site, which takes a minute or two");
      await buildSite();
    }
    return await handOver(startStarter());
  }
  const server = await serve({ port, siteUrl, databasePath, trustedProxies, folder: PROJECT_FOLDER, log });
  const asked = untilAsked();
  const address = `http://localhost:${port}`;
  await isFirstPageAnswered(address);
  process.stdout.write(`\n開示録 is served at ${address} (Ctrl+C ends it)\n`);
  await warmUpSearch(address);
  boundHeap();
  await asked;
  await server.stop();
  return 0;
}

async function prepareCatalog(databasePath: string): Promise<void> {
  const { needsSeeds, needsSnapshot } = prepareDatabase(databasePath);
  if (needsSeeds) {
    console.log(`Importing the notices of seeds/ into ${databasePath}`);
    await importSeeds();
  } else if (needsSnapshot) await keepSearchIndex();
  const quality = readQualityPath();
  if (isQualityMeasured(quality)) return;
  console.log("\nMeasuring how well the parser reads");
  const measured = await measureQuality(quality, { stdio: ["ignore", "ignore", "inherit"] });
  if (!measured) console.error("That failed; the site does without these figures.");
}

/** Lets another process do the work of this one, to its end. */
async function handOver(child: ChildProcess): Promise<number> {
  const ended = new Promise<number | null>((resolve, reject) => {
    child.once("error", reject);
    child.once("close", resolve);
  });
  untilAsked().then(() => child.kill("SIGTERM"));
  return (await ended) ?? 1;
}

/** Settles at the first signal to end. A second one, a while later, ends the process at once. */
function untilAsked(): Promise<void> {
  return new Promise((resolve) => {
    let askedAt = Number.POSITIVE_INFINITY;
    const ask = () => {
      if (performance.now() - askedAt > SAME_SIGNAL_MS) process.exit(1);
      askedAt = Math.min(askedAt, performance.now());
      resolve();
    };
    process.on("SIGINT", ask).on("SIGTERM", ask);
    watchParent(ask);
  });
}

/** npm runs commands in a shell, which a signal ends without being passed on: then the shell is gone all at once. */
function watchParent(onGone: () => void): void {
  if (process.env.npm_lifecycle_event === undefined) return;
  const parent = process.ppid;
  const watch = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(watch);
    onGone();
  }, PARENT_CHECK_MS);
  watch.unref();
}

try {
  // What Next still holds open is of no use to anyone.
  process.exit(await main());
} catch (error) {
  const isForPeople = [DatabaseError, EnvironmentError, ServingError].some((kind) => error instanceof kind);
  if (!(error instanceof Error) || !isForPeople) throw error;
  console.error(error.message);
  process.exit(1);
}

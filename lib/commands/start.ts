/**
 * `npm start`: serves the catalog on PORT (3000) from the database at DATABASE_URL. What is missing or out of date
 * is made first: the database with the notices of seeds/, the figures on the parser, the built site.
 */
import { DatabaseError } from "../db";
import { EnvironmentError, readDatabasePath, readPort, readQualityPath } from "../env";
import { buildSite } from "../serving/build";
import { isBuildCurrent } from "../serving/build-stamp";
import { importSeeds, isQualityMeasured, measureQuality, prepareDatabase } from "../serving/catalog";
import { assertPortFree } from "../serving/port";
import { type RunningServer, startServer } from "../serving/server";
import { ServingError } from "../serving/serving-error";

const PARENT_CHECK_MS = 500;

async function main(): Promise<number> {
  const port = readPort();
  const databasePath = readDatabasePath();
  await assertPortFree(port);
  if (prepareDatabase(databasePath).needsSeeds) {
    console.log(`Importing the notices of seeds/ into ${databasePath}`);
    await importSeeds();
  }
  const quality = readQualityPath();
  if (!isQualityMeasured(quality)) {
    console.log("\nMeasuring how well the parser reads");
    const measured = await measureQuality(quality, { stdio: ["ignore", "ignore", "inherit"] });
    if (!measured) console.error("That failed; the site does without these figures.");
  }
  if (!isBuildCurrent()) {
    console.log("\nBuilding the site, which takes a minute or two");
    await buildSite();
  }
  const server = await startServer(port, { stdio: ["ignore", "ignore", "inherit"] });
  console.log(`\n開示録 is served at ${server.address} (Ctrl+C ends it)`);
  return await serveUntilAsked(server);
}

/** Gives the exit status: 0 where the server was asked to end. */
async function serveUntilAsked(server: RunningServer): Promise<number> {
  let asked = false;
  const end = () => {
    asked = true;
    server.stop();
  };
  process.on("SIGINT", end).on("SIGTERM", end);
  const watch = watchParent(end);
  const status = await server.ended;
  clearInterval(watch);
  return asked ? 0 : (status ?? 1);
}

/** npm runs commands in a shell, which a signal ends without being passed on: then the shell is gone all at once. */
function watchParent(onGone: () => void): ReturnType<typeof setInterval> | undefined {
  if (process.env.npm_lifecycle_event === undefined) return undefined;
  const parent = process.ppid;
  return setInterval(() => process.ppid !== parent && onGone(), PARENT_CHECK_MS);
}

try {
  process.exitCode = await main();
} catch (error) {
  const isForPeople = [DatabaseError, EnvironmentError, ServingError].some((kind) => error instanceof kind);
  if (!(error instanceof Error) || !isForPeople) throw error;
  console.error(error.message);
  process.exitCode = 1;
}

import { mkdtempSync, openSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { readQualityPath } from "../../lib/env";
import { buildSite } from "../../lib/serving/build";
import { isBuildCurrent } from "../../lib/serving/build-stamp";
import { importSeeds, measureQuality, prepareDatabase } from "../../lib/serving/catalog";
import { findFreePort } from "../../lib/serving/port";
import { type RunningServer, startServer } from "../../lib/serving/server";
import { ensureJapaneseFont, findBrowser } from "./find-browser";
import { RESULTS_FOLDER, readReport, runNodeStep } from "./steps";
import { nothing, oneFailed, readPlaywrightTally, type Tally, withStatus } from "./tally";

const playwright = [createRequire(import.meta.url).resolve("@playwright/test/cli")];
const REPORT = join(RESULTS_FOLDER, "browser.json");

/** The built site, over a database of its own made from the seeds, in a real browser. */
export async function checkBrowser(files: readonly string[]): Promise<Tally> {
  const own = files.filter((file) => file.includes("e2e"));
  if (files.length > 0 && own.length === 0) return nothing;
  const browser = await findBrowser();
  if (browser === null) return oneFailed;
  await ensureJapaneseFont();
  const folder = mkdtempSync(join(tmpdir(), "kaijiroku-"));
  try {
    const server = await serveSeeds(join(folder, "catalog.db"));
    try {
      return await runPlaywright(server, browser, own);
    } finally {
      await server.stop();
    }
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    return oneFailed;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function serveSeeds(databasePath: string): Promise<RunningServer> {
  const port = await findFreePort();
  const env = { DATABASE_URL: `file:${databasePath}`, SITE_URL: `http://localhost:${port}` };
  prepareDatabase(databasePath);
  await importSeeds({ env });
  await measureQuality(readQualityPath(env), { env, stdio: ["ignore", "ignore", "inherit"] });
  if (!isBuildCurrent()) await buildSite({ env });
  const log = openSync(join(RESULTS_FOLDER, "server.log"), "a");
  return await startServer(port, { env, stdio: ["ignore", log, log] });
}

async function runPlaywright(server: RunningServer, browser: string, files: readonly string[]): Promise<Tally> {
  const env = { BASE_URL: server.address, CHROMIUM_PATH: browser, PLAYWRIGHT_JSON_OUTPUT_NAME: REPORT };
  const status = await runNodeStep(playwright, ["test", "--config", "tests/playwright.config.ts", ...files], {
    log: "browser",
    env,
  });
  const report = readReport(REPORT);
  return report === null ? oneFailed : withStatus(readPlaywrightTally(report), status);
}

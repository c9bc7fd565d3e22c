/** The built site over a database of its own. */
import { closeSync, mkdtempSync, openSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { readQualityPath } from "../../lib/env";
import { buildSite } from "../../lib/serving/build";
import { isBuildCurrent } from "../../lib/serving/build-stamp";
import { measureQuality, prepareDatabase } from "../../lib/serving/catalog";
import { findFreePort } from "../../lib/serving/port";
import { programs, runProgram } from "../../lib/serving/programs";
import { startServer } from "../../lib/serving/server";

export interface ServedCatalog {
  port: number;
  pid: number;
  databasePath: string;
  /** Settles when the server has ended. */
  ended: Promise<unknown>;
  stop(): Promise<void>;
}

/** Imports files and folders, builds where the build is stale, and serves. What the server logs is thrown away. */
export async function serveCatalog(paths: readonly string[]): Promise<ServedCatalog> {
  const folder = mkdtempSync(join(tmpdir(), "kaijiroku-served-"));
  const databasePath = join(folder, "catalog.db");
  const port = await findFreePort();
  const env = { DATABASE_URL: `file:${databasePath}`, SITE_URL: `http://localhost:${port}`, LOG_LEVEL: "error" };
  const quiet = { env, stdio: ["ignore", "ignore", "inherit"] as ["ignore", "ignore", "inherit"] };
  prepareDatabase(databasePath);
  await runProgram(programs.command("lib/commands/import.ts"), paths, quiet);
  await measureQuality(readQualityPath(env), quiet);
  if (!isBuildCurrent()) await buildSite({ env });
  const log = openSync(join(folder, "server.log"), "w");
  const server = await startServer(port, { env, stdio: ["ignore", log, log] });
  return {
    port,
    pid: server.pid,
    databasePath,
    ended: server.ended,
    async stop() {
      await server.stop();
      closeSync(log);
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** The built site over a database of its own, in which hostile notices stand among the seeds. */
import { closeSync, mkdirSync, mkdtempSync, openSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openDatabase } from "../../lib/db";
import { readQualityPath } from "../../lib/env";
import { buildSite } from "../../lib/serving/build";
import { isBuildCurrent } from "../../lib/serving/build-stamp";
import { measureQuality, prepareDatabase } from "../../lib/serving/catalog";
import { findFreePort } from "../../lib/serving/port";
import { programs, runProgram } from "../../lib/serving/programs";
import { startServer } from "../../lib/serving/server";
import { allAttacks } from "./attacks";
import type { KnownAddresses } from "./requests";

export interface HostileSite {
  port: number;
  pid: number;
  known: KnownAddresses;
  stop(): Promise<void>;
}

/** Builds where the build is stale, imports, and serves. What the server logs is thrown away. */
export async function serveHostileSite(): Promise<HostileSite> {
  const folder = mkdtempSync(join(tmpdir(), "kaijiroku-hostile-"));
  const databasePath = join(folder, "catalog.db");
  const port = await findFreePort();
  const env = { DATABASE_URL: `file:${databasePath}`, SITE_URL: `http://localhost:${port}`, LOG_LEVEL: "error" };
  const quiet = { env, stdio: ["ignore", "ignore", "inherit"] as ["ignore", "ignore", "inherit"] };
  prepareDatabase(databasePath);
  writeHostileNotices(join(folder, "hostile"));
  await runProgram(programs.command("lib/commands/import.ts"), ["seeds", join(folder, "hostile")], quiet);
  await measureQuality(readQualityPath(env), quiet);
  if (!isBuildCurrent()) await buildSite({ env });
  const log = openSync(join(tmpdir(), "kaijiroku-hostile.log"), "w");
  const server = await startServer(port, { env, stdio: ["ignore", log, log] });
  return {
    port,
    pid: server.pid,
    known: readAddresses(databasePath),
    async stop() {
      await server.stop();
      closeSync(log);
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** One file for each attack, with the attack as name, title, figure and in the text. */
function writeHostileNotices(folder: string): void {
  mkdirSync(folder);
  for (const [at, attack] of allAttacks.entries()) {
    const text = `【セキュリティ事件簿#2025-${100 + at}】${attack.slice(0, 60)}株式会社 ${attack.slice(0, 200)}の漏えいに関するお知らせ\n\n2025年1月${1 + (at % 28)}日、${attack}により会員${at + 1}名分の氏名、${attack}が漏えいしました。\nお問い合わせ：${attack}\n`;
    writeFileSync(join(folder, `${String(at).padStart(3, "0")}.txt`), text);
  }
}

function readAddresses(path: string): KnownAddresses {
  const db = openDatabase(path, { mode: "read" });
  try {
    const slugs = (table: string) => db.prepare(`SELECT slug FROM "${table}" ORDER BY id`).pluck().all() as string[];
    return { incidents: slugs("Incident"), organizations: slugs("Organization") };
  } finally {
    db.close();
  }
}

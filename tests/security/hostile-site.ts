/** The built site over a database of its own, in which hostile notices stand among the seeds. */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openDatabase } from "../../lib/db";
import { type ServedCatalog, serveCatalog } from "../serving/served-catalog";
import { allAttacks } from "./attacks";
import type { KnownAddresses } from "./requests";

export interface HostileSite extends ServedCatalog {
  known: KnownAddresses;
}

/** Imports, and serves. */
export async function serveHostileSite(): Promise<HostileSite> {
  const notices = mkdtempSync(join(tmpdir(), "kaijiroku-hostile-"));
  writeHostileNotices(notices);
  const served = await serveCatalog(["seeds", notices]);
  rmSync(notices, { recursive: true });
  return { ...served, known: readAddresses(served.databasePath) };
}

/** One file for each attack, with the attack as name, title, figure and in the text. */
function writeHostileNotices(folder: string): void {
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

/** The built site over a database of its own, in which hostile notices stand among the seeds. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openDatabase } from "../../lib/db";
import { type ServedCatalog, serveCatalog } from "../serving/served-catalog";
import { writeHostileNotices } from "./hostile-notices";
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

function readAddresses(path: string): KnownAddresses {
  const db = openDatabase(path, { mode: "read" });
  try {
    const slugs = (table: string) => db.prepare(`SELECT slug FROM "${table}" ORDER BY id`).pluck().all() as string[];
    return { incidents: slugs("Incident"), organizations: slugs("Organization") };
  } finally {
    db.close();
  }
}

/** Making and refreshing what the site shows: the database, and the figures on how well the parser reads. */
import { existsSync, readFileSync } from "node:fs";
import { z } from "zod";
import { migrateDatabase } from "../catalog/migrations";
import { refreshTokens } from "../catalog/notice-tokens";
import { refreshReadings } from "../catalog/organization-readings";
import { isSnapshotFresh, markRevisions } from "../catalog/search-snapshot";
import { openDatabase, type SqliteDatabase } from "../db";
import { PARSER_VERSION } from "../parser/version";
import { type ProgramOptions, programs, runProgram } from "./programs";
import { ServingError } from "./serving-error";

const SEEDS = "seeds";

/**
 * Makes the database or brings it up to date, with the words of its notices and the readings of names. Where it holds
 * no document yet, or an older parser read the seeds, the seeds have to be imported; else the search index may have to
 * be kept anew.
 * @throws DatabaseError where the database cannot be used
 */
export function prepareDatabase(path: string): { needsSeeds: boolean; needsSnapshot: boolean } {
  const db = openDatabase(path, { mode: "create" });
  try {
    migrateDatabase(db);
    refreshTokens(db);
    refreshReadings(db);
    markRevisions(db);
    return { needsSeeds: isEmpty(db) || hasStaleSeeds(db), needsSnapshot: !isSnapshotFresh(db) };
  } finally {
    db.close();
  }
}

/** @throws ServingError where a notice could not be imported; which one and why has been printed */
export async function importSeeds(options?: ProgramOptions): Promise<void> {
  const status = await runProgram(programs.command("lib/commands/import.ts"), [SEEDS], options);
  if (status !== 0) throw new ServingError("The notices of seeds/ could not all be imported; see above.");
}

/** Keeps the search index, in a process of its own, which takes its memory with it. Where that fails, starts take longer. */
export async function keepSearchIndex(options?: ProgramOptions): Promise<void> {
  await runProgram(programs.command("lib/commands/snapshot.ts"), [], options);
}

const qualitySchema = z.object({ parserVersion: z.string() });

/** Whether the figures are there and speak of this parser. */
export function isQualityMeasured(path: string): boolean {
  if (!existsSync(path)) return false;
  try {
    return qualitySchema.parse(JSON.parse(readFileSync(path, "utf8"))).parserVersion === PARSER_VERSION;
  } catch {
    // Written only in part, or by something else: then it is written anew.
    return false;
  }
}

/** Measures the parser against the golden notices. Gives false where that failed: the site does without. */
export async function measureQuality(path: string, options?: ProgramOptions): Promise<boolean> {
  return (await runProgram(programs.command("lib/commands/quality.ts"), ["--write", path], options)) === 0;
}

function isEmpty(db: SqliteDatabase): boolean {
  return db.prepare('SELECT 1 FROM "SourceDocument" LIMIT 1').get() === undefined;
}

function hasStaleSeeds(db: SqliteDatabase): boolean {
  const stale = db.prepare(
    `SELECT 1 FROM "SourceDocument" WHERE supersededAt IS NULL AND path LIKE '${SEEDS}/%' AND parserVersion <> ? LIMIT 1`,
  );
  return stale.get(PARSER_VERSION) !== undefined;
}

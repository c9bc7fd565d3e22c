/**
 * The search index beside the database, as `FILE.search`: what would else be made anew at every start. A cache alone:
 * without it, or where it is old, damaged or of another database, the index is made from the database.
 */

import { readdirSync, rmSync, statSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { readColumns } from "../columns";
import type { SqliteDatabase } from "../db";
import { SearchIndex } from "../search/index/search-index";
import { readSegment, type StoredSegment, writeSegment } from "../search/index/segment-file";
import { ANALYSIS_VERSION } from "../search/index/token-list";
import { textSource } from "./search-texts";
import { prepared } from "./statements";

/** A snapshot is written anew when more of the catalog than this changed since. */
const MOST_CHANGED_SHARE = 1 / 20;

/** Marks the numbers of changes that have no mark yet, as those of a database that was published. */
export function markRevisions(db: SqliteDatabase): void {
  db.exec('UPDATE "Revision" SET "mark" = abs(random() % 9007199254740992) WHERE "mark" = 0');
}

/** The index that was kept, up to the state of the database that it was made from; an empty one where none is good. */
export function loadSearchIndex(db: SqliteDatabase): SearchIndex {
  const stored = readSnapshot(db);
  return stored ? SearchIndex.of(stored.segment, stored.rowCount, stored.revision) : new SearchIndex();
}

/** Another one for each state of the file that is kept, whatever is in it; null for none. */
export function markOfSnapshot(db: SqliteDatabase): string | null {
  const path = pathOf(db);
  const stat = path === null ? undefined : statSync(path, { bigint: true, throwIfNoEntry: false });
  return stat === undefined ? null : `${stat.ino} ${stat.mtimeNs}`;
}

/** Whether what was kept is good, and most of what the database holds now. */
export function isSnapshotFresh(db: SqliteDatabase): boolean {
  return db.transaction(() => {
    const stored = readSnapshot(db);
    if (stored === null) return pathOf(db) === null;
    const changed = prepared(db, 'SELECT count(*) FROM "Revision" WHERE revision > ?').pluck().get(stored.revision);
    return Number(changed) <= stored.revisions.length * MOST_CHANGED_SHARE;
  })();
}

/** Makes a snapshot where there is no fresh one. Where it cannot be kept, that is said, and nothing else is amiss. */
export function refreshSnapshot(db: SqliteDatabase): void {
  if (isSnapshotFresh(db)) return;
  try {
    writeSnapshot(db);
  } catch (error) {
    if (!(error instanceof Error && "syscall" in error)) throw error;
    console.error(`The search index could not be kept at ${pathOf(db)} (${error.message}); it is made at each start.`);
  }
}

/**
 * Makes the index of all that the database holds, and keeps it.
 * @throws what the file system throws
 */
function writeSnapshot(db: SqliteDatabase): void {
  const path = pathOf(db);
  if (path === null) return;
  removeAbandoned(path);
  const stored = db.transaction(() => {
    const columns = readColumns(db);
    const { rowCount, revision } = columns;
    const rows = Array.from({ length: rowCount }, (_, row) => row);
    const segment = SearchIndex.build(rows, textSource(db, columns));
    return { segment, rowCount, revision, analysis: ANALYSIS_VERSION, ...readMarks(db, revision) };
  })();
  writeSegment(path, stored);
}

/** Removes what processes that were killed while they wrote have left beside the snapshot, under their number. */
function removeAbandoned(path: string): void {
  const before = `${basename(path)}.`;
  for (const name of readdirSync(dirname(path))) {
    const writer = name.startsWith(before) ? name.slice(before.length) : "";
    if (/^\d+$/.test(writer) && !isRunning(Number(writer))) rmSync(join(dirname(path), name), { force: true });
  }
}

function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return error instanceof Error && "code" in error && error.code === "EPERM";
  }
}

/** The snapshot where it was made from this database; null for none. */
function readSnapshot(db: SqliteDatabase): StoredSegment | null {
  const path = pathOf(db);
  const stored = path === null ? null : readSegment(path);
  return stored?.analysis === ANALYSIS_VERSION && isFrom(db, stored) ? stored : null;
}

/** Whether every change of before the snapshot that still is the last one of something has the mark that it had; 0 is none. */
function isFrom(db: SqliteDatabase, { marks, revision, revisions }: StoredSegment): boolean {
  const now = readMarks(db, revision);
  const last = prepared(db, 'SELECT coalesce(max("revision"), 0) FROM "Revision"').pluck().get();
  if (Number(last) < revision) return false;
  let at = 0;
  return now.revisions.every((number, index) => {
    while (at < revisions.length && (revisions[at] as number) < number) at += 1;
    return revisions[at] === number && marks[at] === now.marks[index] && marks[at] !== 0;
  });
}

function readMarks(db: SqliteDatabase, until: number): Pick<StoredSegment, "revisions" | "marks"> {
  const rows = prepared(db, 'SELECT "revision", "mark" FROM "Revision" WHERE "revision" <= ? ORDER BY "revision"')
    .raw()
    .all(until) as [revision: number, mark: number][];
  return {
    revisions: Uint32Array.from(rows, ([revision]) => revision),
    marks: Float64Array.from(rows, ([, mark]) => mark),
  };
}

/** Null for a database in memory. */
function pathOf(db: SqliteDatabase): string | null {
  return db.memory ? null : `${db.name}.search`;
}

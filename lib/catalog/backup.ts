/** A copy of the database while it is in use. */
import { closeSync, existsSync, fsyncSync, openSync, realpathSync, renameSync, rmSync, statSync } from "node:fs";
import { dirname, resolve } from "node:path";
import Database from "better-sqlite3";
import { DatabaseError, explainDatabaseError, openDatabase, type SqliteDatabase } from "../db";

export interface BackupOptions {
  /** Told how many of how many pages are copied. */
  onProgress?(done: number, total: number): void;
}

/**
 * Copies the whole database into one file, as it stands at one moment, while others read and write it. The copy is
 * checked and only then takes its name, in place of an older copy: under that name there is never half of one.
 * @throws DatabaseError where the copy cannot be written or is not whole, or where the name belongs to something else
 */
export async function backUpDatabase(
  db: SqliteDatabase,
  target: string,
  { onProgress }: BackupOptions = {},
): Promise<void> {
  const path = resolve(target);
  assertMayReplace(db, path);
  const partial = `${path}.${process.pid}.partial`;
  try {
    await db.backup(partial, {
      progress: ({ totalPages, remainingPages }) => {
        onProgress?.(totalPages - remainingPages, totalPages);
        // All that is left at once: what others write in between would make it begin anew.
        return Math.max(remainingPages, 1);
      },
    });
    verify(partial);
    sync(partial);
    renameSync(partial, path);
    sync(dirname(path));
  } catch (error) {
    throw explainDatabaseError(error, db.name, path);
  } finally {
    for (const ending of ["", "-wal", "-shm", "-journal"]) rmSync(partial + ending, { force: true });
  }
}

function assertMayReplace(db: SqliteDatabase, path: string): void {
  const folder = statSync(dirname(path), { throwIfNoEntry: false });
  if (!folder?.isDirectory()) throw new DatabaseError(`There is no folder ${dirname(path)} for the copy.`);
  if (!existsSync(path)) return;
  if (realpathSync(path) === realpathSync(db.name)) {
    throw new DatabaseError(`${path} is the database itself; name another file for the copy.`);
  }
  openDatabase(path, { mode: "read" }).close();
}

function verify(path: string): void {
  const copy = new Database(path);
  try {
    // One file that needs no other beside it.
    copy.pragma("journal_mode = DELETE");
    const isWhole = copy.pragma("integrity_check", { simple: true }) === "ok";
    if (isWhole && (copy.pragma("foreign_key_check") as unknown[]).length === 0) return;
  } finally {
    copy.close();
  }
  throw new DatabaseError(`The copy is not whole, so ${path} was not kept; run "npm run doctor" on the database.`);
}

function sync(path: string): void {
  const file = openSync(path, "r");
  try {
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
}

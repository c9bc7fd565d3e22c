/**
 * The database file. Everything is read and written through prepared statements of better-sqlite3, on one
 * connection each for writing (the import) and reading (the pages); Prisma holds the schema (`prisma/schema.prisma`)
 * and generates the types of its rows. Decided 2026-11: an import writes some hundred rows a notice in one
 * transaction and a page reads a handful, and both are several times quicker without a query engine between.
 */
import { closeSync, existsSync, fstatSync, mkdirSync, openSync, readSync } from "node:fs";
import { dirname } from "node:path";
import Database from "better-sqlite3";

export type SqliteDatabase = Database.Database;

/** How long a writer waits for another one before it gives up. */
const BUSY_TIMEOUT_MS = 10_000;

/** The file cannot be used as the catalog's database. The message is one sentence for the person who runs it. */
export class DatabaseError extends Error {
  override name = "DatabaseError";
}

interface OpenOptions {
  /** `create` makes folder and file where they are missing; `read` refuses to write. */
  mode: "create" | "write" | "read";
}

/**
 * Opens the database file in WAL mode with foreign keys enforced.
 * @throws DatabaseError where the file or its folder cannot be read or written, is damaged, or is something else
 */
export function openDatabase(path: string, { mode }: OpenOptions): SqliteDatabase {
  if (mode === "create") makeFolder(dirname(path));
  else if (!existsSync(path)) {
    throw new DatabaseError(`There is no database at ${path}; run "npm run import" to make it.`);
  }
  assertWhole(path);
  let db: SqliteDatabase | null = null;
  try {
    db = new Database(path, { timeout: BUSY_TIMEOUT_MS });
    // First of all: the mode is written into the file, and a file of another program stays as it is.
    assertOurs(db, path);
    db.pragma("journal_mode = WAL");
    db.pragma("synchronous = NORMAL");
    db.pragma("foreign_keys = ON");
    if (mode === "read") db.pragma("query_only = ON");
    return db;
  } catch (error) {
    db?.close();
    throw explainDatabaseError(error, path);
  }
}

/**
 * Turns what SQLite and the file system say into one clear sentence; other errors are given back as they are.
 * `target` is where it was written to, where that is not the database itself.
 */
export function explainDatabaseError(error: unknown, path: string, target = path): unknown {
  if (!(error instanceof Error) || error instanceof DatabaseError) return error;
  const code = "code" in error ? String(error.code) : "";
  const sentence = sentences.find(([pattern]) => pattern.test(code))?.[1];
  return sentence ? new DatabaseError(sentence(path, target), { cause: error }) : error;
}

const sentences: readonly [RegExp, (path: string, target: string) => string][] = [
  [/^SQLITE_NOTADB/, (path) => `${path} is not an SQLite database; choose another file with DATABASE_URL.`],
  [/^SQLITE_CORRUPT/, (path) => `The database ${path} is damaged; restore a copy, or delete it and import again.`],
  [
    /^SQLITE_FULL|^ENOSPC|^EDQUOT/,
    (_, target) =>
      `The disk that holds ${target} is full; make room and start again; nothing that was stored before is lost.`,
  ],
  [/^SQLITE_BUSY|^SQLITE_LOCKED/, (path) => `The database ${path} is in use by another import; try again later.`],
  [
    /^SQLITE_READONLY|^SQLITE_CANTOPEN|^SQLITE_IOERR|^EACCES|^EPERM|^EROFS|^ENOENT|^ENOTDIR|^EEXIST/,
    (_, target) => `${target} cannot be written; check the rights of the file and of its folder.`,
  ],
];

function makeFolder(folder: string): void {
  try {
    mkdirSync(folder, { recursive: true });
  } catch (error) {
    throw new DatabaseError(`The folder ${folder} for the database cannot be made; check its rights.`, {
      cause: error,
    });
  }
}

/** SQLite notices a cut-off file only when it comes to a missing page; the header tells at once. */
function assertWhole(path: string): void {
  // While the file is in use its pages may still be on their way out of the write-ahead log.
  if (!existsSync(path) || existsSync(`${path}-wal`)) return;
  let file: number;
  try {
    file = openSync(path, "r");
  } catch (error) {
    throw explainDatabaseError(error, path);
  }
  try {
    const { size } = fstatSync(file);
    if (size === 0) return;
    const header = Buffer.alloc(100);
    const read = readSync(file, header, 0, header.length, 0);
    if (!header.toString("latin1").startsWith("SQLite format 3\0")) {
      throw new DatabaseError(`${path} is not an SQLite database; choose another file with DATABASE_URL.`);
    }
    const pageSize = header.readUInt16BE(16) === 1 ? 65_536 : header.readUInt16BE(16);
    if (read < header.length || header.readUInt32BE(28) * pageSize > size) {
      throw new DatabaseError(`The database ${path} is cut off; restore a copy, or delete it and import again.`);
    }
  } catch (error) {
    throw explainDatabaseError(error, path);
  } finally {
    closeSync(file);
  }
}

function assertOurs(db: SqliteDatabase, path: string): void {
  const tables = db.prepare("SELECT name FROM sqlite_schema WHERE type = 'table'").pluck().all() as string[];
  if (tables.length === 0) return;
  const isBegun = tables.every((name) => name.startsWith("_") || name.startsWith("sqlite_"));
  if (!tables.includes("_prisma_migrations") || !(isBegun || tables.includes("SourceDocument"))) {
    throw new DatabaseError(`${path} is the database of another program; choose another file with DATABASE_URL.`);
  }
}

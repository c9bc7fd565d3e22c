import type { Statement } from "better-sqlite3";
import type { SqliteDatabase } from "../db";

const cache = new WeakMap<SqliteDatabase, Map<string, Statement<unknown[]>>>();

/** The statement of a connection, prepared once. Values are always bound, never written into the SQL. */
export function prepared(db: SqliteDatabase, sql: string): Statement<unknown[]> {
  let statements = cache.get(db);
  if (!statements) {
    statements = new Map();
    cache.set(db, statements);
  }
  let statement = statements.get(sql);
  if (!statement) {
    statement = db.prepare<unknown[]>(sql);
    statements.set(sql, statement);
  }
  return statement;
}

/** A row of one of Prisma's models as SQLite keeps it: truth values are 0 and 1. */
export type StoredRow<Model> = {
  [Column in keyof Model]: Model[Column] extends boolean ? 0 | 1 : Model[Column];
};

/** Inserts one row and gives its id. The keys are the columns, so callers always write them in one order. */
export function insertRow<Model extends object>(
  db: SqliteDatabase,
  table: string,
  row: Partial<StoredRow<Model>>,
): number {
  const columns = Object.keys(row);
  const sql = `INSERT INTO "${table}" (${columns.map((column) => `"${column}"`).join(", ")}) VALUES (${columns.map(() => "?").join(", ")})`;
  return Number(prepared(db, sql).run(...Object.values(row)).lastInsertRowid);
}

/** Changes some columns of the row with an id. */
export function updateRow<Model extends object>(
  db: SqliteDatabase,
  table: string,
  id: number,
  row: Partial<StoredRow<Model>>,
): void {
  const columns = Object.keys(row);
  prepared(db, `UPDATE "${table}" SET ${columns.map((column) => `"${column}" = ?`).join(", ")} WHERE "id" = ?`).run(
    ...Object.values(row),
    id,
  );
}

export const toFlag = (value: boolean): 0 | 1 => (value ? 1 : 0);

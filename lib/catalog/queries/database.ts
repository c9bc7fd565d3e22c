import "server-only";
import { openDatabase, type SqliteDatabase } from "../../db";
import { readDatabasePath } from "../../env";
import { assertMigrated } from "../migrations";

/** Kept where a module that is loaded anew (in development) finds it again. */
const shared = globalThis as typeof globalThis & { catalogDatabase?: { path: string; db: SqliteDatabase } };

/**
 * The reading connection of this process, opened when it is first asked for. It sees every import that is finished,
 * and never half of one.
 * @throws DatabaseError where there is no usable database, or one of an older version
 */
export function getDatabase(): SqliteDatabase {
  const path = readDatabasePath();
  if (shared.catalogDatabase?.path !== path) {
    const db = openDatabase(path, { mode: "read" });
    try {
      assertMigrated(db);
    } catch (error) {
      db.close();
      throw error;
    }
    shared.catalogDatabase?.db.close();
    shared.catalogDatabase = { path, db };
  }
  return shared.catalogDatabase.db;
}

/** Reads several things as they stood at one moment: an import that is finished meanwhile is in none of them. */
export function readAtOneMoment<T>(read: () => T): T {
  return getDatabase().transaction(read)();
}

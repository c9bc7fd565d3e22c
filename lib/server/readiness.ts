import { assertMigrated } from "../catalog/migrations";
import { openDatabase } from "../db";

/** Whether the catalog at `path` can be read now: there, whole and of this version. The reason goes to the log only. */
export function findUnreadiness(path: string): unknown {
  try {
    const db = openDatabase(path, { mode: "read" });
    try {
      assertMigrated(db);
      db.prepare('SELECT count(*) FROM (SELECT 1 FROM "SourceDocument" LIMIT 1)').get();
      return null;
    } finally {
      db.close();
    }
  } catch (error) {
    return error;
  }
}

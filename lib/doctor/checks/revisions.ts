import type { SqliteDatabase } from "../../db";
import { type Check, tell } from "../check";

const KINDS = [
  ["Incident", "incident"],
  ["Organization", "organization"],
] as const;

/** The numbers of changes, by which what is kept in memory follows the database. */
export const revisions: Check = {
  name: "every incident and organization has the number of its last change",
  find: (db) =>
    KINDS.flatMap(([table, entity]) => tell(without(db, table, entity), (slug) => `${table} ${slug} has none`)),
  mend: (db) => {
    // A change of nothing takes a number like any other.
    for (const [table, entity] of KINDS) {
      for (const slug of without(db, table, entity)) {
        db.prepare(`UPDATE "${table}" SET addedAt = addedAt WHERE slug = ?`).run(slug);
      }
    }
  },
};

function without(db: SqliteDatabase, table: string, entity: string): string[] {
  return db
    .prepare(
      `SELECT e.slug FROM "${table}" e LEFT JOIN "Revision" r ON r.entity = ? AND r.entityId = e.id
       WHERE r.revision IS NULL ORDER BY e.id`,
    )
    .pluck()
    .all(entity) as string[];
}

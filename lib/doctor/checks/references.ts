import type { SqliteDatabase } from "../../db";
import { type Check, tell } from "../check";

interface Reference {
  table: string;
  from: string;
  parent: string;
  to: string;
  on_delete: string;
}

/** Rows that point to a row which is not there. Those that only belong to the missing row can go as it went. */
export const references: Check = {
  name: "no row points to one that is not there",
  find: (db) =>
    tell(
      orphans(db).filter(({ count }) => count > 0),
      ({ table, from, parent, count }) => `${count} rows of ${table} point by ${from} to no row of ${parent}`,
    ),
  mend: (db) => {
    // Taking one away may orphan others, which the next round takes.
    for (let taken = 1; taken > 0; ) {
      taken = 0;
      for (const reference of orphans(db)) {
        if (reference.count === 0 || reference.on_delete !== "CASCADE") continue;
        taken += db.prepare(`DELETE FROM "${reference.table}" WHERE ${isOrphan(reference)}`).run().changes;
      }
    }
  },
};

function orphans(db: SqliteDatabase): (Reference & { count: number })[] {
  return allReferences(db).map((reference) => ({
    ...reference,
    count: Number(
      db
        .prepare(`SELECT count(*) FROM "${reference.table}" WHERE ${isOrphan(reference)}`)
        .pluck()
        .get(),
    ),
  }));
}

const isOrphan = ({ table, from, parent, to }: Reference) =>
  `"${from}" IS NOT NULL AND NOT EXISTS (SELECT 1 FROM "${parent}" p WHERE p."${to}" = "${table}"."${from}")`;

function allReferences(db: SqliteDatabase): Reference[] {
  return db
    .prepare(
      `SELECT t.name AS "table", r."from", r."table" AS parent, coalesce(r."to", 'id') AS "to", r.on_delete
       FROM sqlite_schema t JOIN pragma_foreign_key_list(t.name) r WHERE t.type = 'table'`,
    )
    .all() as Reference[];
}

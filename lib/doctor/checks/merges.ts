import type { SqliteDatabase } from "../../db";
import { type Check, tell } from "../check";

type Table = "Incident" | "Organization";

/** What still has to follow when one thing became another. */
const FOLLOWERS: Record<Table, readonly [table: string, column: string][]> = {
  Incident: [["Notice", "incidentId"]],
  Organization: ["OrganizationName", "NamedOrganization", "Notice", "Incident"].map((table) => [
    table,
    "organizationId",
  ]),
};

/** What became another thing leads straight to it, and nothing is left behind. */
export const merges: Check = {
  name: "what was merged leads straight to what it became",
  find: (db) => (["Incident", "Organization"] as const).flatMap((table) => findIn(db, table)),
  mend: (db) => {
    for (const table of ["Incident", "Organization"] as const) mendIn(db, table);
  },
};

interface Merged {
  id: number;
  slug: string;
  mergedIntoId: number;
}

function findIn(db: SqliteDatabase, table: Table): string[] {
  const roundabout = readMerged(db, table).filter(({ id, mergedIntoId }) => endOf(db, table, id) !== mergedIntoId);
  return [
    ...tell(roundabout, ({ id, slug }) =>
      endOf(db, table, id) === null ? `${table} ${slug} leads round in a circle` : `${table} ${slug} leads on twice`,
    ),
    ...FOLLOWERS[table].flatMap(([follower, column]) =>
      tell(
        db
          .prepare(leftBehind(table, follower, column, 'DISTINCT m."slug"'))
          .pluck()
          .all() as string[],
        (slug) => `rows of ${follower} still belong to ${table} ${slug}, which was merged`,
      ),
    ),
  ];
}

function mendIn(db: SqliteDatabase, table: Table): void {
  for (const { id } of readMerged(db, table)) {
    // Of a circle nobody can say where it should have led; the one asked for stands on its own again.
    db.prepare(`UPDATE "${table}" SET mergedIntoId = ? WHERE id = ?`).run(endOf(db, table, id), id);
  }
  for (const [follower, column] of FOLLOWERS[table]) {
    db.prepare(
      `UPDATE "${follower}" SET "${column}" = (SELECT m.mergedIntoId FROM "${table}" m WHERE m.id = "${column}")
       WHERE "${column}" IN (SELECT id FROM "${table}" WHERE mergedIntoId IS NOT NULL)`,
    ).run();
  }
}

function readMerged(db: SqliteDatabase, table: Table): Merged[] {
  return db
    .prepare(`SELECT id, slug, mergedIntoId FROM "${table}" WHERE mergedIntoId IS NOT NULL ORDER BY id`)
    .all() as Merged[];
}

/** Where one comes to in the end; null in a circle. */
function endOf(db: SqliteDatabase, table: Table, from: number): number | null {
  const next = db.prepare(`SELECT mergedIntoId FROM "${table}" WHERE id = ?`).pluck();
  const met = new Set<number>();
  for (let id = from; ; ) {
    if (met.has(id)) return null;
    met.add(id);
    const on = next.get(id);
    if (typeof on !== "number") return id;
    id = on;
  }
}

const leftBehind = (table: Table, follower: string, column: string, what: string) =>
  `SELECT ${what} FROM "${follower}" f JOIN "${table}" m ON m.id = f."${column}" WHERE m.mergedIntoId IS NOT NULL`;

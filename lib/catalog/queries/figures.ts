import "server-only";
import type { SqliteDatabase } from "../../db";
import type { CauseCode, DataTypeCode, OrganizationKind } from "../../taxonomy";
import { prepared } from "../statements";
import type { CatalogFigures } from "../views";
import { getDatabase } from "./database";

/** Figures of the whole catalog, withdrawn incidents left out. */
export function getCatalogFigures(db = getDatabase()): CatalogFigures {
  return db.transaction(() => ({
    incidents: countRows(db, '"Incident" WHERE withdrawnAt IS NULL'),
    notices: countRows(db, '"Notice" WHERE withdrawnAt IS NULL'),
    organizations: countRows(db, '"Organization" WHERE mergedIntoId IS NULL'),
    byCause: countBy<CauseCode>(db, "primaryCause", '"Incident" WHERE withdrawnAt IS NULL'),
    byKind: countBy<OrganizationKind>(
      db,
      "o.kind",
      '"Incident" i JOIN "Organization" o ON o.id = i.organizationId WHERE i.withdrawnAt IS NULL',
    ),
    byDataType: countBy<DataTypeCode>(
      db,
      "x.code",
      `"IncidentDataType" x JOIN "Incident" i ON i.id = x.incidentId
       WHERE i.withdrawnAt IS NULL AND x.status = 'affected'`,
    ),
    byYear: countBy<string, "year">(db, "substr(shownDate, 1, 4)", '"Incident" WHERE withdrawnAt IS NULL', "year"),
    modifiedAt: readModifiedAt(db),
    parserVersions: prepared(
      db,
      'SELECT DISTINCT parserVersion FROM "SourceDocument" WHERE supersededAt IS NULL ORDER BY 1',
    )
      .pluck()
      .all() as string[],
  }))();
}

function countRows(db: SqliteDatabase, from: string): number {
  return Number(prepared(db, `SELECT count(*) FROM ${from}`).pluck().get());
}

/** Counts by a value in SQL; the caller names the codes that the database's constraints allow for it. */
function countBy<Value extends string, Name extends "code" | "year" = "code">(
  db: SqliteDatabase,
  value: string,
  from: string,
  name: Name = "code" as Name,
) {
  const order = name === "year" ? "1 DESC" : "2 DESC, 1";
  const rows = prepared(
    db,
    `SELECT ${value} AS ${name}, count(*) AS count FROM ${from} AND ${value} IS NOT NULL GROUP BY 1 ORDER BY ${order}`,
  );
  return rows.all() as ({ [K in Name]: Value } & { count: number })[];
}

function readModifiedAt(db: SqliteDatabase): string | null {
  const at = prepared(db, 'SELECT max(modifiedAt) FROM "Incident"').pluck().get();
  return at === null ? null : String(at);
}

import { readOrganizationName, refreshReadings } from "../../catalog/organization-readings";
import type { SqliteDatabase } from "../../db";
import { ANALYSIS_VERSION } from "../../search/index/token-list";
import type { Reader } from "../../search/readings";
import { type Check, tell } from "../check";

interface ReadOrganization {
  id: number;
  name: string;
  reading: string | null;
  readingVersion: number | null;
}

/** By what lists of organizations are sorted. */
export const nameReadings: Check = {
  name: "every organization's name is kept with its reading",
  find: (db, { read }) =>
    tell(misread(db, read), ({ name, reading }) => `「${name}」: ${reading === null ? "no reading" : reading}`),
  mend: (db, { read }) => {
    const forget = db.prepare('UPDATE "Organization" SET readingVersion = NULL WHERE id = ?');
    for (const { id } of [...misread(db, read)]) forget.run(id);
    refreshReadings(db);
  },
};

function* misread(db: SqliteDatabase, read: Reader): Generator<ReadOrganization> {
  const rows = db.prepare('SELECT id, name, reading, readingVersion FROM "Organization" ORDER BY id').iterate();
  for (const row of rows as Iterable<ReadOrganization>) {
    const isRight = row.readingVersion === ANALYSIS_VERSION && row.reading === readOrganizationName(row.name, read);
    if (!isRight) yield row;
  }
}

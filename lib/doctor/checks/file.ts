import type { SqliteDatabase } from "../../db";
import { type Check, MOST_TOLD } from "../check";

/** Faults of an index alone: its table has everything that is needed to make it anew. */
const OF_AN_INDEX = /missing from index|wrong # of entries in index|non-unique entry in index/;
/** Faults of what stands in a row, which leave the file as readable as any. */
const OF_A_ROW = /constraint failed in|NULL value in/;

/** The file as SQLite sees it: pages, tables, indexes. */
export const file: Check = {
  name: "the file is whole",
  find: (db) =>
    readFaults(db)
      .filter((fault) => !OF_A_ROW.test(fault))
      .map((fault) =>
        OF_AN_INDEX.test(fault) ? fault : `${fault}: restore a copy, or delete the database and import again`,
      ),
  mend: (db) => {
    if (readFaults(db).some((fault) => OF_AN_INDEX.test(fault))) db.exec("REINDEX");
  },
};

/** What stands in the rows, as far as their tables say what may. What was read is mended by reading it again. */
export const rows: Check = {
  name: "every row holds what its table allows",
  find: (db) => readFaults(db).filter((fault) => OF_A_ROW.test(fault)),
};

function readFaults(db: SqliteDatabase): string[] {
  const faults = db.pragma(`integrity_check(${MOST_TOLD})`) as { integrity_check: string }[];
  return faults.map((row) => row.integrity_check).filter((message) => message !== "ok");
}

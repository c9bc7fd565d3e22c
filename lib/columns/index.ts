/**
 * The facts of all incidents in memory, column by column: what lists, counts and statistics are worked out from,
 * in a thousandth of the time that the tables take.
 *
 *     const columns = readColumns(db);
 *     const rows = matchIncidents(columns, filters);        // lib/filters
 *     rows.forEach((row) => columns.primaryCause.codeOf(row) …);
 *
 * A set of rows and the numbers in it are good until the next `readColumns`.
 */
import type { SqliteDatabase } from "../db";
import { IncidentColumns } from "./incident-columns";
import { loadChanges, readRevision } from "./load-columns";

export { Bitset } from "../bitset";
export { ChoiceColumn, CodesColumn } from "./choice-column";
export type { CodeTally } from "./code-tally";
export { decodeDate, encodeDate, monthOf, yearOf } from "./date-column";
export type { IdCounts } from "./id-counts";
export { affectedRanges, delayRanges, IncidentColumns, type Involvement, type ListOrder } from "./incident-columns";
export type { OrganizationEntry, OrganizationTable } from "./organization-table";

/** Kept where a module that is loaded anew (in development) finds it again; gone with the connection. */
const shared = globalThis as typeof globalThis & { catalogColumns?: WeakMap<SqliteDatabase, IncidentColumns> };

/**
 * The columns as the database is now, also while an import writes: what was finished since the last call is read
 * first, and nothing else. Costs a look at one number where nothing changed. To read rows of the tables that belong
 * to the same moment, call it within the transaction that reads them.
 */
export function readColumns(db: SqliteDatabase): IncidentColumns {
  shared.catalogColumns ??= new WeakMap();
  const revision = readRevision(db);
  let columns = shared.catalogColumns.get(db);
  // A number that went back was never committed: what was read with it is void.
  if (!columns || columns.revision > revision) columns = new IncidentColumns();
  if (columns.revision < revision) {
    const current = columns;
    // Away while it is written to, so that a failure on the way leaves nothing half read.
    shared.catalogColumns.delete(db);
    db.transaction(() => loadChanges(db, current, revision))();
  }
  shared.catalogColumns.set(db, columns);
  return columns;
}

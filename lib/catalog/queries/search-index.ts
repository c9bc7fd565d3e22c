import "server-only";
import type { IncidentColumns } from "../../columns";
import type { SqliteDatabase } from "../../db";
import type { SearchIndex } from "../../search/index/search-index";
import { loadSearchIndex } from "../search-snapshot";
import { readChangedRows, textSource } from "../search-texts";

/** Kept where a module that is loaded anew (in development) finds it again; gone with the connection. */
const shared = globalThis as typeof globalThis & { catalogSearchIndex?: WeakMap<IncidentColumns, SearchIndex> };

/** The index as the columns are now, read in the transaction that read them: what changed is taken in first. */
export function readSearchIndex(db: SqliteDatabase, columns: IncidentColumns): SearchIndex {
  shared.catalogSearchIndex ??= new WeakMap();
  const index = shared.catalogSearchIndex.get(columns) ?? loadSearchIndex(db);
  if (index.revision !== columns.revision) {
    // Away while it is written to, so that a failure on the way leaves nothing half read.
    shared.catalogSearchIndex.delete(columns);
    index.update(readChangedRows(db, columns, index.revision), columns.rowCount, textSource(db, columns));
    index.revision = columns.revision;
  }
  shared.catalogSearchIndex.set(columns, index);
  return index;
}

import "server-only";
import type { IncidentColumns } from "../../columns";
import type { SqliteDatabase } from "../../db";
import { MOST_MERGED, type SearchIndex } from "../../search/index/search-index";
import { loadSearchIndex, markOfSnapshot } from "../search-snapshot";
import { readChangedRows, textSource } from "../search-texts";

/** More segments than this make a search slow. */
const MANY_SEGMENTS = 6;

interface FollowedIndex {
  index: SearchIndex;
  /** Of the snapshot that was looked at last; null for none. */
  snapshot: string | null;
}

/** Kept where a module that is loaded anew (in development) finds it again; gone with the connection. */
const shared = globalThis as typeof globalThis & { catalogSearchIndex?: WeakMap<IncidentColumns, FollowedIndex> };

/** The index as the columns are now, read in the transaction that read them: what changed is taken in first. */
export function readSearchIndex(db: SqliteDatabase, columns: IncidentColumns): SearchIndex {
  shared.catalogSearchIndex ??= new WeakMap();
  const known = shared.catalogSearchIndex.get(columns) ?? { index: loadSearchIndex(db), snapshot: markOfSnapshot(db) };
  const followed = isFarBehind(db, columns, known.index) ? lookAtSnapshot(db, known) : known;
  const { index } = followed;
  if (index.revision !== columns.revision) {
    // Away while it is written to, so that a failure on the way leaves nothing half read.
    shared.catalogSearchIndex.delete(columns);
    index.update(readChangedRows(db, columns, index.revision), columns.rowCount, textSource(db, columns));
    index.revision = columns.revision;
  }
  shared.catalogSearchIndex.set(columns, followed);
  return index;
}

/** Whether so much has changed that an import may have been at work, which keeps an index of all when it ends. */
function isFarBehind(db: SqliteDatabase, columns: IncidentColumns, index: SearchIndex): boolean {
  if (index.segments.length > MANY_SEGMENTS) return true;
  return index.revision !== columns.revision && readChangedRows(db, columns, index.revision).length > MOST_MERGED;
}

/** Takes the index of a snapshot that is new, in the place of one that was put together from many changes. */
function lookAtSnapshot(db: SqliteDatabase, known: FollowedIndex): FollowedIndex {
  const snapshot = markOfSnapshot(db);
  if (snapshot === known.snapshot) return known;
  const index = loadSearchIndex(db);
  return { index: index.segments.length > 0 ? index : known.index, snapshot };
}

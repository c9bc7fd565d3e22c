import "server-only";
import type { SqliteDatabase } from "../../db";
import { chipsOf, type IncidentQuery, noFilters, PAGE_SIZE } from "../../filters";
import { findCorrections } from "../../search/suggest/did-you-mean";
import type { IncidentList, IncidentRow, SearchResult } from "../views";
import { getDatabase } from "./database";
import { countFacets } from "./facets";
import { type FoundBySearch, findIncidents } from "./find-incidents";
import { readIncidentRows } from "./incident-rows";
import { readHits } from "./search-hits";

/** Searches that are offered where one finds nothing. */
const MOST_SUGGESTIONS = 3;

/**
 * The incidents that a query asks for: one page of rows, how many there are, and the counts beside every choice;
 * where it searches, how the search was understood and where each row matches. Rows and texts of the page alone are
 * read from the database.
 */
export function listIncidents(query: IncidentQuery, db = getDatabase()): IncidentList {
  return db.transaction(() => {
    const { columns, rows: matched, total, search, page } = findIncidents(db, query);
    const pageCount = Math.max(1, Math.ceil(total / PAGE_SIZE));
    const shownPage = Math.min(query.page, pageCount);
    const ids = page((shownPage - 1) * PAGE_SIZE, PAGE_SIZE).map((row) => columns.idOf(row));
    const rows = readIncidentRows(db, ids);
    return {
      rows,
      search: search && describeSearch(db, query, total, search, ids, rows),
      total,
      page: shownPage,
      pageCount,
      pageSize: PAGE_SIZE,
      ...countFacets(columns, query.filters, matched, search?.matches.rows ?? null),
    };
  })();
}

function describeSearch(
  db: SqliteDatabase,
  query: IncidentQuery,
  total: number,
  { index, parsed, matches }: FoundBySearch,
  ids: readonly number[],
  rows: readonly IncidentRow[],
): SearchResult {
  const incidents = rows.map((row, at) => ({ id: ids[at] as number, row }));
  return {
    words: [
      ...parsed.wanted.flat().map((term) => ({ ...term, isExcluded: false })),
      ...parsed.unwanted.map((term) => ({ ...term, isExcluded: true })),
    ],
    fields: parsed.filters.flatMap((asked) => chipsOf({ ...noFilters, ...asked })),
    notes: parsed.notes,
    isRelaxed: matches.isRelaxed,
    didYouMean: total === 0 ? suggestInstead(db, query, { index, parsed, matches }) : [],
    hits: readHits(db, index, matches, incidents),
  };
}

/** Near searches under the same filters that find something, the likeliest first. */
function suggestInstead(
  db: SqliteDatabase,
  { filters, search }: IncidentQuery,
  { index, parsed }: FoundBySearch,
): SearchResult["didYouMean"] {
  const found: SearchResult["didYouMean"] = [];
  for (const { text } of parsed.wanted.flat()) {
    for (const correction of findCorrections(index, text)) {
      const instead = (search ?? "").replace(text, correction);
      const { total } = findIncidents(db, { filters, search: instead, sort: "relevance" });
      if (total > 0) found.push({ search: instead, total });
      if (found.length === MOST_SUGGESTIONS) return found;
    }
  }
  return found;
}

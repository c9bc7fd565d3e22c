import "server-only";
import type { SqliteDatabase } from "../../db";
import { type IncidentQuery, PAGE_SIZE } from "../../filters";
import type { Locale } from "../../i18n/locale";
import type { IncidentList, IncidentRow, SearchHit } from "../views";
import { getDatabase } from "./database";
import { countFacets } from "./facets";
import { type FoundBySearch, findIncidents } from "./find-incidents";
import { readIncidentRows } from "./incident-rows";
import { accountForSearch } from "./search-account";
import { readHits } from "./search-hits";

/**
 * The incidents that a query asks for: one page of rows, how many there are, and the counts beside every choice;
 * where it searches, how the search was understood and where each row matches. Rows and texts of the page alone are
 * read from the database.
 */
export function listIncidents(query: IncidentQuery, db = getDatabase(), locale: Locale = "ja"): IncidentList {
  return db.transaction(() => {
    const found = findIncidents(db, query, locale);
    const { columns, rows: matched, total, search, page } = found;
    const pageCount = Math.max(1, Math.ceil(total / PAGE_SIZE));
    const shownPage = Math.min(query.page, pageCount);
    const places = page((shownPage - 1) * PAGE_SIZE, PAGE_SIZE);
    const ids = places.map((at) => columns.idOf(at));
    const rows = readIncidentRows(db, ids);
    const account = accountForSearch(db, query, found);
    return {
      rows,
      search: account && search && { ...account, hits: hitsOf(db, search, ids, places, rows) },
      total,
      page: shownPage,
      pageCount,
      pageSize: PAGE_SIZE,
      ...countFacets(columns, query.filters, matched, search?.matches.rows ?? null),
    };
  })();
}

function hitsOf(
  db: SqliteDatabase,
  { index, matches }: FoundBySearch,
  ids: readonly number[],
  places: readonly number[],
  rows: readonly IncidentRow[],
): SearchHit[] {
  const incidents = rows.map((row, at) => ({ id: ids[at] as number, at: places[at] as number, row }));
  return readHits(db, index, matches, incidents);
}

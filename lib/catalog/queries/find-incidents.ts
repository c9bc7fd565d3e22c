import "server-only";
import type { Bitset } from "../../bitset";
import { type IncidentColumns, type ListOrder, readColumns } from "../../columns";
import type { SqliteDatabase } from "../../db";
import { type IncidentQuery, matchIncidents, type SortOrder } from "../../filters";
import type { Locale } from "../../i18n/locale";
import type { SearchIndex } from "../../search/index/search-index";
import { bestRows, type SearchMatches, search as searchIncidents } from "../../search/matching/search";
import { parseQuery } from "../../search/query/parse-query";
import type { ParsedQuery } from "../../search/query/query-tree";
import { readSearchIndex } from "./search-index";

/** What a query searches for, and what it found regardless of the filters. */
export interface FoundBySearch {
  index: SearchIndex;
  parsed: ParsedQuery;
  matches: SearchMatches;
}

/** The incidents that a query asks for, as rows of the columns. */
export interface FoundIncidents {
  columns: IncidentColumns;
  /** What both filters and search let through. */
  rows: Bitset;
  /** How many those are. */
  total: number;
  /** Null where nothing is searched for. */
  search: FoundBySearch | null;
  /** Rows in the order of the query, from place `offset` on. */
  page(offset: number, limit: number): number[];
}

/**
 * Finds the incidents of filters and search together; names are sorted as readers of `locale` expect. To read rows of
 * the same moment, call it in their transaction.
 */
export function findIncidents(
  db: SqliteDatabase,
  { filters, search: text, sort }: Pick<IncidentQuery, "filters" | "search" | "sort">,
  locale: Locale = "ja",
): FoundIncidents {
  const columns = readColumns(db);
  const search = text === null ? null : searchFor(db, columns, text);
  const rows = matchIncidents(columns, filters);
  if (search) rows.intersect(search.matches.rows);
  const total = rows.count();
  return {
    columns,
    rows,
    total,
    search,
    page: (offset, limit) =>
      search && sort === "relevance"
        ? bestRows({ ...search.matches, rows }, columns, offset, limit)
        : columns.order(listOrderOf(sort, locale)).page(rows, total, offset, limit),
  };
}

function listOrderOf(sort: SortOrder, locale: Locale): ListOrder {
  if (sort === "organization") return `organization-${locale}`;
  return sort === "relevance" ? "newest" : sort;
}

function searchFor(db: SqliteDatabase, columns: IncidentColumns, text: string): FoundBySearch {
  const index = readSearchIndex(db, columns);
  const parsed = parseQuery(text);
  return { index, parsed, matches: searchIncidents(index, columns, parsed) };
}

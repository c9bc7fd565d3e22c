import "server-only";
import type { IncidentColumns } from "../../columns";
import type { SqliteDatabase } from "../../db";
import { chipsOf, type IncidentQuery, noFilters } from "../../filters";
import { findCorrections } from "../../search/suggest/did-you-mean";
import type { SearchAccount } from "../views";
import { type FoundBySearch, type FoundIncidents, findIncidents } from "./find-incidents";
import { findNearNames } from "./near-names";

/** Searches that are offered where one finds nothing. */
const MOST_SUGGESTIONS = 3;

/** How the search of a query was understood, and what else would find something; null where nothing is searched for. */
export function accountForSearch(
  db: SqliteDatabase,
  query: Pick<IncidentQuery, "filters" | "search">,
  { columns, search, total }: Pick<FoundIncidents, "columns" | "search" | "total">,
): SearchAccount | null {
  if (search === null) return null;
  const { parsed, matches } = search;
  return {
    words: [
      ...parsed.wanted.flat().map((term) => ({ ...term, isExcluded: false })),
      ...parsed.unwanted.map((term) => ({ ...term, isExcluded: true })),
    ],
    fields: parsed.filters.flat().flatMap((asked) => chipsOf({ ...noFilters, ...asked })),
    notes: parsed.notes,
    isRelaxed: matches.isRelaxed,
    didYouMean: total === 0 ? suggestInstead(db, query, columns, search) : [],
  };
}

/** Near searches under the same filters that find something, the likeliest first. */
function suggestInstead(
  db: SqliteDatabase,
  { filters, search }: Pick<IncidentQuery, "filters" | "search">,
  columns: IncidentColumns,
  { index, parsed }: FoundBySearch,
): SearchAccount["didYouMean"] {
  const found: SearchAccount["didYouMean"] = [];
  for (const { text } of parsed.wanted.flat()) {
    for (const correction of new Set([...findNearNames(columns, text), ...findCorrections(index, text)])) {
      const instead = (search ?? "").replace(text, correction);
      const { total } = findIncidents(db, { filters, search: instead, sort: "relevance" });
      if (total > 0) found.push({ search: instead, total });
      if (found.length === MOST_SUGGESTIONS) return found;
    }
  }
  return found;
}

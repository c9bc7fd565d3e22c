import "server-only";
import type { SqliteDatabase } from "../../db";
import { chipsOf, type IncidentQuery, noFilters } from "../../filters";
import { findCorrections } from "../../search/suggest/did-you-mean";
import type { SearchAccount } from "../views";
import { type FoundBySearch, type FoundIncidents, findIncidents } from "./find-incidents";

/** Searches that are offered where one finds nothing. */
const MOST_SUGGESTIONS = 3;

/** How the search of a query was understood, and what else would find something; null where nothing is searched for. */
export function accountForSearch(
  db: SqliteDatabase,
  query: Pick<IncidentQuery, "filters" | "search">,
  { search, total }: Pick<FoundIncidents, "search" | "total">,
): SearchAccount | null {
  if (search === null) return null;
  const { parsed, matches } = search;
  return {
    words: [
      ...parsed.wanted.flat().map((term) => ({ ...term, isExcluded: false })),
      ...parsed.unwanted.map((term) => ({ ...term, isExcluded: true })),
    ],
    fields: parsed.filters.flatMap((asked) => chipsOf({ ...noFilters, ...asked })),
    notes: parsed.notes,
    isRelaxed: matches.isRelaxed,
    didYouMean: total === 0 ? suggestInstead(db, query, search) : [],
  };
}

/** Near searches under the same filters that find something, the likeliest first. */
function suggestInstead(
  db: SqliteDatabase,
  { filters, search }: Pick<IncidentQuery, "filters" | "search">,
  { index, parsed }: FoundBySearch,
): SearchAccount["didYouMean"] {
  const found: SearchAccount["didYouMean"] = [];
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

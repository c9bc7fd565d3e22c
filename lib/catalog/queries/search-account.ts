import "server-only";
import type { IncidentColumns } from "../../columns";
import type { SqliteDatabase } from "../../db";
import { chipsOf, type IncidentQuery, noFilters } from "../../filters";
import { isFiller } from "../../search/matching/split-term";
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
    ...(total === 0 ? askForLess(db, query, search) : { unknown: [], withFewer: [] }),
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

/** The words that nothing has, and the same search without them; where each has something, without one of them. */
function askForLess(
  db: SqliteDatabase,
  { filters, search }: Pick<IncidentQuery, "filters" | "search">,
  { parsed }: FoundBySearch,
): Pick<SearchAccount, "unknown" | "withFewer"> {
  const typed = parsed.wanted.flat().map(({ text }) => text);
  const words = typed.filter((word) => !isFiller(word));
  const count = (text: string, under = filters) =>
    text === "" ? 0 : findIncidents(db, { filters: under, search: text, sort: "relevance" }).total;
  const without = (some: readonly string[]) =>
    some
      .reduce((text, word) => text.replace(word, " "), search ?? "")
      .replace(/\s+/g, " ")
      .trim();
  const unknown = words.filter((word) => count(word, noFilters) === 0);
  if (words.length + parsed.filters.length < 2) return { unknown: [], withFewer: [] };
  // Where a field or a span of time lets nothing through, the words alone may find something.
  const alone = parsed.filters.length > 0 || parsed.years ? words.filter((word) => !unknown.includes(word)) : [];
  const fewer = [...(unknown.length > 0 ? [without(unknown)] : words.map((word) => without([word]))), alone.join(" ")];
  const withFewer = [...new Set(fewer)].map((text) => ({ search: text, total: count(text) }));
  return { unknown, withFewer: withFewer.filter(({ total }) => total > 0).slice(0, MOST_SUGGESTIONS) };
}

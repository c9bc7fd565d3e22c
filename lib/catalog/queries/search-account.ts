import "server-only";
import type { IncidentColumns } from "../../columns";
import type { SqliteDatabase } from "../../db";
import { chipsOf, type IncidentQuery, noFilters } from "../../filters";
import { isFiller } from "../../search/matching/split-term";
import type { QueryTerm } from "../../search/query/query-tree";
import { findCorrections } from "../../search/suggest/did-you-mean";
import type { SearchAccount } from "../views";
import { type FoundBySearch, type FoundIncidents, findIncidents } from "./find-incidents";
import { findNearNames } from "./near-names";

/** Searches that are offered where one finds nothing, and so many are tried for them. */
const MOST_SUGGESTIONS = 3;
const MOST_TRIED = 48;

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
  let tried = 0;
  for (const { text } of parsed.wanted.flat()) {
    for (const correction of new Set([...findNearNames(columns, text), ...findCorrections(index, text)])) {
      if (tried++ >= MOST_TRIED) return found;
      const instead = (search ?? "").replace(text, () => correction);
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
  const words = parsed.wanted.flat().filter(({ text }) => !isFiller(text));
  if (words.length + parsed.filters.length < 2) return { unknown: [], withFewer: [] };
  const count = (text: string, under = filters) =>
    text === "" ? 0 : findIncidents(db, { filters: under, search: text, sort: "relevance" }).total;
  const unknown = words.filter(({ text }) => count(text, noFilters) === 0);
  // Where a field or a span of time lets nothing through, the words alone may find something.
  const alone = parsed.filters.length > 0 || parsed.years ? words.filter((word) => !unknown.includes(word)) : [];
  const shorter =
    unknown.length > 0 ? [leaveOut(search ?? "", unknown)] : words.map((word) => leaveOut(search ?? "", [word]));
  const fewer = new Set([...shorter, alone.map(({ text }) => text).join(" ")]);
  const withFewer = [...fewer].map((text) => ({ search: text, total: count(text) }));
  return {
    unknown: unknown.map(({ text }) => text),
    withFewer: withFewer.filter(({ total }) => total > 0).slice(0, MOST_SUGGESTIONS),
  };
}

/** The name of a field with its sign. */
const FIELD = /[^\s:：=＝]{1,20}[:：=＝]$/u;

/** A search as typed without some of its words, the quotes around them and the field in front of them. */
function leaveOut(search: string, words: readonly QueryTerm[]): string {
  let rest = search;
  for (const { text, field, isPhrase } of words) {
    const at = rest.indexOf(text);
    if (at < 0) continue;
    let [before, after] = [rest.slice(0, at), rest.slice(at + text.length)];
    if (isPhrase) [before, after] = [before.trimEnd().slice(0, -1), after.trimStart().slice(1)];
    if (field !== null) before = before.replace(FIELD, "");
    rest = `${before} ${after}`;
  }
  return rest.replace(/\s+/g, " ").trim();
}

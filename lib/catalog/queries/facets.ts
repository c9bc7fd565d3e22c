import "server-only";
import type { Bitset, IncidentColumns } from "../../columns";
import {
  chipsOf,
  type Filter,
  type FilterKey,
  filters,
  type IncidentFilters,
  matchFilter,
  matchIncidents,
  noFilters,
} from "../../filters";
import { RevisionMemory } from "../../revision-memory";
import type { Facet, IncidentList } from "../views";

export type CountedFacets = Pick<IncidentList, "facets" | "organizationNames" | "hindering">;

/**
 * Counts the choices of every filter under all other active filters: what each would give if it were chosen
 * instead, or, where choices narrow each other (data types), besides. `matched` is what all filters let through;
 * `within` limits every count, null where nothing but the filters does. What is given is not to be changed.
 */
export function countFacets(
  columns: IncidentColumns,
  active: IncidentFilters,
  matched: Bitset,
  within: Bitset | null = null,
): CountedFacets {
  const isFiltered = filters.some((filter) => matchFilter(filter, active, columns) !== null);
  if (within !== null || isFiltered) return count(columns, active, matched, within);
  // All there is, which most visits begin with.
  return wholeCounts.of(columns);
}

/** What is counted over all incidents. */
const wholeCounts = new RevisionMemory<IncidentColumns, CountedFacets>((columns) =>
  count(columns, noFilters, columns.live, null),
);

function count(
  columns: IncidentColumns,
  active: IncidentFilters,
  matched: Bitset,
  within: Bitset | null,
): CountedFacets {
  const free = columns.tally(matched);
  const isActive = (filter: Filter) => matchFilter(filter, active, columns) !== null;
  const counted = filters.map((filter) => {
    const { facet, key } = filter;
    const isAlone = !facet.widen || !filters.some((other) => other.heldWithin === key && isActive(other));
    const isFree = facet.narrowing || (isAlone && !isActive(filter));
    if (isFree) return { filter, ...facet.count(columns, free, active) };
    const others = matchIncidents(columns, facet.widen?.(active) ?? active, key);
    return { filter, ...facet.count(columns, columns.tally(within ? others.intersect(within) : others), active) };
  });
  const slugs = counted.flatMap(({ filter, counts }) =>
    filter.key === "organization" || filter.key === "origin" ? counts.map(([slug]) => slug) : [],
  );
  const organizationNames = readNames(columns, [...slugs, ...active.organization, ...active.origin]);
  const facets = counted.map(({ filter, counts, more }): [FilterKey, Facet] => {
    const choices = counts.map(([value, count]) => ({
      value,
      label: filter.labelOf(value, organizationNames),
      count,
      selected: filter.isSelected(active, value),
    }));
    return [filter.key, { filter: filter.key, choices, more }];
  });
  return {
    facets: Object.fromEntries(facets) as Record<FilterKey, Facet>,
    organizationNames,
    hindering: matched.count() === 0 ? findHindering(columns, active, within, organizationNames) : [],
  };
}

/** What each active choice keeps back by itself. */
function findHindering(
  columns: IncidentColumns,
  active: IncidentFilters,
  within: Bitset | null,
  organizationNames: Record<string, string>,
): IncidentList["hindering"] {
  const counted = chipsOf(active, organizationNames).map(({ text, without }) => {
    const rows = matchIncidents(columns, without);
    return { text, without, total: (within ? rows.intersect(within) : rows).count() };
  });
  return counted.filter(({ total }) => total > 0);
}

function readNames(columns: IncidentColumns, slugs: readonly string[]): Record<string, string> {
  const entries = slugs.map((slug) => [slug, columns.organizations.find(slug)?.name] as const);
  return Object.fromEntries(entries.filter((entry): entry is readonly [string, string] => entry[1] !== undefined));
}

import type { Bitset, IncidentColumns } from "../columns";
import { RecentMemory } from "../recent-memory";
import { RevisionMemory } from "../revision-memory";
import type { Filter, FilterKey, IncidentFilters } from "./filter";
import { filters } from "./list";

/** So many sets of rows are remembered, each a bit a row. */
const MOST_SETS = 64;

const recent = new RevisionMemory<IncidentColumns, RecentMemory<Bitset | null>>(
  () => new RecentMemory(MOST_SETS, () => 1),
);

/**
 * The rows that a filter lets through, remembered while nothing changes: a list, its counts and what is typed next ask
 * for the same ones. Not to be changed. Null where it filters nothing.
 */
export function matchFilter(filter: Filter, active: IncidentFilters, columns: IncidentColumns): Bitset | null {
  const params = filter.write(active);
  if (params.length === 0) return null;
  const key = JSON.stringify([params, filter.heldWithin ? active[filter.heldWithin] : null]);
  return recent.of(columns).recall(key, () => filter.match(active, columns));
}

/**
 * The rows that all active filters let through, one left out where `except` names it; withdrawn incidents never
 * match. A set of the caller's own.
 */
export function matchIncidents(
  columns: IncidentColumns,
  active: IncidentFilters,
  except: FilterKey | null = null,
): Bitset {
  const rows = columns.live.clone();
  for (const filter of filters) {
    const matched = filter.key === except ? null : matchFilter(filter, active, columns);
    if (matched) rows.intersect(matched);
  }
  return rows;
}

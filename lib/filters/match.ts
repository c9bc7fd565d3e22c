import type { Bitset, IncidentColumns } from "../columns";
import type { FilterKey, IncidentFilters } from "./filter";
import { filters } from "./list";

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
    const matched = filter.key === except ? null : filter.match(active, columns);
    if (matched) rows.intersect(matched);
  }
  return rows;
}

/** Filters of the incidents: the list, the address that they are read from and written to, their words. */
export type {
  Chip,
  FacetSource,
  Filter,
  FilterKey,
  FilterNote,
  IncidentFilters,
  OrganizationNames,
  Period,
  SqlCondition,
  Unstated,
} from "./filter";
export { noFilters } from "./filter";
export { filterOf, filters } from "./list";
export * from "./query";
export * from "./words";

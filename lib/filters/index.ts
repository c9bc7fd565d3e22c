/** Filters of the incidents: the list, the address that they are read from and written to, what they match, their words. */
export type {
  Chip,
  ChoiceCounts,
  FacetSource,
  Filter,
  FilterKey,
  FilterNote,
  IncidentFilters,
  NumberRange,
  OrganizationNames,
  Period,
  Unstated,
} from "./filter";
export { noFilters } from "./filter";
export { filterOf, filters } from "./list";
export * from "./match";
export * from "./query";
export * from "./words";

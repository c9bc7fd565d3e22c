/**
 * What a filter is. Every filter of the list (`index.ts`) knows its URL parameters, reads and writes them, gives
 * its SQL, the choices that can be counted beside it, and the words that a person reads.
 *
 * SQL speaks of the tables `Incident i` and, joined to it, `Organization o`.
 */
import type {
  Authority,
  Bilingual,
  CauseCode,
  CountUnit,
  DataTypeCode,
  Investigation,
  OrganizationKind,
  Outcome,
  SecondaryDamage,
  SubjectKind,
} from "../taxonomy";

/** The choice of those incidents whose notices do not say: 記載なし. */
export type Unstated = "none";

/** A span of partial dates, both ends included; null is open. A month or year stands for all of its days. */
export interface Period {
  from: string | null;
  to: string | null;
}

/** The active filters. An empty list, an open period and an open range filter nothing. */
export interface IncidentFilters {
  organization: string[];
  kind: OrganizationKind[];
  cause: CauseCode[];
  data: DataTypeCode[];
  excluded: DataTypeCode[];
  subject: SubjectKind[];
  outcome: (Outcome | Unstated)[];
  secondaryDamage: (SecondaryDamage | Unstated)[];
  investigation: (Investigation | Unstated)[];
  thirdParty: ("yes" | "no")[];
  reportedTo: Authority[];
  disclosed: Period;
  occurred: Period;
  /** `unit` may stand alone; `min` and `max` compare within the chosen units only. */
  unit: (CountUnit | Unstated)[];
  affected: { min: number | null; max: number | null };
}

export type FilterKey = keyof IncidentFilters;

export interface SqlCondition {
  sql: string;
  values: (string | number)[];
}

/** Something in the address that could not be used, said to the reader instead of failing. */
export interface FilterNote {
  param: string;
  value: string;
  text: Bilingual;
}

/** A single active choice: its words, and the filters with it taken away. */
export interface Chip {
  filter: FilterKey;
  text: Bilingual;
  without: IncidentFilters;
}

/** How the choices of a filter are counted: `value` over `from` joined to the incidents. */
export interface FacetSource {
  /** The value to count by, in SQL. */
  value: string;
  /** A join that the value needs, or "". */
  join: string;
  /** True where choosing one more value narrows (all must hold), so that counts are taken with the filter on. */
  narrowing: boolean;
  /** How many choices are shown at most. */
  limit: number;
  /** The choices that are always shown, in this order, even with a count of 0; null for an open vocabulary. */
  values: readonly string[] | null;
  /** The other filters as they are whichever value is chosen, where one of them depends on this filter. */
  widen?(filters: IncidentFilters): IncidentFilters;
  /** What must hold besides the other filters for a value to be counted. */
  condition?(filters: IncidentFilters): SqlCondition;
}

export interface Filter {
  key: FilterKey;
  label: Bilingual;
  /** The URL parameters that it owns. */
  params: readonly string[];
  read(params: URLSearchParams, note: (note: FilterNote) => void): Partial<IncidentFilters>;
  write(filters: IncidentFilters): [param: string, value: string][];
  /** Null where it filters nothing. */
  where(filters: IncidentFilters): SqlCondition | null;
  facet: FacetSource | null;
  /** The words for one of its values. */
  labelOf(value: string, names: OrganizationNames): Bilingual;
  chips(filters: IncidentFilters, names: OrganizationNames): Chip[];
  /** The filters with one value switched on, or off where it is on. */
  toggle(filters: IncidentFilters, value: string): IncidentFilters;
  isSelected(filters: IncidentFilters, value: string): boolean;
  /** Its part of the sentence that describes the list; null where it filters nothing. */
  phrase(filters: IncidentFilters, names: OrganizationNames): Bilingual | null;
}

/** Names of organizations by slug. A slug without a name is shown as it is. */
export type OrganizationNames = Readonly<Record<string, string>>;

/** No filter at all. */
export const noFilters: IncidentFilters = {
  organization: [],
  kind: [],
  cause: [],
  data: [],
  excluded: [],
  subject: [],
  outcome: [],
  secondaryDamage: [],
  investigation: [],
  thirdParty: [],
  reportedTo: [],
  disclosed: { from: null, to: null },
  occurred: { from: null, to: null },
  unit: [],
  affected: { min: null, max: null },
};

/**
 * What a filter is. Every filter of the list (`list.ts`) knows its URL parameters, reads and writes them, finds the
 * rows that it lets through, counts the choices beside it, and has the words that a person reads.
 */
import type { Bitset, CodeTally, IncidentColumns } from "../columns";
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

/** A range of whole numbers, both ends included; null is open. */
export interface NumberRange {
  min: number | null;
  max: number | null;
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
  /** Suppliers and services that it came through, by address. */
  origin: string[];
  reportedTo: Authority[];
  /** By the date that the list shows. */
  date: Period;
  disclosed: Period;
  occurred: Period;
  /** Days from discovery to disclosure. */
  delay: NumberRange;
  /** `unit` may stand alone; `min` and `max` compare within the chosen units only. */
  unit: (CountUnit | Unstated)[];
  affected: NumberRange;
}

export type FilterKey = keyof IncidentFilters;

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

/** The choices of a filter with the number of rows that each has. */
export interface ChoiceCounts {
  /** In the order in which they are shown; of an open vocabulary those that are shown. */
  counts: readonly (readonly [value: string, count: number])[];
  /** Choices left out because the list is long. */
  more: number;
}

/** How the choices of a filter are counted. */
export interface FacetSource {
  /** True where choosing one more value narrows (all must hold), so that counts are taken with the filter on. */
  narrowing: boolean;
  /** The other filters as they are whichever value is chosen, where one of them depends on this filter. */
  widen?(filters: IncidentFilters): IncidentFilters;
  /** Counts the rows that the other filters let through. What is chosen is always among the choices. */
  count(columns: IncidentColumns, tally: CodeTally, filters: IncidentFilters): ChoiceCounts;
}

export interface Filter {
  key: FilterKey;
  label: Bilingual;
  /** The URL parameters that it owns. */
  params: readonly string[];
  /** Short names by which a search names it, besides its label and parameters: `原因:紛失`. */
  names: readonly string[];
  /** The words of each choice; null where the choices are no closed list. */
  choices: Readonly<Record<string, Bilingual>> | null;
  read(params: URLSearchParams, note: (note: FilterNote) => void): Partial<IncidentFilters>;
  write(filters: IncidentFilters): [param: string, value: string][];
  /** The rows that it lets through, withdrawn ones perhaps among them; not to be changed. Null where it filters nothing. */
  match(filters: IncidentFilters, columns: IncidentColumns): Bitset | null;
  facet: FacetSource;
  /** The filter whose choices say what its own values mean. */
  heldWithin?: FilterKey;
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
  origin: [],
  reportedTo: [],
  date: { from: null, to: null },
  disclosed: { from: null, to: null },
  occurred: { from: null, to: null },
  delay: { min: null, max: null },
  unit: [],
  affected: { min: null, max: null },
};

import type { FilterNote, IncidentFilters } from "../../filters";
import type { FieldLimit } from "../matching/pattern";

/** One thing that is looked for. */
export interface QueryTerm {
  /** As typed, without quotes and sign. */
  text: string;
  /** The very words in this order. */
  isPhrase: boolean;
  /** Where it must stand; null for anywhere. */
  field: FieldLimit;
  /** Whether words that only hold it will do: what is asked for where nothing else was found. */
  isLoose?: boolean;
  /** The base form of the word before it in its group, which nobody typed. */
  isBase?: boolean;
}

/** A query as it was understood. */
export interface ParsedQuery {
  /** All must match, each by one of its terms. */
  wanted: QueryTerm[][];
  /** None may match. */
  unwanted: QueryTerm[];
  /** What the fields ask for, on top of the filters of the address; of each field one set must match. */
  filters: Partial<IncidentFilters>[][];
  /** Of which none may match. */
  unwantedFilters: Partial<IncidentFilters>[];
  /** Years of the shown date, one of which must be an incident's; null where none was asked for. */
  years: { from: number; to: number } | null;
  /** What could not be used. */
  notes: FilterNote[];
}

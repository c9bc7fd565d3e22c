import { type IncidentFilters, noFilters } from "../filters";
import type { Strings } from "../i18n";
import { type CauseCode, causes, type DataTypeCode, dataTypes, type Term } from "../taxonomy";
import type { ChartId } from "./charts";

/** A vocabulary whose codes have pages. */
interface SubjectVocabulary {
  terms: Readonly<Record<string, Term>>;
  /** Its words. */
  words: keyof Pick<Strings["subjects"], "causes" | "dataTypes">;
  /** The incidents of one of its codes. */
  filtersOf(code: string): IncidentFilters;
  /** What a page of one code shows. */
  charts: readonly ChartId[];
}

/** By the address of its list. */
export const subjectKinds = {
  causes: {
    terms: causes,
    words: "causes",
    filtersOf: (code) => ({ ...noFilters, cause: [code as CauseCode] }),
    charts: [
      "years",
      "months",
      "kinds",
      "data-types",
      "subjects",
      "origins",
      "occurrence-to-discovery",
      "discovery-to-disclosure",
      "outcomes",
    ],
  },
  "data-types": {
    terms: dataTypes,
    words: "dataTypes",
    filtersOf: (code) => ({ ...noFilters, data: [code as DataTypeCode] }),
    charts: [
      "years",
      "months",
      "causes",
      "data-types",
      "kinds",
      "subjects",
      "origins",
      "discovery-to-disclosure",
      "secondary-damage",
    ],
  },
} as const satisfies Record<string, SubjectVocabulary>;

export type SubjectKind = keyof typeof subjectKinds;

/** The meaning of a code, or null where its vocabulary has none such. */
export function findTerm(kind: SubjectKind, code: string): Term | null {
  const { terms }: SubjectVocabulary = subjectKinds[kind];
  return Object.hasOwn(terms, code) ? (terms[code] ?? null) : null;
}

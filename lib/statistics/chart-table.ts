/** A chart's figures as rows: what the drawing, its table, its CSV and its JSON all show. */
import type { IncidentFilters } from "../filters";
import type { Bilingual } from "../taxonomy";

export interface ChartColumn {
  /** Its name in files. */
  key: string;
  label: Bilingual;
  kind: "count" | "share";
}

/** Where the incidents of a row are listed: the list under further filters, or an organization's page. */
export type RowTarget = { narrow(active: IncidentFilters): IncidentFilters } | { organization: string };

export interface ChartRow {
  /** Stable, for files: a code, a month, `people:100-999`. */
  key: string;
  label: Bilingual;
  /** Of a chart in several parts, the part: a unit. */
  group: Bilingual | null;
  /** Parallel to the columns; the first is how many incidents. */
  values: readonly [count: number, ...(number | null)[]];
  /** Whether the row holds what is not known, which is drawn apart from what is. */
  isUnknown: boolean;
  target: RowTarget | null;
}

export interface ChartTable {
  /** What the rows are: the name and words of the first column. */
  subject: { key: string; label: Bilingual };
  columns: readonly ChartColumn[];
  rows: readonly ChartRow[];
}

/** A chart's figures as a file: one shape of rows for CSV and JSON, labels in both languages. */
import type { CsvValue } from "../open-data/csv";
import type { Bilingual } from "../taxonomy";
import type { ChartTable } from "./chart-table";
import type { ChartId } from "./charts";

/** The names of a file's columns: the key of a row, its labels, then the figures. */
export function exportHeader({ subject, columns, rows }: ChartTable): string[] {
  const group = rows.some((row) => row.group !== null) ? ["group_ja", "group_en"] : [];
  return [subject.key, ...group, "label_ja", "label_en", ...columns.map(({ key }) => key)];
}

/** The rows of a file, parallel to its header. */
export function exportRows(table: ChartTable): CsvValue[][] {
  const hasGroups = table.rows.some((row) => row.group !== null);
  return table.rows.map(({ key, group, label, values }) => [
    key,
    ...(hasGroups ? [group?.ja ?? null, group?.en ?? null] : []),
    label.ja,
    label.en,
    ...values,
  ]);
}

export interface ExportParts {
  chart: ChartId;
  title: Bilingual;
  sentence: Bilingual;
  /** The filters in words. */
  scope: Bilingual;
  incidents: number;
  /** The day of the catalog's last change, Japan time. */
  asOf: string | null;
  /** Where the chart is drawn. */
  url: string;
  table: ChartTable;
}

/** The JSON document of a chart: what it shows and of which incidents, and its rows as objects. */
export function exportJson({ table, asOf, ...parts }: ExportParts): object {
  const header = exportHeader(table);
  return {
    ...parts,
    as_of: asOf,
    rows: exportRows(table).map((row) => Object.fromEntries(header.map((name, at) => [name, row[at] ?? null]))),
  };
}

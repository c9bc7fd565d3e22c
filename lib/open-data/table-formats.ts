/** A list as a table: the rows of a page as CSV, and the metadata beside it. */
import { getDatabase } from "../catalog/queries/database";
import { getCatalogVersion } from "../catalog/queries/version";
import type { Locale } from "../i18n/locale";
import type { Bilingual } from "../taxonomy";
import { dataPath } from "./addresses";
import { describeTable } from "./formats/csvw";
import { siteAddress } from "./publish";
import { type Column, tableAsCsv } from "./table";

export interface Table {
  title: Bilingual;
  description: Bilingual;
  /** The page with the same rows, without its language: `/incidents?cause=loss`. */
  path: string;
  columns: readonly Column[];
  /** How many rows it has. */
  rows: number;
  /** Its records, read as they are asked for. */
  records(locale: Locale): Iterable<unknown>;
}

/** The table as CSV, piece by piece. */
export function tableText({ columns, records }: Table, locale: Locale): Iterable<string> {
  return tableAsCsv(columns, records(locale), locale);
}

/** What the table holds, after CSV on the Web. */
export function tableMetadata({ title, description, path, columns, rows }: Table, locale: Locale, db = getDatabase()) {
  const url = siteAddress("ja", dataPath(path, "csv", locale));
  const landingPage = siteAddress(locale, path);
  return describeTable({ title, description, url, landingPage, ...getCatalogVersion(db), rows, columns }, locale);
}

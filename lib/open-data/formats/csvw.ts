/** What a CSV file holds, as metadata beside it (CSV on the Web): its columns, the filter, the date, the version. */
import type { Locale } from "../../i18n/locale";
import type { Bilingual } from "../../taxonomy";
import type { Column, ColumnType } from "../table";
import { license, SCHEMA_VERSION } from "../version";

export interface TableDescription {
  title: Bilingual;
  description: Bilingual;
  /** Where the table is. */
  url: string;
  /** The page that shows the same rows. */
  landingPage: string;
  /** ISO 8601: when its content last changed; null for an empty catalog. */
  modifiedAt: string | null;
  /** Of the catalog's content. */
  version: string;
  /** How many rows it has. */
  rows: number;
  columns: readonly Column[];
}

const datatypes: Record<ColumnType, string> = {
  string: "string",
  integer: "integer",
  number: "decimal",
  boolean: "boolean",
  datetime: "dateTime",
  url: "anyURI",
};

const both = ({ ja, en }: Bilingual) => [
  { "@value": ja, "@language": "ja" },
  { "@value": en, "@language": "en" },
];

/** The metadata document of one table, which `Link: rel="describedby"` of the table names. */
export function describeTable(table: TableDescription, locale: Locale) {
  return {
    "@context": ["http://www.w3.org/ns/csvw", { "@language": locale }],
    url: table.url,
    "dc:title": both(table.title),
    "dc:description": both(table.description),
    "dc:source": table.landingPage,
    "dc:license": { "@id": license.url },
    "dc:rights": both(license.note),
    "dc:modified": table.modifiedAt === null ? null : { "@value": table.modifiedAt, "@type": "xsd:dateTime" },
    "schema:version": table.version,
    "schema:schemaVersion": SCHEMA_VERSION,
    "schema:size": table.rows,
    dialect: { encoding: "utf-8", lineTerminators: ["\r\n"], quoteChar: '"', doubleQuote: true, header: true },
    tableSchema: {
      primaryKey: table.columns[0]?.name,
      columns: table.columns.map((column) => ({
        name: column.name,
        titles: column.name,
        "dc:title": both(column.words.label),
        "dc:description": both(column.words.definition),
        datatype: datatypes[column.type],
        ...(column.separator === null ? {} : { separator: column.separator }),
        ...(column.isRequired && column.separator === null ? { required: true } : { null: "" }),
        ...(column.vocabulary && !column.isLabel ? { "schema:codeSet": column.vocabulary } : {}),
      })),
    },
  };
}

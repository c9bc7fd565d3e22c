/**
 * A published record as a row of a table. The columns follow from the zod schema: an object within is spread into
 * columns of its own (`organization.name` → `organization_name`), its `value` takes the object's name
 * (`affected.value` → `affected`), lists stand in one cell, and codes are followed by a column with their label.
 */
import { z } from "zod";
import type { Locale } from "../i18n/locale";
import type { Term } from "../taxonomy";
import { type CsvValue, csvRecords } from "./csv";
import { describeField } from "./field-docs";
import { termOf, type VocabularyName, vocabularyOf } from "./vocabularies";

export type ColumnType = "string" | "integer" | "number" | "boolean" | "datetime" | "url";
export interface Column {
  /** snake_case, the same in both languages. */
  name: string;
  /** The property of the record, in dots. */
  path: string;
  words: Term;
  type: ColumnType;
  isRequired: boolean;
  /** What stands between the values of a list, or null where the cell holds one value. */
  separator: string | null;
  vocabulary: VocabularyName | null;
  /** Whether the cell holds the label of the code in the column before. */
  isLabel: boolean;
  read(record: unknown, locale: Locale): CsvValue;
}

const SEPARATOR = "; ";

/**
 * The columns of a record's schema.
 * @throws Error where a field has no words, or is of a kind that no cell can hold
 */
export function columnsOf(schema: z.ZodObject, name: string): Column[] {
  return Object.entries(schema.shape).flatMap(([property, type]) => columnsOfField(type, [property], name, true));
}

/** The records as a CSV file, piece by piece. */
export function tableAsCsv(columns: readonly Column[], records: Iterable<unknown>, locale: Locale): Iterable<string> {
  return csvRecords(
    columns.map(({ name }) => name),
    cellsOf(columns, records, locale),
  );
}

function* cellsOf(columns: readonly Column[], records: Iterable<unknown>, locale: Locale): Generator<CsvValue[]> {
  for (const record of records) yield columns.map((column) => column.read(record, locale));
}

function columnsOfField(given: z.core.$ZodType, path: string[], name: string, isRequired: boolean): Column[] {
  if (given instanceof z.ZodNullable) return columnsOfField(given.unwrap(), path, name, false);
  if (given instanceof z.ZodObject) {
    return Object.entries(given.shape).flatMap(([property, type]) =>
      columnsOfField(type, [...path, property], name, isRequired),
    );
  }
  const isList = given instanceof z.ZodArray;
  const member = isList ? given.element : given;
  const vocabulary = member instanceof z.ZodEnum ? vocabularyOf(member.options) : null;
  const column: Column = {
    name: columnName(path),
    path: path.join("."),
    words: wordsOf([name, ...path].join(".")),
    type: typeOf(member, path),
    isRequired,
    separator: isList ? SEPARATOR : null,
    vocabulary,
    isLabel: false,
    read: (record) => toCell(valueAt(record, path)),
  };
  // How precise a date is can be seen from it, and a row that is of a code has its words already.
  if (vocabulary === null || vocabulary === "datePrecisions" || path.at(-1) === "code") return [column];
  return [column, labelColumn(column, path, vocabulary)];
}

function labelColumn(column: Column, path: string[], vocabulary: VocabularyName): Column {
  const { label, definition } = column.words;
  return {
    ...column,
    name: `${column.name}_label`,
    type: "string",
    isLabel: true,
    words: {
      label: { ja: `${label.ja}(表示名)`, en: `${label.en} (label)` },
      definition: { ja: `${definition.ja}コードの表示名。`, en: `${definition.en} The label of the code.` },
    },
    read(record, locale) {
      const codes = [valueAt(record, path)].flat().filter((code) => code !== null);
      if (codes.length === 0) return null;
      return codes.map((code) => termOf(vocabulary, String(code))?.label[locale] ?? String(code)).join(SEPARATOR);
    },
  };
}

/** `affected.value` → `affected`, `organization.slug` → `organization_slug`, `latestDisclosed` → `latest_disclosed`. */
function columnName(path: string[]): string {
  const names = path.at(-1) === "value" ? path.slice(0, -1) : path;
  return names.map((part) => part.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)).join("_");
}

function wordsOf(path: string): Term {
  const parts = path.split(".");
  const words = describeField(parts.at(-1) === "value" ? parts.slice(0, -1).join(".") : path);
  if (!words) throw new Error(`the field ${path} has no words`);
  const owner = parts.length > 2 && parts.at(-1) !== "value" ? describeField(parts.slice(0, -1).join(".")) : null;
  if (!owner) return words;
  const label = { ja: `${owner.label.ja}: ${words.label.ja}`, en: `${owner.label.en}: ${words.label.en}` };
  return { label, definition: words.definition };
}

function typeOf(schema: z.core.$ZodType, path: string[]): ColumnType {
  if (schema instanceof z.ZodEnum) return "string";
  if (schema instanceof z.ZodBoolean) return "boolean";
  if (schema instanceof z.ZodNumber) return schema.isInt ? "integer" : "number";
  if (schema instanceof z.ZodISODateTime) return "datetime";
  if (schema instanceof z.ZodURL) return "url";
  if (schema instanceof z.ZodString) return "string";
  throw new Error(`no cell can hold ${path.join(".")}`);
}

function valueAt(record: unknown, path: string[]): unknown {
  let value = record;
  for (const property of path) {
    if (value === null || typeof value !== "object") return null;
    value = (value as Record<string, unknown>)[property];
  }
  return value ?? null;
}

function toCell(value: unknown): CsvValue {
  if (Array.isArray(value)) return value.length > 0 ? value.join(SEPARATOR) : null;
  return value as CsvValue;
}

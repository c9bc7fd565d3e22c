/** The fields of a query and their values: those of the filters, by their labels, parameters and short names. */
import { type Filter, filters, type IncidentFilters, type NumberRange } from "../../filters";
import { codesOf, countUnits } from "../../taxonomy";
import { getAnalyzer } from "../analysis";
import type { FieldLimit } from "../matching/pattern";
import { findChoices } from "./choices";
import type { QueryPiece } from "./scan-query";

/** What a field's name stands for; a value that is no choice of a filter is looked for in a part of the text, if any. */
export type QueryField =
  | { kind: "filter"; filter: Filter; otherwise: FieldLimit }
  /** Words within a part of the text. */
  | { kind: "text"; field: FieldLimit }
  | { kind: "year" };

const textFields: Readonly<Record<string, FieldLimit>> = {
  題名: "title",
  件名: "title",
  タイトル: "title",
  title: "title",
  本文: "body",
  body: "body",
  関係: "related",
  関係先: "related",
  related: "related",
};
const yearNames = ["年", "年度", "year"];

const fieldsByName = new Map<string, QueryField>([
  ...filters.flatMap((filter) => namesOf(filter).map((name): [string, QueryField] => [name, fieldOf(filter)])),
  ...Object.entries(textFields).map(([name, field]): [string, QueryField] => [fold(name), { kind: "text", field }]),
  ...yearNames.map((name): [string, QueryField] => [fold(name), { kind: "year" }]),
]);

/** The field of a name in any spelling; null where there is none. */
export function findField(name: string): QueryField | null {
  return fieldsByName.get(fold(name)) ?? null;
}

/** Names of organizations are searched, not chosen: nobody types their addresses. */
function fieldOf(filter: Filter): QueryField {
  if (filter.key === "organization") return { kind: "text", field: "organization" };
  if (filter.key === "origin") return { kind: "text", field: "related" };
  return { kind: "filter", filter, otherwise: filter.key === "thirdParty" ? "related" : null };
}

function namesOf({ key, label, params, names }: Filter): string[] {
  return [key, label.ja, label.ja.replace(/[(（].*/u, ""), label.en, ...params, ...names].map(fold);
}

function fold(name: string): string {
  return name.normalize("NFKC").toLowerCase().replace(/[\s_]/g, "");
}

/** The filters that a field with its value asks for, one of which must hold; null where the value is none of its own. */
export function readField(filter: Filter, piece: QueryPiece): Partial<IncidentFilters>[] | null {
  if (filter.choices === null) {
    const read = readFigures(filter, piece);
    return read && [read];
  }
  const codes = findChoices(filter, piece.text);
  if (codes.length === 0) return null;
  // Of choices that must all hold in one filter, each is a filter of its own.
  return filter.facet.narrowing ? codes.map((code) => ({ [filter.key]: [code] })) : [{ [filter.key]: codes }];
}

function readFigures(filter: Filter, piece: QueryPiece): Partial<IncidentFilters> | null {
  if (filter.key === "affected") return readSizes(piece);
  return filter.key === "delay" ? readDelay(piece) : readPeriod(filter, piece);
}

/** `人数>1000`, `人数:1000-5000`, `人数:34`, in any unit: the words of the list name them all. */
function readSizes(piece: QueryPiece): Partial<IncidentFilters> | null {
  const affected = readRange(piece);
  return affected && { affected, unit: codesOf(countUnits) };
}

/** `日数>30`, `日数:0-3`. */
function readDelay(piece: QueryPiece): Partial<IncidentFilters> | null {
  const delay = readRange(piece);
  return delay && { delay };
}

function readRange({ operator, text }: QueryPiece): NumberRange | null {
  const [from, to] = text
    .normalize("NFKC")
    .split(/[-~〜～]/u)
    .map(readFigure);
  if (from === null || from === undefined || to === null) return null;
  return {
    ":": { min: from, max: to ?? from },
    ">": { min: from + 1, max: null },
    ">=": { min: from, max: null },
    "<": { min: null, max: from - 1 },
    "<=": { min: null, max: from },
  }[operator];
}

/** 1000, 1,000, 1.2万, 千人; null where it is no whole figure. */
function readFigure(text: string): number | null {
  const term = getAnalyzer().analyze(text)[0]?.term ?? "";
  return /^\d{1,12}$/.test(term) ? Number(term) : null;
}

/** A year, month or day, or two with ~ between them. */
function readPeriod(filter: Filter, { operator, text }: QueryPiece): Partial<IncidentFilters> | null {
  const [first, last] = text.split(/[~〜～]/u).map(readDate);
  if (!first || last === null) return null;
  const [fromParam = "", toParam = ""] = filter.params;
  const params = new URLSearchParams();
  if (operator !== "<" && operator !== "<=") params.set(fromParam, first);
  if (operator !== ">" && operator !== ">=") params.set(toParam, last ?? first);
  const read = filter.read(params, () => {});
  return Object.keys(read).length > 0 ? read : null;
}

/** A part of a date as the analysis writes it: a year with or without month and day, a month, a day, an era. */
const DATE_TERM = /^(?:\d{4}(?:-\d\d){0,2}|\d{1,2}[月日]|[rhs]\d{1,2}|明治|大正|昭和|平成|令和)$/;

/** 2023, 2023-6, 2023年6月15日, 令和5年6月 as 2023-06 and so on; null where a text is no date, or more than one. */
export function readDate(text: string): string | null {
  if (!/[\d元一二三四五六七八九十]/u.test(text.normalize("NFKC"))) return null;
  const terms = getAnalyzer()
    .analyze(text)
    .map(({ term }) => term);
  if (!terms.every((term) => DATE_TERM.test(term))) return null;
  return terms.filter((term) => /^\d{4}/.test(term)).sort((a, b) => b.length - a.length)[0] ?? null;
}

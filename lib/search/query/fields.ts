/** The fields of a query and their values: those of the filters, by their labels, parameters and short names. */
import { type Filter, filters, type IncidentFilters, type NumberRange } from "../../filters";
import { codesOf, countUnits } from "../../taxonomy";
import { getAnalyzer, normalizeTerm } from "../analysis";
import type { FieldLimit } from "../matching/pattern";
import type { QueryPiece } from "./scan-query";

/** What a field's name stands for. */
export type QueryField =
  | { kind: "filter"; filter: Filter }
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
  return filter.key === "organization" ? { kind: "text", field: "organization" } : { kind: "filter", filter };
}

function namesOf({ key, label, params, names }: Filter): string[] {
  return [key, label.ja, label.ja.replace(/[(（].*/u, ""), label.en, ...params, ...names].map(fold);
}

function fold(name: string): string {
  return name.normalize("NFKC").toLowerCase().replace(/[\s_]/g, "");
}

/** The filters that a field with its value asks for; null where the value is none of the field's. */
export function readField(filter: Filter, piece: QueryPiece): Partial<IncidentFilters> | null {
  if (filter.key === "affected") return readSizes(piece);
  if (filter.key === "delay") return readDelay(piece);
  if (filter.choices === null) return readPeriod(filter, piece);
  const codes = findChoices(filter, piece.text);
  return codes.length > 0 ? { [filter.key]: codes } : null;
}

/** Choices by code or label, else by a part of the label: the closest kind of likeness that any has. */
function findChoices({ choices, facet }: Filter, text: string): string[] {
  const wanted = normalizeTerm(text.replace(/_/g, " "));
  const likeness = Object.entries(choices ?? {}).map(([code, { ja, en }]) => {
    const names = [code.replace(/_/g, " "), ja, en].map(normalizeTerm);
    const parts = `${ja}・${en}`.split(/[・、,()]/u).map(normalizeTerm);
    if (names.includes(wanted)) return { code, level: 0 };
    if (parts.includes(wanted)) return { code, level: 1 };
    if (parts.some((part) => part.startsWith(wanted))) return { code, level: 2 };
    return { code, level: names.some((name) => name.includes(wanted)) ? 3 : 4 };
  });
  const closest = Math.min(...likeness.map(({ level }) => level));
  if (wanted === "" || closest === 4) return [];
  const codes = likeness.filter(({ level }) => level === closest).map(({ code }) => code);
  // Where all choices must hold, several would ask for more than was asked.
  return facet.narrowing ? codes.slice(0, 1) : codes;
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

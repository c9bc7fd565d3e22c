import { Bitset } from "../../bitset";
import { encodeDate, type IncidentColumns } from "../../columns";
import { lastMoment } from "../../columns/date-column";
import { filterOf, noFilters } from "../../filters";
import { daysOfEraYear } from "../analysis";
import { readDate } from "../query/fields";
import type { NamedFact } from "./fact-names";
import { readBound } from "./figure-bounds";
import { readWords } from "./plan-patterns";

/** The incidents that have any of the facts. */
export function matchFacts(columns: IncidentColumns, facts: readonly NamedFact[]): Bitset {
  const rows = new Bitset(columns.rowCount);
  for (const { key, code } of facts) {
    const matched = filterOf(key).match({ ...noFilters, [key]: [code] }, columns);
    if (matched) rows.unite(matched);
  }
  return rows;
}

/** The incidents one of whose dates lies in the year, month or day that a text is; null where it is no date alone. */
export function matchDate(columns: IncidentColumns, text: string): Bitset | null {
  const period = readPeriod(text);
  if (period === null) return null;
  const [first, last] = [encodeDate(period.from), lastMoment(encodeDate(period.to))];
  const { disclosed, latestDisclosed, discovered, occurredFrom, occurredTo } = columns;
  const rows = new Bitset(columns.rowCount);
  for (const { values } of [disclosed, latestDisclosed, discovered, occurredFrom, occurredTo]) {
    addWithin(rows, values, columns.rowCount, first, last);
  }
  return rows;
}

/** Adds the rows whose number is from `first` to `last`; by the distance from their middle, a test that hardly varies. */
function addWithin(rows: Bitset, values: Float64Array, rowCount: number, first: number, last: number): void {
  const [middle, reach] = [(first + last) / 2, (last - first) / 2];
  for (let row = 0; row < rowCount; row += 1) {
    if (Math.abs((values[row] as number) - middle) <= reach) rows.add(row);
  }
}

/** The days of a text that is a date alone; of 令和元年 not the whole of its year. */
function readPeriod(text: string): { from: string; to: string } | null {
  const date = readDate(text);
  if (date === null) return null;
  const ofEra = date.length === 4 ? daysOfEraYear(readWords(text)[0]?.terms[0] ?? "") : null;
  return ofEra ?? { from: date, to: date };
}

/** What may stand around a figure: how exact it is, and what is counted. */
const AROUND_FIGURES =
  /^(?:約|およそ|最大|最少|少なくとも|延べ|のべ|計|合計|総数|[人名件通社個円枚冊台校]|人分|件分|口座|世帯|団体|アカウント)*$/u;

/** What the last digit of a figure that ends with a unit of ten stands for. */
const UNITS: Readonly<Record<string, number>> = { 千: 1000, 万: 10_000, 億: 100_000_000 };

/**
 * The incidents whose headline figure a text is (440,027, 44万27人, 約1.2万件), or within the bound that it is
 * (1万人以上); null where it is no figure alone.
 * @param isRounded whether one that ends with a unit of ten (44万人) may stand for those that come to it when cut or rounded
 */
export function matchFigure(columns: IncidentColumns, text: string, isRounded = false): Bitset | null {
  const words = readWords(text);
  const figures = words.filter(({ terms }) => /^\d+(?:\.\d+)?$/.test(terms[0] ?? ""));
  const [figure, another] = figures;
  if (figure === undefined || another !== undefined) return null;
  const [before, after] = [text.slice(0, figure.start), text.slice(figure.end)].map((part) =>
    part.normalize("NFKC").trim(),
  ) as [string, string];
  const wanted = Number(figure.terms[0]);
  const printed = text.slice(figure.start, figure.end);
  const compare = printed.endsWith("年") ? null : readBound(after);
  if (compare && AROUND_FIGURES.test(before)) return rowsOfSize(columns, (size) => compare(size, wanted));
  if (!AROUND_FIGURES.test(before + after)) return null;
  const step = isRounded ? stepOf(printed) : 1;
  return rowsOfSize(columns, (size) => size - wanted >= -step / 2 && size - wanted < step);
}

/** What is counted by the word behind a figure; 件 is said of everything. */
const COUNTED_BY: readonly [RegExp, string][] = [
  [/[人名]分?/u, "people"],
  [/アカウント|口座/u, "accounts"],
  [/社|団体/u, "organizations"],
];

/** The incidents that count what the word behind a figure counts (人: people); null where it may be anything. */
export function matchUnit(columns: IncidentColumns, text: string): Bitset | null {
  const [, unit] = COUNTED_BY.find(([word]) => word.test(text)) ?? [];
  return unit === undefined ? null : columns.affectedUnit.rowsOf(unit);
}

/** The incidents whose headline figure is one that is meant; an unknown one is none. */
function rowsOfSize(columns: IncidentColumns, isMeant: (size: number) => boolean): Bitset {
  const { values } = columns.affected;
  return Bitset.where(columns.rowCount, (row) => isMeant(values[row] as number));
}

/** What one more in the last place of a figure adds: 1万 for 44万, 千 for 1.2万 and 1万2千; 1 for digits. */
function stepOf(figure: string): number {
  const [, fraction = "", unit = ""] = /(?:[.．](\d+))?\s?([千万億])$/u.exec(figure.normalize("NFKC")) ?? [];
  return (UNITS[unit] ?? 1) / 10 ** fraction.length;
}

import { Bitset } from "../../bitset";
import { encodeDate, type IncidentColumns } from "../../columns";
import { lastMoment } from "../../columns/date-column";
import { filterOf, noFilters } from "../../filters";
import { readDate } from "../query/fields";
import type { NamedFact } from "./fact-names";
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
  const date = readDate(text);
  if (date === null) return null;
  const [first, last] = [encodeDate(date), lastMoment(encodeDate(date))];
  const { disclosed, latestDisclosed, discovered, occurredFrom, occurredTo } = columns;
  const rows = new Bitset(columns.rowCount);
  for (const { values } of [disclosed, latestDisclosed, discovered, occurredFrom, occurredTo]) {
    for (let row = 0; row < columns.rowCount; row += 1) {
      const code = values[row] as number;
      if (code >= first && code <= last) rows.add(row);
    }
  }
  return rows;
}

/** What may stand around a figure: how exact it is, and what is counted. */
const AROUND_FIGURES =
  /^(?:約|およそ|最大|最少|少なくとも|延べ|のべ|計|合計|総数|[人名件通社個円枚冊台校]|人分|件分|口座|世帯|団体|アカウント|以上|以下|未満)*$/u;

/** What the last digit of a figure that ends with a unit of ten stands for. */
const UNITS: Readonly<Record<string, number>> = { 千: 1000, 万: 10_000, 億: 100_000_000 };

/**
 * The incidents whose headline figure a text is (440,027, 44万27人, 約1.2万件); null where it is no figure alone.
 * @param isRounded whether one that ends with a unit of ten (44万人) may stand for those that come to it when cut or rounded
 */
export function matchFigure(columns: IncidentColumns, text: string, isRounded = false): Bitset | null {
  const words = readWords(text);
  const figures = words.filter(({ terms }) => /^\d+(?:\.\d+)?$/.test(terms[0] ?? ""));
  const [figure, another] = figures;
  if (figure === undefined || another !== undefined) return null;
  const around = (text.slice(0, figure.start) + text.slice(figure.end)).normalize("NFKC").trim();
  if (!AROUND_FIGURES.test(around)) return null;
  const wanted = Number(figure.terms[0]);
  const step = isRounded ? stepOf(text.slice(figure.start, figure.end)) : 1;
  const rows = new Bitset(columns.rowCount);
  const { values } = columns.affected;
  for (let row = 0; row < columns.rowCount; row += 1) {
    const distance = (values[row] as number) - wanted;
    if (distance >= -step / 2 && distance < step) rows.add(row);
  }
  return rows;
}

/** What one more in the last place of a figure adds: 1万 for 44万, 千 for 1.2万 and 1万2千; 1 for digits. */
function stepOf(figure: string): number {
  const [, fraction = "", unit = ""] = /(?:[.．](\d+))?\s?([千万億])$/u.exec(figure.normalize("NFKC")) ?? [];
  return (UNITS[unit] ?? 1) / 10 ** fraction.length;
}

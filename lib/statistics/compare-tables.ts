/** The same chart of two sets of incidents, row beside row. Pure. */
import type { Bilingual } from "../taxonomy";
import type { ChartRow, ChartTable } from "./chart-table";

export interface ComparedRow {
  key: string;
  label: Bilingual;
  group: Bilingual | null;
  isUnknown: boolean;
  /** Of the first and of the second set; null where a set has no such row, which then holds none. */
  rows: readonly [ChartRow | null, ChartRow | null];
  /** By how much the second share is greater, in percentage points; null where a set is empty. */
  difference: number | null;
}

/**
 * Joins two tables of one chart: the rows of the first in their order, those that only the second has behind them, what
 * is not known last; rows of time and of size in the order of their keys. Rows that hold nothing in either are left out.
 */
export function compareTables(first: ChartTable, second: ChartTable, isOrdered: boolean): ComparedRow[] {
  const keys = [...new Set([...first.rows, ...second.rows].map(({ key }) => key))];
  const find = (table: ChartTable, key: string) => table.rows.find((row) => row.key === key) ?? null;
  const compared = keys.flatMap((key): ComparedRow[] => {
    const rows = [find(first, key), find(second, key)] as const;
    const [a, b] = rows;
    const named = a ?? b;
    if (!named || countOf(a) + countOf(b) === 0) return [];
    const { label, group, isUnknown } = named;
    return [{ key, label, group, isUnknown, rows, difference: differenceOf(first, second, rows) }];
  });
  const known = compared.filter(({ isUnknown }) => !isUnknown);
  if (isOrdered) {
    const groups = [...new Set(known.map(({ group }) => group?.en))];
    const placeOf = ({ group }: ComparedRow) => groups.indexOf(group?.en);
    known.sort((a, b) => placeOf(a) - placeOf(b) || a.key.localeCompare(b.key, "en", { numeric: true }));
  }
  return [...known, ...compared.filter(({ isUnknown }) => isUnknown)];
}

export const countOf = (row: ChartRow | null): number => row?.values[0] ?? 0;

/** The share of a row that is not there is none of its set, unless the set is empty and nothing is a share of it. */
function shareOf(table: ChartTable, row: ChartRow | null): number | null {
  if (row) return row.values[1] ?? null;
  return table.rows.some(({ values }) => values[0] > 0) ? 0 : null;
}

function differenceOf(first: ChartTable, second: ChartTable, [a, b]: ComparedRow["rows"]): number | null {
  const [from, to] = [shareOf(first, a), shareOf(second, b)];
  return from === null || to === null ? null : Math.round((to - from) * 1000) / 10;
}

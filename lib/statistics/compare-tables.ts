/** The same chart of two sets of incidents, row beside row. Pure. */
import type { Bilingual } from "../taxonomy";
import type { ChartRow, ChartTable } from "./chart-table";

export interface ComparedRow {
  key: string;
  label: Bilingual;
  group: Bilingual | null;
  isUnknown: boolean;
  /** In the first and in the second set; one that has no such row holds none. */
  counts: readonly [number, number];
  /** Of all incidents of each set; null where it is empty. */
  shares: readonly [number | null, number | null];
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
    const [a, b] = [find(first, key), find(second, key)];
    const named = a ?? b;
    const counts = [countOf(a), countOf(b)] as const;
    if (!named || counts[0] + counts[1] === 0) return [];
    const { label, group, isUnknown } = named;
    const shares = [shareOf(first, a), shareOf(second, b)] as const;
    return [{ key, label, group, isUnknown, counts, shares, difference: differenceOf(shares) }];
  });
  const known = compared.filter(({ isUnknown }) => !isUnknown);
  if (isOrdered) {
    const groups = [...new Set(known.map(({ group }) => group?.en))];
    const placeOf = ({ group }: ComparedRow) => groups.indexOf(group?.en);
    known.sort((a, b) => placeOf(a) - placeOf(b) || a.key.localeCompare(b.key, "en", { numeric: true }));
  }
  return [...known, ...compared.filter(({ isUnknown }) => isUnknown)];
}

const countOf = (row: ChartRow | null): number => row?.values[0] ?? 0;

/** The share of a row that is not there is none of its set, unless the set is empty and nothing is a share of it. */
function shareOf(table: ChartTable, row: ChartRow | null): number | null {
  if (row) return row.values[1] ?? null;
  return table.rows.some(({ values }) => values[0] > 0) ? 0 : null;
}

function differenceOf([from, to]: ComparedRow["shares"]): number | null {
  return from === null || to === null ? null : Math.round((to - from) * 1000) / 10;
}

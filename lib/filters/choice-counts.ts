/** Rows of several choices together, and the counts beside choices. */
import { Bitset, ChoiceColumn, type CodesColumn, type IncidentColumns } from "../catalog/columns";
import type { ChoiceCounts } from "./filter";

/** What stands for «not stated» in an address. */
export const UNSTATED = "none";

const MOST_ORGANIZATIONS_SHOWN = 20;
const MOST_YEARS_SHOWN = 50;

/** The rows of any of the sets. Not to be changed. */
export function uniteRows(sets: readonly Bitset[]): Bitset {
  const [first, ...others] = sets;
  if (first === undefined) return new Bitset(0);
  return others.reduce((united, rows) => united.unite(rows), others.length > 0 ? first.clone() : first);
}

/** The rows of all of the sets. Not to be changed. */
export function intersectRows(sets: readonly Bitset[]): Bitset {
  const [first, ...others] = sets;
  if (first === undefined) return new Bitset(0);
  return others.reduce((shared, rows) => shared.intersect(rows), others.length > 0 ? first.clone() : first);
}

/** The rows of a value of an address, `none` being those in which nothing is stated. */
export function rowsOfValue(column: ChoiceColumn | CodesColumn, value: string): Bitset {
  return column instanceof ChoiceColumn && value === UNSTATED ? column.rowsOf(null) : column.rowsOf(value);
}

/** Every choice of a closed vocabulary, in its order. Costs one pass over the sparser of two sets for each choice. */
export function countChoices(
  column: ChoiceColumn | CodesColumn,
  choices: readonly string[],
  rows: Bitset,
): ChoiceCounts {
  return { counts: choices.map((value) => [value, rows.countShared(rowsOfValue(column, value))] as const), more: 0 };
}

/** The years, the chosen one first, then the newest. */
export function countYears(years: ChoiceColumn, rows: Bitset, chosen: string | null): ChoiceCounts {
  const counts = years.codes
    .map((year) => [year, rows.countShared(years.rowsOf(year))] as const)
    .filter(([, count]) => count > 0)
    .sort(([a], [b]) => Number(b === chosen) - Number(a === chosen) || Number(b) - Number(a));
  return { counts: counts.slice(0, MOST_YEARS_SHOWN), more: Math.max(0, counts.length - MOST_YEARS_SHOWN) };
}

/** The organizations of a row, by id. */
export type OrganizationsOf = (columns: IncidentColumns, row: number) => readonly number[];

/** Who disclosed the incident of a row; 0 where no notice says so. */
export const discloserOf: OrganizationsOf = (columns, row) => [columns.organization.get(row)];

/**
 * The organizations of rows, the chosen ones first, then those with most incidents. Costs one step for each row and
 * one for each organization.
 */
export function countOrganizations(
  columns: IncidentColumns,
  rows: Bitset,
  chosen: readonly string[],
  organizationsOf: OrganizationsOf,
): ChoiceCounts {
  const { organizations } = columns;
  const countsById = new Uint32Array(organizations.highestId + 1);
  rows.forEach((row) => {
    for (const id of organizationsOf(columns, row)) countsById[id] = (countsById[id] as number) + 1;
  });
  const chosenCounts = chosen.map((slug): Counted => {
    const id = organizations.find(slug)?.id ?? 0;
    const count = id === 0 ? 0 : (countsById[id] as number);
    countsById[id] = 0;
    return [slug, count];
  });
  // Rows without a discloser were counted as 0.
  countsById[0] = 0;
  const { largest, positive } = findLargest(countsById, MOST_ORGANIZATIONS_SHOWN);
  const others = largest.map((id): Counted => [organizations.get(id)?.slug ?? "", countsById[id] as number]);
  const shown = [...chosenCounts.sort(compareCounted), ...others.sort(compareCounted)].slice(
    0,
    Math.max(MOST_ORGANIZATIONS_SHOWN, chosen.length),
  );
  return { counts: shown, more: chosen.length + positive - shown.length };
}

type Counted = readonly [value: string, count: number];

const compareCounted = ([a, x]: Counted, [b, y]: Counted): number => y - x || (a < b ? -1 : 1);

/** The places of the largest numbers, `most` and all that equal the last of them, and how many are not 0. */
function findLargest(numbers: Uint32Array, most: number): { largest: number[]; positive: number } {
  const positive = numbers.filter((number) => number > 0).sort();
  const least = positive[Math.max(0, positive.length - most)] ?? 1;
  const largest: number[] = [];
  for (let at = 0; at < numbers.length; at += 1) if ((numbers[at] as number) >= least) largest.push(at);
  return { largest, positive: positive.length };
}

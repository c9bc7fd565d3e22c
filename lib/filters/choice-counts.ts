/** Rows of several choices together, and the counts beside choices. */
import { Bitset, ChoiceColumn, type CodesColumn, type IncidentColumns } from "../columns";
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

/** How rows are counted by the organizations that they are linked to. */
interface OrganizationTally {
  /** Adds to the counts by organization id; 0 is no organization. */
  tally(rows: Bitset, counts: Uint32Array): void;
}

/**
 * The organizations of rows, the chosen ones first, then those with most incidents. Costs one step for each row and
 * some for each organization.
 */
export function countOrganizations(
  columns: IncidentColumns,
  rows: Bitset,
  chosen: readonly string[],
  source: OrganizationTally,
): ChoiceCounts {
  const { organizations } = columns;
  const countsById = new Uint32Array(organizations.highestId + 1);
  source.tally(rows, countsById);
  const chosenCounts = chosen.map((slug): Counted => {
    const id = organizations.find(slug)?.id ?? 0;
    const count = id === 0 ? 0 : (countsById[id] as number);
    countsById[id] = 0;
    return [slug, count];
  });
  countsById[0] = 0;
  const { largest, positive } = findLargest(countsById, MOST_ORGANIZATIONS_SHOWN);
  const others = largest.map((id): Counted => [organizations.get(id)?.slug ?? "", countsById[id] as number]);
  const room = Math.max(0, MOST_ORGANIZATIONS_SHOWN - chosen.length);
  const shown = [...chosenCounts.sort(compareCounted), ...takeFirst(others, room, compareCounted)];
  return { counts: shown, more: chosen.length + positive - shown.length };
}

type Counted = readonly [value: string, count: number];

const compareCounted = ([a, x]: Counted, [b, y]: Counted): number => y - x || (a < b ? -1 : 1);

/** The first of many in an order, without sorting them all. */
function takeFirst<Item>(items: readonly Item[], most: number, compare: (a: Item, b: Item) => number): Item[] {
  const first: Item[] = [];
  for (const item of items) {
    let to = first.length;
    while (to > 0 && compare(item, first[to - 1] as Item) < 0) to -= 1;
    if (to === most) continue;
    first.splice(to, 0, item);
    if (first.length > most) first.pop();
  }
  return first;
}

/** Counts up to this are told apart when the largest are looked for. */
const MOST_TOLD_APART = 1 << 12;

/** The places of the largest numbers, `most` and all that equal the last of them, and how many are not 0. */
function findLargest(numbers: Uint32Array, most: number): { largest: number[]; positive: number } {
  /** How many numbers there are of each size. */
  const sizes = new Uint32Array(MOST_TOLD_APART + 1);
  for (let at = 0; at < numbers.length; at += 1) {
    const size = Math.min(numbers[at] as number, MOST_TOLD_APART);
    sizes[size] = (sizes[size] as number) + 1;
  }
  let least = MOST_TOLD_APART + 1;
  for (let found = 0; found < most && least > 1; ) found += sizes[--least] as number;
  const largest: number[] = [];
  for (let at = 0; at < numbers.length; at += 1) if ((numbers[at] as number) >= least) largest.push(at);
  return { largest, positive: numbers.length - (sizes[0] as number) };
}

/** Rows of several choices together, and the counts beside choices. */
import {
  Bitset,
  ChoiceColumn,
  type CodesColumn,
  type CodeTally,
  type IdCounts,
  type IncidentColumns,
} from "../columns";
import type { ChoiceCounts } from "./filter";

/** What stands for «not stated» in an address. */
const UNSTATED = "none";

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
  return column.sets[placeOfValue(column, value)] ?? new Bitset(0);
}

function placeOfValue(column: ChoiceColumn | CodesColumn, value: string): number {
  return column instanceof ChoiceColumn && value === UNSTATED ? column.placeOf(null) : column.placeOf(value);
}

/** Every choice of a closed vocabulary, in its order. */
export function countChoices(
  column: ChoiceColumn | CodesColumn,
  choices: readonly string[],
  tally: CodeTally,
): ChoiceCounts {
  const counts = tally.countsOf(column);
  return { counts: choices.map((value) => [value, counts[placeOfValue(column, value)] ?? 0] as const), more: 0 };
}

/** The years, the chosen one first, then the newest. */
export function countYears(years: ChoiceColumn, tally: CodeTally, chosen: string | null): ChoiceCounts {
  const all = tally.countsOf(years);
  const counts = years.codes
    .map((year) => [year, all[years.placeOf(year)] as number] as const)
    .filter(([, count]) => count > 0)
    .sort(([a], [b]) => Number(b === chosen) - Number(a === chosen) || Number(b) - Number(a));
  return { counts: counts.slice(0, MOST_YEARS_SHOWN), more: Math.max(0, counts.length - MOST_YEARS_SHOWN) };
}

/**
 * The organizations that rows were counted by, the chosen ones first, then those with most incidents. Costs some steps
 * for each organization that was met.
 */
export function countOrganizations(
  { organizations }: IncidentColumns,
  counted: IdCounts,
  chosen: readonly string[],
): ChoiceCounts {
  const chosenIds = chosen.map((slug) => organizations.find(slug)?.id ?? 0);
  const chosenCounts = chosen.map((slug, at): Counted => [slug, chosenIds[at] ? counted.of(chosenIds[at]) : 0]);
  const { largest, others } = findLargest(counted, new Set([0, ...chosenIds]), MOST_ORGANIZATIONS_SHOWN);
  const counts = largest.map((id): Counted => [organizations.get(id)?.slug ?? "", counted.of(id)]);
  const room = Math.max(0, MOST_ORGANIZATIONS_SHOWN - chosen.length);
  const shown = [...chosenCounts.sort(compareCounted), ...takeFirst(counts, room, compareCounted)];
  return { counts: shown, more: chosen.length + others - shown.length };
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

/** The ids of most rows, `most` and all that equal the last of them, but those left out; and how many there are but those. */
function findLargest(
  counted: IdCounts,
  leftOut: ReadonlySet<number>,
  most: number,
): { largest: number[]; others: number } {
  const { counts, ids } = counted;
  /** How many ids have so many rows. */
  const sizes = new Uint32Array(MOST_TOLD_APART + 1);
  const note = (id: number, ids: number) => {
    const size = Math.min(counts[id] as number, MOST_TOLD_APART);
    sizes[size] = (sizes[size] as number) + ids;
  };
  for (let at = 0; at < ids.length; at += 1) note(ids[at] as number, 1);
  let others = counted.size;
  for (const id of leftOut) {
    if (counted.of(id) === 0) continue;
    note(id, -1);
    others -= 1;
  }
  let least = MOST_TOLD_APART + 1;
  for (let found = 0; found < most && least > 1; ) found += sizes[--least] as number;
  const largest: number[] = [];
  for (let at = 0; at < ids.length; at += 1) {
    const id = ids[at] as number;
    if ((counts[id] as number) >= least && !leftOut.has(id)) largest.push(id);
  }
  return { largest, others };
}

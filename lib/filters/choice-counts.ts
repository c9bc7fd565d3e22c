/** Rows of several choices together, and the counts beside choices. */
import {
  Bitset,
  ChoiceColumn,
  type CodesColumn,
  type CodeTally,
  type IdCounts,
  type IncidentColumns,
  type OrganizationTable,
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
 * The organizations that rows were counted by, the chosen ones first, then those with most incidents. Costs a step for
 * each organization that was met.
 */
export function countOrganizations(
  { organizations }: IncidentColumns,
  counted: IdCounts,
  chosen: readonly string[],
): ChoiceCounts {
  const chosenIds = chosen.map((slug) => organizations.find(slug)?.id ?? 0);
  const chosenCounts = chosen.map((slug, at): Counted => [slug, chosenIds[at] ? counted.of(chosenIds[at]) : 0]);
  const leftOut = new Set([0, ...chosenIds]);
  const room = Math.max(0, MOST_ORGANIZATIONS_SHOWN - chosen.length);
  const largest = findLargest(counted, organizations, leftOut, room);
  const shown = [...chosenCounts.sort(compareCounted), ...largest];
  const others = counted.size - [...leftOut].filter((id) => counted.of(id) > 0).length;
  return { counts: shown, more: chosen.length + others - shown.length };
}

type Counted = readonly [value: string, count: number];

const compareCounted = ([a, x]: Counted, [b, y]: Counted): number => y - x || (a < b ? -1 : 1);

/** The organizations of most rows but those left out, without making anything for the others. */
function findLargest(
  { counts, ids }: IdCounts,
  organizations: OrganizationTable,
  leftOut: ReadonlySet<number>,
  most: number,
): Counted[] {
  const largest: number[] = [];
  const slugRanks = organizations.readSlugRanks();
  const precedes = (a: number, b: number) =>
    ((counts[b] as number) - (counts[a] as number) || (slugRanks[a] as number) - (slugRanks[b] as number)) < 0;
  for (let at = 0; at < ids.length; at += 1) {
    const id = ids[at] as number;
    if (largest.length === most && !precedes(id, largest[most - 1] ?? 0)) continue;
    if (counts[id] === 0 || leftOut.has(id)) continue;
    let to = largest.push(id) - 1;
    for (; to > 0 && precedes(id, largest[to - 1] as number); to -= 1) largest[to] = largest[to - 1] as number;
    largest[to] = id;
    if (largest.length > most) largest.pop();
  }
  return largest.map((id) => [organizations.slugOf(id), counts[id] as number]);
}

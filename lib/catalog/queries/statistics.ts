import "server-only";
import { type IncidentFilters, matchIncidents, type OrganizationNames, writeQuery } from "../../filters";
import { type Statistics, summarize } from "../../statistics";
import { type IncidentColumns, readColumns } from "../columns";
import { readCountedIncidents } from "../counted-incidents";
import { prepared } from "../statements";
import type { IncidentList } from "../views";
import { getDatabase } from "./database";
import { countFacets } from "./facets";

/** Everything that is counted over a set of incidents. */
export interface StatisticsView {
  statistics: Statistics;
  /** Names of the organizations that the figures and the filters speak of, by address. */
  organizationNames: OrganizationNames;
  /** The day, Japan time, on which the catalog last changed; null for an empty one. */
  asOf: string | null;
}

/** Counts everything over the incidents that the filters choose. */
export function getStatistics(filters: IncidentFilters, db = getDatabase()): StatisticsView {
  return db.transaction(() => {
    const columns = readColumns(db);
    const statistics = recall(columns, filters, () =>
      summarize(readCountedIncidents(columns, matchIncidents(columns, filters))),
    );
    const slugs = [
      ...statistics.origins.origins.map(({ origin }) => origin),
      ...filters.organization,
      ...filters.origin,
    ];
    const modifiedAt = prepared(db, 'SELECT max(modifiedAt) FROM "Incident"').pluck().get() as string | null;
    return { statistics, organizationNames: namesOf(columns, slugs), asOf: modifiedAt && dayInJapan(modifiedAt) };
  })();
}

/** The counts beside every choice of every filter, for a page that shows no list. */
export function getFacets(
  filters: IncidentFilters,
  db = getDatabase(),
): Pick<IncidentList, "facets" | "organizationNames"> {
  return db.transaction(() => {
    const columns = readColumns(db);
    return countFacets(columns, filters, matchIncidents(columns, filters));
  })();
}

const MOST_REMEMBERED = 64;

interface Remembered {
  revision: number;
  byFilters: Map<string, Statistics>;
}

/** What was counted since the catalog last changed; a page, its files and its other language ask for the same. */
const remembered = new WeakMap<IncidentColumns, Remembered>();

function recall(columns: IncidentColumns, filters: IncidentFilters, count: () => Statistics): Statistics {
  let memory = remembered.get(columns);
  if (memory?.revision !== columns.revision) {
    memory = { revision: columns.revision, byFilters: new Map() };
    remembered.set(columns, memory);
  }
  const { byFilters } = memory;
  const key = writeQuery({ filters, search: null, sort: "newest", page: 1 }).toString();
  const statistics = byFilters.get(key) ?? count();
  // The latest asked for is the last to go.
  byFilters.delete(key);
  byFilters.set(key, statistics);
  const [oldest] = byFilters.keys();
  if (byFilters.size > MOST_REMEMBERED && oldest !== undefined) byFilters.delete(oldest);
  return statistics;
}

function namesOf({ organizations }: IncidentColumns, slugs: readonly string[]): OrganizationNames {
  return Object.fromEntries(slugs.map((slug) => [slug, organizations.find(slug)?.name ?? slug]));
}

/** The day of a moment, for people in Japan. */
function dayInJapan(moment: string): string {
  return new Date(Date.parse(moment) + 9 * 3_600_000).toISOString().slice(0, 10);
}

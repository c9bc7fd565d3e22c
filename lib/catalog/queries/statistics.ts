import "server-only";
import { type IncidentColumns, readColumns } from "../../columns";
import { type IncidentQuery, type OrganizationNames, writeQuery } from "../../filters";
import { dayInJapan, todayInJapan } from "../../japan-day";
import { RecentMemory } from "../../recent-memory";
import { RevisionMemory } from "../../revision-memory";
import { dependsOnToday } from "../../search/query/relative-period";
import { type Statistics, summarize } from "../../statistics";
import { readCountedIncidents } from "../counted-incidents";
import { prepared } from "../statements";
import type { SearchAccount } from "../views";
import { getDatabase } from "./database";
import { type CountedFacets, countFacets } from "./facets";
import { findIncidents } from "./find-incidents";
import { accountForSearch } from "./search-account";

/** Everything that is counted over a set of incidents. */
export interface StatisticsView {
  statistics: Statistics;
  /** Names of the organizations that the figures and the filters speak of, by address. */
  organizationNames: OrganizationNames;
  /** The day, Japan time, on which the catalog last changed; null for an empty one. */
  asOf: string | null;
}

/** What chooses the incidents that are counted. */
type Scope = Pick<IncidentQuery, "filters" | "search">;

/** Counts everything over the incidents that the filters and the search choose. */
export function getStatistics({ filters, search }: Scope, db = getDatabase()): StatisticsView {
  return db.transaction(() => {
    const columns = readColumns(db);
    const statistics = recall(columns, { filters, search }, () =>
      summarize(readCountedIncidents(columns, findIncidents(db, { filters, search, sort: "newest" }).rows)),
    );
    const slugs = [
      ...statistics.origins.origins.map(({ origin }) => origin),
      ...filters.organization,
      ...filters.origin,
    ];
    const modifiedAt = prepared(db, 'SELECT max(modifiedAt) FROM "Incident"').pluck().get() as string | null;
    return {
      statistics,
      organizationNames: namesOf(columns, slugs),
      asOf: modifiedAt && dayInJapan(new Date(modifiedAt)),
    };
  })();
}

/** What stands around figures that are no list: the counts beside every choice, and how the search was understood. */
export interface FacetsView extends CountedFacets {
  search: SearchAccount | null;
}

/** The counts beside every choice of every filter, for a page that shows no list. */
export function getFacets({ filters, search }: Scope, db = getDatabase()): FacetsView {
  return db.transaction(() => {
    const found = findIncidents(db, { filters, search, sort: "newest" });
    return {
      ...countFacets(found.columns, filters, found.rows, found.search?.matches.rows ?? null),
      search: accountForSearch(db, { filters, search }, found),
    };
  })();
}

const MOST_REMEMBERED = 64;

/** What was counted since the catalog last changed; a page, its files and its other language ask for the same. */
const remembered = new RevisionMemory<IncidentColumns, RecentMemory<Statistics>>(
  () => new RecentMemory(MOST_REMEMBERED, () => 1),
);

function recall(columns: IncidentColumns, scope: Scope, count: () => Statistics): Statistics {
  const day = scope.search !== null && dependsOnToday(scope.search) ? todayInJapan() : "";
  return remembered.of(columns).recall(`${day} ${writeQuery({ ...scope, sort: "newest", page: 1 })}`, count);
}

function namesOf({ organizations }: IncidentColumns, slugs: readonly string[]): OrganizationNames {
  return Object.fromEntries(slugs.map((slug) => [slug, organizations.find(slug)?.name ?? slug]));
}

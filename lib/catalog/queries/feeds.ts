import "server-only";
import { hasFilters, type IncidentQuery } from "../../filters";
import { prepared } from "../statements";
import type { ChangeView, IncidentDetail, Withdrawal } from "../views";
import { getDatabase } from "./database";
import { getIncident } from "./incidents";
import { listIncidentIds } from "./whole-list";

/** An incident as a feed tells of it. */
export interface FeedEntry {
  incident: IncidentDetail;
  /** When it came into the catalog, or when it changed. */
  at: string;
  /** What changed at that moment; empty in a feed of what is new. */
  changes: ChangeView[];
}

/** The incidents of a query that came into the catalog last, newest first. */
export function listNewIncidents(query: IncidentQuery, limit: number, db = getDatabase()): FeedEntry[] {
  const rows = prepared(
    db,
    `SELECT i.slug, i.addedAt AS at FROM "Incident" i JOIN json_each(?) matching ON matching.value = i.id
     ORDER BY i.addedAt DESC, i.id DESC LIMIT ?`,
  ).all(JSON.stringify(listIncidentIds(query, db)), limit) as FeedRow[];
  return rows.flatMap(({ slug, at }) => {
    const incident = getIncident(slug, db);
    return incident ? [{ incident, at, changes: [] }] : [];
  });
}

/**
 * The last changes to the incidents of a query, newest first; what changed at one moment is one entry. Of all incidents
 * also those of the withdrawn, which no filter finds any more.
 */
export function listChangedIncidents(query: IncidentQuery, limit: number, db = getDatabase()): FeedEntry[] {
  const isWhole = !hasFilters(query.filters) && query.search === null;
  const rows = prepared(
    db,
    `SELECT i.slug, c.at FROM "Change" c JOIN "Incident" i ON i.id = c.incidentId
     WHERE i.id IN (SELECT value FROM json_each(?)) OR (? AND i.withdrawnAt IS NOT NULL)
     GROUP BY c.incidentId, c.at ORDER BY c.at DESC, c.incidentId DESC LIMIT ?`,
  ).all(JSON.stringify(listIncidentIds(query, db)), isWhole ? 1 : 0, limit) as FeedRow[];
  return rows.flatMap(({ slug, at }) => {
    const incident = getIncident(slug, db);
    return incident ? [{ incident, at, changes: incident.changes.filter((change) => change.at === at) }] : [];
  });
}

/** An incident that is no longer in any list. */
export interface WithdrawnIncident extends Withdrawal {
  slug: string;
}

/** The incidents that were withdrawn last, or became part of another, newest first. */
export function listWithdrawnIncidents(limit: number, db = getDatabase()): WithdrawnIncident[] {
  return prepared(
    db,
    `SELECT slug, withdrawnAt AS at, withdrawnReason AS reason FROM "Incident" WHERE withdrawnAt IS NOT NULL
     ORDER BY withdrawnAt DESC, id DESC LIMIT ?`,
  ).all(limit) as WithdrawnIncident[];
}

interface FeedRow {
  slug: string;
  at: string;
}

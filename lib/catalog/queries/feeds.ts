import "server-only";
import type { IncidentQuery } from "../../filters";
import { prepared } from "../statements";
import type { ChangeView, IncidentDetail } from "../views";
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

/** The last changes to the incidents of a query, newest first; what changed at one moment is one entry. */
export function listChangedIncidents(query: IncidentQuery, limit: number, db = getDatabase()): FeedEntry[] {
  const rows = prepared(
    db,
    `SELECT i.slug, c.at FROM "Change" c JOIN "Incident" i ON i.id = c.incidentId
     JOIN json_each(?) matching ON matching.value = i.id
     GROUP BY c.incidentId, c.at ORDER BY c.at DESC, c.incidentId DESC LIMIT ?`,
  ).all(JSON.stringify(listIncidentIds(query, db)), limit) as FeedRow[];
  return rows.flatMap(({ slug, at }) => {
    const incident = getIncident(slug, db);
    return incident ? [{ incident, at, changes: incident.changes.filter((change) => change.at === at) }] : [];
  });
}

interface FeedRow {
  slug: string;
  at: string;
}

import "server-only";
import type { IncidentDetail } from "../views";
import { getDatabase } from "./database";
import { getIncident } from "./incidents";

export interface ComparedIncidents {
  details: IncidentDetail[];
  /** Addresses that no incident ever had. */
  missing: string[];
}

/** The incidents of some addresses, in their order; one that became another is that other. */
export function getComparedIncidents(slugs: readonly string[], db = getDatabase()): ComparedIncidents {
  const details = new Map<string, IncidentDetail>();
  const missing: string[] = [];
  for (const slug of slugs) {
    const found = getIncident(slug, db);
    const detail = found?.mergedInto ? getIncident(found.mergedInto, db) : found;
    if (detail) details.set(detail.row.slug, detail);
    else missing.push(slug);
  }
  return { details: [...details.values()], missing };
}

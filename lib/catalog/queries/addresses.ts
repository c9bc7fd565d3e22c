import "server-only";
import { prepared } from "../statements";
import { getDatabase } from "./database";

const tables = { incidents: '"Incident"', organizations: '"Organization"' };

/** Whether an incident or organization ever had the address: `/incidents/<slug>`, `/organizations/<slug>`. */
export function isKnownAddress(part: keyof typeof tables, slug: string, db = getDatabase()): boolean {
  return prepared(db, `SELECT 1 FROM ${tables[part]} WHERE slug = ?`).get(slug) !== undefined;
}

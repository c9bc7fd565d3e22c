import "server-only";
import type { IncidentQuery } from "../../filters";
import type { Locale } from "../../i18n/locale";
import type { IncidentRow } from "../views";
import { getDatabase } from "./database";
import { findIncidents } from "./find-incidents";
import { readIncidentRows } from "./incident-rows";

/** The ids of all incidents that a query asks for, in its order; its page is left aside. */
export function listIncidentIds(query: IncidentQuery, db = getDatabase(), locale: Locale = "ja"): number[] {
  return db.transaction(() => {
    const { columns, total, page } = findIncidents(db, query, locale);
    return page(0, total).map((row) => columns.idOf(row));
  })();
}

/** The rows of some incidents, in the order of the ids. Nothing is ever deleted, so that each has one. */
export function listIncidentsById(ids: readonly number[], db = getDatabase()): IncidentRow[] {
  return readIncidentRows(db, ids);
}

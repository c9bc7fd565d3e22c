import "server-only";
import { type IncidentQuery, matchIncidents } from "../../filters";
import { readColumns } from "../columns";
import type { IncidentRow } from "../views";
import { getDatabase } from "./database";
import { readIncidentRows } from "./incident-rows";

/** The ids of all incidents that a query asks for, in its order; its page is left aside. */
export function listIncidentIds({ filters, sort }: IncidentQuery, db = getDatabase()): number[] {
  const columns = readColumns(db);
  const matched = matchIncidents(columns, filters);
  const total = matched.count();
  return columns
    .order(sort)
    .page(matched, total, 0, total)
    .map((row) => columns.idOf(row));
}

/** The rows of some incidents, in the order of the ids. Nothing is ever deleted, so that each has one. */
export function listIncidentsById(ids: readonly number[], db = getDatabase()): IncidentRow[] {
  return readIncidentRows(db, ids);
}

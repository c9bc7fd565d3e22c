import "server-only";
import type { IncidentQuery } from "../../filters";
import { prepared } from "../statements";
import type { NoticeView } from "../views";
import { getDatabase } from "./database";
import { selectNotices } from "./incidents";
import { listIncidentIds } from "./whole-list";

/** A notice with the address of its incident. */
export interface ListedNotice {
  incident: string;
  notice: NoticeView;
}

/** The ids of all notices of the incidents that a query asks for: in the order of the incidents, then of the reports. */
export function listNoticeIds(query: IncidentQuery, db = getDatabase()): number[] {
  const ids = prepared(
    db,
    `SELECT n.id FROM json_each(?) wanted JOIN "Notice" n ON n.incidentId = wanted.value
     WHERE n.withdrawnAt IS NULL ORDER BY wanted.key, n.reportPosition, n.id`,
  );
  return ids.pluck().all(JSON.stringify(listIncidentIds(query, db))) as number[];
}

/** The notices with some ids, in that order. */
export function listNoticesById(ids: readonly number[], db = getDatabase()): ListedNotice[] {
  const slug = prepared(
    db,
    'SELECT i.slug FROM "Notice" n JOIN "Incident" i ON i.id = n.incidentId WHERE n.id = ?',
  ).pluck();
  return ids.flatMap((id) =>
    selectNotices(db, "WHERE n.id = ?", [id]).map((notice) => ({ incident: String(slug.get(id)), notice })),
  );
}

/** The rows of the data set that are read straight from the tables of the catalog. */

import { readRecord } from "../../catalog/notice-store";
import { prepared } from "../../catalog/statements";
import type { SqliteDatabase } from "../../db";
import { type CsvValue, csvRecords } from "../csv";

interface NoticeRow {
  id: number;
  incident: string;
  report: number;
  path: string;
  sha256: string;
  parserVersion: string;
  addedAt: string;
  modifiedAt: string;
  withdrawnAt: string | null;
  withdrawnReason: string | null;
}

/** Every notice, one line of JSON each, the withdrawn ones too. Reading one checks that its rows make a record. */
export function* noticeLines(db: SqliteDatabase): Generator<string> {
  const ids = db.prepare('SELECT id FROM "Notice" ORDER BY id').pluck().all() as number[];
  const select = prepared(
    db,
    `SELECT n.id, i.slug AS incident, n.reportPosition AS report, d.path, d.sha256, d.parserVersion, n.addedAt,
       n.modifiedAt, n.withdrawnAt, n.withdrawnReason
     FROM "Notice" n JOIN "Incident" i ON i.id = n.incidentId JOIN "SourceDocument" d ON d.id = n.documentId
     WHERE n.id = ?`,
  );
  for (const id of ids) {
    const { id: _id, path, withdrawnAt, withdrawnReason, ...row } = select.get(id) as NoticeRow;
    const withdrawn = withdrawnAt === null ? null : { at: withdrawnAt, reason: withdrawnReason ?? "" };
    yield `${JSON.stringify({ ...row, sourceFile: path, withdrawn, record: readRecord(db, id) })}\n`;
  }
}

/** The tables beside those of incidents and organizations: the columns of each, and the rows in SQL. */
const tables = {
  "tables/findings.csv": {
    columns: ["incident", "report", "field", "position", "basis", "rule", "needs_review", "start", "end", "words"],
    sql: `SELECT i.slug, n.reportPosition, f.field, f.position + 1, f.basis, f.rule, f.needsReview, e.startOffset,
        e.endOffset, e.text
      FROM "Finding" f JOIN "Notice" n ON n.id = f.noticeId JOIN "Incident" i ON i.id = n.incidentId
      LEFT JOIN "Evidence" e ON e.findingId = f.id ORDER BY n.id, f.field, f.position, e.position`,
  },
  "tables/changes.csv": {
    columns: ["incident", "report", "at", "reason", "field", "before", "after", "parser_version"],
    sql: `SELECT i.slug, n.reportPosition, c.at, c.reason, c.field, c.before, c.after, c.parserVersion
      FROM "Change" c JOIN "Incident" i ON i.id = c.incidentId LEFT JOIN "Notice" n ON n.id = c.noticeId ORDER BY c.id`,
  },
} as const;

/** Each of those tables as CSV, by the name of its file. */
export function* plainTables(db: SqliteDatabase): Generator<[name: string, pieces: Iterable<string>]> {
  for (const [name, { columns, sql }] of Object.entries(tables)) {
    yield [name, csvRecords(columns, db.prepare(sql).raw().iterate() as Iterable<CsvValue[]>)];
  }
}

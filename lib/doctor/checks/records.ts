import { gunzipSync } from "node:zlib";
import { noticeFields } from "../../catalog/notice-fields";
import { readRecord, writeRecord } from "../../catalog/notice-store";
import { resolveOrganizations, type WriteContext } from "../../catalog/organization-store";
import { prepared } from "../../catalog/statements";
import type { SqliteDatabase } from "../../db";
import type { Notice } from "../../notice";
import { parseDocument } from "../../parser";
import { decodeDocument } from "../../parser/source";
import { type Check, tell } from "../check";

interface NoticeRow {
  id: number;
  title: string;
  path: string;
}

/** What was read out of each notice, and the words that it was read from. */
export const records: Check = {
  name: "every value stands with its words in the notice",
  find: (db) => tell(damaged(db), ({ path, title, fault }) => `${path}: 「${title}」: ${fault}`),
  mend: (db, context) => {
    for (const { id } of [...damaged(db)]) readAgain(db, id, context);
  },
};

function* damaged(db: SqliteDatabase): Generator<NoticeRow & { fault: string }> {
  const rows = db
    .prepare(
      'SELECT n.id, n.title, d.path FROM "Notice" n JOIN "SourceDocument" d ON d.id = n.documentId ORDER BY n.id',
    )
    .iterate();
  for (const row of rows as Iterable<NoticeRow>) {
    const fault = findFault(db, row.id);
    if (fault !== null) yield { ...row, fault };
  }
}

function findFault(db: SqliteDatabase, noticeId: number): string | null {
  let notice: Notice;
  try {
    notice = readRecord(db, noticeId);
  } catch {
    return "its rows make no record";
  }
  const findings = noticeFields.flatMap((field) => field.read(notice));
  const stored = prepared(db, 'SELECT count(*) FROM "Finding" WHERE noticeId = ?').pluck().get(noticeId);
  if (findings.length !== stored) return "a finding has no value";
  const { body, sections } = notice;
  const astray = findings
    .flatMap(({ evidence }) => evidence)
    .find(({ start, end, text }) => body.slice(start, end) !== text);
  if (astray) return `at ${astray.start} to ${astray.end} does not stand 「${astray.text}」`;
  if (sections.some(({ end }) => end > body.length)) return "a section ends after the text";
  return null;
}

/** The notice is read anew from its document as it was kept. One that would now be cut otherwise stays as it is. */
function readAgain(db: SqliteDatabase, noticeId: number, context: WriteContext): void {
  const { body, content } = prepared(
    db,
    'SELECT n.body, d.content FROM "Notice" n JOIN "SourceDocument" d ON d.id = n.documentId WHERE n.id = ?',
  ).get(noticeId) as { body: string; content: Buffer };
  let notice: Notice | undefined;
  try {
    notice = parseDocument(decodeDocument(gunzipSync(content))).notices.find((read) => read.body === body);
  } catch {
    // Bytes that are damaged themselves are a matter of another check.
    return;
  }
  if (notice) writeRecord(db, noticeId, notice, resolveOrganizations(db, notice, context));
}

/** One file into the database, in one transaction: what is new, what changed, what is gone. */
import { isDeepStrictEqual } from "node:util";
import { gzipSync } from "node:zlib";
import type { Notice as NoticeRow, SourceDocument } from "../../prisma/generated/client";
import type { SqliteDatabase } from "../db";
import type { Notice } from "../notice";
import { groupingFacts } from "./grouping";
import { createIncident, mergeIncidents, type RefreshOptions, recordChange, refreshIncident } from "./incident-store";
import { matchNotices } from "./notice-matching";
import { belongsTo, findIncident } from "./notice-placement";
import { readRecord, writeRecord } from "./notice-store";
import { writeTokens } from "./notice-tokens";
import { resolveOrganizations, type WriteContext } from "./organization-store";
import { changesBetween } from "./record-changes";
import { insertRow, prepared, type StoredRow, updateRow } from "./statements";

/** A file as it was read. */
export interface ReadDocument {
  /** Relative to the working directory, with forward slashes. */
  path: string;
  bytes: Uint8Array;
  /** Of the bytes, in hex. */
  sha256: string;
}

/** How many notices of a file met which fate. */
export interface NoticeTally {
  added: number;
  changed: number;
  unchanged: number;
  withdrawn: number;
}

type DocumentRow = StoredRow<Omit<SourceDocument, "content">>;
type StoredNotice = NoticeRow & { record: Notice };

/** The current document with these very bytes, wherever its file was. */
export function findSameBytes(db: SqliteDatabase, sha256: string): DocumentRow | null {
  const row = prepared(
    db,
    `SELECT id, path, sha256, byteLength, parserVersion, importedAt, supersededAt FROM "SourceDocument"
     WHERE sha256 = ? AND supersededAt IS NULL ORDER BY id LIMIT 1`,
  ).get(sha256);
  return (row as DocumentRow | undefined) ?? null;
}

/** Gives a document, with its former states, the path under which its file is found now, in place of what was there. */
export function moveDocument(db: SqliteDatabase, from: string, to: string, context: WriteContext): void {
  db.transaction(() => {
    withdrawDocument(db, to, context);
    prepared(db, 'UPDATE "SourceDocument" SET path = ? WHERE path = ?').run(to, from);
  }).immediate();
}

export function countActiveNotices(db: SqliteDatabase, documentId: number): number {
  const count = prepared(db, 'SELECT count(*) FROM "Notice" WHERE documentId = ? AND withdrawnAt IS NULL');
  return Number(count.pluck().get(documentId));
}

/** Stores what a file says now. All or nothing: a failure or a kill leaves the database as it was. */
export function storeDocument(
  db: SqliteDatabase,
  document: ReadDocument,
  notices: readonly Notice[],
  context: WriteContext,
): NoticeTally {
  return db.transaction(() => writeDocument(db, document, notices, context)).immediate();
}

/** Withdraws every notice of a file that is gone. */
export function withdrawDocument(db: SqliteDatabase, path: string, context: WriteContext): NoticeTally {
  return db
    .transaction(() => {
      const tally = { added: 0, changed: 0, unchanged: 0, withdrawn: 0 };
      const touched = new Set<number>();
      for (const notice of storedNotices(db, path)) {
        if (notice.withdrawnAt !== null) continue;
        withdrawNotice(db, notice, `the file ${path} is gone`, context);
        touched.add(notice.incidentId);
        tally.withdrawn += 1;
      }
      prepared(db, 'UPDATE "SourceDocument" SET supersededAt = ? WHERE path = ? AND supersededAt IS NULL').run(
        context.now,
        path,
      );
      for (const incidentId of touched) refreshIncident(db, incidentId, context, { newReport: false });
      return tally;
    })
    .immediate();
}

function writeDocument(
  db: SqliteDatabase,
  document: ReadDocument,
  notices: readonly Notice[],
  context: WriteContext,
): NoticeTally {
  const tally: NoticeTally = {
    added: 0,
    changed: 0,
    unchanged: 0,
    withdrawn: 0,
  };
  const touched = new Map<number, RefreshOptions>();
  const touch = (incidentId: number, { newReport, isNew }: RefreshOptions = { newReport: false }) => {
    const before = touched.get(incidentId);
    touched.set(incidentId, {
      newReport: newReport || (before?.newReport ?? false),
      isNew: isNew || (before?.isNew ?? false),
    });
  };

  const before = storedNotices(db, document.path).map((row) => ({
    ...row,
    organization: row.record.organization,
  }));
  const { id: documentId, isReread } = writeSource(db, document, context);
  const matches = matchNotices(before, notices);
  const kept = new Set(matches.filter((match) => match !== null).map(({ id }) => id));
  for (const notice of before) {
    if (notice.withdrawnAt !== null || kept.has(notice.id)) continue;
    withdrawNotice(db, notice, `no longer in the file ${document.path}`, context);
    touch(notice.incidentId);
    tally.withdrawn += 1;
  }
  for (const [documentPosition, notice] of notices.entries()) {
    const place = { documentId, documentPosition };
    const old = matches[documentPosition];
    if (!old) {
      const { incidentId, isFirst } = addNotice(db, notice, place, context);
      touch(incidentId, { newReport: !isFirst, isNew: isFirst });
      tally.added += 1;
      continue;
    }
    const { isChanged, incidents } = updateNotice(db, old, notice, place, isReread, context);
    for (const incidentId of incidents) touch(incidentId);
    tally[isChanged ? "changed" : "unchanged"] += 1;
  }
  for (const [incidentId, options] of touched) refreshIncident(db, incidentId, context, options);
  return tally;
}

/** The notices of a path in all of its states, the withdrawn ones too, so that one that returns is known again. */
function storedNotices(db: SqliteDatabase, path: string): StoredNotice[] {
  const rows = prepared(
    db,
    `SELECT n.* FROM "Notice" n JOIN "SourceDocument" d ON d.id = n.documentId WHERE d.path = ?
     ORDER BY n.withdrawnAt IS NOT NULL, n.documentPosition, n.id`,
  ).all(path) as NoticeRow[];
  return rows.map((row) => ({ ...row, record: readRecord(db, row.id) }));
}

function writeSource(
  db: SqliteDatabase,
  { path, bytes, sha256 }: ReadDocument,
  { now, parserVersion }: WriteContext,
): { id: number; isReread: boolean } {
  const current = prepared(db, 'SELECT id, sha256 FROM "SourceDocument" WHERE path = ? AND supersededAt IS NULL').get(
    path,
  ) as Pick<DocumentRow, "id" | "sha256"> | undefined;
  if (current?.sha256 === sha256) {
    updateRow<SourceDocument>(db, "SourceDocument", current.id, {
      parserVersion,
    });
    return { id: current.id, isReread: true };
  }
  if (current)
    updateRow<SourceDocument>(db, "SourceDocument", current.id, {
      supersededAt: now,
    });
  const id = insertRow<SourceDocument>(db, "SourceDocument", {
    path,
    sha256,
    content: gzipSync(bytes),
    byteLength: bytes.length,
    parserVersion,
    importedAt: now,
  });
  return { id, isReread: false };
}

type Place = Pick<NoticeRow, "documentId" | "documentPosition">;

function addNotice(
  db: SqliteDatabase,
  notice: Notice,
  place: Place,
  context: WriteContext,
): { incidentId: number; isFirst: boolean } {
  const organizations = resolveOrganizations(db, notice, context);
  const organizationId = notice.organization ? (organizations.get(notice.organization.name) ?? null) : null;
  const found = findIncident(db, groupingFacts(notice, organizationId));
  const incidentId = found ?? createIncident(db, notice, organizationId, context);
  const noticeId = insertRow<NoticeRow>(db, "Notice", {
    ...place,
    incidentId,
    organizationId,
    reportPosition: 1,
    body: notice.body,
    reference: notice.reference,
    title: notice.title,
    addedAt: context.now,
    modifiedAt: context.now,
  });
  writeRecord(db, noticeId, notice, organizations);
  writeTokens(db, { id: noticeId, title: notice.title, body: notice.body });
  if (found !== null) {
    const entry = {
      incidentId,
      noticeId,
      reason: "new_report",
      field: "notice",
      before: null,
    } as const;
    recordChange(db, { ...entry, after: notice.title }, context);
  }
  return { incidentId, isFirst: found === null };
}

function updateNotice(
  db: SqliteDatabase,
  old: StoredNotice,
  notice: Notice,
  place: Place,
  isReread: boolean,
  context: WriteContext,
): { isChanged: boolean; incidents: number[] } {
  updateRow<NoticeRow>(db, "Notice", old.id, {
    ...place,
    withdrawnAt: null,
    withdrawnReason: null,
  });
  const isRestored = old.withdrawnAt !== null;
  const entry = { incidentId: old.incidentId, noticeId: old.id };
  if (isRestored) {
    recordChange(
      db,
      {
        ...entry,
        reason: "restored",
        field: "notice",
        before: null,
        after: notice.title,
      },
      context,
    );
  }
  if (isDeepStrictEqual(old.record, notice)) {
    return {
      isChanged: isRestored,
      incidents: isRestored ? [old.incidentId] : [],
    };
  }
  const organizations = resolveOrganizations(db, notice, context);
  const organizationId = notice.organization ? (organizations.get(notice.organization.name) ?? null) : null;
  const changes = changesBetween(old.record, notice);
  const reason = isReread ? "reparsed" : "corrected";
  for (const change of changes) recordChange(db, { ...entry, reason, ...change }, context);
  const isChanged = isRestored || changes.length > 0;
  updateRow<NoticeRow>(db, "Notice", old.id, {
    organizationId,
    body: notice.body,
    reference: notice.reference,
    title: notice.title,
    ...(isChanged ? { modifiedAt: context.now } : {}),
  });
  writeRecord(db, old.id, notice, organizations);
  writeTokens(db, { id: old.id, title: notice.title, body: notice.body });
  return {
    isChanged,
    incidents: regroup(db, { ...old, organizationId }, notice, context),
  };
}

/**
 * Asks again which incident a changed notice belongs to. It stays where it is while anything there speaks for it;
 * a notice that is alone in its incident takes the incident along into the one it turns out to belong to.
 * Gives the incidents that have to be brought in step.
 */
function regroup(db: SqliteDatabase, row: NoticeRow, notice: Notice, context: WriteContext): number[] {
  const facts = groupingFacts(notice, row.organizationId);
  const reports = prepared(db, 'SELECT count(*) FROM "Notice" WHERE incidentId = ?').pluck().get(row.incidentId);
  const isAlone = Number(reports) === 1;
  if (!isAlone && belongsTo(db, row.incidentId, facts, row.id)) return [row.incidentId];
  const found = findIncident(db, facts, row.id);
  if (isAlone) {
    if (found === null || found === row.incidentId) return [row.incidentId];
    mergeIncidents(db, row.incidentId, found, context);
    return [found];
  }
  const incidentId = found ?? createIncident(db, notice, row.organizationId, context);
  updateRow<NoticeRow>(db, "Notice", row.id, { incidentId });
  const split = {
    incidentId,
    noticeId: row.id,
    reason: "split",
    field: "notice",
    after: notice.title,
  } as const;
  recordChange(db, { ...split, before: null }, context);
  recordChange(db, { ...split, incidentId: row.incidentId, before: notice.title, after: null }, context);
  return [row.incidentId, incidentId];
}

function withdrawNotice(db: SqliteDatabase, notice: StoredNotice, reason: string, context: WriteContext): void {
  updateRow<NoticeRow>(db, "Notice", notice.id, {
    withdrawnAt: context.now,
    withdrawnReason: reason,
  });
  const entry = {
    incidentId: notice.incidentId,
    noticeId: notice.id,
    reason: "withdrawn",
    field: "notice",
  } as const;
  recordChange(db, { ...entry, before: notice.title, after: null }, context);
}

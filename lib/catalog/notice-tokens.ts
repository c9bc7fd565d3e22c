/** The words of notices, kept beside them in the database. */
import type { NoticeTokens } from "../../prisma/generated/client";
import type { SqliteDatabase } from "../db";
import { getAnalyzer } from "../search/analysis";
import { ANALYSIS_VERSION, decodeTokens, encodeTokens, listTokens, type TokenList } from "../search/index/token-list";
import { prepared, type StoredRow } from "./statements";

/** The words of one notice; offsets are UTF-16 in its title and its body. */
export interface NoticeWords {
  title: TokenList;
  body: TokenList;
}

interface NoticeTexts {
  id: number;
  title: string;
  body: string;
}

/** Analyses a notice and keeps its words, in place of those it had. */
export function writeTokens(db: SqliteDatabase, { id, title, body }: NoticeTexts): void {
  const words = encodeWords({ title, body });
  prepared(db, 'INSERT OR REPLACE INTO "NoticeTokens" (noticeId, version, title, body) VALUES (?, ?, ?, ?)').run(
    id,
    ANALYSIS_VERSION,
    words.title,
    words.body,
  );
}

/** The words of a notice as they are kept. */
export function encodeWords({ title, body }: Omit<NoticeTexts, "id">): { title: Uint8Array; body: Uint8Array } {
  const analyzer = getAnalyzer();
  return {
    title: encodeTokens(listTokens(analyzer.analyze(title), { readings: true })),
    body: encodeTokens(listTokens(analyzer.analyze(body), { readings: false })),
  };
}

/** The words of a notice: those kept, or, where an older version of the analysis kept them, as they are now. */
export function readTokens(db: SqliteDatabase, noticeId: number): NoticeWords {
  const kept = prepared(db, 'SELECT version, title, body FROM "NoticeTokens" WHERE noticeId = ?').get(noticeId) as
    | StoredRow<Omit<NoticeTokens, "noticeId">>
    | undefined;
  if (kept?.version === ANALYSIS_VERSION) return { title: decodeTokens(kept.title), body: decodeTokens(kept.body) };
  const { title, body } = prepared(db, 'SELECT title, body FROM "Notice" WHERE id = ?').get(noticeId) as NoticeTexts;
  const analyzer = getAnalyzer();
  return {
    title: listTokens(analyzer.analyze(title), { readings: true }),
    body: listTokens(analyzer.analyze(body), { readings: false }),
  };
}

/** Keeps the words of all notices that have none of this version yet. */
export function refreshTokens(db: SqliteDatabase): void {
  const stale = prepared(
    db,
    `SELECT n.id, n.title, n.body FROM "Notice" n LEFT JOIN "NoticeTokens" t ON t.noticeId = n.id AND t.version = ?
     WHERE t.noticeId IS NULL AND n.withdrawnAt IS NULL LIMIT 200`,
  );
  for (;;) {
    const notices = stale.all(ANALYSIS_VERSION) as NoticeTexts[];
    if (notices.length === 0) return;
    db.transaction(() => {
      for (const notice of notices) writeTokens(db, notice);
    }).immediate();
  }
}

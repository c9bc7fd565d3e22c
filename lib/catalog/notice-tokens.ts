/** The words of notices, kept beside them in the database. */
import type { SqliteDatabase } from "../db";
import { getAnalyzer } from "../search/analysis";
import { ANALYSIS_VERSION, decodeTokens, encodeTokens, listTokens, type TokenList } from "../search/index/token-list";
import { prepared } from "./statements";

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
  return { title: encodeTokens(analyzeTitle(title)), body: encodeTokens(analyzeBody(body)) };
}

const analyzeTitle = (title: string): TokenList => listTokens(getAnalyzer().analyze(title), { readings: true });
const analyzeBody = (body: string): TokenList => listTokens(getAnalyzer().analyze(body), { readings: false });

/** An active report of an incident. */
export interface ReportTexts {
  title: string;
  body: string;
  words: NoticeWords;
}

const ACTIVE_REPORTS = `SELECT n.title, n.body, t.version, t.title AS titleWords, t.body AS bodyWords
  FROM "Notice" n LEFT JOIN "NoticeTokens" t ON t.noticeId = n.id
  WHERE n.incidentId = ? AND n.withdrawnAt IS NULL ORDER BY n.reportPosition`;

interface StoredReport {
  title: string;
  body: string;
  version: number | null;
  titleWords: Uint8Array;
  bodyWords: Uint8Array;
}

/**
 * The active reports of an incident, the first one first, with their words: those kept, or, where an older version of
 * the analysis kept them, as they are now.
 */
export function readReports(db: SqliteDatabase, incidentId: number): ReportTexts[] {
  const reports = prepared(db, ACTIVE_REPORTS).all(incidentId) as StoredReport[];
  return reports.map(({ title, body, version, titleWords, bodyWords }) => ({
    title,
    body,
    words:
      version === ANALYSIS_VERSION
        ? { title: decodeTokens(titleWords), body: decodeTokens(bodyWords) }
        : { title: analyzeTitle(title), body: analyzeBody(body) },
  }));
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

/** The words of notices, kept beside them in the database. */
import { isUtf8, transcode } from "node:buffer";
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

/** About what a token takes with its word, and a byte of a body, once they were looked at. */
const TOKEN_BYTES = 20;
const BODY_BYTES = 2;

/** An active report of an incident. Its body is decoded when it is asked for. */
export class ReportTexts {
  private decodedBody: string | null = null;

  /** @param encodedBody as UTF-8 */
  constructor(
    readonly title: string,
    private readonly encodedBody: Buffer,
    readonly words: NoticeWords,
  ) {}

  get body(): string {
    this.decodedBody ??= decodeText(this.encodedBody);
    return this.decodedBody;
  }

  /** About what it takes in memory. */
  get byteLength(): number {
    return TOKEN_BYTES * this.words.body.count + BODY_BYTES * this.encodedBody.length;
  }
}

/** By way of UTF-16, which is several times as quick as what else makes strings of UTF-8, but takes no half pairs. */
const decodeText = (bytes: Buffer): string =>
  isUtf8(bytes) ? transcode(bytes, "utf8", "utf16le").toString("utf16le") : bytes.toString("utf8");

const ACTIVE_REPORTS = `SELECT n.title, CAST(n.body AS BLOB), t.version, t.title, t.body
  FROM "Notice" n LEFT JOIN "NoticeTokens" t ON t.noticeId = n.id
  WHERE n.incidentId = ? AND n.withdrawnAt IS NULL ORDER BY n.reportPosition`;

type StoredReport = [
  title: string,
  body: Buffer,
  version: number | null,
  titleWords: Uint8Array,
  bodyWords: Uint8Array,
];

/**
 * The active reports of an incident, the first one first, with their words: those kept, or, where an older version of
 * the analysis kept them, as they are now.
 */
export function readReports(db: SqliteDatabase, incidentId: number): ReportTexts[] {
  const reports = prepared(db, ACTIVE_REPORTS).raw().all(incidentId) as StoredReport[];
  return reports.map(([title, body, version, titleWords, bodyWords]) => {
    const words =
      version === ANALYSIS_VERSION
        ? { title: decodeTokens(titleWords), body: decodeTokens(bodyWords) }
        : { title: analyzeTitle(title), body: analyzeBody(decodeText(body)) };
    return new ReportTexts(title, body, words);
  });
}

/** The notices that are shown and have no words of the version that is bound. */
const FROM_STALE = `
  FROM "Notice" n LEFT JOIN "NoticeTokens" t ON t.noticeId = n.id AND t.version = ?
  WHERE t.noticeId IS NULL AND n.withdrawnAt IS NULL`;

/** Whether a notice has no words of this version, so that searches which show it have to cut it anew. */
export function hasStaleTokens(db: SqliteDatabase): boolean {
  return prepared(db, `SELECT 1 ${FROM_STALE} LIMIT 1`).get(ANALYSIS_VERSION) !== undefined;
}

/** Keeps the words of all notices that have none of this version yet. */
export function refreshTokens(db: SqliteDatabase): void {
  const stale = prepared(db, `SELECT n.id, n.title, n.body ${FROM_STALE} AND n.id > ? ORDER BY n.id LIMIT 200`);
  let done = 0;
  for (;;) {
    // From the last one on: looking again at those that have their words would take as long as cutting the others.
    const notices = stale.all(ANALYSIS_VERSION, done) as NoticeTexts[];
    const last = notices.at(-1);
    if (last === undefined) return;
    done = last.id;
    db.transaction(() => {
      for (const notice of notices) writeTokens(db, notice);
    }).immediate();
  }
}

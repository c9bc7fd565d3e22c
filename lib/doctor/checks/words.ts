import { encodeWords, writeTokens } from "../../catalog/notice-tokens";
import type { SqliteDatabase } from "../../db";
import { ANALYSIS_VERSION } from "../../search/index/token-list";
import { type Check, tell } from "../check";

interface WordsRow {
  id: number;
  title: string;
  body: string;
  version: number | null;
  titleWords: Buffer | null;
  bodyWords: Buffer | null;
}

/** The words by which notices are found, as the analysis of this version cuts them. */
export const words: Check = {
  name: "the words of every notice are kept for the search",
  find: (db) => tell(wanting(db), ({ title, fault }) => `「${title}」: ${fault}`),
  mend: (db) => {
    for (const { row } of [...wanting(db)]) writeTokens(db, row);
  },
};

function* wanting(db: SqliteDatabase): Generator<{ row: WordsRow; title: string; fault: string }> {
  const rows = db
    .prepare(
      `SELECT n.id, n.title, n.body, t.version, t.title AS titleWords, t.body AS bodyWords FROM "Notice" n
       LEFT JOIN "NoticeTokens" t ON t.noticeId = n.id WHERE n.withdrawnAt IS NULL ORDER BY n.id`,
    )
    .iterate();
  for (const row of rows as Iterable<WordsRow>) {
    const fault = findFault(row);
    if (fault !== null) yield { row, title: row.title, fault };
  }
}

function findFault({ version, title, body, titleWords, bodyWords }: WordsRow): string | null {
  if (version === null || titleWords === null || bodyWords === null) return "its words are missing";
  if (version !== ANALYSIS_VERSION) return "its words are of an older analysis";
  const expected = encodeWords({ title, body });
  const isSame = titleWords.equals(expected.title) && bodyWords.equals(expected.body);
  return isSame ? null : "its words are not those of its text";
}

/** The texts of incidents for the index, and which of them changed. */

import type { IncidentColumns } from "../columns";
import type { SqliteDatabase } from "../db";
import { getAnalyzer } from "../search/analysis";
import { searchFields } from "../search/index/fields";
import type { TextSource } from "../search/index/search-index";
import type { IndexedText } from "../search/index/segment-builder";
import { listTokens, type TokenList } from "../search/index/token-list";
import { REFERENCE_SIGN } from "../search/index/vocabulary";
import { readReports } from "./notice-tokens";
import { prepared } from "./statements";

const [TITLE, ORGANIZATION, RELATED, BODY] = searchFields.map((_, field) => field) as [number, number, number, number];

/** The incidents whose text changed after a revision: their own, or the names of those whom they name. */
const CHANGED = `SELECT entityId FROM "Revision" WHERE entity = 'incident' AND revision > $since
  UNION SELECT i.id FROM "Revision" r JOIN "Incident" i ON i.organizationId = r.entityId
    WHERE r.entity = 'organization' AND r.revision > $since
  UNION SELECT x.incidentId FROM "Revision" r JOIN "IncidentOrganization" x ON x.organizationId = r.entityId
    WHERE r.entity = 'organization' AND r.revision > $since`;

/** The rows of the incidents whose text changed after a revision. */
export function readChangedRows(db: SqliteDatabase, columns: IncidentColumns, since: number): number[] {
  const ids = prepared(db, CHANGED).pluck().all({ since }) as number[];
  return ids.map((id) => columns.rowOf(id)).filter((row) => row !== null);
}

/** Reads the texts of incidents as the database is now. */
export function textSource(db: SqliteDatabase, columns: IncidentColumns): TextSource {
  const names = new Map<number, TokenList[]>();
  const namesOf = (organizationId: number) => {
    const known = names.get(organizationId) ?? analyzeNames(db, organizationId);
    names.set(organizationId, known);
    return known;
  };
  return {
    readTexts(row) {
      if (!columns.live.has(row)) return [];
      const texts: IndexedText[] = [];
      const add = (field: number, tokens: TokenList) => texts.push({ field, tokens });
      const incidentId = columns.idOf(row);
      for (const tokens of namesOf(columns.organization.get(row))) add(ORGANIZATION, tokens);
      for (const { organizationId } of columns.involved[row] ?? []) {
        for (const tokens of namesOf(organizationId)) add(RELATED, tokens);
      }
      const reference = prepared(db, 'SELECT reference FROM "Incident" WHERE id = ?').pluck().get(incidentId);
      if (reference) add(RELATED, referenceTokens(String(reference)));
      for (const { words } of readReports(db, incidentId)) {
        add(TITLE, words.title);
        add(BODY, words.body);
      }
      for (const date of readDays(db, incidentId)) add(BODY, dayTokens(date));
      return texts;
    },
  };
}

function analyzeNames(db: SqliteDatabase, organizationId: number): TokenList[] {
  const select = prepared(db, 'SELECT name FROM "OrganizationName" WHERE organizationId = ? ORDER BY name').pluck();
  const analyzer = getAnalyzer();
  return (select.all(organizationId) as string[]).map((name) => listTokens(analyzer.analyze(name), { readings: true }));
}

/** The days on which something happened whose year or month stands elsewhere in the text than the day does. */
const DAYS = `SELECT DISTINCT substr(e.value, 1, 10) FROM "NoticeTimelineEvent" e JOIN "Finding" f ON f.id = e.findingId
  JOIN "Notice" n ON n.id = f.noticeId WHERE n.incidentId = ? AND n.withdrawnAt IS NULL AND f.basis = 'inferred'
  AND length(e.value) >= 10 ORDER BY 1`;

const readDays = (db: SqliteDatabase, incidentId: number): string[] =>
  prepared(db, DAYS).pluck().all(incidentId) as string[];

const referenceTokens = (reference: string): TokenList => oneToken(REFERENCE_SIGN + reference, reference);
const dayTokens = (day: string): TokenList => oneToken(day, day);

function oneToken(term: string, surface: string): TokenList {
  const token = { term, surface, reading: null, functional: false };
  return listTokens([{ ...token, position: 0, span: 1, start: 0, end: 0 }], { readings: false });
}

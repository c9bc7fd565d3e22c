/** Those who answer the judged queries: the search of the catalog, and what SQLite has of its own. */
import { listIncidents } from "../../lib/catalog/queries/incident-list";
import type { SqliteDatabase } from "../../lib/db";
import { readQuery } from "../../lib/filters";
import { SHOWN } from "./judged-queries";

export interface Engine {
  name: string;
  /** Addresses of incidents, the best first; `corrects` where the answers to what was meant count instead of none. */
  answer(query: string, corrects: boolean): string[];
}

export function catalogEngine(db: SqliteDatabase): Engine {
  const find = (q: string) => listIncidents(readQuery({ q }).query, db);
  return {
    name: "catalog",
    answer(query, corrects) {
      const list = find(query);
      const [corrected] = list.search?.didYouMean ?? [];
      const { rows } = corrects && list.total === 0 && corrected ? find(corrected.search) : list;
      return rows.map(({ slug }) => slug).slice(0, SHOWN);
    },
  };
}

/** The texts of every incident in one row, in lower case, for the engines that look for strings. */
const TEXTS = `SELECT i.slug, lower(group_concat(n.title || char(10) || n.body, char(10)) || ' ' || coalesce(o.name, '')) AS text
  FROM "Incident" i JOIN "Notice" n ON n.incidentId = i.id LEFT JOIN "Organization" o ON o.id = i.organizationId
  WHERE i.withdrawnAt IS NULL AND n.withdrawnAt IS NULL GROUP BY i.id`;

/** Words between spaces, all of which must stand in the text. */
const wordsOf = (query: string): string[] => query.toLowerCase().split(/\s+/u).filter(Boolean);

export function likeEngine(db: SqliteDatabase): Engine {
  return {
    name: "LIKE",
    answer(query) {
      const words = wordsOf(query).map((word) => `%${word.replace(/[%_\\]/g, "\\$&")}%`);
      const where = words.map(() => "text LIKE ? ESCAPE '\\'").join(" AND ") || "0";
      const select = db.prepare(`SELECT slug FROM (${TEXTS}) WHERE ${where} LIMIT ${SHOWN}`);
      return select.pluck().all(...words) as string[];
    },
  };
}

export function trigramEngine(db: SqliteDatabase): Engine {
  db.exec(`CREATE VIRTUAL TABLE temp.trigrams USING fts5(slug UNINDEXED, text, tokenize = 'trigram');
    INSERT INTO temp.trigrams ${TEXTS}`);
  const select = db.prepare(`SELECT slug FROM temp.trigrams WHERE trigrams MATCH ? ORDER BY rank LIMIT ${SHOWN}`);
  return {
    name: "trigram",
    answer(query) {
      const words = wordsOf(query).map((word) => `"${word.replaceAll('"', '""')}"`);
      return words.length === 0 ? [] : (select.pluck().all(words.join(" ")) as string[]);
    },
  };
}

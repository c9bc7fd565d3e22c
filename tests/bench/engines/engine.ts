/** Search engines that are measured beside each other, over one corpus and with the same queries. */
import type { SqliteDatabase } from "../../../lib/db";
import { type IncidentQuery, readQuery } from "../../../lib/filters";
import { parseQuery } from "../../../lib/search/query/parse-query";

/** A query in the terms that every engine knows: words that must all be there, and one filter at most. */
export interface BenchQuery {
  params: string;
  asked: IncidentQuery;
  words: string[];
  filter: { column: "cause" | "kind" | "data" | "outcome" | "year"; value: string } | null;
}

export interface Engine {
  name: string;
  /** Finds the first 20 and how many there are, and counts the facets `facetColumns`; gives the total. */
  search(query: BenchQuery): number | Promise<number>;
  close?(): void | Promise<void>;
}

/** What every engine counts; our own counts all of its filters. */
export const facetColumns = ["cause", "kind", "data", "outcome", "year"] as const;

export interface BenchDocument {
  id: number;
  title: string;
  body: string;
  cause: string;
  kind: string;
  data: string[];
  outcome: string;
  year: string;
}

const DOCUMENTS = `SELECT i.id, i.title, coalesce(i.primaryCause, '') AS cause, coalesce(i.outcome, '') AS outcome,
    coalesce(o.kind, '') AS kind, coalesce(substr(i.disclosed, 1, 4), '') AS year,
    (SELECT group_concat(n.body, char(10)) FROM "Notice" n WHERE n.incidentId = i.id) AS body,
    (SELECT group_concat(d.code) FROM "IncidentDataType" d
       WHERE d.incidentId = i.id AND d.status || '' = 'affected') AS data
  FROM "Incident" i LEFT JOIN "Organization" o ON o.id = i.organizationId ORDER BY i.id`;

/** The incidents of a corpus, one after the other. */
export function* readDocuments(db: SqliteDatabase): Generator<BenchDocument> {
  for (const row of db.prepare(DOCUMENTS).iterate() as IterableIterator<BenchDocument & { data: string | null }>) {
    yield { ...row, data: row.data?.split(",") ?? [] };
  }
}

const filterParams = {
  cause: "cause",
  kind: "kind",
  data: "data",
  outcome: "outcome",
  disclosed_from: "year",
} as const;

/** A query of an address; fields, years and excluded words, which not every engine knows, are left out of `words`. */
export function toBenchQuery(params: string): BenchQuery {
  const given = new URLSearchParams(params);
  const asked = readQuery(given).query;
  const [param] = Object.keys(filterParams).filter((name) => given.has(name)) as (keyof typeof filterParams)[];
  return {
    params,
    asked,
    words: parseQuery(asked.search ?? "")
      .wanted.flat()
      .filter(({ field }) => field === null)
      .map(({ text }) => text),
    filter: param ? { column: filterParams[param], value: given.get(param) ?? "" } : null,
  };
}

/** A list of incidents as data: the rows that the page of the same address shows. */
import { getDatabase } from "../catalog/queries/database";
import { getCatalogVersion } from "../catalog/queries/version";
import { listIncidentIds, listIncidentsById } from "../catalog/queries/whole-list";
import { type IncidentQuery, PAGE_SIZE, readQuery, writeQuery } from "../filters";
import type { Locale } from "../i18n/locale";
import { mapInChunks } from "./chunks";
import { type Slice, sliceAfter } from "./cursor";
import { describeQuery } from "./describe-query";
import { type Paging, readPaging } from "./paging";
import { type ParameterProblem, parameterProblem } from "./problem";
import { publishIncidentRow, siteAddress } from "./publish";
import { incidentSummarySchema } from "./schemas/incident";
import type { PublishedIncidentList } from "./schemas/list";
import { columnsOf } from "./table";
import type { Table } from "./table-formats";
import { license, SCHEMA_VERSION } from "./version";

export interface IncidentListRequest {
  query: IncidentQuery;
  paging: Paging;
  /** What in the address could not be used. */
  problems: ParameterProblem[];
}

/** Reads an address as its page does, with what only the data has. */
export function readIncidentListRequest(params: URLSearchParams): IncidentListRequest {
  const { query, notes } = readQuery(params);
  const problems = notes.map(({ param, value, text }) => parameterProblem(param, value, text));
  const paging = readPaging(params, (problem) => problems.push(problem));
  return { query, paging, problems };
}

/** What the data says about the catalog that it was made from. */
export function catalogState(): PublishedIncidentList["catalog"] {
  return { ...getCatalogVersion(), schemaVersion: SCHEMA_VERSION, license: license.url };
}

/** One page of the list; `path` is the address that was asked for, without its language and query. */
export function incidentListAsJson(request: IncidentListRequest, path: string, locale: Locale): PublishedIncidentList {
  const { query, paging, problems } = request;
  const ids = listIncidentIds(query, undefined, locale);
  const limit = paging.limit ?? PAGE_SIZE;
  const slice = sliceAfter(ids, paging.cursor, (query.page - 1) * limit, limit);
  return {
    data: listIncidentsById(slice.ids).map((row) => publishIncidentRow(row, locale)),
    total: ids.length,
    next: nextAddress(slice, path, writeQuery({ ...query, page: 1 }), paging, locale),
    notes: problems,
    catalog: catalogState(),
    filter: {
      query: writeQuery({ ...query, page: 1 }).toString(),
      ...describeQuery(query),
      sort: query.sort,
    },
  };
}

/** The address of the page after this one. */
export function nextAddress(
  { next }: Slice,
  path: string,
  params: URLSearchParams,
  { limit }: Paging,
  locale: Locale,
): string | null {
  if (next === null) return null;
  const all = new URLSearchParams(params);
  if (limit !== null) all.set("limit", String(limit));
  all.set("cursor", next);
  return siteAddress(locale, `${path}?${all}`);
}

export const incidentColumns = columnsOf(incidentSummarySchema, "incident");

/** The whole list as a table. */
export function incidentTable(
  { query }: Pick<IncidentListRequest, "query">,
  db = getDatabase(),
  locale: Locale = "ja",
): Table {
  const params = writeQuery({ ...query, page: 1 }).toString();
  const subject = describeQuery(query, db);
  const ids = listIncidentIds(query, db, locale);
  return {
    title: subject,
    description: {
      ja: `開示録の一覧。条件: ${subject.ja}。空欄は記載なし。数は単位と限定を伴い、異なる単位の数は足せない。`,
      en: `A list of the catalog Kaijiroku. Filter: ${subject.en}. An empty cell means not stated. Read figures with their unit and qualifier; figures of different units cannot be added.`,
    },
    path: `/incidents${params === "" ? "" : `?${params}`}`,
    columns: incidentColumns,
    rows: ids.length,
    records: (locale) =>
      mapInChunks(
        ids,
        (some) => listIncidentsById(some, db),
        (row) => publishIncidentRow(row, locale),
      ),
  };
}

/** The list of organizations as data: the rows that the page of the same address shows. */
import { z } from "zod";
import { getDatabase } from "../catalog/queries/database";
import { listOrganizationIds, readOrganizationRows } from "../catalog/queries/organizations";
import type { Locale } from "../i18n/locale";
import { type OrganizationOrder, organizationOrders } from "../name-order";
import { codesOf } from "../taxonomy";
import { mapInChunks } from "./chunks";
import { sliceAfter } from "./cursor";
import { catalogState, nextAddress } from "./incident-list";
import { type Paging, readPaging } from "./paging";
import type { ParameterProblem } from "./problem";
import { publishOrganizationRow } from "./publish";
import type { PublishedOrganizationList } from "./schemas/list";
import { organizationSummarySchema } from "./schemas/organization";
import { columnsOf } from "./table";
import type { Table } from "./table-formats";

const DEFAULT_ROWS = 100;

export interface OrganizationListRequest {
  name: string | null;
  sort: OrganizationOrder;
  page: number;
  paging: Paging;
  problems: ParameterProblem[];
}

const nameSchema = z.string().trim().max(100);
const sortSchema = z.enum(codesOf(organizationOrders));
const pageSchema = z.coerce.number().int().min(1).max(100_000).catch(1);

/** Reads the address of the list. */
export function readOrganizationListRequest(params: URLSearchParams): OrganizationListRequest {
  const problems: ParameterProblem[] = [];
  const paging = readPaging(params, (problem) => problems.push(problem));
  const name = nameSchema.safeParse(params.get("name") ?? "");
  if (!name.success) {
    const value = params.get("name") ?? "";
    problems.push({ param: "name", value, ja: "名は100字までです。", en: "A name has at most 100 characters." });
  }
  const sort = sortSchema.safeParse(params.get("sort") || "name");
  if (!sort.success) {
    const value = params.get("sort") ?? "";
    problems.push({
      param: "sort",
      value,
      ja: `並び順「${value}」はないため、名前順にしました。`,
      en: `There is no order “${value}”; by name.`,
    });
  }
  return {
    name: name.data || null,
    sort: sort.data ?? "name",
    page: pageSchema.parse(params.get("page") ?? 1),
    paging,
    problems,
  };
}

const writeRequest = ({ name, sort }: OrganizationListRequest) =>
  new URLSearchParams({ ...(name !== null && { name }), ...(sort !== "name" && { sort }) });

/** One page of the list; `path` is the address that was asked for, without its language and query. */
export function organizationListAsJson(
  request: OrganizationListRequest,
  path: string,
  locale: Locale,
): PublishedOrganizationList {
  const { page, paging, problems } = request;
  const ids = listOrganizationIds(request, locale);
  const limit = paging.limit ?? DEFAULT_ROWS;
  const slice = sliceAfter(ids, paging.cursor, (page - 1) * limit, limit);
  return {
    data: readOrganizationRows(slice.ids).map((row) => publishOrganizationRow(row, locale)),
    total: ids.length,
    next: nextAddress(slice, path, writeRequest(request), paging, locale),
    notes: problems,
    catalog: catalogState(),
    filter: { query: writeRequest(request).toString() },
  };
}

export const organizationColumns = columnsOf(organizationSummarySchema, "organization");

/** The whole list as a table. */
export function organizationTable(request: OrganizationListRequest, locale: Locale, db = getDatabase()): Table {
  const { name } = request;
  const ids = listOrganizationIds(request, locale, db);
  const query = writeRequest(request).toString();
  return {
    title:
      name === null
        ? { ja: "すべての組織", en: "All organizations" }
        : { ja: `名に「${name}」を含む組織`, en: `Organizations whose name holds “${name}”` },
    description: {
      ja: "開示録に収めた組織。公表した事案と、ほかの組織の事案で名が挙がった回数。",
      en: "The organizations of the catalog Kaijiroku, with how many incidents they disclosed or are named in.",
    },
    path: `/organizations${query === "" ? "" : `?${query}`}`,
    columns: organizationColumns,
    rows: ids.length,
    records: (language) =>
      mapInChunks(
        ids,
        (some) => readOrganizationRows(some, db),
        (row) => publishOrganizationRow(row, language),
      ),
  };
}

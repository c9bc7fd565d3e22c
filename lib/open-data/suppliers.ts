/** The suppliers and services that incidents came through, as data. */
import { z } from "zod";
import { listSuppliers, type SupplierRow } from "../catalog/queries/suppliers";
import type { Locale } from "../i18n/locale";
import { readStatisticsQuery, type StatisticsQuery, suppliersPath } from "../statistics/address";
import { codesOf, type OrganizationKind, organizationKinds } from "../taxonomy";
import { catalogState } from "./incident-list";
import { type ParameterProblem, parameterProblem } from "./problem";
import { siteAddress } from "./publish";
import { type PublishedSupplier, supplierSchema } from "./schemas/subject";
import { columnsOf } from "./table";
import type { Table } from "./table-formats";

export interface SupplierListRequest {
  query: StatisticsQuery;
  page: number;
  problems: ParameterProblem[];
}

const pageSchema = z.coerce.number().int().min(1).max(100_000);

/** Reads the address of the list, as its page does. */
export function readSupplierListRequest(params: URLSearchParams): SupplierListRequest {
  const asked = new URLSearchParams(params);
  asked.delete("page");
  const { query, notes } = readStatisticsQuery(asked);
  const problems = notes.map(({ param, value, text }) => parameterProblem(param, value, text));
  const given = params.get("page") ?? "";
  const page = given === "" ? 1 : pageSchema.safeParse(given).data;
  if (page !== undefined) return { query, page, problems };
  const problem = parameterProblem("page", given, {
    ja: `頁「${given}」はありません。`,
    en: `There is no page “${given}”.`,
  });
  return { query, page: 1, problems: [...problems, problem] };
}

/** One page of the list; `path` is the address that was asked for, without its language and query. */
export function supplierListAsJson({ query, page, problems }: SupplierListRequest, path: string, locale: Locale) {
  const { rows, total, incidents, viaThirdParty, named, page: shown, pageCount } = listSuppliers(query, page);
  const [, parameters = ""] = suppliersPath(query, shown + 1).split("?");
  return {
    data: rows.map((row) => publishSupplier(row, locale)),
    total,
    next: shown < pageCount ? siteAddress(locale, `${path}?${parameters}`) : null,
    incidents,
    viaThirdParty,
    named,
    notes: problems,
    catalog: catalogState(),
  };
}

function publishSupplier(
  { organizations, throughCount, disclosedCount, kinds, together }: SupplierRow,
  locale: Locale,
): PublishedSupplier {
  const [{ slug, name, kind }, ...branches] = organizations;
  const countOf = (wanted: string | null) => kinds.find((counted) => counted.kind === wanted)?.count ?? 0;
  const byKind = Object.fromEntries(codesOf(organizationKinds).map((code) => [code, countOf(code)]));
  return {
    slug,
    url: siteAddress(locale, `/organizations/${slug}`),
    name,
    kind,
    branches: branches.map((branch) => branch.slug),
    throughCount,
    disclosedCount,
    together: together.map(({ organization }) => organization.slug),
    byKind: { ...(byKind as Record<OrganizationKind, number>), unstated: countOf(null) },
  };
}

const columns = columnsOf(supplierSchema, "Supplier");

/** The whole list as a table. */
export function supplierTable({ query }: SupplierListRequest): Table {
  return {
    title: { ja: "経由した委託先・サービス", en: "Suppliers and services" },
    description: {
      ja: "事案が経由したとお知らせに名の挙がった委託先とサービスの提供者。その組織の責任を示すものではない。",
      en: "Suppliers and service providers that notices name as where an incident came through. This says nothing of their liability.",
    },
    path: suppliersPath(query),
    columns,
    rows: listSuppliers(query, 1).total,
    records: (locale) => allSuppliers(query, locale),
  };
}

function* allSuppliers(query: StatisticsQuery, locale: Locale): Generator<PublishedSupplier> {
  for (let page = 1, pageCount = 1; page <= pageCount; page += 1) {
    const list = listSuppliers(query, page);
    pageCount = list.pageCount;
    for (const row of list.rows) yield publishSupplier(row, locale);
  }
}

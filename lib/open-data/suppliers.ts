/** The suppliers and services that incidents came through, as data. */
import { z } from "zod";
import { listSuppliers, type SupplierRow } from "../catalog/queries/suppliers";
import type { Locale } from "../i18n/locale";
import { codesOf, type OrganizationKind, organizationKinds } from "../taxonomy";
import { catalogState } from "./incident-list";
import { type ParameterProblem, parameterProblem } from "./problem";
import { siteAddress } from "./publish";
import { type PublishedSupplier, supplierSchema } from "./schemas/subject";
import { columnsOf } from "./table";
import type { Table } from "./table-formats";

export interface SupplierListRequest {
  page: number;
  problems: ParameterProblem[];
}

const pageSchema = z.coerce.number().int().min(1).max(100_000);

/** Reads the address of the list. */
export function readSupplierListRequest(params: URLSearchParams): SupplierListRequest {
  const given = params.get("page") ?? "";
  const page = given === "" ? 1 : pageSchema.safeParse(given).data;
  if (page !== undefined) return { page, problems: [] };
  const problem = parameterProblem("page", given, {
    ja: `頁「${given}」はありません。`,
    en: `There is no page “${given}”.`,
  });
  return { page: 1, problems: [problem] };
}

/** One page of the list; `path` is the address that was asked for, without its language and query. */
export function supplierListAsJson({ page, problems }: SupplierListRequest, path: string, locale: Locale) {
  const { rows, total, incidents, viaThirdParty, named, page: shown, pageCount } = listSuppliers(page);
  return {
    data: rows.map((row) => publishSupplier(row, locale)),
    total,
    next: shown < pageCount ? siteAddress(locale, `${path}?page=${shown + 1}`) : null,
    incidents,
    viaThirdParty,
    named,
    notes: problems,
    catalog: catalogState(),
  };
}

function publishSupplier(
  { organization, throughCount, disclosedCount, kinds }: SupplierRow,
  locale: Locale,
): PublishedSupplier {
  const { slug, name, kind } = organization;
  const countOf = (wanted: string | null) => kinds.find((counted) => counted.kind === wanted)?.count ?? 0;
  const byKind = Object.fromEntries(codesOf(organizationKinds).map((code) => [code, countOf(code)]));
  return {
    slug,
    url: siteAddress(locale, `/organizations/${slug}`),
    name,
    kind,
    throughCount,
    disclosedCount,
    byKind: { ...(byKind as Record<OrganizationKind, number>), unstated: countOf(null) },
  };
}

const columns = columnsOf(supplierSchema, "Supplier");

/** The whole list as a table. */
export function supplierTable(): Table {
  return {
    title: { ja: "経由した委託先・サービス", en: "Suppliers and services" },
    description: {
      ja: "事案が経由したとお知らせに名の挙がった委託先とサービスの提供者。その組織の責任を示すものではない。",
      en: "Suppliers and service providers that notices name as where an incident came through. This says nothing of their liability.",
    },
    path: "/suppliers",
    columns,
    rows: listSuppliers(1).total,
    records: allSuppliers,
  };
}

function* allSuppliers(locale: Locale): Generator<PublishedSupplier> {
  for (let page = 1, pageCount = 1; page <= pageCount; page += 1) {
    const list = listSuppliers(page);
    pageCount = list.pageCount;
    for (const row of list.rows) yield publishSupplier(row, locale);
  }
}

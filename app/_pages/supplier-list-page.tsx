import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { z } from "zod";
import { chartViewOf } from "@/components/charts/chart-view";
import { describePage } from "@/components/layout/page-metadata";
import { DataLinks } from "@/components/open-data/data-links";
import { StatisticsFrame } from "@/components/statistics/statistics-frame";
import { SubjectLinks } from "@/components/subjects/subject-links";
import { SupplierTable } from "@/components/subjects/supplier-table";
import { Pagination } from "@/components/ui/pagination";
import { getStatistics } from "@/lib/catalog/queries/statistics";
import { listSuppliers } from "@/lib/catalog/queries/suppliers";
import { hasEmptyField, type SearchParams } from "@/lib/filters";
import { type Locale, localizePath, stringsFor } from "@/lib/i18n";
import { readStatisticsQuery, suppliersPath } from "@/lib/statistics/address";

export interface SupplierListProps {
  searchParams: Promise<SearchParams>;
}

const pageSchema = z.coerce.number().int().min(1).max(100_000).catch(1);

function readSuppliersQuery(params: SearchParams) {
  return { ...readStatisticsQuery(params), page: pageSchema.parse(params.page) };
}

export async function describeSupplierList(locale: Locale, { searchParams }: SupplierListProps): Promise<Metadata> {
  const { title, lead } = stringsFor(locale).subjects.suppliers;
  const { query, page } = readSuppliersQuery(await searchParams);
  return describePage(locale, { path: suppliersPath(query, page), title, description: lead, resource: "suppliers" });
}

/** The third parties behind the incidents that the address chooses, and how far what came through each has spread. */
export async function SupplierListPage({ locale, searchParams }: SupplierListProps & { locale: Locale }) {
  const params = await searchParams;
  const { query, notes, page } = readSuppliersQuery(params);
  if (hasEmptyField(params)) redirect(localizePath(locale, suppliersPath(query)));
  const list = listSuppliers(query, page);
  const view = chartViewOf(query, getStatistics(query));
  const { suppliers } = stringsFor(locale).subjects;
  return (
    <StatisticsFrame
      title={suppliers.title}
      lead={suppliers.lead}
      view={view}
      notes={notes}
      pathOf={suppliersPath}
      locale={locale}
    >
      <p className="phrase mt-1 mb-2 border-ink border-t pt-3 text-small">
        {suppliers.share(list.named, list.viaThirdParty, list.incidents)}
      </p>
      <SubjectLinks locale={locale} />
      {list.rows.length > 0 ? (
        <SupplierTable rows={list.rows} query={query} locale={locale} />
      ) : (
        <p className="phrase border-t py-12 text-center">{suppliers.empty}</p>
      )}
      <Pagination
        page={list.page}
        pageCount={list.pageCount}
        pathOf={(other) => suppliersPath(query, other)}
        locale={locale}
      />
      <DataLinks resource="suppliers" path={suppliersPath(query, list.page)} locale={locale} />
    </StatisticsFrame>
  );
}

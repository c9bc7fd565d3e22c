import type { Metadata } from "next";
import { z } from "zod";
import { PageFrame } from "@/components/layout/page-frame";
import { describePage } from "@/components/layout/page-metadata";
import { DataLinks } from "@/components/open-data/data-links";
import { SubjectLinks } from "@/components/subjects/subject-links";
import { SupplierTable } from "@/components/subjects/supplier-table";
import { Pagination } from "@/components/ui/pagination";
import { listSuppliers } from "@/lib/catalog/queries/suppliers";
import type { SearchParams } from "@/lib/filters";
import { type Locale, stringsFor } from "@/lib/i18n";

export interface SupplierListProps {
  searchParams: Promise<SearchParams>;
}

const pageSchema = z.coerce.number().int().min(1).max(100_000).catch(1);

const pathOf = (page: number): string => (page > 1 ? `/suppliers?page=${page}` : "/suppliers");

export async function describeSupplierList(locale: Locale, { searchParams }: SupplierListProps): Promise<Metadata> {
  const { title, lead } = stringsFor(locale).subjects.suppliers;
  const page = pageSchema.parse((await searchParams).page);
  return describePage(locale, { path: pathOf(page), title, description: lead, resource: "suppliers" });
}

/** The third parties behind incidents, and how far what came through each has spread. */
export async function SupplierListPage({ locale, searchParams }: SupplierListProps & { locale: Locale }) {
  const list = listSuppliers(pageSchema.parse((await searchParams).page));
  const { suppliers } = stringsFor(locale).subjects;
  return (
    <PageFrame locale={locale} path={pathOf(list.page)} current="statistics">
      <div className="max-w-5xl pt-5 lg:pt-8">
        <h1 className="font-bold font-serif text-2xl">{suppliers.title}</h1>
        <p className="phrase mt-1 text-small">{suppliers.lead}</p>
        <p className="mt-1 mb-2 text-small">{suppliers.share(list.named, list.viaThirdParty, list.incidents)}</p>
        <SubjectLinks locale={locale} />
        {list.rows.length > 0 ? (
          <SupplierTable rows={list.rows} locale={locale} />
        ) : (
          <p className="mt-5 border-ink border-t py-12 text-center">{suppliers.empty}</p>
        )}
        <Pagination page={list.page} pageCount={list.pageCount} pathOf={pathOf} locale={locale} />
        <DataLinks resource="suppliers" path={pathOf(list.page)} locale={locale} />
      </div>
    </PageFrame>
  );
}

import type { Metadata } from "next";
import { PageFrame } from "@/components/layout/page-frame";
import { describePage } from "@/components/layout/page-metadata";
import { DataLinks } from "@/components/open-data/data-links";
import { NameIndex } from "@/components/organization/name-index";
import {
  type OrganizationQuery,
  organizationListPath,
  readOrganizationQuery,
} from "@/components/organization/organization-query";
import { OrganizationSearch } from "@/components/organization/organization-search";
import { OrganizationTable } from "@/components/organization/organization-table";
import { OrderLinks } from "@/components/ui/order-links";
import { Pagination } from "@/components/ui/pagination";
import { SiteLink } from "@/components/ui/site-link";
import { listOrganizations } from "@/lib/catalog/queries/organizations";
import type { SearchParams } from "@/lib/filters";
import { type Locale, localizePath, stringsFor } from "@/lib/i18n";
import { organizationOrders } from "@/lib/name-order";
import { codesOf } from "@/lib/taxonomy";

export interface OrganizationListProps {
  searchParams: Promise<SearchParams>;
}

export async function describeOrganizationList(
  locale: Locale,
  { searchParams }: OrganizationListProps,
): Promise<Metadata> {
  const { title, lead } = stringsFor(locale).organizations;
  return describePage(locale, {
    path: organizationListPath(readOrganizationQuery(await searchParams)),
    title,
    description: lead,
    resource: "organizations",
  });
}

/** Disclosers, and those that are only named by others, with how often. */
export async function OrganizationListPage({ locale, searchParams }: OrganizationListProps & { locale: Locale }) {
  const query = readOrganizationQuery(await searchParams);
  const list = listOrganizations(query, locale);
  const { organizations, subjects } = stringsFor(locale);
  return (
    <PageFrame locale={locale} path={organizationListPath(query)} current="organizations">
      <div className="max-w-5xl pt-5 lg:pt-8">
        <h1 className="font-bold font-serif text-2xl">{organizations.title}</h1>
        <p className="phrase mt-1 text-faded text-small">{organizations.lead}</p>
        <p className="mb-5 text-small">
          <SiteLink href={localizePath(locale, "/suppliers")}>{subjects.suppliers.title}</SiteLink>
        </p>
        <OrganizationSearch query={query} locale={locale} />
        {list.sections.length > 0 ? (
          <>
            <OrderLinks
              label={stringsFor(locale).list.sort}
              current={query.sort}
              orders={codesOf(organizationOrders).map((sort) => ({
                order: sort,
                text: organizationOrders[sort][locale],
                href: localizePath(locale, organizationListPath({ ...query, sort, page: 1 })),
              }))}
            />
            <NameIndex query={{ ...query, page: list.page }} headings={list.headings} locale={locale} />
            <OrganizationTable sections={list.sections} locale={locale} />
          </>
        ) : (
          <NoOrganization query={query} locale={locale} />
        )}
        <Pagination
          page={list.page}
          pageCount={list.pageCount}
          pathOf={(page) => organizationListPath({ ...query, page })}
          locale={locale}
        />
        <DataLinks resource="organizations" path={organizationListPath(query)} locale={locale} />
      </div>
    </PageFrame>
  );
}

/** Where no name fits: the notices may still speak of it. */
function NoOrganization({ query: { name }, locale }: { query: OrganizationQuery; locale: Locale }) {
  const { organizations } = stringsFor(locale);
  return (
    <div className="border-ink border-t py-12 text-center">
      <p className="phrase">{organizations.empty}</p>
      {name !== null && (
        <p className="mt-4 flex flex-wrap justify-center gap-x-6 text-small">
          <SiteLink href={localizePath(locale, `/incidents?${new URLSearchParams({ q: name })}`)}>
            {organizations.searchNotices}
          </SiteLink>
          <SiteLink href={localizePath(locale, "/organizations")}>{organizations.allOrganizations}</SiteLink>
        </p>
      )}
    </div>
  );
}

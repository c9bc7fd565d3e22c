import type { SupplierRow } from "@/lib/catalog/queries/suppliers";
import type { OrganizationRef } from "@/lib/catalog/views";
import { formatNumber } from "@/lib/format";
import { type Locale, localizePath, stringsFor } from "@/lib/i18n";
import { type StatisticsQuery, statisticsPath } from "@/lib/statistics/address";
import { organizationKinds } from "@/lib/taxonomy";
import { OrganizationName } from "../ui/organization-name";
import { SiteLink } from "../ui/site-link";

interface SupplierTableProps {
  rows: readonly SupplierRow[];
  /** Over which incidents they were counted. */
  query: StatisticsQuery;
  locale: Locale;
}

/** Suppliers and services with what came through each, at whom, and together with which others. */
export function SupplierTable({ rows, query, locale }: SupplierTableProps) {
  const { suppliers } = stringsFor(locale).subjects;
  return (
    <table className="mt-3 w-full text-small">
      <caption className="sr-only">{suppliers.title}</caption>
      <thead className="text-faded text-fine">
        <tr className="border-ink border-b text-left">
          <th scope="col" className="py-1 pr-4 font-normal">
            {suppliers.name}
          </th>
          <th scope="col" className="hidden py-1 pr-4 font-normal sm:table-cell">
            {suppliers.spread}
          </th>
          <th scope="col" className="w-[6em] py-1 pl-2 sm:w-[9em] text-right font-normal">
            {suppliers.through}
          </th>
          <th scope="col" className="w-[6em] py-1 pl-2 sm:w-[9em] text-right font-normal">
            {suppliers.own}
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <Row key={row.organizations[0].slug} row={row} query={query} locale={locale} />
        ))}
      </tbody>
    </table>
  );
}

function Row({ row, query, locale }: Omit<SupplierTableProps, "rows"> & { row: SupplierRow }) {
  const { site, subjects, value } = stringsFor(locale);
  const { organizations, kinds, throughCount, disclosedCount, together } = row;
  const origin = organizations.map(({ slug }) => slug);
  const spread = kinds.map(({ kind, count }) => {
    const name = kind ? organizationKinds[kind].label[locale] : value.unknown;
    return `${name}${locale === "en" ? " " : ""}${formatNumber(count)}`;
  });
  return (
    <tr className="border-b align-baseline">
      <th scope="row" className="py-2 pr-4 text-left font-normal">
        <Names organizations={organizations} locale={locale} />
        {together.length > 0 && (
          <span className="block text-faded text-fine">
            {subjects.suppliers.together}{" "}
            <Names organizations={together.map(({ organization }) => organization)} locale={locale} />
          </span>
        )}
      </th>
      <td className="hidden py-2 pr-4 text-faded sm:table-cell">{spread.join(site.listSeparator)}</td>
      <td className="py-2 pl-2 text-right">
        <SiteLink
          href={localizePath(locale, statisticsPath({ ...query, filters: { ...query.filters, origin } }))}
          rel="nofollow"
        >
          {formatNumber(throughCount)}
        </SiteLink>
      </td>
      <td className="py-2 pl-2 text-right">{disclosedCount > 0 ? formatNumber(disclosedCount) : "–"}</td>
    </tr>
  );
}

function Names({ organizations, locale }: { organizations: readonly OrganizationRef[]; locale: Locale }) {
  const { site } = stringsFor(locale);
  return organizations.map((organization, at) => (
    <span key={organization.slug}>
      {at > 0 && site.listSeparator}
      <OrganizationName organization={organization} locale={locale} />
    </span>
  ));
}

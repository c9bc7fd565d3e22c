import type { SupplierRow } from "@/lib/catalog/queries/suppliers";
import { formatNumber } from "@/lib/format";
import { type Locale, localizePath, stringsFor } from "@/lib/i18n";
import { organizationKinds } from "@/lib/taxonomy";
import { OrganizationName } from "../ui/organization-name";
import { SiteLink } from "../ui/site-link";

/** Suppliers and services with what came through each, and at whom. */
export function SupplierTable({ rows, locale }: { rows: SupplierRow[]; locale: Locale }) {
  const { site, subjects, value } = stringsFor(locale);
  const { suppliers } = subjects;
  return (
    <table className="mt-5 w-full text-small">
      <caption className="sr-only">{suppliers.title}</caption>
      <thead className="text-faded text-fine">
        <tr className="border-ink border-b text-left">
          <th scope="col" className="py-1 pr-4 font-normal">
            {suppliers.name}
          </th>
          <th scope="col" className="hidden py-1 pr-4 font-normal sm:table-cell">
            {suppliers.spread}
          </th>
          <th scope="col" className="phrase w-[6em] py-1 pl-2 sm:w-[9em] text-right font-normal">
            {suppliers.through}
          </th>
          <th scope="col" className="phrase w-[6em] py-1 pl-2 sm:w-[9em] text-right font-normal">
            {suppliers.own}
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ organization, kinds, throughCount, disclosedCount }) => (
          <tr key={organization.slug} className="border-b align-baseline">
            <th scope="row" className="py-2 pr-4 text-left font-normal">
              <OrganizationName organization={organization} locale={locale} />
            </th>
            <td className="hidden py-2 pr-4 text-faded sm:table-cell">
              {kinds
                .map(({ kind, count }) => {
                  const name = kind ? organizationKinds[kind].label[locale] : value.unknown;
                  return `${name}${locale === "en" ? " " : ""}${formatNumber(count)}`;
                })
                .join(site.listSeparator)}
            </td>
            <td className="py-2 pl-2 text-right">
              <SiteLink href={localizePath(locale, `/statistics?origin=${organization.slug}`)}>
                {formatNumber(throughCount)}
              </SiteLink>
            </td>
            <td className="py-2 pl-2 text-right">{disclosedCount > 0 ? formatNumber(disclosedCount) : "–"}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

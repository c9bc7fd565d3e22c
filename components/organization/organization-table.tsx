import type { OrganizationList, OrganizationRow } from "@/lib/catalog/views";
import { formatNumber } from "@/lib/format";
import { type Locale, stringsFor } from "@/lib/i18n";
import { organizationKinds } from "@/lib/taxonomy";
import { DateTime } from "../ui/date-time";
import { OrganizationName } from "../ui/organization-name";
import { headingId } from "./name-index";

/** Organizations with how many incidents they disclosed and how many name them, under the headings of their names. */
export function OrganizationTable({ sections, locale }: { sections: OrganizationList["sections"]; locale: Locale }) {
  const { organizations } = stringsFor(locale);
  return (
    <table className="w-full text-small">
      <caption className="sr-only">{organizations.title}</caption>
      <thead className="text-faded text-fine">
        <tr className="border-ink border-b text-left">
          <th scope="col" className="py-1 pr-4 font-normal">
            {organizations.name}
          </th>
          <th scope="col" className="hidden py-1 pr-4 font-normal sm:table-cell">
            {organizations.kind}
          </th>
          <th scope="col" className="py-1 pr-4 text-right font-normal">
            {organizations.disclosed}
          </th>
          <th scope="col" className="py-1 text-right font-normal sm:pr-4">
            {organizations.mentioned}
          </th>
          <th scope="col" className="hidden py-1 font-normal sm:table-cell">
            {organizations.latest}
          </th>
        </tr>
      </thead>
      {sections.map(({ heading, rows }) => (
        <tbody key={heading}>
          {heading !== null && (
            <tr className="border-b">
              <th
                id={headingId(heading)}
                scope="rowgroup"
                colSpan={5}
                className="pt-5 pb-1 text-left font-bold font-serif text-base"
              >
                {heading}
              </th>
            </tr>
          )}
          {rows.map((row) => (
            <TableRow key={row.organization.slug} row={row} locale={locale} />
          ))}
        </tbody>
      ))}
    </table>
  );
}

function TableRow({
  row: { organization, disclosedCount, involvedCount, latest },
  locale,
}: {
  row: OrganizationRow;
  locale: Locale;
}) {
  const { dateKinds } = stringsFor(locale);
  return (
    <tr className="border-b align-baseline">
      <th scope="row" className="py-2 pr-4 text-left font-normal">
        <OrganizationName organization={organization} locale={locale} />
      </th>
      <td className="palt hidden py-2 pr-4 text-faded sm:table-cell">
        {organization.kind && organizationKinds[organization.kind].label[locale]}
      </td>
      <td className="py-2 pr-4 text-right">{disclosedCount > 0 ? formatNumber(disclosedCount) : "–"}</td>
      <td className="py-2 text-right sm:pr-4">{involvedCount > 0 ? formatNumber(involvedCount) : "–"}</td>
      <td className="hidden py-2 sm:table-cell">
        {latest && (
          <>
            <DateTime date={latest} locale={locale} short />{" "}
            <span className="palt text-faded text-fine">{dateKinds[latest.kind]}</span>
          </>
        )}
      </td>
    </tr>
  );
}

import { chipsOf, type IncidentQuery, noFilters, sortOrders, sortOrdersOf, withFilters } from "@/lib/filters";
import { type Locale, localizePath, stringsFor } from "@/lib/i18n";
import { SiteLink } from "../ui/site-link";
import { type FilterPlace, listPath } from "./list-path";

interface ToolProps {
  query: IncidentQuery;
  locale: Locale;
}

interface ActiveFiltersProps {
  place: FilterPlace;
  names: Record<string, string>;
}

/** What is chosen, each with a link that takes it away. */
export function ActiveFilters({ place, query, locale, names }: ToolProps & ActiveFiltersProps) {
  const { list } = stringsFor(locale);
  const chips = chipsOf(query.filters, names);
  if (chips.length === 0) return null;
  const hrefOf = (filters: IncidentQuery["filters"]) => localizePath(locale, place.pathOf(withFilters(query, filters)));
  return (
    <section aria-label={list.active} className="no-print mb-4">
      <ul className="flex flex-wrap gap-2">
        {chips.map(({ text, without }) => (
          <li key={text.ja}>
            <SiteLink
              href={hrefOf(without)}
              scroll={false}
              aria-label={list.remove(text[locale])}
              className="control gap-2 border-shu bg-shu-wash"
            >
              {text[locale]}
              <span aria-hidden="true">×</span>
            </SiteLink>
          </li>
        ))}
        {chips.length > 1 && (
          <li>
            <SiteLink
              href={hrefOf(noFilters)}
              scroll={false}
              className="control border-transparent bg-transparent underline"
            >
              {list.clear}
            </SiteLink>
          </li>
        )}
      </ul>
    </section>
  );
}

/** The orders that the list can be in. */
export function SortChoice({ query, locale }: ToolProps) {
  const { list } = stringsFor(locale);
  return (
    <nav aria-label={list.sort} className="no-print">
      <ul className="flex flex-wrap gap-x-4 text-small">
        {sortOrdersOf(query).map((order) => (
          <li key={order}>
            <SiteLink
              href={localizePath(locale, listPath({ ...query, sort: order, page: 1 }))}
              scroll={false}
              aria-current={order === query.sort ? "true" : undefined}
              className="palt inline-block py-2 text-faded no-underline hover:underline aria-[current]:font-semibold aria-[current]:text-ink aria-[current]:underline aria-[current]:decoration-2 aria-[current]:decoration-shu"
            >
              {sortOrders[order][locale]}
            </SiteLink>
          </li>
        ))}
      </ul>
    </nav>
  );
}

import {
  chipsOf,
  type IncidentQuery,
  noFilters,
  sortOrders,
  sortOrdersOf,
  usualSort,
  withFilters,
} from "@/lib/filters";
import { type Locale, localizePath, stringsFor } from "@/lib/i18n";
import { MixedText } from "../ui/mixed-text";
import { OrderLinks } from "../ui/order-links";
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

/** What is searched for and chosen, each with a link that takes it away. */
export function ActiveFilters({ place, query, locale, names }: ToolProps & ActiveFiltersProps) {
  const { list } = stringsFor(locale);
  const search = query.search === null ? [] : [{ text: list.searched(query.search), without: withoutSearch(query) }];
  const chips = chipsOf(query.filters, names).map(({ text, without }) => ({
    text: text[locale],
    without: withFilters(query, without),
  }));
  const all = [...search, ...chips];
  if (all.length === 0) return null;
  const hrefOf = (other: IncidentQuery) => localizePath(locale, place.pathOf(other));
  return (
    <section aria-label={list.active} className="no-print mb-4">
      <ul className="flex flex-wrap gap-2">
        {all.map(({ text, without }) => (
          <li key={text}>
            <SiteLink
              href={hrefOf(without)}
              scroll={false}
              aria-label={list.remove(text)}
              className="control gap-2 border-shu bg-shu-wash"
            >
              <MixedText text={text} locale={locale} />
              <span aria-hidden="true">×</span>
            </SiteLink>
          </li>
        ))}
        {all.length > 1 && (
          <li>
            <SiteLink
              href={hrefOf(withFilters(withoutSearch(query), noFilters))}
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

/** The best match of no search is any, so that its order goes with it. */
export function withoutSearch(query: IncidentQuery): IncidentQuery {
  return { ...query, search: null, sort: query.sort === "relevance" ? usualSort(null) : query.sort, page: 1 };
}

/** The orders that the list can be in. */
export function SortChoice({ query, locale }: ToolProps) {
  const { list } = stringsFor(locale);
  return (
    <OrderLinks
      label={list.sort}
      current={query.sort}
      orders={sortOrdersOf(query).map((order) => ({
        order,
        text: sortOrders[order][locale],
        href: localizePath(locale, listPath({ ...query, sort: order, page: 1 })),
      }))}
    />
  );
}

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

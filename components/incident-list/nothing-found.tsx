import { hasFilters, type IncidentQuery, noFilters } from "@/lib/filters";
import { type Locale, localizePath, stringsFor } from "@/lib/i18n";
import { searchWords } from "@/lib/i18n/search-words";
import { SiteLink } from "../ui/site-link";
import type { FilterPlace } from "./list-path";
import { withoutSearch } from "./list-tools";

interface NothingFoundProps {
  place: FilterPlace;
  query: IncidentQuery;
  locale: Locale;
}

/** Where nothing fits: what to try, and the ways back to something. */
export function NothingFound({ place, query, locale }: NothingFoundProps) {
  const { list } = stringsFor(locale);
  const words = searchWords[locale];
  const [isSearched, isFiltered] = [query.search !== null, hasFilters(query.filters)];
  const hrefOf = (other: IncidentQuery) => localizePath(locale, place.pathOf({ ...other, page: 1 }));
  return (
    <div className="border-ink border-t py-12 text-center">
      <p className="font-semibold">{isFiltered || isSearched ? list.emptyTitle : list.emptyCatalog}</p>
      {isSearched && <p className="phrase mt-2 text-faded text-small">{words.emptyAdvice}</p>}
      {isFiltered && <p className="phrase mt-2 text-faded text-small">{list.emptyAdvice}</p>}
      <p className="mt-4 flex flex-wrap justify-center gap-x-6 text-small">
        {isSearched && <SiteLink href={hrefOf(withoutSearch(query))}>{words.clear}</SiteLink>}
        {isFiltered && <SiteLink href={hrefOf({ ...query, filters: noFilters })}>{list.clearFilters}</SiteLink>}
      </p>
    </div>
  );
}

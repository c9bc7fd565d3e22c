import type { IncidentList, SearchAccount } from "@/lib/catalog/views";
import { hasFilters, type IncidentQuery, noFilters, withFilters } from "@/lib/filters";
import { type Locale, localizePath, stringsFor } from "@/lib/i18n";
import { searchWords } from "@/lib/i18n/search-words";
import { MixedText } from "../ui/mixed-text";
import { SiteLink } from "../ui/site-link";
import type { FilterPlace } from "./list-path";
import { withoutSearch } from "./list-tools";

interface NothingFoundProps {
  place: FilterPlace;
  query: IncidentQuery;
  /** What was made of the search, where something was searched for. */
  search?: Pick<SearchAccount, "unknown" | "withFewer"> | null;
  /** The choices each of which alone stands in the way. */
  hindering: IncidentList["hindering"];
  locale: Locale;
}

/** Where nothing fits: what to try, and the ways back to something. */
export function NothingFound({ place, query, search, hindering, locale }: NothingFoundProps) {
  const { list } = stringsFor(locale);
  const words = searchWords[locale];
  const [isSearched, isFiltered] = [query.search !== null, hasFilters(query.filters)];
  const hrefOf = (other: IncidentQuery) => localizePath(locale, place.pathOf({ ...other, page: 1 }));
  return (
    <div className="border-ink border-t py-12 text-center">
      <p className="font-semibold">{isFiltered || isSearched ? list.emptyTitle : list.emptyCatalog}</p>
      {isSearched && (
        <p className="phrase mt-2 text-faded text-small">
          <MixedText text={adviceOf(search, locale)} locale={locale} />
        </p>
      )}
      {isFiltered && (
        <p className="phrase mt-2 text-faded text-small">
          {hindering.length > 0 ? list.emptyWithout : list.emptyAdvice}
        </p>
      )}
      {hindering.length > 0 && (
        <ul className="mt-3">
          {hindering.map(({ text, without, total }) => (
            <li key={text.ja} className="py-1">
              <SiteLink href={hrefOf(withFilters(query, without))} className="font-semibold">
                <MixedText text={list.remove(text[locale])} locale={locale} />
              </SiteLink>{" "}
              <span className="text-faded text-fine">{words.wouldFind(total)}</span>
            </li>
          ))}
        </ul>
      )}
      {search && search.withFewer.length > 0 && (
        <p className="mt-3 flex flex-wrap items-baseline justify-center gap-x-5">
          {search.withFewer.map(({ search: fewer, total }) => (
            <span key={fewer} className="inline-block">
              <SiteLink href={hrefOf({ ...query, search: fewer, page: 1 })} className="font-semibold">
                <MixedText text={fewer} locale={locale} />
              </SiteLink>{" "}
              <span className="text-faded text-fine">{words.wouldFind(total)}</span>
            </span>
          ))}
        </p>
      )}
      <p className="mt-4 flex flex-wrap justify-center gap-x-6 text-small">
        {isSearched && <SiteLink href={hrefOf(withoutSearch(query))}>{words.clear}</SiteLink>}
        {isFiltered && <SiteLink href={hrefOf(withFilters(query, noFilters))}>{list.clearFilters}</SiteLink>}
      </p>
      {(isFiltered || isSearched) && (
        <p className="phrase mx-auto mt-6 max-w-[40em] text-faded text-small">{list.emptyNote}</p>
      )}
    </div>
  );
}

/** Which words are to blame, where that is known. */
function adviceOf(search: NothingFoundProps["search"], locale: Locale): string {
  const words = searchWords[locale];
  if (search && search.unknown.length > 0) return words.unknown(search.unknown);
  return search && search.withFewer.length > 0 ? words.withFewer : words.emptyAdvice;
}

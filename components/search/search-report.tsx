import type { SearchAccount } from "@/lib/catalog/views";
import type { IncidentQuery } from "@/lib/filters";
import { type Locale, localizePath } from "@/lib/i18n";
import { searchWords } from "@/lib/i18n/search-words";
import type { FilterPlace } from "../incident-list/list-path";
import { MixedText } from "../ui/mixed-text";
import { SiteLink } from "../ui/site-link";

interface SearchReportProps {
  search: SearchAccount;
  place: FilterPlace;
  query: IncidentQuery;
  locale: Locale;
}

/** What was made of a query where that is not plain from its words, and what else would find something. */
export function SearchReport({ search, place, query, locale }: SearchReportProps) {
  const words = searchWords[locale];
  const { fields, didYouMean, isRelaxed } = search;
  return (
    <>
      {fields.length > 0 && (
        <p className="mb-2 flex flex-wrap items-baseline gap-x-3 text-small">
          <span className="text-faded text-fine">{words.understood}</span>
          {fields.map(({ text }) => (
            <span key={text.ja}>{text[locale]}</span>
          ))}
        </p>
      )}
      {didYouMean.length > 0 && (
        <p className="mb-3">
          {words.didYouMean}{" "}
          {didYouMean.map(({ search: other, total }) => (
            <span key={other} className="mr-4 inline-block">
              <SiteLink
                href={localizePath(locale, place.pathOf({ ...query, search: other, page: 1 }))}
                className="font-semibold"
              >
                <MixedText text={other} locale={locale} />
              </SiteLink>{" "}
              <span className="text-faded text-fine">{words.wouldFind(total)}</span>
            </span>
          ))}
        </p>
      )}
      {isRelaxed && <p className="phrase mb-3 border border-edge px-4 py-2 text-small">{words.relaxed}</p>}
    </>
  );
}

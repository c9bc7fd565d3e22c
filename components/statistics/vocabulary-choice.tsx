import { type Locale, localizePath, stringsFor } from "@/lib/i18n";
import type { StatisticsQuery } from "@/lib/statistics/address";
import { causeVocabularies } from "@/lib/statistics/cause-classes";
import { SiteLink } from "../ui/site-link";

interface VocabularyChoiceProps {
  query: StatisticsQuery;
  /** The address of the page under another query, without language. */
  pathOf(query: StatisticsQuery): string;
  locale: Locale;
}

/** The vocabularies in whose classes causes can be counted. */
export function VocabularyChoice({ query, pathOf, locale }: VocabularyChoiceProps) {
  const { statistics } = stringsFor(locale);
  return (
    <nav aria-label={statistics.vocabulary} className="no-print mb-4">
      <ul className="flex flex-wrap gap-x-4 text-small">
        {causeVocabularies.map((vocabulary) => (
          <li key={vocabulary}>
            <SiteLink
              href={localizePath(locale, pathOf({ ...query, vocabulary }))}
              aria-current={vocabulary === query.vocabulary ? "true" : undefined}
              className="inline-block py-1.5 text-faded no-underline hover:underline aria-[current]:font-semibold aria-[current]:text-ink aria-[current]:underline aria-[current]:decoration-2 aria-[current]:decoration-shu"
            >
              {statistics.vocabularies[vocabulary]}
            </SiteLink>
          </li>
        ))}
      </ul>
    </nav>
  );
}

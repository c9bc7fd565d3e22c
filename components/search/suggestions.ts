import type { Suggestions } from "@/lib/catalog/views";
import { filterOf, noFilters, withFilters } from "@/lib/filters";
import { type Locale, localizePath } from "@/lib/i18n";
import { searchWords } from "@/lib/i18n/search-words";
import { listPath } from "../incident-list/list-path";
import type { Suggestion } from "./suggestion-list";

/** What a search box offers, in words and with the addresses it leads to: organizations, facts, then incidents. */
export function toSuggestions({ organizations, facts, incidents }: Suggestions, locale: Locale): Suggestion[] {
  const { suggestionKinds, incidents: counted } = searchWords[locale];
  return [
    ...organizations.map(({ slug, name, count }) => ({
      kind: suggestionKinds.organization,
      text: name,
      lang: locale === "ja" ? null : "ja",
      count: counted(count),
      href: localizePath(locale, `/organizations/${slug}`),
    })),
    ...facts.map(({ filter, value, label, count }) => ({
      kind: filterOf(filter).label[locale].replace(/\(.*\)$/, ""),
      text: label[locale],
      lang: null,
      count: counted(count),
      href: localizePath(locale, pathOfFact(filter, value)),
    })),
    ...incidents.map(({ slug, title, organization }) => ({
      kind: suggestionKinds.incident,
      text: [organization?.name, title].filter(Boolean).join(" "),
      lang: locale === "ja" ? null : "ja",
      count: null,
      href: localizePath(locale, `/incidents/${slug}`),
    })),
  ];
}

function pathOfFact(key: Suggestions["facts"][number]["filter"], value: string): string {
  const query = { filters: noFilters, search: null, sort: "newest", page: 1 } as const;
  return listPath(withFilters(query, filterOf(key).toggle(noFilters, value)));
}

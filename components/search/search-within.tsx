import { type IncidentFilters, usualSort, writeQuery } from "@/lib/filters";
import { type Locale, localizePath } from "@/lib/i18n";
import { searchWords } from "@/lib/i18n/search-words";
import { MixedText } from "../ui/mixed-text";

interface SearchWithinProps {
  /** What the incidents that are searched have in common. */
  filters: IncidentFilters;
  /** What that is called. */
  name: string;
  locale: Locale;
}

/** Searches the incidents of a page's subject alone: a plain form that leads to the list. */
export function SearchWithin({ filters, name, locale }: SearchWithinProps) {
  const words = searchWords[locale];
  const kept = [...writeQuery({ filters, search: null, sort: usualSort(null), page: 1 })];
  return (
    <search aria-label={words.within(name)} className="no-print mt-4 block max-w-xl">
      <form method="get" action={localizePath(locale, "/incidents")} className="flex items-end gap-2">
        {kept.map(([param, value]) => (
          <input key={`${param}=${value}`} type="hidden" name={param} value={value} />
        ))}
        <label className="grow text-fine">
          <MixedText text={words.within(name)} locale={locale} />
          <input type="search" name="q" maxLength={200} autoComplete="off" enterKeyHint="search" className="field" />
        </label>
        <button type="submit" className="control control-strong shrink-0 cursor-pointer">
          {words.box.submit}
        </button>
      </form>
    </search>
  );
}

import type { ReactNode } from "react";
import { getFacets } from "@/lib/catalog/queries/statistics";
import { type FilterNote, hasFilters, type IncidentQuery, noFilters, type SortOrder, usualSort } from "@/lib/filters";
import { type Locale, localizePath, stringsFor } from "@/lib/i18n";
import { searchWords } from "@/lib/i18n/search-words";
import type { StatisticsQuery } from "@/lib/statistics/address";
import type { ChartView } from "../charts/chart-view";
import { FilterNotes } from "../incident-list/filter-notes";
import { FILTER_FORM, FilterPanel } from "../incident-list/filter-panel";
import { type FilterPlace, listPath } from "../incident-list/list-path";
import { ActiveFilters } from "../incident-list/list-tools";
import { NothingFound } from "../incident-list/nothing-found";
import { PageFrame } from "../layout/page-frame";
import { SearchBox } from "../search/search-box";
import { SearchReport } from "../search/search-report";
import { MixedText } from "../ui/mixed-text";
import { SiteLink } from "../ui/site-link";

interface StatisticsFrameProps {
  title: string;
  /** Stands below the title while everything is counted; else the filters in words do. */
  lead?: string;
  view: ChartView;
  /** What the address asked for that could not be used. */
  notes: FilterNote[];
  /** The address of this page under another query, without language. */
  pathOf(query: StatisticsQuery): string;
  /** What its address has besides filters, search and vocabulary. */
  kept?: Readonly<Record<string, string>>;
  /** The order of the list that it leads to, where the figures are about one. */
  listOrder?: SortOrder | undefined;
  locale: Locale;
  children: ReactNode;
}

/** A page of figures: what they are counted over can be searched and filtered, and is told. */
export function StatisticsFrame({
  title,
  lead,
  view,
  notes,
  pathOf,
  kept = {},
  listOrder,
  locale,
  children,
}: StatisticsFrameProps) {
  const { statistics: strings, list: listStrings } = stringsFor(locale);
  const { query, scope, statistics } = view;
  const beside = getFacets(query);
  const place = placeOf(query, pathOf, kept);
  const listQuery = asListQuery(query);
  return (
    <PageFrame locale={locale} path={pathOf(query)} current="statistics" ownSearch>
      <div className="pt-5 pb-4 lg:pt-8">
        <h1 className="font-bold font-serif text-xl sm:text-2xl">{title}</h1>
        <p className="phrase mt-1 text-small">
          <MixedText text={isWhole(query) && lead ? lead : scope[locale]} locale={locale} />
        </p>
        <search className="no-print mt-4 block max-w-3xl">
          <SearchBox
            action={localizePath(locale, place.action)}
            suggestFrom={localizePath(locale, "/suggest")}
            value={query.search ?? ""}
            words={searchWords[locale].box}
            filterForm={FILTER_FORM}
          />
        </search>
      </div>
      <div className="grid gap-x-10 gap-y-4 lg:grid-cols-[16rem_1fr] xl:grid-cols-[18rem_1fr]">
        <aside aria-label={listStrings.filters} className="no-print min-w-0">
          <FilterPanel place={place} query={listQuery} list={beside} locale={locale} />
        </aside>
        <div id="results" tabIndex={-1} className="min-w-0 outline-none">
          <FilterNotes notes={[...notes, ...(beside.search?.notes ?? [])]} locale={locale} />
          {beside.search && <SearchReport search={beside.search} place={place} query={listQuery} locale={locale} />}
          <ActiveFilters place={place} query={listQuery} names={beside.organizationNames} locale={locale} />
          <div className="flex flex-wrap items-center gap-x-8">
            <p aria-live="polite" className="font-semibold text-small">
              {strings.scope(statistics.incidents)}
            </p>
            <SiteLink
              href={localizePath(locale, listPath({ ...listQuery, sort: listOrder ?? listQuery.sort }))}
              className="no-print py-2 text-small"
            >
              {strings.toList}
            </SiteLink>
          </div>
          {statistics.incidents === 0 ? (
            <NothingFound place={place} query={listQuery} hindering={beside.hindering} locale={locale} />
          ) : (
            children
          )}
        </div>
      </div>
    </PageFrame>
  );
}

/** Whether everything is counted. */
const isWhole = ({ filters, search }: StatisticsQuery): boolean => !hasFilters(filters) && search === null;

const asListQuery = ({ filters, search }: StatisticsQuery): IncidentQuery => ({
  filters,
  search,
  sort: usualSort(search),
  page: 1,
});

/** Filters chosen here show the figures of what they choose, in the classes that are chosen. */
function placeOf(
  { vocabulary }: StatisticsQuery,
  pathOf: StatisticsFrameProps["pathOf"],
  kept: Readonly<Record<string, string>>,
): FilterPlace {
  const [action = ""] = pathOf({ filters: noFilters, search: null, vocabulary: "own" }).split("?");
  return {
    action,
    kept: vocabulary === "own" ? kept : { ...kept, vocabulary },
    pathOf: ({ filters, search }) => pathOf({ filters, search, vocabulary }),
  };
}

import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { CompareChoice, CompareForm } from "@/components/compare/compare-choice";
import { FilterNotes } from "@/components/incident-list/filter-notes";
import { FILTER_FORM, FilterPanel } from "@/components/incident-list/filter-panel";
import { IncidentRows } from "@/components/incident-list/incident-rows";
import { listPath, listPlace } from "@/components/incident-list/list-path";
import { ActiveFilters, SortChoice } from "@/components/incident-list/list-tools";
import { NothingFound } from "@/components/incident-list/nothing-found";
import { PageFrame } from "@/components/layout/page-frame";
import { describePage } from "@/components/layout/page-metadata";
import { DataLinks } from "@/components/open-data/data-links";
import { StructuredData } from "@/components/open-data/structured-data";
import { SearchBox } from "@/components/search/search-box";
import { SearchHelp } from "@/components/search/search-help";
import { SearchReport } from "@/components/search/search-report";
import { MixedText } from "@/components/ui/mixed-text";
import { Pagination } from "@/components/ui/pagination";
import { SiteLink } from "@/components/ui/site-link";
import { listIncidents } from "@/lib/catalog/queries/incident-list";
import { getCatalogVersion } from "@/lib/catalog/queries/version";
import type { IncidentList } from "@/lib/catalog/views";
import {
  describeFilters,
  hasEmptyField,
  hasFilters,
  type IncidentQuery,
  readQuery,
  type SearchParams,
} from "@/lib/filters";
import { type Locale, localizePath, stringsFor } from "@/lib/i18n";
import { searchWords } from "@/lib/i18n/search-words";
import { datasetLd } from "@/lib/open-data/formats/json-ld";
import { statisticsPath } from "@/lib/statistics/address";

export interface IncidentListProps {
  searchParams: Promise<SearchParams>;
}

export async function describeIncidentList(locale: Locale, { searchParams }: IncidentListProps): Promise<Metadata> {
  const { query } = readQuery(await searchParams);
  const path = listPath(query);
  if (path === "/") return describePage(locale, { path, resource: "incidents" });
  if (query.search !== null) {
    return describePage(locale, { path, title: searchWords[locale].heading(query.search), resource: "incidents" });
  }
  const title = hasFilters(query.filters) ? describeFilters(query.filters)[locale] : stringsFor(locale).list.title;
  return describePage(locale, { path, title, resource: "incidents" });
}

/** The list of incidents that the address asks for, with its filters beside it. */
export async function IncidentListPage({ locale, searchParams }: IncidentListProps & { locale: Locale }) {
  const params = await searchParams;
  const { query, notes } = readQuery(params);
  if (hasEmptyField(params)) redirect(localizePath(locale, listPath(query)));
  const list = listIncidents(query, undefined, locale);
  const { list: strings } = stringsFor(locale);
  const place = listPlace(query);
  const isWhole = !hasFilters(query.filters) && query.search === null;
  return (
    <PageFrame locale={locale} path={listPath(query)} current="incidents" ownSearch>
      <div className="pt-5 pb-4 lg:pt-8">
        <h1 className={`font-bold font-serif ${isWhole ? "text-xl sm:text-2xl" : "text-lg sm:text-xl"}`}>
          <MixedText text={headingOf(query, list, locale)} locale={locale} />
        </h1>
        {isWhole && (
          <div className="phrase mt-1 max-w-[60em] text-faded text-small">
            <p>{strings.lead}</p>
            <p>{strings.forPersons}</p>
          </div>
        )}
        <search className="no-print mt-4 block max-w-3xl">
          <SearchBox
            action={localizePath(locale, "/incidents")}
            suggestFrom={localizePath(locale, "/suggest")}
            value={query.search ?? ""}
            words={searchWords[locale].box}
            filterForm={FILTER_FORM}
          />
          <SearchHelp locale={locale} />
        </search>
      </div>
      <div className="grid gap-x-10 gap-y-4 lg:grid-cols-[16rem_1fr] xl:grid-cols-[18rem_1fr]">
        <aside aria-label={strings.filters} className="no-print min-w-0">
          <FilterPanel place={place} query={query} list={list} locale={locale} />
        </aside>
        <section id="results" aria-labelledby="results-heading" tabIndex={-1} className="group min-w-0 outline-none">
          <h2 id="results-heading" className="sr-only">
            {strings.results}
          </h2>
          <FilterNotes notes={[...notes, ...(list.search?.notes ?? [])]} locale={locale} />
          {list.search && <SearchReport search={list.search} place={place} query={query} locale={locale} />}
          <ActiveFilters place={place} query={query} names={list.organizationNames} locale={locale} />
          <div className="flex flex-wrap items-center justify-between gap-x-8 pb-1">
            <p aria-live="polite" className="font-semibold text-small">
              <Range list={list} locale={locale} />
            </p>
            {list.rows.length > 0 && (
              <>
                <SiteLink
                  href={localizePath(locale, statisticsPath({ ...query, vocabulary: "own" }))}
                  className="no-print mr-auto py-2 text-small"
                >
                  {stringsFor(locale).statistics.toStatistics}
                </SiteLink>
                <SortChoice query={query} locale={locale} />
              </>
            )}
          </div>
          {list.rows.length > 0 ? (
            <>
              <IncidentRows rows={list.rows} hits={list.search?.hits} locale={locale}>
                {({ slug, title }) => <CompareChoice slug={slug} title={title} locale={locale} />}
              </IncidentRows>
              <CompareForm locale={locale} />
            </>
          ) : (
            <NothingFound place={place} query={query} search={list.search} hindering={list.hindering} locale={locale} />
          )}
          <Pagination
            page={list.page}
            pageCount={list.pageCount}
            pathOf={(page) => listPath({ ...query, page })}
            locale={locale}
          />
          {list.rows.length > 0 && <p className="phrase mt-6 text-faded text-fine">{strings.dateHint}</p>}
          <DataLinks resource="incidents" path={listPath(query)} locale={locale} className="mt-2" />
        </section>
      </div>
      <StructuredData data={describeDataset(query, list, locale)} />
    </PageFrame>
  );
}

/** The list in words: what was searched for, within what was chosen. */
function headingOf({ filters, search }: IncidentQuery, list: IncidentList, locale: Locale): string {
  const chosen = hasFilters(filters) ? describeFilters(filters, list.organizationNames)[locale] : null;
  if (search === null) return chosen ?? stringsFor(locale).site.tagline;
  const heading = searchWords[locale].heading(search);
  return chosen === null ? heading : `${heading}${stringsFor(locale).site.parenthesis(chosen)}`;
}

function describeDataset(query: IncidentQuery, list: IncidentList, locale: Locale) {
  const { site } = stringsFor(locale);
  const path = listPath(query);
  return datasetLd(
    {
      path,
      name: `${site.name}: ${describeFilters(query.filters, list.organizationNames)[locale]}`,
      description: site.description,
      modifiedAt: getCatalogVersion().modifiedAt,
      resource: "incidents",
    },
    locale,
  );
}

function Range({ list, locale }: { list: IncidentList; locale: Locale }) {
  const strings = stringsFor(locale).list;
  if (list.pageCount < 2) return strings.found(list.total);
  const first = (list.page - 1) * list.pageSize + 1;
  return strings.range(first, first + list.rows.length - 1, list.total);
}

import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { Chart } from "@/components/charts/chart";
import { type ChartView, chartViewOf } from "@/components/charts/chart-view";
import { FilterNotes } from "@/components/incident-list/filter-notes";
import { FilterPanel } from "@/components/incident-list/filter-panel";
import { type FilterPlace, listPath } from "@/components/incident-list/list-path";
import { ActiveFilters } from "@/components/incident-list/list-tools";
import { PageFrame } from "@/components/layout/page-frame";
import { describePage } from "@/components/layout/page-metadata";
import { DataLinks } from "@/components/open-data/data-links";
import { VocabularyChoice } from "@/components/statistics/vocabulary-choice";
import { SubjectLinks } from "@/components/subjects/subject-links";
import { SiteLink } from "@/components/ui/site-link";
import { getFacets, getStatistics } from "@/lib/catalog/queries/statistics";
import {
  describeScope,
  hasEmptyField,
  hasFilters,
  type IncidentQuery,
  type SearchParams,
  usualSort,
} from "@/lib/filters";
import { type Locale, localizePath, stringsFor } from "@/lib/i18n";
import { readStatisticsQuery, type StatisticsQuery, statisticsPath } from "@/lib/statistics/address";
import { type ChartSection, chartSections } from "@/lib/statistics/charts";
import { codesOf } from "@/lib/taxonomy";

export interface StatisticsPageProps {
  searchParams: Promise<SearchParams>;
}

export async function describeStatisticsPage(locale: Locale, { searchParams }: StatisticsPageProps): Promise<Metadata> {
  const { query } = readStatisticsQuery(await searchParams);
  const { title, lead } = stringsFor(locale).statistics;
  const scope = isWhole(query) ? title : `${title}: ${describeScope(query)[locale]}`;
  return describePage(locale, { path: statisticsPath(query), title: scope, description: lead, resource: "statistics" });
}

/** Where the charts stand on a wide screen: how many share a line. */
const columns: Record<ChartSection, string> = {
  when: "xl:grid-cols-[2fr_3fr]",
  why: "max-w-3xl",
  who: "md:grid-cols-2 md:[&>:first-child]:row-span-2",
  what: "md:grid-cols-2 [&>:last-child]:col-span-full",
  size: "",
  days: "md:grid-cols-2 xl:grid-cols-3",
  after: "md:grid-cols-2 xl:grid-cols-3",
};

/** Everything that is counted over the incidents that the address chooses. */
export async function StatisticsPage({ locale, searchParams }: StatisticsPageProps & { locale: Locale }) {
  const params = await searchParams;
  const { query, notes } = readStatisticsQuery(params);
  if (hasEmptyField(params)) redirect(localizePath(locale, statisticsPath(query)));
  const view = getStatistics(query);
  const beside = getFacets(query);
  const { statistics: strings, list: listStrings } = stringsFor(locale);
  const place = placeOf(query);
  const chartView = chartViewOf(query, view);
  return (
    <PageFrame locale={locale} path={statisticsPath(query)} current="statistics">
      <div className="pt-5 pb-4 lg:pt-8">
        <h1 className="font-bold font-serif text-xl sm:text-2xl">{strings.title}</h1>
        <p className="phrase mt-1 text-small">{isWhole(query) ? strings.lead : chartView.scope[locale]}</p>
      </div>
      <div className="grid gap-x-10 gap-y-4 lg:grid-cols-[16rem_1fr] xl:grid-cols-[18rem_1fr]">
        <aside aria-label={listStrings.filters} className="no-print min-w-0">
          <FilterPanel place={place} query={asListQuery(query)} list={beside} locale={locale} />
        </aside>
        <div id="results" tabIndex={-1} className="min-w-0 outline-none">
          <FilterNotes notes={notes} locale={locale} />
          <ActiveFilters place={place} query={asListQuery(query)} names={beside.organizationNames} locale={locale} />
          <div className="flex flex-wrap items-center gap-x-8">
            <p aria-live="polite" className="font-semibold text-small">
              {strings.scope(view.statistics.incidents)}
            </p>
            <SiteLink href={localizePath(locale, listPath(asListQuery(query)))} className="no-print py-2 text-small">
              {strings.toList}
            </SiteLink>
          </div>
          <Contents locale={locale} />
          <SubjectLinks locale={locale} />
          {view.statistics.incidents === 0 ? (
            <p className="border-ink border-t py-12 text-center">{strings.empty}</p>
          ) : (
            codesOf(chartSections).map((section) => (
              <Section key={section} section={section} view={chartView} locale={locale} />
            ))
          )}
          <DataLinks resource="statistics" path={statisticsPath(query)} locale={locale} />
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

/** Filters chosen here show their statistics, in the classes that are chosen, of what is searched for. */
function placeOf({ search, vocabulary }: StatisticsQuery): FilterPlace {
  return {
    action: "/statistics",
    kept: { ...(search !== null && { q: search }), ...(vocabulary !== "own" && { vocabulary }) },
    pathOf: ({ filters }) => statisticsPath({ filters, search, vocabulary }),
  };
}

function Contents({ locale }: { locale: Locale }) {
  const { statistics } = stringsFor(locale);
  return (
    <nav aria-label={statistics.contents} className="no-print border-ink border-t py-2">
      <ul className="flex flex-wrap gap-x-4 text-small">
        {codesOf(chartSections).map((section) => (
          <li key={section}>
            <a href={`#section-${section}`} className="palt inline-block py-1">
              {statistics.sections[section]}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

function Section({ section, view, locale }: { section: ChartSection; view: ChartView; locale: Locale }) {
  const { statistics } = stringsFor(locale);
  const id = `section-${section}`;
  return (
    <section id={id} aria-labelledby={`${id}-heading`} className="mt-6 border-t pt-5">
      <h2 id={`${id}-heading`} className="mb-5 font-bold font-serif text-lg">
        {statistics.sections[section]}
      </h2>
      <div className={`grid grid-cols-[minmax(0,1fr)] gap-x-12 gap-y-10 ${columns[section]}`}>
        {chartSections[section].map((chart) => (
          <Chart key={chart} id={chart} view={view} locale={locale}>
            {chart === "causes" && <VocabularyChoice query={view.query} locale={locale} />}
          </Chart>
        ))}
      </div>
    </section>
  );
}

import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { Chart } from "@/components/charts/chart";
import { type ChartView, chartViewOf } from "@/components/charts/chart-view";
import { describePage } from "@/components/layout/page-metadata";
import { DataLinks } from "@/components/open-data/data-links";
import { StatisticsFrame } from "@/components/statistics/statistics-frame";
import { VocabularyChoice } from "@/components/statistics/vocabulary-choice";
import { SubjectLinks } from "@/components/subjects/subject-links";
import { getStatistics } from "@/lib/catalog/queries/statistics";
import { describeScope, hasEmptyField, hasFilters, type SearchParams } from "@/lib/filters";
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
  const isWhole = !hasFilters(query.filters) && query.search === null;
  const scope = isWhole ? title : `${title}: ${describeScope(query)[locale]}`;
  return describePage(locale, { path: statisticsPath(query), title: scope, description: lead, resource: "statistics" });
}

/** Where the charts stand on a wide screen: how many share a line. */
const columns: Record<ChartSection, string> = {
  when: "xl:grid-cols-[2fr_3fr] [&>:first-child]:col-span-full [&>:first-child]:max-w-3xl",
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
  const view = chartViewOf(query, getStatistics(query));
  const { title, lead } = stringsFor(locale).statistics;
  return (
    <StatisticsFrame title={title} lead={lead} view={view} notes={notes} pathOf={statisticsPath} locale={locale}>
      <Contents locale={locale} />
      <SubjectLinks locale={locale} />
      {codesOf(chartSections).map((section) => (
        <Section key={section} section={section} view={view} locale={locale} />
      ))}
      <DataLinks resource="statistics" path={statisticsPath(query)} locale={locale} />
    </StatisticsFrame>
  );
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
  const causesPath = (query: StatisticsQuery) => `${statisticsPath(query)}#causes`;
  return (
    <section id={id} aria-labelledby={`${id}-heading`} className="mt-6 border-t pt-5">
      <h2 id={`${id}-heading`} className="mb-5 font-bold font-serif text-lg">
        {statistics.sections[section]}
      </h2>
      <div className={`grid grid-cols-[minmax(0,1fr)] gap-x-12 gap-y-10 ${columns[section]}`}>
        {chartSections[section].map((chart) => (
          <Chart key={chart} id={chart} view={view} locale={locale}>
            {chart === "causes" && <VocabularyChoice query={view.query} pathOf={causesPath} locale={locale} />}
          </Chart>
        ))}
      </div>
    </section>
  );
}

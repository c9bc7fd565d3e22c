import type { Metadata } from "next";
import { notFound, redirect } from "next/navigation";
import { ChartBody } from "@/components/charts/chart";
import { ChartComparison } from "@/components/charts/chart-comparison";
import { chartViewOf } from "@/components/charts/chart-view";
import { describePage } from "@/components/layout/page-metadata";
import { StatisticsFrame } from "@/components/statistics/statistics-frame";
import { VocabularyChoice } from "@/components/statistics/vocabulary-choice";
import { SiteLink } from "@/components/ui/site-link";
import { getStatistics } from "@/lib/catalog/queries/statistics";
import { describeScope, hasEmptyField, noFilters, type SearchParams, type SortOrder } from "@/lib/filters";
import { type Locale, localizePath, stringsFor } from "@/lib/i18n";
import type { Statistics } from "@/lib/statistics";
import {
  AGAINST,
  chartPath,
  readAgainst,
  readStatisticsQuery,
  type StatisticsQuery,
  statisticsPath,
  writeAgainst,
} from "@/lib/statistics/address";
import { type ChartId, chartIds } from "@/lib/statistics/charts";
import { describeChart } from "@/lib/statistics/sentences";

export interface ChartPageProps {
  params: Promise<{ chart: string }>;
  searchParams: Promise<SearchParams>;
}

/** Behind figures of sizes and days the list is in their order. */
const listOrders: Partial<Record<ChartId, SortOrder>> = { sizes: "largest", "discovery-to-disclosure": "slowest" };

const findChart = (name: string): ChartId | undefined => chartIds.find((id) => id === name);

/** The sentence of the chart is what a link to it is shared with. */
export async function describeChartPage(locale: Locale, props: ChartPageProps): Promise<Metadata> {
  const chart = findChart((await props.params).chart);
  if (!chart) return {};
  const { query } = readStatisticsQuery(await props.searchParams);
  const view = chartViewOf(query, getStatistics(query));
  const title = `${stringsFor(locale).statistics.charts[chart]}: ${describeScope(query, view.organizationNames)[locale]}`;
  return describePage(locale, {
    path: chartPath(query, chart),
    title,
    description: describeChart(chart, view, locale),
    resource: "chart",
  });
}

/** One chart of the incidents that the address chooses, with its table, its files and how to cite it. */
export async function ChartPage({ locale, ...props }: ChartPageProps & { locale: Locale }) {
  const chart = findChart((await props.params).chart);
  if (!chart) notFound();
  const params = await props.searchParams;
  const { query, notes } = readStatisticsQuery(params);
  const { against, notes: notesOnOther } = readAgainst(params, query);
  const pathOf = (other: StatisticsQuery) => chartPath(other, chart, against);
  if (hasEmptyField(params)) redirect(localizePath(locale, pathOf(query)));
  const view = chartViewOf(query, getStatistics(query));
  const title = stringsFor(locale).statistics.charts[chart];
  return (
    <StatisticsFrame
      title={title}
      view={view}
      notes={[...notes, ...notesOnOther]}
      pathOf={pathOf}
      kept={against ? { [AGAINST]: writeAgainst(against) } : {}}
      listOrder={listOrders[chart]}
      locale={locale}
    >
      <section aria-label={title} className="max-w-5xl border-ink border-t pt-5">
        <ChartBody id={chart} view={view} isOpen locale={locale}>
          {chart === "causes" && <VocabularyChoice query={query} pathOf={pathOf} locale={locale} />}
        </ChartBody>
      </section>
      <ChartComparison
        id={chart}
        view={view}
        against={against && chartViewOf(against, getStatistics(against))}
        years={yearsOf(getStatistics({ filters: noFilters, search: null }).statistics)}
        locale={locale}
      />
      <OtherCharts chart={chart} query={query} against={against} locale={locale} />
    </StatisticsFrame>
  );
}

/** The years that incidents are dated to, the latest first. */
function yearsOf({ quarters: { quarters } }: Statistics): string[] {
  const years = quarters.filter(({ count }) => count > 0).map(({ quarter }) => quarter.slice(0, 4));
  return [...new Set(years)].reverse();
}

interface OtherChartsProps {
  chart: ChartId;
  query: StatisticsQuery;
  against: StatisticsQuery | null;
  locale: Locale;
}

/** What else is counted over the same incidents, set against the same others. */
function OtherCharts({ chart, query, against, locale }: OtherChartsProps) {
  const { statistics } = stringsFor(locale);
  return (
    <nav aria-labelledby="other-charts" className="no-print mt-10 border-t pt-5">
      <h2 id="other-charts" className="font-semibold text-small">
        {statistics.otherCharts}
      </h2>
      <ul className="mt-2 flex flex-wrap gap-x-5 text-small">
        {chartIds
          .filter((id) => id !== chart)
          .map((id) => (
            <li key={id}>
              <SiteLink href={localizePath(locale, chartPath(query, id, against))} className="palt inline-block py-1">
                {statistics.charts[id]}
              </SiteLink>
            </li>
          ))}
        <li>
          <SiteLink href={localizePath(locale, statisticsPath(query))} className="palt inline-block py-1 font-semibold">
            {statistics.toAll}
          </SiteLink>
        </li>
      </ul>
    </nav>
  );
}

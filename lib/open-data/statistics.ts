/** The statistics as data: the figures of every chart, or of one, under the filters of the address. */
import { getStatistics } from "../catalog/queries/statistics";
import { describeScope } from "../filters";
import { stringsFor } from "../i18n";
import type { Locale } from "../i18n/locale";
import { chartPath, readStatisticsQuery, type StatisticsQuery, statisticsPath } from "../statistics/address";
import type { ChartRow } from "../statistics/chart-table";
import { type ChartId, chartIds } from "../statistics/charts";
import { describeChart } from "../statistics/sentences";
import { type ChartContext, chartTable } from "../statistics/tables";
import type { Bilingual } from "../taxonomy";
import { catalogState } from "./incident-list";
import { type ParameterProblem, parameterProblem } from "./problem";
import { siteAddress } from "./publish";
import { chartRowSchema, type PublishedChart, type PublishedChartRow } from "./schemas/statistics";
import { columnsOf } from "./table";
import type { Table } from "./table-formats";

export interface StatisticsRequest {
  query: StatisticsQuery;
  problems: ParameterProblem[];
}

/** Reads an address as the page of the statistics does. */
export function readStatisticsRequest(params: URLSearchParams): StatisticsRequest {
  const { query, notes } = readStatisticsQuery(params);
  return { query, problems: notes.map(({ param, value, text }) => parameterProblem(param, value, text)) };
}

/** Every chart's figures. */
export function statisticsAsJson({ query, problems }: StatisticsRequest, locale: Locale) {
  return { data: publishCharts(query, chartIds, locale), notes: problems, catalog: catalogState() };
}

/** Some charts: what each shows, of which incidents, and its rows. */
export function publishCharts(query: StatisticsQuery, ids: readonly ChartId[], locale: Locale): PublishedChart[] {
  const view = getStatistics(query);
  const context = { ...view, ...query };
  const scope = describeScope(query, view.organizationNames);
  return ids.map((chart) => ({
    chart,
    title: titleOf(chart),
    sentence: { ja: describeChart(chart, context, "ja"), en: describeChart(chart, context, "en") },
    scope,
    incidents: view.statistics.incidents,
    asOf: view.asOf,
    url: siteAddress(locale, chartPath(query, chart)),
    rows: rowsOf(chart, context),
  }));
}

const titleOf = (chart: ChartId): Bilingual => ({
  ja: stringsFor("ja").statistics.charts[chart],
  en: stringsFor("en").statistics.charts[chart],
});

function rowsOf(chart: ChartId, context: ChartContext): PublishedChartRow[] {
  const { columns, rows } = chartTable(chart, context);
  const figure = ({ values }: ChartRow, key: string) =>
    values[columns.findIndex((column) => column.key === key)] ?? null;
  return rows.map((row) => ({
    chart,
    key: row.key,
    group: row.group,
    label: row.label,
    incidents: row.values[0],
    share: figure(row, "share"),
    amongAllCauses: figure(row, "amongAllCauses"),
    ambiguous: figure(row, "ambiguous"),
    isUnknown: row.isUnknown,
  }));
}

const columns = columnsOf(chartRowSchema, "ChartRow");

/** The rows of every chart, or of one, as a table. */
export function statisticsTable({ query }: StatisticsRequest, chart: ChartId | null = null): Table {
  const view = getStatistics(query);
  const rows = (chart === null ? chartIds : [chart]).flatMap((id) => rowsOf(id, { ...view, ...query }));
  const scope = describeScope(query, view.organizationNames);
  const subject =
    chart === null ? { ja: stringsFor("ja").statistics.title, en: stringsFor("en").statistics.title } : titleOf(chart);
  return {
    title: { ja: `${subject.ja}: ${scope.ja}`, en: `${subject.en}: ${scope.en}` },
    description: {
      ja: `事案を数えた数値。対象: ${scope.ja}(${view.statistics.incidents}件)。一事案が複数の行に数えられる図があり、行の和は事案の数とは限らない。`,
      en: `Counts of incidents. Scope: ${scope.en} (${view.statistics.incidents}). In some charts an incident counts in several rows, so that rows need not add up to the incidents.`,
    },
    path: chart === null ? statisticsPath(query) : chartPath(query, chart),
    columns,
    rows: rows.length,
    records: () => rows,
  };
}

/** The statistics as data: the figures of every chart, or of one, under the filters of the address. */
import { getStatistics, type StatisticsView } from "../catalog/queries/statistics";
import { describeScope } from "../filters";
import { stringsFor } from "../i18n";
import type { Locale } from "../i18n/locale";
import {
  chartPath,
  readAgainst,
  readStatisticsQuery,
  type StatisticsQuery,
  statisticsPath,
} from "../statistics/address";
import type { ChartRow, ChartTable } from "../statistics/chart-table";
import { type ChartId, chartIds, hasOwnOrder } from "../statistics/charts";
import { compareTables } from "../statistics/compare-tables";
import { describeChart } from "../statistics/sentences";
import { chartTable } from "../statistics/tables";
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

export interface ChartRequest extends StatisticsRequest {
  /** Which incidents the chart is set against; null where it stands alone. */
  against: StatisticsQuery | null;
}

/** Reads an address as the page of the statistics does. */
export function readStatisticsRequest(params: URLSearchParams): StatisticsRequest {
  const { query, notes } = readStatisticsQuery(params);
  return { query, problems: notes.map(({ param, value, text }) => parameterProblem(param, value, text)) };
}

/** Reads an address as the page of a chart does. */
export function readChartRequest(params: URLSearchParams): ChartRequest {
  const { query, problems } = readStatisticsRequest(params);
  const { against, notes } = readAgainst(params, query);
  const more = notes.map(({ param, value, text }) => parameterProblem(param, value, text));
  return { query, against, problems: [...problems, ...more] };
}

/** Every chart's figures. */
export function statisticsAsJson({ query, problems }: StatisticsRequest, locale: Locale) {
  return { data: publishCharts(query, chartIds, locale), notes: problems, catalog: catalogState() };
}

/** Some charts: what each shows, of which incidents, and its rows. */
export function publishCharts(query: StatisticsQuery, ids: readonly ChartId[], locale: Locale): PublishedChart[] {
  const set = countSet(query);
  return ids.map((chart) => chartOf(chart, set, null, locale));
}

/** One chart, beside that of other incidents where the request names them. */
export function publishChart(chart: ChartId, { query, against }: ChartRequest, locale: Locale): PublishedChart {
  return chartOf(chart, countSet(query), against && countSet(against), locale);
}

/** What is counted over a set of incidents, and which incidents those are. */
interface CountedSet extends StatisticsQuery, StatisticsView {
  scope: Bilingual;
}

function countSet(query: StatisticsQuery): CountedSet {
  const view = getStatistics(query);
  return { ...query, ...view, scope: describeScope(query, view.organizationNames) };
}

function chartOf(chart: ChartId, set: CountedSet, against: CountedSet | null, locale: Locale): PublishedChart {
  return {
    chart,
    title: titleOf(chart),
    sentence: { ja: describeChart(chart, set, "ja"), en: describeChart(chart, set, "en") },
    scope: set.scope,
    incidents: set.statistics.incidents,
    asOf: set.asOf,
    url: siteAddress(locale, chartPath(set, chart, against)),
    against: against && {
      scope: against.scope,
      incidents: against.statistics.incidents,
      url: siteAddress(locale, chartPath(against, chart)),
    },
    rows: rowsOf(chart, set, against),
  };
}

const titleOf = (chart: ChartId): Bilingual => ({
  ja: stringsFor("ja").statistics.charts[chart],
  en: stringsFor("en").statistics.charts[chart],
});

function rowsOf(chart: ChartId, set: CountedSet, against: CountedSet | null): PublishedChartRow[] {
  const table = chartTable(chart, set);
  if (against === null) return table.rows.map((row) => ({ ...rowOf(chart, table, row), against: null }));
  const other = chartTable(chart, against);
  const find = ({ rows }: ChartTable, key: string) => rows.find((row) => row.key === key);
  return compareTables(table, other, hasOwnOrder(chart)).map(
    ({ key, label, group, isUnknown, counts, shares, difference }) => {
      const more = find(table, key)?.values.slice(2) ?? [];
      const row = { key, label, group, isUnknown, values: [counts[0], shares[0], ...more] as const };
      return { ...rowOf(chart, table, row), against: { incidents: counts[1], share: shares[1], difference } };
    },
  );
}

function rowOf(
  chart: ChartId,
  { columns }: ChartTable,
  { key, label, group, isUnknown, values }: Omit<ChartRow, "target">,
): Omit<PublishedChartRow, "against"> {
  const figure = (name: string) => values[columns.findIndex((column) => column.key === name)] ?? null;
  return {
    chart,
    key,
    group,
    label,
    incidents: values[0],
    share: figure("share"),
    amongAllCauses: figure("amongAllCauses"),
    ambiguous: figure("ambiguous"),
    isUnknown,
  };
}

const columns = columnsOf(chartRowSchema, "ChartRow");

/** The rows of every chart as a table. */
export function statisticsTable({ query }: StatisticsRequest): Table {
  const set = countSet(query);
  const title = { ja: stringsFor("ja").statistics.title, en: stringsFor("en").statistics.title };
  return figuresTable(title, statisticsPath(query), chartIds, set, null);
}

/** The rows of one chart as a table, those of other incidents beside them where the request names such. */
export function chartAsTable(chart: ChartId, { query, against }: ChartRequest): Table {
  const other = against && countSet(against);
  return figuresTable(titleOf(chart), chartPath(query, chart, against), [chart], countSet(query), other);
}

function figuresTable(
  title: Bilingual,
  path: string,
  charts: readonly ChartId[],
  set: CountedSet,
  against: CountedSet | null,
): Table {
  const { scope, statistics } = set;
  const rows = charts.flatMap((chart) => rowsOf(chart, set, against));
  const beside = against && {
    ja: `比べる相手: ${against.scope.ja}(${against.statistics.incidents}件)。`,
    en: ` Set against: ${against.scope.en} (${against.statistics.incidents}).`,
  };
  return {
    title: { ja: `${title.ja}: ${scope.ja}`, en: `${title.en}: ${scope.en}` },
    description: {
      ja: `事案を数えた数値。対象: ${scope.ja}(${statistics.incidents}件)。${beside?.ja ?? ""}一事案が複数の行に数えられる図があり、行の和は事案の数とは限らない。`,
      en: `Counts of incidents. Scope: ${scope.en} (${statistics.incidents}).${beside?.en ?? ""} In some charts an incident counts in several rows, so that rows need not add up to the incidents.`,
    },
    path,
    columns,
    rows: rows.length,
    records: () => rows,
  };
}

/** The statistics as data: the figures of every chart under the filters of the address. */
import { z } from "zod";
import { getStatistics } from "../catalog/queries/statistics";
import { describeScope } from "../filters";
import { stringsFor } from "../i18n";
import { chartPath, readStatisticsQuery } from "../statistics/address";
import { chartIds } from "../statistics/charts";
import { exportJson } from "../statistics/export";
import { describeChart } from "../statistics/sentences";
import { chartTable } from "../statistics/tables";
import { catalogState } from "./incident-list";
import { type ParameterProblem, parameterProblem, parameterProblemSchema } from "./problem";
import { siteAddress } from "./publish";
import { bilingualSchema, catalogStateSchema } from "./schemas/list";

const chartSchema = z
  .object({
    chart: z.string(),
    title: bilingualSchema,
    sentence: bilingualSchema,
    scope: bilingualSchema,
    incidents: z.int().nonnegative(),
    as_of: z.string().nullable(),
    url: z.url(),
    rows: z.array(z.record(z.string(), z.union([z.string(), z.number(), z.boolean()]).nullable())),
  })
  .meta({ id: "Chart" });

export const statisticsSchema = z
  .object({ data: z.array(chartSchema), notes: z.array(parameterProblemSchema), catalog: catalogStateSchema })
  .meta({ id: "Statistics" });

/** What in the address of the statistics cannot be used. */
export function statisticsProblems(params: URLSearchParams): ParameterProblem[] {
  return readStatisticsQuery(params).notes.map(({ param, value, text }) => parameterProblem(param, value, text));
}

/** Every chart's figures. */
export function statisticsAsJson(params: URLSearchParams): unknown {
  const { query } = readStatisticsQuery(params);
  const view = getStatistics(query);
  const context = { ...view, ...query };
  const [ja, en] = [stringsFor("ja").statistics, stringsFor("en").statistics];
  const data = chartIds.map((chart) =>
    exportJson({
      chart,
      title: { ja: ja.charts[chart], en: en.charts[chart] },
      sentence: { ja: describeChart(chart, context, "ja"), en: describeChart(chart, context, "en") },
      scope: describeScope(query, view.organizationNames),
      incidents: view.statistics.incidents,
      asOf: view.asOf,
      url: siteAddress("ja", chartPath(query, chart)),
      table: chartTable(chart, context),
    }),
  );
  return { data, notes: statisticsProblems(params), catalog: catalogState() };
}

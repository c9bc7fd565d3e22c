import type { NextRequest } from "next/server";
import { getStatistics } from "@/lib/catalog/queries/statistics";
import { getCatalogVersion } from "@/lib/catalog/queries/version";
import { readSiteUrl } from "@/lib/env";
import { describeScope } from "@/lib/filters";
import { stringsFor } from "@/lib/i18n";
import { csvRecords } from "@/lib/open-data/csv";
import { toJson } from "@/lib/open-data/problem";
import { type Answer, respondIfChanged } from "@/lib/open-data/respond";
import {
  chartFilePath,
  chartFormats,
  chartPath,
  readStatisticsQuery,
  type StatisticsQuery,
} from "@/lib/statistics/address";
import { type ChartId, chartIds } from "@/lib/statistics/charts";
import { exportHeader, exportJson, exportRows } from "@/lib/statistics/export";
import { describeChart } from "@/lib/statistics/sentences";
import { chartTable } from "@/lib/statistics/tables";

interface ChartFileProps {
  params: Promise<{ file: string }>;
}

/** The figures of a chart under the filters of the address: `/statistics/causes.csv?kind=hospital`. */
export async function GET(request: NextRequest, { params }: ChartFileProps): Promise<Response> {
  const [name, ending, ...rest] = (await params).file.split(".");
  const chart = chartIds.find((id) => id === name);
  const format = chartFormats.find((known) => known === ending);
  if (!chart || !format || rest.length > 0) return new Response("Not found\n", { status: 404 });

  const { query } = readStatisticsQuery(request.nextUrl.searchParams);
  const address = chartFilePath(query, chart, format);
  return respondIfChanged(request, getCatalogVersion(), address, () =>
    format === "csv" ? chartAsCsv(chart, query) : chartAsJson(chart, query),
  );
}

function chartAsCsv(chart: ChartId, query: StatisticsQuery): Answer {
  const table = chartTable(chart, { ...getStatistics(query), ...query });
  return {
    mediaType: "text/csv",
    body: [...csvRecords(exportHeader(table), exportRows(table))].join(""),
    headers: { "Content-Disposition": `inline; filename="kaijiroku-${chart}.csv"` },
  };
}

function chartAsJson(chart: ChartId, query: StatisticsQuery): Answer {
  const view = getStatistics(query);
  const context = { ...view, ...query };
  const [ja, en] = [stringsFor("ja").statistics, stringsFor("en").statistics];
  const document = exportJson({
    chart,
    title: { ja: ja.charts[chart], en: en.charts[chart] },
    sentence: { ja: describeChart(chart, context, "ja"), en: describeChart(chart, context, "en") },
    scope: describeScope(query, view.organizationNames),
    incidents: view.statistics.incidents,
    asOf: view.asOf,
    url: new URL(chartPath(query, chart), readSiteUrl()).href,
    table: chartTable(chart, context),
  });
  return { mediaType: "application/json", body: toJson(document) };
}

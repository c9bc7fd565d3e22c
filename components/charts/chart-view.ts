import type { StatisticsView } from "@/lib/catalog/queries/statistics";
import { describeScope } from "@/lib/filters";
import type { StatisticsQuery } from "@/lib/statistics/address";
import type { ChartContext } from "@/lib/statistics/tables";
import type { Bilingual } from "@/lib/taxonomy";

/** Figures to draw, and what they were counted over. */
export interface ChartView extends ChartContext {
  query: StatisticsQuery;
  /** Filters and search in words. */
  scope: Bilingual;
  /** The day of the catalog's last change, Japan time; null for an empty catalog. */
  asOf: string | null;
}

/** What the charts of a query are drawn from. */
export function chartViewOf(query: StatisticsQuery, view: StatisticsView): ChartView {
  return {
    ...view,
    vocabulary: query.vocabulary,
    query,
    scope: describeScope(query, view.organizationNames),
  };
}

/** The published figures: a row of a chart, a chart, and the statistics as a whole. */
import { z } from "zod";
import { chartIds } from "../../statistics/charts";
import { parameterProblemSchema } from "../problem";
import { bilingualSchema, catalogStateSchema } from "./list";

/** How many incidents one row of a chart counts. All charts have the same columns; null where a chart has no such figure. */
export const chartRowSchema = z
  .object({
    chart: z.enum(chartIds),
    key: z.string(),
    group: bilingualSchema.nullable(),
    label: bilingualSchema,
    incidents: z.int().nonnegative(),
    share: z.number().min(0).max(1).nullable(),
    amongAllCauses: z.int().nonnegative().nullable(),
    ambiguous: z.int().nonnegative().nullable(),
    isUnknown: z.boolean(),
    /** The same row among the incidents that the chart is set against; null where it is against none. */
    against: z
      .object({
        incidents: z.int().nonnegative(),
        share: z.number().min(0).max(1).nullable(),
        difference: z.number().min(-100).max(100).nullable(),
      })
      .nullable(),
  })
  .meta({ id: "ChartRow" });

export const chartSchema = z
  .object({
    chart: z.enum(chartIds),
    title: bilingualSchema,
    sentence: bilingualSchema,
    scope: bilingualSchema,
    incidents: z.int().nonnegative(),
    asOf: z.iso.date().nullable(),
    url: z.url(),
    against: z.object({ scope: bilingualSchema, incidents: z.int().nonnegative(), url: z.url() }).nullable(),
    rows: z.array(chartRowSchema),
  })
  .meta({ id: "Chart" });

export const statisticsSchema = z
  .object({ data: z.array(chartSchema), notes: z.array(parameterProblemSchema), catalog: catalogStateSchema })
  .meta({ id: "Statistics" });

export type PublishedChart = z.infer<typeof chartSchema>;
export type PublishedChartRow = z.infer<typeof chartRowSchema>;

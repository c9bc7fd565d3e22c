/** A page of a list, as JSON. */
import { z } from "zod";
import { sortOrders } from "../../filters";
import { codesOf } from "../../taxonomy";
import { parameterProblemSchema } from "../problem";
import { momentSchema } from "./common";
import { incidentSummarySchema } from "./incident";
import { organizationSummarySchema } from "./organization";

export const catalogStateSchema = z
  .object({ version: z.string(), modifiedAt: momentSchema.nullable(), schemaVersion: z.string(), license: z.url() })
  .meta({ id: "CatalogState" });

const frame = {
  total: z.int().nonnegative(),
  next: z.url().nullable(),
  notes: z.array(parameterProblemSchema),
  catalog: catalogStateSchema,
};

export const incidentListSchema = z
  .object({
    data: z.array(incidentSummarySchema),
    ...frame,
    filter: z.object({ query: z.string(), ja: z.string(), en: z.string(), sort: z.enum(codesOf(sortOrders)) }),
  })
  .meta({ id: "IncidentList" });

export const organizationListSchema = z
  .object({ data: z.array(organizationSummarySchema), ...frame, filter: z.object({ query: z.string() }) })
  .meta({ id: "OrganizationList" });

export type PublishedIncidentList = z.infer<typeof incidentListSchema>;
export type PublishedOrganizationList = z.infer<typeof organizationListSchema>;

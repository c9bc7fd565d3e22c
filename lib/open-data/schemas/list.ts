/** A page of a list, as JSON. */
import { z } from "zod";
import { sortOrders } from "../../filters";
import { codesOf } from "../../taxonomy";
import { parameterProblemSchema } from "../problem";
import { momentSchema } from "./common";
import { incidentSummarySchema, reportSchema } from "./incident";
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

/** A notice with the incident that it belongs to. */
const listedNoticeSchema = reportSchema
  .extend({ incident: z.object({ slug: z.string(), url: z.url() }) })
  .meta({ id: "ListedNotice" });

export const noticeListSchema = z.object({ data: z.array(listedNoticeSchema), ...frame }).meta({ id: "NoticeList" });

export const bilingualSchema = z.object({ ja: z.string(), en: z.string() }).meta({ id: "Bilingual" });

const facetSchema = z
  .object({
    filter: z.string(),
    choices: z.array(
      z.object({ value: z.string(), label: bilingualSchema, count: z.int().nonnegative(), selected: z.boolean() }),
    ),
    more: z.int().nonnegative(),
  })
  .meta({ id: "Facet" });

export const facetListSchema = z
  .object({ data: z.array(facetSchema), total: z.int().nonnegative(), catalog: catalogStateSchema })
  .meta({ id: "FacetList" });

export type PublishedNotice = z.infer<typeof listedNoticeSchema>;
export type PublishedIncidentList = z.infer<typeof incidentListSchema>;
export type PublishedOrganizationList = z.infer<typeof organizationListSchema>;

/** The published organization: a row of a list, and the whole with its incidents. */
import { z } from "zod";
import { codesOf, organizationKinds, organizationRoles } from "../../taxonomy";
import { organizationRefSchema, shownDateSchema } from "./common";
import { incidentSummarySchema } from "./incident";

export const organizationSummarySchema = z
  .object({
    slug: z.string(),
    url: z.url(),
    name: z.string(),
    kind: z.enum(codesOf(organizationKinds)).nullable(),
    disclosedCount: z.int().nonnegative(),
    involvedCount: z.int().nonnegative(),
    latest: shownDateSchema.nullable(),
  })
  .meta({ id: "OrganizationSummary" });

export const organizationSchema = organizationRefSchema
  .extend({
    otherNames: z.array(z.object({ name: z.string(), former: z.boolean() })),
    disclosedCount: z.int().nonnegative(),
    disclosed: z.array(incidentSummarySchema),
    involvedCount: z.int().nonnegative(),
    involved: z.array(z.object({ role: z.enum(codesOf(organizationRoles)), incident: incidentSummarySchema })),
    mergedInto: z.string().nullable(),
    schemaVersion: z.string(),
  })
  .meta({ id: "Organization" });

export type OrganizationSummary = z.infer<typeof organizationSummarySchema>;
export type PublishedOrganization = z.infer<typeof organizationSchema>;

/** The published causes and kinds of data with their figures, and the suppliers that incidents came through. */
import { z } from "zod";
import { causes, codesOf, dataTypes, type OrganizationKind, organizationKinds } from "../../taxonomy";
import { parameterProblemSchema } from "../problem";
import { dataTypeGroups, lawProperties } from "../vocabularies";
import { incidentSummarySchema } from "./incident";
import { bilingualSchema, catalogStateSchema } from "./list";
import { chartSchema } from "./statistics";

const frame = { total: z.int().nonnegative(), catalog: catalogStateSchema };
const counts = { incidents: z.int().nonnegative(), share: z.number().min(0).max(1).nullable() };

export const causeSummarySchema = z
  .object({
    code: z.enum(codesOf(causes)),
    url: z.url(),
    label: bilingualSchema,
    definition: bilingualSchema,
    ...counts,
    asPrimary: z.int().nonnegative(),
    veris: z.array(z.string()),
    jnsa: z.array(z.string()),
    jipdec: z.array(z.string()),
  })
  .meta({ id: "CauseSummary" });

export const dataTypeSummarySchema = z
  .object({
    code: z.enum(codesOf(dataTypes)),
    url: z.url(),
    group: z.enum(codesOf(dataTypeGroups)),
    label: bilingualSchema,
    definition: bilingualSchema,
    ...counts,
    hibp: z.array(z.string()),
    veris: z.array(z.string()),
    law: z.array(z.enum(codesOf(lawProperties))),
  })
  .meta({ id: "DataTypeSummary" });

export const causeListSchema = z.object({ data: z.array(causeSummarySchema), ...frame }).meta({ id: "CauseList" });

export const dataTypeListSchema = z
  .object({ data: z.array(dataTypeSummarySchema), ...frame })
  .meta({ id: "DataTypeList" });

/** What the page of one of them adds: its charts, and the newest of its incidents. */
const details = {
  medianDaysToDisclosure: z.number().nonnegative().nullable(),
  charts: z.array(chartSchema),
  newest: z.array(incidentSummarySchema),
  catalog: catalogStateSchema,
};

export const causeSchema = causeSummarySchema.extend(details).meta({ id: "Cause" });
export const dataTypeSchema = dataTypeSummarySchema.extend(details).meta({ id: "DataType" });

const count = z.int().nonnegative();
const countsByKind = Object.fromEntries(codesOf(organizationKinds).map((kind) => [kind, count])) as Record<
  OrganizationKind,
  typeof count
>;

export const supplierSchema = z
  .object({
    slug: z.string(),
    url: z.url(),
    name: z.string(),
    kind: z.enum(codesOf(organizationKinds)).nullable(),
    branches: z.array(z.string()),
    throughCount: z.int().nonnegative(),
    disclosedCount: z.int().nonnegative(),
    together: z.array(z.string()),
    byKind: z.object({ ...countsByKind, unstated: count }),
  })
  .meta({ id: "Supplier" });

export const supplierListSchema = z
  .object({
    data: z.array(supplierSchema),
    total: z.int().nonnegative(),
    next: z.url().nullable(),
    incidents: z.int().nonnegative(),
    viaThirdParty: z.int().nonnegative(),
    named: z.int().nonnegative(),
    notes: z.array(parameterProblemSchema),
    catalog: catalogStateSchema,
  })
  .meta({ id: "SupplierList" });

export type PublishedCause = z.infer<typeof causeSummarySchema>;
export type PublishedDataType = z.infer<typeof dataTypeSummarySchema>;
export type PublishedSupplier = z.infer<typeof supplierSchema>;

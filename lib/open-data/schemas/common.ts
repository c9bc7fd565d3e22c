/** Parts of the published records that several of them share. The words of their fields are in `../field-docs.ts`. */
import { z } from "zod";
import { affectedSchema, partialDateSchema } from "../../notice";
import { codesOf, organizationKinds } from "../../taxonomy";
import { changeReasons, dateKinds } from "../vocabularies";

/** A moment of the catalog's own history: ISO 8601, UTC. */
export const momentSchema = z.iso.datetime();

export const organizationRefSchema = z
  .object({
    slug: z.string(),
    name: z.string(),
    kind: z.enum(codesOf(organizationKinds)).nullable(),
    url: z.url(),
  })
  .meta({ id: "OrganizationRef" });

export const shownDateSchema = partialDateSchema.extend({ kind: z.enum(codesOf(dateKinds)) }).meta({ id: "ShownDate" });

export const figureSchema = affectedSchema.pick({ value: true, unit: true, qualifier: true }).meta({ id: "Figure" });

export const withdrawalSchema = z.object({ at: momentSchema, reason: z.string() }).meta({ id: "Withdrawal" });

export const changeSchema = z
  .object({
    at: momentSchema,
    reason: z.enum(codesOf(changeReasons)),
    report: z.int().positive().nullable(),
    field: z.string(),
    before: z.unknown(),
    after: z.unknown(),
    parserVersion: z.string(),
  })
  .meta({ id: "Change" });

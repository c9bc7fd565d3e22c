/** What careful readers read out of a notice, written down by hand: the yardstick of the parser. */
import { z } from "zod";
import { partialDateSchema } from "../notice";
import {
  authorities,
  causes,
  codesOf,
  countQualifiers,
  countStatuses,
  countUnits,
  dataTypes,
  organizationKinds,
  organizationRoles,
  outcomes,
  secondaryDamages,
  sequenceKinds,
  subjectKinds,
} from "../taxonomy";

const measure = z.object({
  value: z.int().nonnegative(),
  unit: z.enum(codesOf(countUnits)),
  qualifier: z.enum(codesOf(countQualifiers)),
});

/**
 * One notice's expected values. `accept` holds further readings that are defensible, by the dotted name of the
 * field (`dates.discovered`, `causes.primary`, `dataTypes.affected` …).
 */
export const expectationSchema = z.object({
  id: z.string().optional(),
  /** Base name of the document. */
  file: z.string(),
  /** The notice's place in the document, from 0. */
  index: z.int().nonnegative(),
  lesson: z.string().optional(),
  reference: z.string().nullable(),
  title: z.string(),
  organization: z.object({ name: z.string(), kind: z.enum(codesOf(organizationKinds)) }).nullable(),
  relatedOrganizations: z.array(z.object({ name: z.string(), role: z.enum(codesOf(organizationRoles)) })),
  sequence: z.enum(codesOf(sequenceKinds)),
  dates: z.object({
    disclosed: partialDateSchema.nullable(),
    occurredFrom: partialDateSchema.nullable(),
    occurredTo: partialDateSchema.nullable(),
    discovered: partialDateSchema.nullable(),
  }),
  causes: z.array(z.object({ code: z.enum(codesOf(causes)), primary: z.boolean() })),
  viaThirdParty: z.boolean(),
  dataTypes: z.object({
    affected: z.array(z.enum(codesOf(dataTypes))),
    excluded: z.array(z.enum(codesOf(dataTypes))),
  }),
  counts: z.array(
    measure.extend({
      subject: z.string().nullable(),
      status: z.enum(codesOf(countStatuses)),
    }),
  ),
  affected: measure.nullable(),
  outcome: z.enum(codesOf(outcomes)).nullable(),
  secondaryDamage: z.enum(codesOf(secondaryDamages)).nullable(),
  reportedTo: z.array(z.enum(codesOf(authorities))),
  subjects: z.array(z.enum(codesOf(subjectKinds))).optional(),
  accept: z.record(z.string(), z.array(z.unknown())).default({}),
  note: z.string().optional(),
});

/** What is expected of one notice. */
export type Expectation = z.infer<typeof expectationSchema>;

/** The name under which an expectation's differences are reported. */
export function idOf(expectation: Expectation): string {
  return expectation.id ?? expectation.file.replace(/\.\w+$/, "");
}

/**
 * The record of one notice: what the parser produces, the database stores and every format exports.
 * Field names, codes and the rules between them are those of the catalog's contract (see `/about` in the site).
 */
import { z } from "zod";
import {
  authorities,
  bases,
  causes,
  codesOf,
  contactKinds,
  countQualifiers,
  countStatuses,
  countUnits,
  dataTypeStatuses,
  dataTypes,
  datePrecisions,
  investigations,
  organizationKinds,
  organizationRoles,
  outcomes,
  secondaryDamages,
  sectionKinds,
  sequenceKinds,
  subjectKinds,
} from "./taxonomy";

/** The exact words a value came from: UTF-16 offsets into the notice's body, so that `body.slice(start, end) === text`. */
export const evidenceSchema = z.object({
  start: z.int().nonnegative(),
  end: z.int().positive(),
  text: z.string().min(1),
});

/**
 * How a value was found. `basis` tells what stands in the text from what follows from it; `rule` names the
 * recognizer or resolver; `needsReview` says why the value is uncertain, or is null.
 */
const findingSchema = z.object({
  basis: z.enum(codesOf(bases)),
  rule: z.string(),
  needsReview: z.string().nullable(),
  evidence: z.array(evidenceSchema),
});

/** `2023`, `2023-08`, `2023-10-09`, `2023-06-14T13` (hour), `2023-06-14T14:30`; Japan time. */
export const partialDateSchema = z.object({
  value: z.string().regex(/^\d{4}(-\d{2}(-\d{2}(T\d{2}(:\d{2})?)?)?)?$/),
  precision: z.enum(codesOf(datePrecisions)),
});

export const datedSchema = findingSchema.extend(partialDateSchema.shape);

const noticeOrganizationSchema = findingSchema.extend({
  name: z.string().min(1),
  kind: z.enum(codesOf(organizationKinds)),
});

const relatedOrganizationSchema = findingSchema.extend({
  name: z.string().min(1),
  role: z.enum(codesOf(organizationRoles)),
});

const sequenceSchema = findingSchema.extend({
  kind: z.enum(codesOf(sequenceKinds)),
  /** As printed: `第2報`, `続報1`. */
  label: z.string().nullable(),
});

const datesSchema = z.object({
  disclosed: datedSchema.nullable(),
  occurredFrom: datedSchema.nullable(),
  occurredTo: datedSchema.nullable(),
  discovered: datedSchema.nullable(),
});

export const timelineEventSchema = findingSchema.extend({ date: partialDateSchema, text: z.string() });

export const noticeCauseSchema = findingSchema.extend({ code: z.enum(codesOf(causes)), primary: z.boolean() });

export const viaThirdPartySchema = findingSchema.extend({ value: z.boolean() });

export const noticeDataTypeSchema = findingSchema.extend({
  code: z.enum(codesOf(dataTypes)),
  status: z.enum(codesOf(dataTypeStatuses)),
});

export const countSchema = findingSchema.extend({
  value: z.int().nonnegative(),
  unit: z.enum(codesOf(countUnits)),
  qualifier: z.enum(codesOf(countQualifiers)),
  subject: z.string().nullable(),
  status: z.enum(codesOf(countStatuses)),
});

export const affectedSchema = findingSchema.extend({
  value: z.int().nonnegative(),
  unit: z.enum(codesOf(countUnits)),
  qualifier: z.enum(codesOf(countQualifiers)),
});

export const outcomeSchema = findingSchema.extend({ value: z.enum(codesOf(outcomes)) });
export const secondaryDamageSchema = findingSchema.extend({ value: z.enum(codesOf(secondaryDamages)) });
export const subjectSchema = findingSchema.extend({ code: z.enum(codesOf(subjectKinds)) });
export const investigationSchema = findingSchema.extend({ value: z.enum(codesOf(investigations)) });
export const reportedToSchema = findingSchema.extend({ code: z.enum(codesOf(authorities)) });

export const contactSchema = findingSchema.extend({
  kind: z.enum(codesOf(contactKinds)),
  value: z.string().min(1),
  label: z.string().nullable(),
});

export const sectionSchema = z.object({
  kind: z.enum(codesOf(sectionKinds)),
  heading: z.string().nullable(),
  start: z.int().nonnegative(),
  end: z.int().nonnegative(),
});

export const noticeSchema = z.object({
  /** The notice's own text with its heading line, markup removed, nothing else changed. All offsets count in it. */
  body: z.string().min(1),
  reference: z.string().nullable(),
  title: z.string(),
  organization: noticeOrganizationSchema.nullable(),
  relatedOrganizations: z.array(relatedOrganizationSchema),
  sequence: sequenceSchema,
  dates: datesSchema,
  timeline: z.array(timelineEventSchema),
  causes: z.array(noticeCauseSchema),
  viaThirdParty: viaThirdPartySchema,
  dataTypes: z.array(noticeDataTypeSchema),
  counts: z.array(countSchema),
  affected: affectedSchema.nullable(),
  outcome: outcomeSchema.nullable(),
  secondaryDamage: secondaryDamageSchema.nullable(),
  reportedTo: z.array(reportedToSchema),
  subjects: z.array(subjectSchema),
  investigation: investigationSchema.nullable(),
  contacts: z.array(contactSchema),
  sections: z.array(sectionSchema),
});

export type Evidence = z.infer<typeof evidenceSchema>;
export type Finding = z.infer<typeof findingSchema>;
export type PartialDate = z.infer<typeof partialDateSchema>;
export type DatedFinding = z.infer<typeof datedSchema>;
export type NoticeOrganization = z.infer<typeof noticeOrganizationSchema>;
export type RelatedOrganization = z.infer<typeof relatedOrganizationSchema>;
export type NoticeSequence = z.infer<typeof sequenceSchema>;
export type NoticeDates = z.infer<typeof datesSchema>;
export type TimelineEvent = z.infer<typeof timelineEventSchema>;
export type NoticeCause = z.infer<typeof noticeCauseSchema>;
export type NoticeDataType = z.infer<typeof noticeDataTypeSchema>;
export type Count = z.infer<typeof countSchema>;
export type Affected = z.infer<typeof affectedSchema>;
export type Contact = z.infer<typeof contactSchema>;
export type Section = z.infer<typeof sectionSchema>;
export type Notice = z.infer<typeof noticeSchema>;

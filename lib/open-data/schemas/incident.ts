/** The published incident: a row of a list, and the whole with its evidence, notices and history. */
import { z } from "zod";
import {
  affectedSchema,
  contactSchema,
  countSchema,
  datedSchema,
  investigationSchema,
  noticeCauseSchema,
  noticeDataTypeSchema,
  noticeSchema,
  outcomeSchema,
  partialDateSchema,
  reportedToSchema,
  secondaryDamageSchema,
  subjectSchema,
  timelineEventSchema,
  viaThirdPartySchema,
} from "../../notice";
import {
  causes,
  codesOf,
  dataTypes,
  investigations,
  organizationRoles,
  outcomes,
  secondaryDamages,
} from "../../taxonomy";
import { relationKinds } from "../vocabularies";
import {
  changeSchema,
  figureSchema,
  momentSchema,
  organizationRefSchema,
  shownDateSchema,
  withdrawalSchema,
} from "./common";

const dateSchema = partialDateSchema.meta({ id: "PartialDate" });

/** One incident in a list. Null and [] mean that its notices do not say. */
export const incidentSummarySchema = z
  .object({
    slug: z.string(),
    url: z.url(),
    title: z.string(),
    reference: z.string().nullable(),
    organization: organizationRefSchema.nullable(),
    date: shownDateSchema.nullable(),
    disclosed: dateSchema.nullable(),
    latestDisclosed: dateSchema.nullable(),
    occurredFrom: dateSchema.nullable(),
    occurredTo: dateSchema.nullable(),
    discovered: dateSchema.nullable(),
    daysToDisclosure: z.int().nonnegative().nullable(),
    primaryCause: z.enum(codesOf(causes)).nullable(),
    causes: z.array(z.enum(codesOf(causes))),
    affectedData: z.array(z.enum(codesOf(dataTypes))),
    excludedData: z.array(z.enum(codesOf(dataTypes))),
    affected: figureSchema.nullable(),
    outcome: z.enum(codesOf(outcomes)).nullable(),
    viaThirdParty: z.boolean(),
    secondaryDamage: z.enum(codesOf(secondaryDamages)).nullable(),
    investigation: z.enum(codesOf(investigations)).nullable(),
    reportCount: z.int().nonnegative(),
    addedAt: momentSchema,
    modifiedAt: momentSchema,
  })
  .meta({ id: "IncidentSummary" });

const sourced = { report: z.int().nonnegative() };
const sourcedDate = datedSchema.extend(sourced).nullable();
const eventSchema = timelineEventSchema.extend(sourced);

/** What the reports say together, each value with the words it came from and the report that holds them. */
const factsSchema = z
  .object({
    disclosed: sourcedDate,
    latestDisclosed: sourcedDate,
    occurredFrom: sourcedDate,
    occurredTo: sourcedDate,
    discovered: sourcedDate,
    causes: z.array(noticeCauseSchema.extend(sourced)),
    viaThirdParty: viaThirdPartySchema.extend(sourced),
    dataTypes: z.array(noticeDataTypeSchema.extend(sourced)),
    counts: z.array(countSchema.extend(sourced)),
    affected: affectedSchema.extend(sourced).nullable(),
    outcome: outcomeSchema.extend(sourced).nullable(),
    secondaryDamage: secondaryDamageSchema.extend(sourced).nullable(),
    reportedTo: z.array(reportedToSchema.extend(sourced)),
    subjects: z.array(subjectSchema.extend(sourced)),
    investigation: investigationSchema.extend(sourced).nullable(),
    contacts: z.array(contactSchema.extend(sourced)),
    timeline: z.array(eventSchema.extend({ alsoTold: z.array(eventSchema) })),
  })
  .meta({ id: "Facts" });

/** The record of one notice as the parser makes it. */
export const recordSchema = noticeSchema.meta({ id: "NoticeRecord" });

/** One report of an incident. */
export const reportSchema = z
  .object({
    position: z.int().positive(),
    organization: organizationRefSchema.nullable(),
    relatedOrganizations: z.array(organizationRefSchema),
    sourceFile: z.string(),
    sha256: z.string(),
    parserVersion: z.string(),
    addedAt: momentSchema,
    modifiedAt: momentSchema,
    withdrawn: withdrawalSchema.nullable(),
    record: recordSchema,
  })
  .meta({ id: "Report" });

const relationSchema = z
  .object({
    kind: z.enum(codesOf(relationKinds)),
    through: organizationRefSchema.nullable(),
    role: z.enum(codesOf(organizationRoles)).nullable(),
    incidents: z.array(incidentSummarySchema),
  })
  .meta({ id: "Relation" });

export const incidentSchema = incidentSummarySchema
  .extend({
    facts: factsSchema,
    notices: z.array(reportSchema),
    relatedOrganizations: z.array(
      z.object({
        organization: organizationRefSchema,
        roles: z.array(z.enum(codesOf(organizationRoles))),
        report: z.int().positive(),
      }),
    ),
    relations: z.array(relationSchema),
    changes: z.array(changeSchema),
    withdrawn: withdrawalSchema.nullable(),
    mergedInto: z.string().nullable(),
    schemaVersion: z.string(),
  })
  .meta({ id: "Incident" });

export type IncidentSummary = z.infer<typeof incidentSummarySchema>;
export type PublishedIncident = z.infer<typeof incidentSchema>;

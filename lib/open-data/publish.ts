/** What the catalog's queries give, as it is published: the same values, each thing with its address. */
import type { ListedNotice } from "../catalog/queries/notices";
import type {
  IncidentDetail,
  IncidentRow,
  NoticeView,
  OrganizationDetail,
  OrganizationRef,
  OrganizationRow,
} from "../catalog/views";
import { readSiteUrl } from "../env";
import { type Locale, localizePath } from "../i18n/locale";
import { measureInterval } from "../statistics/intervals";
import type { IncidentSummary, PublishedIncident } from "./schemas/incident";
import type { PublishedNotice } from "./schemas/list";
import type { OrganizationSummary, PublishedOrganization } from "./schemas/organization";
import { SCHEMA_VERSION } from "./version";

/** The whole address of a path of the site. */
export function siteAddress(locale: Locale, path: string): string {
  return new URL(localizePath(locale, path), readSiteUrl()).href;
}

function publishOrganizationRef(organization: OrganizationRef, locale: Locale) {
  return { ...organization, url: siteAddress(locale, `/organizations/${organization.slug}`) };
}

const publishRefOrNull = (organization: OrganizationRef | null, locale: Locale) =>
  organization && publishOrganizationRef(organization, locale);

export function publishIncidentRow(row: IncidentRow, locale: Locale): IncidentSummary {
  return {
    slug: row.slug,
    url: siteAddress(locale, `/incidents/${row.slug}`),
    title: row.title,
    reference: row.reference,
    organization: publishRefOrNull(row.organization, locale),
    date: row.date,
    disclosed: row.disclosed,
    latestDisclosed: row.latestDisclosed,
    occurredFrom: row.occurredFrom,
    occurredTo: row.occurredTo,
    discovered: row.discovered,
    daysToDisclosure: daysToDisclosure(row),
    primaryCause: row.primaryCause,
    causes: row.causes,
    affectedData: row.affectedData,
    excludedData: row.excludedData,
    affected: row.affected,
    outcome: row.outcome,
    viaThirdParty: row.viaThirdParty,
    secondaryDamage: row.secondaryDamage,
    investigation: row.investigation,
    reportCount: row.reportCount,
    addedAt: row.addedAt,
    modifiedAt: row.modifiedAt,
  };
}

/** Null where either date is not known to the day, or the notices contradict themselves. */
function daysToDisclosure({ discovered, disclosed }: IncidentRow): number | null {
  const days = measureInterval(discovered?.value ?? null, disclosed?.value ?? null);
  return typeof days === "number" ? days : null;
}

export function publishIncident(detail: IncidentDetail, locale: Locale): PublishedIncident {
  return {
    ...publishIncidentRow(detail.row, locale),
    facts: detail.facts,
    notices: detail.notices.map((notice) => publishNotice(notice, locale)),
    relatedOrganizations: detail.relatedOrganizations.map((related) => ({
      ...related,
      organization: publishOrganizationRef(related.organization, locale),
    })),
    relations: detail.relations.map((relation) => ({
      ...relation,
      through: publishRefOrNull(relation.through, locale),
      incidents: relation.incidents.map((row) => publishIncidentRow(row, locale)),
    })),
    changes: detail.changes,
    withdrawn: detail.withdrawn,
    mergedInto: detail.mergedInto,
    schemaVersion: SCHEMA_VERSION,
  };
}

function publishNotice(notice: NoticeView, locale: Locale): PublishedIncident["notices"][number] {
  return {
    ...notice,
    organization: publishRefOrNull(notice.organization, locale),
    relatedOrganizations: notice.relatedOrganizations.map((named) => publishOrganizationRef(named, locale)),
  };
}

export function publishListedNotice({ incident, notice }: ListedNotice, locale: Locale): PublishedNotice {
  const url = siteAddress(locale, `/incidents/${incident}`);
  return { incident: { slug: incident, url }, ...publishNotice(notice, locale) };
}

export function publishOrganizationRow(row: OrganizationRow, locale: Locale): OrganizationSummary {
  const { slug, name, kind } = row.organization;
  const url = siteAddress(locale, `/organizations/${slug}`);
  const { disclosedCount, involvedCount, latest } = row;
  return { slug, url, name, kind, disclosedCount, involvedCount, latest };
}

export function publishOrganization(detail: OrganizationDetail, locale: Locale): PublishedOrganization {
  return {
    ...publishOrganizationRef(detail.organization, locale),
    otherNames: detail.otherNames,
    disclosedCount: detail.disclosedCount,
    disclosed: detail.disclosed.map((row) => publishIncidentRow(row, locale)),
    involvedCount: detail.involvedCount,
    involved: detail.involved.map(({ role, incident }) => ({ role, incident: publishIncidentRow(incident, locale) })),
    mergedInto: detail.mergedInto,
    schemaVersion: SCHEMA_VERSION,
  };
}

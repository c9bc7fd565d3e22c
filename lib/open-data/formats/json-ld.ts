/** What the pages are, in the words of schema.org, for machines that read the web. */
import type { IncidentDetail, OrganizationDetail, OrganizationRef } from "../../catalog/views";
import { type Locale, stringsFor } from "../../i18n";
import { incidentSentenceText } from "../../i18n/sentence";
import { causes, dataTypes, type OrganizationKind } from "../../taxonomy";
import { dataPath, formats, type Resource } from "../addresses";
import { siteAddress } from "../publish";
import { license, SCHEMA_VERSION } from "../version";

const CONTEXT = "https://schema.org";

const organizationTypes: Record<OrganizationKind, string> = {
  company: "Corporation",
  municipality: "GovernmentOrganization",
  prefecture: "GovernmentOrganization",
  national: "GovernmentOrganization",
  school: "EducationalOrganization",
  hospital: "Hospital",
  association: "NGO",
  police: "GovernmentOrganization",
  other: "Organization",
};

interface DatasetParts {
  /** The page's path without its language: `/incidents?cause=loss`. */
  path: string;
  name: string;
  description: string;
  modifiedAt: string | null;
  resource: Extract<Resource, "incidents" | "organizations">;
}

/** A list of the catalog as a Dataset with a distribution for each format. */
export function datasetLd({ path, name, description, modifiedAt, resource }: DatasetParts, locale: Locale) {
  const { site } = stringsFor(locale);
  return {
    "@context": CONTEXT,
    "@type": "Dataset",
    "@id": siteAddress(locale, path),
    url: siteAddress(locale, path),
    name,
    description,
    inLanguage: ["ja", "en"],
    isAccessibleForFree: true,
    license: license.url,
    version: SCHEMA_VERSION,
    ...(modifiedAt === null ? {} : { dateModified: modifiedAt }),
    creator: { "@type": "Organization", name: site.name, url: siteAddress(locale, "/") },
    spatialCoverage: { "@type": "Country", name: "Japan" },
    distribution: formats[resource].map(({ ending, mediaType, name: format }) => ({
      "@type": "DataDownload",
      name: format,
      encodingFormat: mediaType,
      contentUrl: siteAddress("ja", dataPath(path, ending, locale)),
    })),
  };
}

/** An incident as an Article about what the organization disclosed, and the way to it. */
export function incidentLd(detail: IncidentDetail, locale: Locale) {
  const { row, notices } = detail;
  const path = `/incidents/${row.slug}`;
  const { site } = stringsFor(locale);
  const article = {
    "@type": "Article",
    "@id": siteAddress(locale, path),
    url: siteAddress(locale, path),
    headline: row.title,
    description: incidentSentenceText(detail, locale),
    inLanguage: locale,
    datePublished: row.addedAt,
    dateModified: row.modifiedAt,
    isAccessibleForFree: true,
    publisher: { "@type": "Organization", name: site.name, url: siteAddress(locale, "/") },
    author: { "@type": "Organization", name: site.name, url: siteAddress(locale, "/") },
    about: row.organization ? organizationParts(row.organization, locale) : undefined,
    mentions: detail.relatedOrganizations.map(({ organization }) => organizationParts(organization, locale)),
    keywords: [
      ...row.causes.map((code) => causes[code].label[locale]),
      ...row.affectedData.map((code) => dataTypes[code].label[locale]),
    ],
    isBasedOn: notices.map(({ record }) => ({
      "@type": "CreativeWork",
      name: record.title,
      inLanguage: "ja",
      ...(record.dates.disclosed ? { datePublished: record.dates.disclosed.value.slice(0, 10) } : {}),
    })),
    encoding: formats.incident.map(({ ending, mediaType }) => ({
      "@type": "MediaObject",
      encodingFormat: mediaType,
      contentUrl: siteAddress(locale, `${path}.${ending}`),
    })),
  };
  return { "@context": CONTEXT, "@graph": [article, breadcrumbs([site.incidents, "/"], [row.title, path], locale)] };
}

/** An organization, its other names, and the way to it. */
export function organizationLd({ organization, otherNames }: OrganizationDetail, locale: Locale) {
  const { site } = stringsFor(locale);
  const path = `/organizations/${organization.slug}`;
  const parts = { ...organizationParts(organization, locale), alternateName: otherNames.map(({ name }) => name) };
  const trail = breadcrumbs([site.organizations, "/organizations"], [organization.name, path], locale);
  return { "@context": CONTEXT, "@graph": [parts, trail] };
}

function organizationParts({ slug, name, kind }: OrganizationRef, locale: Locale) {
  const url = siteAddress(locale, `/organizations/${slug}`);
  return { "@type": organizationTypes[kind ?? "other"], "@id": url, url, name };
}

type Step = readonly [name: string, path: string];

function breadcrumbs(list: Step, here: Step, locale: Locale) {
  const steps: Step[] = [[stringsFor(locale).site.name, "/"], ...(list[1] === "/" ? [] : [list]), here];
  return {
    "@type": "BreadcrumbList",
    itemListElement: steps.map(([name, path], at) => ({
      "@type": "ListItem",
      position: at + 1,
      name,
      item: siteAddress(locale, path),
    })),
  };
}

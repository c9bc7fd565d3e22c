/**
 * An incident as a STIX 2.1 bundle: the incident, who discloses it, whom it names, how it came about, and each notice
 * as a report. The incident of STIX 2.1 is a stub, so the facts stand in a property extension, which the bundle
 * defines. Identifiers follow from the address: the same incident always has the same ones.
 */
import type { IncidentDetail, NoticeView, OrganizationRef } from "../../catalog/views";
import { incidentSentenceText } from "../../i18n/sentence";
import { causes, type OrganizationKind } from "../../taxonomy";
import { siteAddress } from "../publish";
import { nameUuid } from "../uuid";
import { SCHEMA_VERSION } from "../version";

interface StixObject {
  type: string;
  id: string;
  [property: string]: unknown;
}

const sectors: Partial<Record<OrganizationKind, string>> = {
  municipality: "government-local",
  prefecture: "government-regional",
  national: "government-national",
  school: "education",
  hospital: "healthcare",
  police: "government-public-services",
  association: "non-profit",
};

const stixId = (type: string, name: string): string => `${type}--${nameUuid(`${type}/${name}`)}`;
const CATALOG_ID = stixId("identity", "kaijiroku");
const EXTENSION_ID = stixId("extension-definition", "kaijiroku");

/** The incident with all that belongs to it, as one bundle. */
export function toStix(detail: IncidentDetail): { type: "bundle"; id: string; objects: StixObject[] } {
  const { row } = detail;
  const frame = frameOf(row.addedAt, detail.withdrawn?.at ?? row.modifiedAt);
  const incident = incidentObject(detail, frame);
  const named = detail.relatedOrganizations.filter(({ organization }) => organization.slug !== row.organization?.slug);
  const identities = [
    ...(row.organization ? [row.organization] : []),
    ...named.map(({ organization }) => organization),
  ];
  const attacks = attackPatterns(detail, frame);
  return {
    type: "bundle",
    id: stixId("bundle", row.slug),
    objects: [
      catalogIdentity(),
      extensionDefinition(),
      ...identities.map(organizationIdentity),
      incident,
      ...attacks,
      ...attacks.map((attack) => relationship(incident, "related-to", attack.id, "cause", frame)),
      ...(row.organization
        ? [relationship(incident, "related-to", identityId(row.organization), "discloser", frame)]
        : []),
      ...named.map(({ organization, roles }) =>
        relationship(incident, "related-to", identityId(organization), roles.join(", "), frame),
      ),
      ...detail.notices.map((notice) => reportObject(notice, detail, incident.id)),
    ],
  };
}

type Frame = Record<"spec_version" | "created_by_ref" | "created" | "modified", string>;

const frameOf = (created: string, modified: string): Frame => ({
  spec_version: "2.1",
  created_by_ref: CATALOG_ID,
  created,
  modified,
});

/** When the catalog's own objects came to be: they never change. */
const FOUNDED = "2026-11-22T00:00:00.000Z";

const catalogIdentity = (): StixObject => ({
  type: "identity",
  spec_version: "2.1",
  id: CATALOG_ID,
  created: FOUNDED,
  modified: FOUNDED,
  name: "開示録 (Kaijiroku)",
  identity_class: "system",
});

const extensionDefinition = (): StixObject => ({
  type: "extension-definition",
  id: EXTENSION_ID,
  ...frameOf(FOUNDED, FOUNDED),
  name: "kaijiroku-incident",
  description: "The facts of a disclosed incident in the codes of the catalog.",
  schema: siteAddress("ja", "/api/v1/openapi.json"),
  version: SCHEMA_VERSION,
  extension_types: ["property-extension"],
});

const identityId = ({ slug }: OrganizationRef): string => stixId("identity", slug);

function organizationIdentity(organization: OrganizationRef): StixObject {
  const sector = organization.kind && sectors[organization.kind];
  return {
    type: "identity",
    id: identityId(organization),
    ...frameOf(FOUNDED, FOUNDED),
    name: organization.name,
    identity_class: "organization",
    ...(sector ? { sectors: [sector] } : {}),
    external_references: [reference(siteAddress("ja", `/organizations/${organization.slug}`))],
  };
}

const reference = (url: string, more: object = {}) => ({ source_name: "kaijiroku", url, ...more });

function incidentObject(detail: IncidentDetail, frame: Frame): StixObject {
  const { row, withdrawn } = detail;
  const { slug, title, addedAt: _added, modifiedAt: _modified, organization: _organization, ...facts } = row;
  return {
    type: "incident",
    id: stixId("incident", slug),
    ...frame,
    ...(withdrawn ? { revoked: true } : {}),
    name: title,
    description: incidentSentenceText(detail, "en"),
    labels: row.causes.length > 0 ? row.causes : ["unknown"],
    external_references: [reference(siteAddress("ja", `/incidents/${slug}`), { external_id: slug })],
    extensions: { [EXTENSION_ID]: { extension_type: "property-extension", ...withoutNulls(facts) } },
  };
}

/** STIX leaves out what is not known. */
const withoutNulls = (facts: object) =>
  Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== null && !isEmptyList(value)));

const isEmptyList = (value: unknown) => Array.isArray(value) && value.length === 0;

/** What an attacker did. Mistakes and losses are no attack patterns; they are labels of the incident. */
function attackPatterns({ row }: IncidentDetail, { created, modified, ...frame }: Frame): StixObject[] {
  const attacks = row.causes.filter((code) =>
    causes[code].veris.some(({ action }) => ["malware", "hacking", "social"].includes(action)),
  );
  return attacks.map((code) => ({
    type: "attack-pattern",
    id: stixId("attack-pattern", code),
    ...frame,
    created: FOUNDED,
    modified: FOUNDED,
    name: causes[code].label.en,
    aliases: [causes[code].label.ja],
    description: causes[code].definition.en,
  }));
}

function relationship(source: StixObject, type: string, target: string, description: string, frame: Frame): StixObject {
  return {
    type: "relationship",
    id: stixId("relationship", `${source.id} ${target} ${description}`),
    ...frame,
    relationship_type: type,
    source_ref: source.id,
    target_ref: target,
    description,
  };
}

function reportObject(notice: NoticeView, { row }: IncidentDetail, incidentId: string): StixObject {
  return {
    type: "report",
    id: stixId("report", `${row.slug}/${notice.position}`),
    ...frameOf(notice.addedAt, notice.withdrawn?.at ?? notice.modifiedAt),
    ...(notice.withdrawn ? { revoked: true } : {}),
    name: notice.record.title,
    lang: "ja",
    published: publishedAt(notice),
    object_refs: [incidentId],
    external_references: [
      reference(siteAddress("ja", `/incidents/${row.slug}.txt`), { hashes: { "SHA-256": notice.sha256 } }),
    ],
  };
}

/** STIX wants a moment: the start of the day of disclosure in Japan where it is known, else when it was collected. */
function publishedAt({ record, addedAt }: NoticeView): string {
  const date = record.dates.disclosed;
  if (!date || !["day", "hour", "minute"].includes(date.precision)) return addedAt;
  return new Date(`${date.value.slice(0, 10)}T00:00:00+09:00`).toISOString();
}

/**
 * An incident in VERIS 1.4.1. VERIS asks for more than a notice says; what it insists on and the notice leaves open is
 * Unknown, and what has no class of its own is Other. What VERIS cannot hold (qualifier and unit of the figure, the
 * codes of the catalog) stands in `plus.kaijiroku`, where VERIS puts extensions.
 */
import type { IncidentDetail, IncidentRow } from "../../catalog/views";
import { formatCount } from "../../format";
import { incidentSentenceText } from "../../i18n/sentence";
import {
  type CauseCode,
  type CauseTerm,
  causes,
  type DataTypeTerm,
  dataTypes,
  type OrganizationKind,
  type Outcome,
  type SubjectKind,
} from "../../taxonomy";
import { siteAddress } from "../publish";
import { nameUuid } from "../uuid";

const UNKNOWN = ["Unknown"];

/** Which state of disclosure the notice speaks of. */
const disclosures: Record<Outcome, string> = {
  confirmed: "Yes",
  possible: "Potentially",
  investigating: "Unknown",
  not_leaked: "No",
};

const victims: Record<SubjectKind, string> = {
  customers: "Customer",
  employees: "Employee",
  applicants: "Other",
  partners: "Partner",
  patients: "Patient",
  students: "Student",
  guardians: "Other",
  residents: "Other",
  donors: "Other",
  participants: "Other",
  others: "Other",
};

/** NAICS sectors, and the level of government where the sector is public administration. */
const industries: Record<OrganizationKind, { industry: string; government: string }> = {
  company: { industry: "00", government: "NA" },
  municipality: { industry: "92", government: "Local" },
  prefecture: { industry: "92", government: "Regional" },
  national: { industry: "92", government: "Federal" },
  school: { industry: "61", government: "NA" },
  hospital: { industry: "62", government: "NA" },
  association: { industry: "81", government: "NA" },
  police: { industry: "92", government: "Regional" },
  other: { industry: "00", government: "NA" },
};

/** The incident as a VERIS record. */
export function toVeris(detail: IncidentDetail) {
  const { row, facts } = detail;
  return {
    schema_version: "1.4.1",
    schema_name: "verisc",
    incident_id: row.slug,
    source_id: "kaijiroku",
    reference: siteAddress("ja", `/incidents/${row.slug}`),
    security_incident:
      row.outcome === "not_leaked" && row.causes.every((code) => code === "unknown") ? "Suspected" : "Confirmed",
    summary: incidentSentenceText(detail, "en"),
    victim: victimOf(row),
    actor: actorsOf(row.causes, row.viaThirdParty),
    action: actionsOf(row.causes),
    asset: { assets: [{ variety: "Unknown" }], cloud: UNKNOWN },
    attribute: attributesOf(detail),
    discovery_method: { unknown: true },
    timeline: { incident: beginning(row) },
    plus: {
      master_id: nameUuid(`incident/${row.slug}`),
      kaijiroku: {
        title: row.title,
        primary_cause: row.primaryCause,
        causes: row.causes,
        affected: row.affected && { ...row.affected, text: formatCount(row.affected, "ja") },
        affected_data: row.affectedData,
        excluded_data: row.excludedData,
        outcome: row.outcome,
        secondary_damage: row.secondaryDamage,
        via_third_party: row.viaThirdParty,
        evidence: facts.causes.flatMap(({ evidence }) => evidence.map(({ text }) => text)),
      },
    },
  };
}

function victimOf({ organization }: IncidentRow) {
  const { industry, government } = industries[organization?.kind ?? "other"];
  return {
    ...(organization ? { victim_id: organization.name } : {}),
    country: ["JP"],
    employee_count: "Unknown",
    industry,
    government: [government],
  };
}

/** VERIS groups varieties by action; a cause may belong to several. */
function actionsOf(codes: readonly CauseCode[]) {
  const byAction: Record<string, { variety?: string[]; vector?: string[]; target?: string[] }> = {};
  for (const code of codes) {
    const term: CauseTerm = causes[code];
    for (const { action, variety } of term.veris) {
      if (action === "unknown") {
        byAction.unknown ??= {};
        continue;
      }
      const entry = byAction[action] ?? { variety: [] };
      byAction[action] = entry;
      if (!entry.variety?.includes(variety)) entry.variety?.push(variety);
      if (action !== "environmental") entry.vector = UNKNOWN;
      if (action === "social") entry.target = UNKNOWN;
    }
  }
  // Unknown beside what is known says nothing.
  const { unknown, ...stated } = byAction;
  return Object.keys(stated).length > 0 ? stated : { unknown: unknown ?? {} };
}

/** Who: an attack comes from outside, a mistake or misuse from inside; a partner where it happened there. */
function actorsOf(codes: readonly CauseCode[], viaThirdParty: boolean) {
  const actions = Object.keys(actionsOf(codes));
  const actors: Record<string, object> = {};
  if (actions.some((action) => ["malware", "hacking", "social", "physical"].includes(action))) {
    actors.external = { variety: UNKNOWN, motive: UNKNOWN };
  }
  const isInternal = actions.some((action) => ["error", "misuse"].includes(action));
  if (isInternal && !viaThirdParty) {
    actors.internal = { variety: UNKNOWN, motive: actions.includes("misuse") ? UNKNOWN : ["NA"] };
  }
  if (viaThirdParty) actors.partner = { motive: isInternal ? ["NA"] : UNKNOWN, country: UNKNOWN };
  return Object.keys(actors).length > 0 ? actors : { unknown: {} };
}

function attributesOf({ row, facts }: IncidentDetail) {
  const varieties = new Set(row.affectedData.flatMap((code) => (dataTypes[code] as DataTypeTerm).veris));
  // VERIS counts records; figures of organizations count something else.
  const total = row.affected && row.affected.unit !== "organizations" ? row.affected.value : null;
  const people = [...new Set(facts.subjects.map(({ code }) => victims[code]))];
  const confidentiality = {
    data_disclosure: row.outcome ? disclosures[row.outcome] : "Unknown",
    ...(total === null ? {} : { data_total: total }),
    ...(row.affected ? { notes: formatCount(row.affected, "en") } : {}),
    ...(varieties.size > 0 ? { data: [...varieties].map((variety) => ({ variety })) } : {}),
    ...(people.length > 0 ? { data_victim: people } : {}),
  };
  if (row.causes.includes("ransomware")) return { confidentiality, availability: { variety: ["Obscuration"] } };
  if (row.causes.includes("loss") || row.causes.includes("theft")) {
    return { confidentiality, availability: { variety: ["Loss"] } };
  }
  return { confidentiality };
}

/** VERIS wants a year: of the occurrence, else of the date that stands for the incident, else of its collection. */
function beginning(row: IncidentRow): { year: number; month?: number; day?: number } {
  const value = (row.occurredFrom ?? row.occurredTo ?? row.discovered ?? row.date)?.value ?? row.addedAt;
  const [year, month, day] = value.slice(0, 10).split("-").map(Number);
  return { year: year ?? 0, ...(month ? { month } : {}), ...(day ? { day } : {}) };
}

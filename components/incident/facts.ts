import type { IncidentDetail, IncidentFacts, Sourced } from "@/lib/catalog/views";
import { formatCount, formatDate } from "@/lib/format";
import { type Locale, stringsFor } from "@/lib/i18n";
import type { Evidence, Finding, NoticeDataType } from "@/lib/notice";
import { authorities, causes, dataTypes, organizationRoles, subjectKinds } from "@/lib/taxonomy";
import type { EvidenceSpan } from "./nest-evidence";
import { noticeName } from "./notice-name";

/** A finding as the page links it: by `key` to its place on the page, by evidence to the words of a report. */
export interface Fact {
  /** Unique on the page and stable: `discovered`, `cause-malware`, `count-2`. */
  key: string;
  /** What it is called where it stands alone: `発覚`, `原因:マルウェア感染`. */
  label: string;
  /** `NoticeView.position` of the report whose body the evidence counts in. */
  report: number;
  basis: Finding["basis"];
  needsReview: string | null;
  evidence: readonly Evidence[];
  /** Supports a whole line (an event, a contact) rather than a few words. */
  quiet: boolean;
}

const factAnchor = (key: string): string => `fact-${key}`;

/** What makes an element the place of a fact: its address, and what it is called when its words are pointed at. */
export const factPlace = (fact: Fact | undefined) =>
  fact ? { id: factAnchor(fact.key), "data-fact": fact.label } : {};

/** The address of the `index`-th (from 1) words of evidence of a fact. */
export const evidenceAnchor = (key: string, index: number): string => `evidence-${key}-${index}`;

function toFact(key: string, label: string, finding: Sourced<Finding>, quiet = false): Fact {
  const { report, basis, needsReview, evidence } = finding;
  return { key, label, report, basis, needsReview, evidence, quiet };
}

/** All facts of an incident that were found, by key; what a notice does not state is not in it. */
export function indexFacts(detail: IncidentDetail, locale: Locale): ReadonlyMap<string, Fact> {
  const facts = [
    ...singleFacts(detail.facts, locale),
    ...listedFacts(detail.facts, locale),
    ...timelineFacts(detail, locale),
    ...organizationFacts(detail, locale),
  ];
  return new Map(facts.map((fact) => [fact.key, fact]));
}

/** Facts that there is at most one of. */
function singleFacts(facts: IncidentFacts, locale: Locale): Fact[] {
  const { incident } = stringsFor(locale);
  const candidates: [key: string, label: string, finding: Sourced<Finding> | null][] = [
    ["disclosed", incident.disclosed, facts.disclosed],
    ["occurred-from", incident.occurred, facts.occurredFrom],
    ["occurred-to", incident.occurredTo, facts.occurredTo],
    ["discovered", incident.discovered, facts.discovered],
    ["affected", incident.affected, facts.affected],
    ["outcome", incident.outcome, facts.outcome],
    ["secondary-damage", incident.secondaryDamage, facts.secondaryDamage],
    ["investigation", incident.investigation, facts.investigation],
    ["via-third-party", incident.viaThirdParty, facts.viaThirdParty],
  ];
  return candidates.flatMap(([key, label, finding]) => (finding ? [toFact(key, label, finding)] : []));
}

/** Each is called by its value too: a list of links of one name tells nobody which is which. */
function listedFacts(facts: IncidentFacts, locale: Locale): Fact[] {
  const { incident, site } = stringsFor(locale);
  const named = (group: string, name: string) => `${group}${site.colon}${name}`;
  return [
    ...facts.causes.map((finding) =>
      toFact(`cause-${finding.code}`, named(incident.cause, causes[finding.code].label[locale]), finding),
    ),
    ...facts.dataTypes.map((finding) =>
      toFact(dataTypeKey(finding), named(incident.data, dataTypes[finding.code].label[locale]), finding),
    ),
    ...facts.subjects.map((finding) =>
      toFact(`subject-${finding.code}`, named(incident.subjects, subjectKinds[finding.code].label[locale]), finding),
    ),
    ...facts.reportedTo.map((finding) =>
      toFact(`reported-${finding.code}`, named(incident.reportedTo, authorities[finding.code].label[locale]), finding),
    ),
    ...facts.counts.map((finding, index) =>
      toFact(`count-${index + 1}`, named(incident.counts, formatCount(finding, locale)), finding),
    ),
    ...facts.contacts.map((finding, index) =>
      toFact(`contact-${index + 1}`, named(incident.contacts, finding.value), finding, true),
    ),
  ];
}

export const dataTypeKey = ({ code, status }: Pick<NoticeDataType, "code" | "status">): string =>
  `data-${status}-${code}`;

/** Each event as the timeline tells it, and how else the reports do. */
function timelineFacts({ facts, notices }: IncidentDetail, locale: Locale): Fact[] {
  const { incident, site } = stringsFor(locale);
  return facts.timeline.flatMap((event, index) => {
    const label = `${incident.timeline}${site.colon}${formatDate(event.date, locale)}`;
    const key = eventKey(index);
    return [
      toFact(key, label, event, true),
      ...event.alsoTold.map((telling, also) => {
        const notice = notices.find(({ position }) => position === telling.report);
        const name = notice ? site.parenthesis(noticeName(notice, locale)) : "";
        return toFact(tellingKey(key, also), label + name, telling, true);
      }),
    ];
  });
}

/** Of the event at an index of the timeline. */
export const eventKey = (index: number): string => `event-${index + 1}`;

/** Of another telling of an event, by its index in `alsoTold`. */
export const tellingKey = (event: string, index: number): string => `${event}-also-${index + 1}`;

/** The discloser, and the others in their roles: from the first report that names them. */
function organizationFacts({ notices }: IncidentDetail, locale: Locale): Fact[] {
  const { incident, site } = stringsFor(locale);
  const facts = new Map<string, Fact>();
  for (const { position, record, relatedOrganizations } of notices) {
    if (record.organization && !facts.has("organization")) {
      facts.set("organization", toFact("organization", incident.who, { ...record.organization, report: position }));
    }
    record.relatedOrganizations.forEach((finding, index) => {
      const slug = relatedOrganizations[index]?.slug;
      if (!slug) return;
      const key = relatedKey(slug, finding.role);
      if (facts.has(key)) return;
      const role = organizationRoles[finding.role].label[locale];
      facts.set(key, toFact(key, `${role}${site.colon}${finding.name}`, { ...finding, report: position }));
    });
  }
  return [...facts.values()];
}

export const relatedKey = (slug: string, role: string): string => `organization-${role}-${slug}`;

/** Where the words of one report support facts. */
export function evidenceOfReport(facts: ReadonlyMap<string, Fact>, report: number): EvidenceSpan[] {
  return [...facts.values()]
    .filter((fact) => fact.report === report)
    .flatMap(({ key, label, evidence, quiet }) =>
      evidence.map(({ start, end }, index) => ({
        id: evidenceAnchor(key, index + 1),
        factId: factAnchor(key),
        factLabel: label,
        start,
        end,
        quiet,
      })),
    );
}

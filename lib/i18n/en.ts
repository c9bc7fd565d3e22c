/** Every string of the interface in English; names of codes come from the taxonomy. */
import { formatNumber } from "../format";
import type { Outcome } from "../taxonomy";
import { errorWords } from "./error-words";
import type { SentenceFacts, Strings } from "./ja";

const outcomeVerbs: Record<Outcome, string> = {
  confirmed: "leaked",
  possible: "may have leaked",
  investigating: "may be concerned; whether anything leaked is still being investigated",
  not_leaked: "did not leak",
};

/** `Email addresses` within a sentence, `HR records` as it is. */
const lowerFirst = (label: string): string =>
  /^\p{Lu}\p{Lu}/u.test(label) ? label : label.charAt(0).toLowerCase() + label.slice(1);

function joinWords(words: string[]): string {
  return words.length < 2 ? (words[0] ?? "") : `${words.slice(0, -1).join(", ")} and ${words.at(-1)}`;
}

/** `names, email addresses and 3 more kinds of data of customers`, as specific as is known. */
function describeData({ subjects, dataTypes, moreDataTypes }: SentenceFacts): string {
  const more = moreDataTypes > 0 ? [`${moreDataTypes} more kinds of data`] : [];
  const what = dataTypes.length === 0 ? "data" : joinWords([...dataTypes.map(lowerFirst), ...more]);
  return subjects.length === 0 ? what : `${what} of ${joinWords(subjects.map(lowerFirst))}`;
}

const plural = (count: number, one: string, many: string): string =>
  `${formatNumber(count)} ${count === 1 ? one : many}`;

export const en: Strings = {
  site: {
    name: "Kaijiroku",
    tagline: "Japanese incident notices, with the words behind every fact",
    description:
      "An open catalog of data breach and security incident notices published by organizations in Japan: when, why, what and how many, each value tied to the words of the notice it was read from.",
    skip: "Skip to content",
    nav: "Main",
    incidents: "Incidents",
    organizations: "Organizations",
    about: "About",
    otherLanguage: "日本語",
    theme: "Theme",
    themes: { system: "Auto", light: "Light", dark: "Dark" },
    disclaimer: "Kaijiroku is a reading of published texts, not a legal finding.",
    counted: (incidents, notices, organizations) =>
      `${plural(incidents, "incident", "incidents")} · ${plural(notices, "notice", "notices")} · ${plural(organizations, "organization", "organizations")}`,
    colon: ": ",
    listSeparator: ", ",
    parenthesis: (text) => ` (${text})`,
  },
  value: {
    unknown: "Not stated",
    yes: "Yes",
    no: "No",
    primary: "Primary cause",
    needsReview: "To be checked",
  },
  dateKinds: {
    disclosed: "Disclosed",
    discovered: "Discovered",
    occurred: "Occurred",
    reference: "Year of its number",
  },
  relationKinds: {
    discloser: "Named in the notice",
    shared_origin: "Through the same supplier or service",
    same_reference: "Same collection number",
  },
  changeReasons: {
    new_report: "New notice",
    corrected: "Corrected at the source",
    reparsed: "Read anew",
    withdrawn: "Withdrawn",
    restored: "Restored",
    merged: "Merged",
    split: "Split",
    renamed: "Renamed",
  },
  list: {
    title: "Incidents",
    lead: "Facts read from the notices: filter them, and read each one down to the words it came from.",
    found: (total) => plural(total, "incident", "incidents"),
    range: (from, to, total) => `${formatNumber(from)}–${formatNumber(to)} of ${formatNumber(total)}`,
    filters: "Filters",
    filtersChosen: (count) => `Filters (${count})`,
    apply: "Apply",
    active: "Chosen filters",
    remove: (label) => `Remove “${label}”`,
    clear: "Clear all",
    sort: "Sort",
    pages: "Pages",
    previous: "Previous",
    next: "Next",
    page: (page, pages) => `Page ${formatNumber(page)} of ${formatNumber(pages)}`,
    moreChoices: (count) => `${formatNumber(count)} more`,
    results: "Results",
    minimum: "At least",
    maximum: "At most",
    periodExample: "e.g. 2023, 2023-06",
    from: "from",
    to: "to",
    emptyTitle: "No incident fits these filters",
    emptyAdvice: "Remove a filter, or clear them all.",
    emptyCatalog: "There are no incidents yet.",
    noDate: "No date stated",
    noCount: "No figure stated",
    noDataTypes: "No kinds of data stated",
    reports: (count) => plural(count, "notice", "notices"),
    data: "Data",
    excluded: "Excluded",
    moreDataTypes: (count) => `${formatNumber(count)} more`,
    dateHint:
      "The date is that of disclosure, else of discovery, else of occurrence; the row says which. The year of a collection number tells when it was collected, not when it happened.",
  },
  incident: {
    sentence: (facts) => {
      const data = describeData(facts);
      const what = facts.outcome === null ? `an incident concerned ${data}` : `${data} ${outcomeVerbs[facts.outcome]}`;
      const cause = facts.cause === null ? "" : ` Cause: ${lowerFirst(facts.cause)}.`;
      const count = facts.count === null ? " How many are concerned is not stated." : ` Concerned: ${facts.count}.`;
      return { before: "At ", after: `, ${what}.${cause}${count}` };
    },
    facts: "What was read",
    who: "Organization",
    affected: "How many",
    data: "Kinds of data",
    dataAffected: "Leaked or maybe leaked",
    dataExcluded: "Explicitly not among it",
    dataUnmentioned: "Not mentioned",
    dataUnmentionedNote: (count) => `The notice says nothing about the other ${formatNumber(count)} kinds`,
    noDataAffected: "None stated",
    noDataExcluded: "None stated",
    cause: "Cause",
    otherCauses: "Also",
    dates: "Dates",
    occurred: "Occurred",
    discovered: "Discovered",
    disclosed: "Disclosed",
    interval: (days, from) => {
      const start = from === "occurred" ? "it occurred" : "discovery";
      if (days === 0) return from === "occurred" ? "the day it occurred" : "the day of discovery";
      return `${plural(Math.abs(days), "day", "days")} ${days > 0 ? "after" : "before"} ${start}`;
    },
    outcome: "Outcome",
    secondaryDamage: "Misuse or harm",
    investigation: "Investigation",
    viaThirdParty: "Through a third party",
    subjects: "Whose data",
    reportedTo: "Reported to",
    contacts: "Contacts",
    counts: "Figures in detail",
    countSubject: "Of what",
    countValue: "Figure",
    countStatus: "Treated as",
    timeline: "Timeline",
    relatedOrganizations: "Organizations involved",
    role: "Role",
    relations: "Connected incidents",
    relationsLead: "Incidents of one origin.",
    thisIncident: "This incident",
    origin: "Origin",
    noNotice: "no notice of its own in the catalog",
    notices: "Notices",
    noticesCount: (count) => `Notices (${formatNumber(count)})`,
    reportsLead:
      "What each notice says by itself, and what changed against the one before. The facts above put them together, the newer notice first.",
    reportFacts: (name) => `${name}: facts and changes`,
    reportFact: "Fact",
    reportStates: "In this notice",
    reportChange: "Against the one before",
    reportSame: "Same",
    reportFirstStated: "Newly stated",
    reportReplaced: "Changed; before:",
    reportAdded: "Added",
    reportRemoved: "Removed",
    reportUnstated: "Not mentioned; before:",
    noticeAnchor: (ordinal) => `Notice ${ordinal}`,
    published: "Published",
    source: "Source text",
    sourceOf: (title) => `Source text: ${title}`,
    sourceHint: "Underlined words are evidence; choosing them leads to the fact that was read from them.",
    sourceFile: "Source file",
    withdrawn: "Withdrawn from the source",
    changes: (count) => `Changes of the record (${formatNumber(count)})`,
    noChanges: "No changes since it was added.",
    before: "Before",
    after: "After",
    basis: "Basis",
    evidence: "Source",
    evidenceOf: (fact, index, total) =>
      total > 1 ? `Evidence ${index} of ${fact} (source text)` : `Evidence of ${fact} (source text)`,
    backToFact: (fact) => `evidence of ${fact}; to the fact`,
    noEvidence: "no words of evidence",
    toSource: "Read the source text",
    similar: "Incidents of the same cause",
    reference: "Collection number",
    permalink: "Permanent address",
    inferredFrom: "Inferred from",
  },
  reading: {
    title: "How it was read",
    lead: (version) =>
      `The stored text, read once more by version ${version} of the rules: for each field the value that was taken, the rule and the words behind it, and the candidates that lost, with the reason.`,
    lost: (count) => `Not taken (${formatNumber(count)})`,
    rule: "rule",
    place: (start, end) => `characters ${formatNumber(start)}–${formatNumber(end)}`,
  },
  organizations: {
    title: "Organizations",
    lead: "Organizations that disclosed incidents, and those named as suppliers, service providers and the like.",
    name: "Organization",
    kind: "Kind",
    disclosed: "Disclosed",
    mentioned: "Named in",
    latest: "Latest",
    count: (count) => plural(count, "incident", "incidents"),
    search: "Name",
    searchSubmit: "Search",
    empty: "No organization fits.",
    noIncidents: "The catalog holds no incident disclosed by this organization.",
    asDiscloser: "Incidents disclosed",
    inRole: "Incidents it is named in",
    alsoKnownAs: "Also written",
    formerName: "former name",
    namedOnly: "Kind not stated",
    newest: (shown, total) => `The newest ${formatNumber(shown)} of ${formatNumber(total)}.`,
    all: (total) => `See all ${formatNumber(total)}`,
    onlyInRole: "The catalog holds no notice of this organization's own; it is named in notices of others.",
  },
  about: {
    title: "About this catalog",
    description: "How Kaijiroku reads notices, its codes and their definitions, and its limits.",
    contents: "Contents",
    methodTitle: "How notices are read",
    method: [
      "The catalog holds notices that organizations published themselves: apologies, reports, follow-ups, press releases. A program with fixed rules reads from each text who, when, why, which data, how many, and with what outcome.",
      "One event at one organization is one incident; its first report, follow-ups and final report are its notices, in order. Where values differ, the newer notice wins.",
      "What a text does not say is “not stated”. It is never guessed, and never taken for zero.",
    ],
    evidenceTitle: "How evidence works",
    evidence: [
      "Every value is tied to the words of the notice it was read from. “Source” beside a fact leads to those words, and the marked words lead back to the fact.",
      "A value is either stated, which means written in the text as it is, or inferred from elsewhere in the text: a year taken from an earlier sentence, the sum of parts.",
      "A kind of data is in one of three states: leaked or maybe leaked, explicitly not among it, or not mentioned. Not being mentioned does not mean that it did not leak.",
    ],
    countsTitle: "Figures",
    counts: [
      "Figures keep the qualifier (about, up to, cumulative, at least) and the unit (people, records, accounts, organizations) they were stated with. Different units are never added up.",
      "The headline figure is the total that the text states for this organization; where it states none but lists groups that do not overlap, it is their sum, and marked as inferred.",
    ],
    limitsTitle: "Limits",
    limits: [
      "Kaijiroku is a reading of published texts. It is not a finding of fact, not a legal judgement, and not a rating of any organization.",
      "A program reads, and it can err. Always check the words of evidence and the source text.",
      "The notices held are not all that were published. Their number says nothing about how much harm was done, or about how an organization behaves.",
      "Incidents that were never disclosed, and notices withdrawn before they were collected, are missing.",
    ],
    qualityTitle: "How well it reads",
    qualityMethod: [
      "Notices whose right readings were set down beforehand are read by the program and compared field by field. “Collected” are the notices of the collection, “Written” are notices of invented organizations written for this purpose. Both were used in making the rules: on a notice never seen before, the figures may be lower.",
      "Precision is the share of the values read that are right, recall the share of the right values that were read, F1 their harmonic mean, and exact the share of notices in which the field is wholly right. Where more than one reading is defensible, each counts as right.",
    ],
    qualityMeasured: (date, version) => `Measured on ${date}, version ${version} of the rules`,
    qualityAbsent: "How well it reads was not measured in this installation.",
    qualityDoubts: (flagged, flaggedWrong, unflagged, unflaggedWrong) =>
      `Of ${plural(flagged, "field", "fields")} marked “To be checked”, ${flaggedWrong} are wrong; of the ${formatNumber(unflagged)} others, ${unflaggedWrong}.`,
    qualityCaption: "How well each field is read",
    qualityField: "Field",
    qualitySet: "Set",
    qualitySets: { seeds: "Collected", cases: "Written" },
    qualityNotices: (seeds, cases) =>
      `Collected: ${plural(seeds, "notice", "notices")}; written: ${formatNumber(cases)}`,
    precision: "Precision",
    recall: "Recall",
    f1: "F1",
    exact: "Exact",
    mean: "Mean of all fields",
    codesTitle: "Codes and definitions",
    codesLead: "Every code of the catalog, with its name in other vocabularies where it has one.",
    code: "Code",
    label: "Label",
    definition: "Definition",
    foreign: "In other vocabularies",
    vocabularies: {
      causes: "Causes",
      dataTypes: "Kinds of data",
      dataTypeStatuses: "States of a kind of data",
      outcomes: "Outcomes",
      secondaryDamages: "Misuse or harm",
      investigations: "State of the investigation",
      countUnits: "Units of figures",
      countQualifiers: "Qualifiers of figures",
      countStatuses: "Treatment of figures",
      subjectKinds: "Whose data",
      organizationKinds: "Kinds of organization",
      organizationRoles: "Roles of organizations",
      sequenceKinds: "Kinds of notice",
      datePrecisions: "Precision of dates",
      bases: "Basis",
      authorities: "Reported to",
      contactKinds: "Kinds of contact",
      sectionKinds: "Parts of a text",
    },
    lawName: "APPI",
    law: {
      special_care: "may be special-care data under Japanese law",
      property_damage: "may lead to loss of property under Japanese law",
    },
  },
  notFound: {
    title: "Page not found",
    text: "The address has changed, or the page is not in the catalog yet.",
    home: "To the incidents",
  },
  error: errorWords.en,
};

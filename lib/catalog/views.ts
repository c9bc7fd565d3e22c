/**
 * The shapes that the catalog's queries return: plain objects, safe to hand to a component. Types only, so that
 * anything may import them; the queries themselves (`queries/`) are `server-only`.
 *
 * Partial dates are Japan time (`2023`, `2023-08`, `2023-10-09`, `2023-06-14T13`, `2023-06-14T14:30`).
 * `addedAt`, `modifiedAt` and other moments of the catalog's own history are ISO 8601 in UTC.
 */
import type { Chip, FilterKey, FilterNote } from "../filters";
import type {
  Affected,
  Contact,
  Count,
  DatedFinding,
  Notice,
  NoticeCause,
  NoticeDataType,
  PartialDate,
  TimelineEvent,
} from "../notice";
import type { SearchField } from "../search/index/fields";
import type { MatchKind } from "../search/matching/pattern";
import type {
  Bilingual,
  CauseCode,
  DataTypeCode,
  Investigation,
  OrganizationKind,
  OrganizationRole,
  Outcome,
  SecondaryDamage,
} from "../taxonomy";

/** An organization as a link. `kind` is null where it was only ever named by others. */
export interface OrganizationRef {
  slug: string;
  name: string;
  kind: OrganizationKind | null;
}

/** Which date stands for an incident in a list, in the order in which they are tried. */
export type DateKind = "disclosed" | "discovered" | "occurred" | "reference";

/** `reference` is the year of the collection's number: when it was collected, not a date of the incident. */
export interface ShownDate extends PartialDate {
  kind: DateKind;
}

export type AffectedFigure = Pick<Affected, "value" | "unit" | "qualifier">;

/** One incident in a list. Facts are the newest that its reports state; null and [] mean 記載なし. */
export interface IncidentRow {
  slug: string;
  /** The title of the first report. */
  title: string;
  reference: string | null;
  /** Null only where no notice of the incident says who discloses. */
  organization: OrganizationRef | null;
  /** The date that «newest first» sorts by, and which date it is. */
  date: ShownDate | null;
  /** Of the first report that states one. */
  disclosed: PartialDate | null;
  /** Of the last report that states one. */
  latestDisclosed: PartialDate | null;
  occurredFrom: PartialDate | null;
  occurredTo: PartialDate | null;
  discovered: PartialDate | null;
  primaryCause: CauseCode | null;
  causes: CauseCode[];
  affectedData: DataTypeCode[];
  excludedData: DataTypeCode[];
  affected: AffectedFigure | null;
  outcome: Outcome | null;
  viaThirdParty: boolean;
  secondaryDamage: SecondaryDamage | null;
  investigation: Investigation | null;
  reportCount: number;
  addedAt: string;
  modifiedAt: string;
}

/** One choice of a filter: what it would be called, and how many incidents it has under the other active filters. */
export interface FacetChoice {
  value: string;
  label: Bilingual;
  count: number;
  selected: boolean;
}

/** The choices of one filter. `more` counts the choices left out because the list is long. */
export interface Facet {
  filter: FilterKey;
  choices: FacetChoice[];
  more: number;
}

/** A choice of the filters without which something is found. */
export interface HinderingChoice extends Pick<Chip, "text" | "without"> {
  total: number;
}

/** A stretch of a text, in UTF-16 units. */
export interface TextRange {
  start: number;
  end: number;
}

/** Why an incident was found for one word of a search. */
export interface MatchReason {
  /** The word of the search. */
  word: string;
  field: SearchField;
  /** By the word itself, as a part of a longer one, by a synonym, by how it is read, by a fact that it names. */
  kind: MatchKind;
  /** The words that stand there; empty where only a fact was read. */
  matched: string;
}

/** Where and why one incident of a list matches its search. A word that only names a fact marks nothing. */
export interface SearchHit {
  /** Marks in `row.title` and in the name of `row.organization`. */
  title: TextRange[];
  organization: TextRange[];
  /** The passage of a report that says most of it; null where only facts and names do. */
  passage: PassageHit | null;
  because: MatchReason[];
}

/** A passage of a report's body; all offsets count in the body, so that `text` begins at `start`. */
export interface PassageHit extends TextRange {
  /** `NoticeView.position`. */
  report: number;
  /** Where the line begins in which the passage does. */
  line: number;
  text: string;
  marks: TextRange[];
}

/** A word of a search as it was understood. */
export interface SearchWord {
  text: string;
  isPhrase: boolean;
  isExcluded: boolean;
  /** The part of the text that it was looked for in; null for all. */
  field: SearchField | null;
}

/** How a search was understood, and what else would find something. */
export interface SearchAccount {
  words: SearchWord[];
  /** What fields ask for, in words: 「原因: 紛失」. */
  fields: Chip[];
  notes: FilterNote[];
  /** True where no incident has all the words, so that those with most of them are shown. */
  isRelaxed: boolean;
  /** Queries that would find something, where this one finds nothing. */
  didYouMean: OtherSearch[];
  /** Where nothing has all words: those that no incident has at all, and what is found with fewer of them. */
  unknown: string[];
  withFewer: OtherSearch[];
}

/** Another search that someone may put instead, and how many incidents it finds. */
export interface OtherSearch {
  search: string;
  total: number;
}

/** A search with where it matches. */
export interface SearchResult extends SearchAccount {
  /** Parallel to `rows`. */
  hits: SearchHit[];
}

/** A choice of a filter that someone may be about to search for. */
export interface FactSuggestion {
  filter: "cause" | "kind" | "data";
  value: string;
  label: Bilingual;
  /** Incidents that have it. */
  count: number;
}

/** What someone may be about to search for, the likeliest of each kind first. */
export interface Suggestions {
  /** `count` is how many incidents it disclosed or is named in. */
  organizations: (OrganizationRef & { count: number })[];
  facts: FactSuggestion[];
  incidents: Pick<IncidentRow, "slug" | "title" | "organization" | "date">[];
}

export interface IncidentList {
  rows: IncidentRow[];
  /** Null where nothing was searched for. */
  search: SearchResult | null;
  /** Incidents that match, on all pages. */
  total: number;
  /** From 1; a page asked for beyond the last gives the last. */
  page: number;
  pageCount: number;
  pageSize: number;
  facets: Record<FilterKey, Facet>;
  /** Where nothing fits: the choices each of which alone stands in the way. */
  hindering: HinderingChoice[];
  /** Names of the organizations that the filters name by slug, for chips and sentences. */
  organizationNames: Record<string, string>;
}

/** A finding, and the report (`NoticeView.position`) that it was taken from. */
export type Sourced<T> = T & { report: number };

/** A dated event, and how else the reports tell it. */
export type IncidentEvent = Sourced<TimelineEvent> & { alsoTold: Sourced<TimelineEvent>[] };

/** What the reports of an incident say together: for each fact the newest report that speaks of it. */
export interface IncidentFacts {
  disclosed: Sourced<DatedFinding> | null;
  latestDisclosed: Sourced<DatedFinding> | null;
  occurredFrom: Sourced<DatedFinding> | null;
  occurredTo: Sourced<DatedFinding> | null;
  discovered: Sourced<DatedFinding> | null;
  /** The primary one first. */
  causes: Sourced<NoticeCause>[];
  viaThirdParty: Sourced<Notice["viaThirdParty"]>;
  dataTypes: Sourced<NoticeDataType>[];
  /** All of one report: the newest that gives figures. */
  counts: Sourced<Count>[];
  affected: Sourced<Affected> | null;
  outcome: Sourced<NonNullable<Notice["outcome"]>> | null;
  secondaryDamage: Sourced<NonNullable<Notice["secondaryDamage"]>> | null;
  reportedTo: Sourced<Notice["reportedTo"][number]>[];
  subjects: Sourced<Notice["subjects"][number]>[];
  investigation: Sourced<NonNullable<Notice["investigation"]>> | null;
  contacts: Sourced<Contact>[];
  /** Of all reports, in order of date. */
  timeline: IncidentEvent[];
}

export interface Withdrawal {
  at: string;
  reason: string;
}

/** One report of an incident: the whole record with its evidence, and where it came from. */
export interface NoticeView {
  /** 1 for the first report. Evidence offsets count in `record.body`. */
  position: number;
  record: Notice;
  /** The discloser, resolved; null where the notice names none. */
  organization: OrganizationRef | null;
  /** Parallel to `record.relatedOrganizations`. */
  relatedOrganizations: OrganizationRef[];
  sourceFile: string;
  /** Of the file's bytes. */
  sha256: string;
  parserVersion: string;
  addedAt: string;
  modifiedAt: string;
  withdrawn: Withdrawal | null;
}

/**
 * Why two incidents are related. `discloser`: one's discloser is named by the other; `shared_origin`: both came
 * in through the same supplier or service; `same_reference`: the collection gave both one number.
 */
export type RelationKind = "discloser" | "shared_origin" | "same_reference";

/** Incidents with one origin. `through` is the organization that links them (null for `same_reference` alone). */
export interface Relation {
  kind: RelationKind;
  through: OrganizationRef | null;
  /** What `through` is to the incident shown; null where it is that incident's own discloser. */
  role: OrganizationRole | null;
  incidents: IncidentRow[];
}

/** An incident of the same cause as another, and what else they have in common. */
export interface SimilarIncident {
  incident: IncidentRow;
  /** Kinds of data that leaked, or may have, in both. */
  sharedData: DataTypeCode[];
  /** Whether the disclosers are of one kind. */
  sameKind: boolean;
}

export type ChangeReason =
  | "new_report"
  | "corrected"
  | "reparsed"
  | "withdrawn"
  | "restored"
  | "merged"
  | "split"
  | "renamed";

/** One entry of an incident's history. `before` and `after` are JSON values of the field. */
export interface ChangeView {
  at: string;
  reason: ChangeReason;
  /** The report concerned, or null where it is gone or the change is the incident's own. */
  report: number | null;
  /** A field of the record in dots (`dates.disclosed`, `affected`), or `notice` for a report as a whole. */
  field: string;
  before: unknown;
  after: unknown;
  parserVersion: string;
}

export interface IncidentDetail {
  row: IncidentRow;
  facts: IncidentFacts;
  /** In order of report, the withdrawn ones last. */
  notices: NoticeView[];
  relatedOrganizations: { organization: OrganizationRef; roles: OrganizationRole[]; report: number }[];
  relations: Relation[];
  /** Newest first. */
  changes: ChangeView[];
  withdrawn: Withdrawal | null;
  /** The address that stands for this one now; set where two incidents turned out to be one. */
  mergedInto: string | null;
}

export interface OrganizationDetail {
  organization: OrganizationRef;
  /** Spellings and former names seen in notices, the shown one left out. */
  otherNames: { name: string; former: boolean }[];
  /** The newest that it disclosed, newest first; `disclosedCount` counts them all. */
  disclosed: IncidentRow[];
  disclosedCount: number;
  /** The newest of others that name it, newest first, once for each role; `involvedCount` counts incidents. */
  involved: { role: OrganizationRole; incident: IncidentRow }[];
  involvedCount: number;
  /** The address that stands for this one now, where two names turned out to be one organization. */
  mergedInto: string | null;
}

export interface OrganizationRow {
  organization: OrganizationRef;
  disclosedCount: number;
  involvedCount: number;
  latest: ShownDate | null;
}

export interface OrganizationList {
  /** The rows of the page under the headings of their names; null where they are not sorted by name. */
  sections: { heading: string | null; rows: OrganizationRow[] }[];
  /** The headings of all pages, and on which each begins. */
  headings: { heading: string; page: number }[];
  /** Organizations that match, on all pages. */
  total: number;
  /** From 1; a page asked for beyond the last gives the last. */
  page: number;
  pageCount: number;
  pageSize: number;
}

/** Figures of the whole catalog. */
export interface CatalogFigures {
  incidents: number;
  notices: number;
  organizations: number;
  /** Incidents by primary cause and kind of discloser, the largest first. */
  byCause: { code: CauseCode; count: number }[];
  byKind: { code: OrganizationKind; count: number }[];
  byDataType: { code: DataTypeCode; count: number }[];
  /** By year of the shown date. */
  byYear: { year: string; count: number }[];
  /** The last moment at which anything changed; null for an empty catalog. */
  modifiedAt: string | null;
  parserVersions: string[];
}

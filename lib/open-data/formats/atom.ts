/**
 * Feeds after RFC 4287. An entry tells enough to be read alone: the sentence, every fact with its words in the notice,
 * and in a feed of changes what changed. Ids are tags (RFC 4151) of the site's host and the incident's address, so
 * that they stay when the port, the scheme or the title changes.
 */
import type { FeedEntry, WithdrawnIncident } from "../../catalog/queries/feeds";
import type { ChangeView, IncidentDetail, Sourced } from "../../catalog/views";
import { readSiteUrl } from "../../env";
import { formatCount, formatDate, formatDateRange } from "../../format";
import { type Locale, stringsFor } from "../../i18n";
import { fieldName } from "../../i18n/field-words";
import { openDataWords } from "../../i18n/open-data";
import { incidentSentenceText } from "../../i18n/sentence";
import type { Finding } from "../../notice";
import { causes, dataTypes, organizationRoles, outcomes, secondaryDamages } from "../../taxonomy";
import type { Format } from "../addresses";
import { siteAddress } from "../publish";
import { license } from "../version";
import { changeReasons } from "../vocabularies";
import { element, textElement } from "./xml";

export type FeedKind = NonNullable<Format["feed"]>;

export interface Feed {
  kind: FeedKind;
  /** What the list is of, in a sentence. */
  subject: string;
  /** The address of the feed and of the page with the same incidents; both without their language. */
  path: string;
  pagePath: string;
  /** When the catalog last changed; null for an empty one. */
  modifiedAt: string | null;
  entries: readonly FeedEntry[];
  /** What has gone from the catalog since, whichever filter it had matched. */
  withdrawn: readonly WithdrawnIncident[];
}

/** The year in which the site's names were first given out, as RFC 4151 asks. */
const TAG_YEAR = "2026";
/** RFC 6721: entries that are gone. */
const TOMBSTONES = "http://purl.org/atompub/tombstones/1.0";
const EPOCH = "1970-01-01T00:00:00.000Z";

export function toAtom(feed: Feed, locale: Locale): string {
  const { site } = stringsFor(locale);
  const words = openDataWords[locale];
  const [newest] = feed.entries;
  // A feed of changes tells of a withdrawal in an entry.
  const tombstones = feed.kind === "new" ? feed.withdrawn : [];
  const moments = [newest?.at, tombstones[0]?.at].filter((moment) => moment !== undefined).sort();
  return `<?xml version="1.0" encoding="utf-8"?>\n${element(
    "feed",
    { xmlns: "http://www.w3.org/2005/Atom", "xmlns:at": TOMBSTONES, "xml:lang": locale },
    [
      textElement("id", tagOf(`${locale}${feed.path}`)),
      textElement("title", `${site.name}: ${feed.subject} (${words.feeds[feed.kind]})`),
      textElement("subtitle", site.tagline),
      textElement("updated", moments.at(-1) ?? feed.modifiedAt ?? EPOCH),
      element("link", { rel: "self", type: "application/atom+xml", href: siteAddress(locale, feed.path) }),
      element("link", { rel: "alternate", type: "text/html", href: siteAddress(locale, feed.pagePath) }),
      element("link", { rel: "license", href: license.url }),
      element("author", {}, textElement("name", site.name) + textElement("uri", siteAddress(locale, "/"))),
      textElement("generator", "kaijiroku"),
      textElement("rights", license.note[locale]),
      ...feed.entries.map((entry) => entryElement(entry, feed.kind, locale)),
      ...tombstones.map(tombstone),
    ].join("\n"),
  )}\n`;
}

function tagOf(name: string): string {
  return `tag:${readSiteUrl().hostname},${TAG_YEAR}:${name}`;
}

function tombstone({ slug, at, reason }: WithdrawnIncident): string {
  const attributes = { ref: tagOf(`incidents/${slug}`), when: at };
  return element("at:deleted-entry", attributes, textElement("at:comment", reason));
}

function entryElement({ incident, at, changes }: FeedEntry, kind: FeedKind, locale: Locale): string {
  const { row } = incident;
  const path = `/incidents/${row.slug}`;
  const id = tagOf(kind === "new" ? path.slice(1) : `${path.slice(1)}/changes/${at}`);
  const name = row.organization?.name;
  return element(
    "entry",
    {},
    [
      textElement("id", id),
      textElement("title", name && !row.title.includes(name) ? `${name} ${row.title}` : row.title),
      textElement("published", row.addedAt),
      textElement("updated", at),
      element("link", { rel: "alternate", type: "text/html", href: siteAddress(locale, path) }),
      element("link", { rel: "alternate", type: "application/json", href: siteAddress(locale, `${path}.json`) }),
      ...row.causes.map((code) => element("category", { term: code, label: causes[code].label[locale] })),
      textElement("summary", summaryOf(incident, changes, locale)),
      textElement("content", contentOf(incident, changes, locale), { type: "html" }),
    ].join(""),
  );
}

function summaryOf(incident: IncidentDetail, changes: readonly ChangeView[], locale: Locale): string {
  const sentence = incidentSentenceText(incident, locale);
  if (changes.length === 0) return sentence;
  const { site } = stringsFor(locale);
  const fields = [...new Set(changes.map(({ field }) => fieldName(field, locale)))].join(site.listSeparator);
  return `${openDataWords[locale].changed}${site.colon} ${fields}. ${sentence}`;
}

interface Line {
  name: string;
  text: string;
  findings: readonly Finding[];
}

/** HTML, which the caller escapes once more as the text of the element. */
function contentOf(incident: IncidentDetail, changes: readonly ChangeView[], locale: Locale): string {
  const rows = factLines(incident, locale).map(({ name, text, findings }) => {
    const quotes = [...new Set(findings.flatMap(({ evidence }) => evidence.map((words) => words.text)))];
    const quoted = quotes.map((words) => textElement("q", words, { lang: "ja" })).join(" ");
    return textElement("dt", name) + element("dd", {}, `${textElement("span", text)} ${quoted}`);
  });
  const changed = changes.length > 0 ? changeList(changes, locale) : "";
  return `${textElement("p", incidentSentenceText(incident, locale))}${changed}${element("dl", {}, rows.join(""))}`;
}

function factLines({ row, facts, relatedOrganizations }: IncidentDetail, locale: Locale): Line[] {
  const { incident, site, value } = stringsFor(locale);
  const list = (texts: readonly string[]) => (texts.length > 0 ? texts.join(site.listSeparator) : value.unknown);
  const line = (field: string, text: string | null, findings: readonly (Sourced<Finding> | null)[]): Line => ({
    name: fieldName(field, locale),
    text: text ?? value.unknown,
    findings: findings.filter((finding) => finding !== null),
  });
  const affected = facts.dataTypes.filter(({ status }) => status === "affected");
  const excluded = facts.dataTypes.filter(({ status }) => status === "excluded");
  const labels = (types: typeof affected) => types.map(({ code }) => dataTypes[code].label[locale]);
  const named = relatedOrganizations.map(
    ({ organization, roles }) =>
      organization.name + site.parenthesis(list(roles.map((role) => organizationRoles[role].label[locale]))),
  );
  return [
    line("disclosed", row.disclosed && formatDate(row.disclosed, locale), [facts.disclosed]),
    line("occurred", formatDateRange(row.occurredFrom, row.occurredTo, locale) || null, [
      facts.occurredFrom,
      facts.occurredTo,
    ]),
    line("discovered", row.discovered && formatDate(row.discovered, locale), [facts.discovered]),
    line("causes", list(row.causes.map((code) => causes[code].label[locale])), facts.causes),
    line("affected", row.affected && formatCount(row.affected, locale), [facts.affected]),
    line("dataTypes", list(labels(affected)), affected),
    line("excludedTypes", excluded.length > 0 ? list(labels(excluded)) : incident.noDataExcluded, excluded),
    line("outcome", row.outcome && outcomes[row.outcome].label[locale], [facts.outcome]),
    line("secondaryDamage", row.secondaryDamage && secondaryDamages[row.secondaryDamage].label[locale], [
      facts.secondaryDamage,
    ]),
    line("relatedOrganizations", list(named), []),
  ];
}

function changeList(changes: readonly ChangeView[], locale: Locale): string {
  const items = changes.map(({ field, reason, before, after }) =>
    textElement(
      "li",
      `${fieldName(field, locale)} (${changeReasons[reason].label[locale]}): ${JSON.stringify(before)} → ${JSON.stringify(after)}`,
    ),
  );
  return element("ul", {}, items.join(""));
}

import type { Metadata } from "next";
import { notFound, permanentRedirect } from "next/navigation";
import { cache } from "react";
import { Citation } from "@/components/incident/citation";
import { Counts } from "@/components/incident/counts";
import { FactSheet } from "@/components/incident/fact-sheet";
import { indexFacts } from "@/components/incident/facts";
import { Guidance } from "@/components/incident/guidance";
import { Changes, Notices } from "@/components/incident/history";
import { IncidentHead } from "@/components/incident/incident-head";
import { addItemFacts, readItems } from "@/components/incident/item-facts";
import { People } from "@/components/incident/more-facts";
import { RelatedOrganizations } from "@/components/incident/related-organizations";
import { Relations } from "@/components/incident/relations";
import { RequiredItems } from "@/components/incident/required-items";
import { Similar } from "@/components/incident/similar";
import { SourceText } from "@/components/incident/source-text";
import { Timeline } from "@/components/incident/timeline";
import { PageFrame } from "@/components/layout/page-frame";
import { describePage } from "@/components/layout/page-metadata";
import { DataLinks } from "@/components/open-data/data-links";
import { StructuredData } from "@/components/open-data/structured-data";
import { PageContents } from "@/components/ui/page-contents";
import { SiteLink } from "@/components/ui/site-link";
import { getIncident } from "@/lib/catalog/queries/incidents";
import { findSimilarIncidents } from "@/lib/catalog/queries/similar";
import type { IncidentDetail } from "@/lib/catalog/views";
import { formatInstant } from "@/lib/format";
import { type Locale, localizePath, stringsFor } from "@/lib/i18n";
import { citationWords } from "@/lib/i18n/citation-words";
import { compareWords } from "@/lib/i18n/compare-words";
import { guidanceWords, requiredItemWords } from "@/lib/i18n/guidance-words";
import { incidentSentenceText } from "@/lib/i18n/sentence";
import { incidentLd } from "@/lib/open-data/formats/json-ld";

export interface IncidentPageProps {
  params: Promise<{ slug: string }>;
}

/** Asked for twice by one request: by the page and by its metadata. */
export const findIncident = cache((slug: string) => getIncident(slug));

export async function describeIncidentPage(locale: Locale, { params }: IncidentPageProps): Promise<Metadata> {
  const { slug } = await params;
  const detail = await findIncident(slug);
  if (!detail) return {};
  const name = detail.row.organization?.name;
  return describePage(locale, {
    path: `/incidents/${slug}`,
    title: name && !detail.row.title.includes(name) ? `${name} ${detail.row.title}` : detail.row.title,
    description: incidentSentenceText(detail, locale),
    resource: "incident",
    hasImage: true,
  });
}

/** One incident: its facts, and beside them the words of the notices that they were read from. */
export async function IncidentPage({ locale, params }: IncidentPageProps & { locale: Locale }) {
  const { slug } = await params;
  const detail = await findIncident(slug);
  if (!detail) notFound();
  if (detail.mergedInto) permanentRedirect(localizePath(locale, `/incidents/${detail.mergedInto}`));
  const items = readItems(detail);
  const index = addItemFacts(indexFacts(detail, locale), items, locale);
  const { facts, notices, changes } = detail;
  return (
    <PageFrame locale={locale} path={`/incidents/${slug}`} current="incidents">
      <article className="print-block grid gap-x-10 pt-5 lg:grid-cols-[minmax(0,1fr)_minmax(0,28rem)] lg:pt-8 xl:grid-cols-[minmax(0,1fr)_minmax(0,36rem)]">
        <div className="min-w-0">
          <Withdrawn detail={detail} locale={locale} />
          <IncidentHead detail={detail} facts={index} locale={locale} />
          <FactSheet facts={facts} index={index} locale={locale} />
          <PageContents parts={partsOf(detail, locale)} locale={locale} />
          <People facts={facts} index={index} locale={locale} />
          <Guidance facts={facts} index={index} locale={locale} />
          <Timeline facts={facts} notices={notices} index={index} locale={locale} />
          <Counts facts={facts} index={index} locale={locale} />
          <Relations detail={detail} locale={locale} />
          <RelatedOrganizations detail={detail} index={index} locale={locale} />
          <Notices notices={notices} locale={locale} />
          <Similar row={detail.row} similar={findSimilarIncidents(slug, relatedSlugs(detail))} locale={locale} />
          <RequiredItems items={items} index={index} locale={locale} />
          <Citation row={detail.row} locale={locale} />
          <Changes changes={changes} locale={locale} />
          <p className="no-print mt-9 text-small">
            <SiteLink href={localizePath(locale, `/incidents/${slug}/reading`)}>
              {stringsFor(locale).reading.title}
            </SiteLink>
          </p>
          <DataLinks resource="incident" path={`/incidents/${slug}`} locale={locale} />
        </div>
        <div className="mt-10 min-w-0 lg:mt-0">
          <SourceText notices={notices} facts={index} locale={locale} />
        </div>
      </article>
      <StructuredData data={incidentLd(detail, locale)} />
    </PageFrame>
  );
}

/** What the page tells below its first screen, as far as there is anything to tell. */
function partsOf({ row, facts, relations, notices }: IncidentDetail, locale: Locale): { id: string; name: string }[] {
  const { incident } = stringsFor(locale);
  const parts: [id: string, name: string, isThere: boolean][] = [
    ["guidance", guidanceWords[locale].title, true],
    ["timeline", incident.timeline, facts.timeline.length > 0],
    ["counts", incident.counts, facts.counts.length > 0],
    ["relations", incident.relations, relations.length > 0],
    ["notices", incident.noticesCount(notices.length), true],
    ["similar", compareWords[locale].similar, row.primaryCause !== null],
    ["items", requiredItemWords[locale].title, true],
    ["cite", citationWords[locale].title, true],
    ["source", incident.source, true],
  ];
  return parts.flatMap(([id, name, isThere]) => (isThere ? [{ id, name }] : []));
}

/** Incidents of the same origin are one event, not its like. */
const relatedSlugs = ({ relations }: IncidentDetail): string[] =>
  relations.flatMap(({ incidents }) => incidents.map(({ slug }) => slug));

function Withdrawn({ detail: { withdrawn }, locale }: { detail: IncidentDetail; locale: Locale }) {
  if (!withdrawn) return null;
  const { incident, site } = stringsFor(locale);
  return (
    <p className="mb-5 border border-shu px-4 py-2 text-small">
      {incident.withdrawn}
      {site.parenthesis(formatInstant(new Date(withdrawn.at), locale))} {withdrawn.reason}
    </p>
  );
}

import type { Metadata } from "next";
import { notFound, permanentRedirect } from "next/navigation";
import { noticeName } from "@/components/incident/notice-name";
import { noticeAnchor } from "@/components/incident/source-text";
import { PageFrame } from "@/components/layout/page-frame";
import { describePage } from "@/components/layout/page-metadata";
import { readFields } from "@/components/reading/field-readings";
import { NoticeReading } from "@/components/reading/notice-reading";
import { OrganizationName } from "@/components/ui/organization-name";
import { SiteLink } from "@/components/ui/site-link";
import type { NoticeView } from "@/lib/catalog/views";
import { type Locale, localizePath, stringsFor } from "@/lib/i18n";
import { PARSER_VERSION } from "@/lib/parser";
import { findIncident, type IncidentPageProps } from "./incident-page";

/** Not for search engines: it says nothing about the incident that its own page does not say better. */
export async function describeReadingPage(locale: Locale, { params }: IncidentPageProps): Promise<Metadata> {
  const { slug } = await params;
  const detail = await findIncident(slug);
  if (!detail) return {};
  const title = `${stringsFor(locale).reading.title}: ${detail.row.title}`;
  return { ...describePage(locale, { path: `/incidents/${slug}/reading`, title }), robots: { index: false } };
}

/** How every value of an incident came about: rules, words, and the candidates that lost. */
export async function ReadingPage({ locale, params }: IncidentPageProps & { locale: Locale }) {
  const { slug } = await params;
  const detail = await findIncident(slug);
  if (!detail) notFound();
  if (detail.mergedInto) permanentRedirect(localizePath(locale, `/incidents/${detail.mergedInto}/reading`));
  const { reading } = stringsFor(locale);
  return (
    <PageFrame locale={locale} path={`/incidents/${slug}/reading`} current="incidents">
      <div className="max-w-5xl pt-5 lg:pt-8">
        {detail.row.organization && (
          <p className="text-small">
            <OrganizationName organization={detail.row.organization} locale={locale} className="font-semibold" />
          </p>
        )}
        <h1 className="font-bold font-serif text-2xl">{reading.title}</h1>
        <p className="mt-1">
          <SiteLink href={localizePath(locale, `/incidents/${slug}`)} lang="ja" className="font-serif">
            {detail.row.title}
          </SiteLink>
        </p>
        <p className="phrase mt-3 max-w-[44em] text-small">{reading.lead(PARSER_VERSION)}</p>
        {detail.notices.map((notice) => (
          <NoticeSection key={notice.position} notice={notice} locale={locale} />
        ))}
      </div>
    </PageFrame>
  );
}

function NoticeSection({ notice, locale }: { notice: NoticeView; locale: Locale }) {
  const id = noticeAnchor(notice.position);
  return (
    <section id={id} aria-labelledby={`${id}-heading`} className="mt-9">
      <h2 id={`${id}-heading`} className="mb-2 font-semibold">
        {noticeName(notice, locale)}{" "}
        <span lang="ja" className="font-normal font-serif">
          {notice.record.title}
        </span>
      </h2>
      <NoticeReading readings={readFields(notice.record.body, locale)} anchor={id} locale={locale} />
    </section>
  );
}

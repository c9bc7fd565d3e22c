import type { Metadata } from "next";
import { notFound, permanentRedirect } from "next/navigation";
import { cache } from "react";
import { IncidentRows } from "@/components/incident-list/incident-rows";
import { PageFrame } from "@/components/layout/page-frame";
import { describePage } from "@/components/layout/page-metadata";
import { DataLinks } from "@/components/open-data/data-links";
import { StructuredData } from "@/components/open-data/structured-data";
import { InvolvedIncidents } from "@/components/organization/involved-incidents";
import { OrganizationFigures } from "@/components/organization/organization-figures";
import { SearchWithin } from "@/components/search/search-within";
import { SiteLink } from "@/components/ui/site-link";
import { getOrganization } from "@/lib/catalog/queries/organizations";
import type { OrganizationDetail } from "@/lib/catalog/views";
import { noFilters } from "@/lib/filters";
import { type Locale, localizePath, stringsFor } from "@/lib/i18n";
import { organizationLd } from "@/lib/open-data/formats/json-ld";
import { organizationKinds } from "@/lib/taxonomy";

export interface OrganizationPageProps {
  params: Promise<{ slug: string }>;
}

const findOrganization = cache((slug: string) => getOrganization(slug));

export async function describeOrganizationPage(locale: Locale, { params }: OrganizationPageProps): Promise<Metadata> {
  const { slug } = await params;
  const detail = await findOrganization(slug);
  if (!detail) return {};
  return describePage(locale, {
    path: `/organizations/${slug}`,
    title: detail.organization.name,
    resource: "organization",
  });
}

/** One organization: what it disclosed, and what names it. */
export async function OrganizationPage({ locale, params }: OrganizationPageProps & { locale: Locale }) {
  const { slug } = await params;
  const detail = await findOrganization(slug);
  if (!detail) notFound();
  if (detail.mergedInto) permanentRedirect(localizePath(locale, `/organizations/${detail.mergedInto}`));
  const { organizations } = stringsFor(locale);
  const { disclosed, disclosedCount, involved, involvedCount } = detail;
  const shownInvolved = new Set(involved.map(({ incident }) => incident.slug)).size;
  return (
    <PageFrame locale={locale} path={`/organizations/${slug}`} current="organizations">
      <div className="max-w-5xl pt-5 lg:pt-8">
        <OrganizationHead detail={detail} locale={locale} />
        {disclosedCount + involvedCount > 1 && (
          <SearchWithin
            filters={{ ...noFilters, [disclosedCount > 0 ? "organization" : "origin"]: [slug] }}
            name={detail.organization.name}
            locale={locale}
          />
        )}
        {disclosed.length > 0 && (
          <section aria-labelledby="disclosed" className="mt-8">
            <h2 id="disclosed" className="mb-2 font-semibold">
              {organizations.asDiscloser}
            </h2>
            <IncidentRows rows={disclosed} locale={locale} />
            {disclosed.length < disclosedCount && (
              <p className="mt-3 flex flex-wrap gap-x-4 text-small">
                <span className="text-faded">{organizations.newest(disclosed.length, disclosedCount)}</span>
                <SiteLink href={localizePath(locale, `/incidents?organization=${slug}`)}>
                  {organizations.all(disclosedCount)}
                </SiteLink>
              </p>
            )}
          </section>
        )}
        {involved.length > 0 && (
          <section aria-labelledby="involved" className="mt-10">
            <h2 id="involved" className="mb-2 font-semibold">
              {organizations.inRole}
            </h2>
            <InvolvedIncidents involved={involved} locale={locale} />
            {shownInvolved < involvedCount && (
              <p className="text-faded text-small">{organizations.newest(shownInvolved, involvedCount)}</p>
            )}
          </section>
        )}
        {(["origin", "organization"] as const).map((part) => (
          <OrganizationFigures key={part} part={part} slug={slug} name={detail.organization.name} locale={locale} />
        ))}
        <DataLinks resource="organization" path={`/organizations/${slug}`} locale={locale} />
      </div>
      <StructuredData data={organizationLd(detail, locale)} />
    </PageFrame>
  );
}

function OrganizationHead({ detail, locale }: { detail: OrganizationDetail; locale: Locale }) {
  const { organizations, site } = stringsFor(locale);
  const { organization, otherNames, disclosedCount, involvedCount } = detail;
  return (
    <header>
      <p className="palt text-faded text-small">
        {organization.kind ? organizationKinds[organization.kind].label[locale] : organizations.namedOnly}
      </p>
      <h1 lang="ja" className="font-bold font-serif text-2xl">
        {organization.name}
      </h1>
      {otherNames.length > 0 && (
        <p className="mt-1 text-small">
          <span className="text-faded">{organizations.alsoKnownAs}</span>{" "}
          <span lang="ja">
            {otherNames
              .map(({ name, former }) => name + (former ? site.parenthesis(organizations.formerName) : ""))
              .join("、")}
          </span>
        </p>
      )}
      {disclosedCount === 0 && <p className="phrase mt-2 text-small">{organizations.onlyInRole}</p>}
      <dl className="mt-4 flex gap-10 text-small">
        <div>
          <dt className="text-faded">{organizations.disclosed}</dt>
          <dd>{organizations.count(disclosedCount)}</dd>
        </div>
        <div>
          <dt className="text-faded">{organizations.mentioned}</dt>
          <dd>{organizations.count(involvedCount)}</dd>
        </div>
      </dl>
    </header>
  );
}

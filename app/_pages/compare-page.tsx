import type { Metadata } from "next";
import { ComparisonTable } from "@/components/compare/comparison-table";
import { AddIncident, SectionChoice } from "@/components/compare/comparison-tools";
import { PageFrame } from "@/components/layout/page-frame";
import { describePage } from "@/components/layout/page-metadata";
import { DataLinks } from "@/components/open-data/data-links";
import { SiteLink } from "@/components/ui/site-link";
import { getComparedIncidents } from "@/lib/catalog/queries/compared";
import { listIncidents } from "@/lib/catalog/queries/incident-list";
import { findSimilarIncidents } from "@/lib/catalog/queries/similar";
import type { IncidentRow } from "@/lib/catalog/views";
import { comparisonPath, MOST_COMPARED, readComparison } from "@/lib/compare/comparison-query";
import { readQuery } from "@/lib/filters";
import { type Locale, localizePath, stringsFor } from "@/lib/i18n";
import { compareWords } from "@/lib/i18n/compare-words";

export interface ComparePageProps {
  searchParams: Promise<Readonly<Record<string, string | string[] | undefined>>>;
}

/** Not for search engines: there are more comparisons than incidents, and each says nothing new. */
export async function describeComparePage(locale: Locale, { searchParams }: ComparePageProps): Promise<Metadata> {
  const { slugs, section } = readComparison(await searchParams);
  const words = compareWords[locale];
  const path = comparisonPath(slugs, section);
  return {
    ...describePage(locale, { path, title: words.title, description: words.lead, resource: "comparison" }),
    robots: { index: false },
  };
}

/** Up to four incidents side by side: their facts, and what their notices say of cause and prevention. */
export async function ComparePage({ locale, searchParams }: ComparePageProps & { locale: Locale }) {
  const { slugs, section, isCut, wanted } = readComparison(await searchParams);
  const { details, missing } = getComparedIncidents(slugs);
  const words = compareWords[locale];
  const { site } = stringsFor(locale);
  const shown = details.map(({ row }) => row.slug);
  const [first] = shown;
  return (
    <PageFrame locale={locale} path={comparisonPath(slugs, section)} current="incidents">
      <div className="pt-5 lg:pt-8">
        <h1 className="font-bold font-serif text-xl sm:text-2xl">{words.title}</h1>
        <p className="phrase mt-1 text-faded text-small">{words.lead}</p>
        {missing.length > 0 && (
          <p className="mt-3 border border-edge px-4 py-2 text-small">
            {words.unknownAddresses(missing.join(site.listSeparator))}
          </p>
        )}
        {isCut && <p className="mt-3 border border-edge px-4 py-2 text-small">{words.tooMany(MOST_COMPARED)}</p>}
        {first === undefined ? (
          <p className="mt-6">
            {words.empty} <SiteLink href={localizePath(locale, "/")}>{stringsFor(locale).list.title}</SiteLink>
          </p>
        ) : (
          <>
            <SectionChoice slugs={shown} section={section} locale={locale} />
            <ComparisonTable details={details} section={section} locale={locale} />
            <DataLinks resource="comparison" path={comparisonPath(shown)} locale={locale} />
          </>
        )}
        <AddIncident
          slugs={shown}
          section={section}
          suggested={first === undefined ? [] : findSimilarIncidents(first, shown).map(({ incident }) => incident)}
          wanted={wanted}
          found={wanted === null ? [] : findToAdd(wanted, shown)}
          locale={locale}
        />
      </div>
    </PageFrame>
  );
}

/** So many incidents are offered for what was typed. */
const MOST_OFFERED = 8;

function findToAdd(words: string, shown: readonly string[]): IncidentRow[] {
  const { rows } = listIncidents(readQuery({ q: words }).query);
  return rows.filter(({ slug }) => !shown.includes(slug)).slice(0, MOST_OFFERED);
}

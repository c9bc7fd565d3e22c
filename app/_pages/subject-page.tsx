import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { chartViewOf } from "@/components/charts/chart-view";
import { PageFrame } from "@/components/layout/page-frame";
import { describePage } from "@/components/layout/page-metadata";
import { DataLinks } from "@/components/open-data/data-links";
import { SearchWithin } from "@/components/search/search-within";
import { SubjectBody } from "@/components/subjects/subject-body";
import { type SubjectFact, SubjectFacts } from "@/components/subjects/subject-facts";
import { SubjectHead } from "@/components/subjects/subject-head";
import { listIncidents } from "@/lib/catalog/queries/incident-list";
import { getStatistics } from "@/lib/catalog/queries/statistics";
import { noFilters } from "@/lib/filters";
import { type Locale, stringsFor } from "@/lib/i18n";
import { subjectResources } from "@/lib/open-data/addresses";
import type { Statistics } from "@/lib/statistics";
import { findTerm, type SubjectKind, subjectKinds } from "@/lib/statistics/subject-kinds";

export interface SubjectPageProps {
  params: Promise<{ code: string }>;
}

const MOST_INCIDENTS = 10;

export async function describeSubjectPage(
  kind: SubjectKind,
  locale: Locale,
  { params }: SubjectPageProps,
): Promise<Metadata> {
  const { code } = await params;
  const term = findTerm(kind, code);
  if (!term) return {};
  const [title, description] = [term.label[locale], term.definition[locale]];
  return describePage(locale, {
    path: `/${kind}/${code}`,
    title,
    description,
    resource: subjectResources[kind].member,
  });
}

/** One cause or data type: what it means, how often it is met, when, at whom and together with what. */
export async function SubjectPage({ kind, locale, params }: SubjectPageProps & { kind: SubjectKind; locale: Locale }) {
  const { code } = await params;
  const term = findTerm(kind, code);
  if (!term) notFound();
  const { filtersOf, charts, words } = subjectKinds[kind];
  const query = { filters: filtersOf(code), search: null, vocabulary: "own" as const };
  const view = getStatistics(query);
  const { rows } = listIncidents({ filters: query.filters, search: null, sort: "newest", page: 1 });
  const { title } = stringsFor(locale).subjects[words];
  return (
    <PageFrame locale={locale} path={`/${kind}/${code}`} current="statistics">
      <div className="pt-5 lg:pt-8">
        <SubjectHead list={`/${kind}`} listTitle={title} code={code} term={term} locale={locale} />
        <SearchWithin filters={query.filters} name={term.label[locale]} locale={locale} />
        <SubjectFacts facts={factsOf(kind, code, view.statistics, locale)} />
        <SubjectBody
          charts={charts}
          view={chartViewOf(query, view)}
          rows={rows.slice(0, MOST_INCIDENTS)}
          locale={locale}
        />
        <DataLinks resource={subjectResources[kind].member} path={`/${kind}/${code}`} locale={locale} />
      </div>
    </PageFrame>
  );
}

function factsOf(kind: SubjectKind, code: string, statistics: Statistics, locale: Locale): SubjectFact[] {
  const { subjects } = stringsFor(locale);
  const { incidents, primaryCauses, discovery_to_disclosure: days } = statistics;
  const all = getStatistics({ filters: noFilters, search: null }).statistics.incidents;
  const facts = [{ name: subjects.incidents, value: subjects.ofAll(incidents, all === 0 ? 0 : incidents / all) }];
  const primary = primaryCauses.counts.find((counted) => counted.code === code);
  if (kind === "causes" && primary) facts.push({ name: subjects.primary, value: subjects.count(primary.count) });
  if (days.quantiles) {
    facts.push({ name: subjects.medianDays, value: subjects.days(days.quantiles.median, days.computed) });
  }
  return facts;
}

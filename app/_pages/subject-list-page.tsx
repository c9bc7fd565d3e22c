import type { Metadata } from "next";
import { connection } from "next/server";
import { PageFrame } from "@/components/layout/page-frame";
import { describePage } from "@/components/layout/page-metadata";
import { type SubjectKind, subjectKinds } from "@/components/subjects/subject-kinds";
import { SubjectLinks } from "@/components/subjects/subject-links";
import { type SubjectGroup, SubjectTable } from "@/components/subjects/subject-table";
import { getStatistics } from "@/lib/catalog/queries/statistics";
import { noFilters } from "@/lib/filters";
import { type Locale, stringsFor } from "@/lib/i18n";
import type { CodeCounts } from "@/lib/statistics/code-counts";
import { causes, codesOf, dataTypeGroups, dataTypes } from "@/lib/taxonomy";

const wordsOf = (kind: SubjectKind, locale: Locale) => stringsFor(locale).subjects[subjectKinds[kind].words];

export function describeSubjectList(kind: SubjectKind, locale: Locale): Metadata {
  const { title, lead } = wordsOf(kind, locale);
  return describePage(locale, { path: `/${kind}`, title, description: lead });
}

/** Every cause, or every data type, with its definition and how often it is met. */
export async function SubjectListPage({ kind, locale }: { kind: SubjectKind; locale: Locale }) {
  // The figures are those of the catalog when the page is asked for, not when the site was built.
  await connection();
  const { title, lead, code } = wordsOf(kind, locale);
  return (
    <PageFrame locale={locale} path={`/${kind}`} current="statistics">
      <div className="max-w-5xl pt-5 lg:pt-8">
        <h1 className="font-bold font-serif text-2xl">{title}</h1>
        <p className="phrase mt-1 mb-2 text-small">{lead}</p>
        <SubjectLinks locale={locale} />
        {(kind === "causes" ? causeGroups() : dataTypeGroupsOf(locale)).map((group) => (
          <SubjectTable key={group.title} group={group} kind={kind} subject={code} locale={locale} />
        ))}
      </div>
    </PageFrame>
  );
}

/** Causes in one group, as their order tells attacks, mistakes and the rest apart. */
function causeGroups(): SubjectGroup[] {
  const { primaryCauses, allCauses, incidents } = getStatistics({ filters: noFilters, search: null }).statistics;
  const among = countsBy(allCauses);
  return [
    {
      title: "",
      rows: primaryCauses.counts.map(({ code, count }) => ({
        code,
        term: causes[code],
        primary: count,
        count: among.get(code) ?? 0,
        share: incidents === 0 ? 0 : (among.get(code) ?? 0) / incidents,
      })),
    },
  ];
}

function dataTypeGroupsOf(locale: Locale): SubjectGroup[] {
  const { dataTypes: counts, incidents } = getStatistics({ filters: noFilters, search: null }).statistics;
  const among = countsBy(counts);
  return codesOf(dataTypeGroups).map((group) => ({
    title: dataTypeGroups[group][locale],
    rows: codesOf(dataTypes)
      .filter((code) => dataTypes[code].group === group)
      .map((code) => ({
        code,
        term: dataTypes[code],
        primary: null,
        count: among.get(code) ?? 0,
        share: incidents === 0 ? 0 : (among.get(code) ?? 0) / incidents,
      })),
  }));
}

const countsBy = <Code extends string>({ counts }: CodeCounts<Code>): Map<Code, number> =>
  new Map(counts.map(({ code, count }) => [code, count]));

import type { Metadata } from "next";
import { connection } from "next/server";
import { PageFrame } from "@/components/layout/page-frame";
import { describePage } from "@/components/layout/page-metadata";
import { DataLinks } from "@/components/open-data/data-links";
import { SubjectLinks } from "@/components/subjects/subject-links";
import { type SubjectGroup, SubjectTable } from "@/components/subjects/subject-table";
import { listCauses, listDataTypes } from "@/lib/catalog/queries/subjects";
import { type Locale, stringsFor } from "@/lib/i18n";
import { subjectResources } from "@/lib/open-data/addresses";
import { type SubjectKind, subjectKinds } from "@/lib/statistics/subject-kinds";
import { causes, codesOf, dataTypeGroups, dataTypes } from "@/lib/taxonomy";

const wordsOf = (kind: SubjectKind, locale: Locale) => stringsFor(locale).subjects[subjectKinds[kind].words];

export function describeSubjectList(kind: SubjectKind, locale: Locale): Metadata {
  const { title, lead } = wordsOf(kind, locale);
  return describePage(locale, { path: `/${kind}`, title, description: lead, resource: subjectResources[kind].list });
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
        <DataLinks resource={subjectResources[kind].list} path={`/${kind}`} locale={locale} />
      </div>
    </PageFrame>
  );
}

/** Causes in one group, as their order tells attacks, mistakes and the rest apart. */
function causeGroups(): SubjectGroup[] {
  return [{ title: "", rows: listCauses().map((row) => ({ ...row, term: causes[row.code] })) }];
}

function dataTypeGroupsOf(locale: Locale): SubjectGroup[] {
  const rows = listDataTypes().map((row) => ({ ...row, primary: null, term: dataTypes[row.code] }));
  return codesOf(dataTypeGroups).map((group) => ({
    title: dataTypeGroups[group][locale],
    rows: rows.filter(({ code }) => dataTypes[code].group === group),
  }));
}

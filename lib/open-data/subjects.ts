/** The causes and the kinds of data as data: what each means, what others call it, and how often it is met. */
import { listIncidents } from "../catalog/queries/incident-list";
import { getStatistics } from "../catalog/queries/statistics";
import { listCauses, listDataTypes } from "../catalog/queries/subjects";
import type { Locale } from "../i18n/locale";
import { type SubjectKind, subjectKinds } from "../statistics/subject-kinds";
import { type Bilingual, type CauseCode, causes, type DataTypeCode, dataTypes } from "../taxonomy";
import { catalogState } from "./incident-list";
import { publishIncidentRow, siteAddress } from "./publish";
import {
  causeSummarySchema,
  dataTypeSummarySchema,
  type PublishedCause,
  type PublishedDataType,
} from "./schemas/subject";
import { publishCharts } from "./statistics";
import { columnsOf } from "./table";
import type { Table } from "./table-formats";
import { verisName } from "./vocabulary-list";

const NEWEST = 10;

/** Every cause, or every kind of data. */
export function subjectListAsJson(kind: SubjectKind, locale: Locale) {
  const data = publishSubjects(kind, locale);
  return { data, total: data.length, catalog: catalogState() };
}

/** One of them with its charts and its newest incidents, or null where there is no such code. */
export function subjectAsJson(kind: SubjectKind, code: string, locale: Locale) {
  const subject = publishSubjects(kind, locale).find((one) => one.code === code);
  if (!subject) return null;
  const { filtersOf, charts } = subjectKinds[kind];
  const query = { filters: filtersOf(code), search: null };
  const { statistics } = getStatistics(query);
  const { rows } = listIncidents({ ...query, sort: "newest", page: 1 });
  return {
    ...subject,
    medianDaysToDisclosure: statistics.discovery_to_disclosure.quantiles?.median ?? null,
    charts: publishCharts({ ...query, vocabulary: "own" }, charts, locale),
    newest: rows.slice(0, NEWEST).map((row) => publishIncidentRow(row, locale)),
    catalog: catalogState(),
  };
}

function publishSubjects(kind: SubjectKind, locale: Locale): (PublishedCause | PublishedDataType)[] {
  return kind === "causes" ? publishCauses(locale) : publishDataTypes(locale);
}

function publishCauses(locale: Locale): PublishedCause[] {
  return listCauses().map(({ code, count, share, primary }) => {
    const { veris, jnsa, jipdec } = causes[code];
    return {
      ...headOf("causes", code, locale),
      incidents: count,
      share,
      asPrimary: primary,
      veris: veris.map(verisName),
      jnsa: [...jnsa],
      jipdec: [...jipdec],
    };
  });
}

function publishDataTypes(locale: Locale): PublishedDataType[] {
  return listDataTypes().map(({ code, count, share }) => {
    const { group, hibp, veris, law } = dataTypes[code];
    const figures = { incidents: count, share };
    return {
      ...headOf("data-types", code, locale),
      group,
      ...figures,
      hibp: [...hibp],
      veris: veris.map(verisName),
      law: [...law],
    };
  });
}

interface Head<Code> {
  code: Code;
  url: string;
  label: Bilingual;
  definition: Bilingual;
}

function headOf<Code extends CauseCode | DataTypeCode>(kind: SubjectKind, code: Code, locale: Locale): Head<Code> {
  const term = kind === "causes" ? causes[code as CauseCode] : dataTypes[code as DataTypeCode];
  return { code, url: siteAddress(locale, `/${kind}/${code}`), label: term.label, definition: term.definition };
}

const columns = {
  causes: columnsOf(causeSummarySchema, "CauseSummary"),
  "data-types": columnsOf(dataTypeSummarySchema, "DataTypeSummary"),
};

const titles: Record<SubjectKind, Bilingual> = {
  causes: { ja: "原因の一覧", en: "Causes" },
  "data-types": { ja: "情報の項目の一覧", en: "Kinds of data" },
};

/** The same list as a table. */
export function subjectTable(kind: SubjectKind): Table {
  return {
    title: titles[kind],
    description: {
      ja: "符号とその定義、ほかの分類での名、事案の数。一つの事案が複数の行に数えられる。",
      en: "Codes with what they mean, what others call them, and how many incidents have them. An incident may count in several rows.",
    },
    path: `/${kind}`,
    columns: columns[kind],
    rows: Object.keys(subjectKinds[kind].terms).length,
    records: (locale) => publishSubjects(kind, locale),
  };
}

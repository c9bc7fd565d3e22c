import { formatCount, formatDate, formatDateRange } from "@/lib/format";
import { type Locale, stringsFor } from "@/lib/i18n";
import { fieldName } from "@/lib/i18n/field-words";
import type { Notice } from "@/lib/notice";
import { causes, countStatuses, dataTypes, investigations, outcomes, secondaryDamages } from "@/lib/taxonomy";

/** One headline fact of a report in the words of the interface; empty where the report does not state it. */
export interface ReportFact {
  key: string;
  name: string;
  values: string[];
}

/**
 * How a fact stands to that of the report before: `added` and `removed` are values; `replaced` where one value took
 * the place of another, `unstated` where this report is silent on what the one before stated.
 */
export interface ReportChange extends ReportFact {
  state: "same" | "first_stated" | "replaced" | "changed" | "unstated";
  added: string[];
  removed: string[];
}

/** What a report says by itself, whatever the others say. */
export function headlineFacts(notice: Notice, locale: Locale): ReportFact[] {
  const { incident, site } = stringsFor(locale);
  const { dates } = notice;
  const types = (status: "affected" | "excluded") =>
    notice.dataTypes.filter((type) => type.status === status).map(({ code }) => dataTypes[code].label[locale]);
  const figure = (count: Notice["counts"][number]) =>
    formatCount(count, locale) +
    (count.status === "affected" ? "" : site.parenthesis(countStatuses[count.status].label[locale]));
  const headline = notice.affected ? formatCount(notice.affected, locale) : null;
  const figures = new Set(notice.counts.map(figure));
  return [
    { key: "affected", name: incident.affected, values: headline === null ? [] : [headline] },
    { key: "counts", name: incident.counts, values: [...figures].filter((text) => text !== headline) },
    {
      key: "outcome",
      name: incident.outcome,
      values: notice.outcome ? [outcomes[notice.outcome.value].label[locale]] : [],
    },
    { key: "causes", name: incident.cause, values: notice.causes.map(({ code }) => causes[code].label[locale]) },
    {
      key: "occurred",
      name: fieldName("occurred", locale),
      values: some(formatDateRange(dates.occurredFrom, dates.occurredTo, locale)),
    },
    {
      key: "discovered",
      name: fieldName("discovered", locale),
      values: dates.discovered ? [formatDate(dates.discovered, locale)] : [],
    },
    { key: "data", name: incident.dataAffected, values: types("affected") },
    { key: "excluded", name: incident.dataExcluded, values: types("excluded") },
    {
      key: "secondary-damage",
      name: incident.secondaryDamage,
      values: notice.secondaryDamage ? [secondaryDamages[notice.secondaryDamage.value].label[locale]] : [],
    },
    {
      key: "investigation",
      name: incident.investigation,
      values: notice.investigation ? [investigations[notice.investigation.value].label[locale]] : [],
    },
  ];
}

const some = (text: string): string[] => (text === "" ? [] : [text]);

/** Holds the facts of a report against those of the one before. */
export function compareReports(before: Notice, after: Notice, locale: Locale): ReportChange[] {
  const earlier = new Map(headlineFacts(before, locale).map(({ key, values }) => [key, values]));
  return headlineFacts(after, locale).map((fact) => {
    const old = earlier.get(fact.key) ?? [];
    const added = fact.values.filter((value) => !old.includes(value));
    const removed = old.filter((value) => !fact.values.includes(value));
    return { ...fact, added, removed, state: stateOf(fact.values, old, added.length + removed.length) };
  });
}

function stateOf(values: string[], old: string[], differences: number): ReportChange["state"] {
  if (differences === 0) return "same";
  if (old.length === 0) return "first_stated";
  if (values.length === 0) return "unstated";
  return values.length === 1 && old.length === 1 ? "replaced" : "changed";
}

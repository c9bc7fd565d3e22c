import type { IncidentDetail } from "../catalog/views";
import { formatCount } from "../format";
import { causes, dataTypes, subjectKinds } from "../taxonomy";
import { type Locale, stringsFor } from ".";

const MOST_NAMED = 3;

/** A sentence around the organization's name, which is Japanese in both languages. */
export interface IncidentSentence {
  before: string;
  organization: string;
  after: string;
}

/** What happened, in one or two sentences built from the facts alone; what is not stated is left out or said so. */
export function describeIncident(
  { row, facts }: Pick<IncidentDetail, "row" | "facts">,
  locale: Locale,
): IncidentSentence {
  const { incident, value } = stringsFor(locale);
  const named = row.affectedData.slice(0, MOST_NAMED);
  const hasCause = row.primaryCause !== null && row.primaryCause !== "unknown";
  const sentence = incident.sentence({
    cause: hasCause && row.primaryCause ? causes[row.primaryCause].label[locale] : null,
    subjects: facts.subjects.slice(0, MOST_NAMED).map(({ code }) => subjectKinds[code].label[locale]),
    dataTypes: named.map((code) => dataTypes[code].label[locale]),
    moreDataTypes: row.affectedData.length - named.length,
    outcome: row.outcome,
    count: row.affected && formatCount(row.affected, locale),
  });
  return { ...sentence, organization: row.organization?.name ?? value.unknown };
}

/** The same sentence as plain text, for descriptions of the page. */
export function incidentSentenceText(detail: Pick<IncidentDetail, "row" | "facts">, locale: Locale): string {
  const { before, organization, after } = describeIncident(detail, locale);
  return before + organization + after;
}

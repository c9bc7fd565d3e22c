import type { IncidentDetail } from "@/lib/catalog/views";
import { formatCount, formatDate, formatDateRange } from "@/lib/format";
import { type Locale, stringsFor } from "@/lib/i18n";
import {
  authorities,
  causes,
  type DataTypeCode,
  dataTypes,
  investigations,
  organizationKinds,
  outcomes,
  secondaryDamages,
  subjectKinds,
  type Term,
} from "@/lib/taxonomy";
import { describeInterval } from "../incident/describe-interval";

/** One line of a comparison: a fact of each incident in words; null is 記載なし. */
export interface ComparedFact {
  name: string;
  values: (string | null)[];
}

/** The facts of incidents side by side, in the order in which a page of an incident gives them. */
export function compareFacts(details: readonly IncidentDetail[], locale: Locale): ComparedFact[] {
  const { incident, organizations, site } = stringsFor(locale);
  const line = (name: string, read: (detail: IncidentDetail) => string | null): ComparedFact => ({
    name,
    values: details.map(read),
  });
  const label = (term: Term) => term.label[locale];
  const join = (terms: readonly Term[]) => (terms.length > 0 ? terms.map(label).join(site.listSeparator) : null);
  const types = (codes: readonly DataTypeCode[]) => join(codes.map((code) => dataTypes[code]));
  return [
    line(organizations.kind, ({ row }) =>
      row.organization?.kind ? label(organizationKinds[row.organization.kind]) : null,
    ),
    line(incident.affected, ({ row }) => row.affected && formatCount(row.affected, locale)),
    line(incident.outcome, ({ row }) => row.outcome && label(outcomes[row.outcome])),
    line(incident.cause, ({ row }) => join(row.causes.map((code) => causes[code]))),
    line(incident.occurred, ({ row }) => formatDateRange(row.occurredFrom, row.occurredTo, locale) || null),
    line(incident.discovered, ({ row, facts }) =>
      withSpan(
        row.discovered && formatDate(row.discovered, locale),
        describeInterval(facts, "discovered", locale),
        locale,
      ),
    ),
    line(incident.disclosed, ({ row, facts }) =>
      withSpan(
        row.disclosed && formatDate(row.disclosed, locale),
        describeInterval(facts, "disclosed", locale),
        locale,
      ),
    ),
    line(incident.dataAffected, ({ row }) => types(row.affectedData)),
    line(incident.dataExcluded, ({ row }) => types(row.excludedData) ?? incident.noDataExcluded),
    line(incident.subjects, ({ facts }) => join(facts.subjects.map(({ code }) => subjectKinds[code]))),
    line(incident.secondaryDamage, ({ row }) => row.secondaryDamage && label(secondaryDamages[row.secondaryDamage])),
    line(incident.investigation, ({ row }) => row.investigation && label(investigations[row.investigation])),
    line(incident.reportedTo, ({ facts }) => join(facts.reportedTo.map(({ code }) => authorities[code]))),
  ];
}

const withSpan = (date: string | null, span: string | null, locale: Locale): string | null =>
  date === null ? null : date + (span === null ? "" : stringsFor(locale).site.parenthesis(span));

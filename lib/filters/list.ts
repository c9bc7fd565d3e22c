/**
 * The ONE list of filters. It drives what an address means, the SQL, the choices beside the list, the chips and
 * the sentence. To add a filter: a key in `filter.ts`, an entry here.
 */
import {
  authorities,
  type Bilingual,
  causes,
  codesOf,
  countUnits,
  dataTypes,
  investigations,
  organizationKinds,
  outcomes,
  secondaryDamages,
  subjectKinds,
  type Term,
} from "../taxonomy";
import { affectedFilter } from "./affected-filter";
import { choiceFilter, columnIn, hasAll, hasAny } from "./choice-filter";
import type { Filter, FilterKey } from "./filter";
import { periodFilter } from "./period-filter";

const unstated = { none: { ja: "記載なし", en: "Not stated" } } as const;

/** In the order in which they are shown. */
export const filters: readonly Filter[] = [
  choiceFilter({
    key: "cause",
    label: { ja: "原因", en: "Cause" },
    param: "cause",
    choices: labelsOf(causes),
    match: "any",
    where: hasAny("IncidentCause"),
    facet: { value: "x.code", join: "JOIN IncidentCause x ON x.incidentId = i.id" },
  }),
  choiceFilter({
    key: "kind",
    label: { ja: "組織の種類", en: "Kind of organization" },
    param: "kind",
    choices: labelsOf(organizationKinds),
    match: "any",
    where: columnIn("o.kind"),
    facet: { value: "o.kind", join: "" },
  }),
  choiceFilter({
    key: "organization",
    label: { ja: "組織", en: "Organization" },
    param: "organization",
    choices: null,
    match: "any",
    // By way of the rows, so that the address of an organization that became another still finds it.
    where: (slugs) => ({
      sql: `i.organizationId IN (SELECT coalesce(mergedIntoId, id) FROM Organization WHERE slug IN (${slugs.map(() => "?").join(", ")}))`,
      values: slugs,
    }),
    facet: { value: "o.slug", join: "" },
  }),
  choiceFilter({
    key: "data",
    label: { ja: "漏えいした情報(おそれを含む)", en: "Data leaked or possibly leaked" },
    param: "data",
    choices: labelsOf(dataTypes),
    match: "all",
    where: hasAll("IncidentDataType", " AND x.status = 'affected'"),
    facet: {
      value: "x.code",
      join: "JOIN IncidentDataType x ON x.incidentId = i.id AND x.status = 'affected'",
    },
  }),
  choiceFilter({
    key: "excluded",
    label: { ja: "含まれないと明記された情報", en: "Data said not to be included" },
    param: "excluded",
    choices: labelsOf(dataTypes),
    match: "all",
    where: hasAll("IncidentDataType", " AND x.status = 'excluded'"),
    facet: {
      value: "x.code",
      join: "JOIN IncidentDataType x ON x.incidentId = i.id AND x.status = 'excluded'",
    },
  }),
  choiceFilter({
    key: "outcome",
    label: { ja: "漏えいの有無", en: "Outcome" },
    param: "outcome",
    choices: { ...labelsOf(outcomes), ...unstated },
    match: "any",
    where: columnIn("i.outcome"),
    facet: { value: "coalesce(i.outcome, 'none')", join: "" },
  }),
  periodFilter({
    key: "disclosed",
    label: { ja: "公表日", en: "Disclosed" },
    param: "disclosed",
    start: "i.disclosed",
    end: "i.disclosed",
  }),
  periodFilter({
    key: "occurred",
    label: { ja: "発生日", en: "Occurred" },
    param: "occurred",
    start: "coalesce(i.occurredFrom, i.occurredTo)",
    end: "coalesce(i.occurredTo, i.occurredFrom)",
  }),
  affectedFilter,
  choiceFilter({
    key: "unit",
    label: { ja: "数の単位", en: "Unit" },
    param: "unit",
    choices: { ...labelsOf(countUnits), ...unstated },
    match: "any",
    where: columnIn("i.affectedUnit"),
    facet: {
      value: "coalesce(i.affectedUnit, 'none')",
      join: "",
      // A range holds within the chosen units, so each unit is counted under the range in that unit.
      widen: (active) => ({ ...active, unit: codesOf(countUnits) }),
    },
  }),
  choiceFilter({
    key: "thirdParty",
    label: { ja: "委託先・外部サービス経由", en: "Via a third party" },
    param: "third_party",
    choices: { yes: { ja: "はい", en: "Yes" }, no: { ja: "いいえ", en: "No" } },
    match: "any",
    where: columnIn("CASE i.viaThirdParty WHEN 1 THEN 'yes' ELSE 'no' END"),
    facet: { value: "CASE i.viaThirdParty WHEN 1 THEN 'yes' ELSE 'no' END", join: "" },
  }),
  choiceFilter({
    key: "subject",
    label: { ja: "誰の情報", en: "Whose data" },
    param: "subject",
    choices: labelsOf(subjectKinds),
    match: "any",
    where: hasAny("IncidentSubject"),
    facet: { value: "x.code", join: "JOIN IncidentSubject x ON x.incidentId = i.id" },
  }),
  choiceFilter({
    key: "secondaryDamage",
    label: { ja: "二次被害", en: "Secondary damage" },
    param: "secondary_damage",
    choices: { ...labelsOf(secondaryDamages), ...unstated },
    match: "any",
    where: columnIn("i.secondaryDamage"),
    facet: { value: "coalesce(i.secondaryDamage, 'none')", join: "" },
  }),
  choiceFilter({
    key: "investigation",
    label: { ja: "調査の状況", en: "Investigation" },
    param: "investigation",
    choices: { ...labelsOf(investigations), ...unstated },
    match: "any",
    where: columnIn("i.investigation"),
    facet: { value: "coalesce(i.investigation, 'none')", join: "" },
  }),
  choiceFilter({
    key: "reportedTo",
    label: { ja: "報告先", en: "Reported to" },
    param: "reported_to",
    choices: labelsOf(authorities),
    match: "any",
    where: hasAny("IncidentAuthority"),
    facet: { value: "x.code", join: "JOIN IncidentAuthority x ON x.incidentId = i.id" },
  }),
];

/** The filter of a key. */
export function filterOf(key: FilterKey): Filter {
  const found = filters.find((filter) => filter.key === key);
  if (!found) throw new Error(`no filter is called ${key}`);
  return found;
}

function labelsOf<T extends Record<string, Term>>(vocabulary: T): Record<string, Bilingual> {
  return Object.fromEntries(Object.entries(vocabulary).map(([code, { label }]) => [code, label]));
}

/**
 * The ONE list of filters. It drives what an address means, the rows found, the choices beside the list, the chips and
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
import { choiceFilter, codesIn, disclosers, origins } from "./choice-filter";
import { delayFilter } from "./delay-filter";
import type { Filter, FilterKey } from "./filter";
import { periodFilter } from "./period-filter";

const unstated = { none: { ja: "記載なし", en: "Not stated" } } as const;

/** In the order in which they are shown. */
export const filters: readonly Filter[] = [
  choiceFilter({
    key: "cause",
    label: { ja: "原因", en: "Cause" },
    param: "cause",
    match: "any",
    ...codesIn(labelsOf(causes), (columns) => columns.causes),
  }),
  choiceFilter({
    key: "kind",
    label: { ja: "組織の種類", en: "Kind of organization" },
    param: "kind",
    names: ["種類", "業種"],
    match: "any",
    ...codesIn(labelsOf(organizationKinds), (columns) => columns.kind),
  }),
  choiceFilter({
    key: "organization",
    label: { ja: "組織", en: "Organization" },
    param: "organization",
    names: ["企業", "会社", "団体", "名前", "org"],
    match: "any",
    ...disclosers,
  }),
  choiceFilter({
    key: "data",
    label: { ja: "漏えいした情報(おそれを含む)", en: "Data leaked or possibly leaked" },
    param: "data",
    names: ["情報", "データ", "項目"],
    match: "all",
    ...codesIn(labelsOf(dataTypes), (columns) => columns.affectedData),
  }),
  choiceFilter({
    key: "excluded",
    label: { ja: "含まれないと明記された情報", en: "Data said not to be included" },
    param: "excluded",
    names: ["除外", "含まない"],
    match: "all",
    ...codesIn(labelsOf(dataTypes), (columns) => columns.excludedData),
  }),
  choiceFilter({
    key: "outcome",
    label: { ja: "漏えいの有無", en: "Outcome" },
    param: "outcome",
    names: ["結果", "漏えい"],
    match: "any",
    ...codesIn({ ...labelsOf(outcomes), ...unstated }, (columns) => columns.outcome),
  }),
  periodFilter({
    key: "date",
    label: { ja: "時期(公表・発覚・発生)", en: "Date (disclosed, found or occurred)" },
    param: "date",
    names: ["時期", "日付"],
    spans: (columns) => columns.shownSpan,
  }),
  periodFilter({
    key: "disclosed",
    label: { ja: "公表日", en: "Disclosed" },
    param: "disclosed",
    names: ["公表"],
    spans: (columns) => columns.disclosedSpan,
  }),
  periodFilter({
    key: "occurred",
    label: { ja: "発生日", en: "Occurred" },
    param: "occurred",
    names: ["発生"],
    spans: (columns) => columns.occurredSpan,
  }),
  delayFilter,
  affectedFilter,
  choiceFilter({
    key: "unit",
    label: { ja: "数の単位", en: "Unit" },
    param: "unit",
    names: ["単位"],
    match: "any",
    ...codesIn({ ...labelsOf(countUnits), ...unstated }, (columns) => columns.affectedUnit),
    // A range holds within the chosen units, so each unit is counted under the range in that unit.
    widen: (active) => ({ ...active, unit: codesOf(countUnits) }),
  }),
  choiceFilter({
    key: "thirdParty",
    label: { ja: "委託先・外部サービス経由", en: "Via a third party" },
    param: "third_party",
    names: ["委託先", "委託", "経由"],
    match: "any",
    ...codesIn({ yes: { ja: "はい", en: "Yes" }, no: { ja: "いいえ", en: "No" } }, (columns) => columns.viaThirdParty),
  }),
  choiceFilter({
    key: "origin",
    label: { ja: "経由した委託先・サービス", en: "Supplier or service" },
    param: "origin",
    match: "any",
    ...origins,
  }),
  choiceFilter({
    key: "subject",
    label: { ja: "誰の情報", en: "Whose data" },
    param: "subject",
    names: ["対象", "対象者"],
    match: "any",
    ...codesIn(labelsOf(subjectKinds), (columns) => columns.subjects),
  }),
  choiceFilter({
    key: "secondaryDamage",
    label: { ja: "二次被害", en: "Secondary damage" },
    param: "secondary_damage",
    match: "any",
    ...codesIn({ ...labelsOf(secondaryDamages), ...unstated }, (columns) => columns.secondaryDamage),
  }),
  choiceFilter({
    key: "investigation",
    label: { ja: "調査の状況", en: "Investigation" },
    param: "investigation",
    names: ["調査"],
    match: "any",
    ...codesIn({ ...labelsOf(investigations), ...unstated }, (columns) => columns.investigation),
  }),
  choiceFilter({
    key: "reportedTo",
    label: { ja: "報告先", en: "Reported to" },
    param: "reported_to",
    names: ["報告"],
    match: "any",
    ...codesIn(labelsOf(authorities), (columns) => columns.reportedTo),
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

/** Every closed vocabulary that the open data uses: those of the taxonomy, and those of the catalog's own doings. */
import { sortOrders as orders } from "../filters";
import { type Strings, stringsFor } from "../i18n";
import type { SearchField } from "../search/index/fields";
import type { MatchKind } from "../search/matching/pattern";
import { type ChartId, chartIds } from "../statistics/charts";
import * as taxonomy from "../taxonomy";
import { type Bilingual, codesOf, type Term } from "../taxonomy";

/** The terms of one of the catalog's own vocabularies: labels as the pages have them, and what each code means. */
function termsOf<Name extends "dateKinds" | "changeReasons" | "relationKinds">(
  name: Name,
  definitions: Record<keyof Strings[Name], readonly [ja: string, en: string]>,
): Record<keyof Strings[Name], Term> {
  const [ja, en] = [stringsFor("ja")[name], stringsFor("en")[name]] as [Strings[Name], Strings[Name]];
  const codes = Object.keys(definitions) as (keyof Strings[Name])[];
  const terms = codes.map((code): [keyof Strings[Name], Term] => {
    const [definitionJa, definitionEn] = definitions[code];
    const label = { ja: String(ja[code]), en: String(en[code]) };
    return [code, { label, definition: { ja: definitionJa, en: definitionEn } }];
  });
  return Object.fromEntries(terms) as Record<keyof Strings[Name], Term>;
}

/** Which date stands for an incident in lists. */
export const dateKinds = termsOf("dateKinds", {
  disclosed: ["最初のお知らせの公表日。", "When the first notice was published."],
  discovered: ["公表日の記載がないときの発覚日。", "Discovery, where no disclosure is dated."],
  occurred: ["公表日と発覚日の記載がないときの発生日。", "Occurrence, where neither is dated."],
  reference: [
    "どの日付の記載もないときの、収録番号の年。事案の日付ではない。",
    "The year of the collection's number, where nothing is dated; not a date of the incident.",
  ],
});

/** Why an incident changed. */
export const changeReasons = termsOf("changeReasons", {
  new_report: ["新しい報が加わった。", "A further report was added."],
  corrected: ["お知らせの文面が変わった。", "The text of the notice changed."],
  reparsed: ["同じ文面を新しい解析規則で読み直した。", "A newer parser read the same text."],
  withdrawn: ["お知らせが収録元からなくなった。", "The notice is gone from its collection."],
  restored: ["取り下げたお知らせが戻った。", "A withdrawn notice came back."],
  merged: ["二つの事案が一つと分かった。", "Two incidents turned out to be one."],
  split: ["一つの事案が二つと分かった。", "One incident turned out to be two."],
  renamed: ["組織の名が変わった。", "The organization's name changed."],
});

/** Why two incidents are related. */
export const relationKinds = termsOf("relationKinds", {
  discloser: ["一方を公表した組織を、もう一方のお知らせが挙げている。", "The discloser of one is named by the other."],
  shared_origin: ["同じ委託先またはサービスを通じて起きた。", "Both came in through the same supplier or service."],
  same_reference: ["収録元が同じ番号を付けている。", "The collection gave both one number."],
});

const define = (label: Bilingual, ja: string, en: string): Term => ({ label, definition: { ja, en } });

/** The groups that kinds of data are shown in, each with what is in it. */
export const dataTypeGroups = Object.fromEntries(
  codesOf(taxonomy.dataTypeGroups).map((group) => {
    const members = Object.values(taxonomy.dataTypes).filter((type) => type.group === group);
    const [ja, en] = [members.map(({ label }) => label.ja).join("、"), members.map(({ label }) => label.en).join(", ")];
    return [group, define(taxonomy.dataTypeGroups[group], `${ja}。`, `${en}.`)];
  }),
) as Record<taxonomy.DataTypeGroup, Term>;

/** Properties that Japanese law attaches duties to; what a kind of data may be, never a finding about an incident. */
export const lawProperties: Record<taxonomy.LawProperty, Term> = {
  special_care: define(
    { ja: "要配慮個人情報", en: "Special-care data" },
    "個人情報保護法の要配慮個人情報に該当し得る。",
    "May be special-care data under the Act on the Protection of Personal Information.",
  ),
  property_damage: define(
    { ja: "財産的被害のおそれ", en: "Property damage" },
    "不正に利用されると財産的被害が生じるおそれがある情報に該当し得る。",
    "May be data whose misuse can lead to loss of property, which has to be reported.",
  ),
};

const chartWords: Record<ChartId, readonly [ja: string, en: string]> = {
  quarters: [
    "一覧に示す日付(公表、なければ発覚、発生)の四半期ごと。",
    "By the quarter of the date that a list shows: of disclosure, else of discovery, else of occurrence.",
  ],
  years: ["最初のお知らせの公表日の年ごと。", "By the year in which the first notice was published."],
  months: ["最初のお知らせの公表日の月ごと。", "By the month in which the first notice was published."],
  causes: ["主な原因ごと。併記された数も添える。", "By primary cause, with how often each is named at all."],
  kinds: ["公表した組織の種別ごと。", "By the kind of organization that disclosed."],
  "third-party": ["委託先や外部サービスを経由したか。", "Whether it came through a supplier or service."],
  origins: ["経由した委託先・サービスごと。", "By the supplier or service that it came through."],
  "data-types": [
    "漏えいした情報の項目ごと。一事案が複数に数えられる。",
    "By kind of data; an incident may count under several.",
  ],
  "data-pairs": ["ともに漏えいした情報の項目の組ごと。", "By pairs of kinds of data that leaked together."],
  subjects: ["誰の情報かごと。一事案が複数に数えられる。", "By whose data; an incident may count under several."],
  sizes: ["対象の数の範囲ごと。単位別。", "By ranges of the headline figure, each unit apart."],
  "occurrence-to-discovery": ["発生から発覚までの日数の範囲ごと。", "By ranges of days from occurrence to discovery."],
  "discovery-to-disclosure": ["発覚から公表までの日数の範囲ごと。", "By ranges of days from discovery to disclosure."],
  "occurrence-to-disclosure": [
    "発生から公表までの日数の範囲ごと。",
    "By ranges of days from occurrence to disclosure.",
  ],
  outcomes: ["漏えいの有無ごと。", "By what the notices say came of it."],
  "secondary-damage": ["二次被害の有無ごと。", "By whether misuse or harm is reported."],
  "reported-to": ["報告・届出先ごと。一事案が複数に数えられる。", "By whom it was reported to; may be several."],
};

/** What the statistics count incidents by. */
export const charts = Object.fromEntries(
  chartIds.map((id) => {
    const label = { ja: stringsFor("ja").statistics.charts[id], en: stringsFor("en").statistics.charts[id] };
    return [id, define(label, ...chartWords[id])];
  }),
) as Record<ChartId, Term>;

/** The orders of a list. */
export const sortOrders = {
  relevance: define(
    orders.relevance,
    "検索の言葉に最もよく合うものから。",
    "What matches the search best comes first.",
  ),
  newest: define(orders.newest, "日付の新しいものから。", "By date, the latest first."),
  oldest: define(orders.oldest, "日付の古いものから。", "By date, the earliest first."),
  largest: define(orders.largest, "対象の数の多いものから。単位別。", "By the headline figure, each unit apart."),
  slowest: define(
    orders.slowest,
    "発覚から公表までの日数の多いものから。日数の分からないものは最後。",
    "By the days from discovery to disclosure, the most first; those of unknown days last.",
  ),
  organization: define(
    orders.organization,
    "公表した組織の名の順。",
    "By the name of the organization that disclosed.",
  ),
} as const satisfies Record<keyof typeof orders, Term>;

/** The parts of an incident that words are searched in. */
export const searchFields: Record<SearchField, Term> = {
  title: define({ ja: "表題", en: "Title" }, "お知らせの表題。", "The titles of the notices."),
  organization: define({ ja: "組織名", en: "Organization" }, "公表した組織の名。", "The name of who disclosed."),
  related: define(
    { ja: "関わる組織", en: "Organizations named" },
    "名の挙がった組織。",
    "The names of others involved.",
  ),
  body: define({ ja: "文面", en: "Text" }, "お知らせの文面。", "The text of the notices."),
};

/** How a word of a search met what stands there. */
export const matchKinds: Record<MatchKind, Term> = {
  word: define({ ja: "その言葉", en: "The word" }, "その言葉そのもの。", "The very word, in any spelling."),
  part: define({ ja: "一部", en: "A part" }, "より長い言葉の一部。", "A part of a longer word."),
  synonym: define({ ja: "類義語", en: "A synonym" }, "同じ意味の別の言葉。", "Another word for the same thing."),
  near: define({ ja: "近い言葉", en: "A near word" }, "意味の近い別の言葉。", "Another word for what is near to it."),
  reading: define({ ja: "読み", en: "Its reading" }, "同じ読みの言葉。", "A word that is read the same."),
  fact: define(
    { ja: "事実", en: "A fact" },
    "言葉の表す事実が読み取られている。",
    "The word names a fact that was read.",
  ),
  abbreviation: define(
    { ja: "略称", en: "An abbreviation" },
    "言葉が組織名の略になっている。",
    "The word abbreviates the organization's name.",
  ),
};

/** By name. The codes of each stand in the order in which they are shown. */
export const vocabularies = {
  causes: taxonomy.causes,
  dataTypes: taxonomy.dataTypes,
  dataTypeStatuses: taxonomy.dataTypeStatuses,
  outcomes: taxonomy.outcomes,
  secondaryDamages: taxonomy.secondaryDamages,
  investigations: taxonomy.investigations,
  countUnits: taxonomy.countUnits,
  countQualifiers: taxonomy.countQualifiers,
  countStatuses: taxonomy.countStatuses,
  subjectKinds: taxonomy.subjectKinds,
  organizationKinds: taxonomy.organizationKinds,
  organizationRoles: taxonomy.organizationRoles,
  sequenceKinds: taxonomy.sequenceKinds,
  datePrecisions: taxonomy.datePrecisions,
  bases: taxonomy.bases,
  authorities: taxonomy.authorities,
  contactKinds: taxonomy.contactKinds,
  sectionKinds: taxonomy.sectionKinds,
  dateKinds,
  changeReasons,
  relationKinds,
  dataTypeGroups,
  lawProperties,
  charts,
  sortOrders,
  searchFields,
  matchKinds,
} as const satisfies Record<string, Record<string, Term>>;

export type VocabularyName = keyof typeof vocabularies;

const byCodes = new Map(
  Object.entries(vocabularies).map(([name, terms]) => [Object.keys(terms).join(" "), name as VocabularyName]),
);

/** The vocabulary that consists of just these codes in this order, or null where they are no vocabulary of ours. */
export function vocabularyOf(codes: readonly unknown[]): VocabularyName | null {
  return byCodes.get(codes.join(" ")) ?? null;
}

/** The term of a code. */
export function termOf(vocabulary: VocabularyName, code: string): Term | null {
  const terms: Record<string, Term> = vocabularies[vocabulary];
  return Object.hasOwn(terms, code) ? (terms[code] ?? null) : null;
}

/** Every closed vocabulary that the open data uses: those of the taxonomy, and those of the catalog's own doings. */
import type { ChangeReason, DateKind, RelationKind } from "../catalog/views";
import type { Term } from "../taxonomy";
import * as taxonomy from "../taxonomy";

const term = (ja: string, en: string, definitionJa: string, definitionEn: string): Term => ({
  label: { ja, en },
  definition: { ja: definitionJa, en: definitionEn },
});

/** Which date stands for an incident in lists. */
export const dateKinds = {
  disclosed: term("公表日", "Disclosed", "最初のお知らせの公表日。", "When the first notice was published."),
  discovered: term(
    "発覚日",
    "Discovered",
    "公表日の記載がないときの発覚日。",
    "Discovery, where no disclosure is dated.",
  ),
  occurred: term(
    "発生日",
    "Occurred",
    "公表日と発覚日の記載がないときの発生日。",
    "Occurrence, where neither is dated.",
  ),
  reference: term(
    "収録年",
    "Collected",
    "どの日付の記載もないときの、収録番号の年。事案の日付ではない。",
    "The year of the collection's number, where nothing is dated; not a date of the incident.",
  ),
} as const satisfies Record<DateKind, Term>;

/** Why an incident changed. */
export const changeReasons = {
  new_report: term("続報", "New report", "新しい報が加わった。", "A further report was added."),
  corrected: term("訂正", "Corrected", "お知らせの文面が変わった。", "The text of the notice changed."),
  reparsed: term(
    "読み直し",
    "Read again",
    "同じ文面を新しい解析規則で読み直した。",
    "A newer parser read the same text.",
  ),
  withdrawn: term(
    "取り下げ",
    "Withdrawn",
    "お知らせが収録元からなくなった。",
    "The notice is gone from its collection.",
  ),
  restored: term("復帰", "Restored", "取り下げたお知らせが戻った。", "A withdrawn notice came back."),
  merged: term("統合", "Merged", "二つの事案が一つと分かった。", "Two incidents turned out to be one."),
  split: term("分離", "Split", "一つの事案が二つと分かった。", "One incident turned out to be two."),
  renamed: term("改称", "Renamed", "組織の名が変わった。", "The organization's name changed."),
} as const satisfies Record<ChangeReason, Term>;

/** Why two incidents are related. */
export const relationKinds = {
  discloser: term(
    "公表した組織の言及",
    "Named discloser",
    "一方を公表した組織を、もう一方のお知らせが挙げている。",
    "The discloser of one is named by the other.",
  ),
  shared_origin: term(
    "共通の発生元",
    "Shared origin",
    "同じ委託先またはサービスを通じて起きた。",
    "Both came in through the same supplier or service.",
  ),
  same_reference: term(
    "同じ収録番号",
    "Same number",
    "収録元が同じ番号を付けている。",
    "The collection gave both one number.",
  ),
} as const satisfies Record<RelationKind, Term>;

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

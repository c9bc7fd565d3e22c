/** Every closed vocabulary that the open data uses: those of the taxonomy, and those of the catalog's own doings. */
import { type Strings, stringsFor } from "../i18n";
import type { Term } from "../taxonomy";
import * as taxonomy from "../taxonomy";

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

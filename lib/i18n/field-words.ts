/** What the fields of a record are called, and what they mean, in both languages. */
import type { Term } from "../taxonomy";
import type { Locale } from "./locale";

const field = (ja: string, en: string, definitionJa: string, definitionEn: string): Term => ({
  label: { ja, en },
  definition: { ja: definitionJa, en: definitionEn },
});

/** By the field's last name: `dates.disclosed` is found under `disclosed`. */
const fields: Record<string, Term> = {
  reference: field(
    "収録番号",
    "Collection number",
    "収録元での番号。",
    "The number that the collection gave the notice.",
  ),
  title: field("表題", "Title", "お知らせの見出し。", "The heading of the notice."),
  organization: field("組織", "Organization", "公表した組織の名。", "Who discloses."),
  kind: field(
    "組織の種別",
    "Kind of organization",
    "会社、市区町村、学校など。",
    "Company, municipality, school and so on.",
  ),
  relatedOrganizations: field(
    "関わる組織",
    "Organizations involved",
    "委託先やサービス提供者など、関わりとともに名が挙がった組織。",
    "Suppliers, service providers and others that are named in a role.",
  ),
  sequence: field(
    "お知らせの種類",
    "Kind of notice",
    "第一報、続報、最終報告、訂正。",
    "First, follow-up, final report or correction.",
  ),
  disclosed: field("公表日", "Date of disclosure", "お知らせが公表された日。", "When the notice was published."),
  occurred: field("発生日", "Date of occurrence", "漏えいなどが起きていた期間。", "The span in which it happened."),
  occurredFrom: field("発生日(始まり)", "Occurred from", "漏えいなどが起き始めた日。", "When it began to happen."),
  occurredTo: field("発生日(終わり)", "Occurred to", "漏えいなどが起き終えた日。", "When it ended."),
  discovered: field(
    "発覚日",
    "Date of discovery",
    "組織が気づいた、または知らされた日。",
    "When the organization noticed or was told.",
  ),
  timeline: field("時系列", "Timeline", "日付のある出来事。", "Every dated event."),
  primaryCause: field("主な原因", "Primary cause", "もっとも具体的な原因一つ。", "The one most specific cause."),
  causes: field("原因", "Causes", "すべての原因。", "All causes."),
  viaThirdParty: field(
    "外部の事業者を経由",
    "Through a third party",
    "委託先や外部サービスで起きた、またはそこを通って起きたか。",
    "Whether it happened at or through a supplier or external service.",
  ),
  dataTypes: field(
    "情報の項目",
    "Kinds of data",
    "漏えいした、またはそのおそれがある項目。",
    "What leaked or may have leaked.",
  ),
  excludedTypes: field(
    "含まれない項目",
    "Kinds of data excluded",
    "対象に含まれないと明記された項目。",
    "What is explicitly said not to be among it.",
  ),
  counts: field("数の内訳", "Figures in detail", "対象となった数のすべて。", "Every figure of what is concerned."),
  superseded: field(
    "訂正前の数",
    "Superseded figures",
    "同じ文面で訂正された数。",
    "Figures that the same text corrects.",
  ),
  affected: field("対象の数", "How many", "見出しとなる数。", "The headline figure."),
  affectedUnit: field("数の単位", "Unit", "見出しの数の単位。", "The unit of the headline figure."),
  qualifier: field("数の限定", "Qualifier", "約、最大、延べなど。", "About, up to, cumulative and so on."),
  outcome: field("結果", "Outcome", "漏えいしたか、そのおそれか。", "Whether it leaked or may have."),
  secondaryDamage: field(
    "二次被害",
    "Misuse or harm",
    "情報の悪用や被害についての記載。",
    "What is said of misuse or harm.",
  ),
  reportedTo: field(
    "報告・届出先",
    "Reported to",
    "個人情報保護委員会、警察など。",
    "The data protection authority, police and so on.",
  ),
  subjects: field("誰の情報", "Whose data", "顧客、従業員、患者など。", "Customers, employees, patients and so on."),
  investigation: field("調査の状況", "Investigation", "調査中か、終えたか。", "Whether it goes on or is concluded."),
  contacts: field("問い合わせ窓口", "Contacts", "お知らせに記された窓口。", "The desk that the notice gives."),
  body: field("本文", "Text", "お知らせの文面。", "The text of the notice."),
  sections: field("文面の部分", "Parts of the text", "見出しごとの部分。", "What each part of the text is for."),
  notice: field("お知らせ", "Notice", "お知らせ全体。", "The notice as a whole."),
  incident: field("事案", "Incident", "事案全体。", "The incident as a whole."),
};

/** The label and definition of a field by its last name, or undefined where it has none. */
export function fieldWords(name: string): Term | undefined {
  return Object.hasOwn(fields, name) ? fields[name] : undefined;
}

const find = (name: string): Term | undefined => fieldWords(name.slice(name.lastIndexOf(".") + 1));

/** `公表日` for `dates.disclosed`; a field without words of its own keeps its name. */
export function fieldName(name: string, locale: Locale): string {
  return find(name)?.label[locale] ?? name;
}

/** What a field holds, in a few words; empty where it has none of its own. */
export function fieldMeaning(name: string, locale: Locale): string {
  return find(name)?.definition[locale] ?? "";
}

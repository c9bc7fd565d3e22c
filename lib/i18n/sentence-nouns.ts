/**
 * Kinds of data and of people as they stand within a sentence. A label lists everything that its code may mean, which
 * in a sentence would claim all of it (`言語・タイムゾーン・プラン・権限・登録日時`), or is no noun of its own (`Health`). Where the
 * label does fit, it is used, and the code is not here.
 */
import { type Bilingual, type DataTypeCode, dataTypes, type SubjectKind, subjectKinds } from "../taxonomy";
import type { Locale } from "./locale";

const noun = (ja: string, en: string): Bilingual => ({ ja, en });

const dataNouns: Partial<Record<DataTypeCode, Bilingual>> = {
  age: noun("年齢", "ages"),
  nationality: noun("国・国籍", "countries or nationalities"),
  photo_video: noun("写真・映像", "photos or video"),
  government_id: noun("公的な番号", "official ID numbers"),
  display_name: noun("表示名", "display names"),
  address: noun("住所", "addresses"),
  contact_details: noun("連絡先", "contact details"),
  user_id: noun("利用者ID", "user IDs"),
  password_hash: noun("暗号化されたパスワード", "encrypted or hashed passwords"),
  login_credentials: noun("ログイン情報", "login details"),
  credit_card: noun("クレジットカード情報", "payment card data"),
  card_expiry: noun("カードの有効期限", "card expiry dates"),
  card_security_code: noun("セキュリティコード", "card security codes"),
  bank_account: noun("口座情報", "bank account details"),
  transaction: noun("取引の内容", "transaction details"),
  purchase_history: noun("注文・購入の記録", "purchase records"),
  donation: noun("寄附の記録", "donation records"),
  financial_loss: noun("被害額", "amounts lost"),
  affiliation: noun("所属", "employers or affiliations"),
  resume: noun("経歴", "résumés"),
  hr_record: noun("人事の記録", "HR records"),
  grades: noun("成績", "grades"),
  education_history: noun("学歴", "education histories"),
  school_record: noun("学校での記録", "school records"),
  health: noun("健康・診療の情報", "health data"),
  insurance: noun("保険の情報", "insurance data"),
  family: noun("家族の情報", "family details"),
  welfare: noun("福祉・介護の情報", "welfare data"),
  usage_history: noun("利用の履歴", "usage records"),
  account_settings: noun("アカウントの設定情報", "account settings"),
  inquiry: noun("問い合わせ・相談の内容", "contents of inquiries"),
  survey_response: noun("回答・申込の内容", "survey or application answers"),
  message: noun("通信・メールの情報", "messages or other communications"),
  device_id: noun("端末の識別情報", "device identifiers"),
  contract: noun("契約の内容", "contract details"),
  land_property: noun("土地・不動産の情報", "land or property details"),
  tax: noun("税・所得の情報", "tax or income data"),
  vehicle: noun("車両の情報", "vehicle details"),
  organization_profile: noun("事業者の情報", "company details"),
  audit_document: noun("業務の資料", "business documents"),
  sensitive: noun("要配慮個人情報", "special-care personal data"),
};

const subjectNouns: Partial<Record<SubjectKind, Bilingual>> = {
  customers: noun("顧客・利用者", "customers or users"),
  employees: noun("役職員", "staff"),
  partners: noun("取引先・事業者", "business partners"),
  students: noun("児童・生徒・学生", "pupils or students"),
  guardians: noun("保護者・家族", "parents or guardians"),
  residents: noun("住民", "residents"),
  participants: noun("参加者・申込者", "participants or applicants"),
};

/**
 * What the reader should learn first: what can do the most harm, then who it is and how to reach them. Other kinds keep
 * their order behind these.
 */
const foremost: readonly DataTypeCode[] = [
  "card_number",
  "credit_card",
  "card_security_code",
  "card_expiry",
  "bank_account",
  "government_id",
  "password",
  "login_credentials",
  "password_hash",
  "sensitive",
  "health",
  "welfare",
  "name",
  "address",
  "phone",
  "email",
];

/** The kinds that can be named, the foremost first. «Other» has no name. */
export function nameableTypes(codes: readonly DataTypeCode[]): DataTypeCode[] {
  const first = foremost.filter((code) => codes.includes(code));
  return [...first, ...codes.filter((code) => code !== "other" && !first.includes(code))];
}

/** `email addresses` within a sentence, `HR records` as it is. */
const lowerFirst = (label: string): string =>
  /^\p{Lu}\p{Lu}/u.test(label) ? label : label.charAt(0).toLowerCase() + label.slice(1);

const nounOf = (known: Bilingual | undefined, label: Bilingual, locale: Locale): string =>
  known?.[locale] ?? (locale === "en" ? lowerFirst(label.en) : label.ja);

export const dataNoun = (code: DataTypeCode, locale: Locale): string =>
  nounOf(dataNouns[code], dataTypes[code].label, locale);

export const subjectNoun = (code: SubjectKind, locale: Locale): string =>
  nounOf(subjectNouns[code], subjectKinds[code].label, locale);

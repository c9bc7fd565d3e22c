/**
 * Every code of the catalog, once: label in Japanese and English, a one-sentence definition in both, and
 * its names in other vocabularies. The zod enums, filters, labels, documentation and exports derive from here.
 *
 * Sources of the foreign names: VERIS schema 1.3/1.4 (action and data varieties); JNSA, 情報セキュリティ
 * インシデントに関する調査報告書 (2018); JIPDEC, プライバシーマーク 事故報告 事象分類 (2022); HIBP data classes.
 * An empty list means that the vocabulary has no such class.
 */

/** A phrase in both languages of the interface. */
export interface Bilingual {
  readonly ja: string;
  readonly en: string;
}

/** The languages that everything is said in. */
export type Language = keyof Bilingual;

/** One code of the catalog: its label and what it means. */
export interface Term {
  readonly label: Bilingual;
  readonly definition: Bilingual;
}

/** A VERIS action (`malware`, `error` …) with one of its varieties. */
export interface VerisAction {
  readonly action: "malware" | "hacking" | "social" | "misuse" | "physical" | "error" | "environmental" | "unknown";
  readonly variety: string;
}

export interface CauseTerm extends Term {
  readonly veris: readonly VerisAction[];
  readonly jnsa: readonly string[];
  readonly jipdec: readonly string[];
}

export interface DataTypeTerm extends Term {
  readonly group: DataTypeGroup;
  readonly hibp: readonly string[];
  readonly veris: readonly string[];
  /** Properties that Japanese law attaches duties to; 「該当し得る」, never a finding. */
  readonly law: readonly LawProperty[];
}

/** 要配慮個人情報 and 財産的被害のおそれ (個人情報保護法施行規則第7条). */
export type LawProperty = "special_care" | "property_damage";

const term = (ja: string, en: string, definitionJa: string, definitionEn: string): Term => ({
  label: { ja, en },
  definition: { ja: definitionJa, en: definitionEn },
});

const veris = (action: VerisAction["action"], ...varieties: string[]): VerisAction[] =>
  varieties.map((variety) => ({ action, variety }));

const cause = (
  base: Term,
  verisActions: readonly VerisAction[],
  jnsa: readonly string[],
  jipdec: readonly string[],
): CauseTerm => ({ ...base, veris: verisActions, jnsa, jipdec });

/** Why it happened. Ordered as they are shown: attacks, mistakes, physical events, the unknown. */
export const causes = {
  ransomware: cause(
    term(
      "ランサムウェア",
      "Ransomware",
      "攻撃者がデータを暗号化し、復旧や非公開と引き換えに金銭を求める攻撃。",
      "An attacker encrypted data, usually to extort payment for its recovery or silence.",
    ),
    veris("malware", "Ransomware"),
    ["ワーム・ウイルス"],
    ["マルウェア・ウイルス"],
  ),
  malware: cause(
    term(
      "マルウェア感染",
      "Malware",
      "端末やサーバーが不正なプログラム(ウイルス、Emotetなど)に感染した。",
      "A device or server was infected with malicious software other than ransomware.",
    ),
    veris("malware", "Unknown"),
    ["ワーム・ウイルス"],
    ["マルウェア・ウイルス"],
  ),
  web_skimming: cause(
    term(
      "決済画面の改ざん(Webスキミング)",
      "Web skimming",
      "ウェブサイトの決済画面やその処理が改ざんされ、入力されたカード情報などが盗み取られた。",
      "A payment page was tampered with so that card data typed into it went to a stranger.",
    ),
    [...veris("malware", "Capture app data"), ...veris("hacking", "Unknown")],
    ["不正アクセス"],
    ["不正アクセス"],
  ),
  vulnerability_exploit: cause(
    term(
      "脆弱性の悪用",
      "Vulnerability exploited",
      "ソフトウェアや機器の脆弱性を突いて侵入され、またはデータを取り出された。",
      "A weakness of software or a device was used to get in or to draw data out.",
    ),
    veris("hacking", "Exploit vuln"),
    ["不正アクセス", "バグ・セキュリティホール"],
    ["不正アクセス"],
  ),
  credential_abuse: cause(
    term(
      "認証情報の悪用・不正ログイン・アカウント乗っ取り",
      "Credentials abused",
      "盗まれ、推測され、または使い回されたIDとパスワードで第三者がログインした。",
      "A stranger logged in with stolen, guessed or reused credentials.",
    ),
    veris("hacking", "Use of stolen creds", "Brute force"),
    ["不正アクセス"],
    ["不正アクセス"],
  ),
  unauthorized_access: cause(
    term(
      "不正アクセス(手口不明)",
      "Unauthorized access",
      "第三者による不正アクセスで、手口がそれ以上は述べられていない。",
      "A stranger gained access, and the notice says no more about how.",
    ),
    veris("hacking", "Unknown"),
    ["不正アクセス"],
    ["不正アクセス"],
  ),
  phishing: cause(
    term(
      "フィッシング・サポート詐欺・なりすまし",
      "Phishing, scam",
      "偽のメール、画面、電話などで人がだまされ、情報や操作権を渡した。",
      "Someone was deceived by a false message, screen or call into handing over data or control.",
    ),
    veris("social", "Phishing", "Pretexting"),
    [],
    [],
  ),
  misdelivery: cause(
    term(
      "誤送信・誤送付・誤交付・誤配布",
      "Misdelivery",
      "メール、郵便、FAX、書類などが本来と違う相手に渡り、または違うものが渡った。",
      "Mail, post, fax or papers went to the wrong person, or the wrong thing went to the right one.",
    ),
    veris("error", "Misdelivery"),
    ["誤操作"],
    ["誤送信", "誤配達・誤交付"],
  ),
  publishing_error: cause(
    term(
      "誤公開・誤掲載",
      "Publishing error",
      "公開してはならないファイル、リンク、記載を公開の場所に載せた。",
      "A file, link or text that should have stayed private was put in a public place.",
    ),
    veris("error", "Publishing error"),
    ["誤操作"],
    ["誤表示"],
  ),
  misconfiguration: cause(
    term(
      "設定ミス",
      "Misconfiguration",
      "共有範囲、アクセス権、フォームなどの設定を人が誤った。",
      "Someone set a sharing option, access right or form option wrongly.",
    ),
    veris("error", "Misconfiguration"),
    ["設定ミス"],
    ["誤表示"],
  ),
  software_defect: cause(
    term(
      "システムの不具合",
      "Software defect",
      "プログラムやシステムが誤って動き、情報が本来と違う人に示された。",
      "A program behaved wrongly and showed or sent data to the wrong people.",
    ),
    veris("error", "Programming error"),
    ["バグ・セキュリティホール"],
    ["誤表示"],
  ),
  loss: cause(
    term(
      "紛失・置き忘れ・誤廃棄",
      "Loss, wrongful disposal",
      "書類、媒体、端末を失い、置き忘れ、または誤って捨てた。",
      "Papers, media or devices were lost, left behind or thrown away by mistake.",
    ),
    veris("error", "Loss", "Disposal error"),
    ["紛失・置忘れ", "管理ミス"],
    ["紛失・滅失・き損", "誤廃棄"],
  ),
  theft: cause(
    term("盗難", "Theft", "書類、媒体、端末が盗まれた。", "Papers, media or devices were stolen."),
    veris("physical", "Theft"),
    ["盗難"],
    ["盗難"],
  ),
  insider_misuse: cause(
    term(
      "内部不正・不適切な取扱い",
      "Insider misuse",
      "役職員や委託先の従事者が、持ち出し、目的外の閲覧、投稿、規則に反する保管をした。",
      "Staff or contractors carried data off, looked at it without need, posted it or kept it against the rules.",
    ),
    veris("misuse", "Privilege abuse", "Data mishandling"),
    ["内部犯罪・内部不正行為", "不正な情報持ち出し", "目的外使用"],
    ["内部不正行為"],
  ),
  equipment_failure: cause(
    term(
      "機器の故障",
      "Equipment failure",
      "機器の故障が原因で、データが失われ、または異常が起きた。",
      "Failing hardware lost data or caused what looked like an incident.",
    ),
    veris("error", "Malfunction"),
    ["その他"],
    [],
  ),
  unknown: cause(
    term(
      "調査中・不明",
      "Unknown",
      "原因が調査中であるか、通知に述べられていない。",
      "The cause is under investigation or the notice does not say.",
    ),
    [{ action: "unknown", variety: "Unknown" }],
    ["不明"],
    [],
  ),
} as const satisfies Record<string, CauseTerm>;

/** The groups that data types are shown in. */
export const dataTypeGroups = {
  identity: { ja: "本人", en: "Identity" },
  contact: { ja: "連絡先", en: "Contact" },
  credential: { ja: "認証", en: "Credentials" },
  financial: { ja: "金銭", en: "Financial" },
  work: { ja: "仕事", en: "Work" },
  education: { ja: "教育", en: "Education" },
  health_family: { ja: "健康・家族・福祉", en: "Health and family" },
  activity: { ja: "利用・活動", en: "Activity" },
  organization: { ja: "組織", en: "Organization" },
  other: { ja: "その他", en: "Other" },
} as const satisfies Record<string, Bilingual>;

export type DataTypeGroup = keyof typeof dataTypeGroups;

const data = (
  group: DataTypeGroup,
  [ja, en]: readonly [string, string],
  [definitionJa, definitionEn]: readonly [string, string],
  hibp: readonly string[],
  verisVarieties: readonly string[] = ["Personal"],
  law: readonly LawProperty[] = [],
): DataTypeTerm => ({ ...term(ja, en, definitionJa, definitionEn), group, hibp, veris: verisVarieties, law });

/** Which data leaked, may have leaked, or are said not to be among what leaked. */
export const dataTypes = {
  name: data("identity", ["氏名", "Names"], ["個人の氏名。", "A person's name."], ["Names"]),
  name_kana: data(
    "identity",
    ["ふりがな・ローマ字", "Name readings"],
    ["氏名の読み(ふりがな、カナ、ローマ字)。", "The reading of a name in kana or Latin letters."],
    ["Names"],
  ),
  date_of_birth: data(
    "identity",
    ["生年月日", "Dates of birth"],
    ["生年月日またはその一部。", "A date of birth or a part of it."],
    ["Dates of birth"],
  ),
  age: data("identity", ["年齢・年代", "Ages"], ["年齢または年代。", "An age or age group."], ["Ages"]),
  gender: data("identity", ["性別", "Genders"], ["性別。", "A gender."], ["Genders"]),
  nationality: data(
    "identity",
    ["国・国籍", "Countries"],
    ["国籍、居住国、アカウントの国。", "A nationality, or the country of residence or of an account."],
    ["Nationalities"],
  ),
  photo_video: data(
    "identity",
    ["写真・映像", "Photos, video"],
    ["本人が写る写真、動画、音声。", "Photos, video or voice of a person."],
    ["Photos"],
  ),
  government_id: data(
    "identity",
    ["マイナンバー・免許証などの公的番号", "Government IDs"],
    [
      "個人番号、運転免許証、旅券などの公的な番号や書類。",
      "My Number, licence, passport or another official number or document.",
    ],
    ["Government issued IDs"],
    ["Sensitive Personal"],
  ),
  display_name: data(
    "identity",
    ["表示名・ニックネーム・ユーザー名", "Usernames"],
    ["サービス上の表示名。", "A name shown in a service."],
    ["Usernames"],
  ),

  address: data(
    "contact",
    ["住所・居所", "Physical addresses"],
    ["住所、居所、送付先。", "A home or delivery address."],
    ["Physical addresses"],
  ),
  postal_code: data("contact", ["郵便番号", "Postal codes"], ["郵便番号。", "A postal code."], ["Physical addresses"]),
  phone: data(
    "contact",
    ["電話・FAX番号", "Phone numbers"],
    ["電話番号、FAX番号。", "A phone or fax number."],
    ["Phone numbers"],
  ),
  email: data(
    "contact",
    ["メールアドレス", "Email addresses"],
    ["電子メールのアドレス。", "An email address."],
    ["Email addresses"],
  ),
  social_account: data(
    "contact",
    ["SNSアカウント", "Social accounts"],
    ["SNSのアカウントやID。", "An account of a social network."],
    ["Social media profiles"],
  ),
  contact_details: data(
    "contact",
    ["連絡先(内訳なし)", "Contact details"],
    ["内訳の示されない「連絡先」。", "“Contact details” without saying which."],
    [],
  ),

  user_id: data(
    "credential",
    ["会員ID・ユーザーID・ログインID", "User IDs"],
    ["サービスが利用者を見分けるID。", "An identifier that a service knows its user by."],
    ["Usernames"],
    ["Credentials"],
  ),
  password: data(
    "credential",
    ["パスワード", "Passwords"],
    ["暗号化の述べられていないパスワード。", "A password not said to be encrypted."],
    ["Passwords"],
    ["Credentials"],
  ),
  password_hash: data(
    "credential",
    ["暗号化・ハッシュ化パスワード", "Password hashes"],
    ["暗号化またはハッシュ化されたパスワード。", "An encrypted or hashed password."],
    ["Passwords"],
    ["Credentials"],
  ),
  login_credentials: data(
    "credential",
    ["認証情報・ログイン情報(内訳なし)", "Credentials"],
    ["内訳の示されない認証情報。", "Login data without saying which."],
    ["Usernames"],
    ["Credentials"],
    ["property_damage"],
  ),

  credit_card: data(
    "financial",
    ["クレジットカード情報(内訳なし)", "Card data"],
    ["内訳の示されないカード情報。", "Card data without saying which."],
    ["Credit cards"],
    ["Payment"],
    ["property_damage"],
  ),
  card_number: data(
    "financial",
    ["カード番号", "Card numbers"],
    ["クレジットカードなどの番号。", "The number of a payment card."],
    ["Credit cards"],
    ["Payment"],
    ["property_damage"],
  ),
  card_expiry: data(
    "financial",
    ["有効期限", "Expiry dates"],
    ["カードの有効期限。", "The expiry date of a payment card."],
    ["Credit cards"],
    ["Payment"],
    ["property_damage"],
  ),
  card_security_code: data(
    "financial",
    ["セキュリティコード", "Security codes"],
    ["カードのセキュリティコード。", "The security code of a payment card."],
    ["Credit card CVV"],
    ["Payment"],
    ["property_damage"],
  ),
  bank_account: data(
    "financial",
    ["口座情報", "Bank accounts"],
    ["金融機関の口座番号など。", "Bank account details."],
    ["Bank account numbers"],
    ["Bank"],
    ["property_damage"],
  ),
  transaction: data(
    "financial",
    ["取引内容・金額", "Transactions"],
    ["取引の内容、金額、決済。", "What was traded, for how much, and its payment."],
    ["Purchases"],
  ),
  purchase_history: data(
    "financial",
    ["注文・受注・購入・配送", "Purchases"],
    ["注文、購入、配送の記録。", "Orders, purchases and deliveries."],
    ["Purchases"],
  ),
  donation: data("financial", ["寄附", "Donations"], ["寄附の記録。", "Donations made."], ["Purchases"]),
  salary: data(
    "financial",
    ["給与", "Salaries"],
    ["給与、報酬、賞与。", "Pay and bonuses."],
    ["Income levels"],
    ["Sensitive Personal"],
  ),
  financial_loss: data(
    "financial",
    ["被害額", "Losses suffered"],
    ["本人が被った被害の額。", "The amount a person had lost."],
    [],
  ),

  affiliation: data(
    "work",
    ["所属・勤務先・部署", "Employers"],
    ["勤務先、所属、部署。", "An employer, body or department."],
    ["Employers"],
  ),
  job_title: data(
    "work",
    ["役職・職業", "Job titles"],
    ["役職、職業、資格。", "A position or occupation."],
    ["Job titles"],
  ),
  employee_number: data(
    "work",
    ["社員・職員番号", "Employee numbers"],
    ["社員番号、職員番号。", "A staff number."],
    [],
  ),
  resume: data(
    "work",
    ["履歴書・職務経歴・略歴", "Résumés"],
    ["履歴書、職務経歴、略歴。", "A résumé or career history."],
    ["Job applications"],
  ),
  hr_record: data(
    "work",
    ["人事・評価", "HR records"],
    ["人事、評価、勤怠、採用選考の記録。", "Records of personnel, appraisal, attendance or selection."],
    [],
  ),

  student_number: data(
    "education",
    ["学籍・学生証番号", "Student IDs"],
    ["学籍番号、学生証番号、出席番号。", "A student number."],
    [],
  ),
  grades: data(
    "education",
    ["成績・点数", "Grades"],
    ["成績、点数、合否。", "Marks, grades and results."],
    ["Academic records"],
  ),
  education_history: data(
    "education",
    ["学歴", "Education"],
    ["学歴、出身校。", "Schools attended."],
    ["Academic records"],
  ),
  school_record: data(
    "education",
    ["指導・学校生活の記録", "School records"],
    ["学年・組、指導、進路、学校生活の記録。", "Class, guidance and school life."],
    ["Academic records"],
  ),

  health: data(
    "health_family",
    ["健康・診療・健診", "Health"],
    ["病歴、診療、検査、健診、障害など。", "Illness, treatment, tests, check-ups, disability."],
    ["Personal health data"],
    ["Medical"],
    ["special_care"],
  ),
  insurance: data(
    "health_family",
    ["保険・被保険者番号", "Insurance"],
    ["健康保険などの記号、番号、資格。", "Insurance numbers and entitlement."],
    ["Health insurance information"],
    ["Medical"],
  ),
  family: data(
    "health_family",
    ["家族・世帯主・扶養", "Family"],
    ["家族、世帯主、保護者、扶養の情報。", "Family members, householder, dependants."],
    ["Family members' names"],
  ),
  welfare: data(
    "health_family",
    ["福祉・介護・生活保護", "Welfare"],
    ["福祉、介護、生活保護、手当の情報。", "Welfare, care and benefits."],
    [],
    ["Sensitive Personal"],
    ["special_care"],
  ),

  usage_history: data(
    "activity",
    ["利用履歴・参加履歴・ログ", "Usage"],
    ["利用、参加、閲覧、予約の履歴やログ。", "Use, participation, viewing, bookings, logs."],
    ["Website activity"],
  ),
  account_settings: data(
    "activity",
    ["言語・タイムゾーン・プラン・権限・登録日時", "Account settings"],
    ["アカウントの設定や属性。", "Settings and attributes of an account."],
    [],
  ),
  inquiry: data(
    "activity",
    ["問い合わせ・相談・要望の内容", "Inquiries"],
    ["問い合わせ、相談、要望、苦情の内容。", "What was asked, requested or complained of."],
    ["Support tickets"],
  ),
  survey_response: data(
    "activity",
    ["アンケート回答・申込内容", "Survey answers"],
    ["アンケートへの回答、申込みの内容。", "Answers to a survey or the content of an application."],
    [],
  ),
  message: data(
    "activity",
    ["通信・メール本文", "Messages"],
    [
      "メール本文、添付、チャット、トークなどの通信。通信の秘密にあたるとだけ述べられたものを含む。",
      "Mail bodies, attachments, chats and other communications, also where only their secrecy is named.",
    ],
    ["Private messages"],
  ),
  customer_number: data(
    "activity",
    ["顧客・管理・受付番号", "Customer numbers"],
    ["顧客番号、管理番号、受付番号など。", "Customer, management or receipt numbers."],
    [],
  ),
  device_id: data(
    "activity",
    ["端末識別番号・IPアドレス", "Device IDs"],
    ["端末識別番号、IPアドレス、クッキー。", "Device identifiers, IP addresses, cookies."],
    ["Device information", "IP addresses"],
  ),
  contract: data(
    "activity",
    ["契約内容", "Contracts"],
    ["契約の内容や番号。", "The content or number of a contract."],
    [],
  ),
  land_property: data(
    "activity",
    ["地番・土地・不動産", "Land, property"],
    ["土地、家屋、地番、物件の情報。", "Land, lot numbers, buildings."],
    [],
  ),
  tax: data(
    "activity",
    ["税・所得", "Tax"],
    ["税額、所得、課税、滞納の情報。", "Taxes, income, arrears."],
    ["Income levels"],
    ["Sensitive Personal"],
  ),
  vehicle: data(
    "activity",
    ["車両", "Vehicles"],
    ["車両番号、車台番号、車種。", "Number plates, chassis numbers, models."],
    ["Vehicle details"],
  ),

  organization_profile: data(
    "organization",
    ["会社概要・事業者情報", "Company profiles"],
    ["会社や事業者についての情報。", "Information about a company, not a person."],
    [],
    ["Internal"],
  ),
  audit_document: data(
    "organization",
    ["審査・業務資料", "Business documents"],
    ["審査、契約、設計などの業務資料。", "Audit, contract, design and other business papers."],
    [],
    ["Internal"],
  ),

  sensitive: data(
    "other",
    ["要配慮個人情報(内訳なし)", "Special-care data"],
    ["内訳の示されない要配慮個人情報。", "Special-care personal data without saying which."],
    [],
    ["Sensitive Personal"],
    ["special_care"],
  ),
  other: data(
    "other",
    ["その他の情報", "Other data"],
    ["名指しされたが、どの項目にも当たらない情報。", "Data that is named but fits none of the codes."],
    [],
    ["Other"],
  ),
} as const satisfies Record<string, DataTypeTerm>;

export const organizationKinds = {
  company: term("企業", "Company", "会社その他の営利事業者。", "A company or other business."),
  municipality: term("市区町村", "Municipality", "市、特別区、町、村とその機関。", "A city, ward, town or village."),
  prefecture: term("都道府県", "Prefecture", "都道府県とその機関。", "A prefecture and its bodies."),
  national: term(
    "国・独立行政法人",
    "National body",
    "国の機関、独立行政法人、国立研究開発法人。",
    "A national body or incorporated administrative agency.",
  ),
  school: term("大学・学校", "School", "大学、学校、学校法人。", "A university, school or school corporation."),
  hospital: term("病院・診療所", "Hospital", "病院、診療所、医療法人。", "A hospital, clinic or medical corporation."),
  association: term(
    "団体",
    "Association",
    "財団、社団、社会福祉法人、協議会、組合、NPO。",
    "A foundation, association, social welfare corporation, council, union or NPO.",
  ),
  police: term("警察", "Police", "警察とその機関。", "The police."),
  other: term("その他", "Other", "上のどれでもない組織。", "An organization of another kind."),
} as const satisfies Record<string, Term>;

/** What a related organization is to the discloser. */
export const organizationRoles = {
  supplier: term("委託先", "Supplier", "委託先、再委託先、保守業者。", "A contractor, subcontractor or maintainer."),
  service: term(
    "サービス提供者",
    "Service provider",
    "利用していたサービスの提供者。",
    "The provider of a service in use.",
  ),
  subsidiary: term("子会社", "Subsidiary", "開示した組織の子会社。", "A subsidiary of the discloser."),
  parent: term("親会社", "Parent", "開示した組織の親会社、設置者。", "The parent or founder of the discloser."),
  affiliate: term("関連会社", "Affiliate", "関連会社、グループ会社。", "An affiliate or group company."),
  client: term("委託元", "Client", "開示した組織に業務を委託した組織。", "One who entrusted work to the discloser."),
  peer: term("同じ事案の組織", "Peer", "同じ事案に遭った他の組織。", "Another organization hit by the same event."),
  investigator: term("調査機関", "Investigator", "調査を行った機関。", "Who investigated."),
} as const satisfies Record<string, Term>;

export const sequenceKinds = {
  initial: term("第一報", "First report", "この件の最初の通知。", "The first notice of the incident."),
  followup: term("続報", "Follow-up", "前の通知に続く報告。", "A report after an earlier notice."),
  final: term("最終報告", "Final report", "調査完了の報告。", "A report that closes the investigation."),
  correction: term(
    "訂正・追記",
    "Correction",
    "同じ文面への訂正または追記。",
    "A correction of or addition to the same text.",
  ),
} as const satisfies Record<string, Term>;

export const datePrecisions = {
  year: term("年", "Year", "年まで述べられている。", "Known to the year."),
  month: term("月", "Month", "月まで述べられている。", "Known to the month."),
  day: term("日", "Day", "日まで述べられている。", "Known to the day."),
  hour: term("時", "Hour", "時まで述べられている。", "Known to the hour."),
  minute: term("分", "Minute", "分まで述べられている。", "Known to the minute."),
} as const satisfies Record<string, Term>;

/** Whether a value stands in the text or follows from it. */
export const bases = {
  stated: term("記載", "Stated", "通知に書かれている。", "Written in the notice."),
  inferred: term(
    "推論",
    "Inferred",
    "通知の他の箇所から導いた(年の補い、合計、結果など)。",
    "Derived from elsewhere in the notice: a year, a sum, an outcome.",
  ),
} as const satisfies Record<string, Term>;

export const dataTypeStatuses = {
  affected: term(
    "漏えい・そのおそれ",
    "Leaked or maybe",
    "漏えいした、またはそのおそれがあると述べられている。",
    "Said to have leaked or possibly leaked.",
  ),
  excluded: term(
    "含まれない",
    "Not among it",
    "対象に含まれないと明記されている。",
    "Explicitly said not to be among what leaked.",
  ),
} as const satisfies Record<string, Term>;

export const countUnits = {
  people: term("人", "people", "人数(人、名、人分)。", "Persons."),
  records: term("件", "records", "件数。", "Records."),
  accounts: term("アカウント", "accounts", "アカウント数。", "Accounts."),
  organizations: term("組織", "organizations", "会社、事業者、団体の数。", "Companies or bodies."),
} as const satisfies Record<string, Term>;

/** From the strictest to the loosest, which is the order in which a sum takes the loosest of its parts. */
export const countQualifiers = {
  exact: term("", "", "数がそのまま述べられている。", "The figure is stated as it is."),
  at_least: term("少なくとも", "at least", "下限(少なくとも、以上)。", "A lower bound."),
  cumulative: term("延べ", "cumulative", "延べ数。同じ人を重ねて数え得る。", "May count one person more than once."),
  max: term("最大", "up to", "上限(最大、上限)。", "An upper bound."),
  about: term("約", "about", "概数、推計。", "An approximation or estimate."),
} as const satisfies Record<string, Term>;

export const countStatuses = {
  affected: term("対象", "Affected", "対象となった数。", "How many are concerned."),
  part: term("内訳", "Part", "他の数の内訳。", "A part of another figure."),
  superseded: term(
    "訂正前",
    "Superseded",
    "同じ文面で訂正または更新された数。",
    "Corrected or refined in the same text.",
  ),
  excluded: term("対象外", "Excluded", "対象ではないとされた数。", "Found not to be concerned."),
} as const satisfies Record<string, Term>;

export const outcomes = {
  confirmed: term(
    "漏えいを確認",
    "Leak confirmed",
    "本来知り得ない者に渡り、または見られた。",
    "Taken, sent, carried off, shown to or seen by someone it should not have been.",
  ),
  possible: term(
    "漏えいのおそれ",
    "Possibly leaked",
    "見られ、漏れた可能性があり、または失われた。",
    "Could have been seen or may have leaked, or was lost or stolen.",
  ),
  investigating: term(
    "調査中",
    "Under investigation",
    "漏えいの有無がまだ分からない。",
    "Whether anything leaked is still unknown.",
  ),
  not_leaked: term(
    "漏えいなし",
    "Not leaked",
    "漏えいはない、または迷惑メールの送信などにとどまると述べられている。お知らせの時点での説明である場合を含む。",
    "The notice says that nothing leaked, or nothing but, say, spam was sent, perhaps only as far as it is known then.",
  ),
} as const satisfies Record<string, Term>;

export const secondaryDamages = {
  none_reported: term(
    "確認されていない",
    "None reported",
    "悪用や被害は確認されていないと述べられている。",
    "The notice says that no misuse or harm is known.",
  ),
  reported: term("あり", "Reported", "悪用や被害が述べられている。", "The notice tells of misuse or harm."),
} as const satisfies Record<string, Term>;

/** Whose data are concerned. */
export const subjectKinds = {
  customers: term("顧客・利用者・会員", "Customers", "顧客、利用者、会員。", "Customers, users, members."),
  employees: term("役職員・元職員", "Employees", "役職員とその退職者。", "Staff, present and former."),
  applicants: term("応募者", "Applicants", "採用や入学の応募者。", "Applicants for a job or a place."),
  partners: term("取引先・事業者", "Partners", "取引先、事業者とその担当者。", "Business partners and their staff."),
  patients: term("患者", "Patients", "患者、受診者。", "Patients."),
  students: term("児童・生徒・学生", "Students", "児童、生徒、学生、卒業生。", "Pupils and students."),
  guardians: term("保護者・家族", "Guardians", "保護者、家族。", "Parents, guardians and family."),
  residents: term("住民・市民", "Residents", "住民、市民、納税者。", "Residents and citizens."),
  donors: term("寄附者", "Donors", "寄附者。", "Donors."),
  participants: term(
    "参加者・申込者・回答者",
    "Participants",
    "行事の参加者、申込者、アンケートの回答者。",
    "Participants, entrants and respondents.",
  ),
  others: term("その他", "Others", "上のどれでもない人。", "Other persons."),
} as const satisfies Record<string, Term>;

export const investigations = {
  ongoing: term("調査中", "Ongoing", "調査を続けている。", "The investigation goes on."),
  concluded: term("調査完了", "Concluded", "調査が終わった。", "The investigation has ended."),
} as const satisfies Record<string, Term>;

export const contactKinds = {
  phone: term("電話", "Phone", "電話番号。", "A phone number."),
  email: term("メール", "Email", "メールアドレス。", "An email address."),
  url: term("ウェブ", "Web page", "ウェブページ。", "A web page."),
  form: term("フォーム", "Form", "問い合わせフォーム。", "A contact form."),
  address: term("所在地", "Address", "所在地。", "A postal address."),
} as const satisfies Record<string, Term>;

/** To whom the discloser reported the incident. */
export const authorities = {
  ppc: term(
    "個人情報保護委員会",
    "Personal Information Protection Commission",
    "個人情報保護委員会への報告。",
    "Reported to the PPC.",
  ),
  police: term("警察", "Police", "警察への通報、届出、相談、連携。", "Reported to or working with the police."),
  authority: term(
    "省庁・自治体・外国当局",
    "Authority",
    "監督官庁、都道府県、外国の当局への報告。",
    "Reported to a ministry, prefecture or foreign authority.",
  ),
  jipdec: term("JIPDEC・審査機関", "JIPDEC", "プライバシーマークの機関への報告。", "Reported to the PrivacyMark body."),
  card_company: term(
    "カード会社",
    "Card company",
    "カード会社、決済代行会社への報告、連携。",
    "Reported to or working with card companies.",
  ),
} as const satisfies Record<string, Term>;

/** What a part of a notice is for. */
export const sectionKinds = {
  overview: term("概要", "Overview", "何が起きたかのあらまし。", "What happened, in short."),
  chronology: term("経緯", "Chronology", "日付順の出来事。", "Events in order of date."),
  cause: term("原因", "Cause", "なぜ起きたか。", "Why it happened."),
  scope: term("対象・影響", "Scope", "対象となった人、項目、件数。", "Whose and which data, and how many."),
  response: term("対応", "Response", "起きた後にしたこと。", "What was done afterwards."),
  prevention: term("再発防止", "Prevention", "再発を防ぐための策。", "What will keep it from happening again."),
  request: term("お願い", "Request", "読む人への依頼や注意。", "What readers are asked to do or beware of."),
  contact: term("問い合わせ", "Contact", "問い合わせ先。", "Whom to ask."),
  other: term("その他", "Other", "上のどれでもない部分。", "Anything else."),
} as const satisfies Record<string, Term>;

export type CauseCode = keyof typeof causes;
export type DataTypeCode = keyof typeof dataTypes;
export type OrganizationKind = keyof typeof organizationKinds;
export type OrganizationRole = keyof typeof organizationRoles;
export type SequenceKind = keyof typeof sequenceKinds;
export type DatePrecision = keyof typeof datePrecisions;
export type Basis = keyof typeof bases;
export type CountUnit = keyof typeof countUnits;
export type CountQualifier = keyof typeof countQualifiers;
export type CountStatus = keyof typeof countStatuses;
export type Outcome = keyof typeof outcomes;
export type SecondaryDamage = keyof typeof secondaryDamages;
export type SubjectKind = keyof typeof subjectKinds;
export type Investigation = keyof typeof investigations;
export type ContactKind = keyof typeof contactKinds;
export type Authority = keyof typeof authorities;
export type SectionKind = keyof typeof sectionKinds;

/** The codes of a vocabulary as the non-empty tuple that `z.enum` wants, in the order in which they are shown. */
export function codesOf<T extends Record<string, unknown>>(vocabulary: T): [keyof T & string, ...(keyof T & string)[]] {
  return Object.keys(vocabulary) as [keyof T & string, ...(keyof T & string)[]];
}

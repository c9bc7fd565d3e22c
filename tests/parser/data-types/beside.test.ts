import { readDataTypesIn } from "./rows";

/** A body's name is where a person works, or the body's own, by what stands beside it. */
const NAMES_OF_BODIES = [
  [
    "漏えいの可能性がある項目 氏名、フリガナ、生年月日、事業所名、保険証の記号・番号",
    "name name_kana date_of_birth affiliation insurance",
    "",
  ],
  ["流出した情報:従業員の氏名、生年月日、所属する事業所名", "name date_of_birth affiliation", ""],
  ["流出した情報:被保険者の氏名、事業所名称、電話番号", "name affiliation phone", ""],
  ["流出した情報:加盟店の店舗名、所在地、売上高", "organization_profile", ""],
  ["漏えいした情報\n会社名、氏名、部署・役職、電話番号", "name affiliation job_title phone", ""],
  ["漏えいした情報:氏名、所属・役職", "name affiliation job_title", ""],
  ["漏えいした情報:氏名、部署", "name affiliation", ""],
  ["漏えいした情報:お名前(法人名)、ご住所、ご寄附の金額", "name address donation", ""],
  ["流出した情報:会社名、氏名、資料請求の内容", "affiliation name inquiry", ""],
  [
    "団体としてご寄付くださった45団体については、団体名と金額だけで、ご担当の方のお名前は書かれていませんでした。氏名が流出しました。",
    "name donation organization_profile",
    "",
  ],
  ["領収書に記載されていたのは会員氏名と金額のみで、住所の記載はありません。", "name transaction", "address"],
  ["流出した情報:氏名、評価ランク、賞与の査定額", "name hr_record salary", ""],
  ["流出した情報:氏名、土地の所在地、査定額", "name land_property", ""],
] as const;

/** A part of another word, or what something else is for. */
const PARTS_OF_WORDS = [
  ["名簿の氏名が見えました。受信者から出欠確認用メールアドレスへ連絡がありました。", "name", ""],
  ["誤って送信した名簿には、氏名と出欠の記録が記載されていました。", "name school_record", ""],
  ["氏名が流出しました。第三者がサインインし、情報が閲覧された可能性があります。", "name", ""],
  [
    "氏名が流出しました。不審なメールは、表示名が当社社員であっても、送信元のアドレスが当社のもの以外となっております。",
    "name",
    "",
  ],
  [
    "流出した情報:氏名\n※口座番号、クレジットカード番号、電話番号はお預けしておりません。",
    "name",
    "bank_account card_number phone",
  ],
  [
    "氏名が流出しました。健康診断に関する情報、口座振替に関する情報は別のサーバーに保存しており、対象には含まれません。",
    "name",
    "health bank_account",
  ],
  [
    "【流出した可能性のある情報】\n過去にメールを送受信した方の氏名、メールアドレス、件名および本文\n件数につきましては現在確認中です。\n\n以上のとおり、関係者の皆様に多大なるご迷惑をおかけしておりますことを、重ねて深くお詫び申し上げます。今後も調査を継続いたします。このたびは誠に申し訳ございませんでした。",
    "name email message",
    "",
  ],
  ["申込書を紛失しました。氏名、サインが記載されていました。", "name other", ""],
  [
    "流出した情報:氏名\n※謝金の支払いに係る口座情報及びマイナンバーは保存されておりません。",
    "name",
    "bank_account government_id",
  ],
  ["流出した情報:氏名、報酬の支払いに必要な口座情報", "name bank_account", ""],
  ["漏えいした情報:氏名、報酬、口座番号", "name salary bank_account", ""],
  ["流出した情報は、クレジットカード情報(会員番号、有効期限)です。", "card_number card_expiry", ""],
  ["流出した情報は、会員情報(会員番号、氏名)です。", "user_id name", ""],
  [
    "流出した情報:氏名\n※無断で持ち出された情報の中に、キャッシュカードの暗証番号、クレジットカード情報\n  (会員番号、有効期限)、インターネットバンキングのパスワードは含まれておりません。",
    "name",
    "card_number card_expiry password",
  ],
] as const;

/** Papers named in quotes, papers that hold what is named, and the records of health. */
const PAPERS = [
  [
    "従業員1名の「運転免許証(写し)」、「通帳(写し)」、「賃\n金台帳(写し)」、\n「出勤簿(写し)」(以下「書類」という。)を誤って B\n社へ送付した。",
    "government_id bank_account salary hr_record",
    "",
  ],
  ["職員が「運転免許証の写し」「通帳の写し」を紛失しました。", "government_id bank_account", ""],
  ["「氏名」、「住所」及び「口座番号(一部の方のみ)」が漏えいした可能性があります。", "name address bank_account", ""],
  ["「お客様の氏名が見える」との連絡がありました。流出したのは住所です。", "address", ""],
  ["ホームページに会議資料(PDFファイル)を掲載しました。資料には氏名、住所が記載されていました。", "name address", ""],
  ["不正アクセスにより、会議資料、技術資料が流出しました。", "audit_document", ""],
  ["紛失した書類:生徒の氏名、修学旅行前健康調査結果", "name health", ""],
  ["紛失した書類:氏名、健康診断票", "name health", ""],
  ["紛失した媒体:学生の学籍番号、出席状況、レポートの評価", "student_number school_record grades", ""],
  ["廃棄した書類:氏名、障害者手帳の番号", "name government_id", ""],
  ["閲覧可能だった情報:氏名、故障内容、領収書の画像", "name inquiry transaction", ""],
  ["盗まれた物:名簿(氏名)\n※健康診断の記録は含 まれていない。", "name", "health"],
] as const;

/** Narrow columns break lists anywhere. */
const NARROW_COLUMNS = [
  [
    "誤って送信した書類には、\n 7名様分のお名前、ご住所、お\n 電話番号、商品名が\n 記載されていました。",
    "name address phone purchase_history",
    "",
  ],
  ["漏えいした情報\n・氏名、\n・住所、\n・電話番号", "name address phone", ""],
] as const;

/** Lists that a table, or a line before it, tells of. */
const TABLES = [
  [
    "なお、窃取された顧客データの項目別件数は、下表のとおりとなります。\n\n氏名\n電話番号\n勤務先\n4,127件\n3,902件\n1,015件",
    "name phone affiliation",
    "",
  ],
  ["漏えいした情報の項目は次表のとおりです。\n氏名\n電話番号", "name phone", ""],
  ["再発防止のため、登録フォームの入力項目を下表のとおり変更します。\n氏名\n電話番号", "", ""],
  [
    "流出した可能性のある情報(最大1,500件)\n項目\t内容\nお名前\t当院とやりとりされた方\nメールアドレス\t同上",
    "name email",
    "",
  ],
  ["■漏えいした情報\n項目\t備考\n氏名\t全員\n住所\t一部の方のみ", "name address", ""],
] as const;

/** Credentials that somebody was talked out of opened the way; those of members are what leaked. */
const CREDENTIALS = [
  [
    "社員がリンク先にパスワードを入力したことで認証情報を窃取され、第三者がアカウントに不正にサインインしていました。メールアドレス、メール本文が漏えいした可能性があります。",
    "email message",
    "",
  ],
  ["偽サイトに入力し、認証情報を盗まれたことで、メールが第三者に閲覧され、氏名が流出しました。", "name", ""],
  ["会員の氏名、認証情報が窃取されました。", "name login_credentials", ""],
] as const;

/** The same words for staff and for pupils, and what wages come to on the papers about them. */
const JUDGED_AND_PAID = [
  [
    "勤務評定一覧表(職員番号、氏名、評定結果)を誤って庁内の全職員に送信しました。",
    "employee_number name hr_record",
    "",
  ],
  ["生徒の氏名、評定、資格取得状況を記載した資料を誤って配布しました。", "name grades school_record", ""],
  ["社員の氏名、資格取得状況が流出しました。", "name hr_record", ""],
  ["源泉徴収票を誤って送付しました。源泉徴収票には、氏名、支払金額が記載されています。", "name salary tax", ""],
  ["流出した情報:氏名、支払金額、支払方法", "name transaction", ""],
  [
    "答案用紙には、生徒の学年、組、番号、氏名が記載されています。答案用紙を紛失しました。",
    "name affiliation student_number grades",
    "",
  ],
  ["流出した情報:氏名、番号札の番号", "name", ""],
] as const;

/** A part of the card's data that did not get out leaves the others; one that did stands for them. */
const CLASSES_AND_PARTS = [
  [
    "クレジットカード情報の一部が流出しました。セキュリティコードは含まれておりません。",
    "credit_card",
    "card_security_code",
  ],
  ["クレジットカード情報(カード番号、有効期限)が流出しました。", "card_number card_expiry", ""],
  ["氏名が流出しました。カード番号などのクレジットカード情報は含まれておりません。", "name", "card_number"],
  [
    "アクセストークンとメールアドレスが流出しました。パスワードは含まれておりません。",
    "login_credentials email",
    "password",
  ],
] as const;

readDataTypesIn("staff, pupils and wages", JUDGED_AND_PAID);
readDataTypesIn("classes and their parts", CLASSES_AND_PARTS);
readDataTypesIn("names of bodies beside persons", NAMES_OF_BODIES);
readDataTypesIn("parts of other words", PARTS_OF_WORDS);
readDataTypesIn("papers", PAPERS);
readDataTypesIn("narrow columns", NARROW_COLUMNS);
readDataTypesIn("tables and lists", TABLES);
readDataTypesIn("credentials that opened the way", CREDENTIALS);

import { readDataTypesIn } from "./rows";

/** What is told of data elsewhere first, and denied at the end. */
const DENIED_AT_THE_END = [
  [
    "助成金の振込口座は郵送で受け付けているため、メールには含まれていません。氏名が漏えいしました。",
    "name",
    "bank_account",
  ],
  [
    "氏名が漏えいしました。契約書の写しは紙で受け付け、社内で保管しているため、今回の対象とならない。",
    "name",
    "contract",
  ],
  ["氏名が漏えいしました。口座情報については、職員に閲覧の権限がなく、閲覧されていない。", "name", "bank_account"],
  [
    "氏名が漏えいしました。口座番号を印字する業務は独立した設備で行っており、流出はありませんでした。",
    "name",
    "bank_account",
  ],
  [
    "氏名が漏えいしました。ご住所、健康状態に関する記録、保育料の引落口座は事務室のパソコンだけで扱っており、USBメモリには保存しておりません。",
    "name",
    "address health bank_account",
  ],
  ["氏名が漏えいしました。カードの情報は各社が管理しており、当社のサーバーを通りません。", "name", "credit_card"],
  ["検査画像が漏えいしました。お名前、ご住所は削除してから保存していました。", "health", "name address"],
  ["氏名が漏えいしました。メールアドレスの欄を設けておりますものの、全員分が空白でした。", "name", "email"],
  ["氏名が漏えいしました。面接の評価は別のシステムに記録しているため含まれません。", "name", "hr_record"],
  ["氏名が漏えいしました。成績に関する書類や写真は入っておりませんでした。", "name", "grades photo_video"],
  [
    "氏名が漏えいしました。なお、国民健康保険及び生活保護に関する情報については、閲覧していない。",
    "name",
    "insurance welfare",
  ],
  // What is kept as a rule, and said not to be what got out.
  [
    "氏名が漏えいしました。ご登録の際にいただく住所、電話番号などを保管しています。ただし、これらは本件で取得されたものとは異なります。",
    "name",
    "",
  ],
  // Other spellings of names, and what was ordered.
  ["次の情報が漏えいしました。\n・ローマ字の氏名\n・ご注文の商品名", "name_kana purchase_history", ""],
  // It got out first, and is not denied by what follows.
  [
    "サーバーに保管していた住所、電話番号が漏えいしました。ただし、これらは本件の判明後に消去しました。",
    "address phone",
    "",
  ],
  ["氏名は郵送で誤って送付しており、回収したため、悪用は確認されていません。", "name", ""],
  ["氏名が漏えいしました。性別は任意でご登録いただいた方のみ対象となります。", "name gender", ""],
  ["名簿にはパスワードを付けておりませんでした。氏名が漏えいしました。", "name", ""],
] as const;

/** Several lists that share one predicate, notes behind a list, and things that are still gone. */
const SHARED = [
  ["漏えいした情報は、(1)は氏名、住所、(2)は氏名、所属機関です。", "name address affiliation", ""],
  ["1 流出した個人情報\n通知書では課税額が、満期のご案内では契約内容が加わります。", "tax contract", ""],
  ["第三者が氏名及びメール本文をご覧になった可能性を否定することができません。", "name message", ""],
  ["画像には氏名及び生年月日が付されていました。", "name date_of_birth", ""],
  ["答案用紙(氏名、得点)は見つかっておりません。", "name grades", ""],
  ["氏名が漏えいしました。住所が流出した形跡は見つかっておりません。", "name", "address"],
  [
    "氏名が漏えいしました。口座番号は、添付されたいずれの表にも見当たらず、対象ではありません。",
    "name",
    "bank_account",
  ],
  ["漏えいした情報:氏名、勤務する施設の名称 ※住所は含まれていません。", "name affiliation", "address"],
  ["漏えいした情報:氏名、番組へのメッセージ、講師への質問", "name message survey_response", ""],
] as const;

/** What was to be sent, what people gave to strangers, what staff owned. */
const OF_OTHERS = [
  [
    "メッセージのリンク先でカード番号を入力され、身に覚えのない決済があったとのご連絡をいただきました。カード番号は当館では保有しておりません。氏名が閲覧されました。",
    "name",
    "card_number",
  ],
  ["採用者の受付番号を記載した文書を掲載すべきところ、応募者の氏名、点数が載った一覧を掲載した。", "name grades", ""],
  ["盗まれたもの:職員の私物(財布、身分証、鍵など)、氏名が載った名簿", "name", ""],
  ["VPNの認証はIDとパスワードのみで行われており、接続元の制限もありませんでした。氏名が流出しました。", "name", ""],
] as const;

/** What the noun before, or the longer word, tells of a name for data. */
const BY_THE_NOUN_BEFORE = [
  ["漏えいした情報:氏名、給水装置の所在地、ガス機器の型式", "name address", ""],
  ["漏えいした情報:氏名、土地・家屋の所在地", "name land_property", ""],
  ["漏えいした情報:氏名、医療機関等の名称", "name health", ""],
  ["漏えいした情報:氏名、在籍校の名称", "name affiliation", ""],
  ["漏えいした情報:氏名、看護師等の登録番号", "name government_id", ""],
  ["漏えいした情報:氏名、契約先の電気事業者名", "name contract", ""],
  ["漏えいした情報:ご契約者のお名前(法人契約の場合は法人名)", "name", ""],
  ["宿泊施設の予約画面から、氏名、宿泊日が閲覧されました。", "name purchase_history usage_history", ""],
  ["人材紹介の登録者の氏名、面談記録が漏えいしました。", "name inquiry", ""],
  ["漏えいした情報:生徒の氏名、面談記録。本校の教員が紛失しました。", "name school_record", ""],
  ["漏えいした情報:お子様の氏名、クラス名", "name affiliation", ""],
  ["漏えいした情報:従業員の氏名、お子様の氏名", "name family", ""],
  ["漏えいした情報:氏名、家計支持者の氏名", "name family", ""],
  ["県民調査の調査書類を盗まれました。氏名が漏えいしたおそれがあります。", "name", ""],
  ["封入機の重量検査の記録も確認しなかった。氏名が漏えいした。", "name", ""],
  ["漏えいした情報:患者様の氏名、レントゲン検査結果", "name health", ""],
  ["漏えいした情報:氏名、血液ガス検査結果", "name health", ""],
  ["漏えいした情報:氏名、水質検査結果", "name", ""],
  ["漏えいした情報:氏名、重要事項説明書", "name", ""],
  ["漏えいした情報:氏名、申告内容", "name", ""],
  ["漏えいした情報:従業員の氏名、面談記録", "name hr_record", ""],
  ["漏えいした情報:学校の職員の面談記録、氏名", "name hr_record", ""],
  ["職員が誤って送信した利用者の氏名、面談記録が漏えいしました。", "name inquiry", ""],
  ["氏名、購読者番号のすべてが読み取れます。", "name customer_number", ""],
  ["生徒の写真420枚が漏えいしました。", "photo_video", ""],
] as const;

/** What only looks like the words for data left out, hidden, meant for others or not there. */
const NOT_SET_APART = [
  [
    "氏名が閲覧された可能性があります。他社サービスから流出したとみられるメールアドレスとパスワードの組み合わせを利用した、いわゆるリスト型攻撃と考えております。弊社から情報が流出した事実は確認されておりません。",
    "name",
    "",
  ],
  ["お客様の氏名、電話番号が記載されていたため、削除した上で正しい資料を掲載しました。", "name phone", ""],
  ["氏名、住所は、公開後に気づき直ちに削除した上で正しい資料を掲載しました。", "name address", ""],
  ["会員のメールアドレスをBCCに入れて送信すべきところ、宛先に入れて送信しました。", "email", ""],
  ["氏名、住所を黒塗りして公開すべきところ、そのまま公開しました。", "name address", ""],
  ["氏名、電話番号を削除すべきところ、そのまま掲載しました。", "name phone", ""],
  ["氏名、住所が漏えいしました。住所は黒塗りされていませんでした。", "name address", ""],
  ["氏名、住所が漏えいしました。住所は伏せておりません。", "name address", ""],
  ["お知らせのリンク先に、応募者の氏名、電話番号を掲載していました。", "name phone", ""],
  ["フォームの遷移先で、他の回答者の氏名、住所を表示していました。", "name address", ""],
  ["職員の私物のスマートフォン(氏名、電話番号を登録)を紛失しました。", "name phone", ""],
  ["職員の私物のUSBメモリ(氏名、住所を保存)を紛失しました。", "name address", ""],
  ["氏名が漏えいしました。クレジットカード情報については、見つかっておりません。", "name", ""],
  ["氏名、住所が記載された書類は見つかっておりません。", "name address", ""],
  ["氏名が漏えいしました。なお、皆様には会員番号が付与されています。", "name", ""],
  ["漏えいした情報\n・氏名\n・メール本文 お客様とのやりとり", "name message", ""],
  ["ご住所は正しい宛先に届いたものの、誤って別の方の氏名、住所が印字されていました。", "name address", ""],
  ["ご住所はご本人の宛先に届く前に第三者に閲覧されました。", "address", ""],
  ["画面に警告が表示され、続いて顧客の電話番号、メールアドレスが表示されました。", "phone email", ""],
] as const;

readDataTypesIn("Data told of elsewhere and denied at the end", DENIED_AT_THE_END);
readDataTypesIn("Lists that share what is said of them", SHARED);
readDataTypesIn("Data of others and for others", OF_OTHERS);
readDataTypesIn("Data told by the noun before them", BY_THE_NOUN_BEFORE);
readDataTypesIn("Data not set apart", NOT_SET_APART);

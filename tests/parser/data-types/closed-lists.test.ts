import { readDataTypesIn } from "./rows";

readDataTypesIn("where a list of data ends, and marks on a line of their own", [
  [
    "対象となりますのは、部品をご注文くださったお客様のお名前、ご住所、ご注文の品名でございまして、人数は最大で2,733名様となります。",
    "name address purchase_history",
    "",
  ],
  ["漏えいした情報は、氏名、電話番号であり、対象の件数は約1,200件です。", "name phone", ""],
  ["口座番号は別に管理しており、件数は確認中です。", "", ""],
  [
    "記載内容\n児童の学年、氏名、服薬や通院の状況、学校生活で配慮していること\n",
    "affiliation name health school_record",
    "",
  ],
  ["記載内容\n世帯主の氏名、住所、見守りの際に配慮する事項(耳が遠い、足が不自由等)\n", "name address family", ""],
  [
    "掲載された情報\t参加者218名分の氏名、年齢、職業(希望する業種等) このうち176名分については、上記に加え電子メールアドレス",
    "name age job_title email",
    "",
  ],
  [
    "漏えいした個人情報\n住所、氏名\nあり\n個人番号(マイナンバー)\nなし(通知書に記載される項目ではありません)\n口座情報\nなし\n",
    "address name",
    "government_id bank_account",
  ],
  ["漏えいした情報\n氏名、住所\n電話番号\n対象外\n", "name address", "phone"],
  // Denied of one thing, and left open for another.
  [
    "メールの氏名、本文が外部に転送された記録は見つかっていませんが、閲覧された可能性は否定できません。",
    "name message",
    "",
  ],
  ["氏名が流出しました。住所が持ち出された形跡はありません。", "name", "address"],
  // Addresses put where nobody sees them.
  [
    "誤って受講者名簿(氏名、年齢)を添付しました。※メールアドレスはBCCに設定しており、相互に表示されていない。",
    "name age",
    "",
  ],
  ["メールアドレスをBCCに設定すべきところ、TOに設定して送信し、お互いに表示されました。", "email", ""],
  // Nothing is asked of those who are told to be at ease.
  [
    "お名前が見られたおそれがあります。会員名簿および寄附者の住所、口座の情報は、別のパソコンの中に保管しており、このアカウントとはつながっておりませんので、ご安心ください。",
    "name",
    "address bank_account",
  ],
  ["お名前が漏えいしました。電話番号は含まれておりませんので、どうぞご安心くださいませ。", "name", "phone"],
  ["氏名を保存した、ネットとはつながっていないパソコンを盗まれました。", "name", ""],
]);

readDataTypesIn("words whose kind of data the matter decides", [
  // Initials are no names where names are denied.
  [
    "保存されていた情報は、患者番号、イニシャル、年齢です。お名前は保存されておりません。",
    "customer_number age",
    "name",
  ],
  ["保存されていた情報は、イニシャル、年齢です。ご住所は保存されておりません。", "name age", "address"],
  [
    "保存されていた情報は、氏名、年齢です。うち15名については手術中の写真が含まれていました。",
    "name age photo_video",
    "",
  ],
  [
    "表示された情報は、氏名です。お支払いに関する情報(口座・カード)が画面に出ることはありません。",
    "name",
    "bank_account credit_card",
  ],
  ["漏えいした情報は、被保険者番号、要介護状態区分、認定の有効期間、認定審査会の意見です。", "insurance welfare", ""],
  ["漏えいした情報は、カード番号、有効期限です。", "card_number card_expiry", ""],
  ["保存されていた情報\n・氏名、診断名、手術日、歩行能力などの評価の点数\n", "name health", ""],
  ["漏えいした情報は、学生の氏名、テストの点数です。", "name grades", ""],
  ["漏えいした生徒の情報は、氏名、成績、面談の記録です。", "name grades school_record", ""],
  ["漏えいしたお客様の情報は、氏名、住所、面談の記録です。", "name address inquiry", ""],
  [
    "見られた可能性のある学生の情報は、氏名です。看護学部の学生は、実習先の施設名が含まれます。",
    "name affiliation",
    "",
  ],
  [
    "第三者にログインされたアカウント … 3,208アカウント\n見られた可能性のある情報\n氏名、購入済みの作品の一覧\n",
    "name purchase_history",
    "",
  ],
  ["漏えいした情報は、生徒の氏名、転出先です。", "name", ""],
  ["漏えいした情報は、氏名、転出先です。", "name address", ""],
  [
    "紛失した書類には氏名、住所の記載があります。このほか、登記されていないことの証明書、身分証明書が添付されているものがあります。",
    "name address government_id",
    "",
  ],
]);

readDataTypesIn("what systems can hold, what people own, and what never comes in", [
  [
    "リストには氏名、連絡先が載っておりました。営業支援システムには、氏名、住所、電話番号、家族構成、年収などを登録できますが、印刷された帳票に家族構成や年収の欄はございません。",
    "name contact_details",
    "family tax",
  ],
  ["点検票には氏名が記載されています。財布や運転免許証など検針員個人の所持品も盗まれています。", "name", ""],
  ["運転免許証など3点の写しが盗まれました。", "government_id", ""],
  [
    "寄付者のお名前を載せてしまいました。クレジットカードでのご寄付は決済会社のページで行われており、当法人にはカード番号は届きません。",
    "name",
    "card_number",
  ],
  ["漏えいした情報は、2年生の学籍番号、氏名、評価です。学生に説明しました。", "student_number name grades", ""],
  ["漏えいした情報は、社員の氏名、人事評価です。", "name hr_record", ""],
]);

readDataTypesIn("what is gone, what was to be hidden, and what only sounds like a reason to pass over", [
  // That two things belong together is data as well, unless it is that which went wrong.
  ["お客様の氏名と住所の組合せが流出しました。", "name address", ""],
  ["他のお客様の氏名、会員番号の対応関係が閲覧できる状態でした。", "name user_id", ""],
  ["氏名と住所の組合せがずれて印字されました。", "", ""],
  // Papers that did not arrive or turn up are gone; where one looked is not what one misses.
  ["お客様の氏名、住所を記載した申込書は当社に届いていません。郵送中に紛失しました。", "name address", ""],
  ["氏名、住所が流出しました。クレジットカード番号は当社には届きません。", "name address", "card_number"],
  ["USBメモリを紛失しました。氏名、電話番号のデータを含む媒体は見つかっておりません。", "name phone", ""],
  ["名簿を紛失しました。氏名、住所を記録したUSBメモリは、いまだ発見されておりません。", "name address", ""],
  ["調査の結果、端末から口座番号は見つかっておりません。氏名は流出しました。", "name", ""],
  ["氏名、電話番号を保管した端末は、ネットワークとは繋がっておりませんでしたが、盗まれました。", "name phone", ""],
  // What was to be hidden, and what was hidden badly.
  ["氏名、住所を除いて公開すべきところ、そのまま公開しました。", "name address", ""],
  ["氏名、住所をマスクして公開すべきところ、そのまま公開しました。", "name address", ""],
  ["メールアドレスを見えない形で送信すべきところ、見える形で送信しました。", "email", ""],
  [
    "氏名が掲載されていたファイルを、黒塗りした上で掲載しましたが、コピーすると氏名、住所が読み取れました。",
    "name address",
    "",
  ],
  // What a system shows, and to whom it showed it.
  [
    "当社システムでは、氏名、住所、電話番号を閲覧できますが、アクセス権限の設定誤りにより、第三者にも見える状態でした。",
    "name address phone",
    "",
  ],
  // That data may be misused leaves nothing open of whether they got out.
  ["パスワードが流出した事実はありませんが、今後悪用される可能性は否定できません。", "", "password"],
  // Examinations of houses and meals, and an allowance that is named after children.
  ["漏えいした情報は、契約者の氏名、住宅の耐震検査結果、配管検査結果です。", "name", ""],
  ["漏えいした情報は、氏名、給食検査結果です。", "name", ""],
  ["漏えいした情報は、氏名、PCR検査結果です。", "name health", ""],
  ["妊婦の氏名、定期検査結果が流出しました。", "name health", ""],
  // Who lost it does not tell who is judged.
  ["学校の派遣職員が紛失しました。漏えいした情報は、生徒の氏名、評価です。", "name grades", ""],
  ["漏えいした情報は、児童手当の受給者の氏名、転出先です。", "name address", ""],
  ["漏えいした情報は、児童の氏名、転出先です。", "name", ""],
]);

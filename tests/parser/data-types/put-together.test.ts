import { readDataTypesIn } from "./rows";

readDataTypesIn("names put together from an everyday head and what it is of", [
  [
    "紛失した票に記載されていた情報:使用者氏名、使用水量、水道料金及び下水道使用料",
    "name usage_history transaction",
    "",
  ],
  [
    "漏えいした情報は、会員の氏名、契約メニュー、観戦履歴、お支払いの予定額です。",
    "name contract usage_history transaction",
    "",
  ],
  ["表示された情報\n利用者の氏名、予約中の資料名、貸出中の図書", "name usage_history", ""],
  ["漏えいした情報:氏名、傷病名、請求点数", "name health transaction", ""],
  ["氏名が漏えいしました。入院・通院等の状況の記載はありません。", "name", "health"],
  ["氏名が漏えいしました。通話の録音データは持ち出されておりません。", "name", "inquiry"],
  ["漏えいした情報:氏名、居室番号、保有資格", "name resume", ""],
  // What a word names is told by what the notice is about.
  ["検定試験を受けられた方の氏名、受験番号が漏えいしました。", "name customer_number", ""],
  ["本学の入試の志願者の氏名、受験番号が漏えいしました。", "name student_number", ""],
  ["職員採用試験の受験番号が流出しました。会場をお借りした大学に連絡しました。", "customer_number", ""],
  ["本校の高校入学選考の受験番号が流出しました。漢字検定の結果は無事です。", "student_number", ""],
  ["漏えいした情報\n・代表者様のお名前\n・ご宿泊日、プラン、人数", "name purchase_history usage_history", ""],
  ["漏えいした情報:会員の氏名、言語、プラン", "name account_settings", ""],
  ["漏えいした情報:寄附をいただいた方のお名前、金額", "name donation", ""],
  ["漏えいした情報:会員の氏名、請求書の金額", "name transaction", ""],
  ["募金をいただいた方の氏名、住所、請求書の金額が流出しました。", "name address transaction", ""],
  ["漏えいした情報:寄付者の氏名、商品の注文書の金額", "name transaction", ""],
  // The head of a chronology.
  ["|日時|できごと|\n|---|---|\n|5月3日|紛失に気付いた|\n\n漏えいした情報\n氏名", "name", ""],
  ["漏えいした情報は、氏名、ガス料金、駐車場使用料です。", "name transaction", ""],
  ["漏えいした情報:氏名、共済掛金、データ通信量、通話時間", "name transaction usage_history", ""],
  ["流出した情報:氏名、ご家族の人数、扶養の有無", "name family", ""],
  ["流出した情報:氏名、所属クラブ名、在籍するゼミ名、演題", "name affiliation other", ""],
  ["流出した情報:キャラクター名、アバターネーム、SNSアカウントのID", "display_name social_account", ""],
  ["流出した情報:社員の氏名、評価面談の記録、勤怠の集計", "name hr_record", ""],
  ["問い合わせフォームから漏えいした情報\nお名前、メールアドレス、お問い合わせの内容", "name email inquiry", ""],
  // Not data: whom to ask, a ticket, a service, how a stranger's mail reads.
  ["漏えいした情報は氏名です。お問い合わせの受付時間は下記のとおりです。", "name", ""],
  ["漏えいした情報は氏名です。年間パスポートの情報は別のシステムにあり、漏えいしておりません。", "name", ""],
  [
    "処方薬の宅配サービスを委託している会社のサーバーが暗号化されました。漏えいのおそれがある情報は、氏名、住所です。",
    "name address",
    "",
  ],
  [
    "給与の照会システムの不具合により、社員の氏名が別の社員の画面に表示されました。なお、給与額は表示されておりません。",
    "name",
    "salary",
  ],
  [
    "送信されたメールの内容\n英文で、荷物の受け取りを装い、外部のサイトに誘導するもの\n氏名、電話番号の流出はありません。",
    "",
    "name phone",
  ],
  ["誤って送信されたメールの内容には、氏名と病名が記載されていました。", "name health", ""],
]);

readDataTypesIn("spaces beside Latin letters", [
  ["漏えいした情報:氏名、FAX 番号、LINE ID、国民 ID 番号", "name phone social_account government_id", ""],
  ["漏えいした情報:氏名、E-mail アドレス、Instagram のアカウント", "name email social_account", ""],
  ["漏えいした情報:ユーザー ID 及びハッシュ化パスワード", "user_id password_hash", ""],
]);

readDataTypesIn("items of a list that hold a verb or end in what they are about", [
  [
    "流出した情報は、氏名、住所、ご契約のプラン、退会を申し出られた方については退会の理由です。",
    "name address contract",
    "",
  ],
  [
    "漏えいした情報\n氏名、職名、国籍、懇親会の出欠及び食事の制限に関する希望",
    "name job_title nationality survey_response",
    "",
  ],
  ["漏えいした情報\n氏名、会社名、当日の送迎に係る要望事項", "name affiliation inquiry", ""],
  ["対象とならない情報\n・住所\n・アプリの連絡帳でやり取りされたメッセージ", "", "address message"],
  [
    "次の情報は別のシステムで管理しており、影響がないことを確認しております。\n・マイナンバー\n・口座番号",
    "",
    "government_id bank_account",
  ],
  ["以下の情報が流出した可能性がありますが、現在は閲覧できない状態です。\n・氏名\n・住所", "name address", ""],
  [
    "流出したのはメールアドレスです。お名前やご住所、課金に関する情報は申込画面の項目になく、含まれません。",
    "email",
    "name address transaction",
  ],
  [
    "■漏えいした情報\n(1)取引先の方\n氏名、会社名\n(2)試遊会にご協力いただいた方 52名\nニックネーム、年代、性別",
    "name affiliation display_name age gender",
    "",
  ],
  [
    "品目\t数量\t記載されていた個人情報\n訪問台帳\t1冊\t氏名、住所\n地区名簿\t1枚\t氏名、電話番号\nこれらの書類が盗まれました。",
    "name address phone",
    "",
  ],
]);

readDataTypesIn("a class of data and its breakdown, a paper and what of it there was", [
  [
    "氏名が流出しました。お支払い方法に関する情報(カード番号、有効期限)は含まれません。",
    "name",
    "card_number card_expiry",
  ],
  [
    "盗まれた媒体には、児童の氏名、通知表の所見の下書きが入っていました。成績は含まれていません。",
    "name school_record",
    "grades",
  ],
  ["紛失した鞄には、児童の氏名が記載された通知表が入っていました。", "name grades", ""],
  ["漏えいした情報:氏名、健康診断の結果(身体計測、血液検査、医師の判定)", "name health", ""],
  ["漏えいした情報:研修医の評価表(氏名、評価点、所見)", "name grades hr_record", ""],
  ["流出した情報:取引先の担当者の氏名、図面、仕様書", "name audit_document", ""],
  ["流出した情報:リフォーム工事のお客様の氏名、図面", "name land_property", ""],
]);

readDataTypesIn("what is done, and by what it is found out, is no data", [
  [
    "参加者の氏名が漏えいしました。参加費のカード決済は外部の画面で行っており、カード番号は保存されておりません。",
    "name",
    "card_number",
  ],
  ["氏名、会費の支払いの状況が漏えいしました。", "name transaction", ""],
  ["氏名が暗号化されました。精算書の送付に1週間程度の遅れが見込まれます。", "name", ""],
  ["閲覧の記録からは、外部の方が氏名を閲覧したことを確認しています。", "name", ""],
  ["氏名、住所が閲覧できる状態でした。閲覧履歴が残らない設定のため、誰が見たかは特定できません。", "name address", ""],
  ["不正に閲覧された方 54名(閲覧回数 延べ212回)\n閲覧された情報\n氏名、施設の利用履歴", "name usage_history", ""],
  [
    "当選された方の受付番号をお知らせするため一覧を掲載しましたが、別のシートに応募者の氏名が残っておりました。",
    "name",
    "",
  ],
  ["助成金の情報を検索中に警告画面が表示され、遠隔操作されました。氏名が漏えいした可能性があります。", "name", ""],
  ["氏名が持ち出されました。勤務先の他の社員への提供は確認されておりません。", "name", ""],
  ["漏えいした情報:氏名、勤務先の担当者名、勤務先の電話番号", "name affiliation phone", ""],
  [
    "漏えいした情報:氏名\n原因\nプログラムの不具合により、後の申請の内容が先の申請の内容を上書きする状態でした。",
    "name",
    "",
  ],
]);

readDataTypesIn("passwords of members are what got out, those of the way in are not", [
  [
    "会員ログイン用のパスワードは、ハッシュ化して保存しておりましたが、変換後の値が漏えいした可能性があります。",
    "password_hash",
    "",
  ],
  ["利用者ログイン用のIDとパスワードが流出しました。", "user_id password", ""],
  ["ログイン用のIDとパスワードが盗まれ、不正にログインされました。氏名が閲覧されました。", "name", ""],
]);

readDataTypesIn("everyday words that the words beside them make data", [
  ["一斉送信の際、宛先欄に全員のアドレスが表示されていました。", "email", ""],
  ["迷惑メールの宛先の大半は海外のアドレスでした。氏名の流出はありません。", "", "name"],
  ["受信トレイに保存されていた約1,200通のメールが閲覧された可能性があります。", "message", ""],
  ["不正に利用され、約1,200通のメールが送信されました。氏名の流出はありません。", "", "name"],
  ["含まれていた情報は、氏名、受診機関名、入院先の病院名です。", "name health", ""],
  ["利用者様の氏名、緊急連絡先を書いたメモを紛失しました。", "name contact_details", ""],
  ["応募者の氏名、面接の評価シートが閲覧できる状態でした。", "name hr_record", ""],
]);

readDataTypesIn("kept elsewhere only, looked up, listened to, denied ahead of a request", [
  [
    "盗まれたタブレットには個人情報は保存されておらず、氏名、写真等のデータはクラウド上にのみ保存されています。",
    "",
    "",
  ],
  ["漏えいした情報はサーバーに保存されていた氏名です。", "name", ""],
  ["車両のナンバー、車種、所有者の氏名及び住所が業務外で照会されていました。", "vehicle name address", ""],
  ["通話の録音データが第三者から聴取できる状態でした。", "inquiry", ""],
  ["診療明細書には、氏名、診療点数、保険者番号が印字されていました。", "name health insurance", ""],
  [
    "氏名が漏えいしました。パスワードの漏えいは確認されておりませんが、念のため変更をお願いいたします。",
    "name",
    "password",
  ],
  ["氏名が漏えいしました。パスワードの変更をお願いいたします。", "name", ""],
]);

readDataTypesIn("an everyday word joined to what is surely data", [
  ["同意のない児童2名の氏名と写真を掲載しておりました。", "name photo_video", ""],
  ["同意のない児童2名の氏名、写真を掲載しておりました。", "name photo_video", ""],
  ["会員30名の氏名と所属を誤って送信しました。", "name affiliation", ""],
  ["手帳には生徒38名の氏名、住所、保護者連絡先が記載されていました。", "name address contact_details", ""],
  ["会員30名の氏名が漏えいしました。今後は、写真を掲載する際の確認を徹底します。", "name", ""],
  ["会員30名の氏名が漏えいしました。個人情報と機器を守るため、暗号化を行います。", "name", ""],
  ["職員が端末の画面の写真を撮影し、SNSに投稿しました。画面には患者の氏名が表示されていました。", "name", ""],
]);

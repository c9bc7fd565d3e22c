import { readDataTypesIn } from "./rows";

readDataTypesIn("denials by an empty column, by what was spared, by a note on something else", [
  [
    "漏えいした情報:会員番号、氏名\n電話番号、勤務先、会費の納入状況の欄は、どの方についても空欄です。",
    "user_id name",
    "phone affiliation transaction",
  ],
  [
    "流出した一覧には氏名、住所が記載されていました。メールアドレスは一覧に列がありましたが、渡す前に空にしておりました。",
    "name address",
    "email",
  ],
  [
    "紛失したもの:USBメモリ1本(私物・パスワードなし)。生徒の氏名、出席番号が保存されていた。",
    "name student_number",
    "",
  ],
  ["流出した名簿には氏名が記載されていました。生年月日の欄は未記入でした。", "name", "date_of_birth"],
  [
    "漏えいした情報:氏名、学籍番号\nまた、電話番号及びマイナンバーは、どの区分にもありません。",
    "name student_number",
    "phone government_id",
  ],
  ["故障により食事の記録が失われました。利用者の氏名、住所は別の装置にあり、失われておりません。", "", "name address"],
  [
    "漏えいした情報:①ご担当者の会社名、氏名、住所、電話番号 ②ご受講者の氏名、部署名など ※当社の公開講座だけにご参加いただいた受講者の方の情報は該当しません。",
    "name address phone affiliation",
    "",
  ],
  [
    "アには氏名、住所が記載されていました。個人番号については、アには記載されていましたが、イには記載されていませんでした。",
    "name address government_id",
    "",
  ],
  [
    "流出したファイルには氏名が記載されていました。個人番号については、会員台帳には登録されていますが、ファイルには記載されていませんでした。",
    "name",
    "government_id",
  ],
  [
    "流出した情報は、カード番号並びに、有効期限であり、契約番号は流出していないことが判明しました。",
    "card_number card_expiry",
    "contract",
  ],
]);

readDataTypesIn("lists that end in matters and papers", [
  [
    "流出した可能性のある個人情報\n・生徒に関する情報(名簿、成績、進路指導・生徒指導・部活動に関する資料)\n・職員に関する情報(氏名、電話番号)",
    "grades school_record name phone",
    "",
  ],
  [
    "漏えいのおそれがある情報\n個人:氏名、住所、生年月日、家族構成、電話番号、物件に関する情報(建物の種類・構造)",
    "name address date_of_birth family phone land_property",
    "",
  ],
  ["紛失した機器に保存されていた情報\n・生徒の指導に係る資料\n・在籍生徒の氏名", "school_record name", ""],
]);

readDataTypesIn("by what the words beside them are about", [
  [
    "紛失した媒体には、患者番号、氏名、心電図の波形、解析結果(波形から推測される病名や所見)が含まれています。",
    "customer_number name health",
    "",
  ],
  ["紛失した書類には、生徒の氏名、担任の所見が含まれています。", "name school_record", ""],
  ["漏えいした情報:参加申込者の氏名、所属、懇親会の出欠", "name affiliation survey_response", ""],
  ["漏えいした情報:学生の氏名、授業の出欠", "name school_record", ""],
  [
    "漏えいした情報:氏名、メールアドレス。講演の謝金の手続をされた3名の方については、住所も含まれます。",
    "name email address",
    "",
  ],
  [
    "「BCC」(メールアドレス及び表示名が他の受信者に表示されない)欄に入力すべきところ、「宛先」欄に入力して送信したため、メールアドレスが漏えいしました。",
    "email",
    "",
  ],
  [
    "個人情報が流出した可能性がある画像データ\n自動車税の納税通知書(データ項目:住所、氏名、税額)",
    "address name tax",
    "",
  ],
  ["流出した情報\n会員の氏名、投稿された画像データ", "name photo_video", ""],
]);

readDataTypesIn("guards that were missing, and spans of years, say nothing of what got out", [
  [
    "紛失した媒体には、生徒の氏名や住所は記録されていないものの、過去5年間に渡り担当した300名の生徒の学籍番号、成績が記録されており、いずれもパスワードロック等の漏えい対策が施されておりませんでした。",
    "student_number grades",
    "name address",
  ],
  [
    "置き忘れた鞄には、利用者の氏名、電話番号を記した名簿が入っており、鞄には鍵などの紛失防止策が講じられていませんでした。",
    "name phone",
    "",
  ],
  ["長年に渡り保管していた名簿を紛失しました。名簿には会員の氏名、住所が記載されています。", "name address", ""],
  ["会員の氏名、住所が名簿業者の手に渡りました。電話番号は含まれておりません。", "name address", "phone"],
  ["会員の氏名は第三者に渡っておりません。", "", "name"],
]);

readDataTypesIn("a question that closes a list, and addresses that nobody left", [
  [
    "URLに含まれていた個人情報等\n・応募者代表4名\nメールアドレス、氏名、性別、住所、電話番号、職業、参加動機、今回のプログラムに期待すること",
    "email name gender address phone job_title survey_response",
    "",
  ],
  [
    "お客様の氏名が漏えいした可能性があります。メールアドレスのご登録のないお客様には、別途書状にてご連絡いたします。",
    "name",
    "",
  ],
  ["お客様の氏名が漏えいした可能性があります。メールアドレスは登録されておりません。", "name", "email"],
]);

readDataTypesIn("a password that was not there", [
  [
    "会員の氏名、メールアドレスが記載されたファイルが、パスワードがついていない状態で添付されました。",
    "name email",
    "",
  ],
  ["会員のメールアドレス、パスワードが流出しました。", "email password", ""],
]);

readDataTypesIn("a list that goes on with words of its next item", [
  [
    "閲覧可能となっていた情報は、申込者の氏名、メールアドレス、生年月日、健康上の留意点、プログラムへの質問内容の5項目でした。",
    "name email date_of_birth health inquiry",
    "",
  ],
]);

readDataTypesIn("denials ahead of a request, and words on what nobody noticed", [
  [
    "紛失した名簿には会員の氏名が記載されていました。電話番号、住所は含まれておりませんが、不審な連絡がございましたら、当会の窓口までご連絡ください。",
    "name",
    "phone address",
  ],
  [
    "会員の氏名が漏えいしました。電話番号や住所を尋ねる不審な連絡がございましたら、当会の窓口までご連絡ください。",
    "name",
    "",
  ],
  [
    "会員の氏名が漏えいしました。宛先のメールアドレスが存在しない場合も受信されるため、転送先の誤りに直ちに気付くことができませんでした。",
    "name",
    "",
  ],
  [
    "2.漏えいした情報\n(1)誤って転送された電子メール 4,890件\n(2)電子メール及び添付ファイルに含まれている個人情報等\n学内教職員 485件\n内訳・・・氏名・メールアドレス(一部に電話番号等含む) 89件",
    "name email phone",
    "",
  ],
]);

/** What an earlier notice said and this one takes back. */
readDataTypesIn("data taken back", [
  [
    "第1報では漏えいした情報に生年月日が含まれるとしておりましたが、調査の結果、生年月日は含まれていないことが判明しました。漏えいした情報は氏名です。",
    "name",
    "date_of_birth",
  ],
  [
    "当初、電話番号も流出した可能性があるとお知らせしておりましたが、その後の調査で流出していないことを確認しました。氏名が流出しました。",
    "name",
    "phone",
  ],
  ["氏名が含まれるとお伝えしましたが、住所も含まれることが判明しました。", "name address", ""],
]);

/** Cards that pay for nothing. */
readDataTypesIn("cards of other kinds", [
  ["氏名、交通系ICカード番号、法人カード番号が流出しました。", "name customer_number card_number", ""],
  ["相談カードのデータを別の相談員に誤送信しました。氏名が記載されていました。", "name", ""],
  ["氏名、カードデータ、カードの情報が流出しました。", "name credit_card", ""],
  ["メモ(氏名、バイタルサイン)を紛失しました。", "name health", ""],
  ["申込書(氏名、サイン)を紛失しました。", "name other", ""],
]);

/** What is denied in the breath in which other data are told of. */
readDataTypesIn("one sentence for both", [
  [
    "流出したのは社員の氏名、メールアドレスで、お客様の氏名、住所、購入履歴は流出しておりません。",
    "name email",
    "address purchase_history",
  ],
  [
    "【流出した情報】氏名、住所、電話番号 ※カード情報、パスワードは含みません",
    "name address phone",
    "credit_card password",
  ],
  ["【流出した情報】氏名、住所 ※これらにカード情報は含みません", "name address", "credit_card"],
  [
    "流出した項目:氏名、住所、生年月日 流出していない項目:電話番号、口座番号",
    "name address date_of_birth",
    "phone bank_account",
  ],
  ["送信した一覧表には氏名とメールアドレスがあり、電話番号の列は空欄でした。", "name email", "phone"],
  [
    "保護者の氏名、連絡先は記載されておらず、児童の氏名と作文のみが記載されていました。作文集を誤って配布しました。",
    "name school_record",
    "contact_details",
  ],
  ["本システムでは氏名、住所、口座番号を管理していますが、今回閲覧可能であったのは氏名のみです。", "name", ""],
  ["氏名、住所を管理していますが、設定の誤りにより第三者が閲覧できる状態でした。", "name address", ""],
  [
    "患者様の病名、検査値が含まれますが、氏名、生年月日等の個人を直接特定できる情報は削除されています。",
    "health",
    "name date_of_birth",
  ],
  ["氏名、住所が掲載されました。氏名、住所は削除されています。", "name address", ""],
  ["氏名が流出しました。電話番号は下4桁のみで、全桁は含まれません。", "name phone", ""],
  ["氏名、電話番号を入力した予約表が流出しました。", "name phone", ""],
  ["社員が偽サイトにパスワードを入力した後、氏名が流出しました。", "name", ""],
  [
    "流出した情報の中に、クレジットカード情報など決済に関わる情報はありませんでした。氏名が流出しました。",
    "name",
    "credit_card",
  ],
  ["漏えいした情報は氏名と学年のみです。", "name affiliation", ""],
  ["氏名が流出しました。当該学年の保護者には説明会を行いました。", "name", ""],
]);

/** Several labels on one line. */
readDataTypesIn("labels behind lists", [
  ["【流出した情報】氏名 【対象外】住所、電話番号 ※いずれも流出は確認されていません", "name", "address phone"],
  ["【流出した情報】氏名、住所【流出していない情報】電話番号", "name address", "phone"],
  ["流出した情報は氏名、【任意項目】住所、電話番号です。", "name address phone", ""],
  ["個人情報【氏名、住所】が流出しました。", "name address", ""],
  [
    "流出した情報:氏名\n・住所 【11月25日追記】調査の結果、住所は閲覧可能な状態ではなかったことを確認しました。",
    "name",
    "address",
  ],
]);

readDataTypesIn("what is hidden where it shows, what was said before and holds, and labels on one line", [
  [
    "会員サイトに第三者による不正ログインがありました。マイページには氏名、住所、口座情報が表示されます。口座情報はマスキング表示されるため、閲覧されておりません。",
    "name address",
    "bank_account",
  ],
  [
    "氏名、住所が漏えいした可能性があります。カード番号は下4桁のみの表示であり、閲覧されておりません。",
    "name address",
    "card_number",
  ],
  ["カード番号は下4桁のみ表示されており、氏名とともに閲覧された可能性があります。", "card_number name", ""],
  ["氏名は伏せて表示すべきところ、設定を誤り、氏名が閲覧されていました。", "name", ""],
  [
    "第1報では氏名、住所が漏えいした可能性があるとお知らせしましたが、不正利用は確認されておりません。",
    "name address",
    "",
  ],
  [
    "氏名、住所が流出した可能性があると公表しましたが、その後の調査でも二次被害は確認されていません。",
    "name address",
    "",
  ],
  [
    "先のお知らせでは生年月日が含まれるとしておりましたが、誤りでした。漏えいしたのは氏名、住所です。",
    "name address",
    "date_of_birth",
  ],
  ["氏名は削除してから公開すべきところ、そのまま公開していました。", "name", ""],
  ["氏名、住所は黒塗りした上で公開する予定でしたが、黒塗りをしないまま公開しました。", "name address", ""],
  ["流出した可能性のある情報【氏名、住所】\n流出していない情報【クレジットカード情報】", "name address", "credit_card"],
  ["■影響のあるデータ\n氏名、住所\n■影響のないデータ\n電話番号、生年月日", "name address", "phone date_of_birth"],
  [
    "【漏えいした情報】氏名、会社名 【漏えいしていない情報】住所、電話番号 【対応】お客様の電話番号へご連絡を差し上げています。",
    "name affiliation",
    "address phone",
  ],
]);

readDataTypesIn("what was given at one time and got out at another, and what alone was seen", [
  ["氏名、住所等、会員登録の際にご入力いただいた情報が閲覧されました。", "name address", ""],
  ["氏名、生年月日等、問診の際に記入された内容が他の患者様に見える状態でした。", "name date_of_birth", ""],
  ["お問い合わせの際に氏名、住所をお伺いすることがあります。漏えいした情報はメールアドレスです。", "email", ""],
  ["ご予約の際には氏名、電話番号を入力いただきますが、漏えいしたのはメールアドレスのみです。", "email", ""],
  ["閲覧された情報は写真のみです。", "photo_video", ""],
  ["公開していたのは動画のみで、個人情報は含まれておりません。", "", ""],
]);

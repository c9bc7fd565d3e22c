import { readDataTypesIn } from "./rows";

readDataTypesIn("data in the cells of tables", [
  // A mark of any column tells that somebody's were there; only a row without one leaves them out.
  [
    "対象の情報\n\n項目\t本人\t代表者\n氏名\t有\t有\n住所\t―\t○\n電話番号\t―\t―\n健診の結果\t無\t無",
    "name address",
    "phone health",
  ],
  [
    "漏えいした情報\n\n| | 会員 | 退会者 | 来場者 |\n|---|---|---|---|\n| 氏名 | ○ | ○ | ○ |\n| 生年月日 | × | ○ | × |\n| 口座番号 | × | × | × |",
    "name date_of_birth",
    "bank_account",
  ],
  ["項目\t漏えい\n氏名\tあり\n顔写真\tなし", "name", "photo_video"],
  // A column that tells how they were kept says nothing of whose got out.
  ["項目\t漏えい\t暗号化\n氏名\tなし\tあり\n住所\tあり\tなし", "address", "name"],
  ["項目\t漏えいの有無\tバックアップの有無\n氏名\t無\t有\n住所\t有\t有", "address", "name"],
  ["| 項目 | 表示 | 削除済み |\n|---|---|---|\n| 氏名 | × | ○ |\n| 住所 | ○ | ○ |", "address", "name"],
  ["項目\t漏えい\t暗号化\t退会者\n氏名\tなし\tあり\tなし\n住所\tなし\tあり\tあり", "address", "name"],
  ["項目\t一般会員\t登録者\n氏名\t×\t○\n住所\t×\t×", "name", "address"],
  // The head of a column tells of the cells under it, whatever the title above names.
  [
    "掲載した内容\n\n対象\t人数\t含まれていた情報\t含まれていない情報\n申請者\t12名\t氏名、住所、生年月日\t電話番号、口座番号\n委員\t3名\t氏名、所属先\t住所、謝金の額",
    "name address date_of_birth affiliation",
    "phone bank_account salary",
  ],
  [
    "漏えいした可能性のある情報と対象外の情報\n\n対象\t漏えいした項目\t漏えいしていない項目\n会員\t氏名、メールアドレス\tパスワード",
    "name email",
    "password",
  ],
  // Rows with their label before them have no heads.
  ["含まれない情報\t電話番号\n閲覧できた情報\t氏名、住所", "name address", "phone"],
  ["概要\t口座番号の流出はありませんでした\n閲覧できた情報\t氏名、住所", "name address", "bank_account"],
  ["氏名\t住所\t電話番号\n流出した項目は以上です。", "name address phone", ""],
]);

/** 「あり」「なし」 over the data that they mark. */
readDataTypesIn("marks above their data", [
  ["あり:氏名、メールアドレス\nなし:電話番号、住所、クレジットカード情報", "name email", "phone address credit_card"],
  ["■漏えいあり\n・氏名\n・住所\n■漏えいなし\n・電話番号\n・口座番号", "name address", "phone bank_account"],
  [
    "【流出の可能性あり】\n氏名、住所\n【流出の可能性なし】\nカード番号、パスワード",
    "name address",
    "card_number password",
  ],
  ["影響あり 氏名、住所\n影響なし 電話番号、メールアドレス", "name address", "phone email"],
  ["○:氏名、住所\n×:電話番号", "name address", "phone"],
  // Said of something else.
  ["二次被害:なし\n漏えいした情報:氏名、住所", "name address", ""],
  ["暗号化:なし\n氏名、住所が漏えいしました。", "name address", ""],
]);

/** What is hidden in a copy is still in the original. */
readDataTypesIn("names taken out of a copy", [
  [
    "研究用データの氏名、住所は匿名化した上で共同研究先に提供していましたが、匿名化前の元データが流出しました。",
    "name address",
    "",
  ],
  ["氏名、住所は削除した上で公開しましたが、削除が不十分で、閲覧できる状態でした。", "name address", ""],
  ["年齢、性別が流出しました。氏名、住所は匿名化した上で提供していました。", "age gender", "name address"],
]);

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

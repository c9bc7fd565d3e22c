import { readSubjectsIn } from "./groups";

readSubjectsIn("nobody named beside the data, and some who are not meant", [
  // Whoever told of it need not be among them.
  ["市民の方から「隠れた列が見える」との電話をいただきました。\n含まれていた情報\n氏名、電話番号", ""],
  ["納税者の方にお詫びします。\n含まれていた情報\n氏名、電話番号", "residents"],
  ["会員の方から電話をいただきました。\n含まれていた情報\n氏名、電話番号", "customers"],
  // Whose data are not there at all; of some data denied, others may have been there.
  ["患者様に関する情報は、当該サーバーには保有しておりません。\n対象の情報\n氏名、社用メールアドレス", ""],
  ["メールボックスのお名前が閲覧された可能性があります。取引先の口座の情報は保存されておりません。", "partners"],
  // Families are told beside those whose data it is.
  ["ご家族には署長が謝罪しました。\n記載されていた情報\n傷病者を引き継いだ際の氏名、既往歴", "patients"],
]);

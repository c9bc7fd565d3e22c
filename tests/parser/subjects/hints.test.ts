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

readSubjectsIn("nobody named at all, by what the organization is", [
  ["海鳴県警察\n4月から取り扱った20名の氏名、住所を書いたメモを紛失しました。", "residents"],
  ["株式会社みなと製茶\n納品書213名分の氏名、住所を別の方の箱に入れました。", "customers"],
  ["白川中央病院\n12名分の氏名、病名を書いたメモを紛失しました。", "patients"],
  ["東浜市\n12名分の氏名、住所を書いたメモを紛失しました。", "residents"],
  ["東浜市\n交付通知書を別の方に送付しました。対象者は2名です。", "residents"],
  // Others serve no public of one kind, and whoever found nothing to have leaked need own nothing.
  ["一般社団法人みなと協会\n12名分の氏名、住所を書いたメモを紛失しました。", ""],
  ["株式会社みなと製茶\n調査の結果、氏名、住所の漏えいはないことを確認しました。", ""],
  ["株式会社みなと製茶\n従業員12名の氏名、社員番号が流出しました。", "employees"],
  ["株式会社みなと製茶\nサーバーが停止しています。漏えいの有無は調査中です。", ""],
  // Anybody may have written in.
  [
    "株式会社みなと製茶\nお問い合わせの内容や、お問い合わせ先のアドレスに送られたメールの内容が流出したおそれがあります。",
    "",
  ],
  // What is kept about staff, applicants and firms tells whose it is; plans and drawings are nobody's.
  ["株式会社みなと製茶\n人事サーバーから氏名、社員番号、人事評価が流出しました。", "employees"],
  ["株式会社みなと製茶\n給与明細348名分が他の部署から閲覧できる状態でした。氏名、支給額です。", "employees"],
  ["株式会社みなと製茶\n履歴書の入った封筒を紛失しました。履歴書には氏名、住所が記載されています。", "applicants"],
  ["海鳴県警察\n採用試験の受験票12名分を紛失しました。", "applicants"],
  ["株式会社みなと製茶\n120社分の会社名、担当者名、メールアドレスが流出しました。", "partners"],
  ["株式会社みなと製茶\nサーバーが暗号化され、社内の業務資料が流出しました。", ""],
  ["株式会社みなと製茶\n健康診断の結果表15名分を紛失しました。氏名、検査結果が記載されています。", "employees"],
  ["東浜市\n人事異動の内示資料を送信しました。35名分の氏名、所属、異動先です。", "employees"],
  ["東浜市\nマラソン大会のエントリーデータ320件が流出しました。氏名、住所です。", "participants"],
  ["株式会社みなと製茶\n株主優待の書類を紛失しました。22名分の氏名、住所が記載されています。", "others"],
  // What else is going on tells of nobody.
  ["東浜市\n給与支払報告書12名分を紛失しました。氏名、住所、収入額が記載されています。", "residents"],
  ["株式会社みなと製茶\n職員番号ではなく、会員番号と氏名120名分が流出しました。", "customers"],
  ["株式会社みなと製茶\n人事異動に伴う席替えの際に書類を紛失しました。32名分の氏名、購入品名です。", "customers"],
  ["株式会社みなと製茶\nセミナー参加のため出張中にパソコンを紛失しました。120名分の氏名、電話番号です。", "customers"],
  ["東浜市\n12名分の氏名、税額を記載した一覧を紛失しました。職員番号は記載されておりません。", "residents"],
  ["東浜市\n誤って病院に送付しました。3名分の氏名、住所です。当該病院では直ちに回収しました。", "residents"],
  // Whom the client is there for, and who is in the houses of a municipality.
  [
    "株式会社みなと開発\n当社が東浜市から受託している業務で、12名分の氏名、住所を記載した台帳を紛失しました。",
    "residents",
  ],
  ["東浜市\n市民病院において、8名分の氏名、病名を記載したメモを紛失しました。", "patients"],
]);

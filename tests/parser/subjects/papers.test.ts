import { readSubjectsIn } from "./groups";

readSubjectsIn("papers that tell whose they are, counted", [
  [
    "対象となる個人情報\n(1)自動車税納税通知書 14,386件\n氏名、住所、税額\n(2)就学支援金の認定通知書 2,044件\n生徒の氏名、学校名",
    "students residents",
  ],
  ["紛失した書類\n受講申込書 21枚(21名分)\n記載事項:児童の氏名、住所", "students participants"],
  ["廃棄した書類\n・検定試験の受検申込書 約500名分\n記載事項は氏名、住所です。", "participants"],
  ["流出した情報\n・職員の履歴書 12名分\n氏名、住所", "employees"],
  ["流出した情報\n・履歴書 12名分\n氏名、住所", "applicants"],
  ["期日前投票宣誓書 212枚(212名分)\n記載事項 氏名、生年月日、住所", "residents"],
  // Where a person is counted, the paper names nobody else.
  ["会員の給与明細 12名分の氏名、金額が流出しました。", "customers"],
  ["会員1,200名の氏名が流出しました。納税通知書は含まれていません。", "customers"],
  // Another paper is counted, or what everybody shows to a company.
  ["紛失した書類\n国民健康保険証の写しと申込書 120件", ""],
  ["紛失した書類\n納税通知書と申込書 120件", ""],
  ["紛失した書類\nふるさと納税の返礼品提供事業者あて発注書 25件", ""],
  ["紛失した書類\n問診票 30件、領収書の控え 30件", ""],
]);

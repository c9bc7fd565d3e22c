import { readDataTypesIn } from "./rows";

/** What heads the rows of a table or labels a line is no data; a remark behind a heading takes nothing from it. */
const HEADS = [
  [
    "紛失した帳票\n店舗名 帳票の種類 対象期間 お客さまの数\n本店 伝票 4月 12名\n記載事項:氏名、住所",
    "name address",
    "",
  ],
  ["1 学校名 白鷺市立桜台中学校\n2 漏えいした情報:生徒の氏名、点数", "name grades", ""],
  ["件名:メールアドレスの流出について\n参加者のメールアドレスが流出した。", "email", ""],
  ["漏えいした項目(変更ありません)\n・氏名\n・住所", "name address", ""],
  ["漏えいした情報:予約日時、店舗名、メニュー名、氏名", "usage_history name", ""],
  ["2 流出した情報\nホール利用団体の代表者 約360人(団体名・氏名・電話番号)", "affiliation name phone", ""],
  ["仕入先のご担当者様 312名 氏名、会社名、部署が流出しました。", "name affiliation", ""],
  ["漏えいした情報:氏名、所属する消防団または自治体の名称", "name affiliation", ""],
] as const;

/** Lists that end in what is wished, in somebody's words, or in what some have; a class beside its parts. */
const ENDS = [
  ["◆ 表示された情報\n氏名、勤務先、参加を希望する分科会", "name affiliation", ""],
  ["(含まれていた情報)\n氏名、年齢、自由記述によるご意見", "name age survey_response", ""],
  ["漏えいした情報\n(1)学生452名(氏名、学籍番号、うち18名は家計の状況)", "name student_number tax", ""],
  [
    "氏名が流出した。お支払い情報(口座番号・カード番号)は保有しておらず、閲覧されていない。",
    "name",
    "bank_account card_number",
  ],
] as const;

/** Negations that deny no leak, and denials in other words. */
const DENIALS = [
  ["漏えいした情報:パスワード(一度も変更されていない平文のもの)、氏名", "password name", ""],
  ["氏名、住所が記載された名簿が暗号化されていない状態で紛失しました。", "name address", ""],
  ["職員が、業務と関係のない目的で住民の氏名、住所を閲覧していた。", "name address", ""],
  ["クレジットカードの情報は決済会社が直接扱っており、当会には残りません。氏名が流出した。", "name", "credit_card"],
  [
    "引き落としの口座につきましては、集金代行会社に直接お届けいただいており、このパソコンにはございません。氏名が流出した。",
    "name",
    "bank_account",
  ],
  [
    "会員パスワードは暗号化のうえ別のサーバで管理しており、漏えいはございません。氏名が流出した。",
    "name",
    "password_hash",
  ],
  ["氏名が知られた。ご住所は宛名用紙にのみ印字しており、こちらは正しいお客様のものです。", "name", ""],
  ["従業員の端末が、認証情報を盗み取るマルウェアに感染した。氏名が流出した。", "name", ""],
  ["本文及び添付のチラシに会費の引落口座の情報は含まれておりません。氏名が流出した。", "name", "bank_account"],
] as const;

readDataTypesIn("Heads of rows, labels and remarks", HEADS);
readDataTypesIn("Ends of lists", ENDS);
readDataTypesIn("Negations that deny something else", DENIALS);

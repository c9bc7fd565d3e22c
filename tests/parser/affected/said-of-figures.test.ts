/** Short notices in which the words beside a figure, or in the next sentence, say what it counts. */
import { describe, it } from "vitest";
import { type CountedNotice, expectCounts } from "./counted-notice";

/** A notice of which only the part on the figures differs. */
function about(lesson: string, scope: string, counts: readonly string[], headline: string | null): CountedNotice {
  const text = `個人情報の漏えいに関するお詫びとお知らせ\n2024年5月10日\n株式会社みなとや商会\n\n1 概要\n当社のサーバーに保存していた個人情報が漏えいした可能性があります。\n\n2 対象となる個人情報\n${scope}\n\n3 再発防止策\n職員研修を徹底します。`;
  return [lesson, text, counts, headline];
}

const NET_TOTALS: readonly CountedNotice[] = [
  about(
    "real persons",
    "・入所者 40名分 食事の記録\n・通所者 75名分 送迎の記録\n両方の施設を利用される方が5名おり、実人数は110名です。",
    ["40 people", "75 people", "5 people", "110 people"],
    "110 people exact",
  ),
  about(
    "without those who appear twice",
    "会員の一覧には、2か年分が含まれ、重複する方を除くと310名となります。",
    ["310 people"],
    "310 people exact",
  ),
  about(
    "each person once",
    "・申込者 120名\n・相談者 80名\n名寄せにより重複を除いた人数は、185名でした。",
    ["120 people", "80 people", "185 people"],
    "185 people exact",
  ),
  about(
    "a sum of attendances and the persons behind it",
    "A 求職者様 24,300名\nB 当社の採用選考にご応募いただいた方 310名\nC 求人企業のご担当者様 4,020名\nAとBの双方に該当する方が50名いらっしゃいます(A~Cの合計は28,630名、実人数は28,580名)。",
    ["24300 people", "310 people", "4020 people", "50 people", "28630 people", "28580 people"],
    "28580 people exact",
  ),
];

const ADDED: readonly CountedNotice[] = [
  about(
    "put together",
    "(1) 1年生全員(96名)の名簿\n(2) 吹奏楽部の連絡表(21名分)\n以上から、対象となる生徒は1年生96名と、部活動の2、3年生14名を合わせた110名です。",
    ["96 people", "21 people", "14 people", "110 people"],
    "110 people exact",
  ),
  about(
    "put right, which is no adding",
    "対象のお客様の人数を、2,400名から2,187名に訂正いたします。",
    ["2187 people"],
    "2187 people exact",
  ),
  about("struck out in a copied page", "・個人の会員様 <s>1,204名</s> 1,171名", ["1171 people"], "1171 people exact"),
];

const EARLIER: readonly CountedNotice[] = [
  about(
    "told in an interim report",
    "中間報告では「最大約6万人分の情報が漏えいした可能性は否定できない」としておりましたが、調査の結果、対象は2,110人分の情報です。",
    ["2110 people"],
    "2110 people exact",
  ),
  about(
    "an earlier figure that lacked some",
    "閲覧されたお客さま:15,300契約\nなお、一次報告の14,100契約には、法人のお客さま1,200契約が含まれておりませんでした。",
    ["1200 records", "15300 records"],
    "15300 records exact",
  ),
];

const QUALIFIED: readonly CountedNotice[] = [
  about(
    "cumulative by the next sentence",
    "契約者様の数 東支店分 2,100件、西支店分 900件\n計3,000件。なお、複数の年度に同じ方が現れるため、これは延べの件数です。",
    ["2100 records", "900 records", "3000 records"],
    "3000 records cumulative",
  ),
  about(
    "not cumulative by a sentence with a figure of its own",
    "対象は3,000名です。ログインは延べ4,500件です。",
    ["3000 people"],
    "3000 people exact",
  ),
];

const WHOSE: readonly CountedNotice[] = [
  about(
    "children whose families are counted",
    "申込児童64人の保護者51件のメールアドレスが、受信者全員に表示されました。",
    ["51 records"],
    "51 records exact",
  ),
  about(
    "children and their families",
    "児童64人とその保護者51人の氏名が記載されていました。",
    ["64 people", "51 people"],
    "115 people exact",
  ),
  about(
    "owners of addresses, told of it",
    "メールの誤送信先(メールアドレスの所有者37名/件)に対し、電話で謝罪した。",
    ["37 people"],
    "37 people exact",
  ),
  about(
    "customers of so many firms",
    "ほかの保険会社4社の契約者様の氏名、証券番号 計5,210件",
    ["5210 records"],
    "5210 records exact",
  ),
  about(
    "of all, and of some of them",
    "・氏名、住所、電話番号  6,400件すべて\n・訪問時のメモ  512件",
    ["6400 records", "512 records"],
    "6400 records exact",
  ),
  about(
    "those who got a message",
    "予約 980件\n内訳 本館 700件/別館 280件\n実際にメッセージを受信された方 410件",
    ["980 records", "700 records", "280 records", "410 records"],
    "980 records exact",
  ),
  about(
    "those who applied while the form lay open",
    "設定を修正するまでの間、59人から申し込みがありました。",
    ["59 people"],
    "59 people exact",
  ),
  about("calls", "封入に誤りがあると、担当課へ2件連絡があり、誤送付が判明しました。", [], null),
  about("those who asked", "59人からお問い合わせがありました。", [], null),
  about("envelopes and where they went", "回収済み 17件(町内15件、町外2件)", [], null),
  about(
    "customers and where they live",
    "会員情報 17件(町内15件、町外2件)",
    ["17 records", "15 records", "2 records"],
    "17 records exact",
  ),
  about("an act found out", "文書を複写していたことを確認した1件については、返却を受けております。", [], null),
  about(
    "leaks found out",
    "お客様の情報が漏えいしたことを確認した38件については、個別に連絡しております。",
    ["38 records"],
    "38 records exact",
  ),
];

describe.each([
  ["totals of persons each counted once", NET_TOTALS],
  ["added, corrected, struck out", ADDED],
  ["earlier reports", EARLIER],
  ["qualified behind", QUALIFIED],
  ["whose data", WHOSE],
])("%s", (_, notices) => {
  it.each(notices)("%s", (...notice) => expectCounts(notice));
});

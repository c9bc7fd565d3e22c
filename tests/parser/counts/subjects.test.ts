import { describe, expect, it } from "vitest";
import { parseDocument } from "../../../lib/parser";

function read(text: string) {
  const opening = "個人情報の取扱いに関するお詫びとお知らせ\n令和5年6月1日\n株式会社みなと紙工\n\n";
  const [notice] = parseDocument(opening + text).notices;
  if (!notice) throw new Error("no notice");
  return notice;
}

/** What a rule is about, lines of a notice → its figures, each with whose or what it counts. */
type Row = readonly [about: string, text: string, subjects: Readonly<Record<number, string | null>>];

const rows: readonly Row[] = [
  [
    "whose they are, not who holds them",
    "漏えいのおそれがある審査員の数(当協会642名、一般社団法人みなと連合会27名)",
    { 642: "漏えいのおそれがある審査員の数", 27: "漏えいのおそれがある審査員の数" },
  ],
  [
    "who holds them where nobody is named",
    "流出した名簿の内訳(当協会31名、一般社団法人みなと連合会27名)",
    { 31: "当協会", 27: "一般社団法人みなと連合会" },
  ],
  ["whose they are beside who holds them", "当協会の会員 31名の氏名が流出しました。", { 31: "当協会の会員" }],
  [
    "no particle left behind a quotation",
    "「みなと市場」において会員登録をされたお客様 1,204名の氏名が流出しました。",
    { 1204: "「みなと市場」において会員登録をされたお客様" },
  ],
  [
    "no particle left behind a bracket",
    "当店をご利用の方(以下「お客様」といいます。)の会員情報(345件)が漏えいしました。",
    { 345: "当店をご利用の方の会員情報" },
  ],
  [
    "no earlier figure",
    "催しの募集に利用したものは 12 事業，申込者数延べ 2,320 人の個人情報が流出しました。",
    { 2320: "申込者数" },
  ],
  [
    "no conjunction left behind a figure in brackets",
    "お客様のカード情報(321件)および会員情報(654件)が漏えいしました。",
    { 321: "お客様のカード情報", 654: "会員情報" },
  ],
  [
    "the owner of listed data",
    "■漏えいした情報\n・取引先の担当者の氏名、所属(会社、部署)、メールアドレス等 34件\n・当会役職員の氏名、メールアドレス等 312名",
    { 34: "取引先の担当者", 312: "当会役職員" },
  ],
  [
    "the owner right before the data",
    "1.流出した情報\n・農地所有者氏名、地番、地目、面積 13名分",
    { 13: "農地所有者" },
  ],
  [
    "a list that names nobody as a whole",
    "■流出した情報は次のとおりです。\n① 氏名、住所、会員ID、パスワード等 :48件",
    { 48: "氏名、住所、会員ID、パスワード等" },
  ],
  [
    "the head of its own line",
    "■流出した情報\n① 寄附情報(金額、返礼品、配送先等) :23件\n② 店舗情報(店舗名、代表者名等) :33件",
    { 23: "寄附情報", 33: "店舗情報" },
  ],
  [
    "people joined by a comma",
    "■対象となる方\n当社の役員、従業員及び退職者に関する情報 612名",
    { 612: "当社の役員、従業員及び退職者に関する情報" },
  ],
  ["no bullet", "■漏えいした個人情報\n  • 研究集会の参加者 569 名\n    氏名、所属", { 569: "研究集会の参加者" }],
  [
    "no footnote sign",
    "■漏えいした個人情報\n・取引先のメールアドレス*4 8,071件\n・従業者に関する情報※5 1,347件",
    { 8071: "取引先のメールアドレス", 1347: "従業者に関する情報" },
  ],
  ["no date of counting", "漏えいの可能性がある方\n6月24日13時15分現在までの申込者 23名", { 23: "申込者" }],
  ["words as printed", "■漏えいした情報\n(1)受注情報−ＥＣ会員データ:5,021件", { 5021: "受注情報−ＥＣ会員データ" }],
  [
    "a part without words of its own has those of its whole",
    "登録者86名のメールアドレスが表示されました。このうち31名については、氏名も表示されました。",
    { 86: "登録者", 31: "登録者" },
  ],
  [
    "the fuller words above for the noun behind, and no struck figure",
    "・書き換えられた可能性のあるアカウント数\n記録を分析した結果、最大470名のアカウント 最大57名のアカウント",
    { 470: "書き換えられた可能性のあるアカウント", 57: "書き換えられた可能性のあるアカウント" },
  ],
  [
    "an act in place of a noun",
    "イベントに申し込まれた26名の氏名、住所が閲覧できる状態でした。",
    { 26: "イベントに申し込まれた" },
  ],
  [
    "how it was found names nobody",
    "調査の結果、26名の氏名と住所を誤って送信したことが判明しました。",
    { 26: "氏名と住所" },
  ],
  ["a place name that begins like a particle", "とっとり会員 52名の氏名が流出しました。", { 52: "とっとり会員" }],
  [
    "participants told are those concerned",
    "アンケートにご回答いただいた82名の方にお詫びいたしました。82名の個人情報が閲覧できる状態でした。",
    { 82: "アンケートにご回答いただいた方" },
  ],
];

describe("whose or what a figure counts", () => {
  it.each(rows)("%s", (_about, text, subjects) => {
    expect(Object.fromEntries(read(text).counts.map(({ value, subject }) => [value, subject]))).toEqual(subjects);
  });
});

describe("groups that the notice calls disjoint", () => {
  const headline = (text: string) => {
    const { affected } = read(text);
    return affected && [affected.value, affected.basis];
  };

  it("adds them, without orders and without the list whose new part is named", () => {
    const text =
      "■漏えいの範囲\n第1回\n(1)会員情報:7,270件\n(2)受注情報-注文件数:9,021件\n※(1)以外の個人情報:1,075件\n第2回\n店舗情報等の個人情報:396件\n(1)第1回と重複しない追加流出の個人情報:104件";
    expect(headline(text)).toEqual([8449, "inferred"]);
  });

  it("adds none where another group may overlap", () => {
    const text =
      "■漏えいの範囲(重複する方を含みます)\n会員情報:7,270件\n問い合わせをされた方の情報:9,021件\n会員以外の個人情報:1,075件";
    expect(headline(text)).toEqual([9021, "stated"]);
  });
});

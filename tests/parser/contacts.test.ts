import { describe, expect, it } from "vitest";
import { parseDocument } from "../../lib/parser";
import { shortNotice } from "./short-notice";

const contactsOf = (text: string) => shortNotice(text).contacts.map(({ kind, value, label }) => [kind, value, label]);

describe("contacts", () => {
  it("reads the desk with its hours", () => {
    expect(
      contactsOf(
        "書類を紛失しました。\n\n【本件に関するお問い合わせ先】\nお客様相談窓口\n電話:0120-123-456(受付時間 平日9:00~17:00)",
      ),
    ).toEqual([["phone", "0120-123-456", "お客様相談窓口(受付時間 平日9:00~17:00)"]]);
  });

  it("reads several kinds in one line and leaves the fax number out", () => {
    expect(
      contactsOf(
        "書類を紛失しました。\n\nお問い合わせ先\n総務課 TEL 0777-00-1111 FAX 0777-00-1112 / E-mail soumu@minatoya.example.jp",
      ),
    ).toEqual([
      ["email", "soumu@minatoya.example.jp", "総務課"],
      ["phone", "0777-00-1111", "総務課"],
    ]);
  });

  it("tells a form from a page", () => {
    expect(
      contactsOf("お問い合わせは、専用フォーム(https://minatoya.example.jp/contact)からお願いいたします。"),
    ).toEqual([["form", "https://minatoya.example.jp/contact", "専用"]]);
  });

  it("names a page by what it is, not by where it was put", () => {
    expect(
      contactsOf(
        "お問い合わせ\n「よくあるご質問とその回答」を当社サイト(https://minatoya.example.jp/faq.html)に掲載しております。",
      ),
    ).toEqual([["url", "https://minatoya.example.jp/faq.html", "よくあるご質問とその回答"]]);
  });

  it.each([
    "当社のメールアドレス(info@minatoya.example.jp)が第三者に不正利用を受けました。",
    "漏えいした情報は電話番号、メールアドレスです。",
    "不審な電話があった場合は最寄りの警察署(警察相談専用電話 #9110)にご相談ください。",
  ])("finds no desk in: %s", (text) => {
    expect(contactsOf(text)).toEqual([]);
  });

  it.each([
    // Several lines under one head, an @ in brackets, an address with its telephone behind it.
    [
      "照会先\n課長補佐 山田\n(代表電話)03-5253-1111(内線4321)\n(直通電話)03-3595-2222",
      ["03-5253-1111", "03-3595-2222"],
    ],
    [
      "お問い合わせ窓口\n0120-123-456\n受付時間:9時~18時\nE-mail: cs(at)minatoya.example.jp",
      ["0120-123-456", "cs(at)minatoya.example.jp"],
    ],
    ["報道関係の方:広報部 03-1111-1111\nお客様:お客様窓口 0120-999-888", ["03-1111-1111", "0120-999-888"]],
    [
      "お問合せ先:〒920-8203 石川県金沢市鞍月1丁目1番地 みなとや商会 076-225-1111",
      ["〒920-8203 石川県金沢市鞍月1丁目1番地 みなとや商会", "076-225-1111"],
    ],
    // The desks of others, to whom people are sent.
    [
      "カード会社の連絡先一覧\nみなとカード 0120-200-300\nさくらカード 0570-400-500\n\nお問い合わせ先\n対策室 0120-600-700",
      ["0120-600-700"],
    ],
    [
      "不審な請求は、下記のカード会社へご連絡ください。\nみなとカード 0120-200-300\n\nお問い合わせ窓口 0120-600-700",
      ["0120-600-700"],
    ],
    [
      "請求があれば警察や国民生活センターにご相談ください。\n\nお問い合わせは総務課(電話:018-860-1111)まで",
      ["018-860-1111"],
    ],
    ["不審な電話は警察にご相談ください。\n\nみなとや商会 総務部\n電話 018-860-1111", ["018-860-1111"]],
    // One's own, though others are named before it or beside it, and calls from somewhere are told of.
    [
      "ご不明な点は下記までお問い合わせください。なお、消費生活センターにもご相談ください。\n電話:0120-600-700",
      ["0120-600-700"],
    ],
    ["消費者相談窓口\n電話 0120-600-700", ["0120-600-700"]],
    ["お問い合わせ先\n消費者サービス部 電話 0120-600-700", ["0120-600-700"]],
    ["関係機関の連絡先\n県健康福祉部 018-860-2222\n\n問合せ先 福祉課 018-860-1111", ["018-860-1111"]],
    ["お問い合わせ先\n海外からの電話:03-1111-2222\n国内から:0120-600-700", ["03-1111-2222", "0120-600-700"]],
    ["お問い合わせ窓口 0120-600-700(混み合う場合は他の窓口へ転送されます)", ["0120-600-700"]],
    ["お客様センター 電話 0120-600-700(対象の方には当社から送付する書面をご覧ください)", ["0120-600-700"]],
    ["お問い合わせ先\n当社で使用しているアドレスは info@minatoya.example.jp です。", ["info@minatoya.example.jp"]],
    ["お問い合わせ先:総務部 03-1111-3333(なお警察署に被害届を提出しております)", ["03-1111-3333"]],
    ["お問い合わせ:0120-600-700(音声案内に従い番号を入力してください)", ["0120-600-700"]],
    ["お問い合わせ\n電話 0120-600-700(繋がりにくい場合はフォームから送信してください)", ["0120-600-700"]],
    [
      "以下の窓口までご連絡ください。カード会社への連絡を要する場合も当窓口でご相談ください。\n0120-600-700(24時間)",
      ["0120-600-700"],
    ],
    ["050-1111-2222からの着信が確認されています。\n\nお問い合わせ先 総務部 03-1111-3333", ["03-1111-3333"]],
    ["050-1111-2222 からかけてくる電話にご注意ください。\n\nお問い合わせ先 総務部 03-1111-3333", ["03-1111-3333"]],
    ["お問い合わせ先\nお客様相談室 0120-600-700\n\n警察の相談窓口\n海鳴警察署 018-860-2222", ["0120-600-700"]],
    // A signature whose number is nobody's but a desk's or has its hours, and one in a sentence of its own.
    ["みなとやデスク 050-5555-0119(8:30~19:00、年中無休)", ["050-5555-0119"]],
    ["総務部 03-0000-4038", ["03-0000-4038"]],
    ["心当たりのない勧誘は、総務課(053-000-2260、火曜定休)までお聞かせください。", ["053-000-2260"]],
    ["誤って送信しました。お問い合わせは事務局 0982-55-1460 まで。", ["0982-55-1460"]],
    ["不審な電話がありましたら、当社(0000-72-0155)か、警察相談専用電話「#9110」へお知らせください。", ["0000-72-0155"]],
    ["管理番号 03-0000-4038", []],
    ["最寄りの警察署(03-0000-4038)にご相談ください。", []],
    ["080-1234-5678 からの不審な電話にご注意ください。お問い合わせ窓口は設けておりません。", []],
    ["画面の番号 050-1234-0000 に電話をしないでください。担当者より", []],
  ])("tells own desks from those of others: %s", (text, values) => {
    expect(contactsOf(`書類を紛失しました。\n\n${text}`).map(([, value]) => value)).toEqual(values);
  });

  it("takes the station that writes for its own desk", () => {
    const text =
      "海鳴県警察\n2024年5月10日\nカードの紛失について\n\nカードを紛失しました。見つけられた方は、南警察署(電話 0195-00-0110)までお知らせください。\n";
    expect(parseDocument(text).notices[0]?.contacts.map(({ value }) => value)).toEqual(["0195-00-0110"]);
  });
});

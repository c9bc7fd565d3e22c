import { describe, expect, it } from "vitest";
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
});

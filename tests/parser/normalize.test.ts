import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { normalize } from "@/lib/parser/normalize";

describe("normalize", () => {
  it.each([
    ["㈱ミナト", "(株)ミナト"],
    ["令和2年2月l日午後l時3O分、I2名", "令和2年2月1日午後1時30分、12名"],
    ["LINE、ID、10l号、PLO件", "LINE、ID、10l号、PLO件"],
    ["“会員ID”、〝氏名〟", "「会員ID」、「氏名」"],
    ["㍻30年", "平成30年"],
    ["ﾊﾟｽﾜｰﾄﾞ", "パスワード"],
    ["３０２，５６９件", "302,569件"],
    ["2023 年 11 月 6 日", "2023年11月6日"],
    ["令和 5 年 6 月", "令和5年6月"],
    ["677 万 件", "677万件"],
    ["氏　名", "氏名"],
    ["［氏　名］", "[氏名]"],
    ["1月6日〜2月3日", "1月6日~2月3日"],
    ["①氏名②住所", "①氏名②住所"],
    ["日本海産業株式会社 不正アクセスについて", "日本海産業株式会社 不正アクセスについて"],
    ["山田 太郎", "山田 太郎"],
    ["1 概要\n2 原因", "1 概要\n2 原因"],
    ["1 概要\r\n2 原因\r\n", "1 概要\n2 原因\n"],
    ["1 概要\r\r2 原因\r", "1 概要\n\n2 原因\n"],
    // Torn by reading from paper, and what only looks like it.
    ["個人情報保護委員 会へ報告", "個人情報保護委員会へ報告"],
    ["第三者に送 信した", "第三者に送信した"],
    ["計２１ ５ 名", "計215名"],
    ["総務部 門脇", "総務部 門脇"],
    ["東京支店 電話", "東京支店 電話"],
    ["1 5名の氏名", "1 5名の氏名"],
    ["⚫11月3日", "●11月3日"],
    ["➢ 氏名", "・ 氏名"],
    // Commas and full stops in other shapes, and where the same signs are part of something else.
    ["氏名，住所及び電話番号が，漏えいしました．", "氏名、住所及び電話番号が、漏えいしました。"],
    ["氏名, 住所, 電話番号", "氏名、住所、電話番号"],
    ["ID，パスワード，住所", "ID、パスワード、住所"],
    ["10名，計1，234件", "10名、計1,234件"],
    ["送信しました．24日，気付いた．今後は", "送信しました。24日、気付いた。今後は"],
    ["連絡した(3名)．なお，", "連絡した(3名)。なお、"],
    ["（調査中です．）", "(調査中です。)"],
    ["連絡しました. 今後は", "連絡しました。今後は"],
    ["1,234件 2.5倍 2023.10.9", "1,234件 2.5倍 2023.10.9"],
    ["１．概要\n一．経緯\nア．氏名\n第二．原因", "1.概要\n一.経緯\nア.氏名\n第二.原因"],
    ["ビー．エス株式会社 Co., Ltd. Ｃｏ．， Ｌｔｄ．", "ビー.エス株式会社 Co., Ltd. Co., Ltd."],
    ["info@みんな.example", "info@みんな.example"],
    // Auxiliary words in kanji, and the nouns that look like them.
    ["確認出来て居りません。", "確認できておりません。"],
    ["御客様の御氏名、御住所", "お客様のご氏名、ご住所"],
    ["形跡は無いこと", "形跡はないこと"],
    ["出来事、出来高、居住地、御中、無効、無断", "出来事、出来高、居住地、御中、無効、無断"],
  ])("%j reads %j", (body, text) => {
    expect(normalize(body).text).toBe(text);
  });

  it("drops the spaces of a text that sets its figures and Latin words apart, and keeps those that part", () => {
    const spaced = `USB メモリの紛失について(第 2 報)
2021.9.17 青葉市
1 概要
このたび、約 12 万 4 千人のデータを記録した USB メモリを紛失しました。うち 31 名は Web サイトの会員で、第 1 報では 30 名としていました。
2 原因
担当者が PC から外した USB メモリを持ち出しました。電話 03-0000-0000 総務課`;
    expect(normalize(spaced).text).toBe(`USB メモリの紛失について(第2報)
2021.9.17 青葉市
1 概要
このたび、約12万4千人のデータを記録したUSBメモリを紛失しました。うち31名はWebサイトの会員で、第1報では30名としていました。
2 原因
担当者がPCから外したUSBメモリを持ち出しました。電話03-0000-0000 総務課`);
    expect(normalize("Web サイトの会員 31名と、約40名の USB 利用者です。").text).toContain("Web サイトの会員 31名");
  });

  it("joins lines that a page's width broke, and no others", () => {
    const broken = `本市が運営する図書館のシステムにおいて、利用者の方の個人情報が第三
者から閲覧できる状態となっていたことが判明いたしました。関係する皆様
にご迷惑をおかけしましたことを深くお詫び申し上げますとともに、経緯を
以下のとおりお知らせいたします。
氏名
住所`;
    expect(normalize(broken).text).toBe(
      "本市が運営する図書館のシステムにおいて、利用者の方の個人情報が第三者から閲覧できる状態となっていたことが判明いたしました。関係する皆様にご迷惑をおかけしましたことを深くお詫び申し上げますとともに、経緯を以下のとおりお知らせいたします。\n氏名\n住所",
    );
  });

  it("joins whatever a margin broke: dates, figures, words of Latin letters, titles", () => {
    const page = [
      "　このたび、本学が運営する学習支援システムに対し、令和",
      "5年10月3日から不正なアクセスがあり、会員1万2,3",
      "45名の氏名、住所及び電話番号が、SecureGa",
      "teを通じて外部に送信されたおそれがあることが判明しま",
      "した。関係する皆様に多大なご迷惑をおかけしましたことを",
      "深くお詫び申し上げます。",
      "1 対象となる方",
      "・令和4年度に講座を申し込まれた方",
      "・令和5年度に講座を申し込まれた方のうち、資料の送付を",
      "希望された方",
    ];
    const { text } = normalize(page.join("\n"));
    expect(text).toContain("令和5年10月3日から");
    expect(text).toContain("会員1万2,345名の");
    expect(text).toContain("SecureGateを通じて");
    expect(text).toContain("申し上げます。\n1 対象となる方\n・令和4年度に講座を申し込まれた方\n・令和5年度");
    expect(text).toContain("資料の送付を希望された方");
  });

  it("takes no lines of one length for broken where each is whole", () => {
    const list = [
      "氏名、住所、電話番号、生年月日",
      "メールアドレス、会員番号、性別",
      "購入履歴、お届け先、お支払方法",
      "勤務先、部署、役職、学歴、職歴",
      "口座番号、口座名義人、支店の名",
    ].join("\n・");
    expect(normalize(list).text).toBe(list);
  });

  it("joins a short name to the words that give it", () => {
    const broken =
      "システムの保守を委託している株式会社メディシス(以下「保守事業者」\nという。)が設置した。\n\n「注意」\nと題する文書";
    expect(normalize(broken).text).toContain("(以下「保守事業者」という。)が設置した。\n");
    expect(normalize(broken).text).toContain("「注意」\nと題する文書");
  });

  it("drops the spaces of a scan, in which they mean nothing", () => {
    const scan =
      "患 者 情 報 の 誤 送 信 に つ い て 。 弊社 が 運営 する 薬局 に おいて 、 患者 様 の 個人 情報 を 含む 書類 を 誤った 宛先 に 送信 する 事故 が 発生 いたしました 。 ".repeat(
        3,
      );
    expect(normalize(scan).text).toContain("弊社が運営する薬局において");
  });

  it("maps every stretch back to words of the body, for any text", () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: "binary", maxLength: 300 }),
          fc.string({
            unit: fc.constantFrom(..."㈱ﾊﾞ㍻１年 月\n 、。氏名\u3099か\ud842\udfb7\ud842"),
            maxLength: 200,
          }),
        ),
        (body) => {
          const { text, toBody } = bound(normalize(body));
          for (let start = 0; start < text.length; start += 3) {
            const end = Math.min(text.length, start + 4);
            if (text.slice(start, end).trim() === "") continue;
            const span = toBody({ start, end });
            expect(span.start).toBeGreaterThanOrEqual(0);
            expect(span.end).toBeGreaterThan(span.start);
            expect(span.end).toBeLessThanOrEqual(body.length);
          }
        },
      ),
    );
  });
});

function bound(normalized: ReturnType<typeof normalize>) {
  return { text: normalized.text, toBody: normalized.toBody.bind(normalized) };
}

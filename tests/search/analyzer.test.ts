import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { getAnalyzer, type Token } from "../../lib/search/analysis";

const analyzer = getAnalyzer();
/** Terms by position; `|` between alternatives. */
function termsOf(text: string): string[] {
  const byPosition = new Map<number, string[]>();
  for (const { position, term } of analyzer.analyze(text)) {
    byPosition.set(position, [...(byPosition.get(position) ?? []), term]);
  }
  return [...byPosition.values()].map((terms) => terms.join("|"));
}
const find = (text: string, surface: string): Token | undefined =>
  analyzer.analyze(text).find((token) => token.surface === surface);

describe("words", () => {
  it.each([
    ["個人情報", ["個人", "情報"]],
    ["ランサムウェア", ["らんさむ|らんさむうえあ", "うえあ"]],
    ["メールアドレス", ["めーる|めーるあどれす", "あどれす"]],
    ["クラウドサービス", ["くらうど|くらうどさーびす", "さーびす"]],
    ["スマートフォン", ["すまーと|すまーとふおん", "ふおん"]],
    ["テレワーク", ["てれわーく"]],
    ["東京大学", ["東京|東京大学", "大学"]],
    ["北海道大学", ["北海道|北海道大学", "大学"]],
    ["京都大学病院", ["京都", "大学|大学病院", "病院"]],
    ["クラウドファンディングサービス", ["くらうど|くらうどふあんでいんぐ", "ふあんでいんぐ", "さーびす"]],
    ["保護者", ["保護者"]],
    ["大阪市立大学", ["大阪|大阪市立大学", "市立", "大学"]],
    ["サポートセンターマネージャー", ["さぽーと", "せんた", "まねーじや"]],
    ["誤送信", ["誤|誤送信", "送信"]],
    ["漏れた", ["漏れる|漏れ", "た"]],
    ["ＬＩＮＥヤフー", ["line", "やふー"]],
    // What must not be cut, and what must not be taken for a word.
    ["龦\t漢", ["龦", "漢"]],
    ["\tກ\nກ", ["ກ ກ"]],
    ["パスワード", ["ぱすわーど"]],
    ["東京都", ["東京", "都"]],
    ["online", ["online"]],
    ["命令和解", ["命令", "和解"]],
    ["株式会社", ["株式会社"]],
  ])("%s → %j", (text, terms) => {
    expect(termsOf(text)).toEqual(terms);
  });

  it("does not find 京都 in 東京都", () => {
    expect(termsOf("東京都").join()).not.toContain("京都");
  });
});

describe("spellings", () => {
  it.each([
    ["サーバー", "サーバ"],
    ["サーバー", "ｻｰﾊﾞｰ"],
    ["ウイルス", "ウィルス"],
    ["フィッシング", "フイッシング"],
    ["國學院大學", "国学院大学"],
    ["茅ヶ崎市", "茅ケ崎市"],
    ["霞ヶ関", "霞が関"],
    ["三ヶ月", "3か月"],
    ["個 人 情 報", "個人情報"],
    ["氏　名", "氏名"],
    ["㈱ひかり", "(株)ひかり"],
  ])("%s and %s have the same terms", (one, other) => {
    expect(termsOf(one)).toEqual(termsOf(other));
  });

  it.each([
    ["コピー", "コピ"],
    ["京都市", "東京都市"],
    ["市 不正", "市不"],
  ])("%s and %s have not", (one, other) => {
    expect(termsOf(one)).not.toEqual(termsOf(other));
  });
});

describe("figures and dates", () => {
  it.each(["12,000", "1.2万", "一万二千", "１２０００", "12000", "1万2,000", "１２，０００", "1万2千"])(
    "%s is 12000",
    (text) => {
      expect(termsOf(text)).toEqual(["12000"]);
      expect(termsOf(`約${text}件の`)).toContain("12000");
    },
  );

  it.each([
    ["302,569件", ["302569", "件"]],
    ["四百七十名", ["470", "名"]],
    ["一二〇通", ["120", "通"]],
    ["1億2千万円", ["120000000", "円"]],
    ["12.5", ["12.5"]],
    ["677 万件", ["6770000", "件"]],
    ["1 万 2,000 件", ["10000", "2000", "件"]],
    ["5 十分", ["5", "10", "分"]],
    ["03-1234-5678", ["3", "1234", "5678"]],
    ["0120", ["0120"]],
    ["数十件", ["数", "10", "件"]],
    ["千葉", ["千葉"]],
    ["一部", ["一部"]],
    ["万一", ["万一"]],
  ])("%s → %j", (text, terms) => {
    expect(termsOf(text)).toEqual(terms);
  });

  const day = ["2023|2023-10|2023-10-09", "10月", "9日"];
  it.each([
    ["2023年10月9日", day],
    ["2023/10/9", day],
    ["2023-10-09", day],
    ["R5.10.9", day],
    ["R5年10月9日", day],
    ["二〇二三年十月九日", day],
    ["令和5年10月9日", ["2023|2023-10|2023-10-09|令和", "10月", "9日"]],
    ["令和五年", ["2023|令和"]],
    ["令和元年", ["r1|2019|令和"]],
    ["平成31年", ["h31|2019|平成"]],
    ["2019年6月", ["2019|2019-06|r1", "6月"]],
    ["平成31年3月", ["2019|2019-03|平成|h31", "3月"]],
    ["2019年", ["2019"]],
    ["R5.10", ["2023|2023-10", "10月"]],
    ["2023.9", ["2023|2023-09", "9月"]],
    ["2023.9.22", ["2023|2023-09|2023-09-22", "9月", "22日"]],
    ["2023.5倍", ["2023.5", "倍"]],
    ["平成30年度", ["2018|平成", "年度"]],
    ["㍻30年", ["2018|平成"]],
    ["昭和64年", ["s64|1989|昭和"]],
    ["R5", ["r5|2023"]],
    ["2023年", ["2023"]],
    ["2023", ["2023"]],
    ["10月9日", ["10月", "9日"]],
    // No dates.
    ["2023-464", ["2023", "464"]],
    ["192.168.10.9", ["192.168", "10.9"]],
    ["AR5", ["ar", "5"]],
    ["13月", ["13", "月"]],
    ["3か月", ["3", "か月"]],
  ])("%s → %j", (text, terms) => {
    expect(termsOf(text)).toEqual(terms);
  });
});

describe("readings", () => {
  it.each([
    ["LINE", "らいん"],
    ["漏洩", "ろうえい"],
    ["令和", "れいわ"],
    ["橿原", "かしはら"],
    ["ヤフー", "やふー"],
    ["漏れた", "もれる"],
  ])("%s is read %s", (text, reading) => {
    expect(analyzer.analyze(text)[0]?.reading).toBe(reading);
  });

  it("is null where nobody knows", () => {
    expect(analyzer.analyze("xyzzy")[0]?.reading).toBeNull();
  });
});

describe("places", () => {
  it.each([
    ["🦊㈱ひかり", "㈱", 2, 3],
    ["㍻30年の漏洩", "漏洩", 5, 7],
    ["ﾊﾟｽﾜｰﾄﾞの漏洩", "ﾊﾟｽﾜｰﾄﾞ", 0, 7],
    ["ハ\u309aスワート\u3099", "ハ\u309aスワート\u3099", 0, 7],
    ["「★漏洩★」", "漏洩", 2, 4],
    ["個 人 情 報", "情 報", 4, 7],
  ])("in %s, %s stands at %d–%d", (text, surface, start, end) => {
    expect(find(text, surface)).toMatchObject({ start, end });
  });

  it("parts sentences by a step of the position", () => {
    const positions = analyzer.analyze("漏洩。紛失").map((token) => token.position);
    expect(positions).toEqual([0, 2]);
  });

  it("are valid and in order for any text", () => {
    const unit = fc.oneof(
      fc.integer({ min: 0, max: 0xffff }).map((code) => String.fromCharCode(code)),
      fc.constantFrom(
        "㈱",
        "㍻",
        "ﾊﾟ",
        "🦊",
        "\ud83e",
        "\0",
        " ",
        "　",
        "5年",
        "令和",
        "R5",
        "10月",
        "東京大学",
        "漏れ",
        "ﬃ",
        "\u3099",
      ),
    );
    fc.assert(
      fc.property(fc.array(unit, { maxLength: 60 }), (units) => {
        const text = units.join("");
        let [start, position] = [0, 0];
        for (const token of analyzer.analyze(text)) {
          expect(token.surface).toBe(text.slice(token.start, token.end));
          expect(token.end).toBeGreaterThan(token.start);
          expect(token.end).toBeLessThanOrEqual(text.length);
          expect(token.start).toBeGreaterThanOrEqual(start);
          expect(token.position).toBeGreaterThanOrEqual(position);
          expect(token.term).not.toBe("");
          start = token.start;
          position = token.position;
        }
      }),
      { numRuns: 2000 },
    );
  });
});

/** What someone types is understood as far as possible, and never an error. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseQuery } from "../../lib/search/query/parse-query";

const units = ["people", "records", "accounts", "organizations"];
const words = (query: string) =>
  parseQuery(query).wanted.map((group) => group.map(({ text, isPhrase }) => (isPhrase ? `"${text}"` : text)).join("|"));

describe("words", () => {
  it.each([
    ["病院 ランサムウェア", ["病院", "ランサムウェア"]],
    ["病院　USB", ["病院", "USB"]],
    ['"個人情報の漏えい" 市', ['"個人情報の漏えい"', "市"]],
    ["「ふるさと納税」", ['"ふるさと納税"']],
    ["“二重” 引用", ['"二重"', "引用"]],
    ['"閉じない 引用', ['"閉じない 引用"']],
    ['"" 市', ["市"]],
    ["(GitHub", ["GitHub"]],
    ["㈱りんご みかん(株)", ["りんご", "みかん"]],
    ["(株)", ["株"]],
    ["AND Peatix OR", ["Peatix"]],
    ["紛失 OR 盗難 市", ["紛失|盗難", "市"]],
    ["紛失 または 盗難", ["紛失|盗難"]],
    ["https://example.com/a", ["https://example.com/a"]],
    ["https：//例", ["https：//例"]],
    ["   ", []],
    ["-", []],
    ["2023-464", ["2023-464"]],
    ['AND OR NOT "橿原市"', ['"橿原市"']],
    ["NOT 橿原市", ["橿原市"]],
    ["橿原市 NOT", ["橿原市"]],
    ["OR AND 橿原市 NOT OR", ["橿原市"]],
    ["credit card", ["credit card"]],
    ["hospital data breaches 2023", ["hospital", "data breaches", "2023"]],
    ["Personal Information leak", ["Personal Information", "leak"]],
    ["usb memory email addresses", ["usb memory", "email addresses"]],
    ["support scam OR credit card", ["support scam|credit card"]],
    ["not leaked", ["not leaked"]],
    ["credit OR card", ["credit|card"]],
    ['credit "card"', ["credit", '"card"']],
    ["hospital university", ["hospital", "university"]],
  ])("%s", (query, expected) => {
    expect(words(query)).toEqual(expected);
    expect(parseQuery(query).notes).toEqual([]);
  });

  it.each(["盗難 -車", "盗難 －車", "盗難 NOT 車", "盗難 not 車", "NOT 車 盗難"])("%s leaves out 車", (query) => {
    expect(parseQuery(query)).toMatchObject({ wanted: [[{ text: "盗難" }]], unwanted: [{ text: "車" }] });
  });
});

it("signs hold for the phrase that they stand before", () => {
  expect(parseQuery("loss -credit card")).toMatchObject({
    wanted: [[{ text: "loss" }]],
    unwanted: [{ text: "credit card" }],
  });
  expect(parseQuery("-車")).toMatchObject({ wanted: [], unwanted: [{ text: "車" }] });
  expect(parseQuery("原因:紛失 NOT 車")).toMatchObject({ wanted: [], unwanted: [{ text: "車" }] });
});

describe("fields", () => {
  it.each([
    ["原因:ransomware", [[{ cause: ["ransomware"] }]]],
    ["原因：ランサムウェア", [[{ cause: ["ransomware"] }]]],
    ["cause:盗難", [[{ cause: ["theft"] }]]],
    ["原因:内部不正", [[{ cause: ["insider_misuse"] }]]],
    ["情報:email", [[{ data: ["email"] }]]],
    ["情報:カード番号", [[{ data: ["card_number"] }]]],
    ["除外:card_number", [[{ excluded: ["card_number"] }]]],
    ["結果:漏えいなし", [[{ outcome: ["not_leaked"] }]]],
    ["人数>1000", [[{ affected: { min: 1001, max: null }, unit: units }]]],
    ["人数＞1.2万", [[{ affected: { min: 12_001, max: null }, unit: units }]]],
    ["人数<=34", [[{ affected: { min: null, max: 34 }, unit: units }]]],
    ["人数:100-200", [[{ affected: { min: 100, max: 200 }, unit: units }]]],
    ["公表:2023年6月", [[{ disclosed: { from: "2023-06", to: "2023-06" } }]]],
    ["公表>=令和5年", [[{ disclosed: { from: "2023", to: null } }]]],
    ["情報:電話番号", [[{ data: ["phone"] }]]],
    ["情報:メアド", [[{ data: ["email"] }]]],
    ["情報:銀行口座", [[{ data: ["bank_account"] }]]],
    ["情報:CVV", [[{ data: ["card_security_code"] }]]],
    [
      "情報:クレジットカード",
      [["credit_card", "card_number", "card_expiry", "card_security_code"].map((code) => ({ data: [code] }))],
    ],
    [
      "除外:ログイン情報",
      [["login_credentials", "password", "password_hash", "user_id"].map((code) => ({ excluded: [code] }))],
    ],
    ["情報:氏名,住所", [[{ data: ["name"] }], [{ data: ["address"] }]]],
    ["情報:氏名|住所", [[{ data: ["name"] }, { data: ["address"] }]]],
    ["原因:メール誤送信", [[{ cause: ["misdelivery"] }]]],
    ["原因:紛失・盗難", [[{ cause: ["loss", "theft"] }]]],
    ["委託先:はい", [[{ thirdParty: ["yes"] }]]],
  ])("%s", (query, filters) => {
    expect(parseQuery(query)).toMatchObject({ wanted: [], filters, notes: [] });
  });

  it("look for a supplier that is named", () => {
    const wanted = [[{ text: "りんご電算", isPhrase: false, field: "related" }]];
    expect(parseQuery("委託先:りんご電算")).toMatchObject({ wanted, filters: [], notes: [] });
    expect(parseQuery("origin:りんご電算")).toMatchObject({ wanted, filters: [], notes: [] });
  });

  it("look for names of organizations and for words of titles", () => {
    expect(parseQuery("組織:市 題名:紛失").wanted).toEqual([
      [{ text: "市", isPhrase: false, field: "organization" }],
      [{ text: "紛失", isPhrase: false, field: "title" }],
    ]);
  });

  it("ask for years of the date that lists show", () => {
    expect(parseQuery("年:2023").years).toEqual({ from: 2023, to: 2023 });
    expect(parseQuery("年:2020-2023").years).toEqual({ from: 2020, to: 2023 });
    expect(parseQuery("年>令和2年").years).toMatchObject({ from: 2021 });
  });

  it.each(["人数>abc 橿原市", "原因: 橿原市", "原因:宇宙人 橿原市", "年:いつか 橿原市", "公表:2023-99-99 橿原市"])(
    "%s keeps what can be used, and says what cannot",
    (query) => {
      const parsed = parseQuery(query);
      expect(parsed.wanted).toEqual([[{ text: "橿原市", isPhrase: false, field: null }]]);
      expect(parsed.filters).toEqual([]);
      expect(parsed.notes).toMatchObject([{ param: "q" }]);
    },
  );
});

it("never fails, whatever is typed", () => {
  const hostile = fc.stringMatching(/^["「」“”\-OR原因人数年:：<>= ()a漏\u3000'*^~?|&]{0,60}$/u);
  fc.assert(
    fc.property(fc.oneof(hostile, fc.string({ unit: "binary", maxLength: 80 })), (query) => {
      const { wanted, unwanted } = parseQuery(query);
      for (const { text } of [...wanted.flat(), ...unwanted]) expect(text.trim()).not.toBe("");
    }),
    { numRuns: 2000 },
  );
});

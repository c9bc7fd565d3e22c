import { describe, expect, it } from "vitest";
import { findFacts } from "../../lib/search/matching/fact-names";

const names = (text: string) => findFacts(text).map(({ key, code }) => `${key}:${code}`);

describe("a fact is named by", () => {
  it.each([
    ["its code", "web_skimming", ["cause:web_skimming"]],
    ["its label", "盗難", ["cause:theft"]],
    ["a part that ・ joins", "サポート詐欺", ["cause:phishing"]],
    ["a part that ・ joins", "マイナンバー", ["data:government_id"]],
    ["the end of a word", "スキミング", ["cause:web_skimming"]],
    ["the beginning of a word", "クレジット", ["data:credit_card"]],
    ["the beginning of a word, in hiragana", "くれじっと", ["data:credit_card"]],
    ["its English label", "Password hashes", ["data:password_hash"]],
    ["one of many", "email address", ["data:email"]],
    ["many of one", "hospitals", ["kind:hospital"]],
    ["a word of its English label", "skimming", ["cause:web_skimming"]],
    ["not leaked", "not leaked", ["outcome:not_leaked"]],
    ["the whole before the part", "school", ["kind:school"]],
    ["the whole before the part", "パスワード", ["data:password"]],
    ["that which means the kind", "病院", ["kind:hospital"]],
  ])("%s: %s", (_, text, facts) => {
    expect(names(text)).toEqual(facts);
  });

  it.each(["大学", "診療所", "ウェア", "情報", "番号", "の", "data", "other", "内訳なし", "市", "フォーム", ""])(
    "%s is none",
    (text) => {
      expect(names(text)).toEqual([]);
    },
  );
});

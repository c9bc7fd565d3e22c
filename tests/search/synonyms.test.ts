import { describe, expect, it } from "vitest";
import { normalizeTerm } from "../../lib/search/analysis";
import { expandSynonyms, synonymsOf } from "../../lib/search/vocabulary/synonyms";

const keys = (term: string) => expandSynonyms(term).map(normalizeTerm);

describe("expandSynonyms", () => {
  it.each([
    ["漏えい", "流出"],
    ["漏洩", "漏えい"],
    ["リーク", "漏洩"],
    ["紛失", "遺失"],
    ["盗難", "窃盗"],
    ["誤送信", "メール誤送信"],
    ["メールアドレス", "メアド"],
    ["email", "メール"],
    ["クレカ", "クレジットカード"],
    ["credit card", "クレジットカード"],
    ["ransomware", "ランサムウェア"],
    ["ランサムウエア", "身代金要求型ウイルス"],
    ["phishing", "フィッシング"],
    ["data breach", "情報漏えい"],
    ["leak", "漏えい"],
    ["USB memory", "USBメモリ"],
    ["misdelivery", "誤送信"],
    ["マイナンバー", "個人番号"],
    ["XSS", "クロスサイトスクリプティング"],
    ["社協", "社会福祉協議会"],
    ["特定健診", "特定健康診査"],
    ["Pマーク", "プライバシーマーク"],
    ["経産省", "経済産業省"],
    ["バグ", "不具合"],
    ["給料", "給与"],
    ["アメリカ", "米国"],
    ["なし", "ありません"],
    // From the readings of the vocabulary.
    ["グーグル", "google"],
    // From the labels of the catalog.
    ["password", "パスワード"],
    ["Passwords", "パスワード"],
    ["theft", "盗難"],
  ])("%s → %s", (term, synonym) => {
    expect(keys(term)).toContain(normalizeTerm(synonym));
  });

  it.each([
    ["不正アクセス", "サイバー攻撃"],
    ["紛失", "盗難"],
    ["病院", "学校"],
    ["医療機関", "病院"],
    ["誤送信", "誤廃棄"],
    ["個人情報", "メールアドレス"],
    ["ランサムウェア", "マルウェア"],
    ["ライン", "line"],
  ])("%s does not mean %s", (term, other) => {
    expect(keys(term)).not.toContain(normalizeTerm(other));
  });

  it("goes both ways and never names the word itself", () => {
    for (const term of ["漏えい", "誤送信", "クレカ", "phishing", "USBメモリ"]) {
      expect(keys(term)).not.toContain(normalizeTerm(term));
      for (const synonym of expandSynonyms(term)) expect(keys(synonym)).toContain(normalizeTerm(term));
    }
  });

  it("knows nothing of other words", () => {
    expect(expandSynonyms("市役所の屋根")).toEqual([]);
  });
});

describe("synonymsOf", () => {
  it("tells near words with their weight behind those that mean the same", () => {
    const found = synonymsOf("不正アクセス");
    expect(found[0]?.weight).toBe(1);
    expect(found.find(({ term }) => term === "サイバー攻撃")?.weight).toBeLessThan(1);
  });

  it.each([
    ["なくす", "紛失"],
    ["落とす", "紛失"],
    ["送り間違い", "誤送信"],
    ["使い回し", "リスト型攻撃"],
    ["感染", "ランサムウェア"],
    ["載せる", "掲載"],
    ["捨てる", "廃棄"],
    ["壊れる", "故障"],
  ])("leads from what people say to what notices call it, and not back: %s, %s", (said, word) => {
    expect(synonymsOf(said).map(({ term }) => term)).toContain(word);
    expect(synonymsOf(word).map(({ term }) => term)).not.toContain(said);
  });
});

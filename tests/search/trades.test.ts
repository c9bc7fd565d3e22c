import { describe, expect, it } from "vitest";
import { namesOfTrade } from "../../lib/search/vocabulary/trades";

describe("a kind of business is known by what such are called", () => {
  it.each([
    ["不動産会社", "ハウジング"],
    ["ガス会社", "ガス"],
    ["ｶﾞｽ会社", "ガス"],
    ["旅行会社", "トラベル"],
    ["NPO法人", "特定非営利活動法人"],
    ["レストラン", "ダイニング"],
    // Of what no table has, what stands before the ending.
    ["時計店", "時計"],
    ["鉄鋼メーカー", "鉄鋼"],
  ])("%s: %s", (spoken, name) => {
    expect(namesOfTrade(spoken)).toContain(name);
  });

  it.each(["株式会社", "子会社", "委託会社", "関連会社", "外部業者", "会社", "店", "不動産", "グループ会社"])(
    "%s is none",
    (text) => {
      expect(namesOfTrade(text)).toEqual([]);
    },
  );
});

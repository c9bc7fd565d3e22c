/** Words in Latin letters and katakana that nobody told to be one. */
import { describe, expect, it } from "vitest";
import { soundKeyOfKana, soundKeysOfLatin } from "../../lib/search/sound-keys";

describe("a word in Latin letters sounds like one in katakana", () => {
  it.each([
    ["proself", "プロセルフ"],
    ["geolocation", "ジオロケーション"],
    ["kintone", "キントーン"],
    ["salesforce", "セールスフォース"],
    ["volunteer", "ボランティア"],
    ["privacy", "プライバシー"],
    ["access", "アクセス"],
    ["dropbox", "ドロップボックス"],
    ["giganet", "ギガネット"],
  ])("%s, %s", (latin, kana) => {
    expect(soundKeysOfLatin(latin)).toContain(soundKeyOfKana(kana));
  });

  it.each([
    ["proself", "プロフィール"],
    ["kintone", "キャンペーン"],
    ["salesforce", "セルフサービス"],
  ])("%s, but not %s", (latin, kana) => {
    expect(soundKeysOfLatin(latin)).not.toContain(soundKeyOfKana(kana));
  });

  it.each(["line", "eye", "zoom"])("%s says too little", (latin) => {
    expect(soundKeysOfLatin(latin)).toEqual([]);
  });

  it("アイ says too little", () => {
    expect(soundKeyOfKana("アイ")).toBeNull();
  });
});

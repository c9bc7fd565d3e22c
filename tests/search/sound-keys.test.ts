/** Words in Latin letters and in katakana that nobody told to be one. */
import { describe, expect, it } from "vitest";
import { beginsAlike, soundOfKana, soundsAlike, soundsOfLatin } from "../../lib/search/sound-keys";

const isAlike = (latin: string, kana: string, compare = soundsAlike): boolean => {
  const heard = soundOfKana(kana);
  return heard !== null && soundsOfLatin(latin).some((sound) => compare(sound, heard));
};

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
  ])("by many consonants: %s, %s", (latin, kana) => {
    expect(isAlike(latin, kana)).toBe(true);
  });

  it.each([
    ["proself", "プロフィール"],
    ["kintone", "キャンペーン"],
    ["salesforce", "セルフサービス"],
  ])("%s, but not %s", (latin, kana) => {
    expect(isAlike(latin, kana)).toBe(false);
  });

  it.each([
    ["naver", "ネイバー"],
    ["naver", "ないばー"],
    ["olta", "おるた"],
    ["line", "ライン"],
    ["idec", "アイデック"],
    ["zoom", "ズーム"],
    ["nike", "ナイキ"],
    ["site", "サイト"],
    ["code", "コード"],
    ["rohm", "ローム"],
    ["zaif", "ザイフ"],
    ["asahi", "あさひ"],
    ["lawson", "ローソン"],
    ["invoy", "いんぼい"],
    ["finux", "ふぃなっくす"],
    ["finux", "ふいなっくす"],
  ])("by few consonants and the vowels around them: %s, %s", (latin, kana) => {
    expect(isAlike(latin, kana)).toBe(true);
  });

  it.each([
    ["naver", "ナベ"],
    ["naver", "ノーバー"],
    ["naver", "いなば"],
    ["olta", "あるた"],
    ["olta", "おりた"],
    ["code", "カード"],
    ["card", "コード"],
    ["date", "データ"],
    ["data", "デート"],
    ["note", "ネット"],
    ["line", "レーン"],
    ["team", "ため"],
    ["site", "さっと"],
    ["check", "トーク"],
    ["energy", "ながい"],
    ["zeon", "ぞーん"],
    ["twitter", "ていた"],
  ])("%s, but not %s", (latin, kana) => {
    expect(isAlike(latin, kana)).toBe(false);
  });

  it.each(["eye", "user", "yahoo"])("%s says too little", (latin) => {
    expect(soundsOfLatin(latin)).toEqual([]);
  });

  it("アイ says too little", () => {
    expect(soundOfKana("アイ")).toBeNull();
  });
});

describe("a word in Latin letters begins as what is typed so far", () => {
  it.each([
    ["naver", "ねいば"],
    ["peatix", "ぴーて"],
    ["geolocation", "じおろけ"],
  ])("%s, %s", (latin, kana) => {
    expect(isAlike(latin, kana, beginsAlike)).toBe(true);
  });

  it.each([
    ["naver", "ぬいば"],
    ["peatix", "ぽすと"],
    ["geolocation", "ろけ"],
  ])("%s, but not %s", (latin, kana) => {
    expect(isAlike(latin, kana, beginsAlike)).toBe(false);
  });
});

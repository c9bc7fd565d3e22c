import { describe, expect, it } from "vitest";
import { getAnalyzer, readingKey, toKanaReadings } from "../../lib/search/analysis";

describe("toKanaReadings", () => {
  it.each([
    ["ヤフー", "やふー"],
    ["やふー", "やふー"],
    ["ﾔﾌｰ", "やふー"],
    ["yafuu", "やふう"],
    ["yahoo", "やふー"],
    ["LINE", "らいん"],
    ["rain", "らいん"],
    ["toukyou", "とうきょう"],
    ["Tôkyô", "とうきょう"],
    ["Tōkyō", "とうきょう"],
    ["shimbun", "しんぶん"],
    ["sinbun", "しんぶん"],
    ["kippu", "きっぷ"],
    ["matcha", "まっちゃ"],
    ["onna", "おんな"],
    ["kon'ya", "こんや"],
    ["konnnichiwa", "こんにちわ"],
    ["syouhisya", "しょうひしゃ"],
    ["shōhisha", "しょうひしゃ"],
    ["tiba", "ちば"],
    ["chiba", "ちば"],
    ["hukuoka", "ふくおか"],
    ["zyouhou", "じょうほう"],
    ["johou", "じょほう"],
    ["sa-ba-", "さーばー"],
    ["fisshingu", "ふぃっしんぐ"],
    ["kojin jouhou", "こじんじょうほう"],
    ["rainyafuu", "らいにゃふう"],
    ["rainyafuu", "らいんやふう"],
    ["kenyuu", "けんゆう"],
    ["kenyuu", "けにゅう"],
    ["shinagawa", "しながわ"],
    ["kinen", "きんえん"],
    ["sensee", "せんせい"],
    ["satoh", "さとう"],
    ["Ohta", "おうた"],
    ["oohashi", "おおはし"],
  ])("%s → %s", (query, reading) => {
    expect(toKanaReadings(query)).toContain(reading);
  });

  it.each(["漏洩", "breach", "xyz", "", "12", "ransomware", "a漏"])("%s is no reading", (query) => {
    expect(toKanaReadings(query)).toEqual([]);
  });
});

it("the likeliest reading comes first, and they are not too many", () => {
  expect(toKanaReadings("kanagawa")[0]).toBe("かながわ");
  expect(toKanaReadings("nanananananananananana").length).toBeLessThanOrEqual(24);
});

describe("readingKey", () => {
  it.each([
    ["やふー", "やふう"],
    ["とうきょう", "とーきょー"],
    ["とうきょう", "ときょ"],
    ["おおさか", "おさか"],
    ["ラインヤフー", "らいんやふう"],
    ["つづき", "つずき"],
    ["にっぽん", "にほん"],
  ])("%s = %s", (one, other) => {
    expect(readingKey(one)).toBe(readingKey(other));
  });

  it.each([
    ["きょうと", "とうきょうと"],
    ["かわ", "かわい"],
    ["いえ", "え"],
  ])("%s ≠ %s", (one, other) => {
    expect(readingKey(one)).not.toBe(readingKey(other));
  });

  it("lets readings that are typed find words", () => {
    const keysOf = (text: string) =>
      getAnalyzer()
        .analyze(text)
        .map(({ reading }) => reading && readingKey(reading));
    const typed = (query: string) => toKanaReadings(query).map(readingKey);
    expect(keysOf("LINEヤフー株式会社")).toEqual(expect.arrayContaining([...typed("らいん"), ...typed("yafuu")]));
    expect(keysOf("東京都")).toEqual(expect.arrayContaining(typed("tokyo")));
    expect(keysOf("東京都")).not.toEqual(expect.arrayContaining(typed("kyoto")));
  });
});

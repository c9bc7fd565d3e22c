import { describe, expect, it } from "vitest";
import { prefectureOfName } from "../../lib/search/matching/match-prefecture";
import { findPrefecture, municipalitiesOf } from "../../lib/search/vocabulary/municipalities";

describe("a name tells its prefecture by the municipality that it begins with", () => {
  it.each([
    ["那覇市社会福祉協議会", "沖縄県"],
    ["社会福祉法人那覇市社会福祉協議会", "沖縄県"],
    ["橿原市", "奈良県"],
    ["東村山市", "東京都"],
    ["四日市市立図書館", "三重県"],
    ["東浦町", "愛知県"],
    ["宇治市", "京都府"],
    ["港区教育委員会", "東京都"],
    ["東村", "沖縄県"],
    ["東村役場", "沖縄県"],
  ])("%s: %s", (name, prefecture) => {
    expect(prefectureOfName(name)).toBe(prefecture);
  });

  it.each([
    ["府中市", "in two of them"],
    ["東村商店", "a family name"],
    ["緑市", "none"],
    ["株式会社那覇市場", "a company"],
    ["東京都", "a prefecture itself"],
    ["", "nothing"],
  ])("%s: none, being %s", (name) => {
    expect(prefectureOfName(name)).toBeNull();
  });
});

describe("the table", () => {
  it("has all prefectures, by their names with and without the ending", () => {
    expect(["沖縄", "沖縄県", "京都", "東京", "大阪府", "北海道"].map(findPrefecture)).toEqual([
      "沖縄県",
      "沖縄県",
      "京都府",
      "東京都",
      "大阪府",
      "北海道",
    ]);
    expect(["那覇", "西海道", "県", "京都市", ""].map(findPrefecture)).toEqual(Array(5).fill(undefined));
  });

  it("gives those alone that one prefecture has", () => {
    expect(municipalitiesOf("京都府")).toContain("宇治市");
    expect(municipalitiesOf("広島県")).not.toContain("府中市");
    expect(municipalitiesOf("北海道").length).toBeGreaterThan(150);
  });
});

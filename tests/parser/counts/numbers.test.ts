import { describe, expect, it } from "vitest";
import { findNumbers } from "../../../lib/parser/recognizers/counts/numbers";

const values = (text: string, spread = false) => [...findNumbers(text, spread)].map(({ value }) => value);

describe("figures", () => {
  it.each<[string, number[]]>([
    ["302,569件", [302_569]],
    ["2,602件、2,432名", [2602, 2432]],
    ["最大で677万件", [6_770_000]],
    ["5万件", [50_000]],
    ["1万2,401名", [12_401]],
    ["5万4千件", [54_000]],
    ["1.5万件", [15_000]],
    ["1億2千万円", [120_000_000]],
    ["12万3,456人", [123_456]],
    ["四百七十名", [470]],
    ["百二十三件", [123]],
    ["千百人", [1100]],
    ["一万二千四百一名", [12_401]],
    ["十七名様", [17]],
    ["三十四枚", [34]],
    ["一二〇名", [120]],
    ["十数人", [10]],
    ["百数十件", [110]],
    ["300余名", [300]],
    ["二十余件", [20]],
    ["件数2,560件", [2560]],
    ["人数三名", [3]],
    ["1,2,3", [1, 2, 3]],
    ["1,23名", [1, 23]],
    ["12,3456名", [12, 3456]],
  ])("%s", (text, expected) => {
    expect(values(text)).toEqual(expected);
  });

  it.each(["数名", "数百件", "数十人", "数万件", "件数", "万一", "余りの名簿"])("%s is no figure", (text) => {
    expect(values(text).filter((value) => value > 1)).toEqual([]);
  });

  it("marks loose figures", () => {
    expect([...findNumbers("十数人と12人と二十余名")].map(({ loose }) => loose)).toEqual([true, false, true]);
  });

  it("gives the span of the whole figure", () => {
    const text = "約1万2,401名分";
    const [number] = [...findNumbers(text)];
    expect(number && text.slice(number.start, number.end)).toBe("1万2,401");
  });

  it("joins digits parted by single spaces only in text recognised from paper", () => {
    expect(values("4 3人", true)).toEqual([43]);
    expect(values("18 ,640通", true)).toEqual([18_640]);
    expect(values("4 3人")).toEqual([4, 3]);
    expect(values("38名のうち  1 2名", true)).toEqual([38, 12]);
  });

  it("never gives an unsafe integer and ends on any run of digits", () => {
    expect(values("9".repeat(100_000))).toEqual([]);
    expect(values("一".repeat(100_000)).every(Number.isSafeInteger)).toBe(true);
    expect(values("億".repeat(1000))).toEqual([]);
  });
});

import { describe, expect, it } from "vitest";
import { comparisonPath, readComparison } from "../../lib/compare/comparison-query";
import { readSection } from "../../lib/compare/section-text";
import type { Notice } from "../../lib/notice";
import { parseDocument } from "../../lib/parser";

describe("what an address asks to compare", () => {
  it.each([
    [{ incidents: "a,b", section: "prevention" }, ["a", "b"], "prevention"],
    [{ incidents: ["a", "b,a"] }, ["a", "b"], null],
    [{ incidents: "https://example.org/en/incidents/2023-1-aoba?x=1#facts, b " }, ["2023-1-aoba", "b"], null],
    [{ incidents: ["", ","], section: "nonsense" }, [], null],
    [{}, [], null],
  ])("%j", (params, slugs, section) => {
    expect(readComparison(params)).toEqual({ slugs, section, isCut: false, wanted: null });
  });

  it.each([
    ["2023-1-aoba", ["a", "2023-1-aoba"], null],
    ["https://example.org/incidents/2023-1-aoba#facts", ["a", "2023-1-aoba"], null],
    [" あおば市 誤送信 ", ["a"], "あおば市 誤送信"],
    ["usb", ["a"], "usb"],
    ["BCC 学校", ["a"], "BCC 学校"],
    ["", ["a"], null],
  ])("adds an address, and takes all else for words: %s", (add, slugs, wanted) => {
    expect(readComparison({ incidents: "a", add })).toMatchObject({ slugs, wanted });
  });

  it("is cut after four, and says so", () => {
    expect(readComparison({ incidents: "a,b,c,d,e" })).toMatchObject({ slugs: ["a", "b", "c", "d"], isCut: true });
  });

  it("comes back from its own address", () => {
    const path = comparisonPath(["a", "b"], "cause");
    expect(readComparison(Object.fromEntries(new URLSearchParams(path.split("?")[1])))).toMatchObject({
      slugs: ["a", "b"],
      section: "cause",
    });
    expect(comparisonPath([])).toBe("/compare");
  });
});

const read = (text: string): Notice => {
  const [notice] = parseDocument(text).notices;
  if (!notice) throw new Error("no notice");
  return notice;
};

const withSections = read(`書類の紛失について
2024年4月1日
あおば市
1 概要
申請書を紛失しました。
2 原因
確認を怠ったためです。
3 再発防止策
二人で確かめます。
`);
const without = read(`書類の盗難について
2024年4月1日
あおば市
車から申請書が盗まれました。今後は研修を行い、再発防止に努めてまいります。
`);

const detailOf = (...records: Notice[]) =>
  ({ notices: records.map((record, at) => ({ position: at + 1, record, withdrawn: null })) }) as Parameters<
    typeof readSection
  >[0];

describe("the parts of notices that are compared", () => {
  it("are given as they stand, from the newest report that has them", () => {
    expect(readSection(detailOf(withSections, without), "prevention")).toEqual({
      report: 1,
      texts: ["3 再発防止策\n二人で確かめます。"],
      words: [],
    });
  });

  it("give way to sentences on the matter where there is no such part", () => {
    expect(readSection(detailOf(without), "prevention")).toEqual({
      report: 1,
      texts: [],
      words: ["今後は研修を行い、再発防止に努めてまいります。"],
    });
    expect(readSection(detailOf(without), "cause")?.words).toEqual(["車から申請書が盗まれました。"]);
  });

  it("are none where nothing speaks of them", () => {
    expect(readSection(detailOf(without), "request")).toBeNull();
  });
});

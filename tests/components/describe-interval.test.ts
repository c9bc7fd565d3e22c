import { describe, expect, it } from "vitest";
import { describeInterval } from "../../components/incident/describe-interval";
import { toPartialDate } from "../../lib/catalog/incident-facts";

const dates = (occurredFrom: string | null, discovered: string | null, disclosed: string | null) => ({
  occurredFrom: occurredFrom === null ? null : toPartialDate(occurredFrom),
  discovered: discovered === null ? null : toPartialDate(discovered),
  disclosed: disclosed === null ? null : toPartialDate(disclosed),
});

describe("describeInterval", () => {
  it.each([
    ["disclosed", dates("2024-01-01", "2024-01-11", "2024-02-10"), "発覚から30日後"],
    ["discovered", dates("2024-01-01", "2024-01-11", "2024-02-10"), "発生から10日後"],
    ["disclosed", dates("2024-01-01", null, "2024-02-10"), "発生から40日後"],
    ["disclosed", dates(null, "2024-01", "2024-03-10"), "発覚から約2か月後"],
    ["discovered", dates("2016-03-17", "2023-10-12", null), "発生から約7年7か月後"],
    ["discovered", dates("2021-10-12", "2023-10-12", null), "発生から約2年後"],
    ["discovered", dates("2021-11-12", "2023-10-12", null), "発生から699日後"],
    ["discovered", dates("2020-01", "2023-03", null), "発生から約3年2か月後"],
    ["disclosed", dates(null, null, "2024-02-10"), null],
    ["disclosed", dates("2024-01-01", "2024-01-11", null), null],
    ["discovered", dates(null, "2024-01-11", "2024-02-10"), null],
  ] as const)("of the step %s", (step, known, words) => {
    expect(describeInterval(known, step, "ja")).toBe(words);
  });

  it("tells years in English", () => {
    expect(describeInterval(dates("2016-03-17", "2023-10-12", null), "discovered", "en")).toBe(
      "about 7 years and 7 months after it occurred",
    );
  });

  it.each([
    ["discovered", "発生から10日後、日付は要確認", "10 days after it occurred, a date to be checked"],
    ["disclosed", "発覚から30日後、日付は要確認", "30 days after discovery, a date to be checked"],
  ] as const)("carries a doubt about the discovery to the step %s", (step, ja, en) => {
    const known = dates("2024-01-01", "2024-01-11", "2024-02-10");
    const doubted = { ...known, discovered: { ...toPartialDate("2024-01-11"), needsReview: "a reason" } };
    expect(describeInterval(doubted, step, "ja")).toBe(ja);
    expect(describeInterval(doubted, step, "en")).toBe(en);
  });

  it("counts a span of time from its beginning alone", () => {
    const span = { ...dates("2024-01-01", "2024-01-31", null), occurredTo: toPartialDate("2024-01-21") };
    expect(describeInterval(span, "discovered", "ja")).toBe("発生から30日後");
    expect(describeInterval({ ...span, occurredFrom: null }, "discovered", "ja")).toBeNull();
  });
});

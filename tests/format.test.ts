import { describe, expect, it } from "vitest";
import {
  countParts,
  daysBetween,
  formatCount,
  formatDate,
  formatDateRange,
  formatDateShort,
  formatInstant,
  type Span,
  spanBetween,
} from "../lib/format";
import { stringsFor } from "../lib/i18n";

const at = (value: string) => ({ value });

describe("formatDate says no more than is known", () => {
  it.each([
    ["2023", "2023年", "2023"],
    ["2023-08", "2023年8月", "August 2023"],
    ["2023-10-09", "2023年10月9日", "9 October 2023"],
    ["2023-06-14T13", "2023年6月14日 13時", "14 June 2023 around 13:00"],
    ["2023-06-14T14:05", "2023年6月14日 14時05分", "14 June 2023 14:05"],
  ])("%s", (value, ja, en) => {
    expect(formatDate(at(value), "ja")).toBe(ja);
    expect(formatDate(at(value), "en")).toBe(en);
  });
});

describe("formatDateShort", () => {
  it.each([
    ["2023", "2023", "2023"],
    ["2023-08", "2023.08", "Aug 2023"],
    ["2023-10-09", "2023.10.09", "9 Oct 2023"],
    ["2023-06-14T14:30", "2023.06.14", "14 Jun 2023"],
  ])("%s", (value, ja, en) => {
    expect(formatDateShort(at(value), "ja")).toBe(ja);
    expect(formatDateShort(at(value), "en")).toBe(en);
  });
});

describe("formatDateRange says what both ends share once", () => {
  it.each([
    ["2020-10-16", "2020-10-17", "2020年10月16日〜17日", "16–17 October 2020"],
    ["2023-09-22", "2023-10-03", "2023年9月22日〜10月3日", "22 September – 3 October 2023"],
    ["2022-12-28", "2023-01-04", "2022年12月28日〜2023年1月4日", "28 December 2022 – 4 January 2023"],
    ["2023-03", "2023-05", "2023年3月〜5月", "March – May 2023"],
    ["2021", "2023", "2021年〜2023年", "2021 – 2023"],
    ["2021", "2023-04-01", "2021年〜2023年4月1日", "2021 – 1 April 2023"],
    ["2023-10-09", "2023-10-09", "2023年10月9日", "9 October 2023"],
    [
      "2023-06-14T14:30",
      "2023-06-14T20:10",
      "2023年6月14日 14時30分〜20時10分",
      "14 June 2023 14:30 – 14 June 2023 20:10",
    ],
    ["2023-11-07", "2023-11-07T01", "2023年11月7日〜7日 1時", "7 November 2023 – 7 November 2023 around 01:00"],
  ])("%s to %s", (from, to, ja, en) => {
    expect(formatDateRange(at(from), at(to), "ja")).toBe(ja);
    expect(formatDateRange(at(from), at(to), "en")).toBe(en);
  });

  it("shows the end that is known, and that the other is open", () => {
    expect(formatDateRange(null, at("2023-10-09"), "ja")).toBe("〜2023年10月9日");
    expect(formatDateRange(null, at("2023-10-09"), "en")).toBe("until 9 October 2023");
    expect(formatDateRange(at("2023-10-09"), null, "ja")).toBe("2023年10月9日〜");
    expect(formatDateRange(at("2023-10-09"), null, "en")).toBe("from 9 October 2023");
    expect(formatDateRange(null, null, "ja")).toBe("");
  });
});

describe("daysBetween", () => {
  it.each([
    ["2023-10-09", "2023-10-17", 8],
    ["2024-02-28", "2024-03-01", 2],
    ["2023-06-14T23:50", "2023-06-15", 1],
    ["2023-10-17", "2023-10-09", -8],
    ["2023-10", "2023-10-17", null],
    ["2023-10-09", "2023", null],
  ])("%s to %s is %s", (from, to, days) => {
    expect(daysBetween(at(from), at(to))).toBe(days);
  });

  it("is unknown where an end is unknown", () => {
    expect(daysBetween(null, at("2023-10-17"))).toBeNull();
  });
});

describe("formatCount keeps qualifier and unit", () => {
  it.each([
    [{ value: 302569, unit: "records", qualifier: "exact" }, "302,569件", "302,569 records"],
    [{ value: 470, unit: "people", qualifier: "max" }, "最大470人", "up to 470 people"],
    [{ value: 50000, unit: "people", qualifier: "about" }, "約50,000人", "about 50,000 people"],
    [{ value: 2320, unit: "people", qualifier: "cumulative" }, "延べ2,320人", "cumulative 2,320 people"],
    [{ value: 1, unit: "accounts", qualifier: "exact" }, "1アカウント", "1 account"],
    [{ value: 0, unit: "people", qualifier: "exact" }, "0人", "0 people"],
    [{ value: 3, unit: "organizations", qualifier: "at_least" }, "少なくとも3組織", "at least 3 organizations"],
  ] as const)("%o", (count, ja, en) => {
    expect(formatCount(count, "ja")).toBe(ja);
    expect(formatCount(count, "en")).toBe(en);
  });

  it("gives the parts apart", () => {
    expect(countParts({ value: 470, unit: "people", qualifier: "max" }, "ja")).toEqual({
      qualifier: "最大",
      value: "470",
      unit: "人",
    });
  });
});

describe("formatInstant", () => {
  it("tells Japan time whatever the machine's zone", () => {
    expect(formatInstant(new Date("2024-01-01T15:30:00Z"), "ja")).toBe("2024年1月2日 0:30");
    expect(formatInstant(new Date("2024-01-01T15:30:00Z"), "en")).toBe("2 January 2024 at 00:30");
  });
});

describe("spanBetween: days only where both dates are known to the day", () => {
  it.each([
    ["2023-10-09", "2023-10-17", { unit: "days", value: 8 }],
    ["2023-10-09T14:30", "2023-10-09", { unit: "days", value: 0 }],
    ["2023-10", "2023-11-07", { unit: "months", value: 1 }],
    ["2022-11", "2023-02", { unit: "months", value: 3 }],
    ["2023-11-07", "2023-10", { unit: "months", value: -1 }],
    ["2023", "2023-11-07", null],
    ["2023", "2024", null],
  ])("%s to %s", (from, to, expected) => {
    expect(spanBetween({ value: from }, { value: to })).toEqual(expected);
  });

  it("is none where a date is", () => {
    expect(spanBetween(null, { value: "2023-10-09" })).toBeNull();
  });
});

describe("how long it took, in words", () => {
  it.each([
    [{ unit: "days", value: 8 }, "発生から8日後", "8 days after it occurred"],
    [{ unit: "days", value: 0 }, "発生と同日", "the day it occurred"],
    [{ unit: "months", value: 3 }, "発生から約3か月後", "about 3 months after it occurred"],
    [{ unit: "months", value: 0 }, "発生と同じ月", "the month it occurred"],
    [{ unit: "months", value: -1 }, "発生の約1か月前", "about 1 month before it occurred"],
  ] as [Span, string, string][])("%j", (span, ja, en) => {
    expect(stringsFor("ja").incident.interval(span, "occurred")).toBe(ja);
    expect(stringsFor("en").incident.interval(span, "occurred")).toBe(en);
  });
});

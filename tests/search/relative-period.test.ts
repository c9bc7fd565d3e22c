import { describe, expect, it } from "vitest";
import { noFilters } from "../../lib/filters";
import { parseQuery } from "../../lib/search/query/parse-query";

const TODAY = "2026-03-31";

function parse(query: string) {
  const { wanted, filters } = parseQuery(query, TODAY);
  const { date } = { ...noFilters, ...filters[0]?.[0] };
  return { words: wanted.map((group) => group.map(({ text }) => text).join("|")), ...date };
}

describe("spans of time told from today", () => {
  it.each([
    ["病院 ランサムウェア 過去2年", ["病院", "ランサムウェア"], "2024-03-31", null],
    ["過去２年間の病院", ["病院"], "2024-03-31", null],
    ["直近の六か月 紛失", ["紛失"], "2025-09-30", null],
    ["この1ヶ月で紛失", ["紛失"], "2026-02-28", null],
    ["3年以内の誤送信", ["誤送信"], "2023-03-31", null],
    ["昨年 病院", ["病院"], "2025", "2025"],
    ["一昨年の紛失", ["紛失"], "2024", "2024"],
    ["今年の漏えい", ["漏えい"], "2026", "2026"],
    ["病院 先月", ["病院"], "2026-02", "2026-02"],
    ["hospital ransomware last two years", ["hospital", "ransomware"], "2024-03-31", null],
    ["leaks in the past 6 months", ["leaks"], "2025-09-30", null],
    ["hospital last year", ["hospital"], "2025", "2025"],
    ["last year's leaks", ["leaks"], "2025", "2025"],
    ["usb this year", ["usb"], "2026", "2026"],
  ])("%s", (query, words, from, to) => {
    expect(parse(query)).toEqual({ words, from, to });
  });

  it.each(["昨年度 予算", "2年前 紛失", "令和3年の紛失", '"昨年" 紛失', "last resort", "昨年"])(
    "%s has none",
    (query) => {
      expect(parse(query)).toMatchObject({ from: null, to: null });
    },
  );
});

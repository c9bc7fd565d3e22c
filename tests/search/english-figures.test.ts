import { describe, expect, it } from "vitest";
import { foldEnglishFigures } from "../../lib/search/query/english-figures";

describe("dates and bounds in English become those of notices", () => {
  it.each([
    ["Nov 7, 2023", "2023年11月7日"],
    ["November 7 2023", "2023年11月7日"],
    ["Nov. 7th, 2023", "2023年11月7日"],
    ["7 November 2023", "2023年11月7日"],
    ["7th of Nov, 2023", "2023年11月7日"],
    ["hospital Oct 2023", "hospital 2023年10月"],
    ["May 2019", "2019年5月"],
    ["more than 10,000 people", "10000人超"],
    ["over 1 million records leaked", "1000000件超 leaked"],
    ["more than 500 accounts", "500アカウント超"],
    ["over 1.5 million.", "1500000人超."],
    ["under 1,000,", "1000人未満,"],
    ["at least 10k", "10000人以上"],
    ["fewer than 500 patients", "500人未満"],
  ])("%s: %s", (typed, folded) => {
    expect(foldEnglishFigures(typed)).toBe(folded);
  });

  it.each(["over 2 years ago", "under 18 years", "over 10 years", "at least 5%", "over 100 million yen", "over 1.2.3"])(
    "%s is no bound of a headline",
    (typed) => {
      expect(foldEnglishFigures(typed)).toBe(typed);
    },
  );

  it.each(["may leak 2 files", '"Nov 7, 2023"', "2023年11月7日", "Mars 2023", "hospital", "over there", "10,000"])(
    "%s stays",
    (typed) => {
      expect(foldEnglishFigures(typed)).toBe(typed);
    },
  );
});

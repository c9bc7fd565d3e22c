import { describe, expect, it } from "vitest";
import { countDisclosures } from "../../lib/statistics/disclosures";
import { collect } from "./incidents";

const dates = (...disclosed: (string | null)[]) =>
  collect(
    countDisclosures(),
    disclosed.map((date) => ({ disclosed: date })),
  );

describe("incidents by the time of their disclosure", () => {
  it("counts a date of any precision in its year, and in its month where that is known", () => {
    const counts = dates("2023-11-02", "2023-11", "2023-12-30T14:30", "2023");
    expect(counts.years).toEqual([{ year: "2023", count: 4, yearOnly: 1 }]);
    expect(counts.months).toEqual([
      { month: "2023-11", count: 2 },
      { month: "2023-12", count: 1 },
    ]);
    expect(counts.yearOnly).toBe(1);
  });

  it("fills the years and months between the first and the last, over the turn of a year", () => {
    const { years, months } = dates("2021-11", "2024-01-05");
    expect(years.map(({ year, count }) => [year, count])).toEqual([
      ["2021", 1],
      ["2022", 0],
      ["2023", 0],
      ["2024", 1],
    ]);
    expect(months).toHaveLength(27);
    expect(months.slice(0, 3).map(({ month }) => month)).toEqual(["2021-11", "2021-12", "2022-01"]);
    expect(months.reduce((sum, { count }) => sum + count, 0)).toBe(2);
  });

  it("says how many are undated, and that years, months and these together are all", () => {
    const counts = dates("2023-11-02", "2022", null, null);
    expect(counts.unstated).toBe(2);
    expect(counts.years.reduce((sum, { count }) => sum + count, 0) + counts.unstated).toBe(counts.incidents);
    const inMonths = counts.months.reduce((sum, { count }) => sum + count, 0);
    expect(inMonths + counts.yearOnly + counts.unstated).toBe(counts.incidents);
  });

  it("has no years and months where there is nothing to count", () => {
    expect(dates()).toEqual({ incidents: 0, years: [], months: [], yearOnly: 0, unstated: 0 });
    expect(dates(null).years).toEqual([]);
  });
});

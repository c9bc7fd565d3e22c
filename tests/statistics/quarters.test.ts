import { describe, expect, it } from "vitest";
import { countQuarters, monthsOf } from "../../lib/statistics/quarters";
import { collect } from "./incidents";

describe("incidents by quarter", () => {
  it("takes the date of disclosure, else of discovery, else of occurrence, and fills the quarters between", () => {
    const counts = collect(countQuarters(), [
      { disclosed: "2023-04-01", discovered: "2022-01-01" },
      { discovered: "2023-06-30T10:00", occurredFrom: "2020-01-01" },
      { occurredTo: "2023-12" },
      { disclosed: "2023", discovered: "2023-05-01" },
      {},
    ]);
    expect(counts).toEqual({
      incidents: 5,
      quarters: [
        { quarter: "2023-Q2", count: 2 },
        { quarter: "2023-Q3", count: 0 },
        { quarter: "2023-Q4", count: 1 },
      ],
      by: { disclosed: 1, discovered: 1, occurred: 1 },
      yearOnly: 1,
      unstated: 1,
    });
  });

  it("goes on over the turn of a year", () => {
    const { quarters } = collect(countQuarters(), [{ occurredFrom: "2022-12-31" }, { disclosed: "2023-01-01" }]);
    expect(quarters.map(({ quarter }) => quarter)).toEqual(["2022-Q4", "2023-Q1"]);
    expect(quarters.map(({ quarter }) => monthsOf(quarter))).toEqual([
      ["2022-10", "2022-12"],
      ["2023-01", "2023-03"],
    ]);
  });
});

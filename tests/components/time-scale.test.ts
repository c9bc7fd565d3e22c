import { describe, expect, it } from "vitest";
import { assignLanes, extentOf, ticksBetween } from "@/components/incident/time-scale";

const day = (value: string) => Date.parse(`${value}T00:00Z`) / 86_400_000;

describe("extentOf: all the time that a partial date may mean", () => {
  it.each([
    ["2023", "2023-01-01", "2024-01-01"],
    ["2023-12", "2023-12-01", "2024-01-01"],
    ["2023-10-09", "2023-10-09", "2023-10-09"],
  ])("%s", (value, from, to) => {
    expect(extentOf({ value })).toEqual({ from: day(from), to: day(to) });
  });

  it("knows the time of day", () => {
    expect(extentOf({ value: "2023-10-09T06" }).from).toBe(day("2023-10-09") + 0.25);
    expect(extentOf({ value: "2023-10-09T18:00" }).to).toBe(day("2023-10-09") + 0.75);
  });
});

describe("ticksBetween", () => {
  it.each([
    ["2023-10-09", "2023-10-12", ["2023-10-09", "2023-10-10", "2023-10-11", "2023-10-12"]],
    ["2023-10-09", "2023-11-10", ["2023-10-09", "2023-10-23", "2023-11-06"]],
    ["2023-08-07", "2023-11-08", ["2023-09", "2023-10", "2023-11"]],
    ["2021-05-16", "2023-10-24", ["2021-07", "2022-01", "2022-07", "2023-01", "2023-07"]],
    ["2012-04-01", "2023-10-24", ["2015", "2020"]],
  ])("from %s to %s", (from, to, expected) => {
    const ticks = ticksBetween(day(from), day(to));
    expect(ticks.map(({ value }) => value)).toEqual(expected);
    for (const { at } of ticks) expect(at >= day(from) && at <= day(to)).toBe(true);
  });

  it("is never crowded", () => {
    for (let length = 1; length < 20_000; length += 97) {
      expect(ticksBetween(day("2019-03-05"), day("2019-03-05") + length).length).toBeLessThanOrEqual(8);
    }
  });
});

describe("assignLanes", () => {
  it.each([
    [[0, 0.5, 1], 0.3, [0, 0, 0]],
    [[0, 0.1, 0.9], 0.3, [0, 1, 0]],
    [[0.5, 0.5, 0.5], 0.3, [0, 1, 2]],
    // Labels at the end are kept within the drawing, and so reach further back.
    [[0.6, 1], 0.3, [0, 1]],
    [[0.55, 0.9], 0.3, [0, 1]],
    [[0.1, 0.45], 0.3, [0, 1]],
    [[], 0.3, []],
  ] as [number[], number, number[]][])("%j of width %d", (places, width, lanes) => {
    expect(assignLanes(places, width)).toEqual(lanes);
  });
});

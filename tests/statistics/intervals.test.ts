import { describe, expect, it } from "vitest";
import type { CountedIncident } from "../../lib/statistics/incident";
import { countIntervals, dayRanges, type IntervalKey } from "../../lib/statistics/intervals";
import { collect } from "./incidents";

const measure = (key: IntervalKey, ...incidents: Partial<CountedIncident>[]) => collect(countIntervals(key), incidents);
const after = (days: number): Partial<CountedIncident> => ({
  discovered: "2023-12-30",
  disclosed: new Date(Date.UTC(2023, 11, 30 + days)).toISOString().slice(0, 10),
});

describe("days between the steps of an incident", () => {
  it("counts whole days over months and leap days, whatever the hour", () => {
    const counts = measure(
      "discovery_to_disclosure",
      { discovered: "2024-02-28T23:50", disclosed: "2024-03-01" },
      { discovered: "2023-12-31", disclosed: "2023-12-31T09" },
    );
    expect(counts.quantiles?.median).toBe(1);
    expect(counts.ranges.filter(({ count }) => count > 0)).toEqual([
      { from: 0, to: 0, count: 1 },
      { from: 1, to: 3, count: 1 },
    ]);
  });

  it("puts the first and last day of every range into it, and all beyond into the last", () => {
    const edges = dayRanges.flatMap(([from, to]) => [from, to ?? from + 5000]);
    const { ranges, computed } = measure("discovery_to_disclosure", ...edges.map(after));
    expect(ranges.map(({ count }) => count)).toEqual(dayRanges.map(() => 2));
    expect(computed).toBe(edges.length);
  });

  it.each<[IntervalKey, number]>([
    ["occurrence_to_discovery", 10],
    ["discovery_to_disclosure", 20],
    ["occurrence_to_disclosure", 30],
  ])("measures %s", (key, days) => {
    const incident = { occurredFrom: "2023-05-01", discovered: "2023-05-11", disclosed: "2023-05-31" };
    expect(measure(key, incident).quantiles?.median).toBe(days);
  });

  it("says why the others could not be computed, and loses none", () => {
    const counts = measure(
      "discovery_to_disclosure",
      after(12),
      {},
      { discovered: "2023-05-01" },
      { discovered: "2023-05", disclosed: "2023-05-31" },
      { discovered: "2023", disclosed: "2023-05-31" },
      { discovered: "2023-06-01", disclosed: "2023-05-31" },
    );
    expect(counts).toMatchObject({ incidents: 6, computed: 1, unstated: 2, imprecise: 2, reversed: 1 });
    expect(counts.ranges.reduce((sum, { count }) => sum + count, 0)).toBe(1);
  });

  it("gives the median and quarters as a spreadsheet does, and none of nothing", () => {
    expect(measure("discovery_to_disclosure", ...[1, 2, 4, 100].map(after)).quantiles).toEqual({
      lowerQuartile: 1.75,
      median: 3,
      upperQuartile: 28,
    });
    expect(measure("discovery_to_disclosure").quantiles).toBeNull();
  });
});

import { describe, expect, it } from "vitest";
import { countSizes } from "../../lib/statistics/sizes";
import type { CountQualifier, CountUnit } from "../../lib/taxonomy";
import { collect } from "./incidents";

const sizes = (...figures: ([number, CountUnit, CountQualifier?] | null)[]) =>
  collect(
    countSizes(),
    figures.map((figure) => ({
      affected: figure && { value: figure[0], unit: figure[1], qualifier: figure[2] ?? "exact" },
    })),
  );

describe("incidents by how many were affected", () => {
  it("keeps units apart and the unstated out of every range", () => {
    const counts = sizes([120, "people"], [7, "records"], null, [130, "people"]);
    expect(counts.units.map(({ unit, count, largest }) => [unit, count, largest.value])).toEqual([
      ["people", 2, 130],
      ["records", 1, 7],
    ]);
    expect(counts).toMatchObject({ incidents: 4, unstated: 1 });
  });

  it("sorts into powers of ten, both ends included, with the empty ones between", () => {
    const [people] = sizes([0, "people"], [1, "people"], [9, "people"], [1000, "people"], [9999, "people"]).units;
    expect(people?.ranges).toEqual([
      { from: 0, to: 0, count: 1 },
      { from: 1, to: 9, count: 2 },
      { from: 10, to: 99, count: 0 },
      { from: 100, to: 999, count: 0 },
      { from: 1000, to: 9999, count: 2 },
    ]);
  });

  it("gives the median of each unit and how its figures are qualified", () => {
    const [people, accounts] = sizes(
      [10, "people", "about"],
      [20, "people"],
      [6_770_000, "people", "max"],
      [30, "people", "about"],
      [5, "accounts", "cumulative"],
    ).units;
    expect(people?.quantiles.median).toBe(25);
    expect(people?.largest).toEqual({ value: 6_770_000, unit: "people", qualifier: "max" });
    expect(people?.qualifiers).toEqual([
      { code: "exact", count: 1 },
      { code: "max", count: 1 },
      { code: "about", count: 2 },
    ]);
    expect(accounts?.qualifiers).toEqual([{ code: "cumulative", count: 1 }]);
  });
});

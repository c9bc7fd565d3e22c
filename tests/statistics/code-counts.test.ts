import { describe, expect, it } from "vitest";
import { countCodes, ranked } from "../../lib/statistics/code-counts";
import { codesOf, dataTypes, outcomes } from "../../lib/taxonomy";
import { collect } from "./incidents";

describe("incidents by code", () => {
  it("counts one code of each, keeps codes with none, and the unstated apart from them", () => {
    const counts = collect(
      countCodes(codesOf(outcomes), ({ outcome }) => outcome),
      [{ outcome: "possible" }, { outcome: "possible" }, { outcome: "not_leaked" }, {}],
    );
    expect(counts.counts).toEqual([
      { code: "confirmed", count: 0 },
      { code: "possible", count: 2 },
      { code: "investigating", count: 0 },
      { code: "not_leaked", count: 1 },
    ]);
    expect(counts).toMatchObject({ incidents: 4, unstated: 1 });
  });

  it("counts an incident once under each of its codes", () => {
    const counts = collect(
      countCodes(codesOf(dataTypes), (incident) => incident.dataTypes),
      [{ dataTypes: ["name", "email"] }, { dataTypes: ["email"] }, { dataTypes: [] }],
    );
    expect(ranked(counts)).toEqual([
      { code: "email", count: 2 },
      { code: "name", count: 1 },
    ]);
    expect(counts).toMatchObject({ incidents: 3, unstated: 1 });
  });
});

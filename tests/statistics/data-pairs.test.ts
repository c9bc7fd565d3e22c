import { describe, expect, it } from "vitest";
import { countDataPairs, pairCount } from "../../lib/statistics/data-pairs";
import { collect } from "./incidents";

describe("data types that leak together", () => {
  const counts = collect(countDataPairs(), [
    { dataTypes: ["email", "name", "phone"] },
    { dataTypes: ["name", "email"] },
    { dataTypes: ["email"] },
    { dataTypes: [] },
  ]);

  it("counts each two of an incident once, in whatever order they are named", () => {
    expect(counts.pairs).toEqual([
      { types: ["name", "email"], count: 2 },
      { types: ["name", "phone"], count: 1 },
      { types: ["phone", "email"], count: 1 },
    ]);
    expect(pairCount(counts, "email", "name")).toBe(2);
    expect(pairCount(counts, "phone", "address")).toBe(0);
  });

  it("counts each type alone as well", () => {
    expect(counts.types).toEqual([
      { code: "email", count: 3 },
      { code: "name", count: 2 },
      { code: "phone", count: 1 },
    ]);
    expect(counts.incidents).toBe(4);
  });
});

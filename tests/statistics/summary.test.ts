import { describe, expect, it } from "vitest";
import { summarize } from "../../lib/statistics";
import { countOrigins } from "../../lib/statistics/origins";
import { collect, makeIncident } from "./incidents";

describe("incidents by the third parties that they came through", () => {
  it("counts those of incidents that came through one, with the kinds of the disclosers", () => {
    const counts = collect(countOrigins(), [
      { viaThirdParty: true, origins: ["b"], kind: "municipality" },
      { viaThirdParty: true, origins: ["b", "a"], kind: "school" },
      { viaThirdParty: true, origins: ["b"], kind: "school" },
      { viaThirdParty: true, origins: [] },
      { viaThirdParty: false, origins: ["c"] },
      {},
    ]);
    expect(counts).toEqual({
      incidents: 6,
      viaThirdParty: 4,
      unnamed: 1,
      origins: [
        {
          origin: "b",
          count: 3,
          kinds: [
            { kind: "school", count: 2 },
            { kind: "municipality", count: 1 },
          ],
        },
        { origin: "a", count: 1, kinds: [{ kind: "school", count: 1 }] },
      ],
    });
  });
});

describe("all statistics of a set", () => {
  it("walks through the set once and counts every incident in every statistic", () => {
    let walked = 0;
    function* incidents() {
      for (const disclosed of ["2023-05-01", null, "2024"]) {
        walked += 1;
        yield makeIncident({ disclosed, primaryCause: "loss", causes: ["loss"] });
      }
    }
    const { incidents: count, primaryCauses, ...statistics } = summarize(incidents());
    expect(walked).toBe(3);
    expect(count).toBe(3);
    expect(primaryCauses.counts.find(({ code }) => code === "loss")?.count).toBe(3);
    for (const statistic of Object.values(statistics)) expect(statistic.incidents).toBe(3);
  });
});

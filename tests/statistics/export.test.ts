import { describe, expect, it } from "vitest";
import { describeScope, filterOf, noFilters } from "../../lib/filters";
import { summarize } from "../../lib/statistics";
import { chartFilePath, chartPath, readStatisticsQuery, statisticsPath } from "../../lib/statistics/address";
import { chartIds } from "../../lib/statistics/charts";
import { exportHeader, exportJson, exportRows } from "../../lib/statistics/export";
import { chartTable } from "../../lib/statistics/tables";
import { makeIncident } from "./incidents";

const context = {
  statistics: summarize([
    makeIncident({ affected: { value: 12, unit: "people", qualifier: "about" }, dataTypes: ["name", "email"] }),
    makeIncident({
      affected: { value: 3, unit: "records", qualifier: "exact" },
      primaryCause: "loss",
      causes: ["loss"],
    }),
  ]),
  vocabulary: "own" as const,
  organizationNames: {},
};

describe("the files of a chart", () => {
  it.each(chartIds)("%s: every row is as long as the header and has a key of its own", (id) => {
    const table = chartTable(id, context);
    const header = exportHeader(table);
    expect(header.every((name) => /^[a-z_]+$/.test(name))).toBe(true);
    const rows = exportRows(table);
    for (const row of rows) expect(row).toHaveLength(header.length);
    expect(new Set(rows.map(([key]) => key)).size).toBe(rows.length);
  });

  it("name the unit of every size", () => {
    const table = chartTable("sizes", context);
    expect(exportHeader(table)).toEqual(["size", "group_ja", "group_en", "label_ja", "label_en", "incidents", "share"]);
    expect(exportRows(table)).toEqual([
      ["people:10-99", "人", "people", "10〜99", "10–99", 1, 0.5],
      ["records:1-9", "件", "records", "1〜9", "1–9", 1, 0.5],
      ["unstated", null, null, "記載なし", "Not stated", 0, 0],
    ]);
  });

  it("have the same rows as objects in JSON", () => {
    const table = chartTable("data-pairs", context);
    const both = { ja: "", en: "" };
    const parts = { chart: "data-pairs", title: both, sentence: both, scope: both, incidents: 2, url: "/" } as const;
    expect(exportJson({ ...parts, asOf: "2024-05-01", table })).toMatchObject({
      chart: "data-pairs",
      incidents: 2,
      as_of: "2024-05-01",
      rows: [{ data_types: "name+email", label_en: "Names + Email addresses", incidents: 1, share: 0.5 }],
    });
  });
});

describe("addresses of statistics", () => {
  it("carry filters and classes, and leave out what is default", () => {
    const filters = { ...noFilters, kind: ["hospital" as const] };
    expect(statisticsPath({ filters: noFilters, search: null, vocabulary: "own" })).toBe("/statistics");
    expect(chartPath({ filters, search: null, vocabulary: "jnsa" }, "causes")).toBe(
      "/statistics?kind=hospital&vocabulary=jnsa#causes",
    );
    expect(chartFilePath({ filters, search: null, vocabulary: "own" }, "years", "csv")).toBe(
      "/statistics/years.csv?kind=hospital",
    );
  });

  it("carry what is searched for", () => {
    const query = { filters: noFilters, search: "紛失 OR 盗難", vocabulary: "own" as const };
    const address = statisticsPath(query);
    expect(address).toBe(`/statistics?q=${encodeURIComponent("紛失 OR 盗難").replaceAll("%20", "+")}`);
    expect(readStatisticsQuery(new URLSearchParams(address.split("?")[1])).query).toEqual(query);
    expect(describeScope(query)).toEqual({
      ja: "「紛失 OR 盗難」の検索結果: すべての事案",
      en: "Found for “紛失 OR 盗難”: All incidents",
    });
  });

  it("are read back, and say what could not be used", () => {
    const { query, notes } = readStatisticsQuery(new URLSearchParams("kind=hospital&vocabulary=JNSA&sort=oldest"));
    expect(query).toEqual({ filters: { ...noFilters, kind: ["hospital"] }, search: null, vocabulary: "jnsa" });
    expect(notes).toEqual([]);
    const unusable = readStatisticsQuery({ vocabulary: "nist", cause: "nonsense" });
    expect(unusable.query).toEqual({ filters: noFilters, search: null, vocabulary: "own" });
    expect(unusable.notes.map(({ param }) => param)).toEqual([filterOf("cause").params[0], "vocabulary"]);
  });
});

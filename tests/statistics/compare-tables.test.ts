import { describe, expect, it } from "vitest";
import { readQuery } from "../../lib/filters";
import { chartPath, readAgainst, type StatisticsQuery } from "../../lib/statistics/address";
import type { ChartRow, ChartTable } from "../../lib/statistics/chart-table";
import { compareTables } from "../../lib/statistics/compare-tables";

const label = { ja: "", en: "" };
const row = (key: string, count: number, share: number | null, isUnknown = false): ChartRow => ({
  ...{ key, label, group: null, values: [count, share], isUnknown, target: null },
});
const table = (...rows: ChartRow[]): ChartTable => ({ subject: { key: "x", label }, columns: [], rows });
const brief = (rows: ReturnType<typeof compareTables>) =>
  rows.map(({ key, counts: [a, b], difference }) => [key, a, b, difference]);

describe("two tables of one chart", () => {
  const first = table(row("loss", 3, 0.75), row("theft", 0, 0), row("unstated", 1, 0.25, true));
  const second = table(row("theft", 1, 0.1), row("loss", 9, 0.9), row("unstated", 0, 0, true));

  it("stand row beside row in the order of the first, with the difference in points, and what is unknown last", () => {
    expect(brief(compareTables(first, second, false))).toEqual([
      ["loss", 3, 9, 15],
      ["theft", 0, 1, 10],
      ["unstated", 1, 0, -25],
    ]);
  });

  it("leave out rows that hold nothing in either, and compare nothing with an empty set", () => {
    expect(brief(compareTables(first, table(row("theft", 0, null)), false))).toEqual([
      ["loss", 3, 0, null],
      ["unstated", 1, 0, null],
    ]);
  });

  it("keep the order of time and size where one set begins earlier", () => {
    const years = compareTables(table(row("2023", 1, 1)), table(row("2021", 1, 0.5), row("2022", 1, 0.5)), true);
    expect(brief(years)).toEqual([
      ["2021", 0, 1, 50],
      ["2022", 0, 1, 50],
      ["2023", 1, 0, -100],
    ]);
    const sized = (key: string) => ({ ...row(key, 1, 1), group: { ja: "", en: key.split(":")[0] ?? "" } });
    const sizes = compareTables(
      table(sized("people:1000-9999"), sized("accounts:1-9")),
      table(sized("people:10-99"), sized("accounts:10-99")),
      true,
    );
    expect(sizes.map(({ key }) => key)).toEqual(["people:10-99", "people:1000-9999", "accounts:1-9", "accounts:10-99"]);
  });
});

describe("the address of a comparison", () => {
  const query: StatisticsQuery = {
    filters: readQuery(new URLSearchParams("kind=company")).query.filters,
    search: null,
    vocabulary: "jnsa",
  };

  it.each(["kind=hospital", "cause=ransomware&date_from=2023&date_to=2023", "q=USB", "all"])(
    "%s reads back",
    (against) => {
      const { against: read, notes } = readAgainst({ against }, query);
      expect(notes).toEqual([]);
      expect(read?.vocabulary).toBe("jnsa");
      const [, parameters] = chartPath(query, "causes", read).split("?");
      expect(new URLSearchParams(parameters).get("against")).toBe(against);
      expect(new URLSearchParams(parameters).get("kind")).toBe("company");
    },
  );

  it("is that of the chart where nothing is compared, or where what is asked for is nonsense, which is said", () => {
    expect(readAgainst({}, query)).toEqual({ against: null, notes: [] });
    expect(chartPath(query, "causes", null)).toBe("/charts/causes?kind=company&vocabulary=jnsa");
    for (const against of ["nonsense", "kind=nothing"]) {
      const read = readAgainst({ against }, query);
      expect(read.against).toBeNull();
      expect(read.notes.map(({ param, value }) => [param, value])).toContainEqual(["against", against]);
    }
  });
});

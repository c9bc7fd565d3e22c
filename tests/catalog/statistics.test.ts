/** Statistics of the real notices: what charts say has to be what lists show. */
import Database from "better-sqlite3";
import { beforeAll, describe, expect, it } from "vitest";
import { importPaths } from "../../lib/catalog/import";
import { migrateDatabase } from "../../lib/catalog/migrations";
import { listIncidents } from "../../lib/catalog/queries/incident-list";
import { getFacets, getStatistics } from "../../lib/catalog/queries/statistics";
import { listSuppliers } from "../../lib/catalog/queries/suppliers";
import type { SqliteDatabase } from "../../lib/db";
import { type IncidentFilters, noFilters, readQuery, writeQuery } from "../../lib/filters";
import { locales } from "../../lib/i18n";
import { causeVocabularies } from "../../lib/statistics/cause-classes";
import type { ChartRow } from "../../lib/statistics/chart-table";
import { type ChartId, chartIds } from "../../lib/statistics/charts";
import { describeChart } from "../../lib/statistics/sentences";
import { chartTable } from "../../lib/statistics/tables";
import type { OrganizationKind } from "../../lib/taxonomy";
import { makeNotice } from "./notices";
import { makeCatalog, storeNotices } from "./temporary-catalog";

let db: SqliteDatabase;

beforeAll(async () => {
  db = new Database(":memory:");
  migrateDatabase(db);
  await importPaths(db, ["seeds"]);
});

const filtersOf = (address: string): IncidentFilters => readQuery(new URLSearchParams(address)).query.filters;
const contextOf = (filters: IncidentFilters, catalog = db) => ({
  ...getStatistics({ filters, search: null }, catalog),
  vocabulary: "own" as const,
});
const countOf = (filters: IncidentFilters, catalog = db) =>
  listIncidents({ filters, search: null, sort: "newest", page: 1 }, catalog).total;

/** What a row's list would show; null where it leads to none. */
function listed({ target }: ChartRow, active: IncidentFilters): number | null {
  if (target === null) return null;
  return countOf("organization" in target ? { ...active, origin: [target.organization] } : target.narrow(active));
}

/** Charts whose rows and lists differ by more than the row says: causes beside the primary one. */
const COUNT_AMONG_ALL: Partial<Record<ChartId, number>> = { causes: 2 };

describe.each(["", "cause=ransomware", "kind=company&data=name", "third_party=yes"])("statistics of ?%s", (address) => {
  it.each(chartIds)("%s: every row counts what its list shows, and leads to an address that reads back", (id) => {
    const filters = filtersOf(address);
    // A cause chosen in the address is replaced by that of the row, so that its list may hold more than the row.
    if (id === "causes" && address.includes("cause")) return;
    for (const row of chartTable(id, contextOf(filters)).rows) {
      const expected = row.values[row.isUnknown ? 0 : (COUNT_AMONG_ALL[id] ?? 0)];
      // A row of none is no link.
      if (row.values[0] === 0) continue;
      const count = listed(row, filters);
      // Incidents of which no more than a year is known are in the list of every quarter of it.
      if (count !== null && id === "quarters") expect(count).toBeGreaterThanOrEqual(expected ?? 0);
      else if (count !== null) expect([row.key, count]).toEqual([row.key, expected]);
      if (row.target && "narrow" in row.target) {
        const narrowed = row.target.narrow(filters);
        expect(
          readQuery(writeQuery({ filters: narrowed, search: null, sort: "newest", page: 1 })).query.filters,
        ).toEqual(narrowed);
      }
    }
  });

  it("count every incident of the list, also where nothing is stated", () => {
    const filters = filtersOf(address);
    const total = countOf(filters);
    const context = contextOf(filters);
    expect(context.statistics.incidents).toBe(total);
    const partitions: ChartId[] = [
      "quarters",
      "years",
      "months",
      "causes",
      "kinds",
      "third-party",
      "sizes",
      "outcomes",
    ];
    const intervals: ChartId[] = ["occurrence-to-discovery", "discovery-to-disclosure", "occurrence-to-disclosure"];
    for (const id of [...partitions, ...intervals, "secondary-damage"] as ChartId[]) {
      const sum = chartTable(id, context).rows.reduce((all, { values: [count] }) => all + count, 0);
      expect([id, sum]).toEqual([id, total]);
    }
    for (const vocabulary of causeVocabularies) {
      const { rows } = chartTable("causes", { ...context, vocabulary });
      expect(rows.reduce((all, { values: [count] }) => all + count, 0)).toBe(total);
    }
  });
});

describe("sentences", () => {
  it.each(chartIds)("%s: is a sentence in both languages, whatever is counted", (id) => {
    for (const address of ["", "cause=ransomware", "kind=police", "cause=theft&kind=police"]) {
      for (const locale of locales) {
        const sentence = describeChart(id, contextOf(filtersOf(address)), locale);
        expect(sentence).toMatch(locale === "ja" ? /。$/ : /\.$/);
        expect(sentence).not.toMatch(/NaN|undefined|null|Infinity/);
      }
    }
  });

  it("say what the figures say", () => {
    const context = contextOf(filtersOf("cause=ransomware"));
    expect(describeChart("outcomes", context, "ja")).toBe(
      "最も多いのは「漏えいのおそれ」の5件(62.5%)、次いで「漏えいを確認」の2件(25.0%)。",
    );
    // Of equals none is the first.
    const all = contextOf(filtersOf(""));
    expect(describeChart("causes", all, "ja")).toMatch(
      /^最も多いのは「ランサムウェア」と「不正アクセス\(手口不明\)」の7件ずつ\(17\.9%\)、次いで「設定ミス/,
    );
    expect(describeChart("causes", all, "en")).toMatch(/^Most often: Ransomware and .+, 7 each \(17\.9%\); then /);
    expect(describeChart("causes", contextOf(filtersOf("kind=municipality")), "ja")).toMatch(
      /^最も多いのは「.+」など5つの1件ずつ\(20\.0%\)。$/,
    );
    expect(describeChart("third-party", contextOf(filtersOf("")), "en")).toMatch(/^Of 39 incidents, \d+ \(\d+\.\d%\)/);
  });

  it("keep the qualifier of the largest figure", () => {
    expect(describeChart("sizes", contextOf(filtersOf("unit=records")), "ja")).toContain("最大6,770,000件");
    // A single figure keeps what it was qualified by: no median of it is told.
    const [single, singleEn] = locales.map((locale) =>
      describeChart("sizes", contextOf(filtersOf("unit=accounts")), locale),
    );
    expect(single).toBe("単位が「アカウント」の1件は最大6,501アカウント。");
    expect(singleEn).toBe("The only one counted in accounts is of up to 6,501 accounts.");
  });
});

describe("incidents by the suppliers that they came through", () => {
  it("follow the role and the statement that it happened there, and the name that an organization has now", async () => {
    const catalog = makeCatalog();
    await storeNotices(catalog, "a.txt", [
      makeNotice({
        reference: "2023-1",
        organization: "瀬戸見市",
        viaThirdParty: true,
        related: [["株式会社波間", "supplier"]],
      }),
      makeNotice({
        reference: "2023-2",
        organization: "白樺町",
        viaThirdParty: true,
        related: [
          ["(株)波間", "service"],
          ["(株)波間", "supplier"],
        ],
      }),
      makeNotice({
        reference: "2023-3",
        organization: "青葉村",
        viaThirdParty: false,
        related: [["株式会社波間", "service"]],
      }),
      makeNotice({
        reference: "2023-4",
        organization: "桜市",
        viaThirdParty: true,
        related: [["株式会社波間", "investigator"]],
      }),
    ]);
    const { statistics, organizationNames } = getStatistics({ filters: filtersOf(""), search: null }, catalog);
    expect(statistics.origins).toMatchObject({ viaThirdParty: 3, unnamed: 1 });
    expect(statistics.origins.origins.map(({ origin, count }) => [organizationNames[origin], count])).toEqual([
      ["株式会社波間", 2],
    ]);
    const all = { filters: noFilters, search: null };
    expect(listSuppliers(all, 1, catalog)).toMatchObject({
      rows: [{ organizations: [{ name: "株式会社波間" }], throughCount: 2, disclosedCount: 0, together: [] }],
      total: 1,
      viaThirdParty: 3,
      named: 2,
    });
    expect(listSuppliers(all, 9, catalog).page).toBe(1);
    const [origin] = statistics.origins.origins;
    expect(countOf(filtersOf(`origin=${origin?.origin}`), catalog)).toBe(2);
    expect(countOf(filtersOf(`origin=${origin?.origin}&organization=seiyo-son`), catalog)).toBe(0);
    expect(countOf(filtersOf("origin=nobody"), catalog)).toBe(0);
  });

  it("puts the branches of one name together, names who stands beside them, and keeps to the filters", async () => {
    const catalog = makeCatalog();
    const through = (organization: string, kind: OrganizationKind, ...names: string[]) =>
      makeNotice({ organization, kind, viaThirdParty: true, related: names.map((name) => [name, "service"]) });
    await storeNotices(catalog, "a.txt", [
      through("瀬戸見市", "municipality", "Minato Inc.", "株式会社波間"),
      through("瀬戸見大学", "school", "Minato Japan株式会社"),
      through("青空商事株式会社", "company", "株式会社波間"),
    ]);
    const rowsUnder = (address: string) =>
      listSuppliers({ filters: filtersOf(address), search: null }, 1, catalog).rows.map((row) => [
        row.organizations.map(({ name }) => name),
        row.throughCount,
        row.together.map(({ organization, count }) => [organization.name, count]),
      ]);
    expect(rowsUnder("")).toEqual([
      [["Minato Inc.", "Minato Japan株式会社"], 2, [["株式会社波間", 1]]],
      [["株式会社波間"], 2, [["Minato Inc.", 1]]],
    ]);
    expect(rowsUnder("kind=school")).toEqual([[["Minato Japan株式会社"], 1, []]]);
  });

  it("takes a company of the group for the origin only where no supplier is named", async () => {
    const catalog = makeCatalog();
    await storeNotices(catalog, "a.txt", [
      makeNotice({ organization: "瀬戸見市", viaThirdParty: true, related: [["株式会社湊", "affiliate"]] }),
      makeNotice({
        organization: "西陽村",
        viaThirdParty: true,
        related: [
          ["株式会社湊", "affiliate"],
          ["株式会社波間", "supplier"],
        ],
      }),
      makeNotice({ organization: "青空商事株式会社", related: [["株式会社湊", "affiliate"]] }),
    ]);
    const { statistics, organizationNames } = getStatistics({ filters: noFilters, search: null }, catalog);
    expect(statistics.origins.origins.map(({ origin, count }) => [organizationNames[origin], count])).toEqual([
      ["株式会社湊", 1],
      ["株式会社波間", 1],
    ]);
  });
});

describe("what is searched for", () => {
  it.each(["ランサムウェア", "病院 紛失", "組織:市", "紛失 OR 盗難", "誤送信 -市", "原因:ransomware 年:2024", "量子"])(
    "%s is what is counted, as the list shows it",
    (search) => {
      for (const filters of [filtersOf(""), filtersOf("kind=company")]) {
        const list = listIncidents({ filters, search, sort: "relevance", page: 1 }, db);
        expect(getStatistics({ filters, search }, db).statistics.incidents).toBe(list.total);
        expect(getFacets({ filters, search }, db).facets.cause).toEqual(list.facets.cause);
      }
      expect(getStatistics({ filters: filtersOf(""), search: null }, db).statistics.incidents).toBe(
        countOf(filtersOf("")),
      );
    },
  );
});

describe("what was counted before", () => {
  it("is counted anew when the catalog has changed", async () => {
    const catalog = makeCatalog();
    await storeNotices(catalog, "a.txt", [makeNotice({ reference: "2023-1" })]);
    expect(getStatistics({ filters: filtersOf(""), search: null }, catalog).statistics.incidents).toBe(1);
    await storeNotices(catalog, "b.txt", [makeNotice({ reference: "2023-2", organization: "瀬戸見市" })]);
    expect(getStatistics({ filters: filtersOf(""), search: null }, catalog).statistics.incidents).toBe(2);
  });
});

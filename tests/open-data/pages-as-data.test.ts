/** The pages that are no list of incidents, as data: their rows in each format, and the incidents behind them. */
import { parse } from "csv-parse/sync";
import { describe, expect, test } from "vitest";
import { formats, pagePaths, type Resource, readDataAddress } from "../../lib/open-data/addresses";
import { answerData } from "../../lib/open-data/answer";
import { chartSchema, statisticsSchema } from "../../lib/open-data/schemas/statistics";
import {
  causeListSchema,
  causeSchema,
  dataTypeListSchema,
  supplierListSchema,
} from "../../lib/open-data/schemas/subject";
import { chartIds } from "../../lib/statistics/charts";
import { causes, codesOf, dataTypes } from "../../lib/taxonomy";
import { withSeededCatalog } from "./seeded";

function ask(path: string, init?: RequestInit): Response {
  const url = new URL(path, "https://example.org");
  const address = readDataAddress(url.pathname, null);
  if (!address) throw new Error(`${path} is no address of data`);
  return answerData(new Request(url, init), address, url.searchParams);
}

async function readRows(path: string): Promise<Record<string, string>[]> {
  return parse(await ask(path).text(), { bom: true, columns: true });
}

describe("pages as data, over the seeds", () => {
  withSeededCatalog();

  const tables: [resource: Resource, path: string, query: string][] = [
    ["statistics", "/statistics", "?kind=company&vocabulary=jnsa"],
    ["statistics", "/statistics", `?q=${encodeURIComponent("紛失")}`],
    ["chart", "/charts/sizes", "?cause=misdelivery"],
    ["chart", "/charts/quarters", "?kind=company&against=kind%3Dmunicipality"],
    ["causes", "/causes", ""],
    ["dataTypes", "/data-types", ""],
    ["suppliers", "/suppliers", ""],
    ["suppliers", "/suppliers", "?kind=municipality"],
    ["comparison", "/compare", "?incidents=2023-464-line-yafu,2023-451-jutekku"],
    ["organizations", "/organizations", "?name=NTT"],
  ];

  test.each(tables)(
    "%s: the table at %s.csv%s is described by its metadata, and holds the rows of the JSON",
    async (...asked) => {
      const [resource, path, query] = asked;
      const csv = ask(`${path}.csv${query}`);
      const [, described = ""] = /<([^>]+)>; rel="describedby"/.exec(csv.headers.get("Link") ?? "") ?? [];
      const metadata = await ask(described).json();
      const text = await csv.text();
      const [header = "", ...records] = text.trimEnd().split("\r\n");
      expect(metadata.tableSchema.columns.map(({ name }: { name: string }) => name)).toEqual(header.split(","));
      expect(metadata["schema:size"]).toBe(records.length);
      expect(parse(await ask(metadata.url).text(), { bom: true })).toEqual(parse(text, { bom: true }));
      const json = await ask(`${path}.json${query}`).json();
      const data = json.data ?? [json];
      const count =
        resource === "statistics" || resource === "chart"
          ? data.flatMap(({ rows }: never) => rows).length
          : data.length;
      expect(records.length).toBe(count);
      expect(records.length).toBeGreaterThan(0);
    },
  );

  test("the statistics have every chart, each row the same in JSON, in CSV and in the file of its chart", async () => {
    const query = "?kind=company";
    const { data } = statisticsSchema.parse(await ask(`/statistics.json${query}`).json());
    expect(data.map(({ chart }) => chart)).toEqual(chartIds);
    const rows = await readRows(`/statistics.csv${query}`);
    for (const chart of data) {
      expect(await ask(`/charts/${chart.chart}.json${query}`).json()).toEqual(chart);
      const own = rows.filter((row) => row.chart === chart.chart);
      expect(await readRows(`/charts/${chart.chart}.csv${query}`)).toEqual(own);
      expect(own.map(({ key, label_ja, label_en, incidents }) => [key, label_ja, label_en, incidents])).toEqual(
        chart.rows.map(({ key, label, incidents }) => [key, label.ja, label.en, String(incidents)]),
      );
      expect(new Set(own.map(({ key }) => key)).size).toBe(own.length);
    }
    const sizes = data.find(({ chart }) => chart === "sizes")?.rows ?? [];
    expect(sizes.filter(({ isUnknown }) => !isUnknown).every(({ group }) => group !== null)).toBe(true);
  });

  test("a chart set against other incidents has their figures beside its own, as each has them alone", async () => {
    const [own, other] = ["kind=company", "kind=municipality"];
    const path = (query: string) => `/charts/causes.json?${query}`;
    const against = encodeURIComponent(other);
    const compared = chartSchema.parse(await ask(path(`${own}&against=${against}`)).json());
    const [first, second] = await Promise.all(
      [own, other].map(async (query) => chartSchema.parse(await ask(path(query)).json())),
    );
    const countsOf = (chart: typeof first) => new Map(chart?.rows.map(({ key, incidents }) => [key, incidents]));
    expect(compared.against).toMatchObject({ incidents: second?.incidents, scope: second?.scope });
    for (const { key, incidents, against: beside } of compared.rows) {
      expect([incidents, beside?.incidents], key).toEqual([
        countsOf(first).get(key) ?? 0,
        countsOf(second).get(key) ?? 0,
      ]);
    }
    expect(compared.rows.some(({ against: beside }) => (beside?.incidents ?? 0) > 0)).toBe(true);
    const rows = await readRows(`/charts/causes.csv?${own}&against=${against}`);
    expect(
      rows.map(({ key, against_incidents, against_difference }) => [key, against_incidents, against_difference]),
    ).toEqual(
      compared.rows.map(({ key, against: beside }) => [key, String(beside?.incidents), String(beside?.difference)]),
    );
    expect(first?.against).toBeNull();
  });

  test("what cannot be used in an address is noted", async () => {
    const { notes } = await ask("/statistics.json?vocabulary=nist&cause=nonsense").json();
    expect(notes.map(({ param }: { param: string }) => param)).toEqual(["cause", "vocabulary"]);
    expect((await ask("/suppliers.json?page=none").json()).notes).toMatchObject([{ param: "page", value: "none" }]);
    const many = "a,b,c,d,e";
    expect(await ask(`/compare.json?incidents=${many}`).json()).toMatchObject({
      data: [],
      missing: ["a", "b", "c", "d"],
      notes: [{ param: "incidents", value: many }],
    });
  });

  test("every code has its words and as many incidents as its list", async () => {
    const list = causeListSchema.parse(await ask("/causes.json").json());
    expect(list.data.map(({ code }) => code)).toEqual(codesOf(causes));
    const types = dataTypeListSchema.parse(await ask("/data-types.json").json());
    expect(types.data.map(({ code }) => code)).toEqual(codesOf(dataTypes));
    for (const [param, rows] of [
      ["cause", list.data],
      ["data", types.data],
    ] as const) {
      for (const { code, incidents } of rows) {
        expect((await ask(`/incidents.json?${param}=${code}&limit=1`).json()).total, code).toBe(incidents);
      }
    }
    const one = causeSchema.parse(await ask("/causes/ransomware.json").json());
    expect(one).toMatchObject(list.data.find(({ code }) => code === "ransomware") ?? {});
    expect(one.charts.every(({ incidents }) => incidents === one.incidents)).toBe(true);
    expect(one.newest.every((row) => row.causes.includes("ransomware"))).toBe(true);
  });

  test("suppliers come with who disclosed what came through them", async () => {
    const { data, named, viaThirdParty } = supplierListSchema.parse(await ask("/suppliers.json").json());
    expect(named).toBeLessThanOrEqual(viaThirdParty);
    for (const { byKind, throughCount } of data) {
      expect(Object.values<number>(byKind).reduce((sum, count) => sum + count, 0)).toBe(throughCount);
    }
    const some = supplierListSchema.parse(await ask("/suppliers.json?kind=prefecture").json());
    expect(some.total).toBeLessThan(data.length);
    expect(some.data.every(({ byKind, throughCount }) => byKind.prefecture === throughCount)).toBe(true);
    const [row] = await readRows("/suppliers.csv");
    expect(row?.by_kind_company).toBe(String(data[0]?.byKind.company));
  });

  test.each([
    ["/statistics", "/incidents", "?cause=misdelivery", ["atom", "changed.atom"]],
    ["/charts/years", "/incidents", "?kind=company", ["atom", "changed.atom"]],
    ["/suppliers", "/incidents", "?kind=municipality", ["atom", "changed.atom"]],
    ["/causes/loss", "/incidents", "?cause=loss", ["csv", "csv-metadata.json", "atom", "changed.atom"]],
    ["/data-types/email", "/incidents", "?data=email", ["csv", "atom"]],
    ["/organizations/line-yafu", "/incidents", "?organization=line-yafu", ["csv", "atom"]],
  ])("what is at %s but its own figures is the list of its incidents", async (path, list, query, endings) => {
    for (const ending of endings) {
      const hasFilters = /statistics|charts|suppliers/.test(path);
      const own = `${path}.${ending}${hasFilters ? query : ""}`;
      const answer = ask(own);
      expect(answer.headers.get("Content-Location")).toBe(`https://example.org${list}.${ending}${query}`);
      expect(await answer.text()).toBe(await ask(`${list}.${ending}${query}`).text());
    }
  });

  test("what never was has no data in any format, and OpenAPI's codes are those of the addresses", async () => {
    for (const resource of ["organization", "chart", "cause", "dataType"] as const) {
      for (const { ending } of formats[resource]) {
        const response = ask(`${pagePaths[resource].replace("{slug}", "never-was")}.${ending}`);
        expect([response.status, response.headers.get("Content-Type")]).toEqual([
          404,
          "application/problem+json; charset=utf-8",
        ]);
      }
    }
  });

  test("every format of every page is asked for again in vain, by its mark and by its date", async () => {
    for (const [resource, path] of Object.entries(pagePaths) as [Resource, string][]) {
      const members = {
        incident: "2023-464-line-yafu",
        organization: "peatix",
        chart: "years",
        cause: "loss",
        dataType: "name",
      };
      const page = path.replace("{slug}", members[resource as keyof typeof members] ?? "");
      for (const { ending } of formats[resource]) {
        const { headers } = ask(`${page}.${ending}`);
        const again = (name: string, value: string | null) =>
          ask(`${page}.${ending}`, { headers: { [name]: value ?? "" } });
        expect(again("If-None-Match", headers.get("ETag")).status, `${page}.${ending}`).toBe(304);
        expect(again("If-Modified-Since", headers.get("Last-Modified")).status, `${page}.${ending}`).toBe(304);
        expect(again("If-None-Match", '"other"').status).toBe(200);
        expect(again("If-None-Match", headers.get("ETag")).headers.get("Access-Control-Allow-Origin")).toBe("*");
        expect(await ask(`${page}.${ending}`, { method: "HEAD" }).text()).toBe("");
      }
    }
  });
});

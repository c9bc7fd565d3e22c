/** Every address of the data at the running server, and the API by a client that is made from its description. */
import type { APIRequestContext } from "@playwright/test";
import { parse } from "csv-parse/sync";
import { parseAtomFeed } from "feedsmith";
import { OpenAPIClientAxios, type UnknownParamsObject } from "openapi-client-axios";
import { dataPath, formats, pagePaths, type Resource } from "../../lib/open-data/addresses";
import { expect, test } from "./test";

const INCIDENTS = 39;

interface Row {
  slug: string;
  title: string;
  primaryCause: string | null;
}

/** A member of each resource that has members. */
const members: Partial<Record<Resource, string>> = {
  incident: "2023-464-line-yafu",
  organization: "peatix",
  chart: "causes",
  cause: "ransomware",
  dataType: "date_of_birth",
};

const pathOf = (resource: Resource): string =>
  pagePaths[resource].replace("{slug}", members[resource] ?? "") +
  (resource === "comparison" ? "?incidents=2023-464-line-yafu,2023-451-jutekku" : "");

for (const [resource, offered] of Object.entries(formats)) {
  for (const { ending, mediaType, isNegotiable } of offered) {
    test(`${resource}.${ending} is there in both languages, by address and by Accept`, async ({ request }) => {
      const path = pathOf(resource as Resource);
      for (const prefix of ["", "/en"]) {
        const response = await request.get(prefix + dataPath(path, ending, "ja"));
        expect(response.status()).toBe(200);
        expect(response.headers()["content-type"]).toContain(mediaType);
        expect(response.headers()["access-control-allow-origin"]).toBe("*");
        const etag = response.headers().etag ?? "";
        const again = await request.get(prefix + dataPath(path, ending, "ja"), { headers: { "If-None-Match": etag } });
        expect(again.status()).toBe(304);
        if (!isNegotiable) continue;
        const asked = await request.get(`${prefix}${path}`, { headers: { Accept: mediaType } });
        expect(await asked.text()).toBe(await response.text());
      }
    });
  }
}

test("the page, JSON, CSV and the feed of one filter have the same incidents", async ({ page, request }) => {
  for (const query of ["cause=misdelivery", "data=email&kind=company", "cause=loss&kind=police"]) {
    await page.goto(`/incidents?${query}&sort=oldest`);
    const links = await page
      .locator("#results a[href*='/incidents/20']")
      .evaluateAll((all) => all.map((link) => link.getAttribute("href") ?? ""));
    const shown = [...new Set(links.map((href) => href.split("/").at(-1)))];
    const list = await readJson<{ data: Row[]; total: number }>(request, `/incidents.json?${query}&sort=oldest`);
    expect(list.data.map(({ slug }) => slug)).toEqual(shown);
    const csv = await request.get(`/incidents.csv?${query}&sort=oldest`);
    const rows: { slug: string }[] = parse(await csv.text(), { bom: true, columns: true });
    expect(rows.slice(0, list.data.length).map(({ slug }) => slug)).toEqual(shown);
    expect(rows.length).toBe(list.total);
    const feed = parseAtomFeed(await (await request.get(`/incidents.atom?${query}`)).text());
    expect((feed.entries ?? []).length).toBe(list.total);
  }
});

for (const path of [
  "/",
  "/en",
  "/incidents?cause=loss",
  "/about",
  "/api",
  "/en/organizations",
  "/statistics?kind=company",
  "/en/causes",
  "/data-types/email",
  "/suppliers",
  "/compare?incidents=2023-464-line-yafu",
  pathOf("incident"),
  pathOf("organization"),
]) {
  test(`the links of ${path} lead to its data, and its feeds are discoverable`, async ({ page, request }) => {
    await page.goto(path);
    const linked = page.locator("head link[rel=alternate][type]");
    const addresses = await linked.evaluateAll((links) =>
      links.map((link) => [link.getAttribute("type"), link.getAttribute("href")]),
    );
    expect(
      addresses.filter(([type]) => type === "application/atom+xml"),
      path,
    ).toHaveLength(2);
    for (const [type, href] of addresses) {
      const response = await request.get(
        new URL(href ?? "", page.url()).pathname + new URL(href ?? "", page.url()).search,
      );
      expect(response.headers()["content-type"], `${path} → ${href}`).toContain(type);
    }
  });
}

test("each page says what it is in JSON-LD, with its canonical address and its mirror", async ({ page }) => {
  for (const [path, type] of [
    ["/", "Dataset"],
    ["/about", "Dataset"],
    [pathOf("incident"), "Article"],
    [pathOf("organization"), "BreadcrumbList"],
  ] as const) {
    await page.goto(path);
    const data = JSON.parse((await page.locator("script[type='application/ld+json']").textContent()) ?? "");
    expect([data, ...(data["@graph"] ?? [])].map((part) => part["@type"])).toContain(type);
    await expect(page.locator("head link[rel=canonical]")).toHaveCount(1);
    for (const language of ["ja", "en", "x-default"])
      await expect(page.locator(`head link[hreflang=${language}]`)).toHaveCount(1);
  }
});

test("what is not there is told as a problem, and the route behind has no address of its own", async ({ request }) => {
  const missing = await request.get("/incidents/never-was.json");
  expect([missing.status(), missing.headers()["content-type"]]).toEqual([
    404,
    "application/problem+json; charset=utf-8",
  ]);
  for (const path of [
    "/incidents.xls",
    "/incidents/never-was",
    "/data/incidents.json",
    "/causes.atom",
    "/about.json",
  ]) {
    expect((await request.get(path)).status(), path).toBe(404);
  }
});

test("a client made from the description lists, filters, pages and fetches", async ({ request, baseURL }) => {
  const definition = await readJson<never>(request, "/api/v1/openapi.json");
  const api = new OpenAPIClientAxios({
    definition,
    withServer: { url: `${baseURL}/api/v1` },
    // OpenAPI's own way to send a list, `cause=a&cause=b`; axios would send `cause[]=a&cause[]=b`.
    axiosConfigDefaults: { paramsSerializer: { indexes: null } },
  });
  const client = await api.init();
  const call = (id: string, parameters: UnknownParamsObject, body?: unknown, headers = {}) =>
    client[id]?.(parameters, body, { headers, validateStatus: () => true }) ??
    Promise.reject(new Error(`no operation ${id}`));

  const all = await call("listIncidents", { limit: 500 });
  expect(all.data.total).toBe(INCIDENTS);
  const filtered = await call("listIncidents", { cause: ["ransomware", "theft"], limit: 500 });
  const expected = all.data.data.filter((row: { causes: string[] }) =>
    row.causes.some((code) => ["ransomware", "theft"].includes(code)),
  );
  expect(filtered.data.data.map(({ slug }: Row) => slug)).toEqual(expected.map(({ slug }: Row) => slug));

  const paged: string[] = [];
  for (let cursor: string | null = ""; cursor !== null; ) {
    const { data } = await call("listIncidents", { limit: 10, ...(cursor ? { cursor } : {}) });
    paged.push(...data.data.map(({ slug }: Row) => slug));
    cursor = data.next && new URL(data.next).searchParams.get("cursor");
  }
  expect(paged).toEqual(all.data.data.map(({ slug }: Row) => slug));

  const incident = await call("getIncident", { slug: paged[0] ?? "" });
  expect(incident.data).toMatchObject({ slug: paged[0], notices: [{ position: 1 }] });
  const [evidence] = incident.data.facts.causes[0].evidence;
  expect(incident.data.notices[0].record.body.slice(evidence.start, evidence.end)).toBe(evidence.text);

  const parsed = await call("parseNotice", {}, incident.data.notices[0].record.body, { "Content-Type": "text/plain" });
  expect(parsed.data.notices[0].causes).toEqual(incident.data.notices[0].record.causes);

  const bad = await call("listIncidents", { cause: ["nonsense"] });
  expect([bad.status, bad.data.errors[0].param]).toEqual([400, "cause"]);
});

test("a client made from the description calls every operation", async ({ request, baseURL }) => {
  const definition = await readJson<{ paths: Record<string, Record<string, { operationId: string }>> }>(
    request,
    "/api/v1/openapi.json",
  );
  const api = await new OpenAPIClientAxios({
    definition: definition as never,
    withServer: { url: `${baseURL}/api/v1` },
    axiosConfigDefaults: { paramsSerializer: { indexes: null } },
  }).init();
  const required: Record<string, UnknownParamsObject> = {
    getIncident: { slug: members.incident ?? "" },
    getOrganization: { slug: members.organization ?? "" },
    getChart: { slug: members.chart ?? "" },
    getCause: { slug: members.cause ?? "" },
    getDataType: { slug: members.dataType ?? "" },
    compareIncidents: { incidents: [members.incident ?? ""] },
  };
  for (const operations of Object.values(definition.paths)) {
    for (const [method, { operationId: id }] of Object.entries(operations)) {
      if (method !== "get") continue;
      const parameters: UnknownParamsObject = required[id] ?? {};
      const answer = await api[id]?.(parameters);
      expect(answer?.status, id).toBe(200);
      expect(answer?.headers.etag, id).toBeTruthy();
    }
  }
});

test("what a page is answered with hangs on Accept, and says so; another site may ask for its data", async ({
  request,
}) => {
  for (const path of ["/", "/statistics", "/en/causes/loss", pathOf("incident")]) {
    const page = await request.get(path);
    expect(page.headers()["content-type"], path).toContain("text/html");
    expect(page.headers().vary?.split(/,\s*/), path).toContain("Accept");
    const allowed = await request.fetch(path, { method: "OPTIONS", headers: { Origin: "https://example.org" } });
    expect([allowed.status(), allowed.headers()["access-control-allow-origin"]], path).toEqual([204, "*"]);
  }
});

async function readJson<Value>(request: APIRequestContext, path: string): Promise<Value> {
  const response = await request.get(path);
  expect(response.status(), path).toBe(200);
  return response.json();
}

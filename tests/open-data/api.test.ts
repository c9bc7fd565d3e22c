/** The API without a server: what each operation answers, held against its own description. */
import { readFileSync } from "node:fs";
import { createConfig, lintFromString } from "@redocly/openapi-core";
import { Ajv2020 } from "ajv/dist/2020";
import addFormats from "ajv-formats";
import { describe, expect, test } from "vitest";
import { z } from "zod";
import { filters } from "../../lib/filters";
import { API_ROOT, makeOpenApi } from "../../lib/open-data/api/openapi";
import { apiSchemas, operations } from "../../lib/open-data/api/operations";
import type { Parameter } from "../../lib/open-data/api/parameters";
import { MOST_BYTES } from "../../lib/open-data/api/parse";
import { serveApi } from "../../lib/open-data/api/serve";
import { describeField } from "../../lib/open-data/field-docs";
import { vocabularyOf } from "../../lib/open-data/vocabularies";
import { withSeededCatalog } from "./seeded";

type Json = Record<string, unknown>;

const ask = (path: string, init?: RequestInit) => {
  const [pathname = ""] = path.split("?");
  return serveApi(new Request(`https://example.org${API_ROOT}${path}`, init), pathname);
};
const askJson = async (path: string) => (await (await ask(path)).json()) as Json & { data: Json[] };

describe("the API over the seeds", () => {
  withSeededCatalog();

  test("every example answers as its description says", async () => {
    const validate = answerValidators();
    for (const { example, method, id, answer } of operations) {
      if (method !== "get") continue;
      const response = await ask(example);
      expect(response.status, example).toBe(200);
      expect(response.headers.get("Access-Control-Allow-Origin")).toBe("*");
      expect(faults(validate(answer.schema), await response.json()), id).toEqual([]);
    }
  });

  test("every list is passed through page by page, each row once", async () => {
    for (const path of ["/incidents", "/notices", "/organizations"]) {
      const seen: unknown[] = [];
      let next: string | null = `${path}?limit=7`;
      while (next !== null) {
        const page: Json & { data: Json[] } = await askJson(next.replace(`https://example.org${API_ROOT}`, ""));
        seen.push(...page.data.map((row) => JSON.stringify(row)));
        next = page.next as string | null;
        if (next === null) expect(seen.length).toBe(page.total);
      }
      expect(new Set(seen).size).toBe(seen.length);
    }
  });

  test("a notice comes back as its record, however it is sent", async () => {
    const text = readFileSync("seeds/001_abec9fac7af444ce.txt", "utf8");
    const headers = { "x-forwarded-for": "192.0.2.1" };
    const plain = await ask("/parse", {
      method: "POST",
      body: text,
      headers: { ...headers, "Content-Type": "text/plain" },
    });
    const json = await ask("/parse", {
      method: "POST",
      body: JSON.stringify({ text }),
      headers: { ...headers, "Content-Type": "application/json" },
    });
    expect(plain.status).toBe(200);
    const result = (await plain.json()) as {
      notices: { body: string; affected: { evidence: { start: number; end: number; text: string }[] } }[];
    };
    expect(result).toEqual(await json.json());
    const [notice] = result.notices;
    for (const { start, end, text: words } of notice?.affected.evidence ?? [])
      expect(notice?.body.slice(start, end)).toBe(words);
    expect(faults(answerValidators()(schemaOf("parseNotice")), result)).toEqual([]);
  });

  test.each([
    ["cause", "/incidents?cause=nonsense"],
    ["limit", "/incidents?limit=0"],
    ["limit", "/organizations?limit=many"],
    ["cursor", "/notices?cursor=abc"],
    ["disclosed_from", "/facets?disclosed_from=soon"],
    ["nonsense", "/incidents?nonsense=1"],
    ["cause", "/incidents/2023-464-line-yafu?cause=loss"],
  ])("a bad %s is a problem that says so: %s", async (param, path) => {
    const response = await ask(path);
    expect(response.status).toBe(400);
    expect(response.headers.get("Content-Type")).toMatch(/^application\/problem\+json/);
    const problem = (await response.json()) as Json;
    expect(problem).toMatchObject({ status: 400, errors: [{ param }] });
    expect(faults(answerValidators()(schemaOf("problem")), problem)).toEqual([]);
  });

  test.each([
    [404, "/nothing", "GET"],
    [404, "/incidents/never-was", "GET"],
    [405, "/incidents", "DELETE"],
    [405, "/parse", "GET"],
  ])("%s for %s %s", async (status, path, method) => {
    const response = await ask(path, { method });
    expect(response.status).toBe(status);
    expect((await response.json()) as Json).toMatchObject({ status });
  });

  test("a body that is too long, of another kind or no notice is told apart", async () => {
    const send = async (body: string, type: string) => {
      const headers = { "Content-Type": type, "x-forwarded-for": "192.0.2.2" };
      return (await ask("/parse", { method: "POST", body, headers })).status;
    };
    expect(await send("あ".repeat(MOST_BYTES), "text/plain")).toBe(413);
    expect(await send("x", "image/png")).toBe(415);
    expect(await send("no notice", "text/plain")).toBe(400);
    expect(await send("{}", "application/json")).toBe(400);
    expect(await send("{", "application/json")).toBe(400);
  });

  test("who sends too much is asked to wait", async () => {
    const headers = { "Content-Type": "text/plain", "x-forwarded-for": "192.0.2.3" };
    const statuses: number[] = [];
    let wait: string | null = null;
    for (let sent = 0; sent < 30 && wait === null; sent += 1) {
      const response = await ask("/parse", { method: "POST", body: "x", headers });
      statuses.push(response.status);
      wait = response.headers.get("Retry-After");
    }
    expect(statuses.at(-1)).toBe(429);
    expect(Number(wait)).toBeGreaterThan(0);
  });

  test("what a client has already is not sent again", async () => {
    const first = await ask("/incidents?limit=1");
    const etag = first.headers.get("ETag") ?? "";
    const modified = first.headers.get("Last-Modified") ?? "";
    const status = async (headers: HeadersInit, path = "/incidents?limit=1") => (await ask(path, { headers })).status;
    expect(await status({ "If-None-Match": etag })).toBe(304);
    expect(await status({ "If-None-Match": `"other", ${etag}` })).toBe(304);
    expect(await status({ "If-None-Match": etag }, "/incidents?limit=2")).toBe(200);
    expect(await status({ "If-Modified-Since": modified })).toBe(304);
    expect(await status({ "If-Modified-Since": "Thu, 01 Jan 2026 00:00:00 GMT" })).toBe(200);
    expect(await status({ "If-None-Match": '"other"', "If-Modified-Since": modified })).toBe(200);
  });

  test("HEAD has no body, OPTIONS tells what is allowed", async () => {
    const head = await ask("/incidents", { method: "HEAD" });
    expect([head.status, await head.text()]).toEqual([200, ""]);
    expect(head.headers.get("ETag")).toBeTruthy();
    const options = await ask("/parse", { method: "OPTIONS" });
    expect([options.status, options.headers.get("Access-Control-Allow-Methods")]).toEqual([204, "POST, OPTIONS"]);
  });
});

describe("the description of the API", () => {
  test("passes a linter of OpenAPI", async () => {
    const config = await createConfig({ extends: ["recommended"], rules: { "no-server-example.com": "off" } });
    const found = await lintFromString({ source: JSON.stringify(makeOpenApi()), config, absoluteRef: "openapi.json" });
    expect(found.map(({ ruleId, message }) => `${ruleId}: ${message}`)).toEqual([]);
  });

  test("has every parameter that a filter owns", () => {
    const list = operations.find(({ id }) => id === "listIncidents");
    const known = list?.parameters.map(({ name }) => name);
    for (const param of filters.flatMap(({ params }) => params)) expect(known).toContain(param);
  });

  test("has words for every operation, parameter and field, and knows every code", () => {
    for (const { summary, description, parameters, id } of operations) {
      for (const words of [summary, description, ...parameters.map((parameter) => parameter.words)]) {
        expect(words.ja, id).toMatch(/[ぁ-ん一-龠]/);
        expect(words.en, id).toMatch(/[a-z]/);
      }
      expect(parameters.flatMap(unexplainedCodes), id).toEqual([]);
    }
    const undocumented = apiSchemas.flatMap((schema) => undocumentedIn(schema, schema.meta()?.id ?? ""));
    expect([...new Set(undocumented)]).toEqual([]);
  });
});

/** The codes of a parameter that neither a vocabulary nor its own words explain. */
function unexplainedCodes({ name, schema, choices }: Parameter): string[] {
  const { enum: codes = [] } = (schema instanceof z.ZodArray ? schema.element : schema) as { enum?: object };
  const all = Object.values(codes) as string[];
  if (vocabularyOf(all)) return [];
  return all.filter((code) => !choices?.[code]?.ja || !choices[code].en).map((code) => `${name}=${code}`);
}

/** The paths of fields without words, and of codes that no vocabulary explains; from the nearest record with a name. */
function undocumentedIn(schema: z.core.$ZodType, above: string): string[] {
  const path = z.globalRegistry.get(schema)?.id ?? above;
  if (schema instanceof z.ZodNullable || schema instanceof z.ZodOptional) return undocumentedIn(schema.unwrap(), path);
  if (schema instanceof z.ZodArray) return undocumentedIn(schema.element, path);
  if (schema instanceof z.ZodEnum) return vocabularyOf(schema.options) ? [] : [path];
  if (!(schema instanceof z.ZodObject)) return [];
  return Object.entries(schema.shape).flatMap(([property, type]) => {
    const own = `${path}.${property}`;
    return [...(describeField(own) ? [] : [own]), ...undocumentedIn(type, own)];
  });
}

function schemaOf(id: string): z.ZodType {
  const schema = id === "problem" ? apiSchemas[0] : operations.find((operation) => operation.id === id)?.answer.schema;
  if (!schema) throw new Error(`no schema is called ${id}`);
  return schema;
}

/** Validators of the answers, from the published document alone. */
function answerValidators() {
  const ajv = new Ajv2020({ strict: false, allErrors: true });
  addFormats.default(ajv);
  ajv.addSchema({ $id: "https://example.org/openapi.json", ...makeOpenApi() });
  return (schema: z.ZodType) => {
    const validate = ajv.getSchema(`https://example.org/openapi.json#/components/schemas/${schema.meta()?.id}`);
    if (!validate) throw new Error(`the document has no schema ${schema.meta()?.id}`);
    return validate;
  };
}

function faults(validate: ReturnType<ReturnType<typeof answerValidators>>, value: unknown): string[] {
  validate(value);
  return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
}

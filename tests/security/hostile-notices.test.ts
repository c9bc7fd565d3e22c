/** Hostile notices are imported like others: found, published in every format, and nothing of them is obeyed. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parse } from "csv-parse/sync";
import { XmlDocument } from "libxml2-wasm";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { type FileResult, importPaths } from "../../lib/catalog/import";
import { migrateDatabase } from "../../lib/catalog/migrations";
import { listIncidents } from "../../lib/catalog/queries/incident-list";
import { openDatabase, type SqliteDatabase } from "../../lib/db";
import { examine } from "../../lib/doctor";
import { readQuery } from "../../lib/filters";
import { formats, pagePaths, type Resource, readDataAddress } from "../../lib/open-data/addresses";
import { answerData } from "../../lib/open-data/answer";
import { PARSER_VERSION } from "../../lib/parser/version";
import { getReader } from "../../lib/search/readings";
import { faultsOfIncident } from "../reliability/agreement";
import { allAttacks } from "./attacks";
import { writeHostileNotices } from "./hostile-notices";

let folder: string;
let db: SqliteDatabase;
let results: FileResult[];

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "kaijiroku-hostile-"));
  const files = join(folder, "files");
  writeHostileNotices(files);
  db = openDatabase(join(folder, "catalog.db"), { mode: "create" });
  migrateDatabase(db);
  results = await importPaths(db, [files]);
  vi.stubEnv("DATABASE_URL", `file:${db.name}`);
  vi.stubEnv("SITE_URL", "https://example.org");
}, 120_000);
afterAll(() => {
  db.close();
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true });
});

const slugsOf = (table: string) =>
  db.prepare(`SELECT slug FROM "${table}" WHERE mergedIntoId IS NULL ORDER BY id`).pluck().all() as string[];

async function ask(path: string): Promise<string> {
  const address = readDataAddress(path, null);
  if (!address) throw new Error(`${path} is no address of data`);
  return await answerData(new Request(`https://example.org${path}`), address, new URLSearchParams()).text();
}

/** The addresses of a resource in one format. */
function addressesOf(resource: Resource, ending: string): string[] {
  const table = resource === "incident" ? "Incident" : resource === "organization" ? "Organization" : null;
  const page = pagePaths[resource];
  return (table ? slugsOf(table) : [""]).map((slug) => `${page.replace("{slug}", slug)}.${ending}`);
}

test("each is imported but the one that is no text, and the database is in order", async () => {
  const failed = results.filter(({ failure }) => failure !== null);
  expect(failed.map(({ failure }) => failure)).toEqual([expect.stringContaining("binary")]);
  const context = { now: new Date().toISOString(), parserVersion: PARSER_VERSION, read: getReader() };
  for (const { name, found } of examine(db, { context, mend: false })) expect(found, name).toEqual([]);
});

test("each incident is published whole, in every format", async () => {
  for (const path of addressesOf("incident", "json")) expect(faultsOfIncident(JSON.parse(await ask(path)))).toEqual([]);
  for (const { ending } of formats.incident) {
    for (const path of addressesOf("incident", ending)) {
      const text = await ask(path);
      if (ending !== "txt") expect(() => JSON.parse(text), path).not.toThrow();
    }
  }
});

test.each(["incidents", "organizations", "organization", "statistics", "suppliers"] as const)(
  "no cell of a table of %s is a formula",
  async (resource) => {
    for (const path of addressesOf(resource, "csv")) {
      const rows: string[][] = parse(await ask(path), { bom: true });
      for (const cell of rows.flat()) expect(cell).not.toMatch(/^\s*[=+@＝＋＠]|^\s*-(?!\d+$)|^[\t\r]/);
    }
  },
);

test.each([
  ["atom", 50],
  ["changed.atom", 0],
])("the feed %s is XML with %i entries, and nothing in it that a notice brought", async (ending, entries) => {
  const feed = XmlDocument.fromString(await ask(`/incidents.${ending}`));
  expect(feed.find("//a:entry", { a: "http://www.w3.org/2005/Atom" })).toHaveLength(entries);
  expect(feed.find("//*[local-name() = 'script' or local-name() = 'img' or local-name() = 'iframe']")).toEqual([]);
  feed.dispose();
});

test("each attack can be searched for, and none finds what is not there", () => {
  const { total } = listIncidents(readQuery({}).query, db);
  for (const q of allAttacks) expect(listIncidents(readQuery({ q }).query, db).total).toBeLessThanOrEqual(total);
});

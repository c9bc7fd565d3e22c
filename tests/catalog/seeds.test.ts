/** The real notices, end to end: what must hold whatever the parser reads besides. */
import { readdirSync, readFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";
import Database from "better-sqlite3";
import { beforeAll, describe, expect, it } from "vitest";
import { importPaths } from "../../lib/catalog/import";
import { migrateDatabase } from "../../lib/catalog/migrations";
import { getCatalogFigures } from "../../lib/catalog/queries/figures";
import { listIncidents } from "../../lib/catalog/queries/incident-list";
import { getIncident } from "../../lib/catalog/queries/incidents";
import { getOrganization, listOrganizations } from "../../lib/catalog/queries/organizations";
import type { SqliteDatabase } from "../../lib/db";
import { readQuery } from "../../lib/filters";
import { parseDocument } from "../../lib/parser";
import { decodeDocument } from "../../lib/parser/source";
import { dumpCatalog } from "./temporary-catalog";

let db: SqliteDatabase;

beforeAll(async () => {
  db = new Database(":memory:");
  db.pragma("foreign_keys = ON");
  migrateDatabase(db);
  const results = await importPaths(db, ["seeds"]);
  expect(results.map(({ failure }) => failure)).toEqual([null, null, null, null, null]);
});

const slugOf = (organization: string) =>
  String(
    db
      .prepare("SELECT i.slug FROM Incident i JOIN Organization o ON o.id = i.organizationId WHERE o.name LIKE ?")
      .pluck()
      .get(organization),
  );

describe("the seeds", () => {
  it("are 41 notices of 39 incidents", () => {
    expect(getCatalogFigures(db)).toMatchObject({ notices: 41, incidents: 39 });
    expect(listIncidents(readQuery({}).query, db).total).toBe(39);
  });

  it("change nothing the second time", async () => {
    const before = dumpCatalog(db);
    await importPaths(db, ["seeds"]);
    expect(dumpCatalog(db)).toEqual(before);
  });

  it("are stored as they were parsed, and the files as they were", () => {
    for (const file of readdirSync("seeds")) {
      const bytes = readFileSync(`seeds/${file}`);
      const row = db.prepare("SELECT id, content FROM SourceDocument WHERE path = ?").get(`seeds/${file}`);
      const { id, content } = row as { id: number; content: Buffer };
      expect(gunzipSync(content).equals(bytes)).toBe(true);
      const stored = db
        .prepare(
          "SELECT i.slug, n.body FROM Notice n JOIN Incident i ON i.id = n.incidentId WHERE n.documentId = ? ORDER BY n.documentPosition",
        )
        .all(id) as { slug: string; body: string }[];
      const records = stored.map(
        ({ slug, body }) => getIncident(slug, db)?.notices.find(({ record }) => record.body === body)?.record,
      );
      expect(records).toEqual(parseDocument(decodeDocument(bytes)).notices);
    }
  });

  it("hold evidence that stands where it says", () => {
    const rows = db
      .prepare(
        "SELECT n.body, e.startOffset, e.endOffset, e.text FROM Evidence e JOIN Finding f ON f.id = e.findingId JOIN Notice n ON n.id = f.noticeId",
      )
      .all() as { body: string; startOffset: number; endOffset: number; text: string }[];
    expect(rows.length).toBeGreaterThan(500);
    for (const { body, startOffset, endOffset, text } of rows) expect(body.slice(startOffset, endOffset)).toBe(text);
  });

  it("tell INVOY's three reports in their order", () => {
    const incident = getIncident("2023-446-olta", db);
    expect(incident?.notices.map(({ record }) => record.title)).toEqual([
      "【INVOY】顧客情報流出に関するご報告とお詫び",
      expect.stringContaining("続報1"),
      expect.stringContaining("続報2"),
    ]);
    expect(incident?.row.reportCount).toBe(3);
  });

  it("keep the two disclosers of #2023-416 apart, related through their supplier's supplier", () => {
    const [city, body] = [slugOf("橿原市"), slugOf("%日本学生支援機構")];
    expect(city).toBe("2023-416-kashihara-shi");
    const through = getIncident(city, db)?.relations.find(
      (relation) => relation.through?.name === "NTTビジネスソリューションズ株式会社",
    );
    expect(through?.incidents.map(({ slug }) => slug)).toEqual([body]);
    const origin = getOrganization(through?.through?.slug ?? "", db);
    expect(origin).toMatchObject({ organization: { kind: null }, disclosed: [] });
    expect(origin?.involved.map(({ incident }) => incident.slug).sort()).toEqual([city, body].sort());
  });

  it("relate 茨城県 to Peatix", () => {
    const [prefecture, peatix] = [slugOf("茨城県"), slugOf("Peatix%")];
    const related = (slug: string) =>
      getIncident(slug, db)?.relations.flatMap(({ incidents }) => incidents.map((incident) => incident.slug));
    expect(related(prefecture)).toEqual([peatix]);
    expect(related(peatix)).toEqual([prefecture]);
  });

  it("have addresses that a person can read", () => {
    const slugs = db.prepare("SELECT slug FROM Incident").pluck().all() as string[];
    for (const slug of slugs) expect(slug).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
    expect(slugs).toContain("2023-464-line-yafu");
  });

  it.each([
    ["らいんやふー", "LINEヤフー株式会社"],
    ["えぬてぃてぃびじねす", "NTTビジネスソリューションズ株式会社"],
    ["にほんがくせい", "独立行政法人日本学生支援機構"],
    ["にっぽんがくせい", "独立行政法人日本学生支援機構"],
    ["ひがしうらちょう", "東浦町"],
  ])("find an organization by how it may be read: %s", (name, organization) => {
    const { sections } = listOrganizations({ name, sort: "name", page: 1 }, "ja", db);
    expect(sections.flatMap(({ rows }) => rows.map((row) => row.organization.name))).toEqual([organization]);
  });

  it("list organizations by any part of a name in any width", () => {
    expect(listOrganizations({ name: "ＰＥＡＴＩＸ", sort: "name", page: 1 }, "ja", db).total).toBeGreaterThan(0);
    expect(listOrganizations({ name: null, sort: "name", page: 1 }, "ja", db).total).toBeGreaterThan(38);
    expect(listOrganizations({ name: "存在しない名前", sort: "name", page: 7 }, "ja", db)).toMatchObject({
      sections: [],
      headings: [],
      total: 0,
      page: 1,
    });
  });
});

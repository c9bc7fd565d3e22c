/** Lists of organizations are in the order of the kana in Japanese, and of their Latin spelling in English. */
import { describe, expect, it } from "vitest";
import { readOrganizationName, refreshReadings } from "../lib/catalog/organization-readings";
import { listOrganizations } from "../lib/catalog/queries/organizations";
import { listIncidentIds } from "../lib/catalog/queries/whole-list";
import { organizationSlug } from "../lib/catalog/slugs";
import { readQuery } from "../lib/filters";
import { nameHeading, nameHeadings, nameKey } from "../lib/name-order";
import { getReader } from "../lib/search/readings";
import { makeNotice } from "./catalog/notices";
import { makeCatalog, storeNotices } from "./catalog/temporary-catalog";

const read = getReader();

function sortNames(names: readonly string[], locale: "ja" | "en"): string[] {
  const keys = new Map(
    names.map((name) => {
      const named = { name, slug: organizationSlug(name, read), reading: readOrganizationName(name, read) };
      return [name, nameKey(named, locale)];
    }),
  );
  return names.toSorted((a, b) => ((keys.get(a) ?? "") < (keys.get(b) ?? "") ? -1 : 1));
}

describe("the reading of a name", () => {
  it.each([
    ["橿原市", "かしはらし"],
    ["東京大学", "とうきょうだいがく"],
    ["株式会社サーバー工房", "さーばーこうぼう"],
    ["LINEヤフー株式会社", "lineやふー"],
    ["ABCクラウド社", "abcくらうど"],
  ])("%s is %s", (name, reading) => {
    expect(readOrganizationName(name, read)).toBe(reading);
  });
});

describe("the order of names", () => {
  it("is that of the kana: not of the Latin letters, legal forms left out, voiced and long sounds as dictionaries do", () => {
    const expected = ["株式会社青葉", "大阪府", "ガーデン商事", "橿原市", "社会福祉法人桜会", "千葉県", "鳥取県"];
    expect(sortNames(expected.toReversed(), "ja")).toEqual(expected);
    expect(sortNames(["ハート商会", "ハウス工業", "パート堂", "ハム工房"], "ja")).toEqual([
      "ハート商会",
      "パート堂",
      "ハウス工業",
      "ハム工房",
    ]);
  });

  it("puts names that begin with Latin letters behind those in kana, and is of Latin letters in English", () => {
    const names = ["ZOO株式会社", "東浦町", "株式会社Apple企画", "青葉市"];
    expect(sortNames(names, "ja")).toEqual(["青葉市", "東浦町", "株式会社Apple企画", "ZOO株式会社"]);
    expect(sortNames(names, "en")).toEqual(["青葉市", "株式会社Apple企画", "東浦町", "ZOO株式会社"]);
  });

  it.each([
    ["大阪府", "あ", "O"],
    ["ガーデン商事", "か", "G"],
    ["パール堂", "は", "P"],
    ["ワークス", "わ", "W"],
    ["Apple企画", "A–Z", "A"],
    ["123商会", "他", "#"],
  ])("%s stands under %s and %s", (name, ja, en) => {
    const named = { name, slug: organizationSlug(name, read), reading: readOrganizationName(name, read) };
    expect(nameHeading(nameKey(named, "ja"), "ja")).toBe(ja);
    expect(nameHeading(nameKey(named, "en"), "en")).toBe(en);
    expect(nameHeadings("ja", new Set([ja]))).toContain(ja);
    expect(nameHeadings("en", new Set([en]))).toContain(en);
  });
});

describe("lists", () => {
  async function makeNamed() {
    const db = makeCatalog();
    const names = ["東浦町", "株式会社青葉", "橿原市", "Apple企画"];
    await storeNotices(
      db,
      "a.txt",
      names.map((organization, at) => makeNotice({ organization, reference: `2023-${at}` })),
    );
    return db;
  }

  it("of organizations have headings, and say on which page each begins", async () => {
    const db = await makeNamed();
    const list = listOrganizations({ name: null, sort: "name", page: 1 }, "ja", db);
    expect(list.sections.map(({ heading, rows }) => [heading, ...rows.map((row) => row.organization.name)])).toEqual([
      ["あ", "株式会社青葉"],
      ["か", "橿原市"],
      ["は", "東浦町"],
      ["A–Z", "Apple企画"],
    ]);
    expect(list.headings[1]).toEqual({ heading: "か", page: 1 });
    const english = listOrganizations({ name: null, sort: "name", page: 1 }, "en", db);
    expect(english.sections.map(({ heading }) => heading)).toEqual(["A", "H", "K"]);
    const byIncidents = listOrganizations({ name: null, sort: "incidents", page: 1 }, "ja", db);
    expect(byIncidents.sections.map(({ heading }) => heading)).toEqual([null]);
  });

  it.each(["かしはら", "カシハラ", "kashihara", "橿原"])("find an organization by %s", async (name) => {
    const list = listOrganizations({ name, sort: "name", page: 1 }, "ja", await makeNamed());
    expect(list.sections.flatMap(({ rows }) => rows.map((row) => row.organization.name))).toEqual(["橿原市"]);
  });

  it("of incidents are by organization in the order of the language, also after a name got its reading", async () => {
    const db = await makeNamed();
    const { query } = readQuery({ sort: "organization" });
    expect(listIncidentIds(query, db, "ja")).toEqual([2, 3, 1, 4]);
    expect(listIncidentIds(query, db, "en")).toEqual([2, 4, 1, 3]);
    db.exec('UPDATE "Organization" SET reading = NULL, readingVersion = NULL');
    expect(listIncidentIds(query, db, "ja")[0]).toBe(4);
    refreshReadings(db);
    expect(listIncidentIds(query, db, "ja")).toEqual([2, 3, 1, 4]);
  });
});

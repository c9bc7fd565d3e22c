import { describe, expect, it } from "vitest";
import { getIncident } from "../../lib/catalog/queries/incidents";
import { findSimilarIncidents } from "../../lib/catalog/queries/similar";
import type { SqliteDatabase } from "../../lib/db";
import { makeNotice } from "./notices";
import { makeCatalog, storeNotices } from "./temporary-catalog";

type Parts = Parameters<typeof makeNotice>[0];

/** An incident for each of the parts; the first is the one that others are held against. */
async function store(...parts: NonNullable<Parts>[]): Promise<SqliteDatabase> {
  const db = makeCatalog();
  const notices = parts.map((part, at) =>
    makeNotice({
      organization: `第${at}商会株式会社`,
      title: `事案${at}について`,
      disclosed: `2024-0${at + 1}-01`,
      ...part,
    }),
  );
  await storeNotices(db, "a.txt", notices);
  return db;
}

const titlesLike = (db: SqliteDatabase, except: string[] = []) => {
  const slug = db.prepare('SELECT slug FROM "Incident" WHERE title = ?').pluck().get("事案0について") as string;
  return findSimilarIncidents(slug, except, db).map(({ incident, sharedData, sameKind }) => [
    incident.title,
    sharedData,
    sameKind,
  ]);
};

describe("similar incidents", () => {
  it("are of the same cause and have kinds of data in common, the likest first", async () => {
    const db = await store(
      { causes: ["theft"], data: ["name", "phone"] },
      { causes: ["theft"], data: ["name", "email", "address"] },
      { causes: ["theft"], data: ["name", "phone"] },
      { causes: ["loss"], data: ["name", "phone"] },
      { causes: ["theft"], data: ["grades"] },
    );
    expect(titlesLike(db)).toEqual([
      ["事案2について", ["name", "phone"], true],
      ["事案1について", ["name"], true],
    ]);
  });

  it("are of the same cause alone where none has data in common", async () => {
    const db = await store({ causes: ["theft"], data: ["name"] }, { causes: ["theft"], data: ["grades"] });
    expect(titlesLike(db)).toEqual([["事案1について", [], true]]);
  });

  it("are liker where the organizations are of one kind", async () => {
    const db = await store(
      { causes: ["theft"], data: ["name", "health"], kind: "hospital" },
      { causes: ["theft"], data: ["name", "health", "email"], kind: "company" },
      { causes: ["theft"], data: ["name", "health", "email"], kind: "hospital" },
    );
    expect(titlesLike(db).map(([title, , sameKind]) => [title, sameKind])).toEqual([
      ["事案2について", true],
      ["事案1について", false],
    ]);
  });

  it("are none where the cause is not known, and never those that are left out", async () => {
    const unknown = await store({ data: ["name"] }, { data: ["name"] });
    expect(titlesLike(unknown)).toEqual([]);
    const known = await store({ causes: ["theft"], data: ["name"] }, { causes: ["theft"], data: ["name"] });
    const other = known.prepare('SELECT slug FROM "Incident" WHERE title = ?').pluck().get("事案1について") as string;
    expect(getIncident(other, known)).not.toBeNull();
    expect(titlesLike(known, [other])).toEqual([]);
  });
});

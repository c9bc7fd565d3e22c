import { describe, expect, it } from "vitest";
import { withdrawDocument } from "../../lib/catalog/import-document";
import { getIncident } from "../../lib/catalog/queries/incidents";
import { getOrganization } from "../../lib/catalog/queries/organizations";
import type { SqliteDatabase } from "../../lib/db";
import { makeNotice } from "./notices";
import { dumpCatalog, makeCatalog, storeNotices } from "./temporary-catalog";

const slugs = (db: SqliteDatabase) =>
  db.prepare("SELECT slug FROM Incident WHERE withdrawnAt IS NULL ORDER BY id").pluck().all();
const changes = (db: SqliteDatabase, slug: string) =>
  getIncident(slug, db)?.changes.map(({ reason, field, before, after }) => [reason, field, before, after]);

const leak = makeNotice({
  disclosed: "2024-05-01",
  discovered: "2024-04-20",
  causes: ["loss"],
  data: ["name"],
  affected: { value: 470, unit: "people", qualifier: "max" },
});
const leakSlug = "2024-05-01-aozora-shoji";

describe("storing a file", () => {
  it("keeps every record as it was read", async () => {
    const db = makeCatalog();
    const notice = makeNotice({
      reference: "2024-7",
      disclosed: "2024-05-01",
      occurredFrom: "2024-04-01T10:30",
      discovered: "2024-04",
      causes: ["ransomware", "credential_abuse"],
      data: ["name", "email"],
      excluded: ["card_number"],
      affected: { value: 12_401, unit: "people", qualifier: "about" },
      outcome: "possible",
      related: [["株式会社灯台システムズ", "supplier"]],
    });
    await storeNotices(db, "a.txt", [notice]);
    const stored = getIncident("2024-7-aozora-shoji", db)?.notices[0];
    expect(stored?.record).toEqual(notice);
    expect(stored?.relatedOrganizations.map(({ name }) => name)).toEqual(["株式会社灯台システムズ"]);
  });

  it("changes nothing the second time", async () => {
    const db = makeCatalog();
    await storeNotices(db, "a.txt", [leak]);
    const before = dumpCatalog(db);
    expect(await storeNotices(db, "a.txt", [leak])).toEqual({ added: 0, changed: 0, unchanged: 1, withdrawn: 0 });
    expect(dumpCatalog(db)).toEqual(before);
  });

  it("records what a correction changed, and keeps the address", async () => {
    const db = makeCatalog();
    await storeNotices(db, "a.txt", [leak]);
    const corrected = makeNotice({
      disclosed: "2024-05-03",
      discovered: "2024-04-20",
      causes: ["loss"],
      data: ["name"],
      affected: { value: 57, unit: "people", qualifier: "max" },
      body: leak.body.replace("470", "57"),
    });
    expect(await storeNotices(db, "a.txt", [corrected])).toMatchObject({ changed: 1, added: 0 });
    expect(slugs(db)).toEqual([leakSlug]);
    const fields = changes(db, leakSlug) ?? [];
    expect(fields.map(([reason, field]) => `${reason} ${field}`).sort()).toEqual(
      ["affected", "body", "counts", "dates.disclosed"].map((field) => `corrected ${field}`),
    );
    const affected = fields.find(([, field]) => field === "affected");
    expect(affected?.slice(2)).toEqual([
      [{ value: 470, unit: "people", qualifier: "max" }],
      [{ value: 57, unit: "people", qualifier: "max" }],
    ]);
    const incident = getIncident(leakSlug, db);
    expect(incident?.row.affected?.value).toBe(57);
    expect(incident && incident.row.modifiedAt > incident.row.addedAt).toBe(true);
  });

  it("tells a better reading of the same text from a correction", async () => {
    const db = makeCatalog();
    await storeNotices(db, "a.txt", [leak], { text: "同じ" });
    const reread = { ...leak, outcome: makeNotice({ outcome: "possible" }).outcome };
    await storeNotices(db, "a.txt", [reread], { text: "同じ", parserVersion: "test 2" });
    expect(changes(db, leakSlug)).toEqual([["reparsed", "outcome", [], [{ value: "possible" }]]]);
    expect(getIncident(leakSlug, db)?.changes[0]?.parserVersion).toBe("test 2");
  });

  it("stores new evidence for an old value without calling it a change", async () => {
    const db = makeCatalog();
    await storeNotices(db, "a.txt", [leak], { text: "同じ" });
    const reread = { ...leak, subjects: leak.subjects.map((subject) => ({ ...subject, rule: "better rule" })) };
    expect(await storeNotices(db, "a.txt", [reread], { text: "同じ", parserVersion: "test 2" })).toMatchObject({
      unchanged: 1,
    });
    expect(getIncident(leakSlug, db)?.notices[0]?.record.subjects[0]?.rule).toBe("better rule");
    expect(changes(db, leakSlug)).toEqual([]);
  });

  it("withdraws a notice that the file no longer holds, and knows it again", async () => {
    const db = makeCatalog();
    const other = makeNotice({ organization: "瀬戸見市", kind: "municipality", reference: "2024-2" });
    await storeNotices(db, "a.txt", [leak, other]);
    expect(await storeNotices(db, "a.txt", [other])).toMatchObject({ withdrawn: 1, unchanged: 1 });
    expect(slugs(db)).toEqual(["2024-2-setomi-shi"]);
    const gone = getIncident(leakSlug, db);
    expect(gone?.withdrawn?.reason).toBe("no longer in the file a.txt");
    expect(gone?.notices).toMatchObject([{ withdrawn: { reason: "no longer in the file a.txt" } }]);
    expect(gone?.row.affected?.value).toBe(470);

    expect(await storeNotices(db, "a.txt", [leak, other])).toMatchObject({ added: 0, changed: 1, unchanged: 1 });
    expect(slugs(db)).toEqual([leakSlug, "2024-2-setomi-shi"]);
    expect(changes(db, leakSlug)?.map(([reason]) => reason)).toEqual(["restored", "withdrawn"]);
  });

  it("withdraws all of a file that is gone", async () => {
    const db = makeCatalog();
    await storeNotices(db, "a.txt", [leak]);
    const context = { now: "2026-02-01T00:00:00.000Z", parserVersion: "test", read: () => [] };
    expect(withdrawDocument(db, "a.txt", context)).toMatchObject({ withdrawn: 1 });
    expect(getIncident(leakSlug, db)?.withdrawn).toEqual({ at: context.now, reason: "the file a.txt is gone" });
    expect(withdrawDocument(db, "a.txt", context)).toMatchObject({ withdrawn: 0 });
  });

  it("keeps two numbers apart although organization and title are the same", async () => {
    const db = makeCatalog();
    const first = makeNotice({ reference: "2024-1", body: "一つ目" });
    const second = makeNotice({ reference: "2024-2", body: "二つ目" });
    await storeNotices(db, "a.txt", [first]);
    expect(await storeNotices(db, "a.txt", [second])).toMatchObject({ added: 1, withdrawn: 1, changed: 0 });
    expect(slugs(db)).toEqual(["2024-2-aozora-shoji"]);
  });

  it("leaves nothing of a file that fails half-way", async () => {
    const db = makeCatalog();
    await storeNotices(db, "a.txt", [leak]);
    const before = dumpCatalog(db);
    const broken = makeNotice({ reference: "2024-9" });
    broken.outcome = { ...leak.sequence, value: "aliens" } as never;
    await expect(storeNotices(db, "b.txt", [makeNotice({ reference: "2024-8" }), broken])).rejects.toThrow(/CHECK/);
    expect(dumpCatalog(db)).toEqual(before);
  });
});

describe("reports of one incident", () => {
  const first = makeNotice({ reference: "2024-3", title: "顧客情報流出について", outcome: "possible" });
  const second = makeNotice({ reference: "2024-3", title: "続報1", sequence: "followup", label: "続報1" });
  const third = makeNotice({
    reference: "2024-3",
    title: "続報2",
    sequence: "followup",
    label: "続報2",
    outcome: "confirmed",
  });
  const slug = "2024-3-aozora-shoji";

  it("are in order, whichever is printed or imported first", async () => {
    for (const order of [
      [third, second, first],
      [first, second, third],
    ]) {
      const db = makeCatalog();
      await storeNotices(db, "a.txt", order);
      expect(slugs(db)).toEqual([slug]);
      const incident = getIncident(slug, db);
      expect(incident?.notices.map(({ record, position }) => [position, record.title])).toEqual([
        [1, "顧客情報流出について"],
        [2, "続報1"],
        [3, "続報2"],
      ]);
      expect(incident?.row).toMatchObject({ title: "顧客情報流出について", outcome: "confirmed", reportCount: 3 });
    }
  });

  it("tell in the history what a new one changed", async () => {
    const db = makeCatalog();
    await storeNotices(db, "a.txt", [first]);
    await storeNotices(db, "b.txt", [third]);
    expect(changes(db, slug)).toEqual([
      ["new_report", "outcome", "possible", "confirmed"],
      ["new_report", "notice", null, "続報2"],
    ]);
  });

  it("tell in the history what one changed that came with the first, and not what the first says", async () => {
    for (const order of [
      [first, third],
      [third, first],
    ]) {
      const db = makeCatalog();
      await storeNotices(db, "a.txt", order);
      expect(changes(db, slug)?.filter(([, field]) => field !== "notice")).toEqual([
        ["new_report", "outcome", "possible", "confirmed"],
      ]);
    }
  });

  it("become one incident when a better reading shows that they are, and the old address leads there", async () => {
    const db = makeCatalog();
    const unread = { ...second, organization: null };
    await storeNotices(db, "a.txt", [first, unread], { text: "同じ" });
    expect(slugs(db)).toEqual([slug, "2024-3-incident"]);
    await storeNotices(db, "a.txt", [first, second], { text: "同じ", parserVersion: "test 2" });
    expect(slugs(db)).toEqual([slug]);
    expect(getIncident("2024-3-incident", db)).toMatchObject({ mergedInto: slug, notices: [] });
    expect(getIncident(slug, db)?.notices).toHaveLength(2);
  });

  it("become two when a better reading shows that they are", async () => {
    const db = makeCatalog();
    await storeNotices(db, "a.txt", [first, second], { text: "同じ" });
    const city = makeNotice({ organization: "瀬戸見市", kind: "municipality" }).organization;
    await storeNotices(db, "a.txt", [first, { ...second, organization: city }], { text: "同じ", parserVersion: "2" });
    expect(slugs(db)).toEqual([slug, "2024-3-setomi-shi"]);
    expect(getIncident(slug, db)?.row.reportCount).toBe(1);
  });
});

describe("organizations", () => {
  it("are one under many spellings, and keep their address", async () => {
    const db = makeCatalog();
    await storeNotices(db, "a.txt", [makeNotice({ organization: "株式会社青空商事", reference: "2024-1" })]);
    await storeNotices(db, "b.txt", [makeNotice({ organization: "青空商事㈱", reference: "2024-2" })]);
    const organization = getOrganization("aozora-shoji", db);
    expect(organization?.disclosed.map(({ slug }) => slug).sort()).toEqual([
      "2024-1-aozora-shoji",
      "2024-2-aozora-shoji",
    ]);
    expect(organization?.otherNames).toEqual([{ name: "青空商事㈱", former: false }]);
  });

  it("take the name that they disclose under over the one that others call them", async () => {
    const db = makeCatalog();
    await storeNotices(db, "a.txt", [makeNotice({ organization: "瀬戸見市", related: [["Minato社", "service"]] })]);
    expect(getOrganization("minato", db)?.organization).toEqual({ slug: "minato", name: "Minato社", kind: null });
    await storeNotices(db, "b.txt", [makeNotice({ organization: "Minato Inc." })]);
    expect(getOrganization("minato", db)?.organization).toMatchObject({ name: "Minato Inc.", kind: "company" });
  });

  it("stay one through a new name, and the address of the former one leads on", async () => {
    const db = makeCatalog();
    await storeNotices(db, "a.txt", [makeNotice({ organization: "岬電算株式会社", reference: "2023-1" })]);
    const body = "灯台システムズ株式会社（旧社名：岬電算株式会社）は";
    await storeNotices(db, "b.txt", [
      makeNotice({ organization: "灯台システムズ株式会社", reference: "2024-1", body }),
    ]);
    const former = db.prepare("SELECT slug FROM Organization WHERE name = '岬電算株式会社'").pluck().get() as string;
    const current = getOrganization(getOrganization(former, db)?.mergedInto ?? "", db);
    expect(current?.organization.name).toBe("灯台システムズ株式会社");
    expect(current?.disclosed).toHaveLength(2);
    expect(current?.otherNames).toEqual([{ name: "岬電算株式会社", former: true }]);
    await storeNotices(db, "c.txt", [makeNotice({ organization: "岬電算株式会社", reference: "2025-1" })]);
    expect(getOrganization(current?.organization.slug ?? "", db)?.disclosed).toHaveLength(3);
  });
});

import { describe, expect, it } from "vitest";
import { getIncident } from "../../lib/catalog/queries/incidents";
import { getOrganization } from "../../lib/catalog/queries/organizations";
import type { SqliteDatabase } from "../../lib/db";
import { makeNotice } from "./notices";
import { makeCatalog, storeNotices } from "./temporary-catalog";

const related = (db: SqliteDatabase, slug: string) =>
  getIncident(slug, db)?.relations.map(({ kind, through, role, incidents }) => [
    kind,
    through?.name ?? null,
    role,
    incidents.map((incident) => incident.slug),
  ]);

const service = makeNotice({
  organization: "Minato Inc.",
  title: "不正アクセス事象の調査結果",
  disclosed: "2020-12-16",
  occurredFrom: "2020-10-16",
  occurredTo: "2020-10-17",
});
const client = makeNotice({
  organization: "瀬戸見県",
  kind: "prefecture",
  title: "「Minato」への不正アクセスによる参加者の個人情報流出について",
  occurredFrom: "2020-10-16",
  viaThirdParty: true,
  related: [["Minato 社", "service"]],
});

describe("relations", () => {
  it("join a service and the client that names it, from both sides", async () => {
    const db = makeCatalog();
    await storeNotices(db, "a.txt", [client, service]);
    expect(related(db, "2020-10-16-setomi-ken")).toEqual([
      ["discloser", "Minato Inc.", "service", ["2020-12-16-minato"]],
    ]);
    expect(related(db, "2020-12-16-minato")).toEqual([["discloser", "Minato Inc.", null, ["2020-10-16-setomi-ken"]]]);
  });

  it("reach the brand under the name of its national branch", async () => {
    const db = makeCatalog();
    await storeNotices(db, "a.txt", [
      client,
      { ...service, organization: makeNotice({ organization: "Minato Japan株式会社" }).organization },
    ]);
    expect(related(db, "2020-10-16-setomi-ken")).toEqual([
      ["discloser", "Minato Japan株式会社", "service", ["2020-12-16-minato-japan"]],
    ]);
  });

  it("leave out another event at the same service", async () => {
    const db = makeCatalog();
    const later = makeNotice({ organization: "Minato Inc.", disclosed: "2024-02-01", occurredFrom: "2024-01-10" });
    await storeNotices(db, "a.txt", [client, later]);
    expect(related(db, "2020-10-16-setomi-ken")).toEqual([]);
  });

  it("join two clients of one supplier that has no notice of its own, and name it", async () => {
    const db = makeCatalog();
    const supplier: [string, "supplier"][] = [["株式会社灯台システムズ", "supplier"]];
    await storeNotices(db, "a.txt", [
      makeNotice({ organization: "瀬戸見市", reference: "2023-416", viaThirdParty: true, related: supplier }),
      makeNotice({
        organization: "青葉支援機構",
        reference: "2023-416",
        occurredFrom: "2016-03-17",
        viaThirdParty: true,
        related: [["灯台システムズ（株）", "service"]],
      }),
    ]);
    expect(related(db, "2023-416-setomi-shi")).toEqual([
      ["shared_origin", "株式会社灯台システムズ", "supplier", ["2023-416-aoba-shien-kiko"]],
    ]);
    const origin = db
      .prepare("SELECT slug FROM Organization WHERE name = '株式会社灯台システムズ'")
      .pluck()
      .get() as string;
    expect(
      getOrganization(origin, db)
        ?.involved.map(({ incident }) => incident.slug)
        .sort(),
    ).toEqual(["2023-416-aoba-shien-kiko", "2023-416-setomi-shi"]);
  });

  it("join what the collection gives one number, where nothing closer does", async () => {
    const db = makeCatalog();
    await storeNotices(db, "a.txt", [
      makeNotice({ organization: "瀬戸見市", reference: "2023-416" }),
      makeNotice({ organization: "青葉支援機構", reference: "2023-416" }),
    ]);
    expect(related(db, "2023-416-setomi-shi")).toEqual([["same_reference", null, null, ["2023-416-aoba-shien-kiko"]]]);
  });

  it("do not join two who use one service but say nothing of it", async () => {
    const db = makeCatalog();
    const form: [string, "service"][] = [["Minato社", "service"]];
    await storeNotices(db, "a.txt", [
      makeNotice({ organization: "瀬戸見市", disclosed: "2024-01-01", related: form }),
      makeNotice({ organization: "青葉支援機構", disclosed: "2024-01-05", related: form }),
    ]);
    expect(related(db, "2024-01-01-setomi-shi")).toEqual([]);
  });

  it("do not join through whoever investigated, nor two incidents of one organization", async () => {
    const db = makeCatalog();
    const expert: [string, "investigator"][] = [["株式会社鑑識", "investigator"]];
    await storeNotices(db, "a.txt", [
      makeNotice({ organization: "瀬戸見市", reference: "2024-1", related: expert, viaThirdParty: true }),
      makeNotice({ organization: "瀬戸見市", reference: "2024-2", related: expert, viaThirdParty: true }),
      makeNotice({ organization: "株式会社鑑識", reference: "2024-3" }),
    ]);
    expect(related(db, "2024-1-setomi-shi")).toEqual([]);
  });

  it("forget what was withdrawn", async () => {
    const db = makeCatalog();
    await storeNotices(db, "a.txt", [client, service]);
    await storeNotices(db, "a.txt", [client]);
    expect(related(db, "2020-10-16-setomi-ken")).toEqual([]);
  });
});

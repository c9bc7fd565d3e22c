import { expect, it } from "vitest";
import { getOrganization } from "../../lib/catalog/queries/organizations";
import { makeNotice } from "./notices";
import { makeCatalog, storeNotices } from "./temporary-catalog";

const SUPPLIER = "株式会社みなと印刷";
const incidents = 51;

it("loads the newest fifty incidents of an organization and counts them all", async () => {
  const db = makeCatalog();
  const days = Array.from({ length: incidents }, (_, index) => new Date(Date.UTC(2024, 0, 1 + 7 * index)));
  const notices = days.map((day, index) =>
    makeNotice({
      organization: "青葉市",
      kind: "municipality",
      title: `第${index + 1}事案の誤送付について`,
      reference: `2024-${100 + index}`,
      disclosed: day.toISOString().slice(0, 10),
      related: [[SUPPLIER, "supplier"]],
    }),
  );
  await storeNotices(db, "seeds/many.txt", notices);
  const slugOf = (name: string) =>
    String(db.prepare('SELECT slug FROM "Organization" WHERE name = ?').pluck().get(name));

  const discloser = getOrganization(slugOf("青葉市"), db);
  expect(discloser).toMatchObject({ disclosedCount: incidents, involvedCount: 0 });
  expect(discloser?.disclosed).toHaveLength(50);
  expect(discloser?.disclosed[0]?.disclosed?.value).toBe(days.at(-1)?.toISOString().slice(0, 10));

  const supplier = getOrganization(slugOf(SUPPLIER), db);
  expect(supplier).toMatchObject({ disclosedCount: 0, involvedCount: incidents });
  expect(supplier?.involved).toHaveLength(50);
});

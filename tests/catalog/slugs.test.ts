import { beforeAll, describe, expect, it } from "vitest";
import { firstFree, incidentSlug, organizationSlug } from "../../lib/catalog/slugs";
import { getReader, type Reader } from "../../lib/search/readings";
import { toRomaji } from "../../lib/search/romaji";

describe("toRomaji", () => {
  it.each([
    ["トウキョウ", "tokyo"],
    ["トーキョー", "tokyo"],
    ["オオサカ", "osaka"],
    ["キュウシュウ", "kyushu"],
    ["シンジュク", "shinjuku"],
    ["サッポロ", "sapporo"],
    ["マッチャ", "matcha"],
    ["ヂヅ", "jizu"],
    ["シェアリング", "shearingu"],
    ["チェック", "chekku"],
    ["ティーディー", "tidi"],
    ["ファイル", "fairu"],
    ["ヴァイオリン", "vaiorin"],
    ["ウィンドウ", "windo"],
    ["クォーツ", "kwotsu"],
    ["デュアル", "dyuaru"],
    ["ホンヤ", "honya"],
    ["ッ", ""],
    ["。・", ""],
  ])("%s → %s", (kana, latin) => {
    expect(toRomaji(kana)).toBe(latin);
  });
});

describe("organizationSlug", () => {
  let read: Reader;
  beforeAll(async () => {
    read = getReader();
  });

  it.each([
    ["LINEヤフー株式会社", "line-yafu"],
    ["Peatix Inc.", "peatix"],
    ["Peatix社", "peatix"],
    ["NAVER Cloud社", "naver-cloud"],
    ["READYFOR株式会社", "readyfor"],
    ["株式会社Geolocation Technology", "geolocation-technology"],
    ["IDEC(アイデック)株式会社", "idec"],
    ["橿原市", "kashihara-shi"],
    ["東浦町", "higashiura-cho"],
    ["国立市", "kunitachi-shi"],
    ["那覇市社会福祉協議会", "naha-shi-shakai-fukushi-kyogi-kai"],
    ["茨城県", "ibaraki-ken"],
    ["大阪府", "osaka-fu"],
    ["日本学生支援機構", "nippon-gakusei-shien-kiko"],
    ["株式会社ホープ", "hopu"],
    ["㈱ひかり", "hikari"],
    ["Ｆｕｌｌ　Ｗｉｄｔｈ株式会社", "full-width"],
    ["AT&T", "att"],
    ["🦊", "organization"],
    ["株式会社", "kabushikigaisha"],
  ])("%s → %s", (name, slug) => {
    expect(organizationSlug(name, read)).toBe(slug);
  });

  it("is short, cut between words, and always a path segment", () => {
    const slug = organizationSlug("独立行政法人全国海洋生物資源持続的利用支援調査研究開発推進機構連絡協議会", read);
    expect(slug.length).toBeLessThanOrEqual(48);
    expect(slug).toMatch(/^[a-z]+(-[a-z]+)*$/);
  });
});

describe("incidentSlug", () => {
  it.each([
    [{ reference: "2023-464", date: "2023-11-27", organizationSlug: "line-yafu" }, "2023-464-line-yafu"],
    [{ reference: null, date: "2020-12-16", organizationSlug: "peatix" }, "2020-12-16-peatix"],
    [{ reference: null, date: "2020-12-16T13:30", organizationSlug: "peatix" }, "2020-12-16-peatix"],
    [{ reference: null, date: "2020-12", organizationSlug: "peatix" }, "2020-12-peatix"],
    [{ reference: null, date: null, organizationSlug: "peatix" }, "peatix"],
    [{ reference: "２０２３－１", date: null, organizationSlug: null }, "2023-1-incident"],
    [{ reference: "../../etc", date: null, organizationSlug: "x" }, "etc-x"],
    [{ reference: null, date: null, organizationSlug: null }, "incident"],
  ])("%j → %s", (parts, slug) => {
    expect(incidentSlug(parts)).toBe(slug);
  });

  it("takes a number where it is taken", () => {
    const taken = new Set(["a", "a-2"]);
    expect(firstFree("a", (slug) => taken.has(slug))).toBe("a-3");
    expect(firstFree("b", (slug) => taken.has(slug))).toBe("b");
  });
});

/** What a search finds that is written, named or said otherwise than it was typed. */
import Database from "better-sqlite3";
import { beforeAll, describe, expect, it } from "vitest";
import { migrateDatabase } from "../../lib/catalog/migrations";
import { listIncidents } from "../../lib/catalog/queries/incident-list";
import type { SqliteDatabase } from "../../lib/db";
import { readQuery } from "../../lib/filters";
import { makeNotice } from "./notices";
import { makeCatalog, storeNotices } from "./temporary-catalog";

const list = (q: string, database: SqliteDatabase) => listIncidents(readQuery({ q }).query, database);

describe("where nothing is written so, a search finds", () => {
  const titles = [
    ["東京大学", "Selfdrive の脆弱性の悪用"],
    ["独立行政法人緑化学術振興会", "書類の紛失"],
    ["ふくい女性財団", "申込者の情報が閲覧可能となった件"],
    ["株式会社緑ゼオン", "個人情報の漏えい"],
    ["みかん村", "677 万件の漏えい"],
    ["緑證券株式会社", "診療への影響はありません"],
    ["東浦町", "児童の氏名"],
    ["朝日坂ろう学園", "お詫び"],
    ["東海大学", "申込情報の誤掲載"],
    ["国立研究開発法人泉北研究所", "私物の端末の紛失"],
    ["那覇市社会福祉協議会", "申請書の破損"],
    ["日本学生支援機構", "奨学生の名簿"],
    ["常磐ライフガス株式会社", "検針票"],
  ];
  let catalog: SqliteDatabase;
  beforeAll(async () => {
    catalog = new Database(":memory:");
    migrateDatabase(catalog);
    const made = titles.map(([organization, title]) => makeNotice({ organization, title, body: "お知らせ" }));
    await storeNotices(catalog, "a.txt", made);
  });

  it.each([
    ["東大", "東京大学"],
    ["学振", "独立行政法人緑化学術振興会"],
    ["セルフドライブ", "東京大学"],
    ["福井", "ふくい女性財団"],
    ["zeon", "株式会社緑ゼオン"],
    ["(株)緑ゼオン", "株式会社緑ゼオン"],
    ["6,770,000", "みかん村"],
    ["泉北研究所(SKK)", "国立研究開発法人泉北研究所"],
    ["独立行政法人泉北研究所", "国立研究開発法人泉北研究所"],
    ["センボク研究所", "国立研究開発法人泉北研究所"],
    ["個人所有の端末をなくした", "国立研究開発法人泉北研究所"],
    ["緑ゼオン株式会社", "株式会社緑ゼオン"],
    ["証券会社", "緑證券株式会社"],
    ["影響なし", "緑證券株式会社"],
    ["ひがしうらちょう", "東浦町"],
    ["ひがしうらまち", "東浦町"],
    ["子どもの名前", "東浦町"],
    ["朝日坂聾学園", "朝日坂ろう学園"],
    ["学術振興会紛失", "独立行政法人緑化学術振興会"],
    ["沖縄県", "那覇市社会福祉協議会"],
    ["沖縄", "那覇市社会福祉協議会"],
    ["JASSO", "日本学生支援機構"],
    ["日本育英会", "日本学生支援機構"],
    ["ガス会社", "常磐ライフガス株式会社"],
  ])("%s: %s", (query, organization) => {
    expect(list(query, catalog).rows.map((row) => row.organization?.name)).toEqual([organization]);
  });

  it("say that a word is short for the name", () => {
    expect(list("東大", catalog).search?.hits[0]?.because).toEqual([
      { word: "東大", field: "organization", kind: "abbreviation", matched: "東京大学" },
    ]);
  });

  it("nothing for what no name begins with", () => {
    expect(list("京大", catalog).total).toBe(0);
    expect(list("振学", catalog).total).toBe(0);
    expect(list("鹿児島県", catalog).total).toBe(0);
    expect(list("電力会社", catalog).total).toBe(0);
  });

  it.each([
    ["学術進興会", "緑化学術振興会"],
    ["東浦超", "東浦町"],
    ["みん村", "みかん村"],
  ])("a name that was typed with an error is offered: %s, %s", (typed, meant) => {
    const { total, search } = list(typed, catalog);
    expect(total).toBe(0);
    expect(search?.didYouMean[0]).toEqual({ search: meant, total: 1 });
  });
});

it("a word that most incidents have may be missing from an answer where it would leave none, and of a sentence", async () => {
  const catalog = makeCatalog();
  await storeNotices(catalog, "a.txt", [
    makeNotice({ organization: "りんご大学", title: "誤掲載", body: "名簿が閲覧された。" }),
    ...["みかん社", "ぶどう社", "すいか社"].map((organization) =>
      makeNotice({ organization, title: "お詫び", body: "名簿が流出した。りんごの名簿ではない。" }),
    ),
  ]);
  const found = (q: string) => list(q, catalog);
  expect(found("りんご大学 流出").rows.map(({ organization }) => organization?.name)).toEqual(["りんご大学"]);
  expect(found("りんご大学 流出").search?.isRelaxed).toBe(true);
  expect(found("りんご大学の名簿は流出した?").rows.map(({ organization }) => organization?.name)).toEqual([
    "りんご大学",
  ]);
  expect(found("みかん 流出").total).toBe(1);
  expect(found("りんご大学 量子").total).toBe(0);
});

describe("a date is found where", () => {
  let catalog: SqliteDatabase;
  beforeAll(async () => {
    catalog = new Database(":memory:");
    migrateDatabase(catalog);
    await storeNotices(catalog, "a.txt", [
      makeNotice({ organization: "あんず商店", title: "名簿", body: "2019年3月に紛失した。", disclosed: "2019-03-20" }),
      makeNotice({ organization: "いちご商店", title: "名簿", body: "2019年6月に紛失した。", disclosed: "2019-06-20" }),
      makeNotice({ organization: "うめ商店", title: "名簿", body: "令和元年に紛失した。" }),
      makeNotice({ organization: "えび商店", title: "名簿", body: "平成三十一年に紛失した。" }),
      makeNotice({ organization: "おから商店", title: "名簿", body: "お知らせ", disclosed: "2019-12-31" }),
    ]);
  });

  it.each([
    ["令和元年", ["い", "う", "お"]],
    ["R1", ["い", "う", "お"]],
    ["平成31年", ["あ", "え"]],
    ["2019年", ["あ", "い", "う", "え", "お"]],
    ["R1.6", ["い"]],
    ["2019.6", ["い"]],
    ["June 2019", ["い"]],
    ["Dec 31, 2019", ["お"]],
  ])("%s: %j", (query, expected) => {
    const found = list(query, catalog).rows.map(({ organization }) => organization?.name.slice(0, 1));
    expect(found.sort()).toEqual(expected);
  });
});

describe("a figure that is only a bound", () => {
  let catalog: SqliteDatabase;
  beforeAll(async () => {
    catalog = new Database(":memory:");
    migrateDatabase(catalog);
    const sizes = [9_999, 10_000, 10_001, null];
    const made = sizes.map((value, at) =>
      makeNotice({
        organization: `第${"甲乙丙丁"[at]}商店`,
        title: at === 0 ? "書類の紛失" : "名簿の漏えい",
        body: "お知らせ",
        affected: value === null ? undefined : { value, unit: "people", qualifier: "exact" },
      }),
    );
    await storeNotices(catalog, "a.txt", made);
  });
  const shops = (q: string) =>
    list(q, catalog)
      .rows.map(({ organization }) => organization?.name.slice(1, 2))
      .sort();

  it.each([
    ["1万人以上", ["丙", "乙"]],
    ["１００００件以上", ["丙", "乙"]],
    ["1万以上", ["丙", "乙"]],
    ["一万人超", ["丙"]],
    ["1万人を超える", ["丙"]],
    ["1万人以下", ["乙", "甲"]],
    ["1万人未満", ["甲"]],
    ["1万人以上の漏えい", ["丙", "乙"]],
    ["1万人を超える漏えい", ["丙"]],
    ["1万人未満の紛失", ["甲"]],
    ["1万人以上の紛失", []],
    ["紛失 1万件未満", ["甲"]],
  ])("%s", (query, expected) => {
    expect(shops(query)).toEqual(expected);
  });

  it.each(["1万円以上", "10歳以上", "2年以上", "2023年以上", "以上", "万人以上"])("%s is none", (query) => {
    expect(shops(query)).toEqual([]);
  });
});

it("a bound puts the incidents that count what it counts before those that only say 件", async () => {
  const catalog = new Database(":memory:");
  migrateDatabase(catalog);
  const made = (["people", "records"] as const).map((unit, at) =>
    makeNotice({
      organization: `${unit}商店`,
      body: "お知らせ",
      disclosed: `2023-01-0${at + 1}`,
      affected: { value: 20_000, unit, qualifier: "exact" },
    }),
  );
  await storeNotices(catalog, "a.txt", made);
  const found = (q: string) => list(q, catalog).rows.map(({ affected }) => affected?.unit);
  expect(found("1万人以上")).toEqual(["people", "records"]);
  expect(found("1万件以上")).toEqual(["records", "people"]);
});

describe("what everyday words call otherwise", () => {
  let catalog: SqliteDatabase;
  beforeAll(async () => {
    catalog = new Database(":memory:");
    migrateDatabase(catalog);
    const bodies = [
      ["甲学校", "教員が誤ってURLを掲載した。"],
      ["乙会社", "履歴書が閲覧可能な状態だった。"],
      ["丙病院", "ランサムウェアにより暗号化された。"],
      ["丁商店", "書類を誤って廃棄した。"],
      ["己町", "フォームの設定ミスによるものです。"],
      ["戊工業", "サーバーの故障により停止した。"],
    ];
    const made = bodies.map(([organization, body]) => makeNotice({ organization, title: "お知らせ", body }));
    await storeNotices(catalog, "a.txt", made);
  });
  const names = (q: string) => list(q, catalog).rows.map(({ organization }) => organization?.name);

  it.each([
    ["先生がURLを間違えて載せた", "甲学校"],
    ["履歴書が丸見えになっていた", "乙会社"],
    ["履歴書を見られた", "乙会社"],
    ["病院がランサムウェアに感染", "丙病院"],
    ["書類を捨てた", "丁商店"],
    ["フォームの設定を間違えた", "己町"],
    ["サーバーが壊れた", "戊工業"],
    ["サーバーが止まった", "戊工業"],
  ])("%s: %s", (query, organization) => {
    expect(names(query)).toEqual([organization]);
  });

  it.each(["書類を載せた", "履歴書を捨てた", "病院が壊れた", '"感染"'])("%s is none", (query) => {
    expect(names(query)).toEqual([]);
  });
});

/** Searches of a catalog, from the box to the rows, marks and counts. */

import Database from "better-sqlite3";
import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import { withdrawDocument } from "../../lib/catalog/import-document";
import { migrateDatabase } from "../../lib/catalog/migrations";
import { hasStaleTokens, refreshTokens } from "../../lib/catalog/notice-tokens";
import { refreshReadings } from "../../lib/catalog/organization-readings";
import { listIncidents } from "../../lib/catalog/queries/incident-list";
import { suggest } from "../../lib/catalog/queries/suggest";
import { listIncidentIds } from "../../lib/catalog/queries/whole-list";
import { openDatabase, type SqliteDatabase } from "../../lib/db";
import { readQuery } from "../../lib/filters";
import { ANALYSIS_VERSION } from "../../lib/search/index/token-list";
import { makeNotice } from "./notices";
import { makeCatalog, storeNotices } from "./temporary-catalog";

let db: SqliteDatabase;

const ringo = "りんご市は、職員がクレジットカード番号を含む書類を紛失したと発表した。\n対象は一万二千人。";
const notices = [
  makeNotice({
    reference: "2023-1",
    organization: "りんご市",
    kind: "municipality",
    title: "書類の紛失について",
    body: ringo,
    causes: ["loss"],
    disclosed: "2023-06-15",
  }),
  makeNotice({
    reference: "2023-2",
    organization: "東京都みかん区",
    kind: "municipality",
    title: "メールの誤送信",
    body: "令和5年10月、サーバーから電子メールを誤って送った。",
    causes: ["misdelivery"],
    affected: { value: 44_027, unit: "records", qualifier: "exact" },
    disclosed: "2023-10-20",
  }),
  makeNotice({
    reference: "2024-3",
    organization: "京都ぶどう病院",
    kind: "hospital",
    title: "ランサムウェアによる電子カルテの停止",
    body: "ランサムウェアに感染した。患者の氏名が流出したおそれがある。",
    causes: ["ransomware"],
    disclosed: "2024-02-01",
  }),
  makeNotice({
    reference: "2024-4",
    organization: "ぶどう電機株式会社",
    title: "不正ログインについて",
    body: "ブログのプログラムに不備があり、オンラインの会員ページに不正ログインがあった。車の情報は含まない。",
    causes: ["credential_abuse"],
    disclosed: "2024-03-01",
  }),
];

beforeAll(async () => {
  db = new Database(":memory:");
  migrateDatabase(db);
  await storeNotices(db, "a.txt", notices);
});

const list = (q: string, more: Record<string, string> = {}, database = db) =>
  listIncidents(readQuery({ q, ...more }).query, database);
const numbers = (q: string, more = {}) => list(q, more).rows.map(({ reference }) => reference?.slice(5));

describe("a search finds", () => {
  it.each([
    ["紛失", ["1"]],
    ["カード番号", ["1"]],
    ["12,000人", ["1"]],
    ["1.2万", ["1"]],
    ["京都", ["3"]],
    ["東京", ["2"]],
    ["サーバ", ["2"]],
    ["2023年10月", ["2"]],
    ["R5年10月", ["2"]],
    ["メール誤送信", ["2"]],
    ["漏洩", ["3"]],
    ["ランサム", ["3"]],
    ["カルテ", ["3"]],
    ["ログ", []],
    ["line", []],
    ["不正", ["4"]],
    ["ぶどう -病院", ["4"]],
    ["ぶどう 京都", ["3"]],
    ["紛失 OR ランサムウェア", ["1", "3"]],
    ['"電子カルテの停止"', ["3"]],
    ['"カルテ電子"', []],
    ["ransomware", ["3"]],
    ["hospital", ["3"]],
    ["組織:市", ["1"]],
    ["原因:紛失", ["1"]],
    ["人数>1", ["2"]],
    ["人数>44027", []],
    ["年:2024 ぶどう", ["4", "3"]],
    ["2024-3", ["3"]],
    ["とうきょうと", ["2"]],
    ["kyoto", ["3"]],
    ["量子", []],
    ["病院ランサムウェア感染", ["3"]],
    ["ランサムウェア氏名漏えい", ["3"]],
    ["カード番号紛失職員", ["1"]],
    ["紛失大学", []],
    ["京都産業大学", []],
    ["東京都りんご病院", []],
    ["感", ["3"]],
    ["録", []],
    ["ログイン 備", ["4"]],
    ["4万4027", ["2"]],
    ["約44,027件", ["2"]],
    ["44,028", []],
    ["4.4万件", ["2"]],
    ["4万4千", ["2"]],
    ["4万件", ["2"]],
    ["4.5万", []],
    ["40,000", []],
    ["大学", []],
    ["組織:病院", ["3"]],
    ["組織:区", ["2"]],
    ["組織:都", ["2"]],
    ["組織:県", []],
    ["スキミング", []],
    ["誤配布", ["2"]],
    ["credit cards", ["1"]],
    ["hospitals", ["3"]],
    ["書類がなくなった", ["1"]],
    ["書類が光った", []],
    ["lost documents", ["1"]],
    ["stolen documents", []],
    ["someone lost the papers with card numbers", ["1"]],
    ["職員がペンギンと書類をなくした", ["1"]],
    ["patients of a hospital hit by penguins", ["3"]],
    ["penguins", []],
  ])("%s", (query, expected) => {
    expect(numbers(query).sort()).toEqual([...expected].sort());
  });

  it("nothing less for a query that only has signs", () => {
    expect(list('"" - ( )').total).toBe(4);
  });
});

it("endings of names are found however the dictionary cuts them, and nothing that only looks like one", async () => {
  const names = [
    "若葉野市",
    "若葉野市立図書館",
    "星浦大学",
    "未来都市開発株式会社",
    "緑地区協議会",
    "みどり大学生協",
    "京都",
  ];
  const catalog = makeCatalog();
  await storeNotices(
    catalog,
    "a.txt",
    names.map((organization) => makeNotice({ organization, title: "お知らせ", body: "お知らせ" })),
  );
  const found = (q: string) => list(q, {}, catalog).rows.map(({ organization }) => organization?.name);
  expect(found("組織:市").sort()).toEqual(["若葉野市", "若葉野市立図書館"]);
  expect(found("組織:大学")).toContain("星浦大学");
  expect(found("大学")).toContain("星浦大学");
  expect(found("組織:都")).not.toContain("京都");
  expect(found("組織:区")).not.toContain("緑地区協議会");
});

describe("the results", () => {
  it("have those about a common word before those that only mention it, however often", async () => {
    const catalog = makeCatalog();
    const often = "名簿の調査。".repeat(30);
    await storeNotices(catalog, "a.txt", [
      ...Array.from({ length: 12 }, (_, at) =>
        makeNotice({ organization: `第${at}商会`, title: "お知らせ", body: often, disclosed: "2024-05-01" }),
      ),
      makeNotice({ organization: "あ社", title: "名簿について", body: "お詫びします。", disclosed: "2020-01-01" }),
      makeNotice({ organization: "名簿サービス", title: "お詫び", body: "お詫びします。", disclosed: "2020-01-01" }),
    ]);
    const [first, second] = list("名簿", {}, catalog).rows.map(({ organization }) => organization?.name);
    expect([first, second].sort()).toEqual(["あ社", "名簿サービス"]);
  });

  it("have those of which a fact holds before those that only say the word", async () => {
    const catalog = makeCatalog();
    await storeNotices(catalog, "a.txt", [
      makeNotice({ organization: "みかん社", title: "お詫び", body: "住所が漏れた。", data: ["address"] }),
      ...["ぶどう社", "すいか社"].map((organization) =>
        makeNotice({
          organization,
          title: "お詫び",
          body: "住所は含まない。",
          excluded: ["address"],
          disclosed: "2024-05-01",
        }),
      ),
    ]);
    expect(list("住所", {}, catalog).rows[0]?.organization?.name).toBe("みかん社");
  });

  it("have title and organization before the body, the newer of equals first", () => {
    expect(numbers("ぶどう")).toEqual(["4", "3"]);
    expect(numbers("ぶどう", { sort: "oldest" })).toEqual(["3", "4"]);
  });

  it("count facets under search and filters together", () => {
    const found = list("ぶどう", { cause: "ransomware" });
    expect(found.total).toBe(1);
    const counts = Object.fromEntries(found.facets.cause.choices.map(({ value, count }) => [value, count]));
    expect(counts).toMatchObject({ ransomware: 1, credential_abuse: 1, loss: 0 });
    expect(found.facets.organization.choices).toMatchObject([{ count: 1, label: { ja: "京都ぶどう病院" } }]);
  });

  it("mark the words where they stand, in the report that has them", () => {
    const { rows, search } = list("カード番号 書類");
    const [hit] = search?.hits ?? [];
    expect(rows).toHaveLength(1);
    expect(hit?.title.map(({ start, end }) => rows[0]?.title.slice(start, end))).toEqual(["書類"]);
    const { passage } = hit ?? {};
    expect(passage).toMatchObject({ report: 1 });
    expect(ringo.slice(passage?.start, passage?.end)).toBe(passage?.text);
    expect(passage?.marks.map(({ start, end }) => ringo.slice(start, end))).toEqual(["クレジットカード番号", "書類"]);
  });

  it("say why: by another word, by how it is read", () => {
    expect(list("漏洩").search?.hits[0]?.because).toMatchObject([{ kind: "synonym", matched: "流出", field: "body" }]);
    expect(list("とうきょうと").search?.hits[0]?.because).toMatchObject([{ kind: "reading", field: "organization" }]);
    // What is only near is not said to mean the same; and what stands nowhere was read as a fact.
    expect(list("病院 身代金").search?.hits[0]?.because).toMatchObject([{ kind: "word" }, { kind: "near" }]);
    expect(list("りんご 自治体").search?.hits[0]?.because.at(-1)).toMatchObject({ word: "自治体", kind: "fact" });
    // Of a sentence the words as they were typed, not the base forms that were looked for beside them.
    expect(list("書類をなくしました").search?.hits[0]?.because.map(({ word }) => word)).toEqual(["書類", "なくし"]);
  });

  it("offer what may have been meant", () => {
    const { total, search } = list("ランサムウエヤ");
    expect(total).toBe(0);
    expect(search?.didYouMean[0]?.total).toBe(1);
    expect(list(search?.didYouMean[0]?.search ?? "").total).toBe(1);
  });

  it("say which words nothing has, and what fewer of them find", () => {
    expect(list("紛失 ペンギン").search).toMatchObject({
      unknown: ["ペンギン"],
      withFewer: [{ search: "紛失", total: 1 }],
    });
    // With a word go its field and its quotes.
    for (const without of [
      "題名:ペンギン 紛失",
      '紛失 題名:"ペンギン 動物園"',
      '"ペンギン 動物園" 紛失',
      "紛失 「ペンギン」",
    ]) {
      expect(list(without).search?.withFewer, without).toEqual([{ search: "紛失", total: 1 }]);
    }
    // Words that only hold a question together are not to blame.
    expect(list("which hospitals were hit by penguins").search?.unknown).not.toContain("which");
    // A span of time that lets nothing through is what is too much.
    expect(list("紛失 直近1か月").search).toMatchObject({ unknown: [], withFewer: [{ search: "紛失", total: 1 }] });
    const { search } = list("ランサムウェア 区");
    expect(search?.unknown).toEqual([]);
    expect(search?.withFewer.map((other) => other.search)).toEqual(["区", "ランサムウェア"]);
    expect(list("ペンギン").search).toMatchObject({ unknown: [], withFewer: [] });
    expect(list("紛失").search).toMatchObject({ unknown: [], withFewer: [] });
  });

  it("are those of the whole list as well", () => {
    const { query } = readQuery({ q: "ぶどう" });
    const ids = listIncidentIds(query, db);
    expect(ids).toHaveLength(2);
  });

  it("say what of a query could not be used", () => {
    expect(list("人数>abc りんご").search?.notes).toMatchObject([{ value: "人数>abc" }]);
    expect(list("原因:紛失").search?.fields).toMatchObject([{ text: { ja: "原因: 紛失・置き忘れ・誤廃棄" } }]);
  });
});

describe("suggest", () => {
  const names = (typed: string) => suggest(typed, db).organizations.map(({ name }) => name);

  it.each([
    ["ぶどう", ["ぶどう電機株式会社", "京都ぶどう病院"]],
    ["ぶど", ["ぶどう電機株式会社", "京都ぶどう病院"]],
    ["京都", ["京都ぶどう病院"]],
    ["きょうと", ["京都ぶどう病院"]],
    ["kyou", ["京都ぶどう病院"]],
    ["りんごし", ["りんご市"]],
    ["", []],
    ["  ", []],
  ])("%s gives organizations", (typed, expected) => {
    expect(names(typed).sort()).toEqual([...expected].sort());
  });

  it.each([
    ["ないばー", ["NAVER Cloud社"]],
    ["ネイバー", ["NAVER Cloud社"]],
    ["ねいば", ["NAVER Cloud社"]],
    ["くらうど", ["NAVER Cloud社"]],
    ["おるた", ["OLTA株式会社"]],
    ["なべや", []],
    ["おりた", []],
    ["ラウド", []],
  ])("%s gives organizations that are written in Latin letters", async (typed, expected) => {
    const written = makeCatalog();
    const names = ["NAVER Cloud社", "OLTA株式会社", "みかん市"];
    await storeNotices(
      written,
      "seeds/latin.txt",
      names.map((organization) => makeNotice({ reference: organization, organization })),
    );
    expect(suggest(typed, written).organizations.map(({ name }) => name)).toEqual(expected);
  });

  it.each([
    ["くにたちし", ["国立市"]],
    ["くにた", ["国立市"]],
    ["すなかわし", []],
    ["くに", []],
    ["柑大", ["柑橘大学"]],
  ])("%s gives organizations by how their people read or shorten them", async (typed, expected) => {
    const read = makeCatalog();
    const names = ["国立市", "砂川市", "柑橘大学"];
    await storeNotices(
      read,
      "seeds/read.txt",
      names.map((organization) => makeNotice({ reference: organization, organization })),
    );
    refreshReadings(read);
    expect(suggest(typed, read).organizations.map(({ name }) => name)).toEqual(expected);
    const { query } = readQuery({ q: typed });
    const whole = listIncidents(query, read).rows.map(({ organization }) => organization?.name);
    expect(whole).toEqual(typed === "くにた" ? [] : expected);
  });

  it("gives causes and kinds of data by label, code and synonym, with their counts", () => {
    expect(suggest("ランサム", db).facts).toMatchObject([{ filter: "cause", value: "ransomware", count: 1 }]);
    expect(suggest("loss", db).facts).toMatchObject([{ filter: "cause", value: "loss" }]);
    expect(suggest("hospital", db).facts).toMatchObject([{ filter: "kind", value: "hospital" }]);
  });

  it.each([
    ["ふんしつ", "loss"],
    ["おきわすれ", "loss"],
    ["びょういん", "hospital"],
    ["byouin", "hospital"],
  ])("names a choice by how it is read: %s", (typed, value) => {
    expect(suggest(typed, db).facts.map((fact) => fact.value)).toEqual([value]);
  });

  it.each(["つ", "んしつ", "すれ"])("takes no part of a word, and no single kana, for a reading: %s", (typed) => {
    expect(suggest(typed, db).facts.filter(({ value }) => value === "loss")).toEqual([]);
  });

  it("counts with an organization the incidents that it disclosed and those that name it", async () => {
    const named = makeCatalog();
    await storeNotices(named, "seeds/named.txt", [
      makeNotice({ reference: "2023-1", organization: "りんご市", related: [["株式会社波間", "supplier"]] }),
      makeNotice({ reference: "2023-2", organization: "株式会社波間", related: [["株式会社波間", "supplier"]] }),
    ]);
    expect(suggest("波間", named).organizations).toMatchObject([{ name: "株式会社波間", count: 2 }]);
    expect(suggest("りんご市", named).organizations).toMatchObject([{ name: "りんご市", count: 1 }]);
  });

  it("gives incidents, the best match first", () => {
    expect(suggest("カルテ", db).incidents).toMatchObject([{ title: "ランサムウェアによる電子カルテの停止" }]);
  });
});

describe("the index follows the database", () => {
  it("through imports, corrections, withdrawals and new names", async () => {
    const catalog = makeCatalog();
    const total = (q: string) => list(q, {}, catalog).total;
    expect(total("紛失")).toBe(0);
    await storeNotices(catalog, "a.txt", notices);
    expect(total("紛失")).toBe(1);
    await storeNotices(catalog, "b.txt", [
      makeNotice({ organization: "すいか組合", title: "名簿の紛失", body: "名簿をなくした。" }),
    ]);
    expect(total("紛失")).toBe(2);
    await storeNotices(catalog, "b.txt", [
      makeNotice({ organization: "すいか組合", title: "名簿の盗難", body: "名簿を盗まれた。" }),
    ]);
    expect(total("紛失")).toBe(1);
    expect(total("すいか 盗難")).toBe(1);
    await storeNotices(catalog, "c.txt", [
      makeNotice({ organization: "（財）すいか組合", title: "別の件", body: "別の件。" }),
    ]);
    expect(total("財")).toBe(2);
    withdrawDocument(catalog, "a.txt", { now: "2026-01-01T00:00:00.000Z", parserVersion: "test", read: () => [] });
    expect(total("紛失")).toBe(0);
    expect(total("ランサムウェア")).toBe(0);
  });

  it("also where the words that were kept are gone or of an older version", async () => {
    const catalog = makeCatalog();
    await storeNotices(catalog, "a.txt", notices);
    catalog.prepare("DELETE FROM NoticeTokens WHERE noticeId = 1").run();
    catalog.prepare("UPDATE NoticeTokens SET version = 0, body = x'ff' WHERE noticeId = 3").run();
    const other = openDatabase(catalog.name, { mode: "read" });
    expect(list("紛失", {}, other).total).toBe(1);
    expect(list("ランサムウェア", {}, other).total).toBe(1);
    other.close();
  });

  it("and cut anew, whatever lies between them", async () => {
    const catalog = makeCatalog();
    const many = Array.from({ length: 450 }, (_, at) =>
      makeNotice({ reference: `${at}`, body: `${at}通を紛失した。` }),
    );
    await storeNotices(catalog, "a.txt", many);
    catalog.prepare("DELETE FROM NoticeTokens WHERE noticeId % 3 = 0").run();
    catalog.prepare("UPDATE NoticeTokens SET version = 0 WHERE noticeId > 200 AND noticeId < 440").run();
    expect(hasStaleTokens(catalog)).toBe(true);
    refreshTokens(catalog);
    expect(hasStaleTokens(catalog)).toBe(false);
    const versions = catalog.prepare("SELECT version, count(*) FROM NoticeTokens GROUP BY version").raw().all();
    expect(versions).toEqual([[ANALYSIS_VERSION, 450]]);
  });
});

it("shows a passage of a text that has half of a pair", async () => {
  const catalog = makeCatalog();
  await storeNotices(catalog, "a.txt", [makeNotice({ title: "お詫び", body: "すもも市が紛失した。\ud800以上。" })]);
  expect(list("すもも", {}, catalog).search?.hits[0]?.passage?.text).toMatch(/^すもも市が紛失した。/);
});

it("never fails, whatever is typed", () => {
  const typed = fc.oneof(
    fc.stringMatching(/^["「」\-OR原因人数年:：<>= ()a漏カぶどう市病院12万\u3000'*^~?|&%_;]{0,40}$/u),
    fc.string({ unit: "binary", maxLength: 60 }),
  );
  fc.assert(
    fc.property(typed, (query) => {
      const { total, rows, search } = list(query);
      expect(rows.length).toBe(total);
      for (const hit of search?.hits ?? []) {
        for (const { start, end } of hit.passage?.marks ?? []) expect(start).toBeLessThan(end);
      }
    }),
    { numRuns: 500 },
  );
});

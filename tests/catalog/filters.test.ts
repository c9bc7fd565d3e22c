import Database from "better-sqlite3";
import { beforeAll, describe, expect, it } from "vitest";
import { migrateDatabase } from "../../lib/catalog/migrations";
import { listIncidents } from "../../lib/catalog/queries/incident-list";
import type { SqliteDatabase } from "../../lib/db";
import {
  chipsOf,
  describeFilters,
  type FilterKey,
  filterOf,
  filters,
  hasFilters,
  noFilters,
  PAGE_SIZE,
  readQuery,
  withFilters,
  writeQuery,
} from "../../lib/filters";
import { makeNotice } from "./notices";
import { storeNotices } from "./temporary-catalog";

let db: SqliteDatabase;

beforeAll(async () => {
  db = new Database(":memory:");
  migrateDatabase(db);
  await storeNotices(db, "a.txt", [
    makeNotice({
      reference: "2023-1",
      organization: "青空商事株式会社",
      disclosed: "2023-06-15",
      occurredFrom: "2023-06-14T14:30",
      discovered: "2023-06-01",
      causes: ["ransomware", "credential_abuse"],
      data: ["name", "email"],
      excluded: ["card_number"],
      affected: { value: 1200, unit: "people", qualifier: "about" },
      outcome: "possible",
      viaThirdParty: true,
    }),
    makeNotice({
      reference: "2023-2",
      organization: "瀬戸見市",
      kind: "municipality",
      disclosed: "2023-06",
      occurredFrom: "2021-03-12",
      occurredTo: "2021-12-29",
      causes: ["misdelivery"],
      data: ["name"],
      affected: { value: 50_000, unit: "records", qualifier: "exact" },
      outcome: "confirmed",
    }),
    makeNotice({
      reference: "2024-3",
      organization: "白樺総合病院",
      kind: "hospital",
      discovered: "2024-02-01",
      causes: ["credential_abuse"],
      data: ["email"],
      excluded: ["card_number", "password"],
    }),
    makeNotice({
      reference: "2022-4",
      organization: "瀬戸見市",
      kind: "municipality",
      affected: { value: 30, unit: "people", qualifier: "exact" },
      outcome: "not_leaked",
    }),
  ]);
});

/** The collection's numbers of the rows that an address gives, in order. */
const numbers = (address: string) =>
  listIncidents(readQuery(new URLSearchParams(address)).query, db).rows.map(({ reference }) => reference?.slice(5));
const counts = (filter: FilterKey, address = "") =>
  Object.fromEntries(
    listIncidents(readQuery(new URLSearchParams(address)).query, db)
      .facets[filter].choices.filter(({ count }) => count > 0)
      .map(({ value, count }) => [value, count]),
  );

describe("an address gives the rows it asks for", () => {
  it.each([
    ["", ["3", "1", "2", "4"]],
    ["sort=oldest", ["4", "2", "1", "3"]],
    ["sort=largest", ["1", "4", "2", "3"]],
    ["sort=slowest", ["1", "3", "2", "4"]],
    ["sort=slowest&delay_max=13", []],
    ["sort=organization", ["1", "3", "2", "4"]],
    ["cause=credential_abuse", ["3", "1"]],
    ["cause=misdelivery&cause=ransomware", ["1", "2"]],
    ["cause=misdelivery,ransomware", ["1", "2"]],
    ["kind=municipality", ["2", "4"]],
    ["organization=setomi-shi", ["2", "4"]],
    ["organization=nobody", []],
    ["data=name", ["1", "2"]],
    ["data=name&data=email", ["1"]],
    ["data=card_number", []],
    ["excluded=card_number", ["3", "1"]],
    ["excluded=card_number&excluded=password", ["3"]],
    ["data=email&excluded=password", ["3"]],
    ["outcome=confirmed", ["2"]],
    ["outcome=none", ["3"]],
    ["outcome=none&outcome=possible", ["3", "1"]],
    ["third_party=yes", ["1"]],
    ["third_party=no", ["3", "2", "4"]],
    ["disclosed_from=2023", ["1", "2"]],
    ["disclosed_from=2023-06-16", ["2"]],
    ["disclosed_to=2023-06-14", ["2"]],
    ["disclosed_to=2022", []],
    ["disclosed_from=2023-07&disclosed_to=2023-06", ["1", "2"]],
    ["occurred_from=2021-05-01&occurred_to=2021-06", ["2"]],
    ["occurred_to=2021-03-11", []],
    ["occurred_from=2023-06-14&occurred_to=2023-06-14", ["1"]],
    ["date_from=2023", ["3", "1", "2"]],
    ["date_from=2024-02-01&date_to=2024-02-01", ["3"]],
    ["delay_min=1", ["1"]],
    ["delay_min=14&delay_max=14", ["1"]],
    ["delay_max=13", []],
    ["affected_min=1", ["1", "4"]],
    ["affected_max=1000000", ["1", "4"]],
    ["affected_min=31", ["1"]],
    ["affected_min=31&unit=records", ["2"]],
    ["affected_min=31&unit=records&unit=people", ["1", "2"]],
    ["affected_min=0", ["1", "4"]],
    ["affected_min=1,000", ["1"]],
    ["affected_min=２０００&affected_max=100", ["1"]],
    ["unit=none", ["3"]],
    ["unit=records", ["2"]],
    ["reported_to=ppc&subject=customers&investigation=none&secondary_damage=none", ["3", "1", "2", "4"]],
    ["reported_to=police", []],
  ])("?%s", (address, expected) => {
    expect(numbers(address)).toEqual(expected);
  });
});

describe("counts beside the choices", () => {
  it("are those under all other filters", () => {
    expect(counts("kind")).toEqual({ company: 1, municipality: 2, hospital: 1 });
    expect(counts("kind", "kind=company")).toEqual({ company: 1, municipality: 2, hospital: 1 });
    expect(counts("kind", "outcome=confirmed")).toEqual({ municipality: 1 });
    expect(counts("cause", "kind=municipality")).toEqual({ misdelivery: 1, unknown: 1 });
    expect(counts("outcome")).toEqual({ possible: 1, confirmed: 1, not_leaked: 1, none: 1 });
    expect(counts("organization")).toEqual({ "setomi-shi": 2, "aozora-shoji": 1, "shirakanba-sogo-byoin": 1 });
    expect(counts("disclosed")).toEqual({ 2023: 2 });
    expect(counts("thirdParty")).toEqual({ yes: 1, no: 3 });
  });

  it("narrow where all choices must hold", () => {
    expect(counts("data")).toEqual({ name: 2, email: 2 });
    expect(counts("data", "data=name")).toEqual({ name: 2, email: 1 });
    expect(counts("excluded", "data=email")).toEqual({ card_number: 2, password: 1 });
  });

  it("compare figures within their unit", () => {
    expect(counts("affected")).toEqual({ "1000-9999": 1, "1-99": 1 });
    expect(counts("affected", "unit=records")).toEqual({ "10000-99999": 1 });
    expect(counts("unit", "affected_min=1")).toEqual({ people: 2, records: 1 });
    expect(counts("unit", "affected_min=1&unit=people")).toEqual({ people: 2, records: 1 });
    expect(counts("unit")).toEqual({ people: 2, records: 1, none: 1 });
  });

  it.each(filters.map(({ key }) => key))("of %s lead where they say", (key) => {
    const list = listIncidents(readQuery({}).query, db);
    for (const { value, count } of list.facets[key].choices) {
      const chosen = filterOf(key).toggle(noFilters, value);
      expect(filterOf(key).isSelected(chosen, value)).toBe(true);
      const { query, notes } = readQuery(writeQuery({ filters: chosen, search: null, sort: "newest", page: 1 }));
      expect(notes).toEqual([]);
      expect(query.filters).toEqual(chosen);
      expect(listIncidents(query, db).total, value).toBe(count);
      expect(filterOf(key).toggle(chosen, value)).toEqual(noFilters);
    }
  });

  it("always show what is chosen, with its name", () => {
    const list = listIncidents(readQuery({ organization: "aozora-shoji", kind: "school" }).query, db);
    expect(list.total).toBe(0);
    expect(list.facets.organization.choices).toMatchObject([
      { value: "aozora-shoji", label: { ja: "青空商事株式会社" }, count: 0, selected: true },
    ]);
  });
});

describe("where nothing fits", () => {
  const hindering = (address: string) =>
    listIncidents(readQuery(new URLSearchParams(address)).query, db).hindering.map(({ text, total }) => [
      text.ja,
      total,
    ]);

  it("the choices are named each of which alone stands in the way, with what is found without it", () => {
    expect(hindering("cause=ransomware&kind=hospital")).toEqual([
      ["原因: ランサムウェア", 1],
      ["組織の種類: 病院・診療所", 1],
    ]);
    expect(hindering("cause=ransomware&disclosed_from=2024")).toEqual([["公表日: 2024年以降", 1]]);
    expect(hindering("cause=ransomware&kind=hospital&disclosed_from=2024")).toEqual([]);
  });

  it("what was searched for stays", () => {
    expect(hindering("q=瀬戸見市&cause=ransomware")).toEqual([["原因: ランサムウェア", 2]]);
    expect(hindering("q=ナニモナイハズノコトバ&cause=ransomware")).toEqual([]);
  });

  it("none is named where something fits", () => {
    expect(hindering("cause=ransomware")).toEqual([]);
  });
});

describe("readQuery leaves out what it cannot use, and says so", () => {
  it.each([
    ["cause=aliens", "cause"],
    ["cause=constructor", "cause"],
    ["organization='; DROP TABLE Incident --", "organization"],
    ["disclosed_from=2023-02-30", "disclosed_from"],
    ["disclosed_from=yesterday", "disclosed_from"],
    ["occurred_to=2023-13", "occurred_to"],
    ["affected_min=many", "affected_min"],
    ["delay_max=soon", "delay_max"],
    ["affected_max=-1", "affected_max"],
    ["affected_max=9999999999999", "affected_max"],
    ["sort=random", "sort"],
    ["page=0", "page"],
    ["page=1e9", "page"],
  ])("%s", (address, param) => {
    const { query, notes } = readQuery(new URLSearchParams(address));
    expect(notes).toMatchObject([{ param }]);
    expect(query).toEqual({ filters: noFilters, search: null, sort: "newest", page: 1 });
    expect(numbers(address)).toHaveLength(4);
  });

  it("takes empty fields of a form for nothing", () => {
    const { query, notes } = readQuery({ cause: "", disclosed_from: "", affected_min: " ", sort: "", page: "" });
    expect(notes).toEqual([]);
    expect(hasFilters(query.filters)).toBe(false);
  });

  it("ignores parameters that are not its own, and bounds what it reads", () => {
    expect(readQuery({ utm_source: "x" }).notes).toEqual([]);
    const many = Array.from({ length: 1000 }, (_, at) => `o-${at}`);
    expect(readQuery({ organization: many }).query.filters.organization).toHaveLength(50);
  });
});

describe("writeQuery", () => {
  it.each([
    "",
    "cause=ransomware&cause=loss&data=name&data=email&excluded=card_number&sort=largest&page=3",
    "date_from=2022&delay_min=0&delay_max=30",
    "kind=school&organization=x-y&outcome=none&third_party=yes",
    "disclosed_from=2023-06&disclosed_to=2023-06-15&occurred_to=2020&affected_min=1&affected_max=5&unit=people",
  ])("gives back ?%s", (address) => {
    const { query } = readQuery(new URLSearchParams(address));
    const again = readQuery(writeQuery(query)).query;
    expect(again).toEqual(query);
    expect([...writeQuery(query)].sort()).toEqual([...new URLSearchParams(address)].sort());
  });

  it("starts at the first page when the filters change", () => {
    const { query } = readQuery({ page: "4", sort: "oldest" });
    expect(withFilters(query, noFilters)).toMatchObject({ page: 1, sort: "oldest" });
  });
});

describe("words", () => {
  const { query } = readQuery(
    new URLSearchParams(
      "cause=ransomware&cause=loss&data=name&data=email&disclosed_from=2023-06&affected_min=1000&organization=aozora-shoji",
    ),
  );
  const names = { "aozora-shoji": "青空商事株式会社" };

  it("make a sentence", () => {
    expect(describeFilters(query.filters, names)).toEqual({
      ja: "原因が「ランサムウェア」または「紛失・置き忘れ・誤廃棄」、組織が「青空商事株式会社」、漏えいした情報(おそれを含む)が「氏名」と「メールアドレス」、公表日が2023年6月以降、対象の数が1,000以上(単位: 人)の事案",
      en: "Incidents with cause: Ransomware or Loss, wrongful disposal; organization: 青空商事株式会社; data leaked or possibly leaked: Names and Email addresses; disclosed since 2023-06; number affected 1,000 or more (people)",
    });
    expect(describeFilters(noFilters)).toEqual({ ja: "すべての事案", en: "All incidents" });
  });

  it("make one chip for each choice, which takes away that alone", () => {
    const chips = chipsOf(query.filters, names);
    expect(chips.map(({ text }) => text.ja)).toEqual([
      "原因: ランサムウェア",
      "原因: 紛失・置き忘れ・誤廃棄",
      "組織: 青空商事株式会社",
      "漏えいした情報(おそれを含む): 氏名",
      "漏えいした情報(おそれを含む): メールアドレス",
      "公表日: 2023年6月以降",
      "対象の数: 1,000以上(単位: 人)",
    ]);
    expect(chips[0]?.without).toEqual({ ...query.filters, cause: ["loss"] });
  });
});

describe("paging", () => {
  it("gives whole pages, and the last for one beyond", async () => {
    const many = new Database(":memory:");
    migrateDatabase(many);
    const notices = Array.from({ length: PAGE_SIZE + 3 }, (_, at) => makeNotice({ reference: `2024-${at}` }));
    await storeNotices(many, "a.txt", notices);
    const page = (number: number) =>
      listIncidents({ filters: noFilters, search: null, sort: "newest", page: number }, many);
    expect(page(1)).toMatchObject({ total: PAGE_SIZE + 3, page: 1, pageCount: 2, pageSize: PAGE_SIZE });
    expect(page(2).rows).toHaveLength(3);
    expect(page(99).page).toBe(2);
    const slugs = [...page(1).rows, ...page(2).rows].map(({ slug }) => slug);
    expect(new Set(slugs).size).toBe(PAGE_SIZE + 3);
    many.close();
  });
});

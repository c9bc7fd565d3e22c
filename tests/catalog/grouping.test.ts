import { describe, expect, it } from "vitest";
import { daysBetween, groundFor, groupingFacts, titleSimilarity } from "../../lib/catalog/grouping";
import { happenedTogether, sharesOrigin } from "../../lib/catalog/origins";
import { orderReports, reportNumber } from "../../lib/catalog/report-order";
import { makeNotice } from "./notices";

type Parts = Parameters<typeof makeNotice>[0];

const ground = (a: Parts, b: Parts, organizations: [number | null, number | null] = [1, 1]) => {
  const [first, second] = [
    groupingFacts(makeNotice(a), organizations[0]),
    groupingFacts(makeNotice(b), organizations[1]),
  ];
  expect(groundFor(second, first)).toBe(groundFor(first, second));
  return groundFor(first, second);
};

describe("groundFor: one incident", () => {
  it.each<[string, Parts, Parts, string]>([
    [
      "one number and one organization",
      { reference: "2024-1" },
      { reference: "2024-1", title: "続報" },
      "same_reference",
    ],
    [
      "a follow-up that names the day of the first notice",
      { title: "不正アクセスの発生について", disclosed: "2024-08-23" },
      {
        title: "社内調査の完了について",
        sequence: "final",
        body: "8 月 23 日付のお知らせのとおり",
        disclosed: "2024-11-20",
      },
      "named_date",
    ],
    [
      "a follow-up with nearly the same title",
      { title: "当社サーバへの不正アクセスに関するお知らせ" },
      { title: "【第2報】当社サーバへの不正アクセスに関する調査結果のご報告", sequence: "followup" },
      "same_title",
    ],
    [
      "the same notice from another source",
      { title: "USBメモリの紛失について", discovered: "2024-03-02" },
      { title: "USBメモリの紛失について(お詫び)", discovered: "2024-03-02", reference: "2024-9" },
      "same_title",
    ],
    [
      "a follow-up that refines one of two days",
      { title: "会員情報の漏えいについて", occurredFrom: "2024-01-01", discovered: "2024-03-02" },
      {
        title: "会員情報の漏えいについて(続報)",
        sequence: "followup",
        occurredFrom: "2023-01-01",
        discovered: "2024-03-02",
      },
      "same_title",
    ],
  ])("%s", (_, a, b, expected) => {
    expect(ground(a, b)).toBe(expected);
  });
});

describe("groundFor: two incidents", () => {
  it.each<[string, Parts, Parts]>([
    [
      "two numbers",
      { reference: "2024-1", title: "USBメモリの紛失" },
      { reference: "2024-2", title: "USBメモリの紛失" },
    ],
    ["two first reports with one kind of title", { title: "USBメモリの紛失" }, { title: "USBメモリの紛失" }],
    [
      "a follow-up of another event",
      { title: "不正アクセスについて", discovered: "2023-02-01" },
      { title: "不正アクセスについて(第2報)", sequence: "followup", discovered: "2024-09-09" },
    ],
    [
      "a follow-up on something else",
      { title: "USBメモリの紛失について" },
      { title: "メールの誤送信について(続報)", sequence: "followup" },
    ],
    [
      "a first report that names a day by chance",
      { title: "USBメモリの紛失", disclosed: "2024-08-23" },
      { title: "メールの誤送信", body: "8月23日に公表した研修の" },
    ],
    [
      "titles that say nothing",
      { title: "お詫びとお知らせ" },
      { title: "お詫びとお知らせ(第2報)", sequence: "followup" },
    ],
    [
      "years apart",
      { title: "会員情報の漏えいについて", disclosed: "2019-01-01" },
      { title: "会員情報の漏えいについて(続報)", sequence: "followup", disclosed: "2024-01-01" },
    ],
  ])("%s", (_, a, b) => {
    expect(ground(a, b)).toBe("none");
  });

  it("one number at two organizations, which a collection gives to a shared origin", () => {
    expect(ground({ reference: "2023-416" }, { reference: "2023-416" }, [1, 2])).toBe("none");
  });

  it("an unread discloser is no ground, unless number and title agree", () => {
    expect(ground({ reference: "2024-1" }, { reference: "2024-1" }, [1, null])).toBe("same_reference");
    expect(ground({ reference: "2024-1", title: "紛失" }, { reference: "2024-1", title: "攻撃" }, [1, null])).toBe(
      "none",
    );
    expect(ground({}, {}, [null, null])).toBe("none");
  });
});

describe("titleSimilarity", () => {
  it.each([
    ["不正アクセスに関するお知らせとお詫び", "不正アクセスについて(第3報)", 1],
    [
      "【INVOY】顧客情報流出に関するご報告とお詫び",
      "【INVOY】顧客情報流出に関するご報告とお詫び(続報2 影響範囲について)",
      0.8,
    ],
    ["USBメモリの紛失", "メールの誤送信", 0],
  ])("%s | %s", (a, b, least) => {
    expect(titleSimilarity(a, b)).toBeGreaterThanOrEqual(least);
    if (least === 0) expect(titleSimilarity(a, b)).toBeLessThan(0.4);
  });
});

describe("daysBetween", () => {
  it.each([
    ["2024-01-01", "2024-01-31", 30],
    ["2024-01", "2024-01-31", 0],
    ["2024", "2024-12-31T10:00", 0],
    ["2023", "2024-01-01", 365],
    ["2024-02-28T23:59", "2024-03-01", 2],
  ])("%s and %s: %i", (a, b, days) => {
    expect(daysBetween(a, b)).toBe(days);
    expect(daysBetween(b, a)).toBe(days);
  });
});

describe("reportNumber", () => {
  it.each([
    ["initial", null, 1],
    ["followup", "第2報", 2],
    ["followup", "第１０報", 10],
    ["followup", "第三報", 3],
    ["followup", "続報1", 2],
    ["followup", "続報 その2", 3],
    ["followup", "続報", 2],
    ["correction", null, 1],
    ["final", "第4報(最終)", Number.MAX_SAFE_INTEGER],
  ] as const)("%s %s is %i", (sequence, label, number) => {
    expect(reportNumber(makeNotice({ sequence, label }))).toBe(number);
  });
});

describe("orderReports", () => {
  const order = (reports: Parts[], documents = reports.map(() => 1)) =>
    orderReports(
      reports.map((parts, at) => ({ notice: makeNotice(parts), documentId: documents[at] ?? 1, documentPosition: at })),
    ).map(({ documentPosition }) => documentPosition);

  it("goes by the printed numbers where a page prints the newest first", () => {
    expect(order([{ sequence: "followup", label: "続報2" }, { sequence: "followup", label: "続報1" }, {}])).toEqual([
      2, 1, 0,
    ]);
  });

  it("turns unnumbered follow-ups around with the page", () => {
    expect(order([{ sequence: "followup" }, { sequence: "followup", title: "b" }, {}])).toEqual([2, 1, 0]);
    expect(order([{}, { sequence: "followup" }, { sequence: "followup", title: "b" }])).toEqual([0, 1, 2]);
  });

  it("goes by the day of disclosure where all have one", () => {
    expect(
      order([
        { disclosed: "2024-03-01", sequence: "final" },
        { disclosed: "2024-01-01" },
        { disclosed: "2024-02-01", sequence: "followup", label: "第3報" },
      ]),
    ).toEqual([1, 2, 0]);
  });

  it("puts a final report last and a correction after the first", () => {
    expect(order([{ sequence: "final" }, { sequence: "followup" }, { sequence: "correction" }, {}])).toEqual([
      3, 2, 1, 0,
    ]);
  });
});

describe("what has one origin", () => {
  const facts = { reference: null, occurredFrom: null, occurredTo: null, shownDate: null, viaThirdParty: true };
  it.each([
    ["touching spans", { occurredFrom: "2020-10-16", occurredTo: "2020-10-17" }, { occurredFrom: "2020-10" }, true],
    ["spans years apart", { occurredFrom: "2020-10-16" }, { occurredFrom: "2022-01-01" }, false],
    ["dates within a year", { shownDate: "2020-10-16" }, { shownDate: "2021-06" }, true],
    ["dates years apart", { shownDate: "2020-10-16" }, { shownDate: "2024" }, false],
    ["nothing against it", {}, { shownDate: "2024" }, true],
    [
      "one number",
      { reference: "2023-416", occurredFrom: "2013" },
      { reference: "2023-416", occurredFrom: "2023" },
      true,
    ],
  ])("%s", (_, a, b, together) => {
    expect(happenedTogether({ ...facts, ...a }, { ...facts, ...b })).toBe(together);
    expect(happenedTogether({ ...facts, ...b }, { ...facts, ...a })).toBe(together);
  });

  it("needs both to have happened at the third party, unless the collection says so", () => {
    const mine = { ...facts, shownDate: "2024-01-01" };
    expect(sharesOrigin(mine, { ...mine, viaThirdParty: false })).toBe(false);
    expect(sharesOrigin(mine, mine)).toBe(true);
    const numbered = { ...mine, reference: "2024-1" };
    expect(sharesOrigin(numbered, { ...numbered, viaThirdParty: false })).toBe(true);
  });
});

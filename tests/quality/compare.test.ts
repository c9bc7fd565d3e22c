/** What counts as right, wrong and not asked when a record is held against its expectation. */
import { describe, expect, it } from "vitest";
import { parseBody } from "@/lib/parser";
import { compareNotice } from "@/lib/quality/compare";
import { type Expectation, expectationSchema } from "@/lib/quality/expectations";

const BODY = `個人情報の漏えいについて
2024年6月5日
株式会社ミナト

当社は、6月3日、顧客120名の氏名と住所が記載された名簿を紛失したことを確認しました。`;

const { notice } = parseBody(BODY);

/** What is read in the notice, with some of it expected otherwise. */
function expecting(otherwise: Partial<Expectation>): Expectation {
  return expectationSchema.parse({
    file: "notice.txt",
    index: 0,
    reference: notice.reference,
    title: notice.title,
    organization: notice.organization,
    relatedOrganizations: [],
    sequence: notice.sequence.kind,
    dates: notice.dates,
    causes: notice.causes,
    viaThirdParty: notice.viaThirdParty.value,
    dataTypes: { affected: notice.dataTypes.map(({ code }) => code), excluded: [] },
    counts: notice.counts,
    affected: notice.affected,
    outcome: notice.outcome?.value ?? null,
    secondaryDamage: notice.secondaryDamage?.value ?? null,
    reportedTo: notice.reportedTo.map(({ code }) => code),
    ...otherwise,
  });
}

function compared(field: string, otherwise: Partial<Expectation>, got: typeof notice | undefined = notice) {
  return compareNotice(expecting(otherwise), got).find((comparison) => comparison.field === field);
}

describe("compareNotice", () => {
  it("finds nothing to say of a record that is as expected", () => {
    expect(compareNotice(expecting({}), notice).flatMap(({ difference }) => difference ?? [])).toEqual([]);
  });

  it("counts a wrong value as one too many and one too few", () => {
    expect(compared("affected", { affected: { value: 12, unit: "people", qualifier: "exact" } })).toMatchObject({
      right: 0,
      extra: 1,
      missing: 1,
      difference: "affected: expected 12, got 120",
    });
  });

  it("takes an accepted reading for right", () => {
    const accept = { "affected.value": [120] };
    const affected = { value: 12, unit: "people", qualifier: "exact" } as const;
    expect(compared("affected", { affected, accept })).toMatchObject({ right: 1, exact: true });
  });

  it("neither asks for nor minds a tolerated member of a list", () => {
    const dataTypes = { affected: ["name", "email"], excluded: [] } as Expectation["dataTypes"];
    expect(compared("dataTypes", { dataTypes })).toMatchObject({
      right: 1,
      difference: "dataTypes: missing [email], extra [address]",
    });
    expect(compared("dataTypes", { dataTypes, accept: { "dataTypes.affected": ["email", "address"] } })).toMatchObject({
      exact: true,
    });
  });

  it.each([
    ["㈱ミナト", true],
    ["株式会社　ミナト", true],
    ["ミナト", true],
    ["有限会社ミナト", true],
    ["株式会社ミナミ", false],
  ])("holds %s to be the discloser: %s", (name, exact) => {
    expect(compared("organization", { organization: { name, kind: "company" } })?.exact).toBe(exact);
  });

  it("finds everything missing where nothing was read", () => {
    const all = compareNotice(expecting({}), undefined);
    expect(all.reduce((sum, { right, extra }) => sum + right + extra, 0)).toBe(0);
    expect(all.find(({ field }) => field === "title")).toMatchObject({ missing: 1, exact: false });
    expect(all.find(({ field }) => field === "dataTypes")).toMatchObject({ missing: 2 });
  });

  it("asks for those concerned only where somebody said who they are", () => {
    expect(compared("subjects", {})).toBeUndefined();
    expect(compared("subjects", { subjects: ["customers"] })).toMatchObject({ exact: true });
  });
});

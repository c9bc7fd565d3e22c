import { describe, expect, it } from "vitest";
import { compareReports, headlineFacts } from "@/components/incident/report-facts";
import { parseDocument } from "@/lib/parser";

const read = (text: string) => {
  const [notice] = parseDocument(text).notices;
  if (!notice) throw new Error("no notice");
  return notice;
};

const first = read(`不正アクセスに関するお知らせ
2024年4月1日
株式会社あおば商会
当社のサーバーが不正アクセスを受け、お客様の氏名、住所が漏えいしたおそれがあります。対象は最大470名です。`);
const second = read(`不正アクセスに関するお知らせ(第2報)
2024年4月9日
株式会社あおば商会
当社のサーバーが不正アクセスを受け、お客様の氏名、メールアドレスが漏えいしたおそれがあります。対象は最大57名です。`);

describe("comparing reports", () => {
  const changes = new Map(compareReports(first, second, "ja").map((change) => [change.key, change]));

  it.each([
    ["affected", "replaced", ["最大57人"], ["最大470人"]],
    ["data", "changed", ["メールアドレス"], ["住所・居所"]],
    ["outcome", "same", [], []],
    ["excluded", "same", [], []],
  ])("%s: %s", (key, state, added, removed) => {
    expect(changes.get(key)).toMatchObject({ state, added, removed });
  });

  it("tells what is stated for the first time from what is no longer mentioned", () => {
    const silent = { ...second, affected: null };
    expect(compareReports(silent, second, "ja").find(({ key }) => key === "affected")?.state).toBe("first_stated");
    expect(compareReports(second, silent, "ja").find(({ key }) => key === "affected")?.state).toBe("unstated");
  });

  it("gives the headline figure once", () => {
    expect(headlineFacts(first, "en").find(({ key }) => key === "counts")?.values).toEqual([]);
  });
});

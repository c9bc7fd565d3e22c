import { describe, expect, it } from "vitest";
import { shortNotice } from "../short-notice";

const statuses = (facts: string, title: string) =>
  Object.fromEntries(shortNotice(facts, title).dataTypes.map(({ code, status }) => [code, status]));

describe("data of which an inquiry found that nothing leaked", () => {
  it("is not among what got out, and says by which words", () => {
    const notice = shortNotice(
      "サーバーがランサムウェアに感染し、会員の氏名、住所が暗号化されました。調査の結果、情報は外部に流出していなかったことを確認しました。",
      "ランサムウェア感染の調査結果について",
    );
    expect(notice.outcome?.value).toBe("not_leaked");
    expect(notice.dataTypes.map(({ code, status, rule }) => [code, status, rule])).toEqual([
      ["name", "excluded", "nothing-leaked"],
      ["address", "excluded", "nothing-leaked"],
    ]);
    for (const { evidence } of notice.dataTypes)
      for (const { start, end, text } of evidence) expect(notice.body.slice(start, end)).toBe(text);
  });

  it("stays affected where the inquiry is left open, or where it was lost without an attack", () => {
    expect(
      statuses(
        "サーバーがランサムウェアに感染し、会員の氏名、住所が暗号化されました。流出の可能性を完全に否定することはできません。",
        "ランサムウェア感染について",
      ),
    ).toEqual({ name: "affected", address: "affected" });
    expect(
      statuses(
        "名簿を誤って廃棄しました。名簿には会員の氏名、住所が記載されていました。溶解処理されたことを確認しており、外部への流出はありませんでした。",
        "名簿の誤廃棄について",
      ),
    ).toEqual({ name: "affected", address: "affected" });
  });
});

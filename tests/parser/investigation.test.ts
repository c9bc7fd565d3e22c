import { describe, expect, it } from "vitest";
import { shortNotice } from "./short-notice";

const read = (facts: string, title?: string) => shortNotice(facts, title).investigation?.value ?? null;

describe("how far the inquiry has come", () => {
  it.each([
    [
      "concluded",
      "不正アクセスの可能性に関する調査結果",
      "外部の専門機関が端末を分析し、漏えいもなかったと判断しました。",
    ],
    ["concluded", "情報流出に関する調査結果のご報告", "記録を調べ、流出した件数が確定しました。"],
    [null, "不正アクセスに関する中間調査結果について", "流出した件数は4件でした。"],
    [null, "不正アクセスに関する調査結果(中間報告)", "流出した件数は4件でした。"],
    [null, "不正アクセスについて", "専門会社の調査結果について、以下にお知らせします。"],
    ["ongoing", "不正アクセスについて", "原因の究明、再発防止が完了するまで、随時状況をお知らせします。"],
    ["ongoing", "不正アクセスについて", "調査が完了次第、改めてご報告いたします。"],
    ["concluded", "不正アクセスについて", "外部の専門会社による調査が完了しました。"],
    [null, "誤送信について", "作業が完了するまで、サービスを停止します。"],
  ])("%s: %s %s", (value, title, facts) => {
    expect(read(facts, title)).toBe(value);
  });
});

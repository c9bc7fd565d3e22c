import { describe, expect, it } from "vitest";
import { parseDocument } from "@/lib/parser";

const causesIn = (text: string) =>
  parseDocument(`個人情報の取扱いについて\n\n2024年5月10日\nみどり県教育委員会\n\n${text}\n`).notices[0]?.causes.map(
    ({ code }) => code,
  );

describe("causes of several cases in one notice", () => {
  it.each([
    [
      "1 県立海原高校における事案\n教諭が名簿を紛失した。紛失に気付き、警察に届け出た。\n\n2 県立松原高校における事案\n教諭が、誤って別の保護者に成績一覧を送信した。\n\n3 再発防止策\n持ち出しを禁止する。",
      ["loss", "misdelivery"],
    ],
    [
      "【事案1】\n職員が通知書を別の方に誤って送付しました。誤送付した通知書は回収しました。\n\n【事案2】\n職員が申請書を紛失しました。",
      ["misdelivery", "loss"],
    ],
    [
      "1 A高校における事案\n職員が通知書を別の方に誤って送付しました。\n\n2 B高校における事案\n職員が案内を別の方に誤って送付しました。",
      ["misdelivery"],
    ],
    ["1 事案の概要\n職員が申請書を紛失しました。\n\n2 事案の経過\n誤って別の箱に入れた可能性があります。", ["loss"]],
  ])("%s", (text, codes) => {
    expect(causesIn(text)).toEqual(codes);
  });
});

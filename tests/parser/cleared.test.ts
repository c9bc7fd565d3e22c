import { describe, expect, it } from "vitest";
import { shortNotice } from "./short-notice";

const KEPT = "当該サーバーには、会員382名の氏名、住所及び電話番号が保存されていました。";

describe("what a notice names of which nothing got out", () => {
  it.each([
    [
      "an intrusion that took nothing",
      "不正アクセスに関する調査結果",
      `第三者が社内サーバーに侵入しました。\n${KEPT}\n調査が完了し、個人情報が外部に流出した事実は認められませんでした。`,
    ],
    [
      "a fraud that opened nothing",
      "サポート詐欺に関する調査結果",
      `職員が偽の警告画面の番号に電話をかけ、パソコンを遠隔操作されました。\n${KEPT}\n解析の結果、個人情報が外部に流出した事実はないものと判断いたしました。`,
    ],
    [
      "what is locked on its way, or deleted by itself",
      "不正アクセスに関する調査結果",
      `第三者が社内サーバーに侵入しました。\n${KEPT}\n通信データが暗号化されるため、通信は読み取れません。一時ファイルは自動的に削除される仕様です。個人情報が外部に流出した事実は認められませんでした。`,
    ],
    [
      "what is listed as spared, though it was locked",
      "ランサムウェア感染に関する調査結果",
      "社内サーバーのファイルがランサムウェアにより暗号化されました。\n調査が完了し、個人情報の流出はなかったことを確認しました。\n\n3．流出がないことを確認した個人情報\n会員382名の氏名、住所及び電話番号",
    ],
    [
      "an intrusion that deleted nothing",
      "不正アクセスに関する調査結果",
      `第三者が社内サーバーに侵入しました。\n${KEPT}\nデータが削除された形跡はなく、個人情報が外部に流出した事実は認められませんでした。`,
    ],
  ])("is spared: %s", (_, title, told) => {
    const { outcome, dataTypes, counts, affected } = shortNotice(told, title);
    expect(outcome?.value).toBe("not_leaked");
    expect(dataTypes.map(({ code, status }) => `${code} ${status}`)).toEqual([
      "name excluded",
      "address excluded",
      "phone excluded",
    ]);
    expect(counts.map(({ value, status }) => [value, status])).toEqual([[382, "excluded"]]);
    expect(affected).toBeNull();
  });

  it.each([
    [
      "data that were locked",
      "ランサムウェア感染に関する調査結果",
      `社内サーバーがランサムウェアに感染し、会員382名の氏名、住所及び電話番号が暗号化されました。\n調査が完了し、個人情報が外部に流出した事実は認められませんでした。`,
    ],
    [
      "what is listed as locked",
      "ランサムウェア感染に関する調査結果",
      "社内サーバーのファイルがランサムウェアにより暗号化されました。\n個人情報の流出はなかったことを確認しました。\n\n3．暗号化された個人情報\n会員382名の氏名、住所及び電話番号",
    ],
    [
      "papers that were destroyed",
      "申込書の誤廃棄について",
      "会員382名の氏名、住所及び電話番号を記載した申込書を誤って廃棄しました。溶解処理されており、外部への流出はありません。",
    ],
    [
      "data that an intruder deleted",
      "不正アクセスに関する調査結果",
      `第三者が社内サーバーに侵入し、保存されていたデータが削除されました。\n${KEPT}\n調査が完了し、個人情報が外部に流出した事実は認められませんでした。`,
    ],
    [
      "what lay open",
      "共有フォルダの設定の誤りについて",
      "設定の誤りにより、会員382名の氏名、住所及び電話番号が、リンクを知る方であれば誰でも閲覧できる状態でした。ログを確認した結果、第三者によるアクセスはなく、情報の漏えいはなかったことを確認しました。",
    ],
    [
      "what may have been seen",
      "不正アクセスについて",
      `第三者が社内サーバーに侵入しました。\n${KEPT}\nこれらの情報が流出した可能性があります。`,
    ],
  ])("is concerned all the same: %s", (_, title, told) => {
    const { dataTypes, affected } = shortNotice(told, title);
    expect(dataTypes.filter(({ status }) => status === "affected").map(({ code }) => code)).toEqual([
      "name",
      "address",
      "phone",
    ]);
    expect(affected?.value).toBe(382);
  });
});

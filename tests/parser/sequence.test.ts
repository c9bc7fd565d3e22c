import { describe, expect, it } from "vitest";
import { parseDocument } from "@/lib/parser";

const read = (title: string, text: string) => {
  const notice = parseDocument(`${title}\n\n${text}`).notices[0];
  return [notice?.sequence.kind, notice?.sequence.label];
};

describe("sequence", () => {
  it.each([
    ["不正アクセスについて", "当社のサーバーが不正アクセスを受けました。", "initial", null],
    ["不正アクセスについて(第2報)", "その後の調査結果をお知らせします。", "followup", "第2報"],
    ["不正アクセスについて（第１報）", "判明した内容をお知らせします。", "initial", "第1報"],
    ["不正アクセスについて(続報)", "調査を続けています。", "followup", "続報"],
    ["不正アクセスに関する調査結果のご報告(最終報)", "調査が完了しました。", "final", "最終報"],
    [
      "書類の紛失について",
      "2023年8月10日に公表いたしました件について、その後の状況をお知らせします。",
      "followup",
      null,
    ],
    ["書類の紛失について", "対象の方は10名です。(2023年6月19日追記:8名と判明しました)", "correction", null],
    ["書類の紛失について", "URLを修正し、対象の方に第一報としてお詫びをしました。", "initial", null],
    ["(開示事項の経過)不正アクセスに関するお知らせ", "流出の可能性を払拭できません。", "followup", null],
    ["誤送信に関する対応状況(6月25日18時時点)", "本日時点の進捗を記載します。", "followup", null],
    ["不正アクセスについて", "最新の状況をご報告いたします。", "followup", null],
    ["対応状況の確認不足による誤送信について", "名簿を誤って送信しました。", "initial", null],
    ["隠しシートについて", "15日にホームページに掲載した一覧に個人情報が残っていた件が判明しました。", "initial", null],
    ["書類の紛失について", "調査が完了したため、本日公表しました。", "initial", null],
    [
      "会員情報の流出について(第一報)",
      "1月16日に公表した障害につきまして、流出の可能性が判明しました。",
      "initial",
      "第一報",
    ],
    ["会員情報の流出について", "1月16日に公表した障害につきまして、流出の可能性が判明しました。", "followup", null],
    [
      "会員情報の流出について",
      "1月16日、外部の方より、掲示板に当社のデータを掲載したとする書き込みがあるとの情報が寄せられました。",
      "initial",
      null,
    ],
    ["会員情報の流出について", "16日に攻撃者がデータを公表したとの情報について調査しています。", "initial", null],
  ])("%s / %s", (title, text, kind, label) => {
    expect(read(title, text)).toEqual([kind, label]);
  });
});

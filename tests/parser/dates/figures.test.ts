import { describe, it } from "vitest";
import { expectDates, type Phrasing } from "./dated-phrasing";

/** Figures that are no days, and days whose figures a page broke. */
const ACCOUNTS: Readonly<Record<string, readonly Phrasing[]>> = {
  "figures that are no days": [
    [
      "2024-05-10",
      "2024-05-11",
      "2024-05-11",
      "5月10日(金) 宿泊研修(1泊2日)初日。名簿を1冊ずつ携行\n5月11日(土) 帰校後、名簿が1冊見当たらないことに気付いた",
    ],
    ["2024-05-10", "2024-05-10", null, "5月10日、2泊3日の合宿の案内を誤って別の保護者へ送付しました。"],
    [
      "2024-04-12",
      "2024-05-01",
      "2024-05-01",
      "4月12日 5月・6月の見学会の申込受付を開始。回答した方どうしの内容が閲覧できる設定になっていた\n5月1日 申込者からの指摘により判明し、設定を変更",
    ],
    ["2024-05-10", "2024-05-10", null, "5月10日、7月及び8月の講座の案内を誤送信しました。"],
  ],
  "dates broken by a page": [
    [
      "2024-05-10",
      "2024-05-10",
      "2024-05-12",
      "全事業所において帳票の点検を行っておりますが、令和6\n年5月12日、帳票の一部が見当たらないことが判明いたしました。調査の結果、5月1\n0日に誤って廃棄されておりました。",
    ],
    ["2024-05-10", "2024-05-10", null, "当校では、生徒の氏名を記載した名簿1冊を令和\n6年5月10日に紛失いたしました。"],
    ["2024-05-10", "2024-05-10", null, "当校では、生徒の氏名を記載した名簿1冊を2024\n年5月10日に紛失いたしました。"],
    ["2024-05-10", "2024-05-10", null, "当校では、生徒の氏名を記載した名簿1冊を5月10\n日に紛失いたしました。"],
    [
      null,
      null,
      "2024-05-10",
      "名簿の件数は2024\n年度の登録が済んだ方の分です。5月10日、名簿の一部が閲覧できる状態であったことが判明しました。",
    ],
  ],
};

describe.each(Object.entries(ACCOUNTS))("figures beside which 月 and 日 stand", (_, phrasings) => {
  it.each(phrasings.map((phrasing) => [phrasing[3], phrasing] as const))("%s", (_, phrasing) => expectDates(phrasing));
});

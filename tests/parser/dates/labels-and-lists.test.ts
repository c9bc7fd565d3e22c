import { describe, it } from "vitest";
import { expectDates, type Phrasing } from "./dated-phrasing";

/** Labels of one word, and days that are listed. */
const ACCOUNTS: Readonly<Record<string, readonly Phrasing[]>> = {
  "labels as short as can be": [
    ["2024-05-10", "2024-05-10", "2024-05-12", "発生:5月10日 認知:5月12日"],
    ["2024-05-10", "2024-05-10", "2024-05-12", "発生 5月10日\n発覚 5月12日"],
    ["2024-05-10", "2024-05-10", "2024-05-12", "事故の発生:5月10日\n事故の判明:5月12日"],
  ],
  "labels in running words, their days in brackets": [
    [
      "2024-05-10",
      "2024-05-10",
      "2024-05-12",
      "誤配布の日(5月10日)と、学校がそれに気付いた日(5月12日)は、先の文書のとおりです。",
    ],
    ["2024-05-10", "2024-05-10", null, "封筒の取り違えが起きたのは、発送の当日、すなわち誤送付の日(5月10日)です。"],
    [null, null, null, "公表日(5月10日)と回収の完了日(5月12日)に変わりはありません。"],
    [null, null, null, "講座の開催日(5月10日)に変わりはありません。"],
  ],
  "several days": [
    [
      "2024-04-28",
      "2024-05-12",
      "2024-05-12",
      "当該社員は、4月28日、30日、5月8日及び12日の4回にわたり、顧客名簿を印刷して持ち帰っていた。5月12日、印刷履歴を見た上司が不審に思い、問いただして発覚した。",
    ],
    ["2024-05-01", "2024-05-03", null, "5月1日、2日及び3日に、名簿を誤って別の学校に送信しました。"],
    [
      "2024-05-01",
      "2024-05-02",
      "2024-05-07",
      "5月1日、2日の2回、案内を誤った宛先に発送しました。5月7日、受け取った方からの連絡で判明しました。",
    ],
    ["2024-05-02", "2024-05-10", "2024-05-10", "5月10日、5月2日に使ったUSBメモリがないことに気付きました。"],
  ],
};

describe.each(Object.entries(ACCOUNTS))("labels and lists of days", (_, phrasings) => {
  it.each(phrasings.map((phrasing) => [phrasing[3], phrasing] as const))("%s", (_, phrasing) => expectDates(phrasing));
});

import { describe, expect, it } from "vitest";
import { parseDocument } from "../../../lib/parser";

const PROSE =
  "このたび、会員の皆様の名簿を誤って公開していたことが判明しました。関係の皆様に深くお詫び申し上げます。対象となる方には個別にご連絡いたします。";

const ENTRIES = [
  "受験生の方",
  "在学生の方",
  "卒業生の方",
  "企業の方",
  "大学案内",
  "学長あいさつ",
  "理念",
  "学部・大学院",
];
const MENU = [...ENTRIES, ...ENTRIES.map((entry) => `${entry}へ`)].map((entry) => `・${entry}`).join("\n");

/** Where the day of publication stands in what is around the text: mails, posts, pages of states, lists of news. */
const PAGES: readonly (readonly [where: string, day: string | null, text: string])[] = [
  [
    "in the head of a mail",
    "2023-05-19",
    `From: みどり観察会 <jimu@midori.example>\nTo: 会員の皆様\nDate: Fri, 19 May 2023 10:02:11 +0900\nSubject: 名簿の公開について\n\n${PROSE}`,
  ],
  [
    "of no mail",
    null,
    `名簿の公開について\n\n${PROSE}\n\n講師の略歴\nBorn: May 19, 1963 in Chicago, where the museum stands.`,
  ],
  ["in English", "2024-10-25", `名簿の公開について\n\nOctober 25, 2024\n\n${PROSE}`],
  ["as no date", null, `名簿の公開について\n\nMarch 45, 2024\nMay 2024 Hall\n\n${PROSE}`],
  [
    "under each report",
    "2024-10-30",
    `【解決済み】名簿の公開について\n\n最終報告\n${PROSE}\nPosted 2024年10月30日 18:00 JST\n\n監視中\n${PROSE}\nPosted 2024年10月25日 9:30 JST\n\n${`${PROSE}\n`.repeat(16)}`,
  ],
  [
    "under each report, in English",
    "2024-10-30",
    `【解決済み】名簿の公開について\n\nResolved\n${PROSE}\nPosted 5 days ago. Oct 30, 2024 - 18:00 JST\n\nMonitoring\n${PROSE}\nPosted 9 days ago. Oct 26, 2024 - 09:30 JST`,
  ],
  [
    "over each state",
    "2024-03-08",
    `名簿の公開について\n\n${PROSE}\n\n2024-03-08 17:00 JST — 調査完了\n\nログの確認が完了しました。漏えいはありませんでした。\n\n2024-03-05 11:31 JST — 修正済み\n\n公開範囲を戻しました。\n\n2024-03-05 10:48 JST — 調査中\n\n調査を始めました。\n\n${`${PROSE}\n`.repeat(16)}`,
  ],
  [
    "in no chronology",
    null,
    `名簿の公開について\n\n${PROSE}\n\n経緯\n2024-03-05 10:48 異常を検知\n\n監視装置が知らせました。\n2024-03-05 11:31 サーバーを停止\n\n通信を止めました。\n\n${`${PROSE}\n`.repeat(16)}`,
  ],
  [
    "in a list of news, with how it is sorted",
    "2022-03-10",
    `お知らせ一覧(2022年)\nすべて|外来|入院\n\n2022.03.10 その他\n名簿の公開について\n${PROSE}\n\n2022.03.04 外来 耳鼻咽喉科の休診について(3月18日)\n2022.03.01 入院 面会禁止の継続について`,
  ],
  [
    "below all that a page offers to choose from",
    "2022-07-08",
    `<html><head><title>名簿の公開について - みどり大学</title></head><body><ul>${"<li>大学案内</li>".repeat(20)}</ul><h2>名簿の公開について</h2><p>2022年7月8日 カテゴリ:重要</p><p>${PROSE}</p></body></html>`,
  ],
  [
    "set far apart from the name of a mail magazine",
    "2017-03-22",
    `━━━━━━━━━━\n みどり通信 号外                        2017年3月22日配信\n━━━━━━━━━━\n\n名簿の公開について\n\n${PROSE}`,
  ],
  [
    "in a note of what was put right",
    "2025-04-11",
    `名簿の公開について\n2025年4月4日\n※2025年4月11日 「2. 対象」の件数を訂正しました。\n\n${PROSE}`,
  ],
  // What was put right in a system dates no page.
  [
    "under the course of things",
    "2024-06-20",
    `名簿の公開について\n2024年6月20日\n\n経緯\n・2024年6月3日 お客様のご指摘で判明しました。\n・2024年6月4日 掲載していたファイルを修正しました。\n\n${PROSE}`,
  ],
  [
    "beside what was done to a system",
    "2024-06-20",
    `名簿の公開について\n2024年6月20日\n・2024年6月3日 お客様のご指摘で判明しました。\n・2024年6月4日 フォームの設定を修正しました。\n\n${PROSE}`,
  ],
  [
    "under the day on which it happened",
    null,
    `株式会社みどり\n2024年6月10日 不正アクセス\nお客様情報の漏えいについて\n\n${PROSE}`,
  ],
  ["below a long menu", "2022-07-08", `みどり大学\n${MENU}\n名簿の公開について\n2022年7月8日 カテゴリ:重要\n${PROSE}`],
  [
    "in no chronology, the oldest on top",
    null,
    `株式会社みどり\n名簿の公開について\n${PROSE}\n2024-03-05 10:48 送信\n2024-03-06 19:30 発覚\n2024-03-08 17:00 回収`,
  ],
  [
    "in the title, over New Year",
    "2025-01-06",
    `【第2報】名簿の公開について(1月6日 更新)\n株式会社みどり\n${PROSE}\n2024年12月27日に名簿を誤って送信いたしました。`,
  ],
  [
    "in the title, without a year",
    "2025-02-15",
    `【重要】名簿が表示される不具合について(2/15 18:00更新)\n\n${PROSE}\n\n発生していた時間\n2025年2月13日 14:06 ~ 16:48`,
  ],
];

describe("the day that a page bears", () => {
  it.each(PAGES)("%s: %s", (_, day, text) => {
    expect(parseDocument(text).notices[0]?.dates.disclosed?.value.slice(0, 10) ?? null).toBe(day);
  });
});

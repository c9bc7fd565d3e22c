import { describe, expect, it } from "vitest";
import { printedDates, withoutShownDate } from "../../components/incident/shown-date";

const shorten = (value: string, text: string) => withoutShownDate({ date: { value, precision: "day" }, text });

describe("an event whose date is shown beside it", () => {
  it.each([
    ["2023-11-07", "2023年11月7日(火)、弊社が確認しました。", "弊社が確認しました。"],
    ["2023-11-07", "令和5年11月7日 職員が確認", "職員が確認"],
    ["2023-11-07", "１１月７日（火）　職員が確認", "職員が確認"],
    ["2023-11-07T18:10", "18時10分、緊急メンテナンスのためサービスを停止。", "緊急メンテナンスのためサービスを停止。"],
    ["2023-11-07T18:10", "11月7日 18:10 サービスを停止", "サービスを停止"],
  ])("%s %s", (value, text, expected) => {
    expect(shorten(value, text)).toBe(expected);
  });

  it.each([
    ["2023-11-07", "2023年11月7日(火)に判明した事象について"],
    ["2023-11-07T14", "14時頃、当該事象が再現することを確認。"],
    ["2023-11-08", "11月7日、弊社が確認しました。"],
    ["2023-11-07T18:10", "18時20分、復旧。"],
    ["2023-11-07", "弊社が確認しました。"],
    ["2023-11-07", "2023年11月7日"],
    ["2023-11-07", "2022年11月7日、弊社が確認しました。"],
    ["2023", "11月7日、弊社が確認しました。"],
  ])("keeps what its sentence needs: %s %s", (value, text) => {
    expect(shorten(value, text)).toBe(text);
  });
});

describe("the printed date of an event", () => {
  const printed = (text: string, ...evidence: string[]) =>
    printedDates({
      text,
      evidence: evidence.map((words, at) => ({ start: at * 100, end: at * 100 + words.length, text: words })),
    });

  it.each([
    ["of a line above its words", ["11月7日(火)"], "県警に相談", ["11月7日(火)", "県警に相談"]],
    ["with the year that it was taken from", ["11月7日"], "県警に相談", ["11月7日", "県警に\n相談", "2023年11月9日"]],
    ["in its words", [], "同日、県警に相談", ["同日", "同日、県警に相談", "2023年11月9日(木)9時30分頃"]],
    ["in one of two places", [], "閲覧の期間 5月1日~7日", ["閲覧の期間", "5月1日~7日"]],
    ["of words that were cut off", ["5月1日"], "申込者から連絡…", ["5月1日", "申込者から連絡があり、"]],
  ])("%s", (_, dates, text, evidence) => {
    expect(printed(text, ...evidence)).toEqual(dates);
  });
});

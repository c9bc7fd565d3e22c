import { describe, expect, it } from "vitest";
import { withoutShownDate } from "../../components/incident/shown-date";

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

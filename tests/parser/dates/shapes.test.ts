import { describe, expect, it } from "vitest";
import { normalize } from "../../../lib/parser/normalize";
import { type DateMention, recognizeDates } from "../../../lib/parser/recognizers/dates";
import { rangeEndOf, rangeOf } from "../../../lib/parser/recognizers/dates/ranges";
import { outline } from "../../../lib/parser/structure/outline";

const WEEKDAYS = "日月火水木金土";

/** What is written, as it is written: `2023-10-9 14:30 (月)`, with `?` for what is left out. */
function describeMention({ year, month, day, time, weekday, relative, isFiscalYear }: DateMention): string {
  const date = [year ?? "?", month ?? "?", day ?? "?"].join("-");
  const clock = time ? ` ${time.hour}:${time.minute ?? "?"}` : "";
  const step = relative ? ` ${relative.base} ${relative.unit} ${relative.offset}` : "";
  return `${date}${clock}${weekday === null ? "" : ` (${WEEKDAYS[weekday]})`}${step}${isFiscalYear ? " fiscal" : ""}`;
}

function read(body: string): [string, string][] {
  const { text } = normalize(body);
  return recognizeDates(text).map((mention) => [text.slice(mention.start, mention.end), describeMention(mention)]);
}

describe("recognizeDates", () => {
  it.each([
    ["２０２３年１０月９日", "2023年10月9日", "2023-10-9"],
    ["令和5年10月9日(月)14時30分頃、", "令和5年10月9日(月)14時30分頃", "2023-10-9 14:30 (月)"],
    ["㋿5年10月9日", "令和5年10月9日", "2023-10-9"],
    ["R5.10.9", "R5.10.9", "2023-10-9"],
    ["H30/3/19", "H30/3/19", "2018-3-19"],
    ["Fri, 19 May 2023 10:02:11 +0900", "19 May 2023", "2023-5-19"],
    ["Posted Oct 9, 2023", "Oct 9, 2023", "2023-10-9"],
    ["March 4th, 2024 6:12 PM", "March 4th, 2024 6:12 PM", "2024-3-4 18:12"],
    ["平成30年(2018年)3月19日", "平成30年(2018年)3月19日", "2018-3-19"],
    ["2018(平成30)年3月19日", "2018(平成30)年3月19日", "2018-3-19"],
    ["令和5年(2023年)10月12日(木曜日)", "令和5年(2023年)10月12日(木曜日)", "2023-10-12 (木)"],
    ["令和元年7月24日", "令和元年7月24日", "2019-7-24"],
    ["令和五年十月二十九日午後六時十五分頃", "令和五年十月二十九日午後六時十五分頃", "2023-10-29 18:15"],
    ["二〇二一年十月二十二日", "二〇二一年十月二十二日", "2021-10-22"],
    ["2023/10/09:不審な通信", "2023/10/09", "2023-10-9"],
    ["2023.10.9 | お知らせ", "2023.10.9", "2023-10-9"],
    ["2023-10-09", "2023-10-09", "2023-10-9"],
    ["23/10/9", "23/10/9", "2023-10-9"],
    ["2 0 1 9年4月 1 6日", "2 0 1 9年4月 1 6日", "2019-4-16"],
    ["10月9日の夜9時ごろ", "10月9日の夜9時ごろ", "?-10-9 21:?"],
    ["11月4日(月・祝)の18時22分", "11月4日(月・祝)の18時22分", "?-11-4 18:22 (月)"],
    ["3/4(月)8:50 申込者から", "3/4(月)8:50", "?-3-4 8:50 (月)"],
    ["14日18時30分頃", "14日18時30分頃", "?-?-14 18:30"],
    ["7月31日 午後0時30分", "7月31日 午後0時30分", "?-7-31 12:30"],
    ["2月18日(火) 正午", "2月18日(火) 正午", "?-2-18 12:? (火)"],
    ["1月21日深夜", "1月21日深夜", "?-1-21"],
    ["2017年12月、", "2017年12月", "2017-12-?"],
    ["同日", "同日", "?-?-? previous day 0"],
    ["同月12日", "同月12日", "?-?-12 previous month 0"],
    ["同年6月2日(木)", "同年6月2日(木)", "?-6-2 (木) previous year 0"],
    ["翌14日の朝", "翌14日の朝", "?-?-14 previous day 1"],
    ["翌朝6時頃", "翌朝6時頃", "?-?-? 6:? previous day 1"],
    ["前日", "前日", "?-?-? previous day -1"],
    ["昨日午後3時頃", "昨日午後3時頃", "?-?-? 15:? disclosure day -1"],
    ["本年10月27日", "本年10月27日", "?-10-27 disclosure year 0"],
    ["先月末に", "先月末", "?-?-? disclosure month -1"],
    ["令和5年度", "令和5年度", "2023-?-? fiscal"],
    ["午前10時半、", "午前10時半", "?-?-? 10:30"],
  ])("reads %s", (body, words, parts) => {
    expect(read(body)).toEqual([[words, parts]]);
  });

  it.each([
    ["6日間にわたり"],
    ["30日以内に"],
    ["1日も早い復旧"],
    ["1日1回"],
    ["24時間監視"],
    ["10日後"],
    ["2か月"],
    ["停職 3月"],
    ["03-5555-0166"],
    ["6月分の給与"],
    ["3月期第4四半期"],
    ["13月40日"],
    ["一時的に停止"],
    ["- 1/2 -"],
    ["1/3の方"],
    ["第12回"],
    ["土・日・祝日"],
  ])("finds no date in %s", (body) => {
    expect(read(body)).toEqual([]);
  });

  it("keeps to the words between other dates", () => {
    expect(read("10月9日、9日、同日、同月12日、翌日、前日").map(([words]) => words)).toEqual([
      "10月9日",
      "9日",
      "同日",
      "同月12日",
      "翌日",
      "前日",
    ]);
  });
});

describe("rangeOf", () => {
  it.each([
    ["10月16日~17日"],
    ["2020年10月16日から10月17日にかけて"],
    ["14日14時30分から20時10分まで"],
    ["18時10分~20時"],
    ["5月1日 ～ 7日"],
    ["令和3年4月1日〜令和5年5月26日"],
    ["8月29日 - 9月20日"],
    ["2021年9月15日10時00分から\n2021年10月20日15時30分まで"],
  ])("reads one span in %s", (body) => {
    const { text } = normalize(body);
    const [from, to] = recognizeDates(text);
    expect(from && rangeOf(text, from, to)).toEqual({ from, to });
  });

  it.each([["11月27日と11月30日"], ["4月30日、5月1日"], ["10月3日に発見し、10月4日"]])(
    "reads two days in %s",
    (body) => {
      const { text } = normalize(body);
      const [from, to] = recognizeDates(text);
      expect(from && rangeOf(text, from, to)).toBeNull();
    },
  );

  it.each([
    ["10月3日以降、", "from"],
    ["10月3日から順次", "from"],
    ["9月15日まで閲覧できる状態", "until"],
    ["1月13日に通信を遮断するまでの間", "until"],
    ["9月15日までに削除", "by"],
    ["9月15日に削除", null],
  ])("knows the side of the span in %s", (body, end) => {
    const notice = outline(normalize(`お知らせ\n${body}しました。`));
    const [mention] = recognizeDates(notice.text);
    expect(mention && rangeEndOf(notice, mention)).toBe(end);
  });
});

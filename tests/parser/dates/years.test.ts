import { describe, expect, it } from "vitest";
import { parseDocument } from "../../../lib/parser";

function datesOf(text: string) {
  const [notice] = parseDocument(text).notices;
  if (!notice) throw new Error("no notice was read");
  return { notice, ...notice.dates };
}

const INTRUSION = "当社のサーバーに対する不正アクセスを検知いたしました。";

describe("the year of a date without one", () => {
  it.each([
    [
      "from the date before it",
      `2021年6月1日に公表した件とは別に、2021年8月30日、障害を確認しました。9月2日に${INTRUSION}`,
      "2021-08-30",
    ],
    [
      "from the account, not from the month in which the data begins",
      `2022年4月15日\n株式会社みなとや\n不正アクセスについて\n4月2日、社員が操作しました。2019年6月以降にご予約いただいた方の情報です。9日に${INTRUSION}`,
      "2022-04-09",
    ],
    [
      "from the day of the notice",
      `2022年4月5日\n株式会社みなとや\n不正アクセスについて\n3月28日、${INTRUSION}`,
      "2022-03-28",
    ],
    [
      "from a sign-off at the end",
      `不正アクセスについて\n3月28日、${INTRUSION}\n2022年4月5日\n株式会社みなとや`,
      "2022-03-28",
    ],
    [
      "from the year before when the notice is of January",
      `2023年1月11日\n株式会社みなとや\n不正アクセスについて\n12月28日、${INTRUSION}`,
      "2022-12-28",
    ],
    [
      "from the collection's number",
      `【事件簿#2019-123】株式会社みなとや 不正アクセスについて\n7月6日、${INTRUSION}`,
      "2019-07-06",
    ],
    [
      "from the next full date",
      `不正アクセスについて\n7月6日、${INTRUSION}対応は2018年8月1日に完了しました。`,
      "2018-07-06",
    ],
    [
      "from the weekday",
      `不正アクセスについて\n2020年1月1日以降に登録された方が対象です。12月31日(土)、${INTRUSION}\n2023年1月31日\n株式会社みなとや`,
      "2022-12-31",
    ],
    ["with 昨年", `2021年2月10日\n株式会社みなとや\n不正アクセスについて\n昨年12月18日、${INTRUSION}`, "2020-12-18"],
    [
      "of the notice again, after 昨年 and an earlier month",
      `2021年3月10日\n株式会社みなとや\n不正アクセスについて\n昨年9月8日に機器を入れ替えました。2月12日、${INTRUSION}`,
      "2021-02-12",
    ],
    [
      "of 昨年 where the month is a later one",
      `2021年3月10日\n株式会社みなとや\n不正アクセスについて\n昨年9月8日に機器を入れ替えました。11月12日、${INTRUSION}`,
      "2020-11-12",
    ],
    ["with 本年", `2021年2月10日\n株式会社みなとや\n不正アクセスについて\n本年1月8日、${INTRUSION}`, "2021-01-08"],
    ["with 今月", `2021年2月10日\n株式会社みなとや\n不正アクセスについて\n今月8日、${INTRUSION}`, "2021-02-08"],
    ["with 昨日", `2021年3月1日\n株式会社みなとや\n不正アクセスについて\n昨日、${INTRUSION}`, "2021-02-28"],
  ])("is taken %s", (_, text, day) => {
    expect(datesOf(text).discovered?.value.slice(0, 10)).toBe(day);
  });

  it("goes on over New Year in a chronology", () => {
    const { notice } = datesOf(
      `2024年3月29日\n株式会社みなとや\n調査結果について\n経緯\n・2023年11月12日 サーバーが暗号化され、異常を検知\n・11月14日 個人情報保護委員会へ速報\n・12月18日 データの公開を確認\n・1月10日 個人情報保護委員会へ確報`,
    );
    expect(notice.timeline.map(({ date }) => date.value)).toEqual([
      "2023-11-12",
      "2023-11-14",
      "2023-12-18",
      "2024-01-10",
    ]);
  });

  it("leaves the date out where nothing tells the year", () => {
    expect(datesOf(`不正アクセスについて\n7月6日、${INTRUSION}`).discovered).toBeNull();
  });
});

describe("dates that lean on the one before", () => {
  it.each([
    ["同日", "10月31日に端末を紛失しました。同日、社員が紛失に気付きました。", "2022-10-31"],
    ["翌日", "10月31日に端末を紛失しました。翌日、社員が紛失に気付きました。", "2022-11-01"],
    ["翌1日", "10月31日に端末を紛失しました。翌1日、社員が紛失に気付きました。", "2022-11-01"],
    ["同月31日", "10月30日に端末を紛失しました。同月31日、社員が紛失に気付きました。", "2022-10-31"],
    ["a bare day", "10月30日に端末を紛失しました。31日、社員が紛失に気付きました。", "2022-10-31"],
    ["a bare time", "10月30日に端末を紛失しました。20時頃、社員が紛失に気付きました。", "2022-10-30"],
  ])("reads %s", (_, sentences, day) => {
    const { discovered } = datesOf(`2022年11月9日\n株式会社みなとや\n端末の紛失について\n${sentences}`);
    expect(discovered?.value.slice(0, 10)).toBe(day);
  });
});

describe("evidence and basis", () => {
  it("names the words that a year was taken from", () => {
    const { notice, discovered, disclosed } = datesOf(
      `2022年4月5日\n株式会社みなとや\n不正アクセスについて\n３月２８日、${INTRUSION}`,
    );
    expect(disclosed).toMatchObject({ value: "2022-04-05", precision: "day", basis: "stated" });
    expect(discovered).toMatchObject({ value: "2022-03-28", precision: "day", basis: "inferred" });
    expect(discovered?.evidence.map(({ text }) => text)).toEqual(["2022年4月5日", "３月２８日"]);
    for (const { start, end, text } of discovered?.evidence ?? []) expect(notice.body.slice(start, end)).toBe(text);
  });

  it("keeps the precision of the words", () => {
    const text = (date: string) => `端末の紛失について\n${date}、社員が端末の紛失に気付きました。`;
    expect(datesOf(text("2022年3月28日14時5分")).discovered).toMatchObject({
      value: "2022-03-28T14:05",
      precision: "minute",
    });
    expect(datesOf(text("2022年3月28日午後2時頃")).discovered).toMatchObject({
      value: "2022-03-28T14",
      precision: "hour",
    });
    expect(datesOf(text("2022年3月28日未明")).discovered).toMatchObject({ value: "2022-03-28", precision: "day" });
  });

  it("asks for a review where the weekday does not agree", () => {
    const { discovered } = datesOf(`端末の紛失について\n2022年3月28日(火)、社員が端末の紛失に気付きました。`);
    expect(discovered?.needsReview).toMatch(/weekday/);
  });
});

describe("what is no date of the incident", () => {
  const BODY =
    "当社の社員が、2022年3月28日にお客様の名簿を誤って別のお客様へメールで送信しました。翌29日、お客様からのご指摘により判明しました。";
  it.each([
    ["an as-of date", "4月1日現在、被害の報告は受けておりません。"],
    ["an earlier notice", "4月2日付「メールの誤送信について」でお知らせした件の続報です。"],
    ["an earlier notice in prose", "本件は2022年4月2日に公表しました。"],
    ["the period of the data", "対象は、2018年4月から2020年3月までにご入会いただいたお客様です。"],
    ["a fiscal year", "名簿は平成30年度に作成したものです。"],
    ["an answer to it", "2022年3月30日、個人情報保護委員会に報告しました。"],
    ["a deadline", "4月30日までに、対象の皆様へ書面を発送いたします。"],
    ["opening hours", "お問い合わせ 03-0000-0000(平日9時~17時、5月31日まで)"],
    ["an event", "なお、4月10日に開催する説明会は予定どおり行います。"],
  ])("%s", (_, sentence) => {
    const { occurredFrom, occurredTo, discovered, disclosed } = datesOf(`メールの誤送信について\n${BODY}\n${sentence}`);
    expect([disclosed, occurredFrom, occurredTo, discovered].map((date) => date?.value ?? null)).toEqual([
      null,
      "2022-03-28",
      "2022-03-28",
      "2022-03-29",
    ]);
  });
});

describe("a day or an hour that comes back to one told before", () => {
  it.each([
    [
      "out of what is told of a year before",
      "設定の誤りについて\n株式会社みなとや\n2022年5月28日、利用者の方から設定についてのお電話をいただきました。2021年10月3日にサーバーを入れ替えた際、公開のままとしておりました。5月28日のうちに非公開としました。\n・6月10日 本お知らせの掲載",
      ["2022-06-10", "2022-05-28"],
    ],
    [
      "not into the year before, where the account has gone on",
      "名簿の紛失について\n株式会社みなとや\n2021年4月1日に入社した社員の名簿です。2022年3月20日に鍵を交換しました。4月1日、名簿を紛失していることが判明しました。",
      [null, "2022-04-01"],
    ],
    [
      "as the day of the finding",
      "設定の誤りについて\n株式会社みなとや\n2022年5月28日、利用者の方から設定についてのお電話をいただきました。2021年10月3日にサーバーを入れ替えた際、公開のままとしておりました。お電話をいただいた5月28日の午後に非公開としました。\n・6月10日 本お知らせの掲載",
      ["2022-06-10", "2022-05-28"],
    ],
    [
      "in a list, out of what is told of a year before",
      "設定の誤りについて\n株式会社みなとや\n2022年5月28日、利用者の方から設定についてのお電話をいただきました。2021年10月3日にサーバーを入れ替えた際、公開のままとしておりました。\n・5月28日 非公開とする\n・6月10日 本お知らせの掲載",
      ["2022-06-10", "2022-05-28"],
    ],
    [
      "in the morning behind an evening",
      "2022年6月27日\n株式会社みなとや\n通知の誤りについて\n6月25日の朝に配信した通知に別の方の注文が表示されました。委託先が6月24日夜に行った更新に不具合がありました。7時20分に会員の方からお電話をいただき、止めました。",
      ["2022-06-27", "2022-06-25T07:20"],
    ],
    [
      "behind a day without an evening",
      "2022年6月27日\n株式会社みなとや\n通知の誤りについて\n6月25日に配信を止めました。委託先が6月24日に行った更新に不具合がありました。7時20分に会員の方からお電話をいただきました。",
      ["2022-06-27", "2022-06-24T07:20"],
    ],
  ])("%s", (_, text, days) => {
    const { disclosed, discovered } = datesOf(text);
    expect([disclosed?.value ?? null, discovered?.value ?? null]).toEqual(days);
  });
});

describe("a day that only looks like one told before", () => {
  it.each([
    ["2022年5月3日に発覚しました。2021年4月1日に契約し、5月3日に誤った設定で公開を開始いたしました。", "2021-05-03"],
    [
      "2022年5月3日に発覚しました。2021年4月1日に契約いたしました。その後、5月3日に誤った設定で公開を開始いたしました。",
      "2021-05-03",
    ],
  ])("%s", (sentences, day) => {
    const { occurredFrom, discovered } = datesOf(
      `設定の誤りについて\n株式会社みなとや\n名簿が閲覧できることが${sentences}`,
    );
    expect([occurredFrom?.value, discovered?.value]).toEqual([day, "2022-05-03"]);
  });
});

describe("the words that give an inferred date its missing parts", () => {
  it.each<[string, string, string[]]>([
    [
      "the number of the collection gives the year, whatever dates stand between",
      "【セキュリティ事件簿#2022-101】みなとや商会 名簿の紛失について\n3月20日、鍵を交換しました。\n3月28日、名簿を紛失していることが判明しました。",
      ["2022-101", "3月28日"],
    ],
    [
      "the nearest stated year, and no date between",
      "名簿の紛失について\n2022年3月20日、鍵を交換しました。\n3月25日、棚卸しを始めました。\n3月28日、名簿を紛失していることが判明しました。",
      ["2022年3月20日", "3月28日"],
    ],
    [
      "the month from one place and the year from another",
      "名簿の紛失について\n2022年2月20日、鍵を交換しました。\n3月25日、棚卸しを始めました。\n翌26日、名簿を紛失していることが判明しました。",
      ["2022年2月20日", "3月25日", "翌26日"],
    ],
  ])("%s", (_, text, words) => {
    expect(datesOf(text).discovered?.evidence.map((evidence) => evidence.text)).toEqual(words);
  });
});

describe("where an inferred year was taken from", () => {
  it.each([
    [
      "the date that states it, not the earlier year told between",
      `2023年4月6日、連絡を受けました。調べたところ、2022年10月24日には止まっていたことが判明しました。4月8日、${INTRUSION}`,
      "2023-04-08",
      "2023年4月6日",
    ],
    [
      "the date from which it was counted, where nothing states it",
      `2022年10月24日に機器を更新しました。3月8日、${INTRUSION}`,
      "2023-03-08",
      "2022年10月24日",
    ],
    ["the date before it", `2022年3月4日に機器を更新しました。3月8日、${INTRUSION}`, "2022-03-08", "2022年3月4日"],
  ])("%s", (_, facts, value, source) => {
    const { timeline } = datesOf(`不正アクセスについて\n株式会社みなとや\n${facts}`).notice;
    const event = timeline.find(({ date }) => date.value === value);
    expect(event?.evidence.map(({ text }) => text)).toContain(source);
    expect(event?.basis).toBe("inferred");
  });
});

describe("a minute that is told in full elsewhere", () => {
  it.each([
    [
      "is stated there",
      "2024年6月14日(金)14時30分頃より、一部の会員の画面が入れ替わる不具合が確認されました。\n14日14時30分から20時10分までの間、別の会員の情報が閲覧できる状態でした。",
      "stated",
      "2024年6月14日(金)14時30分頃",
    ],
    [
      "is inferred where only its day is",
      "2024年6月14日(金)より、一部の会員の画面が入れ替わる不具合が確認されました。\n14日14時30分から20時10分までの間、別の会員の情報が閲覧できる状態でした。",
      "inferred",
      "14日14時30分",
    ],
  ])("%s", (_, facts, basis, text) => {
    const { occurredFrom } = datesOf(`不具合について\n2024年6月15日\n株式会社みなとや\n${facts}`);
    expect(occurredFrom).toMatchObject({ value: "2024-06-14T14:30", basis });
    expect(occurredFrom?.evidence.map((one) => one.text)).toContain(text);
  });
});

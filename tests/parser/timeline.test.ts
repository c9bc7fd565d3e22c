/** The timeline: which dates are events, and in which words each is told. */
import { describe, expect, it } from "vitest";
import { shortNotice } from "./short-notice";

const read = (facts: string) => shortNotice(facts).timeline.map(({ date, text }) => [date.value, text]);

describe("the account of a date", () => {
  it.each([
    [
      "each date of a sentence keeps its own clause",
      "2024年4月1日に委託先から連絡を受け、4月3日に当サイトを停止しました。",
      [
        ["2024-04-01", "2024年4月1日に委託先から連絡を受け"],
        ["2024-04-03", "4月3日に当サイトを停止しました。"],
      ],
    ],
    [
      "what was looked into leads to what was found",
      "4月1日に異常を検知し、調査を行った結果、4月5日に不正アクセスを受けたことが判明しました。",
      [
        ["2024-04-01", "4月1日に異常を検知し"],
        ["2024-04-05", "調査を行った結果、4月5日に不正アクセスを受けたことが判明しました。"],
      ],
    ],
    [
      "a phrase that only leads in parts nothing",
      "4月1日に行われた攻撃により、個人情報が流出したことが4月8日に判明しました。",
      [
        ["2024-04-01", "4月1日に行われた攻撃により、個人情報が流出したことが4月8日に判明しました。"],
        ["2024-04-08", "4月1日に行われた攻撃により、個人情報が流出したことが4月8日に判明しました。"],
      ],
    ],
    [
      "a list of dates shares its clause",
      "4月6日と17日の2回、対象の方にメールで通知しました。",
      [
        ["2024-04-06", "4月6日と17日の2回、対象の方にメールで通知しました。"],
        ["2024-04-17", "4月6日と17日の2回、対象の方にメールで通知しました。"],
      ],
    ],
    [
      "a clause too short to stand alone takes the one before it along",
      "4月6日から対象の方へのお詫びの書面を発送し、4月9日に完了しました。",
      [
        ["2024-04-06", "4月6日から対象の方へのお詫びの書面を発送し"],
        ["2024-04-09", "4月6日から対象の方へのお詫びの書面を発送し、4月9日に完了しました。"],
      ],
    ],
    [
      "a date named once more right behind is one date",
      "4月1日に書類を誤って送付した。翌々日の4月3日、書類を回収しました。",
      [
        ["2024-04-01", "4月1日に書類を誤って送付した。"],
        ["2024-04-03", "翌々日の4月3日、書類を回収しました。"],
      ],
    ],
    [
      "a fiscal year cuts nothing",
      "4月5日に外部から指摘を受け、調査したところ、令和3年度に掲載した資料から閲覧できることが判明しました。",
      [
        [
          "2024-04-05",
          "4月5日に外部から指摘を受け、調査したところ、令和3年度に掲載した資料から閲覧できることが判明しました。",
        ],
      ],
    ],
    [
      "a clause in brackets is an event of its own",
      "4月6日、カード会社から漏えいの懸念について連絡を受けました(なお、3月24日には、別の理由ですでに決済を停止しております。)。",
      [
        ["2024-03-24", "なお、3月24日には、別の理由ですでに決済を停止しております。"],
        ["2024-04-06", "4月6日、カード会社から漏えいの懸念について連絡を受けました"],
      ],
    ],
    [
      "a date in brackets takes the sentence before it",
      "・全ての部署に対して情報提供を行った。(4月19日)\n・対象の方への文書発送(4月30日終了)",
      [
        ["2024-04-19", "全ての部署に対して情報提供を行った。(4月19日)"],
        ["2024-04-30", "対象の方への文書発送(4月30日終了)"],
      ],
    ],
    [
      "the value of a label takes the label",
      "閲覧の可能性がある期間\n2024年4月1日~4月20日\n閲覧の可能性がある人数\n476名",
      [["2024-04-01", "閲覧の可能性がある期間 2024年4月1日~4月20日"]],
    ],
    [
      "the lines below a date line belong to it",
      "経緯\n4月2日\n・職員が異常に気付いた。\n・上司に報告した。\n4月3日\n・警察に相談した。",
      [
        ["2024-04-02", "職員が異常に気付いた。 ・上司に報告した。"],
        ["2024-04-03", "警察に相談した。"],
      ],
    ],
  ])("%s", (_, facts, events) => {
    expect(read(facts)).toEqual(events);
  });
});

describe("dates that are no events", () => {
  it.each([
    [
      "an apology for the delay",
      "4月6日の漏えい懸念から今回の案内に至るまで、時間を要しましたことを深くお詫び申し上げます。",
    ],
    ["a plan", "なお、動画は、予定どおり7月中旬を目途に配信いたします。"],
    ["what will be done", "6月1日より、対象の方に書面をお送りいたします。"],
    ["a remark on the page", "よくあるご質問(2024年5月1日更新)"],
    ["a heading", "■ 4月14日にご購入のお客様へのお願い"],
    ["opening hours", "専用ダイヤル 0120-000-000(平日9:00~17:00、2024年6月28日まで)"],
    [
      "people named by a period",
      "2023年4月5日から2024年1月22日までの期間に当サイトで決済されたお客様910名が対象です。",
    ],
    ["a state as of a day", "4月20日現在、二次被害の報告は受けておりません。"],
    [
      "a table of events held",
      "イベント一覧\n事業名\t開催日\t人数\n春の講座\t2024年4月2日\t30\n夏の講座\t2024年4月9日\t12",
    ],
    ["the name of an earlier notice", "※4月11日付公表の108名の中に、2名の重複がありました。"],
  ])("%s", (_, facts) => {
    expect(read(facts)).toEqual([]);
  });

  it("are not those on which a notice or a letter went out", () => {
    expect(read("4月11日付「お詫び」にて公表いたしました件について、その後の状況をご報告いたします。")).toHaveLength(1);
    expect(read("なお、対象の方には4月11日に書面をお送りしております。")).toHaveLength(1);
  });
});

describe("order and repetition", () => {
  it("puts the coarser date of a day first", () => {
    const facts =
      "・4月1日 13時15分 設定を変更した。\n・4月1日 13時頃 利用者から電話があり発覚した。\n・4月1日 事務所を閉鎖した。\n・2024年4月 点検を開始した。";
    expect(read(facts).map(([date]) => date)).toEqual(["2024-04", "2024-04-01", "2024-04-01T13", "2024-04-01T13:15"]);
  });

  it("lists what prose and chronology both tell once, as the chronology has it", () => {
    const facts =
      "4月17日に当社システムへの不審なアクセスを検知し、調査を開始しました。\n\n経緯\n・4月17日:当社セキュリティ部門が当社システムへの不審なアクセスを検知し調査開始\n・4月18日:外部の専門会社に調査を依頼";
    expect(read(facts)).toEqual([
      ["2024-04-17", "4月17日:当社セキュリティ部門が当社システムへの不審なアクセスを検知し調査開始"],
      ["2024-04-18", "4月18日:外部の専門会社に調査を依頼"],
    ]);
  });

  it("prints the words without the spaces of the layout", () => {
    expect(read("令和 6 年 4 月 5 日、職員が資料を誤って掲載した。")).toEqual([
      ["2024-04-05", "令和6年4月5日、職員が資料を誤って掲載した。"],
    ]);
  });
});

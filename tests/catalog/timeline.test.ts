import { describe, expect, it } from "vitest";
import { toPartialDate } from "../../lib/catalog/incident-facts";
import { foldTimelines } from "../../lib/catalog/timeline";
import type { Notice } from "../../lib/notice";
import { makeNotice } from "./notices";

/** A report whose events stand in its list of events, or in the prose around it. */
function makeReport(events: { date: string; text: string; isListed?: boolean }[]): Notice {
  const notice = makeNotice({ body: events.map(({ text }) => text).join("\n") });
  const placed = events.map((event) => {
    const start = notice.body.indexOf(event.text);
    return { ...event, start, end: start + event.text.length };
  });
  return {
    ...notice,
    timeline: placed.map(({ date, text, start, end }) => ({
      ...notice.viaThirdParty,
      date: toPartialDate(date),
      text,
      evidence: [{ start, end, text }],
    })),
    sections: placed
      .filter(({ isListed }) => isListed)
      .map(({ start, end }) => ({ kind: "chronology", heading: null, start, end })),
  };
}

/** The events as [date, report and words of each telling]. */
function fold(...notices: Notice[]) {
  const events = foldTimelines(notices.map((notice, index) => ({ notice, report: index + 1 })));
  return events.map((event) => [event.date.value, ...[event, ...event.alsoTold].map((t) => `${t.report} ${t.text}`)]);
}

describe("foldTimelines", () => {
  it("has an event once that reports tell word for word, from the newest, and keeps the evidence of each", () => {
    const report = makeReport([{ date: "2024-01-05", text: "1月5日に発覚しました。" }]);
    expect(fold(report, report)).toEqual([["2024-01-05", "2 1月5日に発覚しました。", "1 1月5日に発覚しました。"]]);
    const [event] = foldTimelines([
      { notice: report, report: 1 },
      { notice: report, report: 2 },
    ]);
    expect(event?.alsoTold[0]?.evidence).toEqual(report.timeline[0]?.evidence);
  });

  it("has an event once that reports tell in other words", () => {
    const first = "2024年1月5日(金)、会員の情報がほかの会員から閲覧できる状態になっていることが判明いたしました。";
    const last = "1月5日に判明した、会員の情報がほかの会員から閲覧できる状態になっていた事象についてご報告いたします。";
    expect(
      fold(makeReport([{ date: "2024-01-05", text: first }]), makeReport([{ date: "2024-01-05", text: last }])),
    ).toEqual([["2024-01-05", `2 ${last}`, `1 ${first}`]]);
  });

  it("takes what happened at one minute for one thing where the words touch, and tells it as the list of events does", () => {
    const listed = "18時10分、緊急停止を実施。";
    const prose = "18時10分より緊急にサービスを止めておりましたが、現在はご利用いただけます。";
    expect(
      fold(
        makeReport([{ date: "2024-01-05T18:10", text: listed, isListed: true }]),
        makeReport([{ date: "2024-01-05T18:10", text: prose }]),
      ),
    ).toEqual([["2024-01-05T18:10", `1 ${listed}`, `2 ${prose}`]]);
  });

  it("joins the prose of a report to its own list of events", () => {
    const listed = "2時58分、事象の解消を確認。サービスを復旧。";
    const prose = "2時58分に復旧し、現在は通常通りご利用いただけます。";
    const report = makeReport([
      { date: "2024-01-06T02:58", text: prose },
      { date: "2024-01-06T02:58", text: listed, isListed: true },
    ]);
    expect(fold(report)).toEqual([["2024-01-06T02:58", `1 ${listed}`, `1 ${prose}`]]);
  });

  it("keeps apart what one list tells in like words, each joined to its own telling elsewhere", () => {
    const first = makeReport([
      { date: "2024-01-05", text: "青空市から連絡を受けました。", isListed: true },
      { date: "2024-01-05", text: "若葉市から連絡を受けました。", isListed: true },
    ]);
    const last = makeReport([
      { date: "2024-01-05", text: "若葉市から連絡を受けた。" },
      { date: "2024-01-05", text: "青空市から連絡を受けた。" },
      { date: "2024-01-05", text: "白樺市から連絡を受けた。" },
    ]);
    expect(fold(first, last)).toEqual([
      ["2024-01-05", "1 青空市から連絡を受けました。", "2 青空市から連絡を受けた。"],
      ["2024-01-05", "1 若葉市から連絡を受けました。", "2 若葉市から連絡を受けた。"],
      ["2024-01-05", "2 白樺市から連絡を受けた。"],
    ]);
  });

  it("keeps a day told without a time behind the time that its own report tells before it", () => {
    const first = makeReport([
      { date: "2024-01-05T09:30", text: "誤って掲載した。" },
      { date: "2024-01-05", text: "誤りに気付いて取り下げた。" },
    ]);
    const second = makeReport([{ date: "2024-01-05", text: "対策本部を設けた。" }]);
    expect(fold(first, second).map(([, telling]) => telling)).toEqual([
      "2 対策本部を設けた。",
      "1 誤って掲載した。",
      "1 誤りに気付いて取り下げた。",
    ]);
  });

  it("is quick over more events of one day than any notice tells", () => {
    const events = Array.from({ length: 5000 }, (_, at) => ({
      date: "2024-01-05",
      text: `会員${at}にお詫びしました。`,
    }));
    const report = { ...makeReport([]), timeline: makeReport(events).timeline };
    const begun = performance.now();
    expect(fold(report, report)).toHaveLength(5000);
    expect(performance.now() - begun).toBeLessThan(2000);
  });

  it.each([
    [
      "another thing of the same day",
      "2024-01-05",
      "警察に相談しました。",
      "2024-01-05",
      "対象の皆様にお詫びの電話をしました。",
    ],
    [
      "the same words of another day",
      "2024-01-05",
      "お詫びの電話をしました。",
      "2024-01-06",
      "お詫びの電話をしました。",
    ],
    ["another thing of the same minute", "2024-01-05T18:10", "通信を遮断。", "2024-01-05T18:10", "お客様より入電。"],
  ])("keeps apart %s", (_, date, text, otherDate, otherText) => {
    expect(fold(makeReport([{ date, text }]), makeReport([{ date: otherDate, text: otherText }]))).toHaveLength(2);
  });
});

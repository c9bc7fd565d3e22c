/** Any text in: a record whose evidence holds, or a clear error out. */
import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { noticeSchema } from "@/lib/notice";
import { parseDocument } from "@/lib/parser";
import { valuesOf } from "@/lib/parser/explain";
import { UnreadableDocumentError } from "@/lib/parser/source";

const seed = readFileSync("seeds/003_8e5181ec5845fdd0.txt", "utf8");

function holds(text: string): void {
  try {
    for (const notice of parseDocument(text).notices) {
      noticeSchema.parse(notice);
      for (const { finding } of valuesOf(notice))
        for (const { start, end, text: words } of finding.evidence) expect(notice.body.slice(start, end)).toBe(words);
    }
  } catch (error) {
    if (!(error instanceof UnreadableDocumentError)) throw error;
  }
}

const fragments = [
  "氏名、住所",
  "10名",
  "最大",
  "約3,000件",
  "２０２３年１０月９日",
  "令和5年",
  "同月12日",
  "から",
  "~",
  "(",
  "「",
  "」",
  "【",
  "#2023-001】",
  "漏えいした可能性",
  "含まれておりません",
  "株式会社",
  "市",
  "\n",
  "\n\n",
  "\t",
  " ",
  "　",
  "。",
  "、",
  ":",
  "・",
  "1.",
  "(1)",
  "①",
  "※",
  "うち",
  "不正アクセス",
  "誤って",
  "お問い合わせ",
  "03-0000-0000",
  "a@b.example",
  "\u0000",
  "\ud83d\ude00",
  "\ud83d",
  "ﾊﾞ",
  "㈱",
  "<p>",
  "<br",
  "|",
  "**",
  "99999999999999999999件",
  "13月32日",
  "0月0日",
  "25時61分",
];

describe("the parser", () => {
  it("holds for arbitrary Unicode", () => {
    fc.assert(fc.property(fc.string({ unit: "binary", maxLength: 2000 }), holds), { numRuns: 150 });
  });

  it("holds for any mixture of what notices are made of", () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(...fragments), { maxLength: 120 }).map((parts) => `お詫び${parts.join("")}`),
        holds,
      ),
      { numRuns: 400 },
    );
  });

  it("holds for a notice cut anywhere", () => {
    fc.assert(
      fc.property(fc.nat(seed.length), fc.nat(seed.length), (a, b) =>
        holds(seed.slice(Math.min(a, b), Math.max(a, b))),
      ),
      { numRuns: 60 },
    );
  });

  it("holds for a notice whose lines are shuffled", () => {
    const lines = seed.split("\n");
    fc.assert(
      fc.property(fc.shuffledSubarray(lines, { minLength: lines.length }), (shuffled) => holds(shuffled.join("\n"))),
      { numRuns: 30 },
    );
  });

  it.each([
    ["letters", "あ"],
    ["digits", "1"],
    ["brackets", "("],
    ["bullets", "・"],
    ["commas", "、"],
    ["lines", "\n"],
    ["dates", "10月9日"],
    ["counts", "10名、"],
    ["types", "氏名、"],
    ["names", "株式会社"],
    ["spaces", " "],
    ["tags", "<p>"],
    ["half-width marks", "ﾊﾞ"],
  ])("holds for a long run of %s", (_, unit) => {
    holds(`お詫び漢字\n${unit.repeat(Math.ceil(100_000 / unit.length))}`);
  });

  it.each([
    ["commas", "、"],
    ["digits", "1"],
    ["full stops", "."],
    ["spaces", " "],
  ])("is soon done with a long run of %s over a notice and in its words", (_, unit) => {
    // What looked back at each of them, or began again with each, took minutes.
    const run = unit.repeat(100_000);
    holds(`お詫び漢字${run}\n${seed}\n以上の${run}件`);
  });

  it.each([
    ["names that dots join", `青葉株式会社${"・漢".repeat(40)}を流出した。\n`],
    ["names that と joins", `青葉株式会社${"と漢".repeat(40)}を流出した。\n`],
    ["bodies that と joins", `警察${"と".repeat(90)}。\n`],
    ["data that nothing parts, in a request", `【お願い】\n氏名${"漢".repeat(50)}を確認してください。\n`],
  ])("is soon done with %s", (_, unit) => {
    // Each line took a second and more while its parts could be told apart in countless ways.
    holds(`名簿の流出について\n\n当社は、名簿を流出させました。\n${unit.repeat(100)}`);
  });

  it("says the same of the same text", () => {
    expect(parseDocument(seed)).toEqual(parseDocument(seed));
  });
});

import { describe, expect, it } from "vitest";
import { splitCompound, splitTerm } from "../../lib/search/matching/split-term";
import type { QueryTerm } from "../../lib/search/query/query-tree";

const term = (text: string): QueryTerm => ({ text, isPhrase: false, field: null });
const wordsOf = (text: string) => splitTerm(term(text))?.words.map((forms) => forms.map((form) => form.text).join("/"));

describe("a sentence", () => {
  it("is the words that tell something, in their base form too", () => {
    expect(wordsOf("病院で名簿が漏れました")).toEqual(["病院", "名簿", "漏れ/漏れる"]);
  });

  it("has each word once", () => {
    expect(wordsOf("名簿と名簿と名簿の紛失")).toEqual(["名簿", "紛失"]);
  });

  it("tells which of its words are one saying", () => {
    const { words, sayings } = splitTerm(term("書類が知らない人に届いた")) ?? { words: [], sayings: [] };
    expect(sayings.map(({ group }) => group.at(-1)?.text)).toContain("知らない人に届く");
    for (const { words: places } of sayings) for (const at of places) expect(words[at]).toBeDefined();
  });

  it("is looked for by a bounded number of words, however long it is", () => {
    const kanji = [..."山川海空雨雪花鳥犬猫馬牛魚虫石木草竹火水土金月日星雲風森林池島岸"];
    expect(wordsOf(kanji.map((one) => `${one}が`).join(""))?.length).toBe(24);
  });

  it.each(["漏えい", "1万人以上", ""])("%j is none", (text) => {
    expect(splitTerm(term(text))).toBeNull();
  });
});

describe("nouns written as one", () => {
  const partsOf = (text: string) => splitCompound(term(text))?.map(([part]) => part?.text);

  it.each([
    ["病院ランサムウェア感染", ["病院", "ランサムウェア", "感染"]],
    ["緑化協会漏えい", ["緑化協会", "漏えい"]],
  ])("%s", (text, parts) => {
    expect(partsOf(text)).toEqual(parts);
  });

  it.each(["緑化協会", "みどりの会", "病院紛失".repeat(40)])("%s stays one", (text) => {
    expect(partsOf(text)).toBeUndefined();
  });
});

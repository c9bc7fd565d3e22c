import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { readText } from "../../lib/parser/source";
import { CAUSE_PHRASES } from "../../lib/parser/vocabulary/causes";
import { quicken } from "../../lib/parser/vocabulary/quicken";

const positionsOf = (text: string, pattern: RegExp) =>
  [...text.matchAll(pattern)].map((match) => [match.index, match[0]]);

describe("quicken", () => {
  it.each([
    [/誤(?:送信|配布)|紛失/g, "誤配布と紛失と誤解"],
    [/(?<!再)委託|(?=第)第三者/g, "再委託、委託、第三者"],
    [/[a-z-]+\d?|漏え?い/gi, "ID-1 漏い 漏えい X-Y"],
    [/(?:約)?\d{1,3}名/g, "約12名、3名、名"],
    [/あ*い|う{0,2}え|\(以下\)/g, "ああい え うえ (以下)"],
  ])("finds with %s what it found before", (pattern, text) => {
    expect(positionsOf(text, quicken(pattern))).toEqual(positionsOf(text, pattern));
  });

  it.each([/[^。]+/g, /.{2}/g, /あ?/g])("leaves %s alone, which can begin with anything", (pattern) => {
    expect(quicken(pattern)).toBe(pattern);
  });

  it("changes nothing of what the phrases of causes find in the golden notices", () => {
    const folder = new URL("../golden/cases/", import.meta.url);
    const texts = readdirSync(folder)
      .filter((name) => !name.endsWith(".json"))
      .map((name) => readText(readFileSync(new URL(name, folder), "utf8")).normalize("NFKC"));
    for (const { pattern } of CAUSE_PHRASES) {
      const slow = new RegExp(pattern.source.replace(/^\(\?=\[(?:[^\]\\]|\\.)*\]\)/, ""), pattern.flags);
      for (const text of texts) expect(positionsOf(text, pattern)).toEqual(positionsOf(text, slow));
    }
  });
});

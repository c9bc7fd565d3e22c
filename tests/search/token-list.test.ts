import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { getAnalyzer } from "../../lib/search/analysis";
import { ColumnRoom, decodeTokens, encodeTokens, listTokens } from "../../lib/search/index/token-list";

const japanese = fc.stringMatching(
  /^[「」ーア-ンあ-ん漏洩情報個人東京都病院一二千万令和年月日Ａ-Ｚa-z0-9.,\-\n\t\u3000。㈱㍻ｶﾞ]{0,80}$/u,
);
const anyText = fc.oneof(japanese, fc.string({ unit: "binary" }));

it("the tokens of any text come back from bytes as they were", () => {
  const room = new ColumnRoom();
  fc.assert(
    fc.property(anyText, fc.boolean(), (text, readings) => {
      const tokens = getAnalyzer().analyze(text);
      const list = decodeTokens(encodeTokens(listTokens(tokens, { readings })));
      const { word: words, position, span, start, end } = list.readColumns(room);
      expect(list.count).toBe(tokens.length);
      expect(list.hasReadings).toBe(readings && tokens.some(({ reading }) => reading !== null));
      for (const [at, token] of tokens.entries()) {
        const word = words[at] ?? -1;
        expect(list.terms[word]).toBe(token.term);
        expect(list.readings[word]).toBe(readings ? token.reading : null);
        expect([position[at], span[at]]).toEqual([token.position, Math.min(8, token.span)]);
        expect([start[at], end[at]]).toEqual([token.start, token.end]);
      }
    }),
    { numRuns: 500 },
  );
});

describe("a word of a list", () => {
  it("is found without splitting the words, at the places that it has among them", () => {
    fc.assert(
      fc.property(anyText, fc.boolean(), (text, readings) => {
        const list = listTokens(getAnalyzer().analyze(text), { readings });
        for (const term of list.terms) {
          expect(list.placesOf(term)).toEqual(list.terms.flatMap((other, place) => (other === term ? [place] : [])));
        }
      }),
    );
  });

  it("is not found by a part of it, nor in a list that has none", () => {
    const list = listTokens(getAnalyzer().analyze("東京都の病院"), { readings: true });
    expect(list.placesOf("病院")).toHaveLength(1);
    expect(list.placesOf("院")).toEqual([]);
    expect(list.placesOf("病")).toEqual([]);
    expect(listTokens([], { readings: false }).placesOf("病院")).toEqual([]);
  });
});

import fc from "fast-check";
import { expect, it } from "vitest";
import { getAnalyzer } from "../../lib/search/analysis";
import { decodeTokens, encodeTokens, listTokens } from "../../lib/search/index/token-list";

const japanese = fc.stringMatching(
  /^[「」ーア-ンあ-ん漏洩情報個人東京都病院一二千万令和年月日Ａ-Ｚa-z0-9.,\-\n\t\u3000。㈱㍻ｶﾞ]{0,80}$/u,
);

it("the tokens of any text come back from bytes as they were", () => {
  fc.assert(
    fc.property(fc.oneof(japanese, fc.string({ unit: "binary" })), fc.boolean(), (text, readings) => {
      const tokens = getAnalyzer().analyze(text);
      const list = listTokens(tokens, { readings });
      expect(decodeTokens(encodeTokens(list))).toEqual(list);
      for (const [at, token] of tokens.entries()) {
        const word = list.word[at] ?? -1;
        expect(list.terms[word]).toBe(token.term);
        expect(list.readings[word]).toBe(readings ? token.reading : null);
        expect([list.position[at], list.span[at]]).toEqual([token.position, Math.min(8, token.span)]);
        expect([list.start[at], list.end[at]]).toEqual([token.start, token.end]);
      }
    }),
    { numRuns: 500 },
  );
});

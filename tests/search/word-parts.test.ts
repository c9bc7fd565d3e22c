import { describe, expect, it } from "vitest";
import { Vocabulary } from "../../lib/search/index/vocabulary";
import { findLooseHolders } from "../../lib/search/matching/word-parts";

const words = [
  "窃取",
  "窃盗",
  "盗難",
  "不正競争",
  "ふいつしんぐ",
  "ぷろぐらむ",
  "ぶろぐ",
  "online",
  "京都府",
  "\u0001きょうと",
].sort();
const compounds = ["東京都", "東京都庁"];
const terms = [...words, ...compounds].sort();
const segment = {
  vocabulary: new Vocabulary(terms),
  spans: Uint8Array.from(terms, (term) => (compounds.includes(term) ? 2 : 1)),
};

describe("a word that nothing else holds is found in", () => {
  it.each([
    ["窃", ["窃取", "窃盗"]],
    ["盗", ["盗難", "窃盗"]],
    ["競争", ["不正競争"]],
    ["ふいつし", ["ふいつしんぐ"]],
    ["京都", ["京都府"]],
    ["東京", []],
    ["ろぐ", []],
    ["ろぐら", []],
    ["ぶろ", []],
    ["line", []],
    ["きょう", []],
    ["盗難", []],
  ])("%s", (key, holders) => {
    expect(findLooseHolders(segment, key).map((id) => terms[id])).toEqual(holders);
  });
});

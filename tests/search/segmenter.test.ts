import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { beforeAll, describe, expect, it, vi } from "vitest";
import { DoubleArrayTrie } from "../../lib/search/analysis/dictionary/double-array-trie";
import { type Dictionary, loadDictionary } from "../../lib/search/analysis/dictionary/load";
import { Segmenter } from "../../lib/search/analysis/dictionary/segmenter";
import { loadStockKuromoji, type StockTokenizer } from "../stock-kuromoji";

const goldenCases = "tests/golden/cases";
const documents = [
  ...readdirSync("seeds").map((file) => join("seeds", file)),
  ...readdirSync(goldenCases)
    .filter((file) => !file.endsWith(".json"))
    .map((file) => join(goldenCases, file)),
];

let dictionary: Dictionary;
let segmenter: Segmenter;
let stock: StockTokenizer;
beforeAll(async () => {
  dictionary = loadDictionary();
  segmenter = new Segmenter(dictionary);
  stock = await loadStockKuromoji();
});

/** One line a word: surface, class, base form, reading, pronunciation. */
function cut(text: string): string[] {
  const { count, starts, ends, entries } = segmenter.segment(text);
  return Array.from({ length: count }, (_, at) => {
    const entry = entries[at] as number;
    const [source, own] = entry < 0 ? [dictionary.guesses, -1 - entry] : [dictionary.words, entry];
    const { base, reading, pronunciation } = source.detailsOf(own);
    const readings = entry < 0 ? [undefined, undefined] : [reading, pronunciation];
    return [text.slice(starts[at], ends[at]), ...source.classOf(own), base, ...readings].join();
  });
}

function cutByStock(text: string): string[] {
  return stock
    .tokenize(text)
    .map((token) =>
      [
        token.surface_form,
        token.pos,
        token.pos_detail_1,
        token.pos_detail_2,
        token.pos_detail_3,
        token.conjugated_type,
        token.conjugated_form,
        token.basic_form,
        token.reading,
        token.pronunciation,
      ].join(),
    );
}

describe("Segmenter", () => {
  it.each(documents)("cuts %s as kuromoji does", (path) => {
    const text = readFileSync(path, "utf8");
    expect(cut(text)).toEqual(cutByStock(text));
  });

  it("cuts random Japanese as kuromoji does", () => {
    const characters = [..."漏えい個人情報東京都大学すもももも、。ーカタナバアabXY019-/ 　\n令和一二〇々ヶ☆①ηД가"];
    const text = fc.array(fc.constantFrom(...characters), { maxLength: 40 }).map((units) => units.join(""));
    fc.assert(
      fc.property(text, (given) => {
        expect(cut(given)).toEqual(cutByStock(given));
      }),
      { numRuns: 1500 },
    );
  });

  it("covers any text without gaps, lone surrogates and NUL too", () => {
    const unit = fc.oneof(fc.integer({ min: 0, max: 0xffff }), fc.constantFrom(0, 0xd83e, 0xdd8a, 0x3002, 0x6f0f));
    fc.assert(
      fc.property(fc.array(unit, { maxLength: 60 }), (units) => {
        const text = String.fromCharCode(...units);
        const { count, starts, ends } = segmenter.segment(text);
        let place = 0;
        for (let at = 0; at < count; at++) {
          expect(starts[at]).toBe(place);
          expect(ends[at]).toBeGreaterThan(place);
          place = ends[at] as number;
        }
        expect(place).toBe(text.length);
      }),
      { numRuns: 1000 },
    );
  });

  it.each([
    ["𠮷野家", ["𠮷", "野家"]],
    ["🦊漏洩", ["🦊", "漏洩"]],
  ])("keeps surrogate pairs whole: %s", (text, words) => {
    expect(cut(text).map((line) => line.split(",")[0])).toEqual(words);
  });

  it("cuts a sentence of any length", () => {
    const text = "個人情報が漏れた".repeat(20_000);
    const { count, ends } = segmenter.segment(text);
    expect(ends[count - 1]).toBe(text.length);
    expect(count).toBeGreaterThan(90_000);
  });
});

describe("loadDictionary", () => {
  it("gives every copy of the module the same one", async () => {
    vi.resetModules();
    const copy = await import("../../lib/search/analysis/dictionary/load");
    expect(copy.loadDictionary).not.toBe(loadDictionary);
    expect(copy.loadDictionary()).toBe(dictionary);
  });
});

describe("DoubleArrayTrie", () => {
  it("knows no word in the room that the file keeps for more", () => {
    // The root's child for "a" is node 97, whose leaf is node 98; behind it the nodes are free.
    const base = Int32Array.from({ length: 400 }, (_, node) => ({ 0: 0, 97: 98, 98: -1 })[node] ?? -node);
    const check = Int32Array.from({ length: 400 }, (_, node) => ({ 0: 0, 97: 0, 98: 97 })[node] ?? -node - 1);
    const trie = new DoubleArrayTrie(base, check);
    expect(trie.lookUp("a")).toBe(0);
    expect(trie.lookUp("b")).toBe(-1);
    expect(trie.lookUp("ab")).toBe(-1);
  });
});

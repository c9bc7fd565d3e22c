/**
 * `npm run bench:analysis`: cutting into words and the whole analysis beside stock kuromoji on the same text, in one
 * run. Prints ratios; the machine's speed cancels out.
 */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { loadStockKuromoji } from "../stock-kuromoji";
import { medianOf, millisecondsOf } from "./timing";

const seeds = readdirSync("seeds").map((file) => readFileSync(join("seeds", file), "utf8"));
const characters = seeds.reduce((sum, text) => sum + text.length, 0);

const before = process.memoryUsage().rss;
const loading = performance.now();
const { loadDictionary } = await import("../../lib/search/analysis/dictionary/load");
const { Segmenter } = await import("../../lib/search/analysis/dictionary/segmenter");
const dictionary = loadDictionary();
const loaded = performance.now() - loading;
const segmenter = new Segmenter(dictionary);
globalThis.gc?.();
const resident = process.memoryUsage().rss - before;
const { getAnalyzer } = await import("../../lib/search/analysis");
const analyzer = getAnalyzer();

const stockLoading = performance.now();
const stock = await loadStockKuromoji();
const stockLoaded = performance.now() - stockLoading;

const works = {
  kuromoji: () => seeds.forEach((text) => void stock.tokenize(text)),
  "cut into words": () => seeds.forEach((text) => void segmenter.segment(text)),
  "whole analysis": () => seeds.forEach((text) => void analyzer.analyze(text)),
};
for (const work of Object.values(works)) work();
const rounds = Array.from({ length: 7 }, () => Object.values(works).map(millisecondsOf));
console.log(`${characters} characters of seeds, median of ${rounds.length} rounds`);
Object.keys(works).forEach((name, side) => {
  const time = medianOf(rounds.map((round) => round[side] as number));
  const ratio = medianOf(rounds.map((round) => (round[0] as number) / (round[side] as number)));
  const speed = Math.round(characters / time);
  console.log(
    `${name.padEnd(15)} ${time.toFixed(1).padStart(8)} ms ${String(speed).padStart(6)} characters/ms   ${ratio.toFixed(1)} times kuromoji`,
  );
});
console.log(
  `load ${loaded.toFixed(0)} ms (kuromoji ${stockLoaded.toFixed(0)} ms), resident ${Math.round(resident / 1e6)} MB more`,
);

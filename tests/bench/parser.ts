/**
 * `npm run bench:parser`: the parser beside kuromoji on the same text, in one run, and its time over growing
 * lengths, of notices and of single lines of them repeated. Prints ratios; the machine's speed cancels out.
 */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parseDocument } from "../../lib/parser";
import { goldenBlind } from "../../lib/quality/golden";
import { loadStockKuromoji } from "../stock-kuromoji";
import { Random } from "./corpus/random";
import { medianOf, millisecondsOf } from "./timing";

const SEED = 20_261_128;

const seeds = readdirSync("seeds").map((file) => readFileSync(join("seeds", file), "utf8"));
const characters = seeds.reduce((sum, text) => sum + text.length, 0);
const tokenizer = await loadStockKuromoji();

const parse = () => seeds.forEach((text) => void parseDocument(text));
const tokenize = () => seeds.forEach((text) => void tokenizer.tokenize(text));
parse();
tokenize();
const rounds = Array.from({ length: 7 }, () => [millisecondsOf(parse), millisecondsOf(tokenize)] as const);
const [parsing, tokenizing] = [0, 1].map((side) => medianOf(rounds.map((round) => round[side] as number))) as [
  number,
  number,
];
const ratio = medianOf(rounds.map(([a, b]) => a / b));
console.log(`${characters} characters of seeds, median of ${rounds.length} rounds`);
console.log(`parser     ${parsing.toFixed(0).padStart(6)} ms   ${Math.round(characters / parsing)} characters/ms`);
console.log(
  `kuromoji   ${tokenizing.toFixed(0).padStart(6)} ms   ${Math.round(characters / tokenizing)} characters/ms`,
);
console.log(`parser / kuromoji  ${ratio.toFixed(2)}`);

console.log("\none notice of growing length: time per KB, relative to 1 KB");
const notice = seeds[3] as string;
const shapes: Record<string, (length: number) => string> = {
  prose: (length) => notice.repeat(Math.ceil(length / notice.length)).slice(0, length),
  dates: (length) => `お詫び\n${"10月9日".repeat(Math.ceil(length / 5))}`.slice(0, length),
  counts: (length) => `お詫び\n${"10名、".repeat(Math.ceil(length / 4))}`.slice(0, length),
  "data types": (length) => `お詫び\n${"氏名、".repeat(Math.ceil(length / 3))}`.slice(0, length),
  names: (length) => `お詫び\n${"株式会社みどり、".repeat(Math.ceil(length / 8))}`.slice(0, length),
  letters: (length) => `お詫び漢字${"あ".repeat(length)}`.slice(0, length),
};
for (const [name, make] of Object.entries(shapes)) {
  const perKilobyte = [1, 10, 100, 1000].map((kilobytes) => {
    const text = make(kilobytes * 1024);
    const repeats = Math.max(1, Math.round(30 / kilobytes));
    parseDocument(text);
    return millisecondsOf(() => Array.from({ length: repeats }, () => parseDocument(text))) / repeats / kilobytes;
  });
  console.log(
    `${name.padEnd(11)} ${perKilobyte.map((time, i) => `${10 ** i} KB ${(time / (perKilobyte[0] as number)).toFixed(2)}`).join("   ")}`,
  );
}

const LINES = 100;
const [SHORT, LONG] = [4, 64];

/** A line over and over, each time with other figures: what is held against all else that is like it shows. */
function repeatLine(line: string, length: number): string {
  const parts = ["お詫び\n"];
  for (let i = 0, total = 0; total < length; i++) {
    const part = `${line.replace(/\d+/g, (figure) => String((Number(figure) * 7 + i * 13) % 10 ** Math.min(4, figure.length) || 1))}\n`;
    parts.push(part);
    total += part.length;
  }
  return parts.join("");
}

const random = new Random(SEED);
const lines = goldenBlind("tests/golden")
  .flatMap(({ folder, expectation }) => readFileSync(join(folder, expectation.file), "utf8").split("\n"))
  .filter((line) => /[ぁ-ん]/.test(line));
const growths = Array.from({ length: LINES }, () => {
  const line = random.pick(lines);
  const [short, long] = [SHORT, LONG].map((kilobytes) => {
    const text = repeatLine(line, kilobytes * 1024);
    return Math.min(...Array.from({ length: 2 }, () => millisecondsOf(() => parseDocument(text)))) / kilobytes;
  }) as [number, number];
  return { line, growth: long / short };
}).sort((a, b) => b.growth - a.growth);
console.log(`\n${LINES} lines of notices, each repeated: time per KB at ${LONG} KB, relative to ${SHORT} KB`);
console.log(`median ${medianOf(growths.map(({ growth }) => growth)).toFixed(2)}, the most of`);
for (const { line, growth } of growths.slice(0, 3)) console.log(`${growth.toFixed(2)}  ${line.trim().slice(0, 60)}`);

/**
 * `npm run quality`: how well the parser reads the golden notices, per field: seeds, cases and blind notices apart, the
 * last with weights learnt without their sets.
 * `-- --show` lists every difference; `-- --write FILE` writes the figures as JSON for the about page;
 * `-- --write-known` rewrites the list of known differences that the golden tests hold the parser to.
 */
import { mkdirSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { PARSER_VERSION } from "../parser";
import { NOTHING_LEARNT } from "../parser/weighing/weights";
import { goldenBlind, goldenCases, goldenOpened, goldenSeeds } from "../quality/golden";
import { differencesOf, type MeasuredNotice, measure, measureUnlearnt } from "../quality/measure";
import { summarize, summarizeDoubts } from "../quality/report";

const GOLDEN = "tests/golden";
const seeds = goldenSeeds(GOLDEN, "seeds");
const cases = goldenCases(GOLDEN);
const blind = goldenBlind(GOLDEN);
const sets = {
  seeds: measure(seeds),
  cases: measure(cases),
  blind: measureUnlearnt(blind, [...seeds, ...cases, ...goldenOpened(GOLDEN)]),
};
const figures = Object.fromEntries(Object.entries(sets).map(([name, notices]) => [name, figuresOf(notices)]));
const all = Object.values(sets).flat();
const doubts = summarizeDoubts(all.flatMap(({ comparisons }) => comparisons));

const writeAt = process.argv.indexOf("--write");
if (writeAt >= 0) {
  const path = process.argv[writeAt + 1] ?? "data/quality.json";
  mkdirSync(dirname(path), { recursive: true });
  const report = {
    parserVersion: PARSER_VERSION,
    measuredOn: new Date().toISOString().slice(0, 10),
    sets: figures,
    doubts,
  };
  writeFileSync(path, `${JSON.stringify(report, null, 2)}\n`);
}

if (process.argv.includes("--write-known")) {
  const held = [...sets.seeds, ...sets.cases];
  const known = held.map((notice) => [notice.id, differencesOf(notice)] as const).filter(([, list]) => list.length > 0);
  writeFileSync(`${GOLDEN}/known-differences.json`, `${JSON.stringify(Object.fromEntries(known), null, 2)}\n`);
}

if (process.argv.includes("--show"))
  for (const notice of all) for (const difference of differencesOf(notice)) console.log(`${notice.id}  ${difference}`);
for (const [name, { notices, fields, mean }] of Object.entries(figures)) {
  console.log(`\n${name}: ${notices} notices`);
  console.log(`${"field".padEnd(22)} precision  recall     F1  exact`);
  for (const { field, precision, recall, f1, exact } of fields)
    console.log(
      `${field.padEnd(22)} ${[precision, recall, f1, exact].map((figure) => figure.toFixed(3).padStart(7)).join(" ")}`,
    );
  console.log(
    `${"mean".padEnd(22)} ${" ".repeat(15)} ${mean.f1.toFixed(3).padStart(7)} ${mean.exact.toFixed(3).padStart(7)}`,
  );
}
const ruled = figuresOf(measure(blind, NOTHING_LEARNT)).mean;
console.log(`\nblind, by the rules alone: mean ${ruled.f1.toFixed(3)}, exact ${ruled.exact.toFixed(3)}`);
const share = (part: number, whole: number) => (whole === 0 ? "-" : `${((100 * part) / whole).toFixed(1)} %`);
console.log(
  `\nvalues marked as uncertain: ${doubts.flagged}, of them wrong ${share(doubts.flaggedWrong, doubts.flagged)}; ` +
    `others: ${doubts.unflagged}, of them wrong ${share(doubts.unflaggedWrong, doubts.unflagged)}`,
);

function figuresOf(notices: readonly MeasuredNotice[]) {
  const fields = summarize(notices.flatMap(({ comparisons }) => comparisons));
  const meanOf = (key: "f1" | "exact") => fields.reduce((sum, row) => sum + row[key], 0) / fields.length;
  return {
    notices: notices.length,
    fields,
    mean: { f1: meanOf("f1"), exact: meanOf("exact") },
  };
}

/**
 * `npm test`: everything that is checked, and last the line `N passed, N failed`. `npm test -- unit` runs some parts
 * only (types, lint, unit, browser); what is no part's name is passed on to Vitest and Playwright, which take it as
 * the files to run. The logs are kept in tests/results/.
 */
import { mkdirSync, rmSync } from "node:fs";
import { checkBrowser } from "./browser-part";
import { checkLint, checkTypes } from "./static-parts";
import { RESULTS_FOLDER } from "./steps";
import { addTallies, formatTally, nothing } from "./tally";
import { checkUnits } from "./unit-part";

/** In this order: what is quick to tell comes first. */
const parts = { types: checkTypes, lint: checkLint, unit: checkUnits, browser: checkBrowser };
type PartName = keyof typeof parts;

const isPart = (word: string): word is PartName => Object.hasOwn(parts, word);

async function main(words: readonly string[]): Promise<number> {
  rmSync(RESULTS_FOLDER, { recursive: true, force: true });
  mkdirSync(RESULTS_FOLDER, { recursive: true });
  const chosen = words.filter(isPart);
  const files = words.filter((word) => !isPart(word));
  let total = nothing;
  for (const name of chosen.length > 0 ? chosen : (Object.keys(parts) as PartName[])) {
    const started = Date.now();
    console.log(`\n━━ ${name}`);
    const tally = await parts[name](files);
    console.log(`━━ ${name}: ${formatTally(tally)} (${Math.round((Date.now() - started) / 1000)} s)`);
    total = addTallies(total, tally);
  }
  console.log(`\n${formatTally(total)}`);
  return total.failed > 0 || total.passed === 0 ? 1 : 0;
}

process.exitCode = await main(process.argv.slice(2));

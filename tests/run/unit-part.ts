import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { RESULTS_FOLDER, readReport, runNodeStep } from "./steps";
import { nothing, oneFailed, readVitestTally, type Tally, withStatus } from "./tally";

const { resolve } = createRequire(import.meta.url);
const vitest = [join(dirname(resolve("vitest/package.json")), "vitest.mjs")];
const REPORT = join(RESULTS_FOLDER, "unit.json");

export async function checkUnits(files: readonly string[]): Promise<Tally> {
  const own = files.filter((file) => !file.includes("e2e"));
  if (files.length > 0 && own.length === 0) return nothing;
  const reporters = ["--reporter=default", "--reporter=json", `--outputFile.json=${REPORT}`];
  const status = await runNodeStep(vitest, ["run", "--config", "tests/vitest.config.ts", ...reporters, ...own], {
    log: "unit",
  });
  const report = readReport(REPORT);
  return report === null ? oneFailed : withStatus(readVitestTally(report), status);
}

/**
 * `npm run variants`: what the parser loses when the golden notices say the same otherwise, rewriting by rewriting.
 * `-- NAME…` measures only rewritings whose name begins so; `-- --show` lists every loss.
 */
import { goldenCases, goldenSeeds } from "../quality/golden";
import { measure } from "../quality/measure";
import { REWRITINGS } from "../quality/variants";
import { measureRewriting, readGoldenTexts } from "../quality/variants/measure";

const GOLDEN = "tests/golden";
const wanted = process.argv.slice(2).filter((argument) => !argument.startsWith("--"));
const show = process.argv.includes("--show");
const golden = [
  ...readGoldenTexts(measure(goldenSeeds(GOLDEN, "seeds")), "seeds"),
  ...readGoldenTexts(measure(goldenCases(GOLDEN)), `${GOLDEN}/cases`),
];

console.log(`${"rewriting".padEnd(44)} notices  before   after    loss  lost  gained  fields`);
for (const rewriting of REWRITINGS) {
  if (wanted.length > 0 && !wanted.some((name) => rewriting.name.startsWith(name))) continue;
  const { name, notices, before, after, losses, gains } = measureRewriting(rewriting, golden);
  const fields = new Map<string, number>();
  for (const { field } of losses) fields.set(field, (fields.get(field) ?? 0) + 1);
  const worst = [...fields].sort((a, b) => b[1] - a[1]).map(([field, count]) => `${field} ${count}`);
  console.log(
    `${name.padEnd(44)} ${String(notices).padStart(7)} ${before.toFixed(4).padStart(7)} ${after.toFixed(4).padStart(7)} ` +
      `${(before - after).toFixed(4).padStart(7)} ${String(losses.length).padStart(5)} ${String(gains).padStart(7)}  ${worst.slice(0, 6).join(", ")}`,
  );
  if (show) for (const { id, difference } of losses) console.log(`    ${id}  ${difference}`);
}

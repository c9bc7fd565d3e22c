/** A sample of the golden notices, written otherwise: what is read in them must not hang on their form. */
import { describe, expect, it } from "vitest";
import { goldenCases, goldenSeeds } from "@/lib/quality/golden";
import { measure } from "@/lib/quality/measure";
import { REWRITINGS } from "@/lib/quality/variants";
import { measureRewriting, readGoldenTexts } from "@/lib/quality/variants/measure";

const golden = "tests/golden";
const everyTwelfth = <T>(list: readonly T[]) => list.filter((_, index) => index % 12 === 0);
const sample = [
  ...readGoldenTexts(measure(everyTwelfth(goldenSeeds(golden, "seeds"))), "seeds"),
  ...readGoldenTexts(measure(everyTwelfth(goldenCases(golden))), `${golden}/cases`),
];

function lossesUnder(name: string): string[] {
  const rewriting = REWRITINGS.find((candidate) => candidate.name === name);
  if (!rewriting) throw new Error(`no rewriting is called ${name}`);
  const { notices, losses } = measureRewriting(rewriting, sample);
  expect(notices, "notices that it changes").toBeGreaterThan(0);
  return losses.map(({ id, difference }) => `${id} ${difference}`);
}

describe("rewritings", () => {
  it("have names of their own", () => {
    expect(new Set(REWRITINGS.map(({ name }) => name)).size).toBe(REWRITINGS.length);
  });

  it.each([
    "sign:，。",
    "sign:wide-letters",
    "sign:narrow-brackets",
    "date:wide",
    "date:spaced",
    "time:colon",
    "figure:no-commas",
    "list:•",
    "heading:【】",
    "label:spaced-colon",
    "line:crlf",
    "line:cr",
    "line:indented",
  ])("%s loses nothing", (name) => {
    expect(lossesUnder(name)).toEqual([]);
  });

  // Fewer losses than recorded are an improvement: lower the figure. `npm run variants -- NAME --show` lists them all.
  it.each([
    ["sign:，．", 1],
    ["sign:space-around-figures", 3],
    ["ending:plain", 3],
    ["line:wrapped-35", 12],
    ["line:no-blank", 6],
    ["page:html-whole", 8],
  ])("%s loses at most %i fields", (name, allowed) => {
    expect(lossesUnder(name).length).toBeLessThanOrEqual(allowed);
  });
});

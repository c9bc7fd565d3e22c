/** The weights that the parser reads with are those that the golden notices give: `npm run learn` was not forgotten. */
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { modelsFrom, NOTHING_LEARNT, QUESTIONS } from "@/lib/parser/weighing/weights";
import { examplesOf } from "@/lib/quality/examples";
import { goldenBlind, goldenNotices, goldenSeeds } from "@/lib/quality/golden";
import { keptModels, learnFrom } from "@/lib/quality/learning";
import { type MeasuredNotice, measure } from "@/lib/quality/measure";

const golden = "tests/golden";

describe("the weights", () => {
  it("are those that the golden notices give", { timeout: 300_000 }, () => {
    const learnt = learnFrom(goldenNotices(golden, "seeds").map(examplesOf));
    const kept = modelsFrom(JSON.parse(readFileSync("lib/parser/weighing/weights.json", "utf8")));
    const differing = QUESTIONS.filter((question) => {
      const [now, then] = [learnt[question], kept[question]];
      return (
        now.unit !== then.unit || now.bias !== then.bias || !Buffer.from(now.weights).equals(Buffer.from(then.weights))
      );
    });
    expect(differing, "run `npm run learn`, and raise the parser's version").toEqual([]);
    expect(modelsFrom(keptModels(learnt))).toEqual(learnt);
  });
});

/** Of the fields on which weights have a say, those of which one value is right or wrong and that are seldom null. */
const WEIGHED = ["occurredFrom", "occurredTo", "discovered", "affected", "outcome", "viaThirdParty"];

describe("weights that have not seen a notice", () => {
  it("read more of it right than the rules alone", { timeout: 300_000 }, () => {
    const blind = goldenBlind(golden);
    const others = goldenNotices(golden, "seeds").filter(({ set }) => !set.startsWith("blind/"));
    const weights = learnFrom(others.map(examplesOf));
    const rightIn = (measured: MeasuredNotice[], field: string) =>
      measured.flatMap(({ comparisons }) => comparisons).filter((one) => one.field === field && one.exact).length;
    const [weighed, ruled] = [measure(blind, weights), measure(blind, NOTHING_LEARNT)];
    for (const field of WEIGHED) expect(rightIn(weighed, field), field).toBeGreaterThan(rightIn(ruled, field));
  });
});

describe("the examples of a notice", () => {
  const [seed] = goldenSeeds(golden, "seeds");
  if (!seed) throw new Error("there is no seed");

  it("say of each date, figure and matter what is known of it", () => {
    const examples = examplesOf(seed);
    expect(examples.occurredFrom.length).toBeGreaterThan(0);
    expect(examples.occurredFrom).toHaveLength(examples.discovered.length);
    const codes = QUESTIONS.filter((question) => question.startsWith("causes "));
    expect(codes.filter((question) => examples[question][0]?.isSo)).toHaveLength(1);
  });

  it("are none where the document has no such notice", () => {
    const absent = { ...seed, expectation: { ...seed.expectation, index: 99 } };
    expect(Object.values(examplesOf(absent)).flat()).toEqual([]);
  });
});

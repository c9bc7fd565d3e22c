import { describe, expect, it } from "vitest";
import { Features } from "@/lib/parser/weighing/features";
import { type Example, learn } from "@/lib/parser/weighing/learning";
import { weigh } from "@/lib/parser/weighing/model";

function bucketsOf(text: string): number[] {
  const features = new Features();
  features.runs("text", text);
  return features.buckets;
}

/** Ten mails to wrong persons and ten losses, of different things. */
const THINGS = ["名簿", "鞄", "手帳", "書類", "端末", "媒体", "台帳", "封筒", "伝票", "記録"];
const EXAMPLES: Example[][] = THINGS.map((thing) => [
  { buckets: bucketsOf(`${thing}を紛失しました`), isSo: true },
  { buckets: bucketsOf(`${thing}を誤って送信しました`), isSo: false },
]);

const only = (wanted: boolean) => EXAMPLES.map((notice) => notice.filter(({ isSo }) => isSo === wanted));

describe("learning", () => {
  it("finds what tells the examples apart, in words that it has not seen together", () => {
    const model = learn(EXAMPLES);
    expect(weigh(model, bucketsOf("鍵を紛失した"))).toBeGreaterThan(0);
    expect(weigh(model, bucketsOf("写真を誤って送信した"))).toBeLessThan(0);
  });

  it("gives the same for the same examples, in whole numbers", () => {
    const [model, again] = [learn(EXAMPLES), learn(EXAMPLES)];
    expect(again).toEqual(model);
    expect(Math.max(...model.weights)).toBe(15);
    expect(Math.min(...model.weights)).toBeGreaterThanOrEqual(-15);
  });

  it("gives no weight to what few notices have, however often they say it", () => {
    const [first = [], ...others] = EXAMPLES;
    const named = { buckets: bucketsOf("みなと堂"), isSo: true };
    const model = learn([[...first, named, named, named, named, named, named], ...others]);
    for (const bucket of bucketsOf("みなと堂")) expect(model.weights[bucket]).toBe(0);
  });

  it("knows only how often it is so where there is nothing to see", () => {
    expect(weigh(learn(only(true)), [])).toBeGreaterThan(0);
    expect(weigh(learn(only(false)), [])).toBeLessThan(0);
  });
});

/** What stands around a figure that tells whether it counts those whose data are concerned, and whether it is the headline. */
import type { Mention } from "../../recognizers/counts";
import { headingsAbove } from "../../structure/outline";
import { Features } from "../../weighing/features";

const MOST_TIMES = 3;

/** The features of each figure of a notice, in their order. */
export function featuresOfFigures(mentions: readonly Mention[], title: string): Features[] {
  const values = mentions.map(({ value }) => value);
  const largest = Math.max(...values);
  const { sums, differences } = relationsOf([...new Set(values)]);
  return mentions.map((mention, index) => {
    const { value } = mention;
    const features = new Features();
    addWordsAround(mention, features);
    features.flag(`digits ${String(value).length}`);
    if (value <= 10) features.flag("at most ten");
    features.flag(`told ${Math.min(MOST_TIMES, values.filter((other) => other === value).length)} times`);
    if (value === largest) features.flag("largest");
    if (sums.has(value)) features.flag("sum of two others");
    if (differences.has(value)) features.flag("difference of two others");
    if (title.includes(String(value))) features.flag("in the title");
    if (values.indexOf(value) === index) features.flag("first");
    return features;
  });
}

/** The words around a figure, without what it is to the others. */
export function addWordsAround(mention: Mention, features: Features): void {
  const { before, after, label, column, sentence, unit } = mention;
  features.flag(`unit ${unit}`);
  features.beginnings("after", after);
  features.endings("before", before);
  features.runs("before", before.slice(-30));
  features.runs("after", after.slice(0, 40));
  features.runs("label", label.slice(-20));
  features.runs("column", column.slice(-15));
  for (const title of headingsAbove(sentence.line)) features.runs("heading", title.slice(0, 25));
  features.runs("start of sentence", sentence.text.slice(0, 20));
  features.runs("lead", (sentence.lead?.text ?? "").slice(-20));
  features.runs("end of sentence", sentence.text.slice(-15));
  features.flag(`section ${sentence.line.section}`);
  features.flag(`line ${sentence.line.role}`);
  if (mention.isPortion) features.flag("portion");
  if (before.trim() === "") features.flag("nothing before");
}

/** Which of the values are the sum, or the difference, of two others. */
function relationsOf(values: readonly number[]): { sums: ReadonlySet<number>; differences: ReadonlySet<number> } {
  const known = new Set(values);
  const sums = new Set<number>();
  const differences = new Set<number>();
  for (const [index, a] of values.entries())
    for (const b of values.slice(0, index)) {
      if (known.has(a + b)) sums.add(a + b);
      if (a !== b && known.has(Math.abs(a - b))) differences.add(Math.abs(a - b));
    }
  return { sums, differences };
}

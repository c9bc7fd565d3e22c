/** The figure that the words around all figures speak for as the headline, beside the one that the rules chose. */
import type { Reading } from "../../reading";
import { INCLUDED_AFTER } from "../../vocabulary/count-status";
import { tellingWords } from "../../weighing/telling";
import type { JudgedCount } from "../counts";
import { addWordsAround } from "../counts/features";
import { isEntry, isSubtotal, isTotal, type TakenMention } from "../counts/groups";
import { SUM_OF_THOSE_LISTED } from "../counts/taken";
import { OUTWEIGHED, RIVALLED, WEIGHED_WORDS } from "../weighed-finding";
import type { Choice } from "./choice";
import { sumOf } from "./same-groups";

/** How far the figure that the rules chose is ahead of the others; logarithms of odds, as everything here. */
const TRUST = 1;
/** What speaks for a sum of two groups, of which no words tell that it is the headline; and the more, the more there are. */
const SUM = 1;
const FURTHER_SUMMAND = 1;
/** What speaks for it beside that where the groups stand side by side: words around one of them say nothing of the sum. */
const SIDE_BY_SIDE = 2;

/** The choice of the rules, unless the words around another figure speak plainly for that one. */
export function weighHeadline({ trace, weights }: Reading, chosen: Choice, counts: readonly JudgedCount[]): Choice {
  const [single, ...others] = chosen.summands;
  if (!single) return chosen;
  // No words around figures outweigh what the notice itself calls disjoint, nor that all it lists adds up to a figure.
  if (chosen.rule === "sum-of-disjoint-groups" || single.group.taken.some(isSumOfThoseListed)) return chosen;
  if (others.length === 0 && isTotalOfParts(single, counts)) return chosen;
  const isSum = others.length > 0;
  const own = isSum ? scoreOfSum(chosen.summands) : scoreOf(single);
  const rival = counts
    .filter((one) => (one.count.status === "affected" || one.count.status === "part") && (isSum || one !== single))
    .filter((one) => isSum || !isHeldBy(one, single))
    .filter(({ count, group }) => count.status !== "part" || !isSubtotal(group))
    // Firms beside persons are never the headline where the rules found that the notice leads with the persons.
    .filter(({ count }) => count.unit !== "organizations" || single.count.unit === "organizations")
    .reduce<JudgedCount | null>((best, next) => (best && scoreOf(best) >= scoreOf(next) ? best : next), null);
  if (!rival || scoreOf(rival) <= own) return chosen;
  if (isSum || scoreOf(rival) > own + TRUST) {
    const { unit, qualifier } = single.count;
    const value = { value: sumOf(chosen.summands), unit, qualifier };
    trace.reject(
      "affected",
      { value, span: single.group.taken[0].mention.span, rule: chosen.rule, score: own },
      RIVALLED,
    );
    const { mention } = strongestOf(rival);
    const telling = tellingWords(weights.headline, (features) => addWordsAround(mention, features));
    return { summands: withThoseBeside(rival, single, counts), rule: WEIGHED_WORDS, needsReview: OUTWEIGHED, telling };
  }
  return { ...chosen, needsReview: chosen.needsReview ?? RIVALLED };
}

function scoreOfSum(summands: readonly JudgedCount[]): number {
  return SUM + FURTHER_SUMMAND * (summands.length - 2) + (standSideBySide(summands) ? SIDE_BY_SIDE : 0);
}

/** Groups counted alike, each in an entry of a list, or all in one sentence. */
function standSideBySide(summands: readonly JudgedCount[]): boolean {
  const [first] = summands as [JudgedCount, ...JudgedCount[]];
  const sentence = first.group.taken[0].mention.sentence;
  return (
    summands.every(({ count }) => count.unit === first.count.unit) &&
    (summands.every(({ group }) => group.taken.some(({ mention }) => isEntry(mention))) ||
      summands.every(({ group }) => group.taken[0].mention.sentence === sentence))
  );
}

/** One group of persons of several beside firms is no headline by itself: all of them are. */
function withThoseBeside(rival: JudgedCount, single: JudgedCount, counts: readonly JudgedCount[]): JudgedCount[] {
  const { unit, status } = rival.count;
  if (single.count.unit !== "organizations" || unit === "organizations" || status !== "affected") return [rival];
  if (isTotal(rival.group)) return [rival];
  return counts.filter(({ count }) => count.unit === unit && count.status === "affected");
}

/** 「会員登録をされたお客様(上記1,604名を含む) 8,930名」: the smaller figure is called one that the larger holds. */
function isHeldBy(part: JudgedCount, whole: JudgedCount): boolean {
  if (part.count.value >= whole.count.value || part.count.unit !== whole.count.unit) return false;
  return part.group.taken.some(
    ({ mention }) =>
      INCLUDED_AFTER.test(mention.after) &&
      whole.group.taken.some(({ mention: all }) => all.sentence === mention.sentence),
  );
}

/** True where some of what is listed as its parts, three or more, adds up to it. */
function isTotalOfParts({ count: whole }: JudgedCount, counts: readonly JudgedCount[]): boolean {
  const parts = counts.filter(({ count }) => count.status === "part" && count.unit === whole.unit);
  let reached = new Set([0]);
  for (const { count } of parts.slice(0, MOST_PARTS)) {
    const further = [...reached].map((sum) => sum + count.value).filter((sum) => sum <= whole.value);
    reached = new Set([...reached, ...further]);
  }
  return parts.length >= FEWEST_PARTS && reached.has(whole.value);
}

/** Among more, some add up to almost anything; fewer may do so by chance. */
const MOST_PARTS = 8;
const FEWEST_PARTS = 3;

const isSumOfThoseListed = ({ judgement }: TakenMention) => judgement.rule === SUM_OF_THOSE_LISTED;

function scoreOf(one: JudgedCount): number {
  return strongestOf(one).headline;
}

/** Of the places where a figure stands, the one whose words speak most for it. */
function strongestOf({ group: { taken } }: JudgedCount): TakenMention {
  return taken.reduce((best, one) => (one.headline > best.headline ? one : best));
}

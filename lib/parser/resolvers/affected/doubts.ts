/** Why figures that were added up may be no sum: measured on notices read for the first time, such sums often are none. */
import type { SequenceKind } from "../../../taxonomy";
import type { Mention } from "../../recognizers/counts";
import { DOCUMENT_HEAD, JOINED, NO_OVERLAP } from "../../vocabulary/count-status";
import type { JudgedCount } from "../counts";
import { isEntry } from "../counts/groups";

/**
 * The reason to look at a sum twice, as an English clause, or null.
 * @param summands the figures added up, in the order of the text
 * @param sequence which report the notice is: a later one may repeat figures of an earlier one
 */
export function doubtOfSum(summands: readonly JudgedCount[], text: string, sequence: SequenceKind): string | null {
  if (summands.length < 2) return null;
  if (arePapersOfOneSet(summands) && !NO_OVERLAP.test(text))
    return "papers that were kept together may hold the same people";
  if (new Set(summands.map(({ count }) => count.unit)).size > 1) return "figures of different units were added up";
  if (standUnjoined(summands)) return "figures that stand side by side were added up, and no word joins them";
  return sequence === "initial"
    ? null
    : "figures of a later report were added up, and some of them may be of an earlier one";
}

/** Papers that were kept or carried together may hold the same people: 「指導要録の写し 4クラス128人分/通知表 33人分」. */
function arePapersOfOneSet(counts: readonly JudgedCount[]): boolean {
  return counts.every(({ group }) => {
    const { mention } = group.taken[0];
    return isEntry(mention) && mention.unit === "people" && DOCUMENT_HEAD.test(mention.head.replace(PARCELS, ""));
  });
}

/** 「4クラス」「2冊」 between the paper and those whose it is. */
const PARCELS = /[\s、(]*\d+(?:クラス|冊|枚|部|組|通|点)分?[\s、)]*$/;

/** Two of them in one line without 「、」 or 「と」 between: cells of a row, or a figure that explains the other. */
function standUnjoined(summands: readonly JudgedCount[]): boolean {
  const places = summands.map(({ group }) => group.taken[0].mention);
  return places.some((mention, index) => {
    const next = places[index + 1];
    return next !== undefined && next.sentence === mention.sentence && !areJoined(mention, next);
  });
}

function areJoined(a: Mention, b: Mention): boolean {
  return JOINED.test(a.after.slice(0, Math.max(0, b.span.start - a.span.end)).replace(/\([^()]*\)/g, ""));
}

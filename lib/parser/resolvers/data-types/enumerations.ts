/** The enumerations of data in a notice, each with what is said of it. */
import { type Enumeration, findEnumerations } from "../../recognizers/data-types";
import type { NoticeText } from "../../structure/outline";
import type { Judgement } from "./judgement";
import { type Placement, placementsOf } from "./placement";
import { judge } from "./scope";

/** An enumeration with what the notice says of it. */
export interface JudgedEnumeration {
  readonly enumeration: Enumeration;
  readonly following: readonly Enumeration[];
  readonly placement: Placement;
  readonly judgement: Judgement;
}

const memo = new WeakMap<NoticeText, readonly JudgedEnumeration[]>();

/** All enumerations of data in a notice, judged once. */
export function judgeEnumerations(notice: NoticeText): readonly JudgedEnumeration[] {
  const known = memo.get(notice);
  if (known) return known;
  const enumerations = findEnumerations(notice);
  const placements = placementsOf(notice);
  const judged = enumerations.map((enumeration, index) => {
    const following = enumerations
      .slice(index + 1, index + 6)
      .filter(({ sentence }) => sentence === enumeration.sentence);
    const placement = placements.of(enumeration.sentence);
    return { enumeration, following, placement, judgement: judge(enumeration, following, placement) };
  });
  memo.set(notice, judged);
  return judged;
}

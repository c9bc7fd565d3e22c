/** Which figures stand on their own, which are parts of another, which a newer one replaced. */
import type { CountStatus } from "../../../../taxonomy";
import type { NoticeText } from "../../../structure/outline";
import { areOfOtherKinds, type CountGroup, isBeyond, isOrigin, isSubtotal, isTotal } from "../groups";
import { markHeldByMark, markPartsOfLead } from "./listed";
import { markNamedParts, markPartsNamedAgain } from "./named-parts";
import { markKindOfOwners, markKindsOfData, markPartsAmongData } from "./parts-by-data";
import {
  markAdditions,
  markBracketedParts,
  markFoundAgain,
  markRemainders,
  markSummedParts,
  markTakenOff,
  markWholesOfSpared,
} from "./sums";
import { markSuperseded, reportsOf } from "./superseded";

/**
 * The status of each group, in the same order. Each step looks only at what still stands, so the surer words come
 * first: what is left out or replaced, then parts by their own words, then parts by arithmetic.
 */
export function readStatuses(notice: NoticeText, groups: readonly CountGroup[]): CountStatus[] {
  const { sentences } = notice;
  const statuses: CountStatus[] = groups.map(() => "affected");
  markLeftOut(groups, statuses);
  markSuperseded(groups, statuses, reportsOf(notice));
  markTakenOff(groups, statuses);
  markFoundAgain(groups, statuses);
  markWholesOfSpared(groups, statuses);
  markNamedParts(groups, statuses);
  markHeldByMark(sentences, groups, statuses);
  markPartsOfLead(groups, statuses);
  markPartsAmongData(sentences, groups, statuses);
  markKindsOfData(groups, statuses);
  markKindOfOwners(groups, statuses);
  markPartsNamedAgain(groups, statuses);
  markRemainders(groups, statuses);
  markAdditions(groups, statuses);
  markBracketedParts(groups, statuses);
  markSummedParts(groups, statuses);
  markPartsOfTotals(groups, statuses);
  return statuses;
}

/** What the notice says is not concerned. */
function markLeftOut(groups: readonly CountGroup[], statuses: CountStatus[]): void {
  for (const [index, group] of groups.entries())
    if (group.taken.some(({ judgement }) => judgement.role === "excluded")) statuses[index] = "excluded";
}

/**
 * A figure that calls itself the total has the smaller ones of its unit as parts, even where some are counted twice.
 */
function markPartsOfTotals(groups: readonly CountGroup[], statuses: CountStatus[]): void {
  for (const [at, total] of groups.entries()) {
    if (statuses[at] !== "affected" || isOrigin(total) || !isTotal(total) || isSubtotal(total)) continue;
    for (const [index, group] of groups.entries())
      if (index !== at && statuses[index] === "affected" && isPartOfTotal(group, total)) statuses[index] = "part";
  }
}

function isPartOfTotal(group: CountGroup, total: CountGroup): boolean {
  return (
    group.unit === total.unit &&
    group.value < total.value &&
    !isOrigin(group) &&
    (!isTotal(group) || isSubtotal(group)) &&
    !areOfOtherKinds(group, total) &&
    !isBeyond(group, total)
  );
}

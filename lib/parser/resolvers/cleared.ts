/** A notice that comes to the result that nothing got out: the data and the figures that it names are then spared. */
import type { Notice, NoticeCause } from "../../notice";
import type { CauseCode } from "../../taxonomy";

/** Data that were lost, destroyed or locked are concerned, even where nobody got them. */
const STRIKES_WITHOUT_LEAK: ReadonlySet<CauseCode> = new Set(["loss", "theft", "equipment_failure", "ransomware"]);

/** Whether nothing that the notice names is concerned: it says that nothing got out, and nothing was lost either. */
export function isCleared(outcome: Notice["outcome"], causes: readonly NoticeCause[]): boolean {
  return outcome?.value === "not_leaked" && !causes.some(({ code }) => STRIKES_WITHOUT_LEAK.has(code));
}

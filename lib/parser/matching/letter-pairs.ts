/** The pairs of letters that stand side by side in a text, and whether what a pattern needs is among them. */
import { type Needs, NOTHING, PAIR_NUMBERS, pairNumber } from "./needed-pairs";

/**
 * Needs as steps, one behind the other: a pair to look for, the step to go on with where it is there, and the one
 * where it is not. The last is the one to begin with.
 */
export type NeedSteps = Int32Array;

const STEP = 3;
const MET = -1;
const UNMET = -2;

/** The steps that tell whether needs are met: from the end to the beginning, so that it is known where to go on. */
export function stepsOf(needs: Needs): NeedSteps {
  const steps: number[] = [];
  const allOf = (all: Needs, met: number, unmet: number): number =>
    all.reduceRight<number>((next, need) => {
      if (typeof need !== "number") return oneOf(need, next, unmet);
      return steps.push(need, next, unmet) - STEP;
    }, met);
  const oneOf = (ways: readonly Needs[], met: number, unmet: number): number =>
    ways.reduceRight((next, way) => allOf(way, met, next), unmet);
  allOf(needs, MET, UNMET);
  return Int32Array.from(steps);
}

export class LetterPairs {
  private readonly isThere = new Uint8Array(PAIR_NUMBERS);

  constructor(text: string) {
    let before = NOTHING;
    for (let at = 0; at < text.length; at++) {
      const unit = text.charCodeAt(at);
      this.isThere[pairNumber(before, unit)] = 1;
      this.isThere[pairNumber(NOTHING, unit)] = 1;
      before = unit;
    }
  }

  /** False where a pattern that needs this cannot match the text; true says nothing. */
  mayMeet(steps: NeedSteps): boolean {
    let at = steps.length - STEP;
    while (at >= 0) at = steps[at + (this.isThere[steps[at] as number] ? 1 : 2)] as number;
    return at !== UNMET;
  }
}

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
  /** By the number of a pair the last text that held it: another text needs no other room. */
  private readonly heldBy = new Uint32Array(PAIR_NUMBERS);
  private text = "";
  private texts = 0;

  /** Looks through a text, unless it is the one of before. */
  read(text: string): void {
    if (text === this.text) return;
    this.text = text;
    this.texts++;
    let before = NOTHING;
    for (let at = 0; at < text.length; at++) {
      const unit = text.charCodeAt(at);
      this.heldBy[pairNumber(before, unit)] = this.texts;
      this.heldBy[pairNumber(NOTHING, unit)] = this.texts;
      before = unit;
    }
  }

  /** False where a pattern that needs this cannot match the text that was read; true says nothing. */
  mayMeet(steps: NeedSteps): boolean {
    let at = steps.length - STEP;
    while (at >= 0) at = steps[at + (this.heldBy[steps[at] as number] === this.texts ? 1 : 2)] as number;
    return at !== UNMET;
  }
}

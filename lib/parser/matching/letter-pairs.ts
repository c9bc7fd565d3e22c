/** The pairs of letters that stand side by side in a text, and whether what a pattern needs is among them. */
import { type Needs, NOTHING, PAIR_NUMBERS, pairNumber } from "./needed-pairs";

/**
 * The needs of several patterns as steps, one behind the other: a pair to look for, the step to go on with where it is
 * there, and the one where it is not; or that the needs of a pattern are met, and the step to go on with. The last is
 * the one to begin with.
 */
export type NeedSteps = Int32Array;

const STEP = 3;
const END = -1;
/** A number below 0 in the place of a pair: the needs of the first pattern are met, of the second and so on. */
const met = (pattern: number) => -1 - pattern;

/** The steps that tell whose needs are met: from the end to the beginning, so that it is known where to go on. */
export function stepsOf(patterns: readonly Needs[]): NeedSteps {
  const steps: number[] = [];
  const allOf = (all: Needs, then: number, otherwise: number): number =>
    all.reduceRight<number>((next, need) => {
      if (typeof need !== "number") return oneOf(need, next, otherwise);
      return steps.push(need, next, otherwise) - STEP;
    }, then);
  const oneOf = (ways: readonly Needs[], then: number, otherwise: number): number =>
    ways.reduceRight((next, way) => allOf(way, then, next), otherwise);
  let next = END;
  for (let at = patterns.length - 1; at >= 0; at--)
    next = allOf(patterns[at] as Needs, steps.push(met(at), next, next) - STEP, next);
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

  /** Which patterns may match the text that was read, in their order: of the others it lacks what they need. */
  meet(steps: NeedSteps): number[] {
    const may: number[] = [];
    let at = steps.length - STEP;
    while (at >= 0) {
      const pair = steps[at] as number;
      if (pair < 0) may.push(met(pair));
      at = steps[at + (pair < 0 || this.heldBy[pair] === this.texts ? 1 : 2)] as number;
    }
    return may;
  }
}

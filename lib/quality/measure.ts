/** Parses golden notices and compares: the work behind `npm run quality` and its test. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Notice } from "../notice";
import { parseDocument } from "../parser";
import { decodeDocument } from "../parser/source";
import { LEARNT, type Weights } from "../parser/weighing/weights";
import { compareNotice, type FieldComparison } from "./compare";
import { examplesOf } from "./examples";
import { type Expectation, idOf } from "./expectations";
import type { GoldenNotice } from "./golden";
import { learnFrom } from "./learning";

/** A notice with what was expected of it, what was read, and how they compare. */
export interface MeasuredNotice {
  readonly id: string;
  readonly expectation: Expectation;
  readonly notice: Notice | undefined;
  readonly comparisons: readonly FieldComparison[];
}

/** What differs in one notice, in words, field by field. */
export function differencesOf({ comparisons }: MeasuredNotice): string[] {
  return comparisons.flatMap(({ difference }) => difference ?? []);
}

/** Reads the notices with the given weights, or those that the parser has, and compares. */
export function measure(golden: readonly GoldenNotice[], weights: Weights = LEARNT): MeasuredNotice[] {
  const parsed = new Map<string, readonly Notice[]>();
  return golden.map(({ folder, expectation }) => {
    const path = join(folder, expectation.file);
    const notices = parsed.get(path) ?? parseDocument(decodeDocument(readFileSync(path)), weights).notices;
    parsed.set(path, notices);
    const notice = notices[expectation.index];
    return { id: idOf(expectation), expectation, notice, comparisons: compareNotice(expectation, notice) };
  });
}

const FOLDS = 3;

/**
 * Reads each notice with weights that were learnt without its own set and some others (cross-validation), and compares:
 * what the weights are worth on notices that they have not seen. What the rules were mended for stays in the rules.
 */
export function measureUnlearnt(measured: readonly GoldenNotice[], others: readonly GoldenNotice[]): MeasuredNotice[] {
  const sets = [...new Set(measured.map(({ set }) => set))];
  const examples = [...measured, ...others].map((notice) => ({ set: notice.set, examples: examplesOf(notice) }));
  return Array.from({ length: FOLDS }, (_, fold) => {
    const left = new Set(sets.filter((_, index) => index % FOLDS === fold));
    const weights = learnFrom(examples.filter(({ set }) => !left.has(set)).map((notice) => notice.examples));
    return measure(
      measured.filter(({ set }) => left.has(set)),
      weights,
    );
  }).flat();
}

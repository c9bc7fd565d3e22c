/** Figures per field over many notices: precision, recall, F1, and how far the record's own doubts can be trusted. */
import type { FieldComparison } from "./compare";

/** All ratios lie between 0 and 1; `exact` is the share of notices in which the field is wholly right. */
export interface FieldFigures {
  readonly field: string;
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
  readonly exact: number;
  readonly notices: number;
}

/** Of the values that the record marks as uncertain, and of the others, how many are wrong. */
export interface DoubtFigures {
  readonly flagged: number;
  readonly flaggedWrong: number;
  readonly unflagged: number;
  readonly unflaggedWrong: number;
}

/** One row a field, in the order of the record. */
export function summarize(comparisons: readonly FieldComparison[]): FieldFigures[] {
  const fields = new Map<string, FieldComparison[]>();
  for (const comparison of comparisons)
    fields.set(comparison.field, [...(fields.get(comparison.field) ?? []), comparison]);
  return [...fields].map(([field, rows]) => {
    const sum = (key: "right" | "extra" | "missing") => rows.reduce((total, row) => total + row[key], 0);
    const [right, extra, missing] = [sum("right"), sum("extra"), sum("missing")];
    return {
      field,
      precision: ratio(right, right + extra),
      recall: ratio(right, right + missing),
      f1: ratio(2 * right, 2 * right + extra + missing),
      exact: ratio(rows.filter((row) => row.exact).length, rows.length),
      notices: rows.length,
    };
  });
}

/** How often flagged values are wrong, beside unflagged ones. */
export function summarizeDoubts(comparisons: readonly FieldComparison[]): DoubtFigures {
  const flagged = comparisons.filter((row) => row.flagged);
  const unflagged = comparisons.filter((row) => !row.flagged && row.right + row.extra > 0);
  const wrong = (rows: readonly FieldComparison[]) => rows.filter((row) => !row.exact).length;
  return {
    flagged: flagged.length,
    flaggedWrong: wrong(flagged),
    unflagged: unflagged.length,
    unflaggedWrong: wrong(unflagged),
  };
}

/** Nothing expected and nothing read is no mistake. */
function ratio(part: number, whole: number): number {
  return whole === 0 ? 1 : part / whole;
}

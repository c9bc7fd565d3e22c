/** Figures of a short notice with what each is taken for. */
import { expect, it } from "vitest";
import { shortNotice } from "../short-notice";

/** Facts → the figures that are read, with their status, and the headline or null. */
export type FigureRow = readonly [facts: string, counts: string, headline: string | null];

/** A test for each row. */
export function expectFigures(rows: readonly FigureRow[]): void {
  it.each(rows)("%s", (facts, counts, headline) => {
    const { counts: read, affected } = shortNotice(facts);
    expect(read.map(({ value, status }) => `${value} ${status}`).join(", ")).toBe(counts);
    expect(affected && `${affected.value} ${affected.unit}`).toBe(headline);
  });
}

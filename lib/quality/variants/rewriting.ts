/** A rewriting of a notice's text that leaves unchanged what a careful person reads in it. */
import type { Expectation } from "../expectations";

/** The text of one notice without markup, and what is expected of it. */
export interface GoldenText {
  readonly text: string;
  readonly expectation: Expectation;
}

/** One way to write a notice otherwise. */
export interface Rewriting {
  /** Unique; the part before the colon names its group: `date:slashes`. */
  readonly name: string;
  /** The rewritten document; null, or the text as it was, where the rewriting does not fit. */
  rewrite(golden: GoldenText): string | null;
}

type Replacement = string | ((match: string, ...groups: string[]) => string);

/** A rewriting that replaces what a global pattern matches. */
export function replacing(name: string, pattern: RegExp, replacement: Replacement): Rewriting {
  return { name, rewrite: ({ text }) => text.replace(pattern, replacement as string) };
}

/** A rewriting of each line by itself; `null` leaves a line out. */
export function lineByLine(name: string, rewriteLine: (line: string) => string | null): Rewriting {
  return {
    name,
    rewrite: ({ text }) =>
      text
        .split("\n")
        .map(rewriteLine)
        .filter((line) => line !== null)
        .join("\n"),
  };
}

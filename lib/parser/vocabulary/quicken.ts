/**
 * Patterns that are tried only where they can begin. A pattern of a hundred alternatives costs a hundred looks at
 * every character; with a look at the set of its first characters before it, most characters cost one.
 */

import { type Part, readPattern } from "./pattern-tree";

/** What a part of a pattern can begin with: pieces of a character class, or null for any character. */
interface First {
  readonly pieces: readonly string[] | null;
  /** The part can match nothing, so that what follows it can begin as well. */
  readonly empty: boolean;
}

const NOTHING: First = { pieces: [], empty: true };

/** The same pattern, behind a look-ahead for the characters that it can begin with. */
export function quicken(pattern: RegExp): RegExp {
  const { pieces, empty } = firstOf(readPattern(pattern.source));
  if (pieces === null || empty) return pattern;
  return new RegExp(`(?=[${[...new Set(pieces)].join("")}])(?:${pattern.source})`, pattern.flags);
}

function firstOf(part: Part): First {
  switch (part.kind) {
    case "unit":
      return { pieces: [escapeInClass(part.unit)], empty: false };
    case "class":
      return { pieces: [part.content.replace(/(?<!\\)-$/, "\\-")], empty: false };
    case "anything":
      return { pieces: null, empty: false };
    case "place":
      return NOTHING;
    case "sequence":
      return part.parts.map(firstOf).reduce(followed, NOTHING);
    case "choice":
      return part.parts.map(firstOf).reduce(either);
    case "repeated": {
      const { pieces, empty } = firstOf(part.part);
      return { pieces, empty: empty || part.least === 0 };
    }
  }
}

function followed(first: First, next: First): First {
  return first.empty ? { pieces: either(first, next).pieces, empty: next.empty } : first;
}

function either(a: First, b: First): First {
  return {
    pieces: a.pieces === null || b.pieces === null ? null : [...a.pieces, ...b.pieces],
    empty: a.empty || b.empty,
  };
}

function escapeInClass(unit: string): string {
  return /[\]\\^-]/.test(unit) ? `\\${unit}` : unit;
}

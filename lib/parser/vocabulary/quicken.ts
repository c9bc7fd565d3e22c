/**
 * Patterns that are tried only where they can begin. A pattern of a hundred alternatives costs a hundred looks at
 * every character; with a look at the set of its first characters before it, most characters cost one.
 */

/** What a part of a pattern can begin with: pieces of a character class, or null for any character. */
interface First {
  readonly pieces: readonly string[] | null;
  /** The part can match nothing, so that what follows it can begin as well. */
  readonly empty: boolean;
}

/** The same pattern, behind a look-ahead for the characters that it can begin with. */
export function quicken(pattern: RegExp): RegExp {
  const { pieces, empty } = new FirstReader(pattern.source).read();
  if (pieces === null || empty) return pattern;
  return new RegExp(`(?=[${[...new Set(pieces)].join("")}])(?:${pattern.source})`, pattern.flags);
}

const NOTHING: First = { pieces: [], empty: true };
const ANYTHING: First = { pieces: null, empty: false };

/** Reads a pattern's source once, from left to right. */
class FirstReader {
  private at = 0;

  constructor(private readonly source: string) {}

  read(): First {
    let first = this.readSequence();
    while (this.source[this.at] === "|") {
      this.at++;
      first = either(first, this.readSequence());
    }
    return first;
  }

  private readSequence(): First {
    let first = NOTHING;
    while (this.at < this.source.length && this.source[this.at] !== "|" && this.source[this.at] !== ")") {
      const next = this.readQuantified();
      if (first.empty) first = { pieces: either(first, next).pieces, empty: next.empty };
    }
    return first;
  }

  private readQuantified(): First {
    const atom = this.readAtom();
    const quantifier = /^(?:[*+?]|\{(\d+)(?:,\d*)?\})\??/.exec(this.source.slice(this.at, this.at + 12));
    if (!quantifier) return atom;
    this.at += quantifier[0].length;
    const optional = quantifier[1] === undefined ? quantifier[0][0] !== "+" : Number(quantifier[1]) === 0;
    return { pieces: atom.pieces, empty: atom.empty || optional };
  }

  private readAtom(): First {
    const unit = this.source[this.at++] as string;
    if (unit === "(") return this.readGroup();
    if (unit === "[") return this.readClass();
    if (unit === "^" || unit === "$") return NOTHING;
    if (unit === ".") return ANYTHING;
    if (unit !== "\\") return { pieces: [escapeInClass(unit)], empty: false };
    const escaped = this.source[this.at++] as string;
    if (escaped === "b" || escaped === "B") return NOTHING;
    // \D, \S, \W, \u…, \p{…} and back references: not worth telling apart.
    if (/[DSWuxpPkc0-9]/.test(escaped)) return ANYTHING;
    return { pieces: [`\\${escaped}`], empty: false };
  }

  private readGroup(): First {
    const opening = /^\?(?:[:=!]|<[=!]|<[^>]+>)/.exec(this.source.slice(this.at, this.at + 40))?.[0] ?? "";
    this.at += opening.length;
    const inner = this.read();
    this.at++; // the closing bracket
    return /[=!]$/.test(opening) ? NOTHING : inner;
  }

  private readClass(): First {
    const start = this.at;
    if (this.source[this.at] === "]") this.at++;
    while (this.source[this.at] !== "]") this.at += this.source[this.at] === "\\" ? 2 : 1;
    const content = this.source.slice(start, this.at++);
    return content.startsWith("^") ? ANYTHING : { pieces: [content.replace(/(?<!\\)-$/, "\\-")], empty: false };
  }
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

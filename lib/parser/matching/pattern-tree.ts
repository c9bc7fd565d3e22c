/** What a pattern is made of, read from its source: enough of it to tell what its matches hold. */

export type Part =
  | { readonly kind: "unit"; readonly unit: string }
  /** One unit of a class that is not negated, its content as it is written: `一-龠\d`. */
  | { readonly kind: "class"; readonly content: string }
  /** Whatever it is, it need not be told apart: `.`, `[^。]`, `\D`, what a group held before. */
  | { readonly kind: "anything" }
  /** What takes no room; a look-around that is no denial has what it looks for. */
  | { readonly kind: "place"; readonly seen: Part | null }
  | { readonly kind: "sequence"; readonly parts: readonly Part[] }
  | { readonly kind: "choice"; readonly parts: readonly Part[] }
  | { readonly kind: "repeated"; readonly part: Part; readonly least: number };

/** Reads the source of a pattern without the flags u and v. */
export function readPattern(source: string): Part {
  return new PatternReader(source).readChoice();
}

/**
 * The alternatives that a pattern without the flags u and v chooses among, each by itself: 「(?:紛|遺)失|(?<way>誤送信|誤配)」
 * is (?:紛|遺)失, (?<way>誤送信) and (?<way>誤配). The pattern alone where it has one, or where groups are known by number,
 * which would be others.
 */
export function alternativesOf(source: string): string[] {
  const signs = [...source.matchAll(SIGN)];
  if (signs.some(([sign]) => NUMBERED.test(sign))) return [source];
  const alternatives: string[] = [];
  let depth = 0;
  let from = 0;
  for (const { 0: sign, index } of signs) {
    if (sign.startsWith("(")) depth++;
    else if (sign === ")") depth--;
    else if (sign === "|" && depth === 0) {
      alternatives.push(source.slice(from, index));
      from = index + 1;
    }
  }
  alternatives.push(source.slice(from));
  return alternatives.flatMap((alternative) => {
    const [, opening, inner] = WHOLE_GROUP.exec(alternative) ?? [];
    const ways = inner === undefined || !closesAtEnd(inner) ? [] : alternativesOf(inner);
    return ways.length > 1 ? ways.map((way) => `${opening}${way})`) : alternative;
  });
}

/** What is more than the letter that it is: an escape, a class, the opening of a group with what it is, `)` and `|`. */
const SIGN = /\\.|\[(?:\\.|[^\]\\])*\]|\((?:\?(?:<?[=!]|[:<])?)?|[)|]/gs;
/** A group that is known by its number, and what names a group that another alternative may hold. */
const NUMBERED = /^(?:\(|\\[1-9k])$/;
const WHOLE_GROUP = /^(\(\?(?::|<[^>=!]+>))(.*)\)$/s;

/** Whether no bracket of what stands between those of a group belongs to either. */
function closesAtEnd(inner: string): boolean {
  let depth = 0;
  for (const [sign] of inner.matchAll(SIGN)) {
    if (sign.startsWith("(")) depth++;
    else if (sign === ")" && --depth < 0) return false;
  }
  return true;
}

const PLACE: Part = { kind: "place", seen: null };
const ANYTHING: Part = { kind: "anything" };
const QUANTIFIER = /(?:([*+?])|\{(\d+)(?:,\d*)?\})\??/y;
const GROUP_OPENING = /\?(?::|<?[=!]|<[^>=!]+>)/y;
/** The escapes whose length is more than one unit behind the backslash. */
const LONG_ESCAPE = /u[\da-fA-F]{4}|x[\da-fA-F]{2}|c[A-Za-z]|k<[^>]+>|\d+/y;
const CONTROLS: Readonly<Record<string, string>> = { n: "\n", r: "\r", t: "\t", f: "\f", v: "\v" };

/** Reads a pattern's source once, from left to right. */
class PatternReader {
  private at = 0;

  constructor(private readonly source: string) {}

  readChoice(): Part {
    const parts = [this.readSequence()];
    while (this.source[this.at] === "|") {
      this.at++;
      parts.push(this.readSequence());
    }
    return parts.length === 1 ? (parts[0] as Part) : { kind: "choice", parts };
  }

  private readSequence(): Part {
    const parts: Part[] = [];
    while (this.at < this.source.length && this.source[this.at] !== "|" && this.source[this.at] !== ")")
      parts.push(this.readQuantified());
    return parts.length === 1 ? (parts[0] as Part) : { kind: "sequence", parts };
  }

  private readQuantified(): Part {
    const part = this.readAtom();
    const quantifier = "*+?{".includes(this.source[this.at] ?? "|") ? this.take(QUANTIFIER) : null;
    if (!quantifier) return part;
    const [, sign, from] = quantifier;
    return { kind: "repeated", part, least: from === undefined ? (sign === "+" ? 1 : 0) : Number(from) };
  }

  private readAtom(): Part {
    const unit = this.source[this.at++] as string;
    if (unit === "(") return this.readGroup();
    if (unit === "[") return this.readClass();
    if (unit === "^" || unit === "$") return PLACE;
    if (unit === ".") return ANYTHING;
    return unit === "\\" ? this.readEscape() : { kind: "unit", unit };
  }

  private readEscape(): Part {
    if (this.take(LONG_ESCAPE)) return ANYTHING;
    const escaped = this.source[this.at++] as string;
    if (escaped === "b" || escaped === "B") return PLACE;
    if (/[dsw]/.test(escaped)) return { kind: "class", content: `\\${escaped}` };
    return /[DSW]/.test(escaped) ? ANYTHING : { kind: "unit", unit: CONTROLS[escaped] ?? escaped };
  }

  private readGroup(): Part {
    const opening = this.source[this.at] === "?" ? (this.take(GROUP_OPENING)?.[0] ?? "") : "";
    const inner = this.readChoice();
    this.at++; // the closing bracket
    if (opening.endsWith("!")) return PLACE;
    return opening.endsWith("=") ? { kind: "place", seen: inner } : inner;
  }

  private readClass(): Part {
    const start = this.at;
    while (this.source[this.at] !== "]") this.at += this.source[this.at] === "\\" ? 2 : 1;
    const content = this.source.slice(start, this.at++);
    return content.startsWith("^") ? ANYTHING : { kind: "class", content };
  }

  private take(what: RegExp): RegExpExecArray | null {
    what.lastIndex = this.at;
    const match = what.exec(this.source);
    if (match) this.at += match[0].length;
    return match;
  }
}

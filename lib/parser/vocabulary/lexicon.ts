/**
 * Many phrases found in one pass: a trie over UTF-16 units, longest match first, no backtracking. Linear in the
 * text's length whatever the number of phrases (times the longest phrase).
 */
import type { Span } from "../normalize";

/** The words of a list that blanks and line ends part. */
export const words = (list: string): string[] => list.trim().split(/\s+/);

/** A phrase as it stands in the text, and its code. */
export interface LexiconMatch<C> extends Span {
  readonly code: C;
  readonly phrase: string;
}

/** What may follow here. Most places are gone on from in one way or in none, for which a map would be mostly room. */
class Node<C> {
  code: C | null = null;
  private unit = -1;
  private node: Node<C> | undefined;
  private others: Map<number, Node<C>> | undefined;

  next(unit: number): Node<C> | undefined {
    return unit === this.unit ? this.node : this.others?.get(unit);
  }

  add(unit: number): Node<C> {
    const added = new Node<C>();
    if (this.node === undefined) {
      this.unit = unit;
      this.node = added;
    } else {
      this.others ??= new Map();
      this.others.set(unit, added);
    }
    return added;
  }
}

/** A set of phrases, each standing for a code. */
export class Lexicon<C> {
  private readonly root = new Node<C>();
  /** For each unit whether a phrase begins with it: few do, and most places in a text are passed over by this. */
  private readonly opens = new Uint8Array(0x10000);

  /**
   * @param phrases for each code the phrases that name it, normalized (NFKC); a phrase given twice keeps its first code
   */
  constructor(phrases: Iterable<readonly [C, readonly string[]]>) {
    for (const [code, named] of phrases) for (const phrase of named) this.add(code, phrase);
  }

  private add(code: C, phrase: string): void {
    let node = this.root;
    this.opens[foldUnit(phrase.charCodeAt(0))] = 1;
    for (let i = 0; i < phrase.length; i++) {
      const unit = foldUnit(phrase.charCodeAt(i));
      node = node.next(unit) ?? node.add(unit);
    }
    node.code ??= code;
  }

  /** The longest phrase that begins at `at`, or null; 「FAX 番号」 and 「FAX番号」 are one. */
  matchAt(text: string, at: number, limit = text.length): LexiconMatch<C> | null {
    if (!this.opens[foldUnit(text.charCodeAt(at))]) return null;
    let node: Node<C> | undefined = this.root;
    let best: LexiconMatch<C> | null = null;
    for (let i = at; i < limit; i++) {
      const next: Node<C> | undefined = node.next(foldUnit(text.charCodeAt(i)));
      if (!next && i > at && standsBesideLatin(text, i)) continue;
      node = next;
      if (!node) break;
      if (node.code !== null) best = { code: node.code, start: at, end: i + 1, phrase: text.slice(at, i + 1) };
    }
    return best;
  }

  /** All longest matches from left to right, none overlapping another. */
  *scan(text: string, from = 0, to = text.length): Generator<LexiconMatch<C>> {
    for (let at = from; at < to; ) {
      const match = this.matchAt(text, at, to);
      if (match) yield match;
      at = match ? match.end : at + 1;
    }
  }
}

const SPACE = 0x20;
const isLatin = (unit: number): boolean => unit > SPACE && unit < 0x7f;

/** A space beside Latin letters, which typesetting puts there or not. */
function standsBesideLatin(text: string, at: number): boolean {
  return text.charCodeAt(at) === SPACE && (isLatin(text.charCodeAt(at - 1)) || isLatin(text.charCodeAt(at + 1)));
}

/** Latin letters match in either case. */
function foldUnit(unit: number): number {
  return unit >= 0x41 && unit <= 0x5a ? unit + 32 : unit;
}

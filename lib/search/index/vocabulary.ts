/** Stands before the readings of names and titles, which are terms of their own beside the words. */
export const READING_SIGN = "\u0001";

/** Stands before the number that a collection gave an incident. */
export const REFERENCE_SIGN = "\u0002";

/** A run of terms in sorted order, the end not included. */
export interface TermRange {
  start: number;
  end: number;
}

/** The terms of an index in the order of their UTF-16 units; a term's place is its id. */
export class Vocabulary {
  /** The terms turned round, sorted, and the id of each; made when an ending is first asked for. */
  private turned: { terms: string[]; ids: Uint32Array } | null = null;

  constructor(readonly terms: readonly string[]) {}

  /** About what the terms take in memory. */
  get byteLength(): number {
    return this.terms.reduce((sum, { length }) => sum + 2 * length + 24, 0);
  }

  get all(): TermRange {
    return { start: 0, end: this.terms.length };
  }

  /** The id of a term; −1 where there is none. O(log n). */
  find(term: string): number {
    const at = lowerBound(this.terms, term, 0, this.terms.length);
    return this.terms[at] === term ? at : -1;
  }

  /** The terms that begin so, the prefix itself first where it is a term. O(log n) within `range`. */
  withPrefix(prefix: string, range: TermRange = this.all): TermRange {
    const start = lowerBound(this.terms, prefix, range.start, range.end);
    return { start, end: lowerBound(this.terms, `${prefix}\uffff`, start, range.end) };
  }

  /** The ids of the terms that end so, the ending itself among them. */
  withSuffix(suffix: string): Uint32Array {
    this.turned ??= turnTerms(this.terms);
    const { terms, ids } = this.turned;
    const turned = turn(suffix);
    const start = lowerBound(terms, turned, 0, terms.length);
    return ids.subarray(start, lowerBound(terms, `${turned}\uffff`, start, terms.length));
  }
}

/** The first place in `terms` from `start` to `end` that is not less than `term`. */
function lowerBound(terms: readonly string[], term: string, start: number, end: number): number {
  let [low, high] = [start, end];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((terms[middle] as string) < term) low = middle + 1;
    else high = middle;
  }
  return low;
}

function turnTerms(terms: readonly string[]): { terms: string[]; ids: Uint32Array } {
  const turned = terms.map(turn);
  const ids = Uint32Array.from(terms, (_, id) => id).sort((a, b) =>
    (turned[a] as string) < (turned[b] as string) ? -1 : 1,
  );
  return { terms: Array.from(ids, (id) => turned[id] as string), ids };
}

function turn(term: string): string {
  let turned = "";
  for (let at = term.length - 1; at >= 0; at -= 1) turned += term[at];
  return turned;
}

import { readingKey } from "../analysis";
import type { SearchIndex } from "../index/search-index";
import type { TokenList } from "../index/token-list";
import { READING_SIGN } from "../index/vocabulary";
import { type MatchKind, matchKinds } from "../matching/pattern";
import { planPatterns } from "../matching/plan-patterns";
import type { QueryTerm } from "../query/query-tree";

/** Words of a text that match a word of the query; offsets are UTF-16 in the text. */
export interface TextMatch {
  start: number;
  end: number;
  /** Which of the query's groups of terms matched. */
  group: number;
  kind: MatchKind;
}

interface TokenPattern {
  steps: readonly ReadonlySet<string>[];
  gaps: boolean;
  group: number;
  kind: MatchKind;
}

/** Finds again, in the words of one text, what an index found. Made once for a query. */
export class TokenMatcher {
  /** The patterns that begin with a term. */
  private readonly byFirst = new Map<string, TokenPattern[]>();
  /** Whether any pattern is of readings. */
  private readsReadings = false;

  constructor(index: SearchIndex, groups: readonly (readonly QueryTerm[])[]) {
    for (const [group, terms] of groups.entries()) {
      for (const { segment } of index.segments) {
        const textOf = (id: number) => segment.vocabulary.terms[id] as string;
        for (const term of terms) {
          for (const { steps, gaps, kind } of planPatterns(segment, term)) {
            this.add({ steps: steps.map((ids) => new Set(Array.from(ids, textOf))), gaps, group, kind });
          }
        }
      }
    }
  }

  /**
   * The matches in a text, from left to right; of those that begin at one place the plainest first. Looks at each
   * distinct word once, and at the tokens of those alone that a pattern begins with.
   */
  match(tokens: TokenList): TextMatch[] {
    const patterns = tokens.terms.map((term, word) => this.beginningWith(term, tokens.readings[word] ?? null));
    if (patterns.every((begun) => begun === null)) return [];
    const matches: TextMatch[] = [];
    for (let at = 0; at < tokens.count; at += 1) {
      for (const pattern of patterns[tokens.word[at] as number] ?? []) {
        const end = follow(tokens, at, pattern);
        if (end === null) continue;
        matches.push({ start: tokens.start[at] as number, end, group: pattern.group, kind: pattern.kind });
      }
    }
    return matches.sort(
      (a, b) => a.start - b.start || matchKinds.indexOf(a.kind) - matchKinds.indexOf(b.kind) || b.end - a.end,
    );
  }

  private beginningWith(term: string, reading: string | null): readonly TokenPattern[] | null {
    const byTerm = this.byFirst.get(term) ?? null;
    if (reading === null || !this.readsReadings) return byTerm;
    const byReading = this.byFirst.get(READING_SIGN + readingKey(reading));
    return byTerm && byReading ? [...byTerm, ...byReading] : (byReading ?? byTerm);
  }

  private add(pattern: TokenPattern): void {
    this.readsReadings ||= pattern.kind === "reading";
    for (const term of pattern.steps[0] ?? []) {
      const patterns = this.byFirst.get(term);
      if (patterns) patterns.push(pattern);
      else this.byFirst.set(term, [pattern]);
    }
  }
}

/** Where a pattern that begins with a token ends; null where it does not go on. */
function follow(tokens: TokenList, from: number, { steps, gaps }: TokenPattern): number | null {
  let at = from;
  for (const step of steps.slice(1)) {
    const next = (tokens.position[at] as number) + (tokens.span[at] as number);
    const last = gaps ? next + 1 : next;
    let found = -1;
    for (let place = at + 1; place < tokens.count && found < 0; place += 1) {
      const position = tokens.position[place] as number;
      if (position > last) break;
      if (position >= next && isOf(step, tokens, tokens.word[place] as number)) found = place;
    }
    if (found < 0) return null;
    at = found;
  }
  return tokens.end[at] as number;
}

/** Whether a word is one of a step, by itself or by how it is read. */
function isOf(step: ReadonlySet<string>, { terms, readings }: TokenList, word: number): boolean {
  if (step.has(terms[word] as string)) return true;
  const reading = readings[word] ?? null;
  return reading !== null && step.has(READING_SIGN + readingKey(reading));
}

import { readingKey } from "../analysis";
import type { SearchIndex } from "../index/search-index";
import type { StoredToken } from "../index/stored-tokens";
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

  /** The matches in a text, from left to right; of those that begin at one place the plainest first. */
  match(tokens: readonly StoredToken[]): TextMatch[] {
    const matches: TextMatch[] = [];
    for (const [at, token] of tokens.entries()) {
      for (const key of keysOf(token)) {
        for (const pattern of this.byFirst.get(key) ?? []) {
          const end = this.follow(tokens, at, pattern);
          if (end !== null) matches.push({ start: token.start, end, group: pattern.group, kind: pattern.kind });
        }
      }
    }
    return matches.sort(
      (a, b) => a.start - b.start || matchKinds.indexOf(a.kind) - matchKinds.indexOf(b.kind) || b.end - a.end,
    );
  }

  private add(pattern: TokenPattern): void {
    for (const term of pattern.steps[0] ?? []) {
      const patterns = this.byFirst.get(term);
      if (patterns) patterns.push(pattern);
      else this.byFirst.set(term, [pattern]);
    }
  }

  /** Where a pattern that begins with a token ends; null where it does not go on. */
  private follow(tokens: readonly StoredToken[], from: number, { steps, gaps }: TokenPattern): number | null {
    let token = tokens[from] as StoredToken;
    let at = from;
    for (const step of steps.slice(1)) {
      const next = token.position + token.span;
      const last = gaps ? next + 1 : next;
      let found = -1;
      for (let place = at + 1; place < tokens.length && found < 0; place += 1) {
        const candidate = tokens[place] as StoredToken;
        if (candidate.position > last) break;
        if (candidate.position >= next && keysOf(candidate).some((key) => step.has(key))) found = place;
      }
      if (found < 0) return null;
      at = found;
      token = tokens[found] as StoredToken;
    }
    return token.end;
  }
}

function keysOf({ term, reading }: StoredToken): string[] {
  return reading === null ? [term] : [term, READING_SIGN + readingKey(reading)];
}

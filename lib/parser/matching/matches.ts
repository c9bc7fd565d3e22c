/** Where patterns match a text. A long text is searched only where it holds the letters that a match needs. */
import type { Span } from "../normalize";
import { LetterPairs, type NeedSteps, stepsOf } from "./letter-pairs";
import { neededPairs } from "./needed-pairs";
import { alternativesOf } from "./pattern-tree";

/**
 * Where a global pattern matches a text, in the order of the text, none overlapping another: what `matchAll` finds,
 * which makes a new pattern at every call and looks for what of it was compiled. Of named groups a match may have only
 * those of the alternative that matched.
 */
export function matchesOf(text: string, pattern: RegExp): RegExpExecArray[] {
  const ways = waysThrough(text, pattern);
  if (ways.length > 1) return firstOfEach(text, ways);
  const matches: RegExpExecArray[] = [];
  const [way] = ways;
  if (!way) return matches;
  way.lastIndex = 0;
  for (let match = way.exec(text); match !== null; match = way.exec(text)) {
    matches.push(match);
    if (match[0] === "") way.lastIndex++;
  }
  return matches;
}

/** Whether a pattern that is neither global nor sticky matches a text. */
export function occursIn(text: string, pattern: RegExp): boolean {
  return waysThrough(text, pattern).some((way) => way.test(text));
}

/** What a choice among global patterns matches: at each place the first of those that match there. */
function firstOfEach(text: string, ways: readonly RegExp[]): RegExpExecArray[] {
  const matches: RegExpExecArray[] = [];
  const next = ways.map((way) => execFrom(text, way, 0));
  for (;;) {
    let first: RegExpExecArray | null = null;
    for (const match of next) if (match && (!first || match.index < first.index)) first = match;
    if (!first) return matches;
    matches.push(first);
    const end = first.index + Math.max(1, first[0].length);
    for (let at = 0; at < next.length; at++) {
      const match = next[at];
      if (match && match.index < end) next[at] = execFrom(text, ways[at] as RegExp, end);
    }
  }
}

function execFrom(text: string, pattern: RegExp, from: number): RegExpExecArray | null {
  pattern.lastIndex = from;
  return pattern.exec(text);
}

/** Where words stand in a text, in its order, none overlapping another: at most so many of them. */
export function occurrencesOf(text: string, words: string, most = Number.POSITIVE_INFINITY): Span[] {
  const spans: Span[] = [];
  for (let at = text.indexOf(words); at >= 0 && spans.length < most; at = text.indexOf(words, at + words.length))
    spans.push({ start: at, end: at + words.length });
  return spans;
}

/** A shorter text is searched sooner than looked through for its pairs of letters, unless the pattern is long. */
const SHORTEST_LONG = 200;
const LONG_PATTERN = 500;
/** Searching a short text so many times costs as much as searching it once for the whole of a long pattern. */
const MOST_WAYS = 4;

/** The alternatives of a pattern, and what a text must hold so that each can match. */
interface Ways {
  readonly ways: readonly RegExp[];
  readonly steps: NeedSteps;
  /** The pattern by itself, for a text that is not worth looking through. */
  readonly whole: readonly RegExp[];
  readonly isLong: boolean;
  readonly isUnread: boolean;
}
const waysOfPatterns = new WeakMap<RegExp, Ways>();
/** One pattern after the other is tried on a long text, and meanwhile on short ones. */
const pairsOfLong = new LetterPairs();
const pairsOfShort = new LetterPairs();

/**
 * The alternatives of a pattern that a text may match. Few of many are left, and a phrase that begins with letters of
 * its own is searched for far more quickly than a choice that may begin with any of a hundred.
 */
function waysThrough(text: string, pattern: RegExp): readonly RegExp[] {
  const { ways, steps, whole, isLong, isUnread } = waysOf(pattern);
  const isLongText = text.length >= SHORTEST_LONG;
  if (isUnread || (!isLongText && !isLong)) return whole;
  const pairs = isLongText ? pairsOfLong : pairsOfShort;
  pairs.read(text);
  const may = pairs.meet(steps);
  return isLongText || may.length <= MOST_WAYS ? may.map((at) => ways[at] as RegExp) : whole;
}

function waysOf(pattern: RegExp): Ways {
  const known = waysOfPatterns.get(pattern);
  if (known) return known;
  const isUnread = pattern.unicode;
  const sources = isUnread ? [pattern.source] : alternativesOf(pattern.source);
  const made = {
    ways: sources.length === 1 ? [pattern] : sources.map((source) => new RegExp(source, pattern.flags)),
    steps: stepsOf(isUnread ? [] : sources.map(neededPairs)),
    whole: [pattern],
    isLong: pattern.source.length >= LONG_PATTERN,
    isUnread,
  };
  waysOfPatterns.set(pattern, made);
  return made;
}

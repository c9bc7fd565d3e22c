/** Where patterns match a text. A long text is searched only where it holds the letters that a match needs. */
import type { Span } from "../normalize";
import { LetterPairs, type NeedSteps, stepsOf } from "./letter-pairs";
import { neededPairs } from "./needed-pairs";

/**
 * Where a global pattern matches a text, in the order of the text, none overlapping another: what `matchAll` finds,
 * which makes a new pattern at every call and looks for what of it was compiled.
 */
export function matchesOf(text: string, pattern: RegExp): RegExpExecArray[] {
  const matches: RegExpExecArray[] = [];
  if (!mayMatch(text, pattern)) return matches;
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
    matches.push(match);
    if (match[0] === "") pattern.lastIndex++;
  }
  return matches;
}

/** Whether a pattern that is neither global nor sticky matches a text. */
export function occursIn(text: string, pattern: RegExp): boolean {
  return mayMatch(text, pattern) && pattern.test(text);
}

/** Where words stand in a text, in its order, none overlapping another: at most so many of them. */
export function occurrencesOf(text: string, words: string, most = Number.POSITIVE_INFINITY): Span[] {
  const spans: Span[] = [];
  for (let at = text.indexOf(words); at >= 0 && spans.length < most; at = text.indexOf(words, at + words.length))
    spans.push({ start: at, end: at + words.length });
  return spans;
}

/** A shorter text is searched sooner than looked through for its pairs of letters. */
const SHORTEST_LONG = 200;
const stepsOfPatterns = new WeakMap<RegExp, NeedSteps>();
/** The long text asked about last: one pattern after the other is tried on it. */
let lastText = "";
let pairsOfLastText = new LetterPairs(lastText);

function mayMatch(text: string, pattern: RegExp): boolean {
  if (text.length < SHORTEST_LONG || pattern.unicode) return true;
  if (text !== lastText) {
    lastText = text;
    pairsOfLastText = new LetterPairs(text);
  }
  return pairsOfLastText.mayMeet(stepsOfPattern(pattern));
}

function stepsOfPattern(pattern: RegExp): NeedSteps {
  const known = stepsOfPatterns.get(pattern);
  if (known) return known;
  const steps = stepsOf(neededPairs(pattern.source));
  stepsOfPatterns.set(pattern, steps);
  return steps;
}

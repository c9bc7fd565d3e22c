import { normalizeTerm } from "../analysis";
import { toKatakana } from "../analysis/kana";
import type { SearchIndex } from "../index/search-index";
import type { Segment } from "../index/segment";
import { READING_SIGN, REFERENCE_SIGN } from "../index/vocabulary";
import { readWords } from "../matching/plan-patterns";
import { findNearTerms } from "./near-terms";

/** So many near words are tried for one that is unknown. */
const MOST_NEAR = 6;

/**
 * What someone may have meant by a text that nothing has, the likeliest first: the text with its unknown words, or
 * itself as a whole, replaced by near ones that an index has. Whether they find anything is for the caller to see.
 */
export function findCorrections(index: SearchIndex, text: string): string[] {
  const corrections = new Map<string, number>();
  for (const { segment } of index.segments) {
    for (const { written, distance } of nearWords(segment, normalizeTerm(text), text)) {
      corrections.set(written, distance);
    }
    for (const { start, end, terms } of readWords(text)) {
      if (terms.some((term) => segment.vocabulary.find(term) >= 0)) continue;
      const word = text.slice(start, end);
      for (const { written, distance } of nearWords(segment, terms[0] ?? "", word)) {
        corrections.set(text.slice(0, start) + written + text.slice(end), distance);
      }
    }
  }
  return [...corrections].sort(([, a], [, b]) => a - b).map(([written]) => written);
}

/** Near terms as they would be typed, of the equally near the commonest first. */
function nearWords(segment: Segment, key: string, typed: string): { written: string; distance: number }[] {
  const { vocabulary, documents } = segment;
  return findNearTerms(vocabulary, key, MOST_NEAR * 4)
    .filter(({ id }) => !isSigned(vocabulary.terms[id] as string))
    .sort((a, b) => a.distance - b.distance || (documents[b.id] as number) - (documents[a.id] as number))
    .slice(0, MOST_NEAR)
    .map(({ id, distance }) => ({ written: writeLike(typed, vocabulary.terms[id] as string), distance }));
}

/** Readings and numbers are no words. */
const isSigned = (term: string): boolean => term.startsWith(READING_SIGN) || term.startsWith(REFERENCE_SIGN);

/** Terms are kept in hiragana; where katakana were typed, they are shown. */
function writeLike(typed: string, term: string): string {
  return /[ァ-ヺ]/u.test(typed.normalize("NFKC")) ? toKatakana(term) : term;
}

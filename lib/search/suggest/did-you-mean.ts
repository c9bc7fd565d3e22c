import { normalizeTerm } from "../analysis";
import { toKatakana } from "../analysis/kana";
import type { SearchIndex } from "../index/search-index";
import type { Segment } from "../index/segment";
import { READING_SIGN, REFERENCE_SIGN } from "../index/vocabulary";
import { readWords } from "../matching/plan-patterns";
import { addedWords } from "../vocabulary/words";
import { findHomophones } from "./homophones";
import { findNearTerms } from "./near-terms";
import { findWrongConversions } from "./wrong-conversions";

/** A word that sounds the same is nearer than one with another letter. */
const SAME_SOUND = 0.5;
/** One that stands between the same words is nearer still. */
const IN_ITS_PLACE = 0.25;
/** So many near words are tried for one that is unknown. */
const MOST_NEAR = 6;

/**
 * What someone may have meant by a text that nothing has, the likeliest first: the text with a word of it that sounds
 * like another, with its unknown words, or itself as a whole, replaced by near ones that an index has. Whether they
 * find anything is for the caller to see.
 */
export function findCorrections(index: SearchIndex, text: string): string[] {
  const corrections = new Map<string, number>();
  const offer = (written: string, distance: number) => {
    if (distance < (corrections.get(written) ?? Number.POSITIVE_INFINITY)) corrections.set(written, distance);
  };
  for (const { segment } of index.segments) {
    for (const { written, distance } of nearWords(segment, normalizeTerm(text), text)) {
      offer(written, distance);
    }
    for (const id of commonest(segment, findHomophones(segment, text))) {
      offer(segment.vocabulary.terms[id] as string, SAME_SOUND);
    }
    for (const written of findWrongConversions(segment, text)) offer(written, IN_ITS_PLACE);
    for (const { start, end, terms } of readWords(text)) {
      const word = text.slice(start, end);
      const offerWord = (written: string, distance: number) =>
        offer(text.slice(0, start) + written + text.slice(end), distance);
      for (const id of commonest(segment, findHomophones(segment, word))) {
        offerWord(segment.vocabulary.terms[id] as string, SAME_SOUND);
      }
      if (terms.some((term) => segment.vocabulary.find(term) >= 0)) continue;
      for (const { written, distance } of nearWords(segment, terms[0] ?? "", word)) offerWord(written, distance);
    }
  }
  return [...corrections].sort(([, a], [, b]) => a - b).map(([written]) => written);
}

/** The commonest of some words. */
function commonest({ documents }: Segment, ids: readonly number[]): number[] {
  return [...ids].sort((a, b) => (documents[b] as number) - (documents[a] as number)).slice(0, MOST_NEAR);
}

/** The words of the vocabulary by their keys, the first of several spellings. */
const writtenForms = new Map(addedWords.toReversed().map(({ surface }) => [normalizeTerm(surface), surface]));

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

/** Terms are kept in hiragana and without small kana; they are shown as our vocabulary writes them, else as was typed. */
function writeLike(typed: string, term: string): string {
  const written = writtenForms.get(term);
  if (written !== undefined) return written;
  return /[ァ-ヺ]/u.test(typed.normalize("NFKC")) ? toKatakana(term) : term;
}

import { countBits } from "../../bitset";
import type { Vocabulary } from "../index/vocabulary";

/** A term and how many characters differ. */
export interface NearTerm {
  id: number;
  distance: number;
}

/** Words of so many characters may differ in two, shorter ones in one; the shortest in none. */
const TWO_FROM = 7;
const ONE_FROM = 3;
/** Another kanji is mostly another word. */
const ONE_FROM_WITH_KANJI = 5;
/** What fits into the bits of one number. */
export const LONGEST = 31;

/** In how many characters a word may differ from what was meant. */
export function allowedDistance(word: string): number {
  if (word.length > LONGEST) return 0;
  const oneFrom = /\p{Script=Han}/u.test(word) ? ONE_FROM_WITH_KANJI : ONE_FROM;
  return word.length >= TWO_FROM ? 2 : Number(word.length >= oneFrom);
}

/** The terms nearest to a word that an index lacks, the nearest first. One pass over all terms. */
export function findNearTerms(vocabulary: Vocabulary, word: string, most: number): NearTerm[] {
  const allowed = allowedDistance(word);
  if (allowed === 0) return [];
  const measure = distanceFrom(word);
  const near: NearTerm[] = swappedTerms(vocabulary, word);
  const signs = signsOf(word);
  const signsOfTerms = readSigns(vocabulary);
  for (let id = 0; id < signsOfTerms.length; id += 1) {
    if (countBits(signs & ~(signsOfTerms[id] as number)) > allowed) continue;
    const term = vocabulary.terms[id] as string;
    if (term.length < ONE_FROM || Math.abs(term.length - word.length) > allowed) continue;
    const distance = measure(term);
    if (distance > 0 && distance <= allowed) near.push({ id, distance });
  }
  return near.sort((a, b) => a.distance - b.distance).slice(0, most);
}

/** A bit for each character, several sharing one: whoever lacks more of a word's bits than may differ is not near. */
export function signsOf(text: string): number {
  let signs = 0;
  for (let at = 0; at < text.length; at += 1) signs |= 1 << (Math.imul(text.charCodeAt(at), 0x9e3779b1) >>> 27);
  return signs;
}

/** The signs of all terms; made when something near is first asked for, as a vocabulary never changes. */
function readSigns(vocabulary: Vocabulary): Int32Array {
  const known = signsOfVocabularies.get(vocabulary) ?? Int32Array.from(vocabulary.terms, signsOf);
  signsOfVocabularies.set(vocabulary, known);
  return known;
}

const signsOfVocabularies = new WeakMap<Vocabulary, Int32Array>();

/** The terms that are a word with two neighbours the other way round. */
function swappedTerms(vocabulary: Vocabulary, word: string): NearTerm[] {
  return Array.from({ length: word.length - 1 }, (_, at) => {
    const swapped = word.slice(0, at) + word[at + 1] + word[at] + word.slice(at + 2);
    return { id: swapped === word ? -1 : vocabulary.find(swapped), distance: 1 };
  }).filter(({ id }) => id >= 0);
}

/**
 * Measures the edit distance (insert, delete, replace) of texts from a word of at most 31 characters, in one step of
 * bit operations a character: G. Myers, A fast bit-vector algorithm for approximate string matching (1999).
 * @param inside measures from the part of each text that is nearest to the word, instead of the whole
 */
export function distanceFrom(word: string, inside = false): (text: string) => number {
  const places = new Map<string, number>();
  for (let at = 0; at < word.length; at += 1) {
    places.set(word[at] as string, (places.get(word[at] as string) ?? 0) | (1 << at));
  }
  const last = 1 << (word.length - 1);
  return (text) => {
    let [more, less, distance, nearest] = [-1, 0, word.length, word.length];
    for (let at = 0; at < text.length; at += 1) {
      const equal = places.get(text[at] as string) ?? 0;
      const vertical = equal | less;
      const horizontal = (((equal & more) + more) ^ more) | equal;
      let [plus, minus] = [less | ~(horizontal | more), more & horizontal];
      if (plus & last) distance += 1;
      if (minus & last) distance -= 1;
      nearest = Math.min(nearest, distance);
      plus = (plus << 1) | Number(!inside);
      minus <<= 1;
      more = minus | ~(vertical | plus);
      less = plus & vertical;
    }
    return inside ? nearest : distance;
  };
}

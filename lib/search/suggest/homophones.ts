import { readingKey, readingOf } from "../analysis";
import type { Segment } from "../index/segment";
import { READING_SIGN, REFERENCE_SIGN } from "../index/vocabulary";
import { distanceFrom, LONGEST } from "./near-terms";

/** A single kana or two are read like too many words. */
const SHORTEST_READING = 3;

/** The words of a segment by how they are read; made when the first is asked for, as a segment never changes. */
const wordsByReading = new WeakMap<Segment, ReadonlyMap<string, number[]>>();

/** The words of a segment that are written otherwise but read like a text (茨木: 茨城), as ids. */
export function findHomophones(segment: Segment, text: string): readonly number[] {
  if (!hasKanji(text)) return [];
  const key = voicelessReadingOf(text);
  if (key.length < SHORTEST_READING) return [];
  return (wordsOf(segment).get(key) ?? []).filter((id) => segment.vocabulary.terms[id] !== text);
}

/**
 * The words of a segment of as many kanji as a text that are read like it or nearly so (是: 税), as ids.
 * @param most how many kana may differ
 */
export function findNearSounds(segment: Segment, text: string, most: number): readonly number[] {
  const key = voicelessReadingOf(text);
  if (key === "" || key.length > LONGEST || !ALL_KANJI.test(text)) return [];
  const measure = distanceFrom(key);
  const { terms } = segment.vocabulary;
  const isLike = (term: string) => term.length === text.length && term !== text && ALL_KANJI.test(term);
  return [...wordsOf(segment)].flatMap(([reading, ids]) =>
    measure(reading) <= most ? ids.filter((id) => isLike(terms[id] as string)) : [],
  );
}

const ALL_KANJI = /^\p{Script=Han}+$/u;

function wordsOf(segment: Segment): ReadonlyMap<string, number[]> {
  const words = wordsByReading.get(segment) ?? readVocabulary(segment);
  wordsByReading.set(segment, words);
  return words;
}

const hasKanji = (text: string): boolean => /\p{Script=Han}/u.test(text);

function readVocabulary({ vocabulary }: Segment): ReadonlyMap<string, number[]> {
  const words = new Map<string, number[]>();
  for (const [id, term] of vocabulary.terms.entries()) {
    if (term.startsWith(READING_SIGN) || term.startsWith(REFERENCE_SIGN) || !hasKanji(term)) continue;
    const key = voicelessReadingOf(term);
    if (key === "") continue;
    const known = words.get(key);
    if (known) known.push(id);
    else words.set(key, [id]);
  }
  return words;
}

/**
 * How a text is read, as `readingKey` compares it and without voicing, which names have now and then (茨木 is いばらき
 * and いばらぎ); empty where a word of it is read in no known way.
 */
function voicelessReadingOf(text: string): string {
  return readingKey(readingOf(text) ?? "")
    .normalize("NFD")
    .replace(/[\u3099\u309a]/g, "");
}

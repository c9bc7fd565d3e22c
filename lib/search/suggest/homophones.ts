import { readingKey, readingOf } from "../analysis";
import type { Segment } from "../index/segment";
import { READING_SIGN, REFERENCE_SIGN } from "../index/vocabulary";

/** A single kana or two are read like too many words. */
const SHORTEST_READING = 3;

/** The words of a segment by how they are read; made when the first is asked for, as a segment never changes. */
const wordsByReading = new WeakMap<Segment, ReadonlyMap<string, number[]>>();

/** The words of a segment that are written otherwise but read like a text (茨木: 茨城), as ids. */
export function findHomophones(segment: Segment, text: string): readonly number[] {
  if (!hasKanji(text)) return [];
  const words = wordsByReading.get(segment) ?? readVocabulary(segment);
  wordsByReading.set(segment, words);
  const key = voicelessReadingOf(text);
  return key === null ? [] : (words.get(key) ?? []).filter((id) => segment.vocabulary.terms[id] !== text);
}

const hasKanji = (text: string): boolean => /\p{Script=Han}/u.test(text);

function readVocabulary({ vocabulary }: Segment): ReadonlyMap<string, number[]> {
  const words = new Map<string, number[]>();
  for (const [id, term] of vocabulary.terms.entries()) {
    if (term.startsWith(READING_SIGN) || term.startsWith(REFERENCE_SIGN) || !hasKanji(term)) continue;
    const key = voicelessReadingOf(term);
    if (key === null) continue;
    const known = words.get(key);
    if (known) known.push(id);
    else words.set(key, [id]);
  }
  return words;
}

/**
 * How a text is read, as `readingKey` compares it and without voicing, which names have now and then (茨木 is いばらき
 * and いばらぎ); null where a word of it is read in no known way.
 */
function voicelessReadingOf(text: string): string | null {
  const key = readingKey(readingOf(text) ?? "")
    .normalize("NFD")
    .replace(/[\u3099\u309a]/g, "");
  return key.length < SHORTEST_READING ? null : key;
}

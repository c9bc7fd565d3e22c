/** Readings of Japanese words, for addresses and order. */
import { toKatakana } from "./analysis/kana";
import { getLexicon } from "./analysis/lexicon";
import { partAtMunicipality } from "./vocabulary/municipality-readings";

/** A word of a text, how it is written in kana and how it is said, in katakana; null where nobody knows (marks, rare characters). */
export interface ReadWord {
  surface: string;
  reading: string | null;
  pronunciation: string | null;
}

export type Reader = (text: string) => ReadWord[];

/**
 * Loads the dictionary (once for a process, only where a reading is needed) and gives a function that cuts a text into
 * words. A municipality that a text begins with is read as its people do.
 */
export function getReader(): Reader {
  const lexicon = getLexicon();
  const readWords: Reader = (text) => {
    const { count, starts, ends, entries } = lexicon.segmenter.segment(text);
    return Array.from({ length: count }, (_, at) => {
      const surface = text.slice(starts[at], ends[at]);
      const { reading = null, pronunciation = null } = lexicon.readingOf(entries[at] as number, surface) ?? {};
      return { surface, reading, pronunciation };
    });
  };
  return (text) => {
    const words = readWords(text);
    const parts = partAtMunicipality(text)?.flatMap(({ surface, reading }) =>
      reading === null ? readWords(surface) : sayWord(surface, toKatakana(reading)),
    );
    // Where the dictionary knows it, its own words stay whole.
    return parts === undefined || readingOf(parts) === readingOf(words) ? words : parts;
  };
}

const sayWord = (surface: string, reading: string): ReadWord => ({ surface, reading, pronunciation: reading });

const readingOf = (words: readonly ReadWord[]): string =>
  words.map(({ surface, reading }) => reading ?? surface).join("");

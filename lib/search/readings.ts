/** Readings of Japanese words, for addresses and order. */
import { getLexicon } from "./analysis/lexicon";

/** A word of a text, how it is written in kana and how it is said, in katakana; null where nobody knows (marks, rare characters). */
export interface ReadWord {
  surface: string;
  reading: string | null;
  pronunciation: string | null;
}

export type Reader = (text: string) => ReadWord[];

/** Loads the dictionary (once for a process, only where a reading is needed) and gives a function that cuts a text into words. */
export function getReader(): Reader {
  const lexicon = getLexicon();
  return (text) => {
    const { count, starts, ends, entries } = lexicon.segmenter.segment(text);
    return Array.from({ length: count }, (_, at) => {
      const surface = text.slice(starts[at], ends[at]);
      const { reading = null, pronunciation = null } = lexicon.readingOf(entries[at] as number, surface) ?? {};
      return { surface, reading, pronunciation };
    });
  };
}

/** Readings of Japanese words, for addresses and order. */
import { getLexicon } from "./analysis/lexicon";

/** A word of a text and how it is said, in katakana; null where nobody knows (marks, rare characters). */
export interface ReadWord {
  surface: string;
  pronunciation: string | null;
}

export type Reader = (text: string) => ReadWord[];

/** Loads the dictionary (once for a process, only where a reading is needed) and gives a function that cuts a text into words. */
export async function loadReader(): Promise<Reader> {
  const lexicon = getLexicon();
  return (text) => {
    const { count, starts, ends, entries } = lexicon.segmenter.segment(text);
    return Array.from({ length: count }, (_, at) => {
      const surface = text.slice(starts[at], ends[at]);
      return { surface, pronunciation: lexicon.readingOf(entries[at] as number, surface)?.pronunciation ?? null };
    });
  };
}

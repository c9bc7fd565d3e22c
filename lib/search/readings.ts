/** Readings of Japanese words, from kuromoji's dictionary. */

import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import kuromoji from "kuromoji";

/** A word of a text and how it is said, in katakana; null where nobody knows (marks, rare characters). */
export interface ReadWord {
  surface: string;
  pronunciation: string | null;
}

export type Reader = (text: string) => ReadWord[];

let loading: Promise<Reader> | null = null;

/**
 * Loads the dictionary (about half a second and some 100 MB, so only where a reading is needed) and gives a
 * function that cuts a text into words. It is loaded once for a process.
 */
export function loadReader(): Promise<Reader> {
  loading ??= new Promise((resolve, reject) => {
    const dicPath = join(dirname(createRequire(import.meta.url).resolve("kuromoji/package.json")), "dict");
    kuromoji.builder({ dicPath }).build((error, tokenizer) => {
      if (error) {
        loading = null;
        reject(
          new Error("the dictionary of readings cannot be loaded", {
            cause: error,
          }),
        );
        return;
      }
      resolve((text) =>
        tokenizer.tokenize(text).map((token) => ({
          surface: token.surface_form,
          pronunciation: pronunciationOf(token.surface_form, token.pronunciation ?? token.reading),
        })),
      );
    });
  });
  return loading;
}

/** Words that the dictionary lacks carry no reading, but kana say themselves how they are read. */
function pronunciationOf(surface: string, reading: string | undefined): string | null {
  if (reading && reading !== "*") return reading;
  const katakana = surface.replace(/[ぁ-ゖ]/g, (kana) => String.fromCharCode(kana.charCodeAt(0) + 0x60));
  return /^[ァ-ヴー]+$/.test(katakana) ? katakana : null;
}

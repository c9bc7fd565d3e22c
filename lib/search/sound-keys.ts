/**
 * What words in Latin letters and in katakana are compared by where nobody told how the former are read: the consonants
 * that both have in the end (Proself and プロセルフ, Geolocation and ジオロケーション are prsrf and srksn).
 */
import { toKatakana } from "./analysis/kana";
import { joined, single } from "./romaji";

/** Fewer consonants are alike by chance; so many will do for a longer word alone. */
const FEWEST_CONSONANTS = 3;
const ENOUGH_CONSONANTS = 4;
const LONG_WORD = 6;

/** English spellings and what is left of them, one after the other. */
const SPELLINGS: readonly (readonly [RegExp, string])[] = [
  [/[^a-z]/g, ""],
  [/^(?:k(?=n)|w(?=r)|p(?=s))/, ""],
  [/(?:[tsc]i|ssi)on/g, "son"],
  [/tch|ch/g, "t"],
  [/sch|sh|th|ts(?=$)/g, "s"],
  [/ph/g, "f"],
  [/gh/g, ""],
  [/ck|q/g, "k"],
  [/x/g, "ks"],
  [/c(?=[eiy])/g, "s"],
  [/c/g, "k"],
  [/([b-df-hj-np-tv-z])\1/g, "$1"],
  [/r(?![aeiouy])/g, ""],
];

/** The keys of a word in Latin letters: g before e, i and y is read in two ways. */
export function soundKeysOfLatin(word: string): string[] {
  const spelled = SPELLINGS.reduce((text, [pattern, sound]) => text.replace(pattern, sound), word.toLowerCase());
  const fewest = word.length >= LONG_WORD ? FEWEST_CONSONANTS : ENOUGH_CONSONANTS;
  const keys = [spelled, spelled.replace(/g(?=[eiy])/g, "j")].map(foldSounds);
  return [...new Set(keys)].filter((key) => key.length >= fewest);
}

/** The key of a word in kana; null where it says too little. */
export function soundKeyOfKana(word: string): string | null {
  const kana = toKatakana(word).replace(/[ッー]/g, "");
  let latin = "";
  for (let at = 0; at < kana.length; at += 1) {
    const pair = joined.get(kana.slice(at, at + 2));
    latin += pair ?? single.get(kana[at] as string) ?? "";
    if (pair) at += 1;
  }
  const key = foldSounds(latin.replace(/ch|ts/g, "t").replace(/sh/g, "s"));
  return key.length >= FEWEST_CONSONANTS ? key : null;
}

/** The consonants of a word, those that Japanese hears as one made one. */
function foldSounds(latin: string): string {
  return latin
    .replace(/m(?=[bp])/g, "n")
    .replace(/h(?![aeiou])/g, "")
    .replace(/[aeiouwy]/g, "")
    .replace(/l/g, "r")
    .replace(/v/g, "b")
    .replace(/[jz]/g, "s");
}

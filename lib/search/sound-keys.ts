/**
 * What words in Latin letters and in katakana are compared by where nobody told how the former are read: the consonants
 * that both have in the end (Proself and プロセルフ, Geolocation and ジオロケーション are prsrf and srksn), and where
 * those are few, the vowels around them as well (OLTA and オルタ: o-r-t-a and o-ru-t-a).
 */
import { RecentMemory } from "../recent-memory";
import { toKatakana } from "./analysis/kana";
import { joined, single } from "./romaji";

/** So many consonants are enough in a longer word; a short one needs more. Where there are fewer, the vowels count. */
const TELLING_CONSONANTS = 3;
const TELLING_IN_SHORT_WORD = 4;
const LONG_WORD = 6;
/** A single consonant says nothing. */
const FEWEST_CONSONANTS = 2;

/** A word as it is heard. */
export interface Sound {
  /** Its consonants. */
  key: string;
  /** What stands before, between and behind them, one more than those. */
  vowels: readonly string[];
  /** Whether the consonants alone tell the word. */
  isTelling: boolean;
}

/** Vowels that an r without a vowel behind it makes long. */
const LONG_SIGN = "R";

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
  [/r(?![aeiouy])/g, LONG_SIGN],
];

/** The vowels that Japanese may hear in those of a spelling, the longest spellings first. */
const VOWELS: readonly (readonly [spelled: string, heard: string])[] = [
  ["ea?eR|eaR|eeR|ieR", "i?a|e?a"],
  ["aiR", "e?a"],
  ["[aeiu]+R", "a"],
  ["o+R", "o?a|o"],
  ["ai|ay|ei|ey", "ei?|a?i|a"],
  ["ee+|ea|ie", "e?i|e|ia"],
  ["oo", "u|o"],
  ["ou|ow", "au|o|u|a"],
  ["au|aw", "o|au?"],
  ["oa", "o"],
  ["a", "y?a|a?i|ei?"],
  ["e", "e?i|e"],
  ["i", "a?i"],
  ["o", "ou?"],
  ["u", "[yi]?u|a"],
  ["y", "a?i|y"],
  ["w", "w|u|"],
];
/** The vowels that Japanese may say after a consonant without one: u, and o, i after some. */
const ADDED_VOWELS: Readonly<Record<string, string>> = { d: "[uo]?", k: "[ui]?", s: "[ui]?", t: "[uoi]?" };
const ADDED_VOWEL = "u?";
/** The vowel of a large kana before a small one that is written large as well: ふあ for ふぁ, じえ for じぇ. */
const PARTED_VOWELS: Readonly<Record<string, string>> = { f: "u?", s: "(?:iy?)?", t: "(?:iy?)?", d: "(?:iy?|e)?" };
const PARTED_VOWEL = "(?:i(?=y))?";
/** No word has more vowels in a row; what is typed may. */
const LONGEST_VOWELS = 6;
const SPELLED = new RegExp(VOWELS.map(([spelled]) => `(${spelled})`).join("|"), "g");

/** How a word in Latin letters may be heard: g before e, i and y in two ways. Those of a single consonant are left out. */
export function soundsOfLatin(word: string): Sound[] {
  const spelled = SPELLINGS.reduce((text, [pattern, sound]) => text.replace(pattern, sound), word.toLowerCase());
  const telling = word.length >= LONG_WORD ? TELLING_CONSONANTS : TELLING_IN_SHORT_WORD;
  const ways = new Set([spelled, spelled.replace(/g(?=[eiy])/g, "j")]);
  return [...ways].flatMap((way) => soundOf(way, telling) ?? []);
}

/** How a word of kana is heard; null where it says too little. */
export function soundOfKana(word: string): Sound | null {
  const kana = toKatakana(word).replace(/[ッー]/g, "");
  let latin = "";
  for (let at = 0; at < kana.length; at += 1) {
    const pair = joined.get(kana.slice(at, at + 2));
    latin += pair ?? single.get(kana[at] as string) ?? "";
    if (pair) at += 1;
  }
  return soundOf(latin.replace(/ch|ts/g, "t").replace(/sh/g, "s"), TELLING_CONSONANTS);
}

/** Whether a word in Latin letters may be one of kana. */
export function soundsAlike(latin: Sound, kana: Sound): boolean {
  if (latin.key !== kana.key) return false;
  return (latin.isTelling && kana.isTelling) || haveVowelsAlike(latin, kana, kana.vowels.length);
}

/** Whether a word in Latin letters may begin as kana that somebody is about to go on with: a last vowel may be a part. */
export function beginsAlike(latin: Sound, kana: Sound): boolean {
  const isOpen = (kana.vowels.at(-1) ?? "").length <= 1;
  return latin.key.startsWith(kana.key) && haveVowelsAlike(latin, kana, kana.vowels.length - Number(isOpen));
}

function haveVowelsAlike({ key, vowels }: Sound, kana: Sound, count: number): boolean {
  return vowels.slice(0, count).every((spelled, at) => {
    // The e of note is not heard.
    const isSilent = spelled === "e" && at === key.length;
    const heard = kana.vowels[at] as string;
    return heardPattern(spelled, key[at - 1]).test(heard) || (isSilent && heardPattern("", key[at - 1]).test(heard));
  });
}

function soundOf(latin: string, telling: number): Sound | null {
  const folded = foldSounds(latin);
  const vowels = folded.split(/[^aeiouwyR]/);
  const key = folded.replace(/[aeiouwyR]/g, "");
  if (key.length < FEWEST_CONSONANTS || vowels.some(({ length }) => length > LONGEST_VOWELS)) return null;
  return { key, vowels, isTelling: key.length >= telling };
}

/** The consonants that Japanese hears as one made one, and long vowels short. */
function foldSounds(latin: string): string {
  return latin
    .replace(/m(?=[bp])/g, "n")
    .replace(/h(?![aeiou])/g, "")
    .replace(/l/g, "r")
    .replace(/v/g, "b")
    .replace(/[jz]/g, "s")
    .replace(/([aiun])\1/g, "$1");
}

const MOST_PATTERNS = 2 ** 12;
const heardPatterns = new RecentMemory<RegExp>(MOST_PATTERNS, () => 1);

/** What may be heard of the vowels of a spelling that stand behind a consonant, or at the beginning. */
const heardPattern = (spelled: string, consonant = ""): RegExp =>
  heardPatterns.recall(`${consonant} ${spelled}`, () => new RegExp(`^(?:${soundsOfVowels(spelled, consonant)})$`));

function soundsOfVowels(spelled: string, consonant: string): string {
  const heard = spelled.replace(SPELLED, (vowel, ...groups: (string | undefined)[]) => {
    const [, sounds = vowel] = VOWELS[groups.indexOf(vowel)] ?? [];
    return `(?:${sounds})`;
  });
  if (consonant === "") return heard;
  if (spelled === "") return ADDED_VOWELS[consonant] ?? ADDED_VOWEL;
  return (PARTED_VOWELS[consonant] ?? PARTED_VOWEL) + heard;
}

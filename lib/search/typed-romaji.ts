/** What is typed in Latin letters, as the katakana that may be meant. */
import { joined, single } from "./romaji";

/** What is typed beside Hepburn: Kunrei, and what keyboards accept. An x stands for each of the vowels a, u, o. */
const typed: readonly [string, string][] = [
  ["シ", "si"],
  ["チ", "ti"],
  ["ツ", "tu"],
  ["フ", "hu"],
  ["ジ", "zi"],
  ["ヂ", "di"],
  ["ヅ", "du"],
  ["ヅ", "dzu"],
  ["ヲ", "wo"],
  ["ラ", "la"],
  ["リ", "li"],
  ["ル", "lu"],
  ["レ", "le"],
  ["ロ", "lo"],
  ["カ", "ca"],
  ["ク", "cu"],
  ["コ", "co"],
  ["ク", "qu"],
  ["ティ", "thi"],
  ["ディ", "dhi"],
  ["ヴァ", "va"],
  ["ヴィ", "vi"],
  ["ヴェ", "ve"],
  ["ヴォ", "vo"],
  ["シx", "syx"],
  ["チx", "tyx"],
  ["チx", "cyx"],
  ["ジx", "zyx"],
  ["ジx", "jyx"],
  ["ヂx", "dyx"],
];
const LONGEST_SYLLABLE = 3;
/** So many readings of what was typed are followed, the likeliest first. */
const MOST_READINGS = 24;

/** Katakana for what is typed; several where a spelling is used for more than one: ti is チ or ティ. */
const syllables = new Map<string, string[]>();
function learn(latin: string, kana: string): void {
  const known = syllables.get(latin) ?? [];
  if (!known.includes(kana)) syllables.set(latin, [...known, kana]);
}
for (const [kana, latin] of typed) {
  if (!latin.endsWith("x")) learn(latin, kana);
  else {
    for (const [vowel, small] of [
      ["a", "ャ"],
      ["u", "ュ"],
      ["o", "ョ"],
    ] as const) {
      learn(latin.replace("x", vowel), kana.replace("x", small));
    }
  }
}
for (const [kana, latin] of single) if (!/[ァィゥェォャュョヮヰヱヲヂヅン]/.test(kana)) learn(latin, kana);
for (const [kana, latin] of joined) if (/[ァィェォャュョゥ]$/.test(kana) && !kana.startsWith("ヂ")) learn(latin, kana);

/** Kana for the letters from a place on, and how far from the usual way to write them. */
interface Step {
  kana: string;
  length: number;
  oddness: number;
}

interface Reading {
  kana: string;
  oddness: number;
}

/**
 * Latin letters to the katakana that may be meant (toukyou, tôkyô, tokyo; yafuu; shimbun; kippu; sa-ba-), the
 * likeliest first: n before a vowel or y may end a syllable (rainyafuu: ライニャフウ, ラインヤフウ). None where they
 * are no romaji.
 */
export function kanaFromRomaji(latin: string): string[] {
  const letters = latin
    .toLowerCase()
    .normalize("NFD")
    .replace(/o[\u0304\u0302]/g, "ou")
    .replace(/([aiue])[\u0304\u0302]/g, "$1$1");
  if (letters === "") return [];
  /** The readings of the letters up to each place. */
  const readings: Reading[][] = Array.from({ length: letters.length + 1 }, () => []);
  readings[0] = [{ kana: "", oddness: 0 }];
  for (let at = 0; at < letters.length; at += 1) {
    const soFar = likeliest(readings[at] as Reading[]);
    if (soFar.length === 0) continue;
    for (const { kana, length, oddness } of stepsAt(letters, at)) {
      const next = readings[at + length] as Reading[];
      next.push(...soFar.map((reading) => ({ kana: reading.kana + kana, oddness: reading.oddness + oddness })));
    }
  }
  return likeliest(readings[letters.length] as Reading[]).map(({ kana }) => kana);
}

function likeliest(readings: Reading[]): Reading[] {
  return readings.sort((a, b) => a.oddness - b.oddness).slice(0, MOST_READINGS);
}

function stepsAt(letters: string, at: number): Step[] {
  const rest = letters.slice(at, at + LONGEST_SYLLABLE + 1);
  const steps: Step[] = [];
  const take = (kana: string, length: number, oddness = 0) => steps.push({ kana, length, oddness });
  for (let length = Math.min(LONGEST_SYLLABLE, rest.length); length > 0 && steps.length === 0; length -= 1) {
    (syllables.get(rest.slice(0, length)) ?? []).forEach((kana, other) => {
      take(kana, length, other);
    });
  }
  // The second half of a long vowel is written as it sounds: sensee, and Ohta for オオタ.
  if (rest[0] === "e" && letters[at - 1] === "e") take("イ", 1, 1);
  if (/^h(?![aiueoy])/.test(rest) && letters[at - 1] === "o") take("ウ", 1);
  if (/^n[aiueoy]/.test(rest)) take("ン", 1, 1);
  if (steps.length > 0) return steps;
  if (rest[0] === "-" && at > 0) take("ー", 1);
  else if (/^n'|^nn(?![aiueoy])/.test(rest)) take("ン", 2);
  else if (/^n|^m(?=[bmp])/.test(rest)) take("ン", 1);
  else if (/^([bcdfghjkpqrstvwyz])\1|^tch/.test(rest)) take("ッ", 1);
  return steps;
}

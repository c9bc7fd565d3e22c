/** Readings that someone may have meant by what they typed: kana as they are, Latin letters as kana. */

import { kanaFromRomaji } from "../typed-romaji";
import { addedWords } from "../vocabulary/words";
import { isKana, toHiragana } from "./kana";

const brandReadings = new Map(
  addedWords
    .filter(({ surface, parts }) => /^[a-z]/.test(surface) && parts.length === 1)
    .map(({ surface, parts }) => [surface, toHiragana(parts[0]?.reading ?? "")]),
);

/**
 * Hiragana readings of a query: ヤフー → やふー, yafuu → やふう, line → らいん (a word of the vocabulary, then as romaji).
 * Empty where it is neither kana nor romaji. Compare by `readingKey`.
 */
export function toKanaReadings(query: string): string[] {
  const typed = query.normalize("NFKC").toLowerCase().trim().replace(/\s+/g, "");
  const brand = brandReadings.get(typed);
  if (brand) return [brand];
  const hiragana = toHiragana(typed.replace(/・/g, ""));
  if (isKana(hiragana)) return [hiragana];
  return kanaFromRomaji(typed).map(toHiragana);
}

/** How 町 and 村 are read at the end of a name, each in two ways: nobody knows which from the kanji. */
const PLACE_ENDINGS: readonly (readonly [string, string])[] = [
  ["ちょう", "まち"],
  ["そん", "むら"],
];

/** A reading in hiragana, and that of the same place with its 町 or 村 read the other way. */
export function placeReadings(reading: string): string[] {
  const others = PLACE_ENDINGS.flatMap(([one, other]) => [
    ...(reading.endsWith(one) ? [reading.slice(0, -one.length) + other] : []),
    ...(reading.endsWith(other) ? [reading.slice(0, -other.length) + one] : []),
  ]);
  return [reading, ...others];
}

/** What kind of letter a UTF-16 unit is. */

/** A table that gives the kind of each unit, 0 for those that have none: quicker to ask than a set of letters. */
export function kindsOfUnits(kinds: readonly (readonly [kind: number, letters: string])[]): Uint8Array {
  const table = new Uint8Array(0x10000);
  for (const [kind, letters] of kinds) for (let at = 0; at < letters.length; at++) table[letters.charCodeAt(at)] = kind;
  return table;
}

/** A kanji, or the sign that repeats one. */
export const isHan = (code: number) => (code >= 0x4e00 && code <= 0x9fff) || code === 0x3005;
export const isHiragana = (code: number) => code >= 0x3041 && code <= 0x309f;
/** Katakana with its long mark, but not the dot between words. */
export const isKatakana = (code: number) => code >= 0x30a1 && code <= 0x30fe && code !== 0x30fb;
/** Kanji or kana. */
export const isJapanese = (code: number) => isHan(code) || isHiragana(code) || isKatakana(code);
/** An ASCII letter. */
export const isLatin = (code: number) => (code >= 0x41 && code <= 0x5a) || (code >= 0x61 && code <= 0x7a);
/** An ASCII digit. */
export const isDigit = (code: number) => code >= 0x30 && code <= 0x39;

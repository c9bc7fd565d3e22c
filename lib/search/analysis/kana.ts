/** Hiragana, katakana and readings. */

/** カ → か; other characters stay, also the long vowel mark. */
export function toHiragana(text: string): string {
  return text.replace(/[ァ-ヶヽヾ]/g, (kana) => String.fromCharCode(kana.charCodeAt(0) - 0x60));
}

/** か → カ; other characters stay. */
export function toKatakana(text: string): string {
  return text.replace(/[ぁ-ゖゝゞ]/g, (kana) => String.fromCharCode(kana.charCodeAt(0) + 0x60));
}

/** True for a text of kana alone. */
export function isKana(text: string): boolean {
  return /^[ぁ-ゖァ-ヺー]+$/.test(text);
}

const VOWEL_ROWS = [
  ["あ", "ぁあかがさざただなはばぱまやゃらわゎ"],
  ["い", "ぃいきぎしじちぢにひびぴみりゐ"],
  ["う", "ぅうくぐすずつづぬふぶぷむゆゅるゔ"],
  ["え", "ぇえけげせぜてでねへべぺめれゑ"],
  ["お", "ぉおこごそぞとどのほぼぽもよょろを"],
] as const;
const vowels = new Map(VOWEL_ROWS.flatMap(([vowel, row]) => [...row].map((kana) => [kana, vowel] as const)));

/**
 * What readings are compared by: hiragana without long vowels, so that やふー, やふう and やふ, とうきょう, とーきょー
 * and ときょ (as Tokyo gives it) are alike; づ is ず, ぢ is じ and を is お. 日本 is read either way.
 */
export function readingKey(reading: string): string {
  const kana = toHiragana(reading.normalize("NFKC"))
    .replace(/づ/g, "ず")
    .replace(/ぢ/g, "じ")
    .replace(/を/g, "お")
    .replace(/にっぽん/g, "にほん");
  let key = "";
  let vowel = "";
  for (const character of kana) {
    const long =
      character === "ー" ||
      (character === vowel && "あいうえお".includes(character)) ||
      (character === "う" && vowel === "お");
    if (!(long && vowel !== "")) {
      key += character;
      vowel = vowels.get(character) ?? "";
    }
  }
  return key;
}

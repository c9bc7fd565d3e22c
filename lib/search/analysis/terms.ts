/**
 * One key for the spellings of a word. Keys are hiragana where the word is kana, so that サーバー, サーバ, ｻｰﾊﾞ and
 * さーば are the same word; they are compared and never shown.
 */
import { nameShape } from "../vocabulary/kanji-variants";
import { foldText } from "./folded-text";

/** The key of a word or phrase as someone types it; spaces are left only between words that need them. */
export function normalizeTerm(text: string): string {
  const folded = foldText(text).text.trim().replace(/\s+/g, " ");
  // Marks that a space parted may now stand in another order than the canonical one.
  return foldTerm(folded.replace(/(?<=[^\x20-\x7e]) | (?=[^\x20-\x7e])/g, "")).normalize("NFC");
}

/** The key of a word of folded text. */
export function foldTerm(folded: string): string {
  if (isPlain(folded)) return folded;
  return foldNames(foldKana(folded));
}

/** ASCII and kanji of today alone have one spelling. */
function isPlain(folded: string): boolean {
  for (let at = 0; at < folded.length; at++) {
    const unit = folded.charCodeAt(at);
    if (unit >= 0x3000 && unit <= 0x30ff) return false;
    if (nameShape(folded[at] as string) !== undefined) return false;
  }
  return true;
}

const LARGE: Readonly<Record<string, string>> = {
  ァ: "ア",
  ィ: "イ",
  ゥ: "ウ",
  ェ: "エ",
  ォ: "オ",
  ャ: "ヤ",
  ュ: "ユ",
  ョ: "ヨ",
  ヮ: "ワ",
  ヰ: "イ",
  ヱ: "エ",
  ヲ: "オ",
  ヂ: "ジ",
  ヅ: "ズ",
};
const V_SOUNDS: Readonly<Record<string, string>> = { ァ: "バ", ィ: "ビ", ェ: "ベ", ォ: "ボ", ュ: "ビユ" };

/** Japanese words end in no more of a long vowel than this many characters before it: コピー keeps its own. */
const SHORTEST_STEM = 3;

function foldKana(word: string): string {
  const katakana = word
    .replace(/[\u3099\u309a・]/g, "")
    .replace(/[ぁ-ゖゝゞ]/g, (kana) => String.fromCharCode(kana.charCodeAt(0) + 0x60))
    .replace(/([\u4e00-\u9fff])(々+)/g, repeat)
    .replace(/(?<=[\p{Script=Han}\d])[ヶヵケカガ箇](?=\p{Script=Han})|^[ヶヵケ箇](?=[月所国条年])/gu, "カ")
    .replace(/([ァ-ヺ])([ヽヾ]+)/g, repeat)
    .replace(/ヴ([ァィェォュ])/g, (_, small: string) => V_SOUNDS[small] as string)
    .replace(/ヴ/g, "ブ")
    .replace(/ティ/g, "チ")
    .replace(/フェイス/g, "フェース")
    .replace(/インター(?=フェ)/g, "インタ")
    .replace(/[ァィゥェォャュョヮヰヱヲヂヅ]/g, (kana) => LARGE[kana] as string)
    .replace(new RegExp(`([ァ-ヺー]{${SHORTEST_STEM}})ー+(?![ァ-ヺー])`, "g"), "$1");
  return katakana.replace(/[ァ-ヶ]/g, (kana) => String.fromCharCode(kana.charCodeAt(0) - 0x60));
}

/** 佐々木 → 佐佐木, いすゞ → いすず. */
function repeat(_: string, character: string, marks: string): string {
  const voiced = `${character}\u3099`.normalize("NFC").slice(0, 1);
  return character + [...marks].map((mark) => (mark === "ヾ" ? voiced : character)).join("");
}

function foldNames(word: string): string {
  return [...word].map((character) => nameShape(character) ?? character).join("");
}

/** The order of names of organizations: 五十音順 in Japanese, of their Latin spelling in English. */
import { organizationCore } from "./organization-names";
import type { Bilingual, Language } from "./taxonomy";

/** The orders of the list of organizations. */
export const organizationOrders = {
  name: { ja: "五十音順", en: "By name" },
  incidents: { ja: "事案の多い順", en: "Most incidents first" },
} as const satisfies Record<string, Bilingual>;

export type OrganizationOrder = keyof typeof organizationOrders;

/** What is compared: by code point, as strings are. */
export type NameKey = string;

export interface NamedOrganization {
  name: string;
  /** In Latin letters, as in its address. */
  slug: string;
  /** In hiragana, as far as it could be read. */
  reading: string | null;
}

/** Behind every kana: names that begin with a Latin letter, and what begins otherwise or could not be read. */
const LATIN_SIGN = "\uf000";
const OTHER_SIGN = "\uf001";

/** The rows of the kana, and where each begins. */
const kanaRows = [..."あかさたなはまやらわ"];

const SMALL_KANA: Readonly<Record<string, string>> = Object.fromEntries(
  [..."ぁぃぅぇぉっゃゅょゎゕゖ"].map((small, at) => [small, [..."あいうえおつやゆよわかけ"][at] ?? small]),
);

/** The vowel that a long vowel mark stands for, by the last kana of each row of vowels. */
const vowelRows = [
  "あかさたなはまやらわ",
  "いきしちにひみりゐ",
  "うくすつぬふむゆる",
  "えけせてねへめれゑ",
  "おこそとのほもよろを",
];

/** What a name is sorted by in lists of a language. */
export function nameKey({ name, slug, reading }: NamedOrganization, language: Language): NameKey {
  if (language === "en") return slug;
  const core = organizationCore(name)
    .replace(/^[^\p{L}\p{N}]+/u, "")
    .toLowerCase();
  if (/^[a-zà-ÿ]/.test(core)) return `${LATIN_SIGN}${core}`;
  const plain = plainKana(reading ?? "");
  return /^[ぁ-ん]/.test(plain) ? `${plain} ${reading}` : `${OTHER_SIGN}${core}`;
}

/** The heading that a name stands under, by its key: あ か さ … A–Z, or the letter; 他 and # for all else. */
export function nameHeading(key: NameKey, language: Language): string {
  const first = key[0] ?? "";
  if (language === "en") return /[a-z]/.test(first) ? first.toUpperCase() : "#";
  if (first === LATIN_SIGN) return "A–Z";
  return kanaRows.findLast((row) => row <= first && first <= "ん") ?? "他";
}

/** The headings of a language in their order; those for names that begin otherwise only where there are any. */
export function nameHeadings(language: Language, used: { has(heading: string): boolean }): string[] {
  if (language === "en") return [..."#ABCDEFGHIJKLMNOPQRSTUVWXYZ"].filter((one) => one !== "#" || used.has(one));
  return [...kanaRows, ...["A–Z", "他"].filter((one) => used.has(one))];
}

/**
 * A reading as dictionaries sort it: voiced and small kana count as the plain ones, a long vowel mark as its vowel, and
 * 日本 stands at one place however it is read.
 */
function plainKana(reading: string): string {
  let plain = "";
  for (const kana of reading
    .replaceAll("にっぽん", "にほん")
    .normalize("NFD")
    .replace(/[\u3099\u309a]/g, "")) {
    const vowels = kana === "ー" ? vowelRows.find((row) => row.includes(plain.at(-1) ?? "ー")) : undefined;
    plain += vowels?.[0] ?? SMALL_KANA[kana] ?? kana;
  }
  return plain.replace(/^[^\p{L}\p{N}]+/u, "");
}

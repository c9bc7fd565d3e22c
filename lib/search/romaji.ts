/** Katakana and Latin letters: to Hepburn without marks for long vowels, as on signs and in addresses; from what is typed. */

const rows: readonly [string, string][] = [
  ["アイウエオ", "a i u e o"],
  ["カキクケコ", "ka ki ku ke ko"],
  ["サシスセソ", "sa shi su se so"],
  ["タチツテト", "ta chi tsu te to"],
  ["ナニヌネノ", "na ni nu ne no"],
  ["ハヒフヘホ", "ha hi fu he ho"],
  ["マミムメモ", "ma mi mu me mo"],
  ["ヤユヨ", "ya yu yo"],
  ["ラリルレロ", "ra ri ru re ro"],
  ["ワヰヱヲ", "wa i e o"],
  ["ガギグゲゴ", "ga gi gu ge go"],
  ["ザジズゼゾ", "za ji zu ze zo"],
  ["ダヂヅデド", "da ji zu de do"],
  ["バビブベボ", "ba bi bu be bo"],
  ["パピプペポ", "pa pi pu pe po"],
  ["ァィゥェォ", "a i u e o"],
  ["ャュョヮ", "ya yu yo wa"],
  ["ンヴ", "n vu"],
];

const single = new Map(rows.flatMap(([kana, latin]) => latin.split(" ").map((sound, at) => [kana[at] ?? "", sound])));

/** A consonant that a small kana takes the vowel from: キャ kya, シャ sha, ティ ti, ファ fa. */
const joined = new Map<string, string>();
for (const [kana, sound] of single) {
  const stem = sound.slice(0, -1);
  if (/i$/.test(sound) && stem) {
    const glide = /^(?:sh|ch|j)$/.test(stem) ? stem : `${stem}y`;
    for (const [small, vowel] of [
      ["ャ", "a"],
      ["ュ", "u"],
      ["ョ", "o"],
    ] as const) {
      joined.set(kana + small, glide + vowel);
    }
    joined.set(`${kana}ェ`, `${glide.replace(/y$/, "")}e`);
  }
}
for (const [kana, stem] of [
  ["フ", "f"],
  ["ヴ", "v"],
  ["ツ", "ts"],
  ["ウ", "w"],
  ["ク", "kw"],
  ["グ", "gw"],
] as const) {
  for (const [small, vowel] of [
    ["ァ", "a"],
    ["ィ", "i"],
    ["ェ", "e"],
    ["ォ", "o"],
  ] as const) {
    joined.set(kana + small, stem + vowel);
  }
}
for (const [pair, sound] of [
  ["ティ", "ti"],
  ["ディ", "di"],
  ["トゥ", "tu"],
  ["ドゥ", "du"],
  ["テュ", "tyu"],
  ["デュ", "dyu"],
  ["フュ", "fyu"],
] as const) {
  joined.set(pair, sound);
}

/** Katakana in Latin letters; long vowels are written once and characters that are no katakana left out. */
export function toRomaji(katakana: string): string {
  let latin = "";
  let doubled = false;
  for (let at = 0; at < katakana.length; at += 1) {
    const kana = katakana[at] ?? "";
    if (kana === "ッ") {
      doubled = true;
      continue;
    }
    const pair = joined.get(katakana.slice(at, at + 2));
    if (pair) at += 1;
    const sound = pair ?? single.get(kana) ?? "";
    if (doubled && /^[bcdfghjkmpqrstvwyz]/.test(sound)) latin += sound.startsWith("ch") ? "t" : sound[0];
    if (sound) doubled = false;
    latin += sound;
  }
  return latin.replace(/ou(?=$|[^aeiou])/g, "o").replace(/(?:oo|uu)/g, (long) => long[0] ?? "");
}

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
const MOST_READINGS = 8;

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

/**
 * Latin letters to the katakana that may be meant (toukyou, tôkyô, tokyo; yafuu; shimbun; kippu; sa-ba-); none where
 * they are no romaji.
 */
export function kanaFromRomaji(latin: string): string[] {
  const letters = latin
    .toLowerCase()
    .normalize("NFD")
    .replace(/o[\u0304\u0302]/g, "ou")
    .replace(/([aiue])[\u0304\u0302]/g, "$1$1");
  let readings = [""];
  for (let at = 0; at < letters.length; ) {
    const step = syllableAt(letters, at);
    if (step === null) return [];
    readings = readings.flatMap((reading) => step.kana.map((kana) => reading + kana)).slice(0, MOST_READINGS);
    at += step.length;
  }
  return latin === "" ? [] : readings;
}

function syllableAt(letters: string, at: number): { kana: readonly string[]; length: number } | null {
  const rest = letters.slice(at, at + LONGEST_SYLLABLE + 1);
  for (let length = LONGEST_SYLLABLE; length > 0; length--) {
    const kana = rest.length >= length ? syllables.get(rest.slice(0, length)) : undefined;
    if (kana) return { kana, length };
  }
  if (rest.startsWith("-") && at > 0) return { kana: ["ー"], length: 1 };
  if (/^n'|^nn(?![aiueoy])/.test(rest)) return { kana: ["ン"], length: 2 };
  if (/^n|^m(?=[bmp])/.test(rest)) return { kana: ["ン"], length: 1 };
  if (/^([bcdfghjkpqrstvwyz])\1|^tch/.test(rest)) return { kana: ["ッ"], length: 1 };
  return null;
}

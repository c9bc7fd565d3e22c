/** Katakana to Latin letters: Hepburn without marks for long vowels, as on signs and in addresses. */

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

/** How one kana is written. */
export const single: ReadonlyMap<string, string> = new Map(
  rows.flatMap(([kana, latin]) => latin.split(" ").map((sound, at) => [kana[at] ?? "", sound])),
);

/** A consonant that a small kana takes the vowel from: キャ kya, シャ sha, ティ ti, ファ fa. */
export const joined = new Map<string, string>();
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

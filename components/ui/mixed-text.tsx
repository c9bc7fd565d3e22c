import type { Locale } from "@/lib/i18n";

/** Japanese within a sentence of another language: kana, kanji and the marks among them. */
const JAPANESE = /([\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}ー・〜、。「」『』]+)/u;

/** A text that may hold names in Japanese, which are marked so that they are read out and set as such. */
export function MixedText({ text, locale }: { text: string; locale: Locale }) {
  if (locale === "ja") return text;
  return text.split(JAPANESE).map((part, at) =>
    // Every second part is what was looked for.
    at % 2 === 1 ? (
      // biome-ignore lint/suspicious/noArrayIndexKey: parts of one text never change places
      <span key={at} lang="ja">
        {part}
      </span>
    ) : (
      part
    ),
  );
}

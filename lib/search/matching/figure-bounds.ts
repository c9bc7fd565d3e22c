/** Figures that are only a bound: 1万人以上, 500件を超える. */

type Comparison = (size: number, bound: number) => boolean;

const atLeast: Comparison = (size, bound) => size >= bound;
const atMost: Comparison = (size, bound) => size <= bound;
const above: Comparison = (size, bound) => size > bound;
const below: Comparison = (size, bound) => size < bound;

const COMPARISONS: Readonly<Record<string, Comparison>> = {
  以上: atLeast,
  以下: atMost,
  以内: atMost,
  未満: below,
  超: above,
  を超える: above,
  を超す: above,
  を上回る: above,
  を下回る: below,
  より多い: above,
  より少ない: below,
};
const WORDS = Object.keys(COMPARISONS).sort((a, b) => b.length - a.length);

/** What may stand between a figure and its bound; years, ages and yen are not what headlines count. */
const COUNTED = /^(?:[人名件社]分?|口座|世帯|団体|アカウント)?/u;

/** Where the word that makes a figure before it a bound ends; the place itself where none begins there. */
export function endOfBound(text: string, start: number): number {
  return start + (WORDS.find((word) => text.startsWith(word, start))?.length ?? 0);
}

/** How headline figures compare with one that a text follows (人以上, 件を超える, 以上); null where it is no bound. */
export function readBound(after: string): Comparison | null {
  return COMPARISONS[after.replace(COUNTED, "")] ?? null;
}

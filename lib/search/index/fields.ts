/** The parts of an incident that are searched, and how much a word weighs in each. */

/** In the order of their numbers. */
export const searchFields = ["title", "organization", "related", "body"] as const;

export type SearchField = (typeof searchFields)[number];

/**
 * What one occurrence in each field counts, and what many together come to at most. Body and related names together
 * never count as much as a title: of the many incidents that have a common word, those come first that are about it.
 */
const WEIGHTS: readonly number[] = [8, 10, 2, 1];
const CEILINGS: readonly number[] = [12, 12, 3, 4.5];
const BODY = searchFields.indexOf("body");

/** BM25's saturation, and how far the length of the body counts. */
const K1 = 1.2;
const B = 0.3;

/** A position and its field as one number, ordered by position: the next position is `NEXT` more. */
export const FIELD_BITS = 2;
export const NEXT = 1 << FIELD_BITS;

export const placeOf = (position: number, field: number): number => (position << FIELD_BITS) | field;
export const fieldOf = (place: number): number => place & (NEXT - 1);

/** The highest impact; impacts are from 1. */
export const HIGHEST_IMPACT = 255;

/**
 * BM25F without the rarity of the word: how much the occurrences of a word say about an incident, from 1 to
 * `HIGHEST_IMPACT`.
 * @param occurrences how often the word stands in each field
 * @param length tokens of the body as a share of the average
 */
export function impactOf(occurrences: ArrayLike<number>, length: number): number {
  let weighted = 0;
  for (let field = 0; field < WEIGHTS.length; field += 1) {
    if (occurrences[field] === 0) continue;
    const count = (occurrences[field] as number) / (field === BODY ? 1 - B + B * length : 1);
    const ceiling = CEILINGS[field] as number;
    weighted += (ceiling * count) / (count + ceiling / (WEIGHTS[field] as number) - 1);
  }
  return Math.max(1, Math.round((HIGHEST_IMPACT * weighted) / (K1 + weighted)));
}

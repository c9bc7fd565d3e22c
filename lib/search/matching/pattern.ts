import type { SearchField } from "../index/fields";

/** How words of an incident came to match a word of the query, the plainest first. */
export const matchKinds = ["word", "part", "synonym", "near", "reading", "fact", "abbreviation"] as const;

export type MatchKind = (typeof matchKinds)[number];

/** Words in a row, each one of several, as ids of the terms of one segment. */
export interface Pattern {
  steps: readonly ArrayLike<number>[];
  /** How much a match counts, up to 1. */
  weight: number;
  /** How much it counts where one word stands between two steps: メール(の)誤送信; 0 where none may. */
  weightApart: number;
  kind: MatchKind;
}

/** Where a match must stand; null for anywhere. */
export type FieldLimit = SearchField | null;

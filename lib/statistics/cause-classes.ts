/** Causes counted in the classes of other vocabularies, so that figures can be held against published reports. */
import { type CauseCode, causes } from "../taxonomy";
import type { CodeCounts } from "./code-counts";

export const causeVocabularies = ["own", "veris", "jnsa", "jipdec"] as const;

/** `own` are the codes of this catalog. */
export type CauseVocabulary = (typeof causeVocabularies)[number];

export type ForeignVocabulary = Exclude<CauseVocabulary, "own">;

/** One class of another vocabulary. */
export interface CauseClass {
  /** What the vocabulary calls it; null gathers the causes that it has no class for. */
  name: string | null;
  /** Our codes that count here. */
  codes: CauseCode[];
  count: number;
  /** How many of them might belong to another of its classes instead. */
  ambiguous: number;
}

/**
 * Primary causes in the classes of a vocabulary, the largest first and «no such class» last. A code that may be
 * several classes counts once, in the first that the taxonomy names.
 */
export function classifyCauses({ counts }: CodeCounts<CauseCode>, vocabulary: ForeignVocabulary): CauseClass[] {
  const classes = new Map<string | null, CauseClass>();
  for (const { code, count } of counts) {
    const names = classNames(code, vocabulary);
    const name = names[0] ?? null;
    const known = classes.get(name) ?? { name, codes: [], count: 0, ambiguous: 0 };
    known.codes.push(code);
    known.count += count;
    if (names.length > 1) known.ambiguous += count;
    classes.set(name, known);
  }
  return [...classes.values()].sort((a, b) => Number(a.name === null) - Number(b.name === null) || b.count - a.count);
}

/** The classes that a cause may be in, the most fitting first. Of VERIS the actions, not their varieties. */
function classNames(code: CauseCode, vocabulary: ForeignVocabulary): readonly string[] {
  const term = causes[code];
  if (vocabulary === "veris") return [...new Set(term.veris.map(({ action }) => action))];
  return term[vocabulary];
}

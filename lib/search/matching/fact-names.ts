/** By which words the facts of the catalog are named: their codes, their labels and whole words of those. */
import { type Filter, type FilterKey, filterOf } from "../../filters";
import { RecentMemory } from "../../recent-memory";
import type { Bilingual } from "../../taxonomy";
import { getAnalyzer, normalizeTerm } from "../analysis";
import { foldPlurals } from "../vocabulary/english";
import { expandSynonyms } from "../vocabulary/synonyms";

/** The facts that a word may name by label or code, as if they stood in the text. */
const namedFacts: readonly FilterKey[] = ["cause", "kind", "data", "outcome", "subject"];
/** Codes that say what a fact is not. */
const nameless = new Set(["none", "other", "others"]);
/** Words of English labels that say nothing alone. */
const sayingNothing = new Set(["and", "data", "not", "other", "under"]);

/** A part of a label's word is a name from so many characters on; inside a word of kana (カード) from one more on. */
const SHORTEST_PART = 3;
const SHORTEST_INNER_KANA = 4;

export interface NamedFact {
  key: FilterKey;
  code: string;
}

/** Characters of the texts whose facts are remembered: one query asks for those of its words many times. */
const MOST_CHARACTERS = 2 ** 16;
const factsByText = new RecentMemory<readonly NamedFact[]>(MOST_CHARACTERS, (_, text) => text.length);

/** The facts whose label or code is the text, in either language; where there are none, those with such a word. */
export function findFacts(text: string): readonly NamedFact[] {
  return factsByText.recall(text, () => {
    named ??= readNames();
    const { whole, partial } = named;
    const name = nameOf(text);
    return whole.get(name) ?? partial.get(name) ?? [];
  });
}

const nameOf = (text: string): string => foldPlurals(normalizeTerm(text.replace(/_/g, " ")));

type FactsByName = Map<string, NamedFact[]>;

let named: { whole: FactsByName; partial: FactsByName } | null = null;

function readNames(): { whole: FactsByName; partial: FactsByName } {
  const names = { whole: new Map(), partial: new Map() };
  for (const filter of namedFacts.map(filterOf)) {
    for (const [code, label] of Object.entries(filter.choices ?? {})) {
      if (nameless.has(code)) continue;
      const fact = { key: filter.key, code };
      const pieces = piecesOf(filter, code, label);
      addNames(names.whole, [code, label.ja, label.en, ...pieces], fact);
      addNames(names.partial, [...wordsOf(code, label), ...pieces.flatMap(runsOf)], fact);
    }
  }
  return names;
}

function addNames(names: FactsByName, texts: readonly string[], fact: NamedFact): void {
  for (const name of new Set(texts.map(nameOf))) {
    if (name !== "") names.set(name, [...(names.get(name) ?? []), fact]);
  }
}

function wordsOf(code: string, { en }: Bilingual): string[] {
  const words = [...code.split("_"), ...en.split(/[\s,()]+/)].map((word) => word.toLowerCase());
  return words.filter((word) => word.length > 2 && !sayingNothing.has(word));
}

/**
 * What ・ joins in a label. Kinds of organization that are joined have names of their own (大学 is not every school);
 * that which means the same as the code stands for all.
 */
function piecesOf({ key }: Filter, code: string, { ja }: Bilingual): string[] {
  const pieces = ja.replace(/\((?:内訳なし|手口不明)\)/u, "").split(/[・、()]/u);
  return key === "kind" ? pieces.filter((piece) => expandSynonyms(piece).includes(code)) : pieces;
}

/** The runs of whole words of a text that begin and end with a word of content. */
function runsOf(text: string): string[] {
  const words = getAnalyzer()
    .analyze(text)
    .filter(({ span }) => span === 1);
  return words.flatMap((first, from) =>
    words.slice(from).flatMap((last) => {
      const run = text.slice(first.start, last.end);
      const isInner = /[ァ-ヺー]$/u.test(text.slice(0, first.start)) && /^[ァ-ヺー]+$/u.test(run);
      const isName = run.length >= (isInner ? SHORTEST_INNER_KANA : SHORTEST_PART);
      return isName && !first.functional && !last.functional ? [run] : [];
    }),
  );
}

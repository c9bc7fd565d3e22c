/**
 * What people say, in Japanese or English, and what notices have for it: words, and facts read out of them. One way:
 * notices mean other things by what is said. A line of a table is `said … > words … > facts …`, `_` for a space,
 * behind `~` how near a word is.
 */
import type { FilterKey } from "../../filters";
import { normalizeTerm } from "../analysis/terms";
import { stemEnglish } from "./english";
import { englishWords } from "./english-words";
import { everydayWords } from "./everyday-words";
import { formerNames } from "./former-names";
import { readWeighted, readWord, tableLines } from "./table-lines";

export interface Saying {
  /** Words of notices, to be analysed like what someone types, and how near they are (0–1). */
  readonly words: readonly { readonly term: string; readonly weight: number }[];
  /** Codes of facts, any of which will do. */
  readonly facts: readonly { readonly key: FilterKey; readonly code: string }[];
}

/** How near a word is that says nothing of it: a translation is nearer than what is said about. */
const EVERYDAY_WEIGHT = 0.7;
const ENGLISH_WEIGHT = 0.9;
const NAME_WEIGHT = 1;

const sayings = new Map<string, Saying>();

/** Spaces are as good as hyphens; of English words one form stands for all. */
const keyOf = (text: string): string => stemEnglish(normalizeTerm(text).replace(/(?<=[a-z])-(?=[a-z])/g, " "));

function readTable(table: string, usual: number): void {
  for (const [said = [], words = [], facts = []] of tableLines(table)) {
    const saying = { words: words.map((word) => readWeighted(word, usual)), facts: facts.map(readFact) };
    for (const item of said) addSaying(keyOf(readWord(item)), saying);
  }
}

function readFact(item: string): Saying["facts"][number] {
  const [key, code = ""] = item.split(":");
  return { key: key as FilterKey, code };
}

function addSaying(key: string, { words, facts }: Saying): void {
  const known = sayings.get(key);
  sayings.set(key, { words: [...(known?.words ?? []), ...words], facts: [...(known?.facts ?? []), ...facts] });
}

readTable(everydayWords, EVERYDAY_WEIGHT);
readTable(englishWords, ENGLISH_WEIGHT);
readTable(formerNames, NAME_WEIGHT);

/** What notices have for something said, in any inflection that English words have; null where that is not known. */
export function findSaying(text: string): Saying | null {
  return sayings.get(keyOf(text)) ?? null;
}

/** Everything said, by its key: for tests. */
export const allSayings: ReadonlyMap<string, Saying> = sayings;

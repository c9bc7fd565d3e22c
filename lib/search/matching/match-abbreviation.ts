import { Bitset } from "../../bitset";
import type { IncidentColumns } from "../../columns";
import { abbreviatedNames } from "../vocabulary/abbreviations";
import { rowsOfNames } from "./organization-rows";
import { readWords } from "./plan-patterns";

/** Kanji that may be the first ones of the words of a name. */
const ABBREVIATION = /^\p{Script=Han}{2,4}$/u;

/** The incidents of organizations whose name a text abbreviates; null where a text cannot be an abbreviation. */
export function matchAbbreviation(columns: IncidentColumns, text: string): Bitset | null {
  const isMeant = abbreviationOf(text);
  return isMeant && rowsOfNames(columns, ({ name }) => isMeant(name));
}

/** The organizations, by id, whose name a text abbreviates; none where a text cannot be an abbreviation. */
export function findAbbreviatedNames({ organizations }: IncidentColumns, text: string): Bitset {
  const found = new Bitset(organizations.highestId + 1);
  const isMeant = abbreviationOf(text);
  if (isMeant) for (const { id, name } of organizations) if (isMeant(name)) found.add(id);
  return found;
}

/**
 * Tells the names that a text abbreviates: those that hold the one that everybody means by it (東大), else those with
 * words in a row that begin with its characters (学振 is 日本|学術|振興|会); null where it cannot be an abbreviation.
 */
export function abbreviationOf(text: string): ((name: string) => boolean) | null {
  const abbreviation = text.normalize("NFKC").trim();
  const known = abbreviatedNames.get(abbreviation);
  if (known !== undefined) return (name) => name.includes(known);
  if (!ABBREVIATION.test(abbreviation)) return null;
  const characters = [...abbreviation];
  const holdsAll = new RegExp(characters.join(".+"), "u");
  return (name) => holdsAll.test(name) && beginInRow(readWords(name), characters);
}

/** Whether words in a row begin with the characters; but for the last (経済|産業|省) each is longer than those. */
function beginInRow(words: readonly { terms: string[] }[], characters: readonly string[]): boolean {
  return words.some((_, from) =>
    characters.every((character, at) => {
      const word = words[from + at]?.terms[0] ?? "";
      return word.startsWith(character) && (word.length > 1 || at === characters.length - 1);
    }),
  );
}

import { Bitset } from "../../bitset";
import type { IncidentColumns } from "../../columns";
import { readWords } from "./plan-patterns";

/** Kanji that may be the first ones of the words of a name. */
const ABBREVIATION = /^\p{Script=Han}{2,4}$/u;

/**
 * The incidents of organizations whose name has words in a row that begin with the characters of a text: 学振 is
 * 日本|学術|振興|会, 東大 東京|大学; null where a text cannot be such an abbreviation.
 */
export function matchAbbreviation(columns: IncidentColumns, text: string): Bitset | null {
  const abbreviation = text.normalize("NFKC").trim();
  if (!ABBREVIATION.test(abbreviation)) return null;
  const characters = [...abbreviation];
  const holdsAll = new RegExp(characters.join(".+"), "u");
  const isMeant = new Uint8Array(columns.organizations.highestId + 1);
  for (const { id, name } of columns.organizations) {
    isMeant[id] = Number(holdsAll.test(name) && beginInRow(readWords(name), characters));
  }
  const rows = new Bitset(columns.rowCount);
  columns.live.forEach((row) => {
    if (isMeant[columns.organization.get(row)] === 1) rows.add(row);
  });
  return rows;
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

/**
 * Analysis of Japanese text for search. The index and the query are analysed by the same functions:
 * tokens by `analyze`, single words by `normalizeTerm`, readings by `readingKey`.
 */
import { type Analyzer, JapaneseAnalyzer } from "./analyzer";
import { getLexicon } from "./lexicon";

export type { Analyzer, Token } from "./analyzer";
export { daysOfEraYear } from "./dates";
export { readingKey } from "./kana";
export { normalizeTerm } from "./terms";
export { placeReadings, toKanaReadings } from "./typed-readings";

let analyzer: Analyzer | null = null;

/** The analyzer, loaded at the first call (about half a second, 60 MB) and once for a process. */
export function getAnalyzer(): Analyzer {
  analyzer ??= new JapaneseAnalyzer(getLexicon());
  return analyzer;
}

/** How a text is read, in hiragana; null where a word of it is read in no known way. */
export function readingOf(text: string): string | null {
  let reading = "";
  let position = -1;
  for (const token of getAnalyzer().analyze(text)) {
    // Of the alternatives at one place the first is the word as it stands.
    if (token.position === position) continue;
    if (token.reading === null) return null;
    position = token.position;
    reading += token.reading;
  }
  return reading;
}

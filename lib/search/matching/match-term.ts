import type { Bitset } from "../../bitset";
import type { IncidentColumns } from "../../catalog/columns";
import { HIGHEST_IMPACT } from "../index/fields";
import type { SearchIndex } from "../index/search-index";
import type { QueryTerm } from "../query/query-tree";
import { findFacts, findKinds, matchDate, matchFacts } from "./match-facts";
import { matchPattern } from "./match-pattern";
import { planPatterns, readWords } from "./plan-patterns";
import { WordMatches } from "./word-matches";

/** How much a fact counts beside the words of the text. */
const FACT_SCORE = 0.3;

/** The incidents that match any of some terms: in their words, or in a fact that a term names. */
export function matchTerms(index: SearchIndex, columns: IncidentColumns, terms: readonly QueryTerm[]): WordMatches {
  const matches = new WordMatches(columns.rowCount);
  for (const { segment, stale } of index.segments) {
    for (const term of terms) {
      for (const pattern of planPatterns(segment, term)) {
        const factor = pattern.weight / HIGHEST_IMPACT;
        matchPattern(segment, pattern, term.field, (row, impact) => matches.add(row, impact * factor));
      }
    }
    if (stale) matches.remove(stale);
  }
  for (const term of terms) if (!term.isPhrase) addFacts(columns, term, matches);
  matches.rows.intersect(columns.live);
  return matches;
}

function addFacts(columns: IncidentColumns, { text, field }: QueryTerm, matches: WordMatches): void {
  const add = (rows: Bitset) => {
    rows.forEach((row) => {
      matches.add(row, FACT_SCORE);
    });
  };
  const facts = field === null ? findFacts(text) : field === "organization" ? findKinds(text) : [];
  if (facts.length > 0) add(matchFacts(columns, facts));
  const dated = field === null ? matchDate(columns, text) : null;
  if (dated) add(dated);
}

/** Words of whoever asks, which no notice is about. */
const ASKING = new Set(["私", "僕", "自分", "誰", "何", "どこ", "いつ", "教える", "知る", "下さる", "ください"]);

/** Whether a text says nothing that could be looked for: particles, and words of asking. */
export function isFiller(text: string): boolean {
  const words = readWords(text);
  return words.length > 0 && words.every(({ functional, terms }) => functional || ASKING.has(terms[0] ?? ""));
}

/** A term of several words with particles between them as the terms that it is made of; null where it is one. */
export function splitTerm({ text, isPhrase, field }: QueryTerm): QueryTerm[] | null {
  if (isPhrase) return null;
  const parts: { start: number; end: number }[] = [];
  let isBroken = true;
  for (const { start, end, functional } of readWords(text)) {
    const last = parts.at(-1);
    if (functional) isBroken = true;
    else if (isBroken || !last) parts.push({ start, end });
    else last.end = end;
    if (!functional) isBroken = false;
  }
  if (parts.length < 2) return null;
  const terms = parts.map(({ start, end }) => ({ text: text.slice(start, end), isPhrase, field }));
  return terms.filter((term) => !isFiller(term.text));
}

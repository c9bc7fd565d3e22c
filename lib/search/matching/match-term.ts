import type { Bitset } from "../../bitset";
import type { IncidentColumns } from "../../columns";
import { RecentMemory } from "../../recent-memory";
import { RevisionMemory } from "../../revision-memory";
import type { SearchIndex } from "../index/search-index";
import type { QueryTerm } from "../query/query-tree";
import { findSaying } from "../vocabulary/said-words";
import { expandSynonyms, synonymsOf } from "../vocabulary/synonyms";
import { namesOfTrade } from "../vocabulary/trades";
import { findFacts, type NamedFact } from "./fact-names";
import { matchAbbreviation } from "./match-abbreviation";
import { matchDate, matchFacts, matchFigure, matchUnit } from "./match-facts";
import { isNameEnding, matchNameEndings } from "./match-name-endings";
import { matchNameReading } from "./match-name-reading";
import { matchPattern } from "./match-pattern";
import { matchPrefecture } from "./match-prefecture";
import { planPatterns, readWords } from "./plan-patterns";
import { type MatchedWord, WordMatches } from "./word-matches";

/** How much a fact counts beside the words of the text. */
const FACT_SCORE = 0.3;
const FACT_BONUS = 0.2;
/** A headline figure, and an ending or abbreviation of the organization's name, say as much as a title. */
const FIGURE_SCORE = 0.9;
/** A figure in 件 may be of people, but is not said to be: it comes behind those that are. */
const OTHER_UNIT_SCORE = 0.6;
const NAME_SCORE = 0.87;
/** The prefecture of a municipality is not what its notice is about. */
const PLACE_SCORE = 0.5;

/**
 * What is remembered of words: those that are common, and those of a search that goes on to its next page. A word takes
 * a little over four bytes for each row of the catalog, so that this is room for thirty words at least.
 */
const MOST_BYTES = 2 ** 25;
const MOST_BYTES_A_ROW = 128;

const recent = new RevisionMemory<IncidentColumns, RecentMemory<MatchedWord>>(
  ({ rowCount }) =>
    new RecentMemory(
      Math.max(MOST_BYTES, MOST_BYTES_A_ROW * rowCount),
      ({ rows, scores, bounds }) => rows.byteLength + scores.byteLength + bounds.byteLength,
    ),
);

/**
 * The incidents that match any of some terms, in their words or in a fact that a term names; remembered while nothing
 * changes. Not to be changed.
 */
export function matchTerms(index: SearchIndex, columns: IncidentColumns, terms: readonly QueryTerm[]): MatchedWord {
  return recent.of(columns).recall(JSON.stringify(terms), () => findTerms(index, columns, terms));
}

function findTerms(index: SearchIndex, columns: IncidentColumns, terms: readonly QueryTerm[]): MatchedWord {
  const matches = new WordMatches(columns.rowCount);
  const looked = terms.flatMap((term) => [term, ...tradesOf(term)]);
  for (const { segment, stale } of index.segments) {
    for (const term of looked) {
      for (const pattern of planPatterns(segment, term)) {
        matchPattern(segment, pattern, term.field, matches);
      }
    }
    if (stale) matches.remove(stale);
  }
  for (const term of terms) if (!term.isPhrase) addFacts(columns, term, matches);
  return matches.take(columns.live);
}

/** Parts of the names that organizations of a kind have: ガス for ガス会社. */
function tradesOf({ text, isPhrase, field }: QueryTerm): QueryTerm[] {
  if (isPhrase || (field !== null && field !== "organization")) return [];
  return namesOfTrade(text).map((name) => ({ text: name, isPhrase: false, field: "organization" }));
}

function addFacts(columns: IncidentColumns, { text, field, isLoose }: QueryTerm, matches: WordMatches): void {
  const add = (rows: Bitset | null, score: number) => {
    if (rows) matches.addRows(rows, score);
  };
  if (field === null || field === "organization") {
    add(matchNameEndings(columns, text), NAME_SCORE);
    add(matchNameReading(columns, text), NAME_SCORE);
    add(matchPrefecture(columns, text), PLACE_SCORE);
    if (isLoose) add(matchAbbreviation(columns, text), NAME_SCORE);
  }
  if (field !== null) return;
  const facts = factsOf(text);
  if (facts.length > 0) matches.raiseRows(matchFacts(columns, facts), FACT_SCORE, FACT_BONUS);
  add(matchDate(columns, text), FACT_SCORE);
  const figures = matchFigure(columns, text, isLoose);
  const counted = figures && matchUnit(columns, text);
  add(figures, counted ? OTHER_UNIT_SCORE : FIGURE_SCORE);
  if (figures && counted) add(figures.clone().intersect(counted), FIGURE_SCORE);
}

/** The facts that a text names, or what means the same; also in its base form (なくした). */
function factsOf(text: string): readonly NamedFact[] {
  const [word, another] = readWords(text);
  const forms = word && another === undefined ? new Set([text, ...word.terms]) : [text];
  return [...forms].flatMap((form) => {
    const facts = [...findFacts(form), ...(findSaying(form)?.facts ?? [])];
    if (facts.length > 0) return facts;
    return (
      expandSynonyms(form)
        .map(findFacts)
        .find(({ length }) => length > 0) ?? []
    );
  });
}

/** Whether a term says what kind of organization it is about: 病院, 市役所, university. */
export function namesKind({ text, isPhrase, field }: QueryTerm): boolean {
  if (isPhrase || field !== null) return false;
  const names = [text, ...synonymsOf(text).map(({ term }) => term)];
  return names.some(isNameEnding) || factsOf(text).some(({ key }) => key === "kind");
}

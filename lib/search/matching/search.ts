/**
 * From a query as it was understood to the incidents that match it. Each group of terms is looked for (`spread-groups`,
 * which asks `match-term` for a term in every way in which it may stand or be meant); incidents must have all groups,
 * or, where none has, most of what is telling (`coverage`).
 */
import { Bitset } from "../../bitset";
import { type IncidentColumns, yearOf } from "../../columns";
import { type IncidentFilters, matchIncidents, noFilters } from "../../filters";
import type { SearchIndex } from "../index/search-index";
import type { ParsedQuery, QueryTerm } from "../query/query-tree";
import { matchCovered } from "./coverage";
import { matchTerms, namesKind } from "./match-term";
import { BestRows } from "./rank";
import { isFiller, isKnownTerm } from "./split-term";
import { isEnglish, isLatinWord, type MatchedGroup, spreadGroups } from "./spread-groups";
import type { MatchedWord } from "./word-matches";

/** Fewer words than this must all match. */
const FEWEST_RELAXED = 3;
/** A word of so many of all incidents says little: where no incident has all words, it may be missing. */
const COMMON = 0.5;
/** No word of a sentence tells more than this, however few incidents have it. */
const MOST_TELLING = 3.5;
/** What a word that nothing has is worth, where what it means may be said in many ways. */
const UNKNOWN = 1;

/** What a query finds. */
export interface SearchMatches {
  rows: Bitset;
  /** How well a row matches. */
  scoreOf(row: number): number;
  /** How well the rows of a block of `BLOCK_ROWS` match at best. */
  boundOf(block: number): number;
  /** The terms that were looked for in the end, those of one group being alternatives. */
  terms: readonly (readonly QueryTerm[])[];
  /** Whether a row has what the terms of a group, by its place, ask for. */
  hasTerm(row: number, group: number): boolean;
  /** True where no incident has all of the words, so that most of them sufficed. */
  isRelaxed: boolean;
}

/** Finds the incidents that match a query; without words all that its fields let through. */
export function search(index: SearchIndex, columns: IncidentColumns, query: ParsedQuery): SearchMatches {
  const found = spreadGroups(index, columns, meaningful(query.wanted));
  const words = found.map(({ matches }) => matches);
  const terms = found.filter(({ isExtra }) => !isExtra);
  const allowed = allowedRows(index, columns, query);
  const telling = terms.filter(({ matches }) => matches.rows.count() <= columns.live.count() * COMMON);
  const asked = telling.length > 0 ? terms.filter((term) => !term.isOfSentence || telling.includes(term)) : terms;
  const all = rowsOfAll(asked, allowed);
  const hasAll = all.count() > 0;
  const rows = hasAll ? all : relax(terms, telling, allowed);
  // Whoever tells what happened does not know in which words: those that have nearly all of it come behind.
  if (hasAll && isLong(terms.filter(({ isOfSentence }) => isOfSentence))) rows.unite(matchSentence(terms, allowed));
  const rarities = words.map(({ rows: matched }) => rarityOf(matched.count(), columns.rowCount));
  return {
    rows,
    scoreOf: weigh(
      rarities,
      words.map(({ scores }) => scores),
    ),
    boundOf: weigh(
      rarities,
      words.map(({ bounds }) => bounds),
    ),
    terms: found.map(({ group }) => group),
    hasTerm: (row, group) => ((words[group] as MatchedWord).scores[row] as number) > 0,
    isRelaxed: !hasAll && rows.count() > 0,
  };
}

/** The best of what was found, from place `offset` on. */
export function bestRows(
  { rows, scoreOf, boundOf }: SearchMatches,
  columns: IncidentColumns,
  offset: number,
  limit: number,
): number[] {
  const best = new BestRows(offset + limit, columns.order("newest").readRanks());
  rows.forEachOf(
    (block) => boundOf(block) >= best.least,
    (row) => best.add(row, scoreOf(row)),
  );
  return best.take().slice(offset);
}

/** What words say together at a place of their numbers, each by its weight. */
function weigh(weights: readonly number[], numbers: readonly Float32Array[]): (at: number) => number {
  return (at) => {
    let sum = 0;
    for (let word = 0; word < numbers.length; word += 1) {
      sum += (weights[word] as number) * ((numbers[word] as Float32Array)[at] as number);
    }
    return sum;
  };
}

/** The groups without those that only say の or です, unless that is all there is. */
function meaningful(groups: readonly QueryTerm[][]): readonly QueryTerm[][] {
  const kept = groups.filter((group) => group.some((term) => term.isPhrase || !isFiller(term.text)));
  return kept.length > 0 ? kept : groups;
}

/** What the fields and the excluded words leave. */
function allowedRows(index: SearchIndex, columns: IncidentColumns, query: ParsedQuery): Bitset {
  const rows = columns.live.clone();
  for (const sets of query.filters) rows.intersect(matchAny(columns, sets));
  for (const filters of query.unwantedFilters) rows.subtract(matchIncidents(columns, { ...noFilters, ...filters }));
  for (const term of query.unwanted) rows.subtract(matchTerms(index, columns, [term]).rows);
  if (query.years) {
    const { from, to } = query.years;
    columns.live.forEach((row) => {
      const year = yearOf(columns.shownDate.get(row));
      if (year < from || year > to || year === 0) rows.delete(row);
    });
  }
  return rows;
}

function matchAny(columns: IncidentColumns, sets: readonly Partial<IncidentFilters>[]): Bitset {
  const rows = new Bitset(columns.rowCount);
  for (const filters of sets) rows.unite(matchIncidents(columns, { ...noFilters, ...filters }));
  return rows;
}

const rowsOfAll = (terms: readonly MatchedGroup[], allowed: Bitset): Bitset =>
  terms.reduce((rows, { matches }) => rows.intersect(matches.rows), allowed.clone());

const isLong = (terms: readonly MatchedGroup[]): boolean => terms.length >= FEWEST_RELAXED;

/**
 * Where no incident has all words: those that have all that are telling, else those that have the most of many, else
 * those that have the English ones that notices have words for.
 */
function relax(terms: readonly MatchedGroup[], telling: readonly MatchedGroup[], allowed: Bitset): Bitset {
  const rows = rowsOfAll(telling, allowed);
  if (telling.length > 0 && rows.count() > 0) return rows;
  if (isLong(terms)) return matchSentence(terms, allowed);
  const found = terms.filter(({ group, matches }) => matches.rows.count() > 0 || group.some(isKnownTerm));
  return terms.every(isEnglish) && found.some(({ group }) => group.some(isKnownTerm))
    ? rowsOfAll(found, allowed)
    : new Bitset(allowed.capacity);
}

/** The incidents that have most of what words say; of the kind of organization that one names, where there are any. */
function matchSentence(terms: readonly MatchedGroup[], allowed: Bitset): Bitset {
  const words = terms.map(({ group, matches: { rows } }) => {
    const documents = rows.count();
    const telling = Math.min(MOST_TELLING, rarityOf(documents, allowed.capacity));
    return { rows, weight: documents === 0 && mayBeSaidOtherwise(group) ? UNKNOWN : telling };
  });
  const kinds = terms.filter(({ group }) => group.some(namesKind));
  const found = matchCovered(words, rowsOfAll(kinds, allowed));
  return found.count() > 0 ? found : matchCovered(words, allowed);
}

/** Verbs (which are looked for in their base form too) and English words that our vocabulary does not know. */
const mayBeSaidOtherwise = (group: readonly QueryTerm[]): boolean =>
  !group.some(isKnownTerm) && group.some(({ isBase, text }) => isBase || isLatinWord(text));

/** BM25's weight of a word by how few incidents have it. */
function rarityOf(documents: number, all: number): number {
  return Math.log(1 + (all - documents + 0.5) / (documents + 0.5));
}

import { Bitset } from "../../bitset";
import { type IncidentColumns, yearOf } from "../../columns";
import { type IncidentFilters, matchIncidents, noFilters } from "../../filters";
import type { SearchIndex } from "../index/search-index";
import type { ParsedQuery, QueryTerm } from "../query/query-tree";
import { matchCovered } from "./coverage";
import { isNameEnding } from "./match-name-endings";
import { matchTerms, namesKind } from "./match-term";
import { BestRows } from "./rank";
import { isFiller, isKnownTerm, type Sentence, saysWhatHappened, splitCompound, splitTerm } from "./split-term";
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
    scoreOf: (row) => {
      let score = 0;
      for (let at = 0; at < words.length; at += 1) {
        score += (rarities[at] as number) * ((words[at] as MatchedWord).scores[row] as number);
      }
      return score;
    },
    terms: found.map(({ group }) => group),
    hasTerm: (row, group) => ((words[group] as MatchedWord).scores[row] as number) > 0,
    isRelaxed: !hasAll && rows.count() > 0,
  };
}

/** The best of what was found, from place `offset` on. */
export function bestRows(
  { rows, scoreOf }: SearchMatches,
  columns: IncidentColumns,
  offset: number,
  limit: number,
): number[] {
  const best = new BestRows(offset + limit, columns.order("newest").readRanks());
  rows.forEach((row) => {
    best.add(row, scoreOf(row));
  });
  return best.take().slice(offset);
}

interface MatchedGroup {
  group: readonly QueryTerm[];
  matches: MatchedWord;
  /** Whether it is one of the words of a sentence. */
  isOfSentence: boolean;
  /** True where it need not match, and only counts where it does. */
  isExtra?: boolean;
}

/** The groups with what they match; many English words are a sentence like one in Japanese, which needs no spaces. */
function spreadGroups(
  index: SearchIndex,
  columns: IncidentColumns,
  groups: readonly (readonly QueryTerm[])[],
): MatchedGroup[] {
  const areSentence = groups.filter((group) => isEnglish({ group })).length >= FEWEST_RELAXED;
  return groups.flatMap((group) => {
    const spread = spreadTerms(index, columns, group);
    return areSentence && isEnglish({ group }) ? spread.map((one) => ({ ...one, isOfSentence: true })) : spread;
  });
}

/**
 * A group with what it matches. A sentence that stands nowhere as it is becomes the words that it is made of; so does
 * one of words that say what happened (カード番号の漏えい), and then counts for more where it stands as it is.
 */
function spreadTerms(index: SearchIndex, columns: IncidentColumns, group: readonly QueryTerm[]): MatchedGroup[] {
  const matches = matchTerms(index, columns, group);
  const whole = { group, matches, isOfSentence: false };
  const stands = matches.rows.count() > 0;
  const [only, another] = group;
  const isSingle = only !== undefined && another === undefined;
  const sentence = isSingle ? splitTerm(only) : null;
  const parts = sentence?.words ?? (isSingle ? splitCompound(only) : null);
  if (stands && !(sentence && saysWhatHappened(sentence.words))) return [whole];
  if (!parts) return [loosen(index, columns, whole)];
  const spread = parts.map((part) => {
    const matched = { group: part, matches: matchTerms(index, columns, part), isOfSentence: sentence !== null };
    return stands ? withRows(matched, matches.rows) : loosen(index, columns, matched);
  });
  const said = (sentence?.sayings ?? []).map((saying) => matchSaying(index, columns, saying, spread));
  return [...spread, ...said, ...(stands ? [{ ...whole, isExtra: true }] : [])];
}

/** What says the same as several words of a sentence stands for them, and counts for more where they say it too. */
function matchSaying(
  index: SearchIndex,
  columns: IncidentColumns,
  { group, words }: Sentence["sayings"][number],
  spread: MatchedGroup[],
): MatchedGroup {
  const matches = matchTerms(index, columns, group);
  for (const at of words) spread[at] = withRows(spread[at] as MatchedGroup, matches.rows);
  return { group, matches, isOfSentence: true, isExtra: true };
}

/** A group that lets rows through besides those that it matches. */
const withRows = (matched: MatchedGroup, rows: Bitset): MatchedGroup => ({
  ...matched,
  matches: { ...matched.matches, rows: matched.matches.rows.clone().unite(rows) },
});

/** What a group that matches nothing matches where words that only hold its terms will do. */
function loosen(index: SearchIndex, columns: IncidentColumns, matched: MatchedGroup): MatchedGroup {
  if (matched.matches.rows.count() > 0) return matched;
  const group = matched.group.map((term) => ({ ...term, isLoose: mayBeLoose(term) }));
  const matches = matchTerms(index, columns, group);
  return matches.rows.count() > 0 ? { ...matched, group, matches } : matched;
}

/** Not what stands in quotes, nor 組織:都, which is no 都 of 京都. */
const mayBeLoose = ({ text, isPhrase, field }: QueryTerm): boolean =>
  !isPhrase && !(field === "organization" && isNameEnding(text));

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

const isEnglish = ({ group }: { group: readonly QueryTerm[] }): boolean =>
  group.every(({ text, isPhrase, field }) => !isPhrase && field === null && isLatinWord(text));

const isLatinWord = (text: string): boolean => /^[a-z][a-z' -]*$/i.test(text.normalize("NFKC"));

/** BM25's weight of a word by how few incidents have it. */
function rarityOf(documents: number, all: number): number {
  return Math.log(1 + (all - documents + 0.5) / (documents + 0.5));
}

import type { Bitset } from "../../bitset";
import type { IncidentColumns } from "../../columns";
import { synonymsOf } from "../analysis";
import type { SearchIndex } from "../index/search-index";
import type { QueryTerm } from "../query/query-tree";
import { englishFillers } from "../vocabulary/english";
import { findFacts, type NamedFact } from "./fact-names";
import { endOfBound } from "./figure-bounds";
import { matchAbbreviation } from "./match-abbreviation";
import { matchDate, matchFacts, matchFigure, matchUnit } from "./match-facts";
import { isNameEnding, matchNameEndings } from "./match-name-endings";
import { matchPattern } from "./match-pattern";
import { planPatterns, type QueryWord, readWords } from "./plan-patterns";
import { type MatchedWord, WordMatches } from "./word-matches";

/** How much a fact counts beside the words of the text. */
const FACT_SCORE = 0.3;
const FACT_BONUS = 0.2;
/** A headline figure, and an ending or abbreviation of the organization's name, say as much as a title. */
const FIGURE_SCORE = 0.9;
/** A figure in 件 may be of people, but is not said to be: it comes behind those that are. */
const OTHER_UNIT_SCORE = 0.6;
const NAME_SCORE = 0.87;

/** The incidents that match any of some terms: in their words, or in a fact that a term names. */
export function matchTerms(index: SearchIndex, columns: IncidentColumns, terms: readonly QueryTerm[]): MatchedWord {
  const matches = new WordMatches(columns.rowCount);
  for (const { segment, stale } of index.segments) {
    for (const term of terms) {
      for (const pattern of planPatterns(segment, term)) {
        matchPattern(segment, pattern, term.field, matches);
      }
    }
    if (stale) matches.remove(stale);
  }
  for (const term of terms) if (!term.isPhrase) addFacts(columns, term, matches);
  return { rows: matches.rowsIn(columns.live), scores: matches.scores };
}

function addFacts(columns: IncidentColumns, { text, field, isLoose }: QueryTerm, matches: WordMatches): void {
  const add = (rows: Bitset | null, score: number) => {
    rows?.forEach((row) => {
      matches.add(row, score);
    });
  };
  if (field === null || field === "organization") {
    add(matchNameEndings(columns, text), NAME_SCORE);
    if (isLoose) add(matchAbbreviation(columns, text), NAME_SCORE);
  }
  if (field !== null) return;
  const facts = factsOf(text);
  if (facts.length > 0) {
    matchFacts(columns, facts).forEach((row) => {
      matches.raise(row, FACT_SCORE, FACT_BONUS);
    });
  }
  add(matchDate(columns, text), FACT_SCORE);
  const figures = matchFigure(columns, text, isLoose);
  const counted = figures && matchUnit(columns, text);
  add(figures, counted ? OTHER_UNIT_SCORE : FIGURE_SCORE);
  if (figures && counted) add(figures.clone().intersect(counted), FIGURE_SCORE);
}

/** The facts that a text names, or what means the same. */
function factsOf(text: string): readonly NamedFact[] {
  const facts = findFacts(text);
  if (facts.length > 0) return facts;
  const synonyms = synonymsOf(text).filter(({ weight }) => weight === 1);
  return synonyms.map(({ term }) => findFacts(term)).find(({ length }) => length > 0) ?? [];
}

/** Words of whoever asks, which no notice is about. */
const ASKING = new Set(["私", "僕", "自分", "誰", "何", "どこ", "いつ", "教える", "知る", "下さる", "ください"]);

const isAsking = (term: string): boolean => ASKING.has(term) || englishFillers.has(term);

/** Whether a text says nothing that could be looked for: particles, and words of asking. */
export function isFiller(text: string): boolean {
  const words = readWords(text);
  return words.length > 0 && words.every(({ functional, terms: [term = ""] }) => functional || isAsking(term));
}

/**
 * A term of several words with particles between them as the words that it is made of, each as it stands and in its
 * base form (漏れました: 漏れ, 漏れる), a figure with its bound (1万人以上) as one; null where it is one.
 */
export function splitTerm({ text, isPhrase, field }: QueryTerm): QueryTerm[][] | null {
  if (isPhrase) return null;
  const parts: QueryWord[][] = [];
  let isBroken = true;
  let boundEnd = 0;
  for (const word of readWords(text)) {
    if (!isBroken && parts.at(-1)?.some(isFigure)) boundEnd = Math.max(boundEnd, endOfBound(text, word.start));
    const isParticle = word.functional && word.end > boundEnd;
    if (!isParticle && isBroken) parts.push([word]);
    else if (!isParticle) parts.at(-1)?.push(word);
    isBroken = isParticle || word.end === boundEnd;
  }
  if (parts.length < 2) return null;
  const forms = parts.map((words) => [...new Set([asItStands(text, words), uninflected(text, words)])]);
  return forms
    .filter(([form = ""]) => !isFiller(form))
    .map((group) => group.map((form, at) => ({ text: form, isPhrase, field, isBase: at > 0 })));
}

const isFigure = ({ terms }: QueryWord): boolean => /^\d+(?:\.\d+)?$/.test(terms[0] ?? "");

/** Of nouns written as one so many, or one that is no part of names, must be of our vocabulary, and so many may not. */
const FEWEST_KNOWN = 2;
const MOST_UNKNOWN = 1;

/**
 * Nouns written as one that are things of our vocabulary, as those: 病院ランサムウェア感染 is 病院, ランサムウェア and
 * 感染, and a name with what happened there (東海大学漏えい) is both; null where they are anything else, as names are.
 */
export function splitCompound({ text, isPhrase, field }: QueryTerm): QueryTerm[][] | null {
  if (isPhrase || field !== null) return null;
  const words = readWords(text);
  if (words.some(({ functional }) => functional)) return null;
  const parts: { text: string; isKnown: boolean }[] = [];
  for (let from = 0; from < words.length; ) {
    let to = words.length;
    while (to > from && !isKnown(asItStands(text, words.slice(from, to)))) to -= 1;
    const last = parts.at(-1);
    const part = asItStands(text, words.slice(from, Math.max(to, from + 1)));
    if (to === from && last && !last.isKnown) last.text += part;
    else parts.push({ text: part, isKnown: to > from });
    from = Math.max(to, from + 1);
  }
  if (parts.length < 2 || !areMeant(parts)) return null;
  return parts.map((part) => [{ text: part.text, isPhrase, field }]);
}

/** Whether the words of a sentence are things of our vocabulary, and not a name with particles in it (みどりの会). */
export function saysWhatHappened(sentence: readonly (readonly QueryTerm[])[]): boolean {
  return areMeant(
    sentence.map((forms) => {
      const known = forms.find(({ text }) => isKnown(text));
      return { text: (known ?? forms[0])?.text ?? "", isKnown: known !== undefined };
    }),
  );
}

function areMeant(parts: readonly { text: string; isKnown: boolean }[]): boolean {
  const known = parts.filter((part) => part.isKnown);
  const isMeant = known.length >= FEWEST_KNOWN || known.some((part) => !isPartOfNames(part.text));
  return isMeant && parts.length - known.length <= MOST_UNKNOWN;
}

const isKnown = (text: string): boolean => findFacts(text).length > 0 || synonymsOf(text).length > 0;

/** What names of organizations are made of by themselves: 病院, 大学, 市. */
const isPartOfNames = (text: string): boolean =>
  isNameEnding(text) || findFacts(text).some(({ key }) => key === "kind");

function asItStands(text: string, words: readonly QueryWord[]): string {
  return text.slice(words[0]?.start, words.at(-1)?.end);
}

/** Words in a row as a text, the last of them in its base form. */
function uninflected(text: string, words: readonly QueryWord[]): string {
  const { terms, start } = words.at(-1) as QueryWord;
  return terms.length > 1 ? text.slice(words[0]?.start, start) + terms[0] : asItStands(text, words);
}

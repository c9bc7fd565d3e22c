/**
 * The groups of a query's terms with what they match: as they are, else looser, else as the words that they are made of.
 */
import type { Bitset } from "../../bitset";
import type { IncidentColumns } from "../../columns";
import { isKana } from "../analysis/kana";
import type { SearchIndex } from "../index/search-index";
import type { QueryTerm } from "../query/query-tree";
import { isNameEnding } from "./match-name-endings";
import { matchTerms } from "./match-term";
import { type Sentence, saysWhatHappened, splitCompound, splitTerm } from "./split-term";
import type { MatchedWord } from "./word-matches";

/** So many English words are a sentence. */
const FEWEST_ENGLISH = 3;

/** The terms of which any must match, with what they match. */
export interface MatchedGroup {
  group: readonly QueryTerm[];
  matches: MatchedWord;
  /** Whether it is one of the words of a sentence. */
  isOfSentence: boolean;
  /** True where it need not match, and only counts where it does. */
  isExtra?: boolean;
}

/** The groups with what they match; many English words are a sentence like one in Japanese, which needs no spaces. */
export function spreadGroups(
  index: SearchIndex,
  columns: IncidentColumns,
  groups: readonly (readonly QueryTerm[])[],
): MatchedGroup[] {
  const areSentence = groups.filter((group) => isEnglish({ group })).length >= FEWEST_ENGLISH;
  return groups.flatMap((group) => {
    const spread = spreadTerms(index, columns, group);
    return areSentence && isEnglish({ group }) ? spread.map((one) => ({ ...one, isOfSentence: true })) : spread;
  });
}

/**
 * A group with what it matches. A sentence that stands nowhere as it is becomes the words that it is made of; so does
 * one of words that say what happened (カード番号の漏えい), and then counts for more where it stands as it is. Kana may
 * be cut where nothing ends (ない|ばー for NAVER), so that they are first looked for as one word that is told by ear.
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
  const heard = isKana(only?.text ?? "") && !stands ? loosen(index, columns, whole) : whole;
  if (heard !== whole) return [heard];
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

/** Whether a group is of English words alone. */
export const isEnglish = ({ group }: { group: readonly QueryTerm[] }): boolean =>
  group.every(({ text, isPhrase, field }) => !isPhrase && field === null && isLatinWord(text));

export const isLatinWord = (text: string): boolean => /^[a-z][a-z' -]*$/i.test(text.normalize("NFKC"));

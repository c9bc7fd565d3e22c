/** Terms of a query that are more than one word: sentences, and nouns written as one. */

import type { QueryTerm } from "../query/query-tree";
import { englishFillers } from "../vocabulary/english";
import { findSaying } from "../vocabulary/said-words";
import { synonymsOf } from "../vocabulary/synonyms";
import { findFacts } from "./fact-names";
import { endOfBound } from "./figure-bounds";
import { isNameEnding } from "./match-name-endings";
import { LONGEST_SAYING, type QueryWord, readWords } from "./plan-patterns";

/** Words of whoever asks, which no notice is about. */
const ASKING = new Set(["私", "僕", "自分", "誰", "何", "どこ", "いつ", "教える", "知る", "下さる", "ください"]);

const isAsking = (term: string): boolean => ASKING.has(term) || englishFillers.has(term);

/** Whether a text says nothing that could be looked for: particles, and words of asking. */
export function isFiller(text: string): boolean {
  const words = readWords(text);
  return words.length > 0 && words.every(({ functional, terms: [term = ""] }) => functional || isAsking(term));
}

/** So many different words of a sentence are looked for, the first ones. */
const MOST_WORDS = 24;

/** A sentence as the words that it is made of. */
export interface Sentence {
  /** Each word once, as it stands and in its base form (漏れました: 漏れ, 漏れる). */
  words: QueryTerm[][];
  /** What several of the words say together (知らない人に届く), and which. */
  sayings: { group: QueryTerm[]; words: number[] }[];
}

/** A term of several words with particles between them; a figure with its bound (1万人以上) is one. Null where it is one. */
export function splitTerm({ text, isPhrase, field }: QueryTerm): Sentence | null {
  if (isPhrase) return null;
  const words = readWords(text);
  const parts = partsOf(text, words);
  if (parts.length < 2) return null;
  const formsOf = (run: readonly QueryWord[]): QueryTerm[] =>
    [...new Set([asItStands(text, run), uninflected(text, run)])].map((form, at) => ({
      text: form,
      isPhrase,
      field,
      isBase: at > 0,
    }));
  const telling = onceEach(
    text,
    parts.filter((part) => !isFiller(asItStands(text, part))),
  );
  const saidByParts = new Set(parts.map((part) => asItStands(text, part)));
  return {
    words: telling.map(formsOf),
    sayings: onceEach(text, findSayings(text, words))
      .filter((saying) => !saidByParts.has(asItStands(text, saying)))
      .map((saying) => ({
        group: formsOf(saying),
        words: telling.flatMap((part, at) => (part.every((word) => saying.includes(word)) ? [at] : [])),
      })),
  };
}

/** Runs of words without those that an earlier one says already, as many as are looked for. */
function onceEach(text: string, runs: readonly QueryWord[][]): QueryWord[][] {
  const different = new Map<string, QueryWord[]>();
  for (const run of runs) {
    const said = asItStands(text, run);
    if (!different.has(said)) different.set(said, run);
  }
  return [...different.values()].slice(0, MOST_WORDS);
}

/** 違う|会社, but not 使い|回し. */
const VERB_BEFORE_NOUN = /\p{Script=Han}[うくすつぬぶむる][\p{Script=Han}ァ-ヺ]$/u;

/** The words between particles, and behind verbs that tell of what follows. */
function partsOf(text: string, words: readonly QueryWord[]): QueryWord[][] {
  const parts: QueryWord[][] = [];
  let isBroken = true;
  let boundEnd = 0;
  for (const word of words) {
    if (!isBroken && parts.at(-1)?.some(isFigure)) boundEnd = Math.max(boundEnd, endOfBound(text, word.start));
    const isParticle = word.functional && word.end > boundEnd;
    if (!isParticle && isBroken) parts.push([word]);
    else if (!isParticle) parts.at(-1)?.push(word);
    isBroken = isParticle || word.end === boundEnd || VERB_BEFORE_NOUN.test(text.slice(word.start, word.end + 1));
  }
  return parts;
}

/** The words in a row that are one thing that people say, particles among them; of several from one place the longest. */
function findSayings(text: string, words: readonly QueryWord[]): QueryWord[][] {
  const found: QueryWord[][] = [];
  for (let from = 0; from < words.length; from += 1) {
    for (let to = Math.min(words.length, from + LONGEST_SAYING); to > from + 1; to -= 1) {
      const run = words.slice(from, to);
      if (run.at(-1)?.functional || !(isSaid(asItStands(text, run)) || isSaid(uninflected(text, run)))) continue;
      found.push(run);
      from = to - 1;
      break;
    }
  }
  return found;
}

const isSaid = (text: string): boolean => findSaying(text) !== null;

const isFigure = ({ terms }: QueryWord): boolean => /^\d+(?:\.\d+)?$/.test(terms[0] ?? "");

/** Of nouns written as one so many, or one that is no part of names, must be of our vocabulary, and so many may not. */
const FEWEST_KNOWN = 2;
const MOST_UNKNOWN = 1;

/**
 * Nouns written as one that are things of our vocabulary, as those: 病院ランサムウェア感染 is 病院, ランサムウェア and
 * 感染, and a name with what happened there (緑化協会漏えい) is both; null where they are anything else, as names are.
 */
export function splitCompound({ text, isPhrase, field }: QueryTerm): QueryTerm[][] | null {
  if (isPhrase || field !== null) return null;
  const words = readWords(text);
  if (words.some(({ functional }) => functional)) return null;
  const parts: { text: string; isKnown: boolean }[] = [];
  for (let from = 0; from < words.length; ) {
    let to = Math.min(words.length, from + LONGEST_SAYING);
    while (to > from && !isKnown(asItStands(text, words.slice(from, to)))) to -= 1;
    const last = parts.at(-1);
    const part = asItStands(text, words.slice(from, Math.max(to, from + 1)));
    if (to === from && last && !last.isKnown) last.text += part;
    else parts.push({ text: part, isKnown: to > from });
    from = Math.max(to, from + 1);
  }
  if (parts.length < 2 || parts.length > MOST_WORDS || !areMeant(parts)) return null;
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

/** Whether a term is a word of our vocabulary. */
export const isKnownTerm = ({ text }: QueryTerm): boolean => isKnown(text);

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

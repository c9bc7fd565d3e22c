/**
 * Where a word of a query may stand inside the words of an index, and how it may be cut into several of them. A cut
 * begins where a word begins, or inside a compound of which both halves are words; so 京都 is not found in 東京|都.
 */
import type { Segment } from "../index/segment";
import { READING_SIGN, REFERENCE_SIGN, type TermRange, type Vocabulary } from "../index/vocabulary";

/** No word of an index that is worth cutting at is longer. */
const LONGEST_PART = 24;
/** So many ways of cutting a word are followed, those of fewest parts first. */
const MOST_CUTS = 12;
/** So many words may begin with the last part of a cut. */
const MOST_CONTINUATIONS = 64;
const SHORTEST_LOOSE_KANA = 3;

/** Terms that hold a key and more: ランサム in ランサムウェア, カード in クレジットカード. Without the key itself. */
export function findHolders(vocabulary: Vocabulary, key: string): number[] {
  if (key === "" || key.startsWith(READING_SIGN)) return [];
  const holders: number[] = [];
  const { start, end } = vocabulary.withPrefix(key);
  for (let id = start; id < end; id += 1) {
    if (continues(vocabulary, key, (vocabulary.terms[id] as string).slice(key.length))) holders.push(id);
  }
  if (key.length > 1) {
    for (const id of vocabulary.withSuffix(key)) {
      const term = vocabulary.terms[id] as string;
      if (precedes(term.slice(0, -key.length), key)) holders.push(id);
    }
  }
  return holders;
}

/**
 * Terms of one word that hold a key anywhere, for keys that nothing else holds: 窃 in 窃取, フィッシ in フィッシング.
 * Kana are looked for at the beginning of words alone (not ログ in ブログ), and a compound is several words, so that
 * 京都 is not found in 東京|都. One pass over all terms.
 */
export function findLooseHolders({ vocabulary, spans }: Pick<Segment, "vocabulary" | "spans">, key: string): number[] {
  const opensOnly = isKana(key);
  if (isLatin(key) || (opensOnly && key.length < SHORTEST_LOOSE_KANA)) return [];
  const holders: number[] = [];
  const { start, end } = opensOnly ? vocabulary.withPrefix(key) : vocabulary.all;
  for (let id = start; id < end; id += 1) {
    const term = vocabulary.terms[id] as string;
    const isWord = spans[id] === 1 && !term.startsWith(READING_SIGN) && !term.startsWith(REFERENCE_SIGN);
    if (isWord && term.length > key.length && term.includes(key)) holders.push(id);
  }
  return holders;
}

/** The ways in which a key can be cut into two terms and more, the last of which may begin with what is left. */
export function findCuts(vocabulary: Vocabulary, key: string): ArrayLike<number>[][] {
  if (key.length < 2 || key.length > LONGEST_PART * 2) return [];
  const cuts: ArrayLike<number>[][] = [];
  const follow = (at: number, steps: ArrayLike<number>[]) => {
    if (cuts.length >= MOST_CUTS || steps.length > 6) return;
    let range: TermRange = vocabulary.all;
    const ends: [number, number][] = [];
    for (let to = at + 1; to <= key.length && to - at <= LONGEST_PART; to += 1) {
      const part = key.slice(at, to);
      range = vocabulary.withPrefix(part, range);
      if (range.start === range.end) break;
      if (vocabulary.terms[range.start] === part && isPart(part)) ends.push([to, range.start]);
      if (to === key.length && steps.length > 0) addCut(cuts, steps, lastStep(vocabulary, part, range));
    }
    for (const [to, id] of ends.reverse()) if (to < key.length) follow(to, [...steps, [id]]);
  };
  follow(0, []);
  followCompounds(vocabulary, key, cuts);
  return cuts.sort((a, b) => a.length - b.length);
}

/** Cuts that begin inside a compound: カード|番号 in クレジットカード|番号. */
function followCompounds(vocabulary: Vocabulary, key: string, cuts: ArrayLike<number>[][]): void {
  for (let at = 2; at < key.length && cuts.length < MOST_CUTS; at += 1) {
    const head = key.slice(0, at);
    const rest = key.slice(at);
    const last = vocabulary.withPrefix(rest);
    if (last.start === last.end) continue;
    const compounds = findEndings(vocabulary, head);
    if (compounds.length > 0) addCut(cuts, [compounds], lastStep(vocabulary, rest, last));
  }
}

function findEndings(vocabulary: Vocabulary, head: string): number[] {
  return [...vocabulary.withSuffix(head)].filter((id) =>
    precedes((vocabulary.terms[id] as string).slice(0, -head.length), head),
  );
}

function addCut(cuts: ArrayLike<number>[][], steps: readonly ArrayLike<number>[], last: number[]): void {
  if (last.length > 0) cuts.push([...steps, last]);
}

/** The terms that are the last part of a cut, or begin with it. */
function lastStep(vocabulary: Vocabulary, part: string, range: TermRange): number[] {
  const ids: number[] = [];
  for (let id = range.start; id < range.end && ids.length < MOST_CONTINUATIONS; id += 1) {
    const rest = (vocabulary.terms[id] as string).slice(part.length);
    // 県警 in 県|警察: one kanji stands for a word of two.
    const isOpening = part.length === 1 && rest.length === 1 && isKanji(part) && isKanji(rest);
    if (rest === "" ? isPart(part) : isOpening || continues(vocabulary, part, rest)) ids.push(id);
  }
  return ids;
}

/** A single kana or sign is no part worth cutting at. */
const isPart = (part: string): boolean => part.length > 1 || isKanji(part);

const isKanji = (text: string): boolean => /^[\p{Script=Han}]+$/u.test(text);
const isKana = (text: string): boolean => /^[ぁ-ゖー]+$/.test(text);
const isLatin = (text: string): boolean => /^[\x21-\x7e]+$/.test(text);

/** Whether a word that goes on with `rest` is about what `key` names. */
function continues(vocabulary: Vocabulary, key: string, rest: string): boolean {
  if (rest === "" || /^[\d.,:/-]+$/.test(key)) return false;
  // 漏 in 漏えい, 漏れる; not 市 in 市場.
  if (key.length === 1) return isKanji(key) && isKana(rest);
  if (isLatin(key)) return key.length > 2 && (!isLatin(rest[0] as string) || key.length > 3);
  // ログ in ログデータ; not in ログイン, nor タイ in タイムゾーン.
  if (isKana(key)) return rest.length > 2 && (key.length > 2 || (key.length > 1 && vocabulary.find(rest) >= 0));
  return true;
}

/** Whether a word that has `before` in front of `key` is a kind of what `key` names. */
function precedes(before: string, key: string): boolean {
  if (before === "" || before.startsWith(READING_SIGN) || isLatin(key)) return false;
  // Not テスト in コンテスト.
  if (isKana(key)) return key.length > 2 && (before.length > 2 || isKanji(before));
  return before.length > 1;
}

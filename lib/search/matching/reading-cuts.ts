import { READING_SIGN, type TermRange, type Vocabulary } from "../index/vocabulary";

const MOST_CUTS = 12;
/** Fewer kana than this are read too many ways to say anything. */
const SHORTEST_READING = 2;
/** What is left of a reading may be continued from so many kana on, and after so many: とうかいだい finds 東海|大学. */
const SHORTEST_OPENING = 2;
const SHORTEST_OPENED = 3;
const MOST_CONTINUATIONS = 64;

/**
 * The rows of words that are read like a key of `readingKey`, as steps of a pattern: なかつしみんびょいん is
 * 中津|市民|病院. They begin where a word begins; the last may go on.
 */
export function findReadingCuts(vocabulary: Vocabulary, key: string): ArrayLike<number>[][] {
  if (key.length < SHORTEST_READING) return [];
  const cuts: ArrayLike<number>[][] = [];
  const follow = (at: number, steps: ArrayLike<number>[]) => {
    if (cuts.length >= MOST_CUTS) return;
    let range: TermRange = vocabulary.all;
    for (let to = at + 1; to <= key.length; to += 1) {
      const part = READING_SIGN + key.slice(at, to);
      range = vocabulary.withPrefix(part, range);
      if (range.start === range.end) return;
      const isTerm = vocabulary.terms[range.start] === part;
      if (to < key.length) {
        if (isTerm) follow(to, [...steps, [range.start]]);
        continue;
      }
      const isOpening = to - at >= SHORTEST_OPENING && to >= SHORTEST_OPENED;
      const last = isOpening ? range : { start: range.start, end: range.start + Number(isTerm) };
      const ids = Array.from({ length: Math.min(last.end - last.start, MOST_CONTINUATIONS) }, (_, n) => last.start + n);
      if (ids.length > 0) cuts.push([...steps, ids]);
    }
  };
  follow(0, []);
  return cuts;
}

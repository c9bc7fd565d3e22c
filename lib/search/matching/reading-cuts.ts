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
  /** Places from which no words lead to the end. */
  const dead = new Set<number>();
  const follow = (at: number, steps: ArrayLike<number>[]) => {
    if (cuts.length >= MOST_CUTS || dead.has(at)) return;
    const before = cuts.length;
    const { ends, last } = readFrom(vocabulary, key, at);
    if (last.length > 0) cuts.push([...steps, last]);
    // The longest first: of the ways to cut a reading those of few words are likeliest.
    for (const [to, id] of ends.reverse()) follow(to, [...steps, [id]]);
    if (cuts.length === before) dead.add(at);
  };
  follow(0, []);
  return cuts;
}

/** The readings that begin at a place: those that end before the key does, and those that end with it or go on. */
function readFrom(
  vocabulary: Vocabulary,
  key: string,
  at: number,
): { ends: [to: number, id: number][]; last: number[] } {
  const ends: [number, number][] = [];
  let range: TermRange = vocabulary.all;
  for (let to = at + 1; to <= key.length; to += 1) {
    const part = READING_SIGN + key.slice(at, to);
    range = vocabulary.withPrefix(part, range);
    if (range.start === range.end) break;
    const isTerm = vocabulary.terms[range.start] === part;
    if (to < key.length) {
      if (isTerm) ends.push([to, range.start]);
      continue;
    }
    const isOpening = to - at >= SHORTEST_OPENING && to >= SHORTEST_OPENED;
    const count = isOpening ? Math.min(range.end - range.start, MOST_CONTINUATIONS) : Number(isTerm);
    return { ends, last: Array.from({ length: count }, (_, more) => range.start + more) };
  }
  return { ends, last: [] };
}

import type { TextMatch } from "./token-matcher";

/** A stretch of a text; offsets are UTF-16. */
export interface TextRange {
  start: number;
  end: number;
}

/** A stretch worth showing, and the words in it that match. */
export interface Passage extends TextRange {
  marks: TextRange[];
  /** How many of the query's words it has; those that are marked elsewhere count little. */
  words: number;
}

/** What a word counts that the title or the name beside the passage shows already. */
const MARKED_ELSEWHERE = 0.1;

/** Characters of a passage, and how many of them may stand before its first match. */
const LONGEST = 120;
const LEAD = 30;

/** Matches as ranges that neither touch nor overlap. */
export function marksOf(matches: readonly TextRange[]): TextRange[] {
  const marks: TextRange[] = [];
  for (const { start, end } of matches.toSorted((a, b) => a.start - b.start)) {
    const last = marks.at(-1);
    if (last && start <= last.end) last.end = Math.max(last.end, end);
    else marks.push({ start, end });
  }
  return marks;
}

/**
 * The passage that has most of the query's words, the earliest of equals; null where nothing matches.
 * @param markedGroups the groups of words that are marked beside it, of which a passage need not tell again
 */
export function findPassage(
  text: string,
  matches: readonly TextMatch[],
  markedGroups: ReadonlySet<number> = new Set(),
): Passage | null {
  const weigh = (groups: ReadonlySet<number>) =>
    [...groups].reduce((sum, group) => sum + (markedGroups.has(group) ? MARKED_ELSEWHERE : 1), 0);
  const all = weigh(new Set(matches.map(({ group }) => group)));
  let best: { from: number; words: number } | null = null;
  for (const [at, { start }] of matches.entries()) {
    const groups = new Set<number>();
    for (let other = at; other < matches.length; other += 1) {
      const { end, group } = matches[other] as TextMatch;
      if (end - start > LONGEST - LEAD) break;
      groups.add(group);
    }
    const words = weigh(groups);
    if (best === null || words > best.words) best = { from: start, words };
    if (best.words >= all) break;
  }
  if (best === null) return null;
  const start = startOfPassage(text, best.from);
  const end = endOfPassage(text, start);
  const inside = matches.filter((match) => match.start >= start && match.end <= end);
  return { start, end, marks: marksOf(inside), words: best.words };
}

/** The start of the sentence or line, else a little before the match. */
function startOfPassage(text: string, match: number): number {
  const earliest = Math.max(0, match - LEAD);
  const before = text.slice(earliest, match);
  const boundary = Math.max(before.lastIndexOf("\n"), before.lastIndexOf("。"));
  const start = boundary < 0 ? earliest : match - before.slice(boundary + 1).trimStart().length;
  return startsPair(text, start) ? start : start + 1;
}

/** The end of the sentence or line that the passage has room for, else as far as there is room. */
function endOfPassage(text: string, start: number): number {
  const room = text.slice(start, start + LONGEST).trimEnd();
  const end = start + room.length;
  return startsPair(text, end) ? end : end - 1;
}

/** False within a surrogate pair. */
const startsPair = (text: string, at: number): boolean => (text.charCodeAt(at) & 0xfc00) !== 0xdc00;

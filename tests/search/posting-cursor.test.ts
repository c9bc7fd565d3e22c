/** Postings that are long enough to be skipped through, held against going through the words one by one. */
import fc from "fast-check";
import { expect, it } from "vitest";
import { NO_ROW, PlaceRoom, PostingCursor } from "../../lib/search/index/posting-cursor";
import type { Segment } from "../../lib/search/index/segment";
import { SegmentBuilder } from "../../lib/search/index/segment-builder";
import { listTokens } from "../../lib/search/index/token-list";
import { matchPattern } from "../../lib/search/matching/match-pattern";
import { WordMatches } from "../../lib/search/matching/word-matches";

const ROWS = 3000;
/** Of so many rows each word stands in one. */
const words = { a: 1, b: 2, c: 3, d: 17, e: 200, f: 1500 } as const;
type Word = keyof typeof words;

/** What each row says: words in an order that differs from row to row. */
const texts = Array.from({ length: ROWS }, (_, row) =>
  (Object.keys(words) as Word[])
    .filter((word) => (row * 7919 + words[word]) % words[word] === 0)
    .sort((a, b) => ((row * a.charCodeAt(0)) % 11) - ((row * b.charCodeAt(0)) % 11) || (a < b ? -1 : 1)),
);

function makeSegment(): Segment {
  const builder = new SegmentBuilder(5);
  for (const [row, text] of texts.entries()) {
    const tokens = text.map((term, position) => ({
      term,
      surface: term,
      reading: null,
      functional: false,
      position,
      span: 1,
      start: position,
      end: position + 1,
    }));
    builder.add(row, [{ field: 3, tokens: listTokens(tokens, { readings: false }) }]);
  }
  return builder.build();
}

const segment = makeSegment();
const idOf = (word: string) => segment.vocabulary.find(word);

it("a cursor comes to the first row from a target on, by any steps, and reads the places there", () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...(Object.keys(words) as Word[])),
      fc.array(fc.integer({ min: 0, max: ROWS + 10 }), { minLength: 1, maxLength: 30 }),
      (word, targets) => {
        const cursor = new PostingCursor(segment, idOf(word));
        for (const target of targets.sort((a, b) => a - b)) {
          cursor.seek(target);
          const expected = texts.findIndex((text, row) => row >= target && text.includes(word));
          expect(cursor.row).toBe(expected < 0 ? NO_ROW : expected);
          if (expected < 0) continue;
          const places = new PlaceRoom();
          expect(cursor.readPlaces(places, 0)).toBe(1);
          expect(places.numbers[0]).toBe((texts[expected]?.indexOf(word) ?? -1) * 4 + 3);
        }
      },
    ),
    { numRuns: 300 },
  );
});

it.each([
  ["a", "b"],
  ["b", "a"],
  ["a", "d"],
  ["c", "d", "a"],
  ["e", "a"],
  ["a", "f"],
  ["f", "e"],
])("finds %s %s %s exactly where the words stand so", (...phrase) => {
  const wanted = phrase.filter((word) => word !== undefined);
  const matches = new WordMatches(ROWS);
  const steps = wanted.map((word) => [idOf(word)]);
  matchPattern(segment, { steps, weight: 1, weightApart: 0, kind: "word" }, null, matches);
  const found = [...matches.scores.entries()].filter(([, score]) => score > 0).map(([row]) => row);
  const expected = texts.flatMap((text, row) => (text.join("").includes(wanted.join("")) ? [row] : []));
  expect(found).toEqual(expected);
});

it.each<[Word, Word]>([
  ["a", "b"],
  ["c", "a"],
  ["e", "a"],
])("finds %s %s also where one word stands between them, and counts it less", (first, second) => {
  const matches = new WordMatches(ROWS);
  const steps = [[idOf(first)], [idOf(second)]];
  matchPattern(segment, { steps, weight: 1, weightApart: 0.5, kind: "word" }, null, matches);
  const scores = texts.map((text) => {
    const between = text.includes(first) ? text.indexOf(second) - text.indexOf(first) - 1 : -1;
    return between === 0 ? 1 : between === 1 ? 0.5 : 0;
  });
  const full = Math.max(...matches.scores);
  expect(Array.from(matches.scores, (score) => score / full)).toEqual(scores);
  expect(new Set(scores)).toEqual(new Set([0, 0.5, 1]));
});

it("counts a phrase that also stands in a row no less than one that only stands apart", () => {
  const builder = new SegmentBuilder(5);
  const TITLE = 0;
  const BODY = 3;
  const asList = (text: string) =>
    listTokens(
      Array.from(text, (term, position) => ({
        ...{ term, surface: term, reading: null, functional: false, position, span: 1 },
        ...{ start: position, end: position + 1 },
      })),
      { readings: false },
    );
  for (const [row, body] of ["xab", "xba"].entries()) {
    builder.add(row, [
      { field: TITLE, tokens: asList("axb") },
      { field: BODY, tokens: asList(body) },
    ]);
  }
  const made = builder.build();
  const matches = new WordMatches(2);
  const steps = ["a", "b"].map((term) => [made.vocabulary.find(term)]);
  matchPattern(made, { steps, weight: 1, weightApart: 0.85, kind: "word" }, null, matches);
  expect(matches.scores[0]).toBeGreaterThan(matches.scores[1] as number);
});

import { describe, expect, it } from "vitest";
import { Bitset } from "../../lib/bitset";
import { matchCovered } from "../../lib/search/matching/coverage";

const ROWS = 6;

function rows(...places: number[]): Bitset {
  const set = new Bitset(ROWS);
  for (const row of places) set.add(row);
  return set;
}

function covered(words: readonly [Bitset, number][], allowed = rows(0, 1, 2, 3, 4, 5)): number[] {
  const found = matchCovered(
    words.map(([matched, weight]) => ({ rows: matched, weight })),
    allowed,
  );
  return [...Array(ROWS).keys()].filter((row) => found.has(row));
}

describe("of a sentence are found the incidents that", () => {
  it("have all of it, or nearly as much", () => {
    expect(
      covered([
        [rows(0, 1), 3],
        [rows(0, 1, 2), 2],
        [rows(0), 1],
      ]),
    ).toEqual([0, 1]);
  });

  it("have what tells most, though others have as many words", () => {
    expect(
      covered([
        [rows(0), 3],
        [rows(0, 1), 1],
        [rows(1), 1],
      ]),
    ).toEqual([0]);
  });

  it("are allowed", () => {
    const words: [Bitset, number][] = [
      [rows(0, 1), 1],
      [rows(0, 1), 1],
    ];
    expect(covered(words, rows(1))).toEqual([1]);
  });

  it("are about no single word of it, nor little of it", () => {
    expect(covered([[rows(0), 3]])).toEqual([]);
    expect(
      covered([
        [rows(0), 1],
        [rows(0), 1],
        [rows(), 3],
      ]),
    ).toEqual([]);
  });
});

import fc from "fast-check";
import { expect, it } from "vitest";
import { Bitset, BLOCK_ROWS } from "../../lib/bitset";
import { BestRows } from "../../lib/search/matching/rank";

const ROWS = 400;
const scored = fc.array(fc.tuple(fc.integer({ min: 0, max: ROWS - 1 }), fc.integer({ min: 1, max: 12 })), {
  maxLength: ROWS,
});

it("of blocks passed over because of their bounds none would have held one of the best", () => {
  fc.assert(
    fc.property(scored, fc.integer({ min: 0, max: 30 }), (given, size) => {
      const rows = new Bitset(ROWS);
      const scores = new Float32Array(ROWS);
      for (const [row, score] of given) {
        rows.add(row);
        scores[row] = score / 12;
      }
      const bounds = rows.highestOf(scores);
      const ranks = Uint32Array.from({ length: ROWS }, (_, row) => (row * 7) % ROWS);
      const best = new BestRows(size, ranks);
      rows.forEachOf(
        (block) => (bounds[block] as number) >= best.least,
        (row) => best.add(row, scores[row] as number),
      );
      const all = [...rows.toRows()].sort(
        (a, b) => (scores[b] as number) - (scores[a] as number) || (ranks[a] as number) - (ranks[b] as number),
      );
      expect(best.take()).toEqual(all.slice(0, size));
    }),
  );
});

it("the bound of a block is the highest score of its rows, whatever stands beside them", () => {
  const rows = new Bitset(3 * BLOCK_ROWS);
  for (const row of [1, 3, 2 * BLOCK_ROWS]) rows.add(row);
  const scores = new Float32Array(3 * BLOCK_ROWS).fill(0.25);
  scores[2] = 1;
  scores[3] = 0.5;
  expect([...rows.highestOf(scores)]).toEqual([0.5, 0, 0.25]);
});

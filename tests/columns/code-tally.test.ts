import fc from "fast-check";
import { expect, it } from "vitest";
import { Bitset } from "../../lib/bitset";
import { CodeCounter } from "../../lib/columns/code-tally";
import { IdCounts } from "../../lib/columns/id-counts";

const ROWS = 700;
const rowsOf = fc.uniqueArray(fc.integer({ min: 0, max: ROWS - 1 }), { maxLength: ROWS });

function setOf(rows: readonly number[]): Bitset {
  const set = new Bitset(0);
  for (const row of rows) set.add(row);
  return set;
}

it("codes are counted as one by one, whichever column and set is asked for in between, and again after a change", () => {
  const counter = new CodeCounter();
  fc.assert(
    fc.property(
      fc.array(fc.array(rowsOf, { maxLength: 6 }), { minLength: 1, maxLength: 4 }),
      fc.array(rowsOf, { minLength: 1, maxLength: 3 }),
      (codes, asked) => {
        const columns = codes.map((lists) => ({ sets: lists.map(setOf) }));
        counter.fill(columns, ROWS);
        const tallies = asked.map((rows) => counter.tally(setOf(rows)));
        for (const [at, column] of columns.entries()) {
          for (const [of, tally] of tallies.entries()) {
            const rows = new Set(asked[of]);
            const expected = (codes[at] ?? []).map((list) => list.filter((row) => rows.has(row)).length);
            expect([...tally.countsOf(column)]).toEqual(expected);
          }
        }
      },
    ),
  );
});

it("a column that was not there when counting began is refused, not counted as nothing", () => {
  const counter = new CodeCounter();
  counter.fill([{ sets: [setOf([1])] }], ROWS);
  expect(() => counter.tally(setOf([1])).countsOf({ sets: [setOf([1])] })).toThrow("not among those");
});

it("ids are counted anew each time, few or many of them", () => {
  const counts = new IdCounts();
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: 0, max: 90 }), { minLength: ROWS, maxLength: ROWS }),
      rowsOf,
      (ids, rows) => {
        counts.start(90);
        counts.addRows(setOf(rows), Uint32Array.from(ids));
        const expected = new Map<number, number>();
        for (const row of rows) expected.set(ids[row] as number, (expected.get(ids[row] as number) ?? 0) + 1);
        const counted = [...counts.ids].map((id) => [id, counts.of(id)] as const).filter(([, count]) => count > 0);
        expect(new Map(counted)).toEqual(expected);
        expect(counts.size).toBe(expected.size);
      },
    ),
  );
});

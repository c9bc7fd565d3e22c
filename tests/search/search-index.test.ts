import { expect, test } from "vitest";
import { MOST_MERGED, SearchIndex } from "../../lib/search/index/search-index";

/** How many texts each update reads, where an import brings so many incidents a few at a time. */
function readsOf(start: number, end: number, step: number): { most: number; all: number; index: SearchIndex } {
  let reads = 0;
  const source = {
    readTexts: () => {
      reads += 1;
      return [];
    },
  };
  const index = SearchIndex.of(SearchIndex.build(rowsFrom(0, start), source), start, 1);
  reads = 0;
  let most = 0;
  for (let row = start; row < end; row += step) {
    const before = reads;
    index.update(rowsFrom(row, row + step), row + step, source);
    most = Math.max(most, reads - before);
  }
  return { most, all: reads, index };
}

const rowsFrom = (start: number, end: number) => Array.from({ length: end - start }, (_, at) => start + at);

test("an import never makes a search wait for more than some hundred incidents to be read anew", () => {
  const { most, all, index } = readsOf(80, 5080, 5);
  expect(most).toBeLessThanOrEqual(MOST_MERGED);
  expect(all).toBeLessThan(5000 * 10);
  expect(index.segments.length).toBeLessThan(5000 / (MOST_MERGED / 4));
});

test("what changes again and again counts in its newest segment alone", () => {
  const { index } = readsOf(1000, 1000, 5);
  for (let time = 0; time < 20; time += 1) index.update([3, 999], 1000, { readTexts: () => [] });
  expect(index.segments).toHaveLength(2);
  expect([...(index.segments[0]?.stale?.toRows() ?? [])]).toEqual([3, 999]);
  expect(index.segments[1]?.stale).toBe(null);
});

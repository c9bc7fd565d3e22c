import fc from "fast-check";
import { expect, test } from "vitest";
import { readCursor, sliceAfter, writeCursor } from "../../lib/open-data/cursor";

test("a cursor comes back as it was written, and nothing else is one", () => {
  expect(readCursor(writeCursor({ place: 20, lastId: 7 }))).toEqual({ place: 20, lastId: 7 });
  for (const text of ["", "x", "20.7", "MjA", "../../etc"]) expect(readCursor(text)).toBeNull();
});

test("following the cursors gives every row once, in order, for any length and limit", () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.nat({ max: 1000 })), fc.integer({ min: 1, max: 20 }), (ids, limit) => {
      const seen: number[] = [];
      for (let next: string | null = ""; next !== null; ) {
        const slice = sliceAfter(ids, next === "" ? null : readCursor(next), 0, limit);
        seen.push(...slice.ids);
        next = slice.next;
      }
      expect(seen).toEqual(ids);
    }),
  );
});

test("rows that come before the cursor are not repeated; where its row is gone its place counts", () => {
  const cursor = readCursor(sliceAfter([1, 2, 3, 4], null, 0, 2).next ?? "");
  expect(sliceAfter([9, 1, 2, 3, 4], cursor, 0, 2).ids).toEqual([3, 4]);
  expect(sliceAfter([1, 3, 4], cursor, 0, 2).ids).toEqual([4]);
});

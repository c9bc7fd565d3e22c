import { expect, test } from "vitest";
import { DATA_TYPE_PHRASES } from "../../lib/parser/vocabulary/data-types";
import { SUBJECT_PHRASES } from "../../lib/parser/vocabulary/subjects";

/** Phrases that stand more than once, in one list or in two: only the first would count. */
function standingTwice(lists: readonly (readonly string[])[]): string[] {
  const all = lists.flat();
  return all.filter((phrase, index) => all.indexOf(phrase) !== index);
}

test("a phrase of data belongs to one kind of data", () => {
  expect(standingTwice(Object.values(DATA_TYPE_PHRASES).flatMap(({ sure, weak }) => [sure ?? [], weak ?? []]))).toEqual(
    [],
  );
});

test("no word for people stands twice for one kind of people", () => {
  for (const phrases of Object.values(SUBJECT_PHRASES)) expect(standingTwice([phrases])).toEqual([]);
});

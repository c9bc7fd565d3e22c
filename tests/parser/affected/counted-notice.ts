/** Notices, the figures in them that stand, and the headline. */
import { expect } from "vitest";
import type { Notice } from "../../../lib/notice";
import { parseDocument } from "../../../lib/parser";

/** What the notice teaches → its text, the figures that stand, the headline. */
export type CountedNotice = readonly [lesson: string, text: string, counts: readonly string[], headline: string | null];

function read(text: string): Notice {
  const [notice] = parseDocument(text.replace(/^ {4}/gm, "")).notices;
  if (!notice) throw new Error("no notice");
  return notice;
}

const standing = (notice: Notice) =>
  notice.counts
    .filter(({ status }) => status === "affected" || status === "part")
    .map(({ value, unit }) => `${value} ${unit}`)
    .sort();

const headline = ({ affected }: Notice) => affected && `${affected.value} ${affected.unit} ${affected.qualifier}`;

export function expectCounts([, text, counts, total]: CountedNotice): void {
  const notice = read(text);
  expect(standing(notice)).toEqual([...counts].sort());
  expect(headline(notice)).toBe(total);
}

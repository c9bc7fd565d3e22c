/** One document → its notices. A collection prints each notice under a heading like 【…事件簿#2023-464】. */
import { matchesOf } from "./matching/matches";

/** A collection heading at the start of a line: a bracketed collection name with a numbered reference. */
export const COLLECTION_HEADING = /^[ \t]*【[^】\n]{0,60}?[#＃][ \t]?(?<reference>\d{4}-\d{1,5})[^】\n]{0,20}】/;
const ALL_HEADINGS = new RegExp(COLLECTION_HEADING.source, "gm");

/** Cuts a document into the texts of its notices; a document without collection headings is one notice. */
export function splitNotices(text: string): string[] {
  const starts = matchesOf(text, ALL_HEADINGS).map((match) => match.index);
  if (starts.length === 0) return [trimBlankLines(text)].filter((part) => part !== "");
  const preface = text.slice(0, starts[0]);
  const parts = starts.map((start, index) => text.slice(start, starts[index + 1] ?? text.length));
  // What stands before the first heading belongs to no numbered notice; it is one of its own when it is prose.
  if (preface.includes("。") && preface.trim().length >= 100) parts.unshift(preface);
  return parts.map(trimBlankLines).filter((part) => part !== "");
}

function trimBlankLines(text: string): string {
  return text.replace(/^(?:[ \t\u3000]*\r?\n)+/, "").trimEnd();
}

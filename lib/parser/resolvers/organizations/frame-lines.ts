/** The lines of letterhead and signature. */
import type { Line } from "../../structure/outline";

/** A line that is nothing but a date. */
export const DATE_LINE = /^[(]?(?:20\d\d|令和|平成|西暦)[^ぁ-んァ-ヶ、。]{4,20}[)]?$/;

/** What a line says, without its marker and the white space around, and where that begins. */
export function contentOf(line: Line): { text: string; start: number } {
  const raw = line.text.slice(line.contentStart - line.start);
  return { text: raw.trim(), start: line.contentStart + raw.length - raw.trimStart().length };
}

/** The lines of letterhead and signature. */
import type { Line } from "../../structure/outline";

/** A line that is nothing but a date. */
export const DATE_LINE = /^[(]?(?:20\d\d|令和|平成|西暦)[^ぁ-んァ-ヶ、。]{4,20}[)]?$/;

/** What a line says, without its marker and the white space around, and where that begins. */
export function contentOf(line: Line): { text: string; start: number } {
  const raw = line.text.slice(line.contentStart - line.start);
  return { text: raw.trim(), start: line.contentStart + raw.length - raw.trimStart().length };
}

/** 「2024年6月1日 アオイ研究会」: what stands beside the date of a signature. */
export function undated({ text, start }: { text: string; start: number }): { text: string; start: number } {
  const date = DATED.exec(text)?.[0];
  return date ? { text: text.slice(date.length), start: start + date.length } : { text, start };
}

const DATED = /^(?:20\d\d年|令和(?:\d{1,2}|元)年)\d{1,2}月\d{1,2}日[ 　]+(?=[^\d(])/;

/** Tables that give a row to a line: what stands beside a position in its cell, and over its column. */
import { lineIndexAt } from "./lookup";
import type { NoticeText } from "./outline";

export interface Cell {
  readonly text: string;
  /** The cell of the same column in the topmost row; null in that row itself. */
  readonly head: string | null;
}

/** What parts the cells of a row: a tab, or a stroke between spaces. */
export const BORDER = /\t| [/|] /;
const LONGEST_ROW = 2000;
/** No further up is the head of a table looked for. */
const MOST_ROWS = 60;

/** The cell that holds a position of the text, without spaces around it; null where its line is no row of a table. */
export function cellAt(notice: NoticeText, at: number): Cell | null {
  const { lines } = notice;
  const index = lineIndexAt(notice, at);
  const row = lines[index];
  const cells = row && row.text.length <= LONGEST_ROW ? row.text.split(BORDER) : [];
  if (!row || cells.length < 2) return null;
  const column = notice.text.slice(row.start, at).split(BORDER).length - 1;
  const cellsOf = (line: number) => lines[line]?.text.slice(0, LONGEST_ROW).split(BORDER) ?? [];
  let top = index;
  while (index - top < MOST_ROWS && cellsOf(top - 1).length === cells.length) top--;
  return { text: cells[column]?.trim() ?? "", head: top < index ? (cellsOf(top)[column]?.trim() ?? "") : null };
}

/** Tables that give a row to a line: what stands beside a position in its cell, and over its column. */
import { matchesOf } from "../matching/matches";
import { lastStartingAt, lineIndexAt } from "./lookup";
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
  const rows = rowsOf(notice);
  const index = lineIndexAt(notice, at);
  const line = notice.lines[index];
  const cells = rows.cellsOf(index);
  if (!line || line.text.length > LONGEST_ROW || cells.length < 2) return null;
  const column = lastStartingAt(cells, at - line.start);
  const top = rows.topOf(index);
  return { text: cells[column]?.text ?? "", head: top < index ? (rows.cellsOf(top)[column]?.text ?? "") : null };
}

interface RowCell {
  /** Where it starts in its line. */
  readonly start: number;
  readonly text: string;
}

const memo = new WeakMap<NoticeText, Rows>();

function rowsOf(notice: NoticeText): Rows {
  const rows = memo.get(notice) ?? new Rows(notice);
  memo.set(notice, rows);
  return rows;
}

/** The lines of a notice as rows, each cut into cells once. */
class Rows {
  private readonly cells = new Map<number, readonly RowCell[]>();
  private readonly tops = new Map<number, number>();

  constructor(private readonly notice: NoticeText) {}

  cellsOf(index: number): readonly RowCell[] {
    const known = this.cells.get(index);
    if (known) return known;
    const cells = cut(this.notice.lines[index]?.text.slice(0, LONGEST_ROW) ?? null);
    this.cells.set(index, cells);
    return cells;
  }

  /** The topmost of the rows above that have as many cells. */
  topOf(index: number): number {
    const known = this.tops.get(index);
    if (known !== undefined) return known;
    const { length } = this.cellsOf(index);
    let top = index;
    while (index - top < MOST_ROWS && this.cellsOf(top - 1).length === length) top--;
    this.tops.set(index, top);
    return top;
  }
}

function cut(line: string | null): readonly RowCell[] {
  if (line === null) return [];
  const cells: RowCell[] = [];
  let start = 0;
  for (const { index, 0: border } of matchesOf(line, BORDERS)) {
    cells.push({ start, text: line.slice(start, index).trim() });
    start = index + border.length;
  }
  return [...cells, { start, text: line.slice(start).trim() }];
}

const BORDERS = new RegExp(BORDER.source, "g");

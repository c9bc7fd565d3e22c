/** What tables say of the figures in them: the units and names of columns, labels above figures, flattened tables. */

import { matchesOf } from "../../matching/matches";
import type { Line, NoticeText, Sentence } from "../../structure/outline";
import { COUNTERS, type CountedUnit, LABEL_UNITS, TABLE_UNITS } from "../../vocabulary/counts";
import type { FoundNumber } from "./numbers";

/** A row of a table without figures: what it says of the columns below it. */
export interface TableHead {
  readonly units: readonly (CountedUnit | null)[];
  readonly names: readonly string[];
}

export const NO_HEAD: TableHead = { units: [], names: [] };
/** Longer rows are no rows of a table of figures. */
export const LONGEST_ROW = 1000;
/** Longest line above a bare figure that can be its label. */
const LONGEST_LABEL = 50;
/** A line with a sentence, an enumeration or a figure of its own is no label. */
const NO_LABEL = /。|、(?!.{0,40}(?:数|人数|件数|方|様|対象|範囲)$)|\d(?:件|名|人)/;
/** 「教職員(退職者、非常勤を含む)」: a bracket that only explains. */
const REMARK = /\((?![^()]*\d(?:件|名|人))[^()]*\)/g;
/** Longest name of a column in a flattened table. */
const LONGEST_NAME = 20;
/** A line that is all figure: 「3,902 件」. */
const FIGURE_LINE = /^(?:約|最大|延べ)? ?\d[\d,]* ?(?:件|名|人|社|先)(?:分|様)?$/;

/** A figure without counter that is all there is under 「件数」, or stands in a column headed so. */
export function bareCounter(
  notice: NoticeText,
  sentence: Sentence,
  number: FoundNumber,
  { units: columns }: TableHead,
): { unit: CountedUnit; length: number } | null {
  const { text } = sentence;
  const next = text[number.end];
  if (next !== undefined && next !== "\t" && next !== " " && next !== "。") return null;
  if (text.length > LONGEST_ROW) return null;
  if (sentence.line.role === "row") {
    const cells = text.slice(0, number.start).split("\t");
    const rest = text.slice(number.end).split("\t", 1)[0] as string;
    if (!isBareFigure(cells[cells.length - 1] as string, rest)) return null;
    const unit =
      columns[cells.length - 1] ??
      onlyUnit(columns, text) ??
      (cells.length === 2 ? unitOfLabel((cells[0] as string).trim()) : null);
    return unit ? { unit, length: 0 } : null;
  }
  const aligned = unitOfAligned(notice, sentence, number);
  if (aligned) return { unit: aligned, length: 0 };
  const valueStart = sentence.label ? text.indexOf(":") + 1 : 0;
  if (!isBareFigure(text.slice(valueStart, number.start), text.slice(number.end))) return null;
  const unit = unitOfLabel(labelAbove(notice, sentence)) ?? unitOfTotal(notice, sentence);
  return unit ? { unit, length: 0 } : null;
}

/** 「お客様 2,318」 below 「区分 人数」: a name and a bare figure, set side by side with spaces as in the rows above it. */
function unitOfAligned(
  { sentences }: NoticeText,
  { index, text, line }: Sentence,
  number: FoundNumber,
): CountedUnit | null {
  if (line.section === "prevention" || line.section === "contact" || line.section === "request") return null;
  if (!isNameAndFigure(text) || text.slice(number.end).trim() !== "") return null;
  for (let at = index - 1; at >= 0 && index - at <= MOST_ROWS; at--) {
    const above = (sentences[at]?.text ?? "").trim();
    if (isNameAndFigure(above)) continue;
    const names = /[。\d]/.test(above) || above.length > LONGEST_LABEL ? [] : above.split(/ +/);
    const last = names.at(-1) ?? "";
    return names.length === 2 ? (TABLE_UNITS.find(([, pattern]) => pattern.test(last))?.[0] ?? null) : null;
  }
  return null;
}

const isNameAndFigure = (text: string): boolean =>
  text.length <= LONGEST_ALIGNED &&
  /^(?:[^\d。、:]{1,40} +|(?:合計|総計|小計|計) *)(?:約|最大|延べ)?\d[\d,]* *$/.test(text);

/**
 * A table flattened to one cell a line: of the figures below 「合計」 the last is the sum of all, and the unit stands
 * under the table (「(単位:件)」) or in the heading (「…の件数」).
 */
function unitOfTotal({ sentences }: NoticeText, sentence: Sentence): CountedUnit | null {
  const isFigure = (other: Sentence | undefined) => other !== undefined && /^\d[\d,]*$/.test(other.text.trim());
  const next = sentences[sentence.index + 1];
  if (isFigure(next)) return null;
  let at = sentence.index - 1;
  while (isFigure(sentences[at]) && sentence.index - at < MOST_COLUMNS) at--;
  if (sentence.index - at < 2 || !/^(?:合計|総計|計)$/.test(sentences[at]?.text.trim() ?? "")) return null;
  const named = UNIT_OF_TABLE.exec(next?.text ?? "")?.[1] ?? UNIT_OF_TABLE.exec(headingTitle(sentence.line) ?? "")?.[2];
  return named === undefined ? null : (COUNTERS.find(([, pattern]) => pattern.test(named))?.[0] ?? null);
}

/** 「(単位:件。退職者を含む)」, or 「…の件数」 in a heading. */
const UNIT_OF_TABLE = /単位[:は]?\s*(件|人|名|社|アカウント)|の(件|人|社)数/;
const MOST_COLUMNS = 12;

/** Cells that span several rows shift the others: the one bare figure of a row belongs to the one column of figures. */
function onlyUnit(columns: readonly (CountedUnit | null)[], row: string): CountedUnit | null {
  const units = columns.filter((unit) => unit !== null);
  const figures = row.split("\t").filter((cell) => /^[ 約]*\d[\d,]*[ ]*$/.test(cell));
  return units.length === 1 && figures.length === 1 ? (units[0] ?? null) : null;
}

function isBareFigure(before: string, after: string): boolean {
  return /^[ ・約]*(?:およそ|延べ|最大)? ?$/.test(before) && /^[ 。]*$/.test(after);
}

/** The unit that 「漏えい件数」「対象人数(人)」 gives to a figure below it. */
function unitOfLabel(label: string): CountedUnit | null {
  for (const [unit, pattern] of LABEL_UNITS) if (pattern.test(label)) return unit;
  return null;
}

/** The head of a table once this row without figures was read: its first row names the columns, any may give units. */
export function headOf(row: string, table: TableHead): TableHead {
  const names = table.names.length > 0 ? table.names : row.split("\t").map((cell) => cell.trim());
  return { units: columnUnits(row) ?? table.units, names };
}

/** The name of the column in which a figure stands, in a row or in a table flattened to one cell a line; or "". */
export function columnOver(notice: NoticeText, sentence: Sentence, number: FoundNumber, { names }: TableHead): string {
  if (sentence.line.role !== "row") return flattenedColumn(notice, sentence) || alignedColumn(notice, sentence, number);
  if (sentence.text.length > LONGEST_ROW || sentence.text.split("\t").length !== names.length) return "";
  return names[sentence.text.slice(0, number.start).split("\t").length - 1] ?? "";
}

/** 「氏名/電話番号/住所/412件/390件/57件」, a cell a line: as many names stand above as figures follow. */
function flattenedColumn({ sentences }: NoticeText, sentence: Sentence): string {
  const isFigure = (at: number) => FIGURE_LINE.test(sentences[at]?.text.trim() ?? "");
  if (!isFigure(sentence.index)) return "";
  let first = sentence.index;
  while (isFigure(first - 1) && sentence.index - first < MOST_COLUMNS) first--;
  let last = sentence.index;
  while (isFigure(last + 1) && last - first < MOST_COLUMNS) last++;
  const columns = last - first + 1;
  const names = sentences.slice(Math.max(0, first - columns), first).map(({ text }) => text.trim());
  const areNames = names.every((name) => name !== "" && name.length <= LONGEST_NAME && !NO_LABEL.test(name));
  if (columns < 2 || names.length < columns || !areNames) return "";
  return names[sentence.index - first] ?? "";
}

/** 「本院 2,410件 36件」 below 「施設 件数 うち氏名のあるもの」: columns set side by side with spaces. */
function alignedColumn({ sentences }: NoticeText, { index, text }: Sentence, number: FoundNumber): string {
  const figures = figuresIn(text);
  const place = figures.indexOf(number.start);
  if (place < 0 || figures.length < 2) return "";
  for (let at = index - 1; at >= 0 && index - at <= MOST_ROWS; at--) {
    const above = sentences[at]?.text ?? "";
    if (figuresIn(above).length === figures.length) continue;
    const names = above.includes("。") || /\d/.test(above) ? [] : above.trim().split(/ +/);
    return names.length > figures.length ? (names[names.length - figures.length + place] ?? "") : "";
  }
  return "";
}

/** Where the figures of a line begin that is a name and figures, and nothing else; or nothing. */
function figuresIn(text: string): number[] {
  if (text.length > LONGEST_ALIGNED || !ALIGNED.test(text)) return [];
  return matchesOf(text, /\d[\d,]*(?= ?(?:件|名|人|社|例|団体))/g).map(({ index }) => index);
}

const MOST_ROWS = 20;
const LONGEST_ALIGNED = 120;
/** 「前橋支店 約655件 12件」 */
const ALIGNED = /^[^\d。、]{1,40}(?:(?:約|最大|延べ)? ?\d[\d,]* ?(?:件|名|人|社|例|団体)(?:分|様)?[ \t]{0,8}){2,8}$/;

/** The units of the columns of a header row, or null for a row that is none. */
function columnUnits(row: string): (CountedUnit | null)[] | null {
  const units = row
    .split("\t")
    .map((cell) => TABLE_UNITS.find(([, pattern]) => pattern.test(cell.trim()))?.[0] ?? null);
  return units.some((unit) => unit !== null) ? units : null;
}

/** What stands over a figure that fills its line: its label, the line above (a flattened table), its heading. */
export function labelAbove(notice: NoticeText, sentence: Sentence): string {
  if (sentence.label) return sentence.label;
  const above = notice.sentences[sentence.index - 1]?.text ?? "";
  const isLabel = above !== "" && above.length <= LONGEST_LABEL && !NO_LABEL.test(above.replace(REMARK, ""));
  return isLabel ? above : (headingTitle(sentence.line) ?? "");
}

function headingTitle(line: Line): string | null {
  return line.role === "heading" ? (line.heading?.parent?.title ?? null) : (line.heading?.title ?? null);
}

/** Tables that set the figures of several accounts side by side: 「第1報/第2報/今回(確定)」「前回/今回」「訂正前/訂正後」. */
import { matchesOf } from "../../matching/matches";
import type { Span } from "../../normalize";
import type { Line } from "../../structure/outline";
import { DATED_VERSION, NEWEST_VERSION, NO_VALUE_YET, VERSION_NAME } from "../../vocabulary/count-versions";

/** Whether a figure stands in the column of the newest account or of one before it. */
export type Version = "earlier" | "newest";

/** The columns of a table of versions; `newest` is the place of the one that holds. */
export interface VersionColumns {
  readonly columns: number;
  readonly newest: number;
}

/** The cells of such a row, each with the version that it belongs to. */
export interface VersionRow {
  /** Where the name of the row ends. */
  readonly labelEnd: number;
  readonly cells: readonly (Span & { readonly version: Version })[];
}

/** Longer lines are no rows of a table. */
const LONGEST_ROW = 240;
const MOST_COLUMNS = 8;

/** The columns that a line names when it heads such a table, or null. */
export function versionColumns(line: Line): VersionColumns | null {
  if (line.text.length > LONGEST_ROW || line.text.includes("。")) return null;
  const names = line.text
    .split(line.text.includes("\t") ? "\t" : / +/)
    .map((name) => name.trim())
    .filter((name) => name !== "");
  const versions: string[] = [];
  for (let at = names.length - 1; at >= 0 && isVersion(names[at] as string); at--)
    versions.unshift(names[at] as string);
  if (versions.length < 2 || versions.length > MOST_COLUMNS || !versions.some((name) => VERSION_NAME.test(name)))
    return null;
  const newest = versions.findLastIndex((name) => NEWEST_VERSION.test(name));
  return { columns: versions.length, newest: newest < 0 ? versions.length - 1 : newest };
}

function isVersion(name: string): boolean {
  return VERSION_NAME.test(name) || DATED_VERSION.test(name);
}

/** A line read as a row under such columns, or null: it must have as many values as there are columns. */
export function versionRow({ text, start }: Line, { columns, newest }: VersionColumns): VersionRow | null {
  if (text.length > LONGEST_ROW) return null;
  const values = matchesOf(
    text.replace(/\([^()]{0,80}\)/g, (bracket) => " ".repeat(bracket.length)),
    VALUE,
  );
  if (values.length !== columns) return null;
  const cells = values.map(({ index, 0: value }, at) => ({
    start: start + index,
    end: start + index + value.length,
    version: at === newest ? ("newest" as const) : ("earlier" as const),
  }));
  return { labelEnd: (cells[0] as Span).start, cells };
}

/** A figure with its counter, a bare one that fills its cell, or a word for the want of one. */
const VALUE = new RegExp(
  `(?:約|最大|延べ|およそ|計){0,2} ?\\d[\\d,.万千]{0,12} ?(?:人|名|件|社|アカウント|団体|世帯|口座|先|例|者)(?:分|様|さま){0,2}|(?<=[\\t ])\\d[\\d,]{0,10}(?=[\\t ]|$)|${NO_VALUE_YET.source}`,
  "g",
);

/** Comma-separated values that spreadsheets and programs both read: RFC 4180, UTF-8 with a byte order mark. */

/** A cell. Null is not stated, and stays empty; a truth value is `true` or `false`. */
export type CsvValue = string | number | boolean | null;

/** Without it, Excel takes the Japanese of a file for another encoding. */
export const CSV_BOM = "\uFEFF";

/** What a spreadsheet would calculate rather than show; full width signs count as well in Japanese ones. */
const FORMULA_START = /^\s*[=+\-@＝＋－＠]|^[\t\r]/;

const NEEDS_QUOTES = /[",\r\n]|^\s|\s$/;

/**
 * One record with its line end. Text that a spreadsheet would take for a formula is given an apostrophe in front, which
 * shows it as text; numbers are written as they are, the negative too.
 */
export function csvRecord(values: readonly CsvValue[]): string {
  return `${values.map(csvField).join(",")}\r\n`;
}

/** The records of a whole file, one at a time: the byte order mark and the header first. */
export function* csvRecords(header: readonly string[], rows: Iterable<readonly CsvValue[]>): Generator<string> {
  yield CSV_BOM + csvRecord(header);
  for (const row of rows) yield csvRecord(row);
}

function csvField(value: CsvValue): string {
  if (value === null) return "";
  if (typeof value !== "string") return String(value);
  const text = FORMULA_START.test(value) ? `'${value}` : value;
  return NEEDS_QUOTES.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

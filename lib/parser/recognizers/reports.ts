/** Several reports of one incident on one page, each under a line of its own: 「■【第3報】2024年9月20日 掲載」. */

import { lastStartingAt } from "../structure/lookup";
import type { Line, NoticeText } from "../structure/outline";
import { readSmallNumber } from "./counts/small-numbers";

const REPORT_LINE =
  /^[■●◆□○◇▼【〔[<( ]{0,4}(?<report>第(?<number>\d{1,2}|[一二三四五六七八九十]{1,2})報)[】〕\]>)]{0,2} ?(?:\(?[^、。]{0,24}[日現在点新記表載開分\d)])?$/;

/** 「第2報(5月22日) 最大11,940アカウント」: a row of a table that tells the figures report by report. */
const REPORT_ROW =
  /^[■●◆□◇・\-|\s]{0,4}(?:第(?<number>\d{1,2}|[一二三四五六七八九十]{1,2})報|(?<last>最終報(?:告)?|終報|今回|本報(?:告)?))(?:\([^()]{1,16}\))?[\s:|]{1,6}(?=[^。]{0,24}\d)/;
const LAST_REPORT = 100;

/** A line that opens a report. */
export interface ReportLine {
  readonly line: Line;
  /** 3 of 第3報. */
  readonly number: number;
  /** Where it says so: 「第3報」. */
  readonly start: number;
  readonly end: number;
}

/** The lines that open a report, in the order of the text; none unless there are two reports or more. */
export function reportLines({ lines }: NoticeText): readonly ReportLine[] {
  const found = lines.flatMap((line) => {
    const match = REPORT_LINE.exec(line.text.trim());
    if (!match?.groups) return [];
    const start = line.start + line.text.indexOf(match.groups.report as string);
    const end = start + (match.groups.report as string).length;
    return [{ line, number: readSmallNumber(match.groups.number as string), start, end }];
  });
  return new Set(found.map(({ number }) => number)).size < 2 ? [] : found;
}

/** The number of the report whose figures a row of a table tells, the last one higher than any; null for other lines. */
export function reportOfRow({ text }: Line): number | null {
  const groups = text.length <= LONGEST_ROW ? REPORT_ROW.exec(text)?.groups : undefined;
  if (!groups) return null;
  return groups.number ? readSmallNumber(groups.number) : LAST_REPORT;
}

const LONGEST_ROW = 120;

/** The number of the report that a line stands in, or null where it stands above all of them. */
export function reportOf(reports: readonly ReportLine[], line: Line): number | null {
  const last = reports[lastStartingAt(reports, line.end)];
  return last && last.start <= line.end ? last.number : null;
}

/** What stands over a date: its label, the line or table head above it, a phrase before it, headings. */
import type { Span } from "../../normalize";
import type { DateMention } from "../../recognizers/dates";
import { lineIndexAt } from "../../structure/lookup";
import { governingTexts, type Line, type NoticeText, type Sentence } from "../../structure/outline";
import { cellAt } from "../../structure/tables";
import { BARE_LABEL, DATED_LABEL } from "../../vocabulary/date-event-labels";

/** Longer sentences are no values of labels. */
const LONGEST_VALUE = 300;

/** The sentence without its dates. */
function restOf(sentence: Sentence, mentions: readonly DateMention[]): string {
  let rest = "";
  let from = sentence.start;
  for (const { start, end } of mentions) {
    rest += sentence.text.slice(from - sentence.start, start - sentence.start);
    from = end;
  }
  return rest + sentence.text.slice(from - sentence.start);
}

/** The line holds nothing but dates. */
export function isAloneOnLine(sentence: Sentence, mentions: readonly DateMention[], text: string): boolean {
  if (sentence.text.length > LONGEST_VALUE) return false;
  const rest = restOf(sentence, mentions);
  return (
    text.slice(sentence.line.contentStart, sentence.start).trim() === "" &&
    sentence.end >= sentence.line.end &&
    /^[\s:~\-・〇○()[\]【】<>以降頃からまで、の間にかけ]*$/.test(rest)
  );
}

/** A cell of a table row holds nothing but the date. */
export function isAloneInCell(text: string, { line }: Sentence, { start, end }: Span): boolean {
  if (line.role !== "row") return false;
  const before = text.slice(Math.max(line.start, start - LONGEST_CELL_REST), start);
  const after = text.slice(end, Math.min(line.end, end + LONGEST_CELL_REST));
  return /(?:^|\t)[\s(]*$/.test(before) && /^(?:頃|ごろ)?[\s)]*(?:\t|$)/.test(after);
}

const LONGEST_CELL_REST = 12;

/** The sentence holds little more than its dates. */
export function isValueOfLabel(sentence: Sentence, mentions: readonly DateMention[]): boolean {
  if (sentence.text.length > LONGEST_VALUE) return false;
  const rest = restOf(sentence, mentions)
    .replace(/\([^)]{0,40}\)/g, "")
    .replace(/(?:でした|です|であった|である|でございます|となります)。?$/, "");
  return (
    rest.length <= 40 && !/(?:ました|ません|ている|いた|した)(?:。|、|$)|判明|発覚|報告/.test(rest.replace(LABEL, ""))
  );
}

/** 「判明日:」「2 発覚日 」 */
const LABEL = /^(?:[^:\t]{1,20}[:\t]|[\s\d.、①-⑳]{0,6}[^:\s。、]{1,16}(?:日時?|年月日|時期|時刻)(?=\s|$))/;

/** The labels of a date, nearest first. */
export function labelsOf(
  notice: NoticeText,
  sentence: Sentence,
  mention: DateMention,
  place: { isFirst: boolean; isAlone: boolean; previous: DateMention | null; column: string | null },
): string[] {
  const at = lineIndexAt(notice, sentence.line.start);
  return [
    ...(place.column === null ? [] : [place.column]),
    ...(place.isAlone ? lineAbove(notice, at) : []),
    ...(sentence.line.role === "row" ? columnLabel(notice, mention) : []),
    ...(place.isFirst ? phraseBefore(notice, sentence, mention) : phraseBetween(notice, place.previous, mention)),
    ...governingTexts(sentence).filter(
      (label) =>
        !/^[\d令平昭]\S{0,3}[年月/]/.test(label) && !HAS_ITS_VALUE.test(label) && !HEADS_CHRONOLOGY.test(label),
    ),
  ];
}

/** 「1 被害日時 2023年9月8日」: it says when that was, and nothing of the dates in the items below. */
const HAS_ITS_VALUE =
  /(?:日時?|年月日|期間|時期|時刻)[\s:]{0,3}(?:令和|平成|\d{4} ?[年/.])[\d元\s年]{0,6}[月/.]?[\d\s]{1,3}[日月]/;

/** 「日時 事象」 over the entries of a chronology, which spaces part. */
const HEADS_CHRONOLOGY =
  /^(?:日時?|日付|年?月日|時期|時刻|時間)[\s/・|]+(?:主な)?(?:内容|事象|経過|経緯|対応|出来事|概要|項目|状況|事実)/;

/** A line that only names what the date below it is: 「・閲覧の可能性がある期間」. */
function lineAbove({ lines }: NoticeText, at: number): string[] {
  const above = lines[at - 1];
  if (!above || above.role === "heading" || above.text.length > 45 || /[。\d]/.test(above.text)) return [];
  if (HEADS_CHRONOLOGY.test(above.text.trim())) return [];
  return [above.text.slice(above.contentStart - above.start).replace(/[\s:]+$/, "")];
}

/** The head of the table column in which a date stands. */
function columnLabel(notice: NoticeText, mention: DateMention): string[] {
  const head = cellAt(notice, mention.start)?.head;
  // 「日付|内容」 heads a chronology, not the one date of the incident.
  return head && !/\d/.test(head) && !/^(?:日時?|日付|年?月日|時期|時刻)$/.test(head) ? [head] : [];
}

/** A cell of a table that a page gives one to a line is no longer. */
const LONGEST_CELL = 40;
const MOST_COLUMNS = 7;
const MOST_CELLS = 120;
const DATED_COLUMN = /(?:期間|時期|日時?|年月日|年月)$/;

/** 「店名/対象期間/箱数」, then 「東店/2022年4月~9月/8箱」, a cell a line: the name over the column in which a date stands. */
export function columnOfCells(notice: NoticeText, at: number): string | null {
  const { lines } = notice;
  const cells: Line[] = [];
  for (let i = lineIndexAt(notice, at); i >= 0 && cells.length < MOST_CELLS; i--) {
    const line = lines[i] as Line;
    if (line.text.trim() === "") continue;
    if (line.text.length > LONGEST_CELL || line.text.includes("。") || line.role === "row") break;
    cells.unshift(line);
  }
  const last = cells.length - 1;
  for (let columns = 3; columns <= MOST_COLUMNS; columns++)
    for (let above = last - columns; above >= 0; above -= columns) {
      const name = (cells[above] as Line).text.trim();
      if (DATED_COLUMN.test(name) && !/\d/.test(name) && isInHead(cells, above, columns)) return name;
      if (!/\d/.test(name)) break;
    }
  return null;
}

/** As many names stand side by side as the table has columns, that of the column at `at` among them. */
function isInHead(cells: readonly Line[], at: number, columns: number): boolean {
  for (let start = Math.max(0, at - columns + 1); start <= at; start++) {
    const head = cells.slice(start, start + columns);
    const isNamed =
      head.length === columns && head.every(({ text }) => text.length <= LONGEST_NAME && !/\d/.test(text));
    if (isNamed) return true;
  }
  return false;
}

const LONGEST_NAME = 16;
const LONGEST_PHRASE = 24;

/** A second label on one line: 「発生日:5月10日 判明日:5月13日」「5月10日(判明日 5月12日)」. */
function phraseBetween({ text }: NoticeText, previous: DateMention | null, mention: DateMention): string[] {
  if (!previous || mention.start - previous.end > LONGEST_PHRASE) return [];
  const phrase = text
    .slice(previous.end, mention.start)
    .replace(/^[\s)\]、,。・/]+/, "")
    .replace(/^[(]/, "")
    .replace(/[\s:はが、(]+$/, "");
  const isBare = BARE_LABEL.test(phrase) && /[:\t]\s*$/.test(text.slice(previous.end, mention.start));
  return isBare || (/^[^\s。、()]{2,16}$/.test(phrase) && DATED_LABEL.test(phrase)) ? [phrase] : [];
}

/** 「発送日は」 or 「1時期」 at the beginning of the line. */
function phraseBefore({ text }: NoticeText, { line }: Sentence, mention: DateMention): string[] {
  if (mention.start - line.contentStart > LONGEST_PHRASE + 12) return [];
  const before = text.slice(line.contentStart, mention.start);
  const phrase = before.replace(/^[\s\d一二三四五六七八九十.()、①-⑳]+/, "").replace(/[\s:はが、(]+$/, "");
  return phrase === "" || phrase.length > LONGEST_PHRASE || /[。、]/.test(phrase) ? [] : [phrase];
}

/** Every dated mention with the words that tell what happened then. */
import type { Span } from "../normalize";
import { type RangeEnd, rangeEndOf, rangeOf } from "../recognizers/date-ranges";
import type { DateMention } from "../recognizers/dates";
import { governingTexts, type Line, type NoticeText, type Sentence } from "../structure/outline";
import type { ResolvedDate } from "./date-years";

/** A date, or a span of two, in its sentence. */
export interface DatedEvent {
  readonly from: ResolvedDate;
  /** The other end where both are told. */
  readonly to: ResolvedDate | null;
  /** Which end a single date is. */
  readonly end: RangeEnd;
  readonly dateSpans: readonly Span[];
  readonly sentence: Sentence;
  /** From the date before in the same sentence (or its start) to this one. */
  readonly before: string;
  /** From the date to the next one, or to the sentence's end; for a date on a line of its own the lines below it. */
  readonly after: string;
  /** From the date to the end of its sentence. */
  readonly rest: string;
  /** The words of the event with its date. */
  readonly textSpan: Span;
  /** What stands over it, nearest first: its label, a short phrase before it, the lead, headings. */
  readonly labels: readonly string[];
  /** Its line holds little more than the date: the value of a label. */
  readonly isValue: boolean;
  /** Another date governs it: one before it in the sentence, or the date line above. */
  readonly isNested: boolean;
  /** The first date of its sentence. */
  readonly isFirst: boolean;
  /** The date has a line of its own, with its account below. */
  readonly isDateLine: boolean;
}

/** A chronology's entry is read over so many sentences below its date line. */
const LONGEST_ENTRY_SENTENCES = 6;
const LONGEST_ENTRY = 200;
const LONGEST_BROKEN_LINES = 4;
const CONTACT_DATA = /\d{2,4}-\d{2,4}-\d{3,4}|受付|営業|平日|内線|@/;
/** Where times are opening hours or those of an appointment. */
const OPENING_HOURS =
  /受付|営業|開館|開庁|開店|開園|平日|窓口|ダイヤル|電話番号|tel\b|お問い?合わ?せ先|定休|休館|祝日|年中無休|開催日/i;

/** The events of a notice in the order of its text. `dates` runs parallel to `mentions`. */
export function datedEventsOf(
  notice: NoticeText,
  mentions: readonly DateMention[],
  dates: readonly (ResolvedDate | null)[],
): DatedEvent[] {
  const events: DatedEvent[] = [];
  let next = 0;
  for (const sentence of notice.sentences) {
    while (next < mentions.length && (mentions[next] as DateMention).start < sentence.start) next++;
    const first = next;
    while (next < mentions.length && (mentions[next] as DateMention).end <= sentence.end) next++;
    if (next === first) continue;
    // A span may run on over the line end: 「2023年4月1日\n~2023年5月31日」.
    const last = mentions[next - 1] as DateMention;
    const runsOver = rangeOf(notice.text, last, mentions[next]) !== null;
    const isContact = sentence.line.section === "contact" && CONTACT_DATA.test(sentence.text);
    if (!isContact) events.push(...eventsOfSentence(notice, sentence, { mentions, dates, first, next }));
    if (runsOver) next++;
  }
  return events;
}

/** The mentions of a notice with their dates, and which of them a sentence holds. */
interface DatesOfSentence {
  readonly mentions: readonly DateMention[];
  readonly dates: readonly (ResolvedDate | null)[];
  readonly first: number;
  readonly next: number;
}

function eventsOfSentence(notice: NoticeText, sentence: Sentence, all: DatesOfSentence): DatedEvent[] {
  const { text } = notice;
  const events: DatedEvent[] = [];
  const hasHours = OPENING_HOURS.test(sentence.text);
  const mentions = all.mentions.slice(all.first, all.next);
  const isAlone = isAloneOnLine(sentence, mentions, text);
  const entry = isAlone ? entryBelow(notice, sentence, all.mentions[all.next]) : null;
  let from = sentence.start;
  for (let i = all.first; i < all.next; i++) {
    const mention = all.mentions[i] as DateMention;
    const date = all.dates[i];
    const range = rangeOf(text, mention, all.mentions[i + 1]);
    const to = range ? all.dates[i + 1] : null;
    if (range) i++;
    if (!date || mention.isFiscalYear || date.month === null || (mention.shape === "time" && hasHours)) continue;
    const lastMention = range?.to ?? mention;
    const nextStart =
      i + 1 < all.next
        ? (all.mentions[i + 1] as DateMention).start
        : Math.max(lastMention.end, entryEndOf(notice, sentence, mentions, all.mentions[i + 1]));
    const span: Span = { start: mention.start, end: lastMention.end };
    const before = text.slice(from, mention.start);
    events.push({
      from: date,
      to: to ?? null,
      end: range ? null : rangeEndOf(notice, mention),
      dateSpans: [span],
      sentence,
      before,
      after: entry ? text.slice(entry.start, entry.end) : text.slice(span.end, nextStart),
      rest: text.slice(span.end, sentence.end),
      textSpan: entry ? { start: entry.start, end: entry.end } : { start: from, end: nextStart },
      labels: [
        ...(isAlone ? lineAbove(notice, sentence.line) : []),
        ...columnLabel(notice, sentence.line, mention),
        ...labelsOf(sentence, text.slice(sentence.line.contentStart, mention.start), mentions[0] === mention),
      ],
      isValue: isValueOfLabel(sentence, mentions),
      isNested: i > all.first + (range ? 1 : 0) || (events.length === 0 && isDateLineAbove(notice, sentence, all)),
      isFirst: i === all.first || (range !== null && i - 1 === all.first),
      isDateLine: entry !== null,
    });
    from = span.end;
  }
  return events;
}

/** An entry that opens with its date tells of it to the end of its line, or to the next date. */
function entryEndOf(
  { sentences }: NoticeText,
  sentence: Sentence,
  mentions: readonly DateMention[],
  next: DateMention | undefined,
): number {
  const { line } = sentence;
  const below = sentences[sentence.index + 1];
  // A page's width broke the sentence, and the line end could not be told from a paragraph's.
  if (below && isBrokenOff(sentence, below)) {
    let last = below;
    for (let more = sentences[last.index + 1]; more && isBrokenOff(last, more); more = sentences[last.index + 1]) {
      if (last.index - sentence.index >= LONGEST_BROKEN_LINES) break;
      last = more;
    }
    return next && next.start < last.end ? Math.max(sentence.end, next.start) : last.end;
  }
  const opensLine = (mentions[0]?.start ?? 0) - line.contentStart < 3 && line.end - line.start <= LONGEST_ENTRY;
  if (!opensLine || sentence.start - line.contentStart > 0) return sentence.end;
  return next && next.start < line.end ? sentence.end : line.end;
}

function isBrokenOff(sentence: Sentence, below: Sentence): boolean {
  return (
    sentence.line.role === "prose" &&
    below.line.role === "prose" &&
    below.line.heading === sentence.line.heading &&
    sentence.text.length >= 20 &&
    /[一-龠ぁ-んァ-ヶ、]$/.test(sentence.text.trim()) &&
    /^[ぁ-ん一-龠ァ-ヶ]/.test(below.text)
  );
}

function restOf(sentence: Sentence, mentions: readonly DateMention[]): string {
  let rest = "";
  let from = sentence.start;
  for (const { start, end } of mentions) {
    rest += sentence.text.slice(from - sentence.start, start - sentence.start);
    from = end;
  }
  return rest + sentence.text.slice(from - sentence.start);
}

function isAloneOnLine(sentence: Sentence, mentions: readonly DateMention[], text: string): boolean {
  const rest = restOf(sentence, mentions);
  return (
    text.slice(sentence.line.contentStart, sentence.start).trim() === "" &&
    sentence.end >= sentence.line.end &&
    /^[\s:~\-・〇○()[\]【】<>以降頃からまで、の間にかけ]*$/.test(rest)
  );
}

function isDateLineAbove({ sentences }: NoticeText, sentence: Sentence, all: DatesOfSentence): boolean {
  const above = sentences[sentence.index - 1];
  const last = all.mentions[all.first - 1];
  return above !== undefined && last !== undefined && last.start - above.start < 3 && above.end - last.end < 3;
}

function isValueOfLabel(sentence: Sentence, mentions: readonly DateMention[]): boolean {
  const rest = restOf(sentence, mentions)
    .replace(/\([^)]{0,40}\)/g, "")
    .replace(/(?:でした|です|であった|である|でございます|となります)。?$/, "");
  return (
    rest.length <= 40 &&
    !/(?:ました|ません|ている|いた|した)(?:。|、|$)|判明|発覚|報告/.test(rest.replace(/^[^:\t]{1,20}[:\t]/, ""))
  );
}

/** The lines below a date line, down to the next date, heading or blank part. */
function entryBelow({ sentences }: NoticeText, dateLine: Sentence, following: DateMention | undefined): Span | null {
  let end = -1;
  const first = sentences[dateLine.index + 1];
  for (let i = dateLine.index + 1; i <= dateLine.index + LONGEST_ENTRY_SENTENCES; i++) {
    const sentence = sentences[i];
    if (!sentence || sentence.line.role === "heading" || sentence.line.heading !== dateLine.line.heading) break;
    const isDated = following && following.start >= sentence.start && following.end <= sentence.end;
    if (
      isDated &&
      following.shape !== "time" &&
      following.relative === null &&
      following.start - sentence.line.contentStart < 3
    )
      break;
    end = sentence.end;
    if (isDated) break;
  }
  return first && end > first.start ? { start: first.start, end } : null;
}

/** A line that only names what the date below it is: 「・閲覧の可能性がある期間」. */
function lineAbove({ lines }: NoticeText, line: Line): string[] {
  const above = lines[lines.indexOf(line) - 1];
  if (!above || above.role === "heading" || above.text.length > 45 || /[。\d]/.test(above.text)) return [];
  return [above.text.slice(above.contentStart - above.start).replace(/[\s:]+$/, "")];
}

const LONGEST_TABLE_ROWS = 30;

/** The head of the table column in which a date stands. */
function columnLabel({ lines, text }: NoticeText, line: Line, mention: DateMention): string[] {
  if (line.role !== "row") return [];
  const column = text.slice(line.start, mention.start).split("\t").length - 1;
  const at = lines.indexOf(line);
  let top: Line | null = null;
  for (let i = at - 1; i >= 0 && i >= at - LONGEST_TABLE_ROWS && lines[i]?.role === "row"; i--) top = lines[i] as Line;
  const head = top?.text.split("\t")[column]?.trim();
  return head && !/\d/.test(head) ? [head] : [];
}

function labelsOf(sentence: Sentence, lineBefore: string, isFirst: boolean): string[] {
  const short = lineBefore.replace(/^[\s\d一二三四五六七八九十.()、①-⑳]+/, "").replace(/[\s:はが、(]+$/, "");
  const labels = governingTexts(sentence).filter((label) => !/^[\d令平昭]\S{0,3}[年月/]/.test(label));
  return isFirst && short !== "" && short.length <= 24 && !/[。、]/.test(short) ? [short, ...labels] : labels;
}

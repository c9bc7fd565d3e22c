/** Every dated mention with the words that tell what happened then. */
import type { Span } from "../../normalize";
import type { DateMention } from "../../recognizers/dates";
import { type RangeEnd, rangeEndOf, rangeOf } from "../../recognizers/dates/ranges";
import type { NoticeText, Sentence } from "../../structure/outline";
import { CLEFT } from "../../vocabulary/date-events";
import { WHEN_PEOPLE_CAME_IN } from "../../vocabulary/date-periods";
import { PAST } from "../../vocabulary/timeline";
import { entryBelow, entryEndOf, isDateLineAbove } from "./entries";
import { columnOfCells, isAloneInCell, isAloneOnLine, isValueOfLabel, labelsOf } from "./labels";
import type { ResolvedDate } from "./resolved-date";

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
  /** The name of the column in which it stands, where a table gives one cell to a line, or null. */
  readonly column: string | null;
  /** Its line holds little more than the date: the value of a label. */
  readonly isValue: boolean;
  /** Another date governs it: one before it in the sentence, or the date line above. */
  readonly isNested: boolean;
  /** The first date of its sentence. */
  readonly isFirst: boolean;
  /** The date has a line of its own, with its account below. */
  readonly isDateLine: boolean;
}

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
  const events: DatedEvent[] = [];
  const frame = frameOf(notice, sentence, all);
  let from = sentence.start;
  for (let i = all.first; i < all.next; i++) {
    const isFirst = i === all.first;
    const mention = all.mentions[i] as DateMention;
    const previous = isFirst ? null : (all.mentions[i - 1] as DateMention);
    const range = rangeOf(notice.text, mention, all.mentions[i + 1]);
    const date = all.dates[i];
    const to = range ? (all.dates[++i] ?? null) : null;
    if (!date || mention.isFiscalYear || date.month === null || (mention.shape === "time" && frame.hasHours)) continue;
    const end = range?.to.end ?? mention.end;
    const next = nextDateIn(notice.text, all, i)?.start ?? Math.max(end, frame.entryEnd);
    const textSpan = frame.entry ?? { start: from, end: next };
    const column = frame.isAlone ? columnOfCells(notice, mention.start) : null;
    const { before, after, rest } = wordsAround(
      notice.text,
      { from, start: mention.start, end, next, sentenceEnd: sentence.end },
      frame.entry,
    );
    events.push({
      before,
      after,
      rest,
      from: date,
      to,
      end: range ? null : rangeEndOf(notice, mention),
      dateSpans: [{ start: mention.start, end }],
      sentence,
      textSpan,
      labels: labelsOf(notice, sentence, mention, { isFirst, isAlone: frame.isAlone, previous, column }),
      column,
      isValue: frame.isValue || isAloneInCell(notice.text, sentence, { start: mention.start, end }),
      isNested: !isFirst || frame.isUnderDate,
      isFirst,
      isDateLine: frame.entry !== null,
    });
    from = end;
  }
  return sharedAmongJoined(events);
}

/** 「5月17日と20日に、名簿を…」「17日に48名、及び|20日に53名に宛てた…」: what is told of the last of joined dates is told of all. */
function sharedAmongJoined(events: DatedEvent[]): DatedEvent[] {
  let isJoined = false;
  for (let i = events.length - 2; i >= 0; i--) {
    const [event, next] = [events[i] as DatedEvent, events[i + 1] as DatedEvent];
    // 「4月28日、30日及び5月8日に」「5月1日、2日の2回にわたり」
    const isListed: boolean = event.after === "、" && (isJoined || SO_MANY_TIMES.test(next.rest));
    const isGapped = GAPPED.test(event.after) && GAPPED_NEXT.test(next.after);
    isJoined = event.end === null && event.to === null && (isListed || isGapped || JOINS_DATES.test(event.after));
    if (!isJoined) continue;
    events[i] = { ...event, after: next.after, rest: next.rest };
    // 「取得が行われたのは5月3日及び|4日です」「記録を調べた結果、元社員が1月29日および|2月10日に…していたことを確認」
    if (CLEFT.test(event.before.trim()) || JOINS_DATES.test(next.before))
      events[i + 1] = { ...next, before: event.before };
  }
  return events;
}

const SO_MANY_TIMES = /^の?(?:計|合計)?\d{1,2}(?:回|日間?|度)/;
const JOINS_DATES =
  /^(?:に?[^。、]{0,12}[\d一二三四五六七八九十][名人件通社回枚部][、,]?)?(?:及び|および|並びに|ならびに|と|・|かつ)$/;

/** 「10月16日に①が、同月19日に②が、それぞれ…判りました」: the deed stands behind the last of them. */
const GAPPED = /^に[^。、]{1,14}が、$/;
const GAPPED_NEXT = /^に[^。、]{1,14}が、/;

/**
 * The next date of the sentence. 「令和6年度保安講習会の案内」 only names a thing, 「4月22日から5月16日までに申し込まれた方へ」 people, and so do words in marks that open
 * behind the date: 「「…のお願い(2019年会費未納の方へ)」のメールを」; the account goes on behind them.
 */
function nextDateIn(text: string, { mentions, next }: DatesOfSentence, at: number): DateMention | undefined {
  const from = (mentions[at] as DateMention).end;
  return mentions
    .slice(at + 1, next)
    .find(
      ({ isFiscalYear, start, end }) =>
        !isFiscalYear &&
        !IN_MARKS.test(text.slice(from, start)) &&
        !WHEN_PEOPLE_CAME_IN.test(text.slice(end, end + LONGEST_OF_PEOPLE)),
    );
}

const LONGEST_OF_PEOPLE = 60;
const IN_MARKS = /「[^」]{0,120}$/;

/** What is the same for all dates of a sentence. */
interface SentenceFrame {
  readonly hasHours: boolean;
  readonly isAlone: boolean;
  readonly isValue: boolean;
  readonly isUnderDate: boolean;
  readonly entry: Span | null;
  readonly entryEnd: number;
}

function frameOf(notice: NoticeText, sentence: Sentence, all: DatesOfSentence): SentenceFrame {
  const mentions = all.mentions.slice(all.first, all.next);
  const isAlone = isAloneOnLine(sentence, mentions, notice.text);
  return {
    hasHours: OPENING_HOURS.test(sentence.text) && !PAST.test(sentence.text),
    isAlone,
    isValue: isValueOfLabel(sentence, mentions),
    isUnderDate: isDateLineAbove(notice, sentence, all.mentions[all.first - 1]),
    entry: isAlone ? entryBelow(notice, sentence, all.mentions[all.next]) : null,
    entryEnd: entryEndOf(notice, sentence, mentions[0] as DateMention, all.mentions[all.next]),
  };
}

/** So much on either side of a date is read for what happened on it. */
const LONGEST_BEFORE = 300;
const LONGEST_AFTER = 600;

function wordsAround(
  text: string,
  at: { from: number; start: number; end: number; next: number; sentenceEnd: number },
  entry: Span | null,
): Pick<DatedEvent, "before" | "after" | "rest"> {
  const clip = (start: number, end: number) => text.slice(start, Math.min(end, start + LONGEST_AFTER));
  return {
    before: text.slice(Math.max(at.from, at.start - LONGEST_BEFORE), at.start),
    after: entry ? clip(entry.start, entry.end) : clip(at.end, at.next),
    rest: clip(at.end, at.sentenceEnd),
  };
}

/**
 * The day on which a notice was put out: the collection's date, a labelled or stamped date of the page (更新 counts
 * most), the date line of its head, then that of its sign-off. As-of dates and those of earlier notices are none.
 */
import type { Span } from "../../../normalize";
import type { Reading } from "../../../reading";
import type { DateMention } from "../../../recognizers/dates";
import { type CalendarDay, daysInMonth } from "../../../recognizers/dates/calendar";
import { lineIndexAt } from "../../../structure/lookup";
import type { Line, NoticeText } from "../../../structure/outline";
import type { Candidate } from "../../../trace";
import { DISCOVERY_LABEL, OCCURRENCE_LABEL } from "../../../vocabulary/date-event-labels";
import { AS_OF, OWN_PUBLICATION } from "../../../vocabulary/date-events";
import {
  DATELINE_REST,
  DISCLOSURE_LABEL,
  DISCLOSURE_SUFFIX,
  MAIL_DATE_LABEL,
  MAIL_HEAD_LINE,
  PAGE_NOISE,
  POST_SUFFIX,
  SENDER,
  SENTENCE_PARTICLE,
  SITE_SENTENCE,
  SURE_DISCLOSURE_LABEL,
  UPDATE_WORD,
} from "../../../vocabulary/date-publication";
import type { RoleCandidate } from "../roles";
import { type DatePulledApart, datePulledApart } from "./pulled-apart";

export interface Disclosure {
  /** The last day of the month where no day is told. */
  readonly day: CalendarDay;
  readonly isMonth?: boolean;
  readonly mention: DateMention;
  /** Where its year stands by itself. */
  readonly year?: DateMention;
}

/** Lines at either end of a notice among which its date stands. */
const HEAD_LINES = 14;
const FOOT_LINES = 14;
/** Lines among which a 公開日 or 掲載日 is that of the page. */
const TOP_LINES = 5;
const LONGEST_DATELINE_REST = 60;

/** The day, and all mentions that date the page rather than an event. */
export interface DisclosureReading {
  readonly disclosure: Disclosure | null;
  readonly pageDates: ReadonlySet<DateMention>;
}

/** Finds the day among the full dates; null where the notice does not say. */
export function readDisclosure(reading: Reading, mentions: readonly DateMention[]): DisclosureReading {
  const frame = frameOf(reading.notice);
  const candidates: Candidate<DateMention>[] = [];
  const updates = new Map<DateMention, DateMention>();
  for (const [index, mention] of mentions.entries()) {
    const previous = mentions[index - 1];
    const update = updateBeside(reading.notice.text, mention, previous);
    if (update) updates.set(update.value, mention);
    const isFull = mention.year !== null && mention.month !== null && mention.day !== null;
    const candidate = update ?? (isFull ? candidateFor(reading, frame, mention, previous) : null);
    if (candidate) candidates.push(candidate);
  }
  dropDatesOfEntries(reading, candidates);
  const apart = candidates.length === 0 ? datePulledApart(reading.notice, frame.headEnd, mentions) : null;
  if (apart) return pulledApart(reading, apart);
  if (candidates.length === 0) candidates.push(...monthsOf(reading, frame, mentions));
  candidates.sort((a, b) => b.score - a.score || later(b.value, a.value));
  const [best, ...rest] = candidates;
  const pageDates = new Set(
    candidates.filter(({ score }, at) => at === 0 || score >= 80).map(({ value }) => updates.get(value) ?? value),
  );
  if (!best) return { disclosure: null, pageDates };
  reading.trace.accept("disclosed", traced(best));
  for (const lost of rest) reading.trace.reject("disclosed", traced(lost), "another date speaks more plainly");
  return { disclosure: { mention: best.value, day: dayOf(best.value), isMonth: best.value.day === null }, pageDates };
}

function pulledApart({ trace }: Reading, { day, year }: DatePulledApart): DisclosureReading {
  const mention = { ...day, year: year.year };
  const span = { start: day.start, end: day.end };
  trace.accept("disclosed", traced({ value: mention, span, rule: "year-on-another-line", score: 80 }));
  return { disclosure: { mention, day: dayOf(mention), year }, pageDates: new Set([day, year]) };
}

/** 「2022年8月9日(8月10日 一部追記)」: the later state of the page, its year told before. */
function updateBeside(
  text: string,
  mention: DateMention,
  previous: DateMention | undefined,
): Candidate<DateMention> | null {
  if (mention.year !== null || mention.month === null || mention.day === null || previous?.year == null) return null;
  if (!/^[ \t]{0,2}[(、]?[ \t]?$/.test(text.slice(previous.end, mention.start))) return null;
  const after = text.slice(mention.end, mention.end + 12);
  if (!UPDATE_BESIDE.test(after)) return null;
  const year = mention.month < (previous.month ?? 1) ? previous.year + 1 : previous.year;
  return {
    value: { ...mention, year },
    span: { start: mention.start, end: mention.end },
    rule: "update-beside-date",
    score: 93,
  };
}

const UPDATE_BESIDE = /^[ \t]?(?:に|付け?)?[ \t]?(?:最終|一部|内容)?(?:更新|訂正|追記|改訂|修正)[ \t]?[)）]?/;
/** A page's own update, taken off the line whose date it stands beside. */
const UPDATE_REMARK =
  /[(、] ?\d{1,2}月\d{1,2}日[ \t]?(?:に|付け?)?[ \t]?(?:最終|一部|内容)?(?:更新|訂正|追記|改訂|修正)[ \t]?\)?/;

/** The same day once more in English: 「September 5, 2024 / 2024年9月5日」. */
const ENGLISH_DATE =
  /[/(,|・ ]{0,4}(?:\d{1,2} )?(?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)[a-z]{0,6}\.? (?:\d{1,2}(?:st|nd|rd|th)?,? )?\d{4}[/), |・]{0,4}/i;

/** 「【令和6年6月6日】…【令和6年7月1日】…」 head the entries of a chronology. */
function dropDatesOfEntries({ notice, trace }: Reading, candidates: Candidate<DateMention>[]): void {
  const heads = candidates.filter(({ rule, span }) => {
    const next = notice.lines[lineIndexAt(notice, span.start) + 1];
    return rule === "date-in-brackets" && next !== undefined && /[。、]/.test(next.text);
  });
  if (heads.length < 2) return;
  for (const head of heads) {
    trace.reject("disclosed", traced(head), "heads an entry of a chronology");
    candidates.splice(candidates.indexOf(head), 1);
  }
}

function traced(candidate: Candidate<DateMention>): Candidate<string> {
  const { year, month, day } = candidate.value;
  return { ...candidate, value: `${year}-${month}-${day}` };
}

function dayOf({ year, month, day }: DateMention): CalendarDay {
  const ofMonth = { year: year as number, month: month as number };
  return { ...ofMonth, day: day ?? daysInMonth(ofMonth.year, ofMonth.month) };
}

/** 「平成30年3月 県立病院 院長」: letters that tell the month alone. */
function monthsOf(reading: Reading, frame: Frame, mentions: readonly DateMention[]): Candidate<DateMention>[] {
  return mentions
    .filter(({ year, month, day, isFiscalYear }) => year !== null && month !== null && day === null && !isFiscalYear)
    .map((mention) => candidateFor(reading, frame, mention, undefined))
    .filter((candidate) => candidate !== null);
}

const later = (a: DateMention, b: DateMention) =>
  (a.year as number) * 400 +
  (a.month as number) * 31 +
  (a.day ?? 0) -
  ((b.year as number) * 400 + (b.month as number) * 31 + (b.day ?? 0));

/** A list of news prints the date before the title on one line. */
const TITLE_BESIDE = /^[^。]{4,100}(?:について|お詫び|おわび|お知らせ|ご報告|報告|の件)(?:\([^)]{0,20}\))?$/;

/** Where the head ends and the foot begins, as line indices. */
interface Frame {
  readonly lines: readonly Line[];
  readonly headEnd: number;
  readonly footStart: number;
}

function frameOf({ lines }: NoticeText): Frame {
  const prose = lines.findIndex(
    ({ text }, index) => index > 0 && text.length > 40 && text.includes("。") && !SITE_SENTENCE.test(text),
  );
  return {
    lines,
    headEnd: Math.min(HEAD_LINES, prose < 0 ? lines.length : prose),
    footStart: Math.max(0, lines.length - FOOT_LINES),
  };
}

function candidateFor(
  reading: Reading,
  frame: Frame,
  mention: DateMention,
  previous: DateMention | undefined,
): Candidate<DateMention> | null {
  const { text } = reading.notice;
  const index = lineIndexAt(reading.notice, mention.start);
  const line = frame.lines[index];
  if (!line) return null;
  const make = (rule: string, score: number): Candidate<DateMention> => ({
    value: mention,
    span: { start: mention.start, end: mention.end },
    rule,
    score,
  });
  if (reading.header.date && contains(reading.header.date.span, mention)) return make("collection-heading-date", 100);
  const lineEnd = Math.min(line.end, mention.end + 120);
  const from = Math.max(line.start, previous && previous.end <= mention.start ? previous.end : line.start);
  const before = text.slice(from, mention.start);
  const after = text
    .slice(mention.end, lineEnd)
    .replace(UPDATE_REMARK, "")
    .replace(ENGLISH_DATE, "")
    .replace(/(?:電話|TEL|〒|\(休|\(内線).*$/is, "");
  if (AS_OF.test(after)) {
    reading.trace.reject("disclosed", traced(make("as-of", 0)), "an as-of date");
    return null;
  }
  const isHead = index < frame.headEnd;
  const isFoot = index >= frame.footStart;
  const label = labelBefore(before, frame.lines[index - 1], line, mention);
  const isSure = label !== null && SURE_DISCLOSURE_LABEL.test(label);
  const isPagePart =
    (isHead || isFoot) && (index <= TOP_LINES || (line.section !== "chronology" && line.section !== "scope"));
  if (label && DISCLOSURE_LABEL.test(label) && (isSure ? isHead || isFoot || /公表|発表/.test(label) : isPagePart))
    return make("labelled-publication-date", UPDATE_WORD.test(label) ? 95 : 90);
  if (label && index < MAIL_HEAD && MAIL_DATE_LABEL.test(label) && isMailHead(frame.lines))
    return make("mail-head-date", 92);
  const suffix = DISCLOSURE_SUFFIX.exec(after)?.[0];
  const rest = `${text
    .slice(Math.max(line.contentStart, mention.start - 200), mention.start)
    .replace(/^.*。/s, "")
    .replace(ENGLISH_DATE, "")}${after}`.trim();
  if (suffix && (isHead || isFoot) && rest.length <= 24 && !/[をがはに]/.test(rest.replace(suffix.trim(), "")))
    return make("stamped-publication-date", UPDATE_WORD.test(suffix) ? 94 : 88);
  if (isHead && POST_SUFFIX.test(after)) return make("stamped-publication-date", 86);
  if (mention.time?.hour !== undefined && !isHead) return null;
  return dateline(reading, frame, index, mention, rest, { isHead, isFoot }, make);
}

function dateline(
  reading: Reading,
  frame: Frame,
  index: number,
  mention: DateMention,
  rest: string,
  place: { isHead: boolean; isFoot: boolean },
  make: (rule: string, score: number) => Candidate<DateMention>,
): Candidate<DateMention> | null {
  const line = frame.lines[index] as Line;
  const isBare = DATELINE_REST.test(rest);
  const above = frame.lines[index - 1]?.text.trim() ?? "";
  if (above.length <= 24 && (OCCURRENCE_LABEL.test(above) || DISCOVERY_LABEL.test(above))) return null;
  // 「3月23日(木)、委託先である…協会の担当」, broken off at the line's end: an account, not a signature.
  if (reading.notice.text.slice(mention.end, mention.end + 1) === "、" && !isBare) return null;
  if (mention.time !== null && (!place.isHead || !isBare || /[:日時間]$/.test(above))) return null;
  const inBrackets = bracketedRest(reading.notice.text, line, mention);
  if (
    inBrackets !== null &&
    (place.isHead || place.isFoot) &&
    (DATELINE_REST.test(inBrackets) || SENDER.test(inBrackets))
  )
    return inBrackets === "" && !isBare && !isHeadline(line, place.isHead)
      ? null
      : make("date-in-brackets", place.isHead ? 82 : 72);
  if (place.isHead && index <= 3 && mention.start === line.contentStart && TITLE_BESIDE.test(rest))
    return make("head-date-line", 80);
  if (rest.length > LONGEST_DATELINE_REST || /[。]|(?:ました|ます|した|する|された|判明|発覚|発生)/.test(rest))
    return null;
  const isSigned = !isBare && SENDER.test(rest);
  if (place.isHead && index > 0 && (isBare || isSigned || PAGE_NOISE.test(rest))) return make("head-date-line", 84);
  if (index === 0 && place.isHead && (isBare || isSigned || PAGE_NOISE.test(rest))) return make("head-date-line", 84);
  if (isSigned && line.role !== "row" && !/^[・*-]/.test(line.text.trim()) && !SENTENCE_PARTICLE.test(rest))
    return make("signed-date-line", 76);
  if (isBare && isSignOff(frame, index)) return make("sign-off-date-line", 74);
  return null;
}

/** 「…からのお知らせ(2024年8月7日)」 at the head of a page. */
function isHeadline({ text }: Line, isHead: boolean): boolean {
  return (
    isHead &&
    text.length <= 60 &&
    /(?:お知らせ|お詫び|ご?報告|について|発表|資料|リリース|たより|便り)[ ]?[(【[〔][^()。]{6,20}[)】\]〕]\s*$/.test(
      text,
    )
  );
}

/** A date that stands alone signs a notice off when no account of that day follows it. */
function isSignOff({ lines, footStart }: Frame, index: number): boolean {
  const line = lines[index] as Line;
  if (line.role === "item" || line.role === "row") return false;
  const next = lines[index + 1];
  if (!next) return true;
  if (SENDER.test(next.text) && next.text.length <= 50 && !next.text.includes("。")) return true;
  if (index < footStart) return false;
  return (
    next.role === "heading" ||
    /^(?:以上|お?問|連絡先|担当|[[(【<〈■●]|TEL|電話)/i.test(next.text.trim()) ||
    (/^[^。]{1,30}$/.test(next.text.trim()) && line.section !== "chronology")
  );
}

/** What stands beside a date inside one pair of brackets at the end of its line; null where there are none. */
function bracketedRest(text: string, line: Line, mention: DateMention): string | null {
  const before = /[([〔【](?:[^()[\]〔〕【】]{0,12})$/.exec(
    text.slice(Math.max(line.start, mention.start - 16), mention.start),
  );
  const after = /^([^()[\]〔〕【】。]{0,40})[)\]〕】]\s*$/.exec(
    text.slice(mention.end, Math.min(line.end, mention.end + 80)),
  );
  return before && after ? `${before[0].slice(1)}${after[1] ?? ""}`.trim() : null;
}

/** The head of a mail is no longer. */
const MAIL_HEAD = 8;

/** At least two lines of a mail's head: sender, receiver or subject. */
function isMailHead(lines: readonly Line[]): boolean {
  return lines.slice(0, MAIL_HEAD).filter(({ text }) => MAIL_HEAD_LINE.test(text.trim())).length >= 2;
}

/** 「公開日:」 before the date, in the cell before it, or alone on the line above. */
function labelBefore(before: string, above: Line | undefined, line: Line, mention: DateMention): string | null {
  const own = before.replace(/[\s:|[\]()【】・■●〇○*-]+$/, "").replace(/^.*[\s|[(【]/, "");
  if (own.trim() !== "") return own.trim();
  const isFirst = mention.start - line.contentStart <= 1;
  return isFirst && above && above.text.trim().length <= 12 ? above.text.replace(/[\s:【】[\]■●・]/g, "") : null;
}

function contains(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end + 1;
}

/** 「7月7日 本お知らせを公表」: where no date is printed on the page, the last event may tell of its publication. */
export function publicationAmong(roles: readonly RoleCandidate[]): Disclosure | null {
  const told = roles.filter(
    ({ event }) => event.from.day !== null && event.end === null && isOwnPublication(event.after),
  );
  const last = told.at(-1)?.event.from;
  if (!last || last.month === null || last.day === null) return null;
  return { mention: last.mention, day: { year: last.year, month: last.month, day: last.day } };
}

const isOwnPublication = (after: string) => OWN_PUBLICATION.test(after) && !/予定|いたします|します/.test(after);

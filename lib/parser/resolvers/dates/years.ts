/**
 * The parts that a date leaves out. A year is taken from the date before, else from the day of the notice, else
 * from the collection's number, else from the next full date; 同日 翌日 and the like lean on the date before them;
 * a weekday printed beside a date must agree with it. A chronology may run over New Year.
 */
import type { Span } from "../../normalize";
import type { DateMention } from "../../recognizers/dates";
import {
  addDays,
  type CalendarDay,
  dayNumberOf,
  daysInMonth,
  exists,
  nextDayOfMonth,
  shiftMonth,
  weekdayOf,
  workdayFrom,
} from "../../recognizers/dates/calendar";
import { rangeOf } from "../../recognizers/dates/ranges";
import { PUBLISHED_A_DOCUMENT } from "../../vocabulary/date-handling";
import { WHEN_PEOPLE_CAME_IN } from "../../vocabulary/date-periods";
import { LEFT_THEN } from "../../vocabulary/dates";
import { anyOf } from "../../vocabulary/patterns";
import { isSameSpan, type ResolvedDate, type StatedParts } from "./resolved-date";

/** What is known of the year besides the dates of the text. */
export interface YearHints {
  readonly disclosed: { readonly day: CalendarDay; readonly span: Span } | null;
  readonly collectionYear: { readonly year: number; readonly span: Span } | null;
}

/** Dates of a notice lie before its publication, but for a few announced ones. */
const LONGEST_AHEAD_DAYS = 75;

const FIRST_FISCAL_MONTH = 4;

/** 「から」「頃から翌年」: between the ends of a span that is told in one go. */
const LONGEST_JOINT = 8;

/** The cells beside a date are looked for so far on either side. */
const CELL_REACH = 120;

/** In the order in which they are tried. */
const YEARS_AROUND = [0, -1, 1, -2, 2, -3, 3, -4, -5, -6];

/** Fills in the missing parts of all mentions of a text, in its order; those that cannot be filled in are null. */
export function resolveDates(
  text: string,
  mentions: readonly DateMention[],
  hints: YearHints,
): (ResolvedDate | null)[] {
  const resolution = new Resolution(text, mentions, hints);
  return mentions.map((mention, index) => {
    const previous = mentions[index - 1];
    const isRangeEnd = previous !== undefined && rangeOf(text, previous, mention) !== null;
    return resolution.add(mention, index, isRangeEnd);
  });
}

class Resolution {
  /** The last date with a day, which 同日 and bare times lean on. */
  private lastDay: ResolvedDate | null = null;
  /** The last date with a month, which 同月 and bare days lean on. */
  private lastMonth: ResolvedDate | null = null;
  /** The last date that gives its year to those after it. */
  private yearGiver: ResolvedDate | null = null;

  /** The day on which somebody is told to have left, which 退職日 leans on. */
  private dayOfLeaving: ResolvedDate | null = null;

  /** The last fiscal year that was spoken of. */
  private fiscalYear: ResolvedDate | null = null;

  /** The days told so far, the last of each day of the year: 「5月28日」 behind 「2024年5月28日」 may be the same. */
  private readonly days = new Map<number, ResolvedDate>();

  /** Where each year was stated last. */
  private readonly years = new Map<number, Span>();

  /** For each mention the next date that states its year. */
  private readonly laterYears: readonly (DateMention | null)[];

  constructor(
    private readonly text: string,
    mentions: readonly DateMention[],
    private readonly hints: YearHints,
  ) {
    this.laterYears = laterYearsOf(mentions);
  }

  add(mention: DateMention, index: number, isRangeEnd: boolean): ResolvedDate | null {
    const resolved = this.resolve(mention, index, isRangeEnd);
    if (resolved && LEFT_THEN.test(this.text.slice(mention.end, mention.end + LONGEST_LEAVING)))
      this.dayOfLeaving ??= resolved;
    if (resolved && mention.isFiscalYear) this.fiscalYear = resolved;
    if (!resolved || mention.isFiscalYear || this.isOfTheFuture(resolved)) return resolved;
    if (resolved.month !== null && !this.standsBesideTheAccount(resolved)) this.lastMonth = resolved;
    if (resolved.month !== null && resolved.day !== null)
      this.days.set(dayOfYear(resolved.month, resolved.day), resolved);
    if (resolved.stated.year && mention.year === resolved.year) this.years.set(resolved.year, resolved.stated.year);
    if (resolved.day !== null && !(this.lastDay && this.isBesideTheAccount(mention))) this.lastDay = resolved;
    if (this.givesYear(resolved)) this.yearGiver = resolved;
    return resolved;
  }

  /** 「令和10年3月末まで保管すべき」: no 同年 or bare day behind it means that year. */
  private isOfTheFuture({ year, month, day }: ResolvedDate): boolean {
    return !this.isPlausible({ year, month: month ?? 1, day: day ?? 1 });
  }

  /** 「4月22日から5月16日までに申し込まれた方へ」: the days of the people, between what is told and 同日 behind it. */
  private isBesideTheAccount(mention: DateMention): boolean {
    return (
      this.isOfAPage(mention) || WHEN_PEOPLE_CAME_IN.test(this.text.slice(mention.end, mention.end + LONGEST_OF_PEOPLE))
    );
  }

  /** 「※26日の公表時点では」: 同日 and bare times do not lean on the day of a page. */
  private isOfAPage({ end }: DateMention): boolean {
    if (PUBLISHED_A_DOCUMENT.test(this.text.slice(end, end + LONGEST_OF_PEOPLE))) return false;
    return /^(?:[^。、]{0,6}(?:時点|現在)|付け?|(?:の|に)(?:公表|発表|お知らせ|第[一二三1-9]報))/.test(
      this.text.slice(end, end + 16),
    );
  }

  /**
   * A month inside a name (「4月のレッスンのご案内」), or from which data goes back (「2022年4月以降にご予約の方」), says
   * nothing of when things happened.
   */
  private standsBesideTheAccount({ day, mention }: ResolvedDate): boolean {
    if (day !== null) return false;
    return this.text[mention.start - 1] === "「" || (this.lastMonth !== null && this.isOpen(mention));
  }

  private isOpen({ end }: DateMention): boolean {
    return /^(?:以降|以前)/.test(this.text.slice(end, end + 2));
  }

  /** The cell of a table is no part of the account around it. */
  private standsInTable({ start, end }: DateMention): boolean {
    const before = this.text.slice(Math.max(0, start - CELL_REACH), start).replace(/^.*\n/s, "");
    const behind = this.text.slice(end, end + CELL_REACH).replace(/\n.*$/s, "");
    return (`${before}${behind}`.match(/\t/g)?.length ?? 0) >= 2;
  }

  /** 「2021年4月以降に在籍」 and months say when the data begins, rather than in which year the account goes on. */
  private givesYear({ month, day, mention }: ResolvedDate): boolean {
    if (month === null) return false;
    if (this.hints.disclosed !== null && this.standsInTable(mention)) return false;
    const isWeak = (mention.time === null && this.isOpen(mention)) || day === null;
    return !isWeak || (this.hints.disclosed === null && (this.yearGiver === null || this.yearGiver.day === null));
  }

  private resolve(mention: DateMention, index: number, isRangeEnd: boolean): ResolvedDate | null {
    if (mention.relative?.base === "leaving") return this.resolveLeaving(mention);
    if (mention.relative) return this.resolveRelative(mention);
    if (mention.year !== null) return this.complete(mention, mention.year, mention.month, mention.day, NOWHERE);
    if (mention.month !== null)
      return (
        (isRangeEnd ? this.resolveRangeEnd(mention, mention.month) : null) ??
        this.resolveMonth(mention, mention.month, index)
      );
    if (mention.day !== null) return this.resolveDay(mention, mention.day, isRangeEnd);
    return this.resolveTime(mention);
  }

  private resolveTime(mention: DateMention): ResolvedDate | null {
    const base = this.lastDay && (this.morningAfter(this.lastDay, mention) ?? this.lastDay);
    if (!base) return null;
    return this.complete(mention, base.year, base.month, base.day, base.stated);
  }

  /**
   * 「前日の夜に行った更新に誤りがあり…。7時20分に電話をいただき」: behind what was done in an evening, a morning hour is
   * that of the next day, where that has been told of.
   */
  private morningAfter({ year, month, day, mention }: ResolvedDate, { time, start }: DateMention): ResolvedDate | null {
    if (month === null || day === null || time === null || time.hour >= NOON) return null;
    if (mention.time !== null || !IN_THE_EVENING.test(this.text.slice(mention.start, mention.end))) return null;
    if (/[午夜晩]/.test(this.text.slice(start, start + 2))) return null;
    const next = addDays({ year, month, day }, 1);
    const told = this.days.get(dayOfYear(next.month, next.day));
    return told?.year === next.year ? told : null;
  }

  private resolveDay(mention: DateMention, day: number, isRangeEnd: boolean): ResolvedDate | null {
    const base = this.lastMonth ?? this.disclosedAsDate();
    if (base?.month == null) return null;
    const start = { year: base.year, month: base.month };
    const ahead = isRangeEnd && base.day !== null && day < base.day ? 1 : 0;
    const months = [ahead, -1, 1, ahead === 0 ? 0 : -2];
    const candidates = months.map((offset) => ({ ...shiftMonth(start, offset), day })).filter(exists);
    const fitting = candidates.find((date) => this.isPlausible(date) && agrees(mention, date)) ?? candidates[0];
    return fitting ? this.complete(mention, fitting.year, fitting.month, fitting.day, base.stated) : null;
  }

  /** 「平成28年2月から3月にかけて」: with nothing told between, a span ends in the year in which it began, or in the next one. */
  private resolveRangeEnd(mention: DateMention, month: number): ResolvedDate | null {
    const from = this.lastMonth;
    if (!from || from.month === null || mention.start - from.mention.end > LONGEST_JOINT) return null;
    const year = month < from.month ? from.year + 1 : from.year;
    const date = { year, month, day: mention.day ?? 1 };
    return this.isPlausible(date) && agrees(mention, date)
      ? this.complete(mention, year, month, mention.day, { ...NOWHERE, year: from.stated.year })
      : null;
  }

  private resolveMonth(mention: DateMention, month: number, index: number): ResolvedDate | null {
    const source = this.yearSourceFor(month, mention, index);
    if (!source) return null;
    const isFree = mention.weekday !== null && mention.day !== null && !this.goesOn(mention, month);
    const fitting = isFree ? this.yearWithWeekday(source.year, mention) : null;
    return this.complete(mention, fitting ?? source.year, month, mention.day, { ...NOWHERE, year: source.span });
  }

  /**
   * Told in one sentence with a later month than the date that gives the year: a weekday beside it may be misprinted.
   */
  private goesOn({ start }: DateMention, month: number): boolean {
    const giver = this.yearGiver;
    if (!giver || giver.month === null || giver.contradictsWeekday || month < giver.month) return false;
    return giver.mention.weekday !== null && !/[。\n]/.test(this.text.slice(giver.mention.end, start));
  }

  /** The nearest year in which the day falls on the weekday printed beside it; null where none does. */
  private yearWithWeekday(nearest: number, mention: DateMention): number | null {
    const { month, day } = mention;
    if (month === null || day === null) return null;
    for (const offset of YEARS_AROUND) {
      const date = { year: nearest + offset, month, day };
      if (exists(date) && agrees(mention, date) && this.isPlausible(date)) return date.year;
    }
    return null;
  }

  /** The year for a bare month, and where it comes from. */
  private yearSourceFor(
    month: number,
    mention: DateMention,
    index: number,
  ): { year: number; span: Span | null } | null {
    const { disclosed, collectionYear } = this.hints;
    const giver = this.yearGiver;
    const day = mention.day ?? 1;
    if (giver && !(disclosed && isSameSpan(giver.mention, disclosed.span))) {
      const told = mention.day === null ? undefined : this.days.get(dayOfYear(month, mention.day));
      // Back from what is told of a year before: 「2024年5月28日に…。2023年10月3日に移行した際…。5月28日の…」.
      if (told && told.year > giver.year && this.comesBack(mention) && agrees(mention, { year: told.year, month, day }))
        return { year: told.year, span: told.stated.year };
      const runsOver = giver.month !== null && (giver.month - month >= 6 || this.comesAfterLastYear(giver, month));
      const year = runsOver && this.isPlausible({ year: giver.year + 1, month, day }) ? giver.year + 1 : giver.year;
      // 「11月9日」 after a 10 January that the chronology has run over to.
      const past = this.isPlausible({ year, month, day }) ? year : year - 1;
      return { year: past, span: past === giver.year ? giver.stated.year : this.sourceOf(past, giver) };
    }
    if (disclosed) {
      const { year } = disclosed.day;
      return { year: this.isPlausible({ year, month, day }) ? year : year - 1, span: disclosed.span };
    }
    if (collectionYear) return { year: collectionYear.year, span: collectionYear.span };
    const later = this.laterYears[index] ?? null;
    if (later?.year != null) return { year: later.year, span: { start: later.start, end: later.end } };
    return this.yearOfFiscalYear(mention, month);
  }

  /** Of a year that is not the giver's: where it was stated before, else the date from which it was counted. */
  private sourceOf(year: number, giver: ResolvedDate): Span | null {
    return this.years.get(year) ?? giver.stated.year;
  }

  /** At the opening of a sentence; one that has begun with an earlier year goes on in it: 「2023年4月1日に契約し、5月3日に…」. */
  private comesBack({ start }: DateMention): boolean {
    return COMES_BACK.test(this.text.slice(Math.max(0, start - LONGEST_OPENING), start));
  }

  /** 「昨年9月8日に…。2月12日、…」: who counts from the day of the notice comes back to its year. */
  private comesAfterLastYear({ mention, month }: ResolvedDate, next: number): boolean {
    const { disclosed } = this.hints;
    const { relative } = mention;
    const isLastYear = relative?.base === "disclosure" && relative.unit === "year" && relative.offset === -1;
    return isLastYear && disclosed !== null && month !== null && next < month && next <= disclosed.day.month;
  }

  /** Where nothing else tells the year: that of the fiscal year spoken of, if the weekday beside the day agrees. */
  private yearOfFiscalYear(mention: DateMention, month: number): { year: number; span: Span } | null {
    const { fiscalYear } = this;
    if (fiscalYear === null || mention.weekday === null || mention.day === null) return null;
    const year = fiscalYear.year + (month >= FIRST_FISCAL_MONTH ? 0 : 1);
    const { start, end } = fiscalYear.mention;
    return agrees(mention, { year, month, day: mention.day }) ? { year, span: { start, end } } : null;
  }

  private resolveLeaving(mention: DateMention): ResolvedDate | null {
    const left = this.dayOfLeaving;
    return left && this.complete(mention, left.year, left.month, left.day, left.stated);
  }

  private resolveRelative(mention: DateMention): ResolvedDate | null {
    const { base, unit, offset, isWorkday } = mention.relative as NonNullable<DateMention["relative"]>;
    const from = base === "disclosure" ? this.disclosedAsDate() : unit === "day" ? this.lastDay : this.lastMonth;
    if (!from) return null;
    if (unit === "year") return this.complete(mention, from.year + offset, mention.month, mention.day, from.stated);
    if (from.month === null) return null;
    if (unit === "month") {
      const { year, month } = shiftMonth({ year: from.year, month: from.month }, offset);
      return this.complete(mention, year, month, mention.day, from.stated);
    }
    if (from.day === null) return null;
    const start = { year: from.year, month: from.month, day: from.day };
    const next = mention.day === null ? addDays(start, offset) : nextDayOfMonth(start, mention.day);
    const moved = isWorkday ? workdayFrom(next) : next;
    return this.complete(mention, moved.year, moved.month, moved.day, from.stated);
  }

  /** The day of the notice as something to count from; without it, the collection's year alone. */
  private disclosedAsDate(): ResolvedDate | null {
    const { disclosed, collectionYear } = this.hints;
    const span = disclosed?.span ?? collectionYear?.span;
    if (!span) return this.yearGiver && { ...this.yearGiver, month: null, day: null };
    return {
      mention: { ...EMPTY_MENTION, ...span },
      year: disclosed?.day.year ?? collectionYear?.year ?? 0,
      month: disclosed?.day.month ?? null,
      day: disclosed?.day.day ?? null,
      time: null,
      stated: { year: span, month: disclosed ? span : null, day: disclosed ? span : null },
      contradictsWeekday: false,
    };
  }

  private isPlausible(date: CalendarDay): boolean {
    const { disclosed } = this.hints;
    return !disclosed || dayNumberOf(date) <= dayNumberOf(disclosed.day) + LONGEST_AHEAD_DAYS;
  }

  private complete(
    mention: DateMention,
    year: number,
    month: number | null,
    day: number | null,
    elsewhere: StatedParts,
  ): ResolvedDate | null {
    if (month !== null && day !== null && day > daysInMonth(year, month)) return null;
    const contradictsWeekday =
      month !== null && day !== null && mention.weekday !== null && !agrees(mention, { year, month, day });
    const own = { start: mention.start, end: mention.end };
    const stated = {
      year: mention.year === null ? elsewhere.year : own,
      month: month === null ? null : mention.month === null ? elsewhere.month : own,
      day: day === null ? null : mention.day === null ? elsewhere.day : own,
    };
    return { mention, year, month, day, time: mention.time, stated, contradictsWeekday };
  }
}

const dayOfYear = (month: number, day: number): number => month * 32 + day;

/** Not 「その後、」, which goes on from the date before; but 「ご連絡をいただいた|5月28日」 names a day of which one has read. */
const COMES_BACK = anyOf([
  /(?:^|[。\n])[\s・●○■◆※\-(「]{0,4}(?:\d{1,2}[.)]\s?)?(?:(?:なお|また|さて|一方)、?)?$/,
  /(?:連絡|指摘|通報|電話|申し?出|相談|発覚|判明|検知|発見|気付|気づ)[^。、\n\d]{0,8}た$/,
]);
const LONGEST_OPENING = 16;

const LONGEST_OF_PEOPLE = 60;

const LONGEST_LEAVING = 24;

const NOON = 12;
const IN_THE_EVENING = /(?:夜間?|夜遅く|深夜|晩|夕方|夕刻)(?:頃|ごろ)?$/;

function laterYearsOf(mentions: readonly DateMention[]): (DateMention | null)[] {
  const later: (DateMention | null)[] = new Array(mentions.length).fill(null);
  let next: DateMention | null = null;
  for (let i = mentions.length - 1; i >= 0; i--) {
    later[i] = next;
    const mention = mentions[i] as DateMention;
    if (mention.year !== null && mention.month !== null && !mention.isFiscalYear) next = mention;
  }
  return later;
}

const NOWHERE: StatedParts = { year: null, month: null, day: null };

const EMPTY_MENTION: DateMention = {
  start: 0,
  end: 0,
  year: null,
  month: null,
  day: null,
  time: null,
  weekday: null,
  relative: null,
  isFiscalYear: false,
  shape: "hint",
};

function agrees({ weekday }: DateMention, date: CalendarDay): boolean {
  return weekday === null || weekdayOf(date) === weekday;
}

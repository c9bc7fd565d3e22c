/** The later state of a page, told beside its first date. */
import type { Reading } from "../../../reading";
import type { DateMention } from "../../../recognizers/dates";
import type { Candidate } from "../../../trace";

/** 「2022年8月9日(8月10日 一部追記)」: the later state of the page, its year told before. */
export function updateBeside(
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

/**
 * 「…について(2/15 18:00更新)」: the page's state, told in its title without a year, which the text's first date has.
 * @param updates to which each is added, with the mention that it is read from
 */
export function updatesInTitle(
  { notice, header }: Reading,
  mentions: readonly DateMention[],
  updates: Map<DateMention, DateMention>,
): Candidate<DateMention>[] {
  const title = header.titleSpan ?? { start: 0, end: 0 };
  const first = mentions.find(({ year, month }) => year !== null && month !== null);
  if (first?.year == null) return [];
  const found: Candidate<DateMention>[] = [];
  for (const mention of mentions) {
    const { start, end, month, day } = mention;
    const isOfTitle = start >= title.start && end <= title.end;
    if (!isOfTitle || mention.year !== null || month === null || day === null || mention.relative) continue;
    if (!UPDATE_BESIDE.test(notice.text.slice(end, end + 12))) continue;
    const value = { ...mention, year: month < (first.month ?? 1) ? first.year + 1 : first.year };
    updates.set(value, mention);
    found.push({ value, span: { start, end }, rule: "update-in-title", score: 91 });
  }
  return found;
}

const UPDATE_BESIDE = /^[ \t]?(?:に|付け?)?[ \t]?(?:最終|一部|内容)?(?:更新|訂正|追記|改訂|修正)[ \t]?\)?/;
/** A page's own update, taken off the line whose date it stands beside. */
export const UPDATE_REMARK =
  /[(、/] ?(?:(?:20\d\d|令和\d{1,2})年)?\d{1,2}月\d{1,2}日[ \t]?(?:に|付け?)?[ \t]?(?:最終|一部|内容|[^。、\d()]{1,16}を)?(?:更新|訂正|追記|改訂|修正)[ \t]?\)?/;

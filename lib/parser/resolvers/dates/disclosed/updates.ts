/** The later state of a page, told beside its first date. */
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

const UPDATE_BESIDE = /^[ \t]?(?:に|付け?)?[ \t]?(?:最終|一部|内容)?(?:更新|訂正|追記|改訂|修正)[ \t]?\)?/;
/** A page's own update, taken off the line whose date it stands beside. */
export const UPDATE_REMARK =
  /[(、/] ?(?:(?:20\d\d|令和\d{1,2})年)?\d{1,2}月\d{1,2}日[ \t]?(?:に|付け?)?[ \t]?(?:最終|一部|内容|[^。、\d()]{1,16}を)?(?:更新|訂正|追記|改訂|修正)[ \t]?\)?/;

/** A full date of the text with what stands around it: its line, its label, the words before and behind. */

import type { DateMention } from "../../../recognizers/dates";
import { lineIndexAt } from "../../../structure/lookup";
import type { Line, NoticeText } from "../../../structure/outline";
import { DISCLOSURE_SUFFIX } from "../../../vocabulary/date-publication";
import type { Frame } from "./frame";
import { UPDATE_REMARK } from "./updates";

export interface PlacedDate {
  readonly mention: DateMention;
  /** The index of its line. */
  readonly index: number;
  readonly line: Line;
  readonly isHead: boolean;
  readonly isFoot: boolean;
  /** 「公開日」, or null. */
  readonly label: string | null;
  /** What stands behind it on its line, without the page's own remarks. */
  readonly after: string;
  /** What stands on its line, or in its sentence, but for the date itself. */
  readonly rest: string;
}

/** What speaks for a date as that of the notice, and how strongly. */
export interface Sign {
  readonly rule: string;
  readonly score: number;
}

/** So much of a line on either side of a date is looked at. */
const REACH_BEHIND = 120;
const REACH_BEFORE = 200;

/** The same day once more in English: 「September 5, 2024 / 2024年9月5日」. */
const ENGLISH_DATE =
  /[/(,|・ ]{0,4}(?:\d{1,2} )?(?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)[a-z]{0,6}\.? (?:\d{1,2}(?:st|nd|rd|th)?,? )?\d{4}[/), |・]{0,4}/i;

/** What is no more of the words behind a date: where to call, which days are off. */
const CONTACT_BEHIND = /(?:電話|TEL|〒|\(休|\(内線|(?:本件の?)?(?:お?問い?合わ?せ|ご?連絡)(?:先|窓口)?[ :]).*$/is;

/** @param previous the date before it; words before that one are not its label */
export function placeOf(
  notice: NoticeText,
  frame: Frame,
  mention: DateMention,
  previous: DateMention | undefined,
): PlacedDate | null {
  const { text } = notice;
  const index = lineIndexAt(notice, mention.start);
  const line = frame.lines[index];
  if (!line) return null;
  const from = Math.max(
    line.start,
    mention.start - REACH_BEFORE,
    previous && previous.end <= mention.start ? previous.end : line.start,
  );
  const after = text
    .slice(mention.end, Math.min(line.end, mention.end + REACH_BEHIND))
    .replace(UPDATE_REMARK, "")
    .replace(ENGLISH_DATE, "")
    .replace(CONTACT_BEHIND, "");
  const before = text
    .slice(Math.max(line.contentStart, mention.start - REACH_BEFORE), mention.start)
    .replace(/^.*。/s, "")
    .replace(ENGLISH_DATE, "");
  return {
    mention,
    index,
    line,
    isHead: index < frame.headEnd,
    isFoot: index >= frame.footStart,
    label: labelBefore(
      from > line.start ? withoutSuffix(text.slice(from, mention.start)) : text.slice(from, mention.start),
      frame.lines[index - 1],
      line,
      mention,
    ),
    after,
    rest: `${before}${after}`.trim(),
  };
}

/** 「8月16日訂正(|8月9日公表)」: what stands right behind the date before is that one's. */
function withoutSuffix(between: string): string {
  const suffix = DISCLOSURE_SUFFIX.exec(between)?.[0] ?? "";
  return /^[ (、]*$/.test(between.slice(suffix.length)) ? "" : between;
}

/** 「Date: Fri, 19 May 2023」 */
const ENGLISH_WEEKDAY = /(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)[a-z]{0,6}[.,]{0,2}\s?$/;

/** 「公開日:」 before the date, in the cell before it, or alone on the line above. */
function labelBefore(before: string, above: Line | undefined, line: Line, mention: DateMention): string | null {
  const own = before
    .replace(ENGLISH_WEEKDAY, "")
    .replace(/[\s:|[\]()【】・■●〇○*-]+$/, "")
    .replace(/^.*[\s|[(【]/, "");
  if (own.trim() !== "") return own.trim();
  const isFirst = mention.start - line.contentStart <= 1;
  return isFirst && above && above.text.trim().length <= 12 ? above.text.replace(/[\s:【】[\]■●・]/g, "") : null;
}

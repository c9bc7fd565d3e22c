/** Two dates that are the ends of one span (10月16日~17日, …から…にかけて), and dates that are one open end of it. */
import type { NoticeText } from "../structure/outline";
import type { DateMention } from "./dates";

/** Which side of its span a date stands for, told by the words around it. */
export type RangeEnd = "from" | "until" | "by" | null;

export interface DateRange {
  readonly from: DateMention;
  readonly to: DateMention;
}

/** Between the ends: a sign, or から; a line end may stand beside the sign. */
const BETWEEN = /^(?:頃|ごろ|過ぎ|すぎ|以降)?[ \t]*\n?[ \t]*(?:~|-|→|から|より|ないし|ー)(?:、|[ \t])*\n?[ \t]*$/;
const LONGEST_BETWEEN = 12;
const STARTS = /^(?:頃|ごろ|過ぎ|すぎ)?[ \t]*(?:以降|以後|から(?!の(?:連絡|指摘|問))|より(?:順次|、|$)|~|をもって開始)/;
const ENDS = /^(?:頃|ごろ|過ぎ|すぎ)?[ \t]*(?:の間)?(?:まで|迄|以前)(?!に(?:申|登))/;
/** 「11月30日までに完了」: no end of a span. */
const BY = /^(?:頃|ごろ)?[ \t]*(?:の間)?(?:まで|迄)(?:には?)(?!わた|かけ)/;
const ENDS_LATER = /^[^。、]{1,24}?(?:する|した|される)まで(?:の間|、|の)/;

/** The mention that begins a span together with the next one; null where they are two single dates. */
export function rangeOf(text: string, from: DateMention, to: DateMention | undefined): DateRange | null {
  if (!to || to.start - from.end > LONGEST_BETWEEN || to.isFiscalYear || from.isFiscalYear) return null;
  if (to.relative?.base === "disclosure" && to.relative.unit === "day" && to.day === null) return null;
  return BETWEEN.test(text.slice(from.end, to.start)) ? { from, to } : null;
}

/** 「9月15日まで」 ends a span, 「10月3日以降」 begins one. */
export function rangeEndOf({ text }: NoticeText, mention: DateMention): RangeEnd {
  const after = text.slice(mention.end, mention.end + 40);
  if (BY.test(after)) return "by";
  if (ENDS.test(after) || ENDS_LATER.test(after)) return "until";
  if (/~[ \t]*$/.test(text.slice(Math.max(0, mention.start - 3), mention.start))) return "until";
  return STARTS.test(after) ? "from" : null;
}

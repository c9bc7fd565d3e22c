/** Two dates that are the ends of one span (10月16日~17日, …から…にかけて), and dates that are one open end of it. */
import type { NoticeText } from "../../structure/outline";
import type { DateMention } from "./index";

/** Which side of its span a date stands for, told by the words around it. */
export type RangeEnd = "from" | "until" | "by" | null;

export interface DateRange {
  readonly from: DateMention;
  readonly to: DateMention;
}

/** Between the ends: a sign, or から; a line end may stand beside the sign. */
const BETWEEN =
  /^(?:頃|ごろ|過ぎ|すぎ|以降)?[ \t]*\n?[ \t]*(?:~|-|→|から|より|ないし|ー)(?:、|[ \t])*\n?[ \t]*(?:翌日?の?|同年の?)?$/;
const LONGEST_BETWEEN = 12;
const STARTS =
  /^(?:頃|ごろ|過ぎ|すぎ)?[ \t]*(?:(?:の[^。、月日]{1,20})?以降|以後|(?:の[^。、月日]{1,20})?(?:公開|開始|更新|改修|移行|開設|稼働|導入|掲載|リニューアル|オープン|リリース)(?:の?時|当初|直?後)(?:から|より)|から(?!の(?:連絡|指摘|問)|(?:約|およそ)?\d{1,3}(?:分|時間))|より(?:順次|、|$)|~|をもって開始)/;
const ENDS = /^(?:頃|ごろ|過ぎ|すぎ)?[ \t]*(?:の間)?(?:まで|迄|以前)(?!に(?:申|登))/;
/** 「11月30日までに完了」: no end of a span. */
const BY = /^(?:頃|ごろ)?[ \t]*(?:の間)?(?:まで|迄)(?:には?)(?!わた|かけ)/;
/** 「5月20日に社員が気付いて設定を戻すまで、」; not 「…に報告するまでに」. */
const ENDS_LATER =
  /^の(?:[^。、]{0,10}の)?(?:発見|判明|発覚|指摘|通報|停止|削除|修正)まで|^の[^。、\d]{1,10}まで、?(?:[^。、]{0,8})(?:続|継続)|^(?!から|より|以降)[^。、]{1,40}?[るうくすつむぶぐた]まで(?:の間|、|の|(?!に|も)[^。、]{0,40}(?:状態|られ|され|でき|えて|続[いき]))/;
/** Between the ends where an act names one: 「10月1日の更改後から|5月20日まで」「4月から、指摘を受けて削除した|13日まで」. */
const BETWEEN_BY_ACT =
  /^(?:[上中下初]旬|頃|ごろ|末|初め)?(?:(?:の|に)[^。、\d]{1,20}?)?(?:から|より|以降|以来)、?(?:[^。、\d]{1,24}[たるの])?[ \t]*$/;
const LONGEST_BETWEEN_BY_ACT = 50;
/** 「…されたのは5月1日で、それ以降|20日まで」「5月1日に公開し、以後|20日まで」 */
const BETWEEN_SINCE_THEN = /^(?:頃|ごろ)?(?:で|に)[^。\d]{0,30}、(?:それ|これ|同日)?(?:以降|以来|以後)、?[ \t]*$/;
/** What makes the second date the end of a span. */
const CLOSES =
  /^(?:[^。、]{0,6})?(?:まで|にかけて|の間|のあいだ)|^[^。、]{1,40}?[るうくすつむぶぐた]まで(?:の間|、|の)/;
/** Not 「以後|20日に気付くまで」: that day is told of for itself. */
const CLOSES_AT_ONCE = /^(?:頃|ごろ|末)?(?:まで|にかけて)/;

/** The mention that begins a span together with the next one; null where they are two single dates. */
export function rangeOf(text: string, from: DateMention, to: DateMention | undefined): DateRange | null {
  if (!to || to.start - from.end > LONGEST_BETWEEN_BY_ACT || to.isFiscalYear || from.isFiscalYear) return null;
  if (to.relative?.base === "disclosure" && to.relative.unit === "day" && to.day === null) return null;
  const between = text.slice(from.end, to.start);
  if (between.length <= LONGEST_BETWEEN && BETWEEN.test(between)) return { from, to };
  const behind = text.slice(to.end, to.end + 50);
  const isSpan =
    (BETWEEN_BY_ACT.test(between) && CLOSES.test(behind)) ||
    (BETWEEN_SINCE_THEN.test(between) && CLOSES_AT_ONCE.test(behind));
  return isSpan ? { from, to } : null;
}

/** 「9月15日まで」 ends a span, 「10月3日以降」 begins one. */
export function rangeEndOf({ text }: NoticeText, mention: DateMention): RangeEnd {
  const after = text.slice(mention.end, mention.end + 40);
  if (BY.test(after)) return "by";
  if (ENDS.test(after) || ENDS_LATER.test(after)) return "until";
  if (/~[ \t]*$/.test(text.slice(Math.max(0, mention.start - 3), mention.start))) return "until";
  return STARTS.test(after) ? "from" : null;
}

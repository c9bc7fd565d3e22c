/** Where the head of a notice ends and its foot begins: the lines among which its date stands. */
import type { Line, NoticeText } from "../../../structure/outline";
import { SITE_SENTENCE } from "../../../vocabulary/date-publication";

/** Lines at either end of a notice among which its date stands. */
const HEAD_LINES = 14;
const FOOT_LINES = 14;

/** Where the head ends and the foot begins, as line indices. */
export interface Frame {
  readonly lines: readonly Line[];
  readonly headEnd: number;
  readonly footStart: number;
}

/** The head reaches to the first line of prose; a banner of the site is none: 「※ただいま決済を停止しております。」 */
export function frameOf({ lines }: NoticeText): Frame {
  const prose = lines.findIndex(
    ({ text }, index) =>
      index > 0 && text.length > 40 && text.includes("。") && !SITE_SENTENCE.test(text) && !text.startsWith("※"),
  );
  return {
    lines,
    headEnd: Math.min(HEAD_LINES, prose < 0 ? lines.length : prose),
    footStart: Math.max(0, lines.length - FOOT_LINES),
  };
}

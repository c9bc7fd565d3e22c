/** Where the head of a notice ends and its foot begins: the lines among which its date stands. */
import type { Line, NoticeText } from "../../../structure/outline";
import { SITE_SENTENCE } from "../../../vocabulary/date-publication";

/** Lines at either end of a notice among which its date stands. */
const HEAD_LINES = 14;
const FOOT_LINES = 14;
/** No menus push the head further down. */
const MOST_LINES = 100;

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
  const end = prose < 0 ? lines.length : prose;
  return {
    lines,
    headEnd: Math.min(Math.max(linesOfHead(lines), titleAgain(lines.slice(0, end)) + LINES_BELOW_TITLE), end),
    footStart: Math.max(0, lines.length - FOOT_LINES),
  };
}

/** So many lines from the top, the menus of the site not counted. */
function linesOfHead(lines: readonly Line[]): number {
  let counted = 0;
  const end = lines.findIndex((line, index) => {
    if (!isMenuEntry(line)) counted++;
    return counted > HEAD_LINES || index >= MOST_LINES;
  });
  return end < 0 ? lines.length : end;
}

/** An entry of a site's menu: 「・受験生の方」「・産学連携」. */
const isMenuEntry = ({ role, text }: Line): boolean =>
  role === "item" && text.length <= LONGEST_MENU_ENTRY && !/[\d。、]/.test(text);
const LONGEST_MENU_ENTRY = 24;

const LINES_BELOW_TITLE = 5;
const SHORTEST_TITLE = 6;

/** The line that repeats the page's own title over the text, behind all that the page offers to choose from; else -1. */
function titleAgain(lines: readonly Line[]): number {
  const [title = ""] = (lines[0]?.text ?? "").trim().split(/ [|/<>-] |[|»]/);
  return title.length < SHORTEST_TITLE ? -1 : lines.findLastIndex(({ text }, at) => at > 0 && text.trim() === title);
}

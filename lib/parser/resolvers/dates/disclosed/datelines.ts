/**
 * Whether a date without label is the notice's own by where it stands: in the head, in brackets, over a sender, at
 * the end.
 */
import type { DateMention } from "../../../recognizers/dates";
import type { Line } from "../../../structure/outline";
import { DISCOVERY_LABEL, OCCURRENCE_LABEL } from "../../../vocabulary/date-event-labels";
import { DATELINE_REST, PAGE_NOISE, SENDER, SENTENCE_PARTICLE } from "../../../vocabulary/date-publication";
import { titleWordsIn } from "../../header/title-words";
import type { Frame } from "./frame";
import type { PlacedDate, Sign } from "./placed-date";

const LONGEST_DATELINE_REST = 60;

/** A list of news prints the date before the title on one line. */
const TITLE_BESIDE = /^[^。]{4,100}(?:について|お詫び|おわび|お知らせ|ご報告|報告|の件)(?:\([^)]{0,20}\))?$/;

/** Null where the line tells of an event, or of nothing. */
export function datelineSign(text: string, place: PlacedDate, frame: Frame): Sign | null {
  const { mention, index, line, isHead, isFoot, rest } = place;
  const isBare = DATELINE_REST.test(rest);
  if (isHead && isCategoryOverTitle(place, frame.lines)) return { rule: "head-date-line", score: 84 };
  if (!isHead && !isBare && isAmongNews(frame.lines, index)) return null;
  if (isOfEvent(text, place, frame, isBare)) return null;
  const inBrackets = bracketedRest(text, line, mention);
  if (inBrackets !== null && (isHead || isFoot) && (DATELINE_REST.test(inBrackets) || SENDER.test(inBrackets)))
    return inBrackets === "" && !isBare && !isHeadline(line, isHead)
      ? null
      : { rule: "date-in-brackets", score: isHead ? 82 : 72 };
  if (isHead && index <= 3 && mention.start === line.contentStart && TITLE_BESIDE.test(rest))
    return { rule: "head-date-line", score: 80 };
  if (rest.length > LONGEST_DATELINE_REST || TELLS.test(rest)) return null;
  const isSigned = !isBare && SENDER.test(rest);
  if (isHead && (isBare || isSigned || PAGE_NOISE.test(rest))) return { rule: "head-date-line", score: 84 };
  if (isSigned && line.role !== "row" && !/^[・*-]/.test(line.text.trim()) && !SENTENCE_PARTICLE.test(rest))
    return { rule: "signed-date-line", score: 76 };
  return isBare && isSignOff(frame, index) ? { rule: "sign-off-date-line", score: 74 } : null;
}

/** 「2022.03.10 その他」 over the title: how the list of news sorts it; not 「2022.03.10 不正アクセス」, which happened then. */
function isCategoryOverTitle({ mention, index, line, rest }: PlacedDate, lines: readonly Line[]): boolean {
  const below = lines[index + 1]?.text ?? "";
  return (
    mention.start === line.contentStart &&
    (/^[一-龠ァ-ヶーA-Za-z・]{1,10}$/.test(rest) || rest === "その他") &&
    !TELLS.test(rest) &&
    !HAPPENED.test(rest) &&
    below.length >= SHORTEST_TITLE &&
    !/[。、]$/.test(below) &&
    titleWordsIn(below) > 0
  );
}

const SHORTEST_TITLE = 6;
const HAPPENED =
  /不正アクセス|漏え?い|漏洩|流出|紛失|盗難|感染|送信|送付|停止|遮断|検知|検出|確認|発見|相談|通報|連絡|回収|削除/;

/** 「2022.03.04 外来 …の休診について⏎2022.03.01 入院 …」: news of other things, below the notice. */
function isAmongNews(lines: readonly Line[], index: number): boolean {
  return [index - 1, index, index + 1].filter((at) => NEWS_ITEM.test(lines[at]?.text ?? "")).length >= 2;
}

const NEWS_ITEM =
  /^[\s・]{0,3}(?:20\d\d[年./-]\d{1,2}[月./-]\d{1,2}日?)[ ]\S[^。]{5,80}(?:について|お知らせ|お詫び|ご?報告|募集|開催|開始|延期|中止|終了|しました|します|案内|の件|更新|結果|変更)(?:\([^()]{1,20}\))?\s*$/;

/** A verb: the line tells that something happened. */
const TELLS = /[。]|(?:ました|ます|した|する|された|判明|発覚|発生)/;

/** The date is that of what stands above it, of a sentence, or of a clock. */
function isOfEvent(text: string, place: PlacedDate, { lines }: Frame, isBare: boolean): boolean {
  const { mention, index, isHead, rest } = place;
  const above = lines[index - 1]?.text.trim() ?? "";
  if (isEndOfSpan(lines, index) || isUnderPeriod(lines, index)) return true;
  if (above.length <= 24 && (OCCURRENCE_LABEL.test(above) || DISCOVERY_LABEL.test(above))) return true;
  // 「3月23日(木)、委託先である…協会の担当」, broken off at the line's end: an account, not a signature.
  if (text.slice(mention.end, mention.end + 1) === "、" && !isBare) return true;
  // 「2025年6月27日 18:30 株式会社…」, at the head
  const isSigned = /^\S{4,30}$/.test(rest) && SENDER.test(rest) && !SENTENCE_PARTICLE.test(rest) && !TELLS.test(rest);
  return mention.time !== null && (!isHead || !(isBare || isSigned) || /[:日時間]$/.test(above));
}

/** 「~ 7月22日9時頃」, on a line of its own. */
function isEndOfSpan(lines: readonly Line[], index: number): boolean {
  return /^\s*~/.test(lines[index]?.text ?? "");
}

/** Below 「停止期間:」, or below another date that stands there. */
function isUnderPeriod(lines: readonly Line[], index: number): boolean {
  let at = index - 1;
  while (at >= Math.max(0, index - MOST_DATES_BELOW) && ONLY_A_DATE.test(lines[at]?.text ?? "")) at--;
  return LABEL_OF_PERIOD.test(lines[at]?.text.trim() ?? "");
}

const MOST_DATES_BELOW = 3;
const ONLY_A_DATE = /^[\s~]*[\d年月日時分:/()月火水木金土日頃ごろ ]{6,40}$/;
const LABEL_OF_PERIOD =
  /^[^。、]{0,16}(?:停止|休止|障害|閲覧|影響|対象|発生|表示|利用)[^。、]{0,6}(?:期間|日時|時間帯?):?$/;

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

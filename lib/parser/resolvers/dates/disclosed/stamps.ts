/** Dates that the page itself calls its own: by a label before them, a word behind them, or the head of a mail. */
import type { Line } from "../../../structure/outline";
import {
  DISCLOSURE_LABEL,
  DISCLOSURE_SUFFIX,
  MAIL_DATE_LABEL,
  MAIL_HEAD_LINE,
  POST_SUFFIX,
  SURE_DISCLOSURE_LABEL,
  UPDATE_WORD,
} from "../../../vocabulary/date-publication";
import type { Frame } from "./frame";
import type { PlacedDate, Sign } from "./placed-date";

/** Lines among which a 公開日 or 掲載日 is that of the page. */
const TOP_LINES = 5;

/** 「公開日:2024年6月5日」, or the date of a mail. */
export function labelSign({ label, index, line, isHead, isFoot }: PlacedDate, { lines }: Frame): Sign | null {
  if (!label || OF_BEFORE.test(label)) return null;
  const isOfPage = SURE_DISCLOSURE_LABEL.test(label)
    ? isHead || isFoot || /公表|発表/.test(label)
    : (isHead || isFoot) && (index <= TOP_LINES || (line.section !== "chronology" && line.section !== "scope"));
  if (DISCLOSURE_LABEL.test(label) && isOfPage)
    return { rule: "labelled-publication-date", score: UPDATE_WORD.test(label) ? 95 : 90 };
  if (index < MAIL_HEAD && MAIL_DATE_LABEL.test(label) && isMailHead(lines))
    return { rule: "mail-head-date", score: 92 };
  return null;
}

/** 「これまでの公表」 */
const OF_BEFORE = /(?:これまで|過去|前回|従前)の/;

/** 「2024年6月5日 掲載」, with next to nothing beside it. */
export function stampSign({ after, rest: words, isHead, isFoot, line, mention }: PlacedDate): Sign | null {
  // What stands on its line may be set far apart.
  const rest = words.replace(/\s+/g, " ");
  // Under each of the reports of a page: the newest is the day of the page as it stands.
  if (STAMP_OF_POST.test(line.text.slice(0, mention.start - line.start)) && ENDS_STAMP.test(after))
    return { rule: "stamp-of-post", score: 87 };
  const isNote = NOTE_BEFORE.test(line.text.slice(0, mention.start - line.start)) && NOTE_OF_UPDATE.test(after);
  if (isHead && isNote && line.section !== "chronology") return { rule: "note-of-update", score: 92 };
  const suffix = DISCLOSURE_SUFFIX.exec(after)?.[0];
  // 「概要(2024年7月5日公表済)」: when something was published before.
  if (suffix && PUBLISHED_BEFORE.test(after.slice(suffix.length))) return null;
  if (
    suffix &&
    (isHead || isFoot) &&
    rest.replace(REMARK_BEHIND, "").length <= 24 &&
    !/[をがはに]/.test(rest.replace(REMARK_BEHIND, "").replace(suffix.trim(), ""))
  )
    return { rule: "stamped-publication-date", score: scoreOfStamp(suffix, isHead || line.section !== "chronology") };
  const at = mention.start - line.start;
  const before = line.text.slice(Math.max(0, at - LONGEST_TITLE_END), at);
  // 「…となりました。(令和6年12月6日 10時30分発表)」: set in brackets of their own behind the text.
  if (IN_OWN_BRACKETS.test(after) && before.endsWith("(")) return { rule: "stamped-publication-date", score: 80 };
  // 「…について 2023.12.08 いつもありがとうございます。」: between the title and the text of a page run into one line.
  if (isHead && TITLE_BEFORE.test(before) && GREETING.test(after))
    return { rule: "stamped-publication-date", score: 84 };
  return isHead && POST_SUFFIX.test(after) ? { rule: "stamped-publication-date", score: 86 } : null;
}

/** 「Posted 2024年10月30日 18:00 JST」 on a line of its own. */
const STAMP_OF_POST =
  /^\s*(?:(?:last )?(?:posted|updated|published|resolved)(?: on)?|(?:投稿|掲載|更新|配信)(?:日時|時刻))[ :]{1,3}(?:[^。:]{1,20}\. )?$/i;
/** 「※2025年4月11日 対象の件数を訂正しました。」 over the text; not what was put right in a system. */
const NOTE_BEFORE = /^[\s※*(【[〔注:・]*$/;
const NOTE_OF_UPDATE =
  /^(?:に|付け?で)?、?[ ]?(?![^。\n]{0,40}(?:設定|プログラム|システム|ソフト|サーバ|フォーム|権限|パスワード|機器|ルータ))[^。\n]{0,40}を?(?:訂正|更新|追記|修正|改訂|追加)(?:し|いたし|致し)ました。?[)】\]〕]?\s*$/;
const ENDS_STAMP = /^[ ]?(?:[-–] ?\d{1,2}:\d{2})?[ ]?\(?(?:JST|UTC|GMT|日本時間|\+0?9:?00)?\)?\s*$/i;

/** The last entry of a chronology may be an earlier notice: 「・12月9日 公表」 of a correction that is dated 16 December. */
function scoreOfStamp(suffix: string, isOfPage: boolean): number {
  if (!isOfPage) return 73;
  return UPDATE_WORD.test(suffix) ? 94 : 88;
}

/** 「6月3日 訂正(訂正箇所は太字で示しています)」「7月14日 更新(Q5を追加)」 */
const REMARK_BEHIND =
  /\((?:訂正|更新|変更|追記|修正)[^()]{1,40}\)$|(?<=(?:訂正|更新|追記|修正|改訂)[ ]?)\([^()]{1,40}\)$/;
const PUBLISHED_BEFORE = /^(?:済|[しさ](?:まし|れ)?た(?:もの|内容|とおり|通り|件))/;
/** What ends a title is no longer. */
const LONGEST_TITLE_END = 12;
const TITLE_BEFORE = /(?:について|お知らせ|お詫び|おわび|ご?報告|の件|\))[ ]{1,3}$/;
const GREETING =
  /^[ ]{1,3}(?:いつも|平素|日頃|このたび|この度|今般|お客様|お客さま|関係者?|各位|拝啓|[当弊本][社店学校院会市]|[^。、 ]{2,24}(?:では|において|が運営する))/;

const IN_OWN_BRACKETS =
  /^[ ]?(?:\d{1,2}(?:時|:\d{2})(?:\d{1,2}分)?[ ]?)?(?:発表|公表|記者発表|報道発表|更新|追記|掲載)\)\s*$/;

/** The head of a mail is no longer. */
const MAIL_HEAD = 8;

/** At least two lines of a mail's head: sender, receiver or subject. */
function isMailHead(lines: readonly Line[]): boolean {
  return lines.slice(0, MAIL_HEAD).filter(({ text }) => MAIL_HEAD_LINE.test(text.trim())).length >= 2;
}

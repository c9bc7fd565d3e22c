/** Which line at the head of a notice is its title. */
import { matchesOf } from "../../matching/matches";
import type { Span } from "../../normalize";
import type { Line } from "../../structure/outline";
import { endsLikeOrganization } from "../../vocabulary/organizations";
import { anyOf, inOrder } from "../../vocabulary/patterns";
import { TORN_WORDS } from "../../vocabulary/torn-words";
import { LEADING_DATE, titleWordsIn } from "./title-words";

/** What stands above a title and is none: dates, addressees, senders, kinds of document, page furniture. */
const NOT_TITLE = anyOf(
  [
    // dates, addressees
    /^(?:\d{4}年|令和|平成|20\d\d[./-])[^ぁ-ん]{0,20}$/,
    /各位$|(?:様|御中|皆さ?ま|方々?)へ?$/,
    /(?:発表|公表|掲載|公開|更新|登録|作成|投稿|配信)(?:年月)?日[: ]{0,3}(?:令和|平成|20\d\d)[^ぁ-ん]{0,20}$/,
    // kinds of document
    /^(?:報道(?:発表|資料)|記者(?:発表|会見)|プレスリリース|press release|news release|ニュースリリース|お知らせ|重要なお知らせ|新着情報|トップ|ホーム|home).{0,12}$/,
    // senders
    /代表(?:取締役|理事)/,
    /^(?:tel|電話|fax|e-?mail|担当|所在地)(?:[\s:：(\d]|$)|^〒/,
    // page furniture
    /更新日|公開日|掲載日|登録日|^第?\d+号$/,
    /^(?:本文|本文へ|ここから本文(?:です)?。?)$/,
    /^(?:ページ|記事|コンテンツ)(?:番号|ID)/,
    /^(?:印刷|印刷する|印刷用ページ|シェア(?:する)?|ツイート|ポスト|LINEで送る|いいね!?|共有|文字サイズ.{0,12})$/,
  ],
  "i",
);

/** The title among the lines that stand before the prose. */
export function findTitle(lines: readonly Line[]): Span | null {
  let best: { index: number; score: number } | null = null;
  const top = lines.slice(0, 25);
  for (const [index, line] of top.entries()) {
    if (PAGE_NOTE.test(line.text)) continue;
    if (line.text.includes("。") && line.text.length > 40 && index > 0) break;
    const after = top[index + 1];
    const score =
      after && isRestOfTitle(line, after) && !NOT_TITLE.test(line.text.trim())
        ? 5 - index * 0.15
        : titleScoreOf(line, index);
    if (score > 0 && (best === null || score > best.score)) best = { index, score };
  }
  if (best === null) {
    const line = lineInPlaceOfTitle(top);
    return line ? (titleInFlow(line) ?? { start: line.start, end: Math.min(line.end, line.start + 120) }) : null;
  }
  return joinTitleLines(lines, withItsMark(top, withoutSiteName(top, best.index)));
}

/** What a site says on each of its pages, over whatever it shows: 「※ただいまカード決済を停止しております。…」. */
const PAGE_NOTE = anyOf(
  [
    /^\s*[※*].{0,200}(?:ます|ません|ください)。\s*$/,
    /^(?!.*(?:お詫び|おわび|お知らせ|ご?報告))\s*.{0,60}(?:Cookie|クッキー|JavaScript|ブラウザ).{0,60}(?:使用|利用|有効|設定|推奨|対応).{0,40}(?:ます|ません|ください)。?\s*$/,
    /^\s*(?:[当本](?:ウェブ|Web)?サイト(?:における|での?))?(?:Cookie|クッキー)の(?:使用|利用|設定)について\s*$/,
  ],
  "i",
);

/** Where no title stands: whom a letter is for, or else what it says first. */
function lineInPlaceOfTitle(lines: readonly Line[]): Line | undefined {
  const matters = lines.filter(({ text }) => !NOT_TITLE.test(text.trim()));
  const first = matters.find(({ text }) => !GREETING.test(text.trim())) ?? matters[0] ?? lines[0];
  const addressee = lines.find(({ text }) => ADDRESSEE.test(text.trim()));
  return first?.text.includes("。") && addressee ? addressee : first;
}

/** 「令和5年6月2日 北浜市 名簿の紛失について 本市の職員が…」: a page whose lines became one. */
function titleInFlow({ text, start }: Line): Span | null {
  if (text.length <= LONGEST_TITLE) return null;
  const [match] = matchesOf(text.slice(0, HEAD_OF_FLOW), TITLE_IN_FLOW).filter(([words]) => !MENU_IN_FLOW.test(words));
  return match ? { start: start + match.index, end: start + match.index + match[0].length } : null;
}

const LONGEST_TITLE = 160;
const HEAD_OF_FLOW = 240;
const TITLE_IN_FLOW =
  /(?<=^|\s)[^\s。]{6,80}(?:について|お詫び|お知らせ|ご?報告|の件)(?:\((?!\d|令和|平成)[^()]{1,16}\))?(?=\s)/g;
/** 「トップ番組表イベントお知らせ」: the words of a menu, which no particle joins. */
const MENU_IN_FLOW = /^[^のにをがはへで]*(?:お知らせ|お詫び)$/;

const ADDRESSEE = /^[^。、]{1,20}へ$/;

/** A line that only greets says nothing of the matter. */
const GREETING = /^(?:平素|日頃|日ごろ|いつも|拝啓|時下|謹啓)[^。]{0,80}。$/;

/** 「みどり高校NEWSお知らせ名簿の紛失について」: a page's name in one with its title, which stands alone further down. */
function withoutSiteName(lines: readonly Line[], index: number): number {
  const text = (lines[index] as Line).text.trim();
  const alone = lines.findIndex((line, at) => {
    const title = line.text.trim();
    const site = text.slice(0, -title.length);
    return at > index && title.length >= 8 && text.endsWith(title) && SITE_NAME.test(site.trim());
  });
  return alone < 0 ? index : alone;
}

/** The same title as it is printed over the text: 「【重要】…」, which the page's own title leaves out. */
function withItsMark(lines: readonly Line[], index: number): number {
  const [title = ""] = (lines[index] as Line).text.trim().split(/ [|/<>-] |[|»]/);
  if (title.length < 8 || title.startsWith("【")) return index;
  const marked = lines.findIndex(({ text }, at) => {
    const printed = text.trim();
    return at > index && printed.endsWith(title) && /^【[^【】]{1,16}】\s?$/.test(printed.slice(0, -title.length));
  });
  return marked < 0 ? index : marked;
}

/** What pages put before the title of what they show. */
const SITE_NAME =
  /(?:NEWS|ニュース|お知らせ|トピックス|新着情報|ブログ|学校|大学|学園|病院|協会|公式サイト|ホームページ)$/i;

/** Titles that say nothing of the matter: taken only where no better one stands. */
const VAGUE_TITLE = inOrder([
  /^(?:【?重要】?)?(?:なお知らせ)?(?:[^、。]{1,16}(?:皆さ?ま|皆様|方々?|各位)へ?の?\s*)?/,
  anyOf([
    /お知らせとお詫び|お詫びとお知らせ|(?:[^、。]{2,30}からの)?(?:重要な|大切な|大事な)?お知らせ|お詫び/,
    /(?:重要な|大切な|大事な)お願い/,
  ]),
  /$/,
]);

/** The row of a release that names the matter: 「件名 …について」. */
const LABELLED_TITLE = /^(?:件 ?名|案件名|標 ?題|題 ?名|タイトル|表 ?題)\t(?=\S)/;

/** 「【重要なお知らせ】箱に別の方の納品書を入れてしまいました」: what is said behind such a mark is a title. */
const MARKED_TITLE =
  /^【[^】]{0,12}(?:重要|お?知らせ|お?詫び|おわび|ご?報告|緊急|続報|解決済み?|復旧済み?|対応完了|調査中|障害)[^】]{0,8}】[^。]{6,}$/;
/** 「…誤って掲載 おわびします」, as newspapers write over what they correct, is none. */
const ENDS_LIKE_SENTENCE = /(?<!(?:お?詫び|おわび|訂正)(?:いた)?し)(?:ます|ました|です|ません)$/;

/** More than any words of a title make. */
const SURE_TITLE = 20;

function titleScoreOf(line: Line, index: number): number {
  const text = line.text.trim();
  if (LABELLED_TITLE.test(text) && text.length <= 160) return SURE_TITLE;
  if (VAGUE_TITLE.test(text.replace(LEADING_DATE, "").replace(/^.*[|»>›]\s*|(?<!\s)\s*[|»].*$/g, ""))) return 0.5;
  if (text.length < 6 || text.length > LONGEST_TITLE || NOT_TITLE.test(text) || text.includes("\t")) return 0;
  const words = titleWordsIn(text);
  if (words === 0) return 0;
  const marked = MARKED_TITLE.test(text) ? 3 : 0;
  const sentence = text.includes("。") ? 8 : ENDS_LIKE_SENTENCE.test(text) ? 3 : 0;
  const lateHeading = index > 0 && /^(?:\d{1,2}|\(\d\)|[①-⑳])[.、 ]?/.test(text) ? 2 : 0;
  return (
    words * 2 +
    marked +
    (/(?:について|お詫び|お知らせ|ご報告|ご説明|の件|発生|おわび|につきまして|報\)?)[)】」]?(?:\((?!\d|令和|平成)[^()]{1,16}\))?$/.test(
      text,
    )
      ? 2
      : 0) -
    index * 0.15 -
    sentence -
    // A trail of links ends in the title: ホーム > お知らせ > …について.
    (/[>›»].*[>›»]|[>›»/] ?(?:お?知らせ|新着情報|ニュース|トピックス|NEWS)$/i.test(text) ? 3 : 0) -
    lateHeading
  );
}

/** The last letters of a title that did not go into its line: 「…の誤った封」「入について」. */
function isRestOfTitle(line: Line, after: Line): boolean {
  const rest = after.text.trim();
  return (
    after.start === line.end + 1 &&
    line.text.trim().length >= 12 &&
    rest.length <= 8 &&
    (!ENDS_TITLE.test(line.text.trim()) || GOES_ON_BEHIND_END.test(rest)) &&
    /(?:について|お知らせ|お詫び|ご?報告)$/.test(line.text.trim() + rest)
  );
}

/** Behind a title that could end there, 「最終報告」 heads what follows; 「…について⏎のお知らせ」 goes on. */
const ENDS_TITLE = /(?:について|お知らせ|お詫び|おわび|報告|情報|状況|一覧|の件)$/;
const GOES_ON_BEHIND_END = /^(?:[のと(・]|お詫び|おわび|お知らせ)/;

/** 「…への不正アクセスに⏎よる個人情報の…」 */
function isBrokenAfterParticle(line: Line, after: Line): boolean {
  return /に$/.test(line.text) && /^(?:よる|関する|おける|対する|伴う|係る|ついて)/.test(after.text.trim());
}

/** 「…による個人⏎情報の漏えいについて」: the line's end parts a word of such titles, or one that stands whole elsewhere. */
function isBrokenInWord(lines: readonly Line[], line: Line, after: Line): boolean {
  if (after.start !== line.end + 1 || line.text.trim().length < SHORTEST_BROKEN || ENDS_TITLE.test(line.text.trim()))
    return false;
  const [head, rest] = [line.text.trim(), after.text.trim()];
  const word = head.slice(-2) + rest.slice(0, 2);
  if (/^[一-龠ァ-ヶー]{4}$/.test(word) && lines.some(({ text }) => text.includes(word))) return true;
  return TORN_WORDS.some(
    (torn) =>
      torn.length >= SHORTEST_TORN &&
      [...torn.slice(1)].some((_, at) => head.endsWith(torn.slice(0, at + 1)) && rest.startsWith(torn.slice(at + 1))),
  );
}

/** Of two letters, each may be the end and the beginning of other words. */
const SHORTEST_TORN = 3;

const SHORTEST_BROKEN = 12;

/** A title broken over two lines: the first ends in a particle, or the second is a bracketed rider (第2報). */
function joinTitleLines(lines: readonly Line[], index: number): Span {
  const line = lines[index] as Line;
  const before = lines[index - 1];
  const after = lines[index + 1];
  const start =
    before &&
    !NOT_TITLE.test(before.text.trim()) &&
    !endsLikeOrganization(before.text.trim()) &&
    (/(?:に関する|における|による|に対する|に伴う|及び|および|並びに|[のをはと・、])$/.test(before.text) ||
      isBrokenAfterParticle(before, line) ||
      isBrokenInWord(lines, before, line))
      ? before.start
      : line.start;
  const continues =
    after &&
    !NOT_TITLE.test(after.text.trim()) &&
    (/(?:に関する|における|による|に伴う|[のをはへ・、]|(?<!こ)と)$/.test(line.text) ||
      isRestOfTitle(line, after) ||
      isBrokenAfterParticle(line, after) ||
      isBrokenInWord(lines, line, after) ||
      /^\((?:第.{1,3}報|続報|最終報).{0,20}\)$/.test(after.text.trim()));
  return {
    start,
    end: continues && after.text.length < 80 && !after.text.includes("。") ? after.end : line.end,
  };
}

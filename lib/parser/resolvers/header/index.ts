/** The head of a notice: collection number, organization prefix, title, trailing date. */
import type { PartialDate } from "../../../notice";
import type { Span } from "../../normalize";
import type { Header } from "../../reading";
import { COLLECTION_HEADING } from "../../split";
import type { Line, NoticeText } from "../../structure/outline";
import { endsLikeOrganization } from "../../vocabulary/organizations";

const TRAILING_DATE =
  /[ \t]*(?:\(|\[)?(?<year>\d{4})(?:年|[./-])(?<month>\d{1,2})(?:月|[./-])(?<day>\d{1,2})日?(?:付け?)?(?:\)|\])?[ \t]*$/;

/** Words that titles of notices are made of. */
const TITLE_WORDS =
  /お?詫び|おわび|お知らせ|ご報告|報告|ご説明|について|に関する|の件|漏え?い|漏洩|流出|紛失|盗難|不正アクセス|誤送信|誤送付|ランサムウェア|第\d+報|続報|発生|不正利用|サイバー攻撃|不具合|謝罪|誤(?:配|交|掲|公|廃|発|投)/g;
/** What stands above a title and is none: dates, addressees, senders, kinds of document, page furniture. */
const NOT_TITLE =
  /^(?:\d{4}年|令和|平成|20\d\d[./-])[^ぁ-ん]{0,20}$|各位$|様$|御中$|皆さ?ま(?:へ)?$|^(?:報道(?:発表|資料)|記者(?:発表|会見)|プレスリリース|press release|news release|ニュースリリース|お知らせ|重要なお知らせ|新着情報|トップ|ホーム|home).{0,12}$|代表(?:取締役|理事)|^(?:tel|電話|fax|e-?mail|担当|所在地)(?:[\s:：(\d]|$)|^〒|更新日|公開日|掲載日|^第?\d+号$/i;

/** Reads the head. Every notice has a title; where none is printed, it is the first line. */
export function readHeader(notice: NoticeText): Header {
  const first = notice.lines[0];
  if (!first)
    return {
      reference: null,
      title: "",
      titleSpan: null,
      organization: null,
      date: null,
    };
  const collection = COLLECTION_HEADING.exec(first.text);
  if (collection)
    return readCollectionHeading(notice, first, collection[0].length, collection.groups?.reference ?? null);
  const found = findTitle(notice.lines);
  const span = found && withoutFrame(notice.text, found);
  return {
    reference: null,
    title: titleTextOf(notice, span),
    titleSpan: span,
    organization: null,
    date: null,
  };
}

function readCollectionHeading(notice: NoticeText, line: Line, skip: number, reference: string | null): Header {
  let text = line.text.slice(skip);
  let start = line.start + skip;
  let date: Header["date"] = null;
  const trailing = TRAILING_DATE.exec(text);
  if (trailing && trailing.index > 0) {
    const { year, month, day } = trailing.groups as Record<"year" | "month" | "day", string>;
    const value: PartialDate = {
      value: `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`,
      precision: "day",
    };
    date = {
      date: value,
      span: { start: start + trailing.index, end: line.end },
    };
    text = text.slice(0, trailing.index);
  }
  const prefix = organizationPrefixOf(text);
  const organization = prefix
    ? {
        name: prefix.name,
        span: { start: start + prefix.start, end: start + prefix.end },
      }
    : null;
  const offset = prefix ? prefix.end : 0;
  start += offset;
  const titleSpan = { start, end: start + text.length - offset };
  const printed = text.slice(offset).trim();
  if (printed === "")
    return {
      reference,
      title: prefix?.name ?? "",
      titleSpan: organization?.span ?? null,
      organization,
      date,
    };
  return {
    reference,
    title: titleTextOf(notice, titleSpan),
    titleSpan,
    organization,
    date,
  };
}

/** 「READYFOR株式会社 ユーザーの…」: the words before the first space that ends a name. */
function organizationPrefixOf(text: string): { name: string; start: number; end: number } | null {
  const leading = text.length - text.trimStart().length;
  const words = [...text.slice(leading).matchAll(/\S+/g)];
  if (words.length < 2) return null;
  for (let count = 1; count < Math.min(words.length, 6); count++) {
    const last = words[count - 1] as RegExpExecArray;
    const next = words[count] as RegExpExecArray;
    const end = leading + last.index + last[0].length;
    const name = text.slice(leading, end);
    if (/[。、]/.test(name) || name.length > 50) return null;
    // Words of one title that a scan set apart: 「岩坂市住宅 ・土地統計調査…」.
    if (/^[・、,の及]/.test(next[0])) return null;
    const goesOn = /[A-Za-z&.]$/.test(name) && /^[A-Za-z&]+(?:株式会社)?$/.test(next[0]) && count + 1 < words.length;
    if (!goesOn && (endsLikeOrganization(name) || count === 1 || /^[A-Za-z]/.test(name)))
      return isTitleLike(name) ? null : { name, start: leading, end };
  }
  return null;
}

function isTitleLike(name: string): boolean {
  return /(?:について|に関する|における|による|お詫び|お知らせ|ご報告)/.test(name) || /[はがをに]$/.test(name);
}

/** The title among the lines that stand before the prose. */
function findTitle(lines: readonly Line[]): Span | null {
  let best: { index: number; score: number } | null = null;
  const top = lines.slice(0, 25);
  for (const [index, line] of top.entries()) {
    if (line.text.includes("。") && line.text.length > 40 && index > 0) break;
    const after = top[index + 1];
    const score =
      after && isRestOfTitle(line, after) && !NOT_TITLE.test(line.text.trim())
        ? 5 - index * 0.15
        : titleScoreOf(line, index);
    if (score > 0 && (best === null || score > best.score)) best = { index, score };
  }
  if (best === null) {
    const line = top.find((candidate) => !NOT_TITLE.test(candidate.text.trim())) ?? top[0];
    return line ? { start: line.start, end: Math.min(line.end, line.start + 120) } : null;
  }
  return joinTitleLines(top, best.index);
}

/** A date printed before the title on its line: 「2017.12.01 …について」. */
const LEADING_DATE =
  /^\s*(?:\d{4}[./年-]\d{1,2}[./月-]\d{1,2}日?|(?:令和|平成)[\d元]{1,2}年\d{1,2}月\d{1,2}日)(?![(、に])[\s|]*/;

/** Titles that say nothing of the matter: taken only where no better one stands. */
const VAGUE_TITLE =
  /^(?:【?重要】?)?(?:なお知らせ)?(?:お知らせとお詫び|お詫びとお知らせ|(?:[^、。]{2,30}からの)?(?:重要な)?お知らせ|お詫び)$/;

/** The row of a release that names the matter: 「件名 …について」. */
const LABELLED_TITLE = /^(?:件 ?名|案件名|標 ?題|題 ?名|タイトル|表 ?題)\t(?=\S)/;

/** More than any words of a title make. */
const SURE_TITLE = 20;

function titleScoreOf(line: Line, index: number): number {
  const text = line.text.trim();
  if (LABELLED_TITLE.test(text) && text.length <= 160) return SURE_TITLE;
  if (VAGUE_TITLE.test(text.replace(LEADING_DATE, "").replace(/^.*[|»]\s*|\s*[|»].*$/g, ""))) return 0.5;
  if (text.length < 6 || text.length > 160 || NOT_TITLE.test(text) || text.includes("\t")) return 0;
  const words = titleWordsIn(text);
  if (words === 0) return 0;
  const sentence = text.includes("。") ? 8 : /(?:ます|ました|です|ません)$/.test(text) ? 3 : 0;
  const lateHeading = index > 0 && /^(?:\d{1,2}|\(\d\)|[①-⑳])[.、 ]?/.test(text) ? 2 : 0;
  return (
    words * 2 +
    (/(?:について|お詫び|お知らせ|ご報告|ご説明|の件|発生|おわび|報\)?)[)】」]?(?:\((?!\d|令和|平成)[^()]{1,16}\))?$/.test(
      text,
    )
      ? 2
      : 0) -
    index * 0.15 -
    sentence -
    // A trail of links ends in the title: ホーム > お知らせ > …について.
    (/[>›»].*[>›»]/.test(text) ? 3 : 0) -
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
    /(?:について|お知らせ|お詫び|ご?報告)$/.test(line.text.trim() + rest)
  );
}

/** 「…への不正アクセスに⏎よる個人情報の…」 */
function isBrokenAfterParticle(line: Line, after: Line): boolean {
  return /に$/.test(line.text) && /^(?:よる|関する|おける|対する|伴う|係る|ついて)/.test(after.text.trim());
}

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
      isBrokenAfterParticle(before, line))
      ? before.start
      : line.start;
  const continues =
    after &&
    (/(?:に関する|における|による|に伴う|[のをはへと・、])$/.test(line.text) ||
      isRestOfTitle(line, after) ||
      isBrokenAfterParticle(line, after) ||
      /^\((?:第.{1,3}報|続報|最終報).{0,20}\)$/.test(after.text.trim()));
  return {
    start,
    end: continues && after.text.length < 80 && !after.text.includes("。") ? after.end : line.end,
  };
}

/** 「北浜県/…について」: the name of a body's site before its page. */
const SITE_OF_BODY = /^[^\s/、。]{1,12}[都道府県市区町村]\/(?=\S)/;

/** A title without what frames it: 「件名:」, the site's name behind a bar, the author's name or date behind it. */
function withoutFrame(text: string, { start, end }: Span): Span {
  while (start < end && /[|\s]/.test(text[start] as string)) start++;
  while (end > start && /[|\s]/.test(text[end - 1] as string)) end--;
  start += LEADING_DATE.exec(text.slice(start, end))?.[0].length ?? 0;
  start += /^\s*(?:件\s?名|標\s?題|題\s?名|タイトル|表題)[\s:]*/.exec(text.slice(start, end))?.[0].length ?? 0;
  start += SITE_OF_BODY.exec(text.slice(start, end))?.[0].length ?? 0;
  const parts = [...text.slice(start, end).matchAll(/(?:(?! [|/<>-] |[|»]).)+/gs)];
  const best = parts.reduce((a, b) => (titleWordsIn(b[0]) > titleWordsIn(a[0]) ? b : a), parts[0] as RegExpExecArray);
  if (parts.length > 1) {
    end = start + best.index + best[0].length;
    start += best.index + (/^[\s|»/<>-]+/.exec(best[0])?.[0].length ?? 0);
  }
  const dated = /\((?:令和|平成|\d{4})[^()]{4,40}\)$/.exec(text.slice(start, end));
  if (dated && dated.index > 6) end -= dated[0].length;
  const author = /(?<=(?:について|お詫び|お知らせ|ご?報告|の件)[)】」]?)\s+\S{3,30}$/.exec(text.slice(start, end));
  if (author && endsLikeOrganization(author[0]) && titleWordsIn(author[0]) === 0) end -= author[0].length;
  return { start, end };
}

function titleWordsIn(text: string): number {
  return new Set(text.match(TITLE_WORDS) ?? []).size;
}

function titleTextOf(notice: NoticeText, span: Span | null): string {
  if (!span || notice.text.slice(span.start, span.end).trim() === "") return "";
  const { start, end } = notice.source.toBody(span);
  return notice.source.body
    .slice(start, end)
    .replace(/\s*\n\s*/g, "")
    .trim();
}

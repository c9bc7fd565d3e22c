/** A title without what frames it, and the words that titles are made of. */
import { matchesOf } from "../../matching/matches";
import type { Span } from "../../normalize";
import type { NoticeText } from "../../structure/outline";
import { endsLikeOrganization } from "../../vocabulary/organizations";

/** Words that titles of notices are made of. */
const TITLE_WORDS =
  /お?詫び|おわび|お知らせ|ご報告|報告|ご説明|について|につきまして|に関する|の件|漏え?い|漏洩|流出|紛失|盗難|不正アクセス|誤送信|誤送付|ランサムウェア|第\d+報|続報|発生|不正利用|サイバー攻撃|不具合|謝罪|悪用|改ざん|(?:表示|閲覧|送信|公開|利用)(?:され|でき)(?:る|た|ない)(?:問題|事象|状態|事案)|システム障害|誤(?:配|交|掲|公|廃|発|投|り)/g;

/** A date printed before the title on its line: 「2017.12.01 …について」. */
export const LEADING_DATE =
  /^\s*(?:\d{4}[./年-]\d{1,2}[./月-]\d{1,2}日?|(?:令和|平成)[\d元]{1,2}年\d{1,2}月\d{1,2}日)(?![(、に日]| ?[(、に])[\s|]*/;

/** 「◆◇ …のご報告 ◇◆」 */
const IN_ORNAMENTS = /^([◆◇■□★☆●○◎▼▽▲△*=━─~-]{1,6} ?)[^\n]{4,100}?( ?[◆◇■□★☆●○◎▼▽▲△*=━─~-]{1,6})$/;

/** How many different words of titles a text holds. */
export function titleWordsIn(text: string): number {
  return new Set(text.match(TITLE_WORDS) ?? []).size;
}

/** 「北浜県/…について」: the name of a body's site before its page. */
const SITE_OF_BODY = /^[^\s/、。]{1,12}[都道府県市区町村]\/(?=\S)/;

/**
 * A title without what frames it: the sign of a list, 「件名:」, the site's name behind a bar, the author's name or
 * date behind it.
 */
export function withoutFrame(text: string, { start, end }: Span): Span {
  while (start < end && /[|\s]/.test(text[start] as string)) start++;
  while (end > start && /[|\s]/.test(text[end - 1] as string)) end--;
  start += /^[•‣▶►➤・]\s*/.exec(text.slice(start, end))?.[0].length ?? 0;
  start += LEADING_DATE.exec(text.slice(start, end))?.[0].length ?? 0;
  start +=
    /^\s*(?:件\s?名|標\s?題|題\s?名|タイトル|表題|subject(?=\s?:))[\s:]*/i.exec(text.slice(start, end))?.[0].length ??
    0;
  const framed = IN_ORNAMENTS.exec(text.slice(start, end));
  if (framed) [start, end] = [start + (framed[1] as string).length, end - (framed[2] as string).length];
  start += SITE_OF_BODY.exec(text.slice(start, end))?.[0].length ?? 0;
  const parts = matchesOf(text.slice(start, end), /(?:(?! [|/<>-] |[|»]).)+/gs);
  const best = parts.reduce((a, b) => (titleWordsIn(b[0]) > titleWordsIn(a[0]) ? b : a), parts[0] as RegExpExecArray);
  if (parts.length > 1 && !isSubtitled(parts.map(([part]) => part))) {
    end = start + best.index + best[0].length;
    start += best.index + (/^[\s|»/<>-]+/.exec(best[0])?.[0].length ?? 0);
  }
  // 「(2024年7月26日公表分)」 says which other notice it is about.
  const dated = /\((?:令和|平成|\d{4})(?![^()]{0,40}(?:公表|発表|掲載)分)[^()]{4,40}\)$/.exec(text.slice(start, end));
  if (dated && dated.index > 6) end -= dated[0].length;
  const author = /(?<=(?:について|お詫び|お知らせ|ご?報告|の件)[)】」]?)\s+\S{3,30}$/.exec(text.slice(start, end));
  if (author && endsLikeOrganization(author[0]) && titleWordsIn(author[0]) === 0) end -= author[0].length;
  return { start, end };
}

/** 「ご注意ください - 当館のアカウントが悪用されました」: neither part is the name of a site, nor a title by itself. */
function isSubtitled(parts: readonly string[]): boolean {
  const [first = "", second = "", ...more] = parts;
  if (more.length > 0 || !/^ ?- /.test(second)) return false;
  return [first, second].every((part) => /(?:ます|ました|ません|ください|です)$/.test(part.trim()));
}

/** The title as it is printed, on one line. */
export function titleTextOf(notice: NoticeText, span: Span | null): string {
  if (!span || notice.text.slice(span.start, span.end).trim() === "") return "";
  const { start, end } = notice.source.toBody(span);
  return notice.source.body
    .slice(start, end)
    .replace(/(?<!\s)\s*[\r\n]\s*/g, "")
    .trim();
}

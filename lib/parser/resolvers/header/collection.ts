/** A heading that tells all at once, as collections of notices print it: number, author, title and date. */
import { matchesOf } from "../../matching/matches";
import type { Header } from "../../reading";
import type { Line, NoticeText } from "../../structure/outline";
import { endsLikeOrganization } from "../../vocabulary/organizations";
import { titleTextOf, titleWordsIn } from "./title-words";

const TRAILING_DATE =
  /(?<![ \t])[ \t]*(?:\(|\[)?(?<year>\d{4})(?:年|[./-])(?<month>\d{1,2})(?:月|[./-])(?<day>\d{1,2})日?(?:付け?)?(?:\)|\])?[ \t]*$/;

/**
 * Reads 「2023-464 X株式会社 …について(2023/6/5)」.
 * @param skip how much of the line is the number with its signs
 * @param reference the number itself
 */
export function readCollectionHeading(notice: NoticeText, line: Line, skip: number, reference: string | null): Header {
  const start = line.start + skip;
  const date = trailingDateOf(line, skip);
  const text = line.text.slice(skip, date ? date.span.start - line.start : undefined);
  const prefix = organizationPrefixOf(text);
  const organization = prefix && {
    name: prefix.name,
    span: { start: start + prefix.start, end: start + prefix.end },
  };
  const titleSpan = { start: start + (prefix?.end ?? 0), end: start + text.length };
  if (text.slice(prefix?.end ?? 0).trim() === "")
    return { reference, title: prefix?.name ?? "", titleSpan: organization?.span ?? null, organization, date };
  return { reference, title: titleTextOf(notice, titleSpan), titleSpan, organization, date };
}

/** 「X労働局 …について  2022年7月29日」 as a first line: author, title and date, without a number. Null for others. */
export function readHeadingOfThree(notice: NoticeText, line: Line): Header | null {
  if (line.text.includes("\t") || line.text.includes("。")) return null;
  const header = readCollectionHeading(notice, line, 0, null);
  const { organization, date, title } = header;
  return date && organization && endsLikeOrganization(organization.name) && titleWordsIn(title) > 0 ? header : null;
}

/** The date behind the title, where something stands before it. */
function trailingDateOf(line: Line, skip: number): Header["date"] {
  const trailing = TRAILING_DATE.exec(line.text.slice(skip));
  if (!trailing || trailing.index === 0) return null;
  const { year, month, day } = trailing.groups as Record<"year" | "month" | "day", string>;
  return {
    date: { value: `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`, precision: "day" },
    span: { start: line.start + skip + trailing.index, end: line.end },
  };
}

/** 「READYFOR株式会社 ユーザーの…」: the words before the first space that ends a name. */
function organizationPrefixOf(text: string): { name: string; start: number; end: number } | null {
  const leading = text.length - text.trimStart().length;
  const words = matchesOf(text.slice(leading), /\S+/g);
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

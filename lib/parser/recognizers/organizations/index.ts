/**
 * Names of organizations in running text, found by what names are made of: a legal form before or behind
 * (株式会社…, …株式会社), an ending (市 町 大学 病院 協会 …), 「…社」, a Latin form (… Inc.).
 */
import { matchesOf } from "../../matching/matches";
import type { Span } from "../../normalize";
import {
  COMPANY_SHORT,
  ENDING_WORDS,
  LATIN_FORMS,
  LEADING_WORDS,
  LEGAL_FORMS,
  NOT_A_NAME,
  NOT_WHOSE,
  OWN_HOUSES,
} from "../../vocabulary/organizations";
import { anyOf, captured, regex } from "../../vocabulary/patterns";
import { FORM_AT_END, LONGEST_NAME, latinLeftEdge, leftEdge, letterheadEnd, rightEdge } from "./name-edges";

export interface OrganizationMention extends Span {
  readonly name: string;
  /** `form`: a legal form says so; `ending`: the name's own end; `short`: 「…社」, a short form. */
  readonly shape: "form" | "ending" | "short";
}

const anchorWith = (...endings: readonly RegExp[]): RegExp =>
  anyOf(
    [
      captured([LEGAL_FORMS], "form"),
      captured([LATIN_FORMS], "latin"),
      captured(endings, "ending"),
      captured([COMPANY_SHORT], "short"),
    ],
    "g",
  );
const ANCHOR = anchorWith(ENDING_WORDS);
/** By the word for its house that a text calls itself with: 「当センター」 makes …センター the end of a name. */
const ANCHORS_WITH_HOUSE = new Map(
  Object.entries(OWN_HOUSES).map(([house, ending]) => [house, anchorWith(ending, ENDING_WORDS)]),
);
const CALLS_ITSELF = new RegExp(`[当本](${Object.keys(OWN_HOUSES).join("|")})`);

function anchorFor(text: string): RegExp {
  return ANCHORS_WITH_HOUSE.get(CALLS_ITSELF.exec(text)?.[1] ?? "") ?? ANCHOR;
}
const ONLY_FORM = regex`^(?:${LEGAL_FORMS}[ ]?)+$`;

/** All names in the text, in order; where one contains another, the longer. */
export function recognizeOrganizations(text: string): OrganizationMention[] {
  const found: OrganizationMention[] = [];
  for (const match of matchesOf(text, anchorFor(text))) {
    const mention = mentionAt(text, match);
    if (!mention) continue;
    const previous = found[found.length - 1];
    if (previous && isSeatOf(text, previous, mention)) continue;
    if (previous && mention.start < previous.end) {
      if (mention.end - mention.start > previous.end - previous.start) found[found.length - 1] = mention;
    } else found.push(mention);
  }
  return found;
}

/** 「有限会社マルタ急送(浜松市)」: where it has its seat. */
function isSeatOf(text: string, { end }: Span, place: OrganizationMention): boolean {
  return (
    place.start === end + 1 &&
    text[end] === "(" &&
    text[place.end] === ")" &&
    place.shape === "ending" &&
    /[都道府県市区町村]$/.test(place.name)
  );
}

function mentionAt(text: string, match: RegExpExecArray): OrganizationMention | null {
  const end = match.index + match[0].length;
  const { form, latin, short } = match.groups ?? {};
  if (match.groups?.ending !== undefined && DEPARTMENT_GOES_ON.test(text.slice(end, end + 1))) return null;
  const left = trimmed(text, { start: leftEdge(text, match.index), end: match.index }, 0).start;
  let span: Span = { start: left, end };
  if (form !== undefined) {
    const right = rightEdge(text, end);
    // 前株: nothing but a boundary stands before the form; 後株: the name stands before it.
    if (left === match.index || FORM_AT_END.test(text.slice(left, match.index))) span = { start: left, end: right };
    else if (/法人/.test(form) && right > end && !(left < match.index && OFFICE.test(text.slice(end, right))))
      span = { start: match.index, end: right };
    if (span.start === match.index) span = { ...span, end: letterheadEnd(text, span) };
  } else if (latin !== undefined) span = { start: latinLeftEdge(text, match.index), end };
  span = withoutTail(text, trimmed(text, span));
  const name = text.slice(span.start, span.end);
  const anchorLength = form === undefined ? match[0].length : form.length;
  if (name.length <= anchorLength || name.length > LONGEST_NAME + anchorLength || ONLY_FORM.test(name)) return null;
  if (NOT_A_NAME.test(name) || NOT_WHOSE.test(name)) return null;
  if (name === CAPITAL && !CAPITAL_ACTS.test(text.slice(span.end, span.end + 32))) return null;
  return {
    ...span,
    name: name.replace(COMPANY_TWICE, "$<name>"),
    shape: form !== undefined || latin !== undefined ? "form" : short !== undefined ? "short" : "ending",
  };
}

/** 「青葉税理士法人 事務局」: whose office it is stands before the form. */
const OFFICE =
  /^ .{0,16}(?:事務局|支部|本部|支店|営業所|オフィス|窓口|相談室|担当|代表|総務|(?<!会計|法律|労務|税理士|特許)事務所|[^一-龠]部|[課係])$/;

/** Most addresses begin with it; a body is meant where somebody of it, or what it does, stands behind. */
const CAPITAL = "東京都";
const CAPITAL_ACTS =
  /^(?:[一-龠]{2,8}(?:局|本部|委員会)|[はがもへ様]|(?:から|より)(?:の|[^。、]{0,24}(?:受|委|依頼|指定|請))|に(?:報|連|提|届)|の(?:委|指定|事業|受)|、|及び|および|等|など)/;

/** 「株式会社アオイ社」 */
const COMPANY_TWICE = /^(?<name>(?:株式|有限|合同)会社.*[ァ-ヶーA-Za-z])社$/;

/** 「保育こども園課」「病院係」: what ends like a name is what a department is for. */
const DEPARTMENT_GOES_ON = /[課係]/;

/** 「みなみ検針センター所属」: what stands behind a name and is no part of it. */
const TRAILING_WORDS =
  /(?<=.{3})(?:理事長|(?<=会)会長|(?<=[協学議合]会|大学|学校|学園|学院|病院|研究所|センター|機構|図書館|博物館|美術館)長|社長|代表取締役(?:社長)?|代表理事|事務局長|(?<![A-Za-z] ?)(?:CEO|C[FIOPT]O|CISO|VPoE)|所属|在籍|勤務|出身|担当|社員|従業員|役員|代表|御中|殿|様)$/;

/** 「株式会社…提供のクラウドサービス」: whose the thing behind の is. */
const TRAILING_DEED = /(?<=.{3})(?:様|さま)?(?:提供|運営|開発|販売|製造|制作|作成|製)$/;

function withoutTail(text: string, { start, end }: Span): Span {
  const name = text.slice(start, end);
  const isWhose = text[end] === "の" || (text[end] === ")" && (text[start - 1] === "(" || name.endsWith("製")));
  const tail = TRAILING_WORDS.exec(name) ?? (isWhose ? TRAILING_DEED.exec(name) : null);
  return { start, end: end - (tail?.[0].length ?? 0) };
}

/** Without words that stand before a name and belong to none; at least `least` units are left. */
function trimmed(text: string, { start, end }: Span, least = 1): Span {
  let name = text.slice(start, end);
  for (
    let leading = LEADING_WORDS.exec(name);
    leading && leading[0].length + least <= name.length;
    leading = LEADING_WORDS.exec(name)
  ) {
    start += leading[0].length;
    name = name.slice(leading[0].length);
  }
  return { start, end };
}

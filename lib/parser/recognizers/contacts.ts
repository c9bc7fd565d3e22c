/** Contact points of the notice's own desk: numbers and addresses with the name of the desk and its hours. */

import type { ContactKind } from "../../taxonomy";
import { matchesOf } from "../matching/matches";
import type { Span } from "../normalize";
import type { Line, NoticeText } from "../structure/outline";
import type { Candidate } from "../trace";
import {
  AFTER_ADDRESS,
  CALL_OTHERS,
  CONTACT_WORDS,
  DESK_BEFORE,
  DESKS_OF_OTHERS,
  EMAIL,
  FAX_BEFORE,
  HOURS,
  HOURS_LINE,
  HOURS_WORDS,
  KIND_WORDS,
  NOT_OFFERED,
  OTHERS_DESKS,
  OWN_BEFORE,
  OWN_LINE,
  PHONE,
  PHONE_WORDS,
  POLICE_NAME,
  POSTAL_ADDRESS,
  URL_ADDRESS,
} from "../vocabulary/contacts";

export interface ContactCandidate extends Candidate<string> {
  readonly kind: ContactKind;
  readonly label: string | null;
  /** Why it is no contact point, or null. */
  readonly objection: string | null;
}

/** How many lines above a value its desk may be named. */
const REACH = 4;
/** So much of a line on either side of a value is looked at. */
const REACH_ON_LINE = 300;
/** A line with more of them offers none. */
const MOST_ON_LINE = 50;

/** All telephone numbers and addresses, and for each why it is no contact point. */
export function recognizeContacts(notice: NoticeText): ContactCandidate[] {
  const found: ContactCandidate[] = [];
  for (const [index, line] of notice.lines.entries()) {
    if (!/\d{3}|@|[[(]at[)\]]|[☆★]|http/i.test(line.text)) continue;
    const values = [...valuesOn(line)];
    if (values.length > MOST_ON_LINE) continue;
    for (const { kind, span } of values) found.push(readContact(notice, index, kind, span));
  }
  return found;
}

function* valuesOn(line: Line): Generator<{ kind: ContactKind; span: Span }> {
  const taken: Span[] = [];
  for (const [kind, pattern] of [
    ["url", URL_ADDRESS],
    ["email", EMAIL],
    ["address", POSTAL_ADDRESS],
    ["phone", PHONE],
  ] as const)
    for (const match of matchesOf(line.text, pattern)) {
      const words =
        kind === "address" ? match[0].replace(AFTER_ADDRESS, "").trimEnd() : match[0].replace(/[.,;:)]+$/, "");
      const span = { start: line.start + match.index, end: line.start + match.index + words.length };
      if (taken.some((other) => span.start < other.end && other.start < span.end)) continue;
      taken.push(span);
      yield { kind, span };
      if (taken.length > MOST_ON_LINE) return;
    }
}

function readContact(notice: NoticeText, index: number, kind: ContactKind, span: Span): ContactCandidate {
  const line = notice.lines[index] as Line;
  const at = span.start - line.start;
  const before = line.text.slice(Math.max(0, at - REACH_ON_LINE), at);
  const after = line.text.slice(span.end - line.start, span.end - line.start + REACH_ON_LINE);
  const printed = notice.text.slice(span.start, span.end);
  const value = kind === "address" ? printed.trim() : printed.replace(/ /g, "");
  const isForm =
    kind === "url" && (/フォーム/.test(before.slice(-24)) || /(?:form|contact|inquiry|toiawase)/i.test(value));
  const isPolice = isFromPolice(notice);
  const offered = { kind: isForm ? ("form" as const) : kind, ...placeOf(notice, index) };
  return {
    ...offered,
    value,
    span,
    label: labelOf(notice, index, before, after),
    objection:
      objectionTo(offered, { before, after, isPolice }) ??
      (isOfOthers(notice, index, isPolice) ? "the desk of others" : null),
  };
}

/** A desk's own part or line, or merely the letterhead or signature. */
function placeOf(notice: NoticeText, index: number): { rule: string; score: number } {
  const line = notice.lines[index] as Line;
  if (line.section === "contact") return { rule: "contact-part", score: 3 };
  const near = notice.lines.slice(Math.max(0, index - 2), index + 1);
  if (
    [...near, ...linesAbove(notice, index)].some((other) => CONTACT_WORDS.test(other.text) && other.text.length < 160)
  )
    return { rule: "contact-line", score: 2 };
  const atEnd = index >= notice.lines.length - 8 || index < 10;
  return atEnd ? { rule: "signature", score: 1 } : { rule: "in-the-text", score: 0 };
}

/** The short lines right above, which may name the desk or whose list it is, the nearest first. */
function linesAbove(notice: NoticeText, index: number): Line[] {
  const above = notice.lines.slice(Math.max(0, index - REACH), index).reverse();
  const end = above.findIndex(({ text }) => text.includes("。") || text.length > 60);
  return end < 0 ? above : above.slice(0, end);
}

/** Under 「カード会社の連絡先」, or below a sentence that asks to call somebody else at what is listed. */
function isOfOthers(notice: NoticeText, index: number, isPolice: boolean): boolean {
  const above = linesAbove(notice, index);
  const own = notice.lines[index] as Line;
  if (OWN_LINE.test(own.text)) return false;
  const head = above.find(({ text }) => !/\d{3}/.test(text) && (OTHERS_DESKS.test(text) || CONTACT_WORDS.test(text)));
  if (head) return OTHERS_DESKS.test(head.text) && !(isPolice && head.text.includes("警察"));
  const lead = notice.lines[index - above.length - 1];
  if (!lead || above.length >= REACH || CONTACT_WORDS.test(own.text)) return false;
  return CALL_OTHERS.test(lead.text.trim()) && !/\n\s*\n/.test(notice.text.slice(lead.end, own.start));
}

function objectionTo(
  { kind, score }: Pick<ContactCandidate, "kind" | "score">,
  { before, after, isPolice }: { before: string; after: string; isPolice: boolean },
): string | null {
  if (score === 0) return "stands in the text, offered to nobody";
  if (isToldOf(before, after, isPolice)) return "told of, not offered";
  if (kind === "phone" && FAX_BEFORE.test(before)) return "a fax number";
  if (kind === "phone" && score === 1 && !isCalled(before, after)) return "nothing says that it is a telephone";
  if (kind === "url" && score < 3) return "a page, no desk";
  return null;
}

/** By its own sentence; the police may be called, too, where they are the ones who write, and one's own desk beside them. */
function isToldOf(before: string, after: string, isPolice: boolean): boolean {
  const said = before.slice(before.lastIndexOf("。") + 1);
  const rest = /^[^。]{0,300}/.exec(after)?.[0] ?? "";
  return (
    NOT_OFFERED.test(`${said}\uFFFC${rest}`) ||
    (!isPolice && !OWN_BEFORE.test(said) && DESKS_OF_OTHERS.test(`${said}\uFFFC${rest}`))
  );
}

/** By a word for telephones on the line, the name of a desk right before it, or hours behind it. */
function isCalled(before: string, after: string): boolean {
  return PHONE_WORDS.test(before) || PHONE_WORDS.test(after) || DESK_BEFORE.test(before) || hoursIn(after) !== null;
}

/** Whether the police write: a short line at the head or the end is their name. */
function isFromPolice({ lines }: NoticeText): boolean {
  return [...lines.slice(0, 8), ...lines.slice(-4)].some(
    ({ text }) => text.length <= 40 && POLICE_NAME.test(text.trim()),
  );
}

/** The desk's name, with the hours behind it: 「お客様窓口(平日9時~17時)」. */
function labelOf(notice: NoticeText, index: number, before: string, after: string): string | null {
  const desk = deskIn(before) ?? deskAbove(notice, index);
  const hours = hoursIn(after) ?? hoursBelow(notice.lines[index + 1]);
  if (!desk) return hours;
  return hours ? `${desk}(${hours})` : desk;
}

function hoursBelow(line: Line | undefined): string | null {
  const text = line?.text.slice(line.contentStart - line.start).trim() ?? "";
  return HOURS_LINE.test(text) ? hoursIn(text) : null;
}

function deskIn(words: string): string | null {
  const last = words.split(/[。、\t]/).at(-1) ?? "";
  const name = last
    .replace(POSTAL_ADDRESS, " ")
    .replace(PHONE, " ")
    .replace(EMAIL, " ")
    .replace(KIND_WORDS, " ")
    .replace(/\s+/g, " ")
    .replace(PUT_ON_PAGE, "")
    .replace(ABOUT_WHAT, "")
    .replace(/^[は、にへ ]+|[は、にへまでの ]+$/g, "")
    .trim();
  return name.length >= 2 && name.length <= 60 && /[一-龠ァ-ヶぁ-んA-Za-z]{2}/.test(name) ? name : null;
}

/** 「質問と回答|をサイト(…)に掲載」: where something is put is no part of its name. */
const PUT_ON_PAGE = / ?を[^をは]{0,24}(?:サイト|ページ|HP)(?:上|内)?\s*$/;

/** 「ご不審の点は|フロント」 */
const ABOUT_WHAT = /^[^は]{0,30}(?:点|方|際|場合|こと)は/;

/** A title or a date above a value names no desk. */
const NO_DESK = /について|年 ?\d{1,2}月/;

function deskAbove(notice: NoticeText, index: number): string | null {
  const own = notice.lines[index] as Line;
  for (let i = index - 1; i >= Math.max(0, index - REACH); i--) {
    const line = notice.lines[i] as Line;
    if (line.text.includes("。") || line.text.length > 60) return null;
    if (line.heading !== own.heading && line.role !== "heading") return null;
    const name = /^[ \t]*〒|\d{3}-\d{4}/.test(line.text)
      ? null
      : deskIn(line.text.slice(line.contentStart - line.start));
    if (name && !HOURS_WORDS.test(name) && !NO_DESK.test(name)) return name;
  }
  return null;
}

function hoursIn(words: string): string | null {
  const match = HOURS.exec(words);
  const hours = (match?.[1] ?? match?.[2])?.trim();
  return hours && HOURS_WORDS.test(hours) ? hours : null;
}

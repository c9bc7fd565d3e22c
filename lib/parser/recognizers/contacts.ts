/** Contact points of the notice's own desk: numbers and addresses with the name of the desk and its hours. */

import type { ContactKind } from "../../taxonomy";
import { matchesOf } from "../matching/matches";
import type { Span } from "../normalize";
import type { Line, NoticeText } from "../structure/outline";
import type { Candidate } from "../trace";
import {
  AFTER_ADDRESS,
  CONTACT_WORDS,
  EMAIL,
  FAX_BEFORE,
  HOURS,
  HOURS_LINE,
  HOURS_WORDS,
  KIND_WORDS,
  NOT_OFFERED,
  PHONE,
  PHONE_WORDS,
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
    if (!/\d{3}|@|\[at\]|http/i.test(line.text)) continue;
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
  const offered = { kind: isForm ? ("form" as const) : kind, ...placeOf(notice, index) };
  return {
    ...offered,
    value,
    span,
    label: labelOf(notice, index, before, after),
    objection: objectionTo(offered, line, before),
  };
}

/** A desk's own part or line, or merely the letterhead or signature. */
function placeOf(notice: NoticeText, index: number): { rule: string; score: number } {
  const line = notice.lines[index] as Line;
  if (line.section === "contact") return { rule: "contact-part", score: 3 };
  const near = notice.lines.slice(Math.max(0, index - 2), index + 1);
  if (near.some((other) => CONTACT_WORDS.test(other.text) && other.text.length < 160))
    return { rule: "contact-line", score: 2 };
  const atEnd = index >= notice.lines.length - 8 || index < 10;
  return atEnd ? { rule: "signature", score: 1 } : { rule: "in-the-text", score: 0 };
}

function objectionTo(
  { kind, score }: Pick<ContactCandidate, "kind" | "score">,
  line: Line,
  before: string,
): string | null {
  if (score === 0) return "stands in the text, offered to nobody";
  if (NOT_OFFERED.test(line.text)) return "told of, not offered";
  if (kind === "phone" && FAX_BEFORE.test(before)) return "a fax number";
  if (kind === "phone" && score === 1 && !PHONE_WORDS.test(line.text)) return "nothing says that it is a telephone";
  if (kind === "url" && score < 3) return "a page, no desk";
  return null;
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
    .replace(/^[は、にへ ]+|[は、にへまでの ]+$/g, "")
    .trim();
  return name.length >= 2 && name.length <= 60 && /[一-龠ァ-ヶぁ-んA-Za-z]{2}/.test(name) ? name : null;
}

/** 「質問と回答|をサイト(…)に掲載」: where something is put is no part of its name. */
const PUT_ON_PAGE = / ?を[^をは]{0,24}(?:サイト|ページ|HP)(?:上|内)?\s*$/;

function deskAbove(notice: NoticeText, index: number): string | null {
  const own = notice.lines[index] as Line;
  for (let i = index - 1; i >= Math.max(0, index - REACH); i--) {
    const line = notice.lines[i] as Line;
    if (line.text.includes("。") || line.text.length > 60) return null;
    if (line.heading !== own.heading && line.role !== "heading") return null;
    const name = /^[ \t]*〒|\d{3}-\d{4}/.test(line.text)
      ? null
      : deskIn(line.text.slice(line.contentStart - line.start));
    if (name && !HOURS_WORDS.test(name)) return name;
  }
  return null;
}

function hoursIn(words: string): string | null {
  const match = HOURS.exec(words);
  const hours = (match?.[1] ?? match?.[2])?.trim();
  return hours && HOURS_WORDS.test(hours) ? hours : null;
}

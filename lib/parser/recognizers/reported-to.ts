/** Reports to authorities: the body, what ties it to the report, and whether the report was made. */

import type { Authority } from "../../taxonomy";
import { matchesOf } from "../matching/matches";
import type { Span } from "../normalize";
import { headingsAbove, type NoticeText, type Sentence } from "../structure/outline";
import type { Candidate } from "../trace";
import {
  AND_GOES_ON,
  AUTHORITY,
  AUTHORITY_NAMES,
  DONE,
  ENTRY_OF_A_DAY,
  FROM_ANOTHER,
  IN_CASE,
  NOT_DONE,
  NOT_DONE_YET_ITSELF,
  ON_A_DAY,
  POLICE_ACTS,
  READER_GOES,
  REPORT_HEADING,
  REPORT_LINE,
  REPORTED,
  TO_BODY,
} from "../vocabulary/authorities";
import { around, placesOf } from "./phrases";
import { isQuestion } from "./stance";

export interface ReportCandidate extends Candidate<Authority> {
  /** The body as printed. */
  readonly name: string;
  /** Why it is no report of the discloser, or null. */
  readonly objection: string | null;
}

/** All bodies named in the notice; those that nothing was reported to carry an objection. */
export function recognizeReports(notice: NoticeText): ReportCandidate[] {
  const found: ReportCandidate[] = [];
  for (const { match, span, sentence } of placesOf(notice, AUTHORITY)) {
    const code = AUTHORITY_NAMES.find(([name]) => match.groups?.[name])?.[0];
    if (code) found.push(readBody(notice, sentence, span, code));
  }
  for (const { match, span, sentence } of placesOf(notice, POLICE_ACTS)) {
    const { after } = around(sentence, span);
    const objection =
      NOT_DONE.test(after) || NOT_DONE_YET_ITSELF.test(after)
        ? "not done yet, or asked of readers"
        : objectionTo(sentence);
    found.push({ value: "police", span, rule: "police-act", score: 3, name: match[0], objection });
  }
  return found;
}

/** 「・2月27日 調べたところ判明。最寄りの警察署に相談。」: an entry of what was done, which asks nothing of readers. */
function isToldOfADay({ line }: Sentence, rest: string): boolean {
  return /^[。、]?$/.test(rest.trim()) && ENTRY_OF_A_DAY.test(line.text);
}

function readBody(notice: NoticeText, sentence: Sentence, body: Span, code: Authority): ReportCandidate {
  const { before, after } = around(sentence, body);
  const name = notice.text.slice(body.start, body.end);
  const base = { value: code, name, score: 3 };
  const tie = TO_BODY.exec(after);
  if (tie) {
    const rest = after.slice(tie[0].length, tie[0].length + 90);
    const act = actIn(rest, code, before);
    if (act) {
      const span = { start: body.start, end: body.end + tie[0].length + act.end };
      const objection =
        READER_GOES.test(before.slice(-12)) && !act.done && !isToldOfADay(sentence, rest.slice(act.end))
          ? "advice to readers"
          : IN_CASE.test(before.slice(-80))
            ? "only in a case that may come"
            : FROM_ANOTHER.test(before.slice(-12)) && /^(?:が|を受)/.test(rest.slice(act.end))
              ? "told by another"
              : act.objection;
      return {
        ...base,
        span,
        rule: "reported-to-body",
        objection: objection ?? (act.done ? null : objectionTo(sentence)),
      };
    }
  }
  const listed = listedUnderReport(sentence, after);
  return {
    ...base,
    span: body,
    rule: "listed-under-reports",
    objection: listed ? objectionTo(sentence) : "nothing says that it was told",
  };
}

interface Act {
  readonly end: number;
  readonly objection: string | null;
  /** Told as past or going on, which no plan is. */
  readonly done: boolean;
}

/** The first act of reporting after the body that has been done. */
function actIn(rest: string, code: Authority, before: string): Act | null {
  let last: Act | null = null;
  for (const match of matchesOf(rest, REPORTED)) {
    // 「委員会への報告は要しませんが、県の担当課には報告いたしました」: that act is told of the other body.
    if (last && namesAnother(rest.slice(last.end, match.index))) break;
    const end = match.index + match[0].length;
    const follows = rest.slice(end);
    // Card companies and payment services work with the discloser anyway; only telling them counts.
    if (code === "card_company" && !/報告|通知|連絡|提供|共有/.test(match[0])) continue;
    const honorific = /ご$/.test(rest.slice(0, match.index)) || match[0].startsWith("ご");
    // 「警察への相談については弁護士と協議中」: what follows is done with another.
    if (NOT_DONE_YET_ITSELF.test(follows)) return { end, objection: "not done yet, or asked of readers", done: false };
    if (
      NOT_DONE.test(follows) ||
      (honorific && /^(?:の|を(?!し[てたま]|いたし|行[いっ])|くだ|下|いただ)/.test(follows))
    )
      last = { end, objection: "not done yet, or asked of readers", done: false };
    else {
      const isDated = AND_GOES_ON.test(follows) && ON_A_DAY.test(before + rest.slice(0, match.index));
      return { end, objection: null, done: (DONE.test(follows) || isDated) && !/連携|協力|協議/.test(match[0]) };
    }
  }
  return last;
}

/** Another body is told, between what was not done for the one and the next act. */
function namesAnother(between: string): boolean {
  return matchesOf(between, AUTHORITY).some(({ index, 0: name }) =>
    /^(?:\([^)\n]{1,40}\))?(?:に|へ)/.test(between.slice(index + name.length)),
  );
}

/** 「関係機関への報告:個人情報保護委員会(12月6日)、…」 and lists under such a heading. */
function listedUnderReport(sentence: Sentence, after: string): boolean {
  if (sentence.line.role === "heading" || /(?:から|より|の(?:指導|助言|ホームページ))/.test(after.slice(0, 12)))
    return false;
  if (sentence.label && REPORT_HEADING.test(sentence.label)) return true;
  if (REPORT_LINE.test(sentence.line.text.slice(0, 40)) && /^[^。]{0,12}(?:$|[。、(])/.test(after)) return true;
  return (
    REPORT_HEADING.test(headingsAbove(sentence.line)[0] ?? "") &&
    /^[ \t:(\d、,年月日令和)・速確報及並]*(?:$|[^。]{0,30}(?:$|、))/.test(after)
  );
}

function objectionTo(sentence: Sentence): string | null {
  if (sentence.line.section === "prevention") return "a plan";
  if (sentence.line.section === "contact") return "an address to write to";
  return isQuestion(sentence) ? "a question" : null;
}

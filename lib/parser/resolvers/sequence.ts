/** Which report of an incident this is: first, follow-up, final, or a correction of the same text. */
import type { NoticeSequence } from "../../notice";
import type { SequenceKind } from "../../taxonomy";
import type { Span } from "../normalize";
import type { Reading } from "../reading";
import { reportLines } from "../recognizers/reports";
import { statementFrom } from "../trace";
import {
  APOLOGY_AGAIN,
  COMPLETED,
  CORRECTION,
  CORRECTS_A_NOTICE,
  EARLIER_NOTICE,
  FINAL,
  FINAL_HEADING,
  FIRST,
  FOLLOWUP,
  FOUND_BY_OWN_INQUIRY,
  MORE_FOUND,
  NUMBERED_ABOVE,
  REPORT_LABEL,
  RESULTS_ALONE,
  TOLD_BEFORE,
} from "../vocabulary/sequence";

/** Where what is called the title is the first sentence of a text without one. */
const isSentence = (text: string) => text.includes("。");

/** Reads the kind by the strongest sign: the title, then the opening sentences, then notes in the text. */
export function readSequence({ notice, header, trace }: Reading): NoticeSequence {
  const printed = header.titleSpan ?? { start: 0, end: 0 };
  const title = isSentence(notice.text.slice(printed.start, printed.end)) ? { start: 0, end: 0 } : printed;
  const opening = openingOf(notice.text, notice.sentences);
  const isFirst = FIRST.test(notice.text.slice(title.start, title.end));
  const found =
    finalInTitle(notice.text, title, opening) ??
    completedIn(notice.text, title, opening) ??
    matchIn(notice.text, headOf(notice), FINAL_HEADING, { kind: "final", rule: "headed-final" }) ??
    matchIn(notice.text, title, FOLLOWUP, { kind: "followup", rule: "title-followup" }) ??
    matchIn(notice.text, headOf(notice), NUMBERED_ABOVE, { kind: "followup", rule: "headed-followup" }) ??
    matchIn(notice.text, title, CORRECTION, { kind: "correction", rule: "title-correction" }) ??
    matchIn(notice.text, opening, CORRECTS_A_NOTICE, { kind: "correction", rule: "corrects-a-notice" }) ??
    (isFirst ? null : followingIn(notice.text, opening)) ??
    reportedAgain(notice) ??
    matchIn(notice.text, { start: 0, end: notice.text.length }, CORRECTION, {
      kind: "correction",
      rule: "note-of-correction",
    });
  const label = REPORT_LABEL.exec(notice.text.slice(title.start, title.end));
  if (!found)
    return {
      kind: "initial",
      label: label?.[0] ?? null,
      ...statementFrom(notice, [], "first-of-its-kind", { basis: "inferred" }),
    };
  const span = label ? withLabel(found.span, title.start + label.index, label[0]) : found.span;
  trace.accept("sequence", { value: found.kind, span, rule: found.rule, score: 1 });
  return { kind: found.kind, label: label?.[0] ?? null, ...statementFrom(notice, [span], found.rule) };
}

/** 続報 of 「続報2」: with the number that the label has. */
function withLabel(span: Span, start: number, label: string): Span {
  const end = start + label.length;
  return start <= span.start && span.end <= end ? { start, end } : span;
}

interface FoundSequence {
  readonly kind: SequenceKind;
  readonly rule: string;
  readonly span: Span;
}

function matchIn(
  text: string,
  span: Span,
  sign: RegExp,
  told: Pick<FoundSequence, "kind" | "rule">,
): FoundSequence | null {
  const match = sign.exec(text.slice(span.start, span.end));
  if (!match) return null;
  const start = span.start + match.index;
  return { ...told, span: { start, end: start + match[0].length } };
}

/** Results of what was looked into before anything was told end nothing that was begun. */
function finalInTitle(text: string, title: Span, opening: Span): FoundSequence | null {
  const found = matchIn(text, title, FINAL, { kind: "final", rule: "title-final" });
  if (!found || !RESULTS_ALONE.test(text.slice(found.span.start, found.span.end))) return found;
  const words = text.slice(opening.start, opening.end);
  const isFirst = FOUND_BY_OWN_INQUIRY.test(words) && ![EARLIER_NOTICE, TOLD_BEFORE].some((sign) => sign.test(words));
  const goesOn = MORE_FOUND.test(words) && !COMPLETED.test(words);
  return isFirst || goesOn ? null : found;
}

/** 「(第3報)…調査が完了いたしましたので」: a numbered report that is the last one. */
function completedIn(text: string, title: Span, opening: Span): FoundSequence | null {
  const isNumbered = FOLLOWUP.test(text.slice(title.start, title.end));
  return isNumbered ? matchIn(text, opening, COMPLETED, { kind: "final", rule: "opening-completed" }) : null;
}

/** A page of several reports: the newest of them follows the others. */
function reportedAgain(notice: Reading["notice"]): FoundSequence | null {
  const newest = [...reportLines(notice)].sort((a, b) => b.number - a.number)[0];
  return newest ? { kind: "followup", rule: "newest-of-several", span: newest } : null;
}

/** What the opening says of earlier notices. */
function followingIn(text: string, opening: Span): FoundSequence | null {
  return (
    finalInOpening(text, opening) ??
    matchIn(text, opening, FOLLOWUP, { kind: "followup", rule: "opening-followup" }) ??
    matchIn(text, opening, EARLIER_NOTICE, { kind: "followup", rule: "earlier-notice" }) ??
    matchIn(text, opening, TOLD_BEFORE, { kind: "followup", rule: "told-before" })
  );
}

/** The lines above the first that tells something, among which the newest of several reports has its heading. */
function headOf({ lines }: Reading["notice"]): Span {
  const prose = lines.findIndex(({ text }, at) => at > 0 && text.includes("。"));
  return { start: 0, end: lines[Math.max(0, prose - 1)]?.end ?? 0 };
}

/** The first sentences that are more than greetings. */
function openingOf(text: string, sentences: Reading["notice"]["sentences"]): Span {
  const prose = sentences.filter((sentence) => sentence.text.includes("。")).slice(0, 4);
  const [first] = prose;
  const last = prose.findLast(({ line }) => line.heading === first?.line.heading);
  return first && last ? { start: first.start, end: last.end } : { start: 0, end: Math.min(text.length, 300) };
}

/** An investigation that is finished makes a final report only where something was told before. */
function finalInOpening(text: string, opening: Span): FoundSequence | null {
  const final = matchIn(text, opening, FINAL, { kind: "final", rule: "opening-final" });
  const words = text.slice(opening.start, opening.end);
  return final && [EARLIER_NOTICE, TOLD_BEFORE, APOLOGY_AGAIN].some((sign) => sign.test(words)) ? final : null;
}

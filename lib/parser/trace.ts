/**
 * What was found, which rule found it, and what lost: kept for `npm run explain`, for the pages and for the
 * judgement whether a value is certain.
 */

import type { Evidence, Finding } from "../notice";
import type { Basis } from "../taxonomy";
import type { Span } from "./normalize";
import type { NoticeText } from "./structure/outline";
import { wholeWords } from "./whole-words";

/** The fields of the record that candidates compete for. */
export type Field =
  | "organization"
  | "relatedOrganizations"
  | "sequence"
  | "disclosed"
  | "occurred"
  | "discovered"
  | "timeline"
  | "causes"
  | "viaThirdParty"
  | "dataTypes"
  | "counts"
  | "affected"
  | "outcome"
  | "secondaryDamage"
  | "reportedTo"
  | "subjects"
  | "investigation"
  | "contacts";

/** A possible value with the words that speak for it. Spans count in the normalized text. */
export interface Candidate<V> {
  readonly value: V;
  readonly span: Span;
  /** The rule that found it, kebab-case: `label-discovery-date`. */
  readonly rule: string;
  /** How strongly it speaks; comparable within one field only. */
  readonly score: number;
  /** Of what weights found: the words that speak most for it. */
  readonly telling?: readonly string[];
}

export interface TraceEntry {
  readonly field: Field;
  readonly value: string;
  readonly rule: string;
  readonly span: Span;
  readonly score: number;
  readonly telling: readonly string[];
  /** Why it lost, or null where it was taken. */
  readonly rejected: string | null;
}

/** Collects what was taken and what lost, in the order of the decisions. */
export class Trace {
  readonly entries: TraceEntry[] = [];

  accept(field: Field, candidate: Candidate<unknown>): void {
    this.add(field, candidate, null);
  }

  /** @param reason why the candidate lost, as an English clause: "a request to readers" */
  reject(field: Field, candidate: Candidate<unknown>, reason: string): void {
    this.add(field, candidate, reason);
  }

  private add(
    field: Field,
    { value, rule, span, score, telling = [] }: Candidate<unknown>,
    rejected: string | null,
  ): void {
    this.entries.push({ field, value: describeValue(value), rule, span, score, telling, rejected });
  }
}

function describeValue(value: unknown): string {
  return typeof value === "string" ? value : JSON.stringify(value);
}

/** The exact words of the body that a span of the normalized text stands for. */
export function evidenceOf(notice: NoticeText, span: Span): Evidence {
  const { start, end } = notice.source.toBody(span);
  return { start, end, text: notice.source.body.slice(start, end) };
}

/** Builds the part that every value of the record has in common. Spans are put in order, equal ones once. */
export function findingFrom(
  notice: NoticeText,
  spans: readonly Span[],
  rule: string,
  options: { basis?: Basis; needsReview?: string | null } = {},
): Finding {
  const evidence = spans.map((span) => evidenceOf(notice, span)).sort((a, b) => a.start - b.start || a.end - b.end);
  return {
    basis: options.basis ?? "stated",
    rule,
    needsReview: options.needsReview ?? null,
    evidence: evidence.filter((e, i) => e.start !== evidence[i - 1]?.start || e.end !== evidence[i - 1]?.end),
  };
}

/** {@link findingFrom} for what a notice says in words of its own: shown in whole words, none within others. */
export function statementFrom(
  notice: NoticeText,
  spans: readonly Span[],
  rule: string,
  options: { basis?: Basis; needsReview?: string | null } = {},
): Finding {
  const whole = spans.map((span) => wholeWords(notice.text, span));
  const outermost = whole.filter(
    ({ start, end }) =>
      !whole.some((other) => other.start <= start && other.end >= end && other.end - other.start > end - start),
  );
  return findingFrom(notice, outermost, rule, options);
}

/**
 * Of candidates that say the same, those whose words show it best: the strongest, of these the ones in the text rather
 * than in its title, and those in more words; none in the words of another.
 */
export function mostTelling<C extends Pick<Candidate<unknown>, "span" | "score">>(
  { text }: NoticeText,
  title: Span | null,
  candidates: readonly C[],
  most: number,
): C[] {
  const isTitled = ({ span }: C) => title !== null && span.start >= title.start && span.end <= title.end;
  const wordsOf = ({ span }: C) => text.slice(span.start, span.end);
  const sorted = [...candidates].sort(
    (a, b) =>
      b.score - a.score ||
      Number(isTitled(a)) - Number(isTitled(b)) ||
      wordsOf(b).length - wordsOf(a).length ||
      a.span.start - b.span.start,
  );
  const telling: C[] = [];
  for (const candidate of sorted) {
    if (telling.length === most) break;
    if (!telling.some((other) => wordsOf(other).includes(wordsOf(candidate)))) telling.push(candidate);
  }
  return telling;
}

/** Phrases found in the text, each with the sentence it stands in. One pass over the text per pattern. */
import { matchesOf } from "../matching/matches";
import type { Span } from "../normalize";
import { sentenceHolding } from "../structure/lookup";
import type { NoticeText, Sentence } from "../structure/outline";

/** A pattern that speaks for a value. Patterns are global, bounded, and never run over 。 or a line end. */
export interface Phrase<V> {
  readonly value: V;
  /** The rule's name in the trace, kebab-case. */
  readonly rule: string;
  /** How plainly the words say it: 3 outright, 2 in passing, 1 a hint. */
  readonly weight: number;
  readonly pattern: RegExp;
}

export interface PhraseMatch<V> {
  readonly phrase: Phrase<V>;
  readonly span: Span;
  readonly sentence: Sentence;
}

/** All places where a phrase stands, in the order of the phrases, then of the text. */
export function findPhrases<V>(notice: NoticeText, phrases: readonly Phrase<V>[]): PhraseMatch<V>[] {
  const found: PhraseMatch<V>[] = [];
  for (const phrase of phrases) {
    for (const { span, sentence } of placesOf(notice, phrase.pattern)) found.push({ phrase, span, sentence });
  }
  return found;
}

/** A match of a pattern, and the sentence that it begins in. */
interface Place {
  readonly match: RegExpExecArray;
  readonly span: Span;
  readonly sentence: Sentence;
}

/** Where a global pattern matches, in the order of the text; matches that begin between sentences are left out. */
export function* placesOf(notice: NoticeText, pattern: RegExp): Generator<Place> {
  for (const match of matchesOf(notice.text, pattern)) {
    const span = { start: match.index, end: match.index + match[0].length };
    const sentence = sentenceHolding(notice, span.start);
    if (sentence) yield { match, span, sentence };
  }
}

/** The words of a sentence around a span, no more than `reach` to either side: sentences may be very long. */
export function nearby(sentence: Sentence, span: Span, reach = 160): string {
  return sentence.text.slice(
    Math.max(0, span.start - sentence.start - reach),
    Math.max(0, span.end - sentence.start + reach),
  );
}

/** The words of a sentence before and after a span. */
export function around(sentence: Sentence, span: Span): { before: string; after: string } {
  return {
    before: sentence.text.slice(0, Math.max(0, span.start - sentence.start)),
    after: sentence.text.slice(Math.min(sentence.text.length, span.end - sentence.start)),
  };
}

/** From a position in the text to the line or sentence that holds it, by bisection. */
import type { Line, NoticeText, Sentence } from "./outline";

/** The index of the line that holds a position, or of the last one before it. */
export function lineIndexAt(notice: NoticeText, at: number): number {
  return lastStartingAt(notice.lines, at);
}

/** The line that holds a position, or the last one before it. */
export function lineAt(notice: NoticeText, at: number): Line | null {
  return notice.lines[lineIndexAt(notice, at)] ?? null;
}

/** The sentence that holds a position; null between sentences. */
export function sentenceHolding(notice: NoticeText, at: number): Sentence | null {
  const sentence = sentenceAt(notice, at);
  return sentence && at >= sentence.start && at < sentence.end ? sentence : null;
}

/** The sentence that holds a position, or the last one before it. */
export function sentenceAt(notice: NoticeText, at: number): Sentence | null {
  return notice.sentences[lastStartingAt(notice.sentences, at)] ?? null;
}

/** The index of the last of some spans, in the order of the text, that starts at a position or before; 0 where none does. */
export function lastStartingAt(spans: readonly { readonly start: number }[], at: number): number {
  let low = 0;
  let high = spans.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((spans[middle]?.start ?? 0) <= at) low = middle;
    else high = middle - 1;
  }
  return low;
}

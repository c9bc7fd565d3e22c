/** How far the account of a date reaches beyond its own sentence. */
import type { Span } from "../../normalize";
import type { DateMention } from "../../recognizers/dates";
import type { NoticeText, Sentence } from "../../structure/outline";
import { APOLOGY } from "../../vocabulary/timeline";

/** A chronology's entry is read over so many sentences below its date line. */
const LONGEST_ENTRY_SENTENCES = 6;
const LONGEST_ENTRY = 200;
const LONGEST_BROKEN_LINES = 4;

/** An entry that opens with its date tells of it to the end of its line, or to the next date. */
export function entryEndOf(
  { sentences }: NoticeText,
  sentence: Sentence,
  first: DateMention,
  next: DateMention | undefined,
): number {
  const { line } = sentence;
  const below = sentences[sentence.index + 1];
  // A page's width broke the sentence, and the line end could not be told from a paragraph's.
  if (below && isBrokenOff(sentence, below)) {
    let last = below;
    for (let more = sentences[last.index + 1]; more && isBrokenOff(last, more); more = sentences[last.index + 1]) {
      if (last.index - sentence.index >= LONGEST_BROKEN_LINES) break;
      last = more;
    }
    return next && next.start < last.end ? Math.max(sentence.end, next.start) : last.end;
  }
  const opensLine = first.start - line.contentStart < 3 && line.end - line.start <= LONGEST_ENTRY;
  if (!opensLine || sentence.start - line.contentStart > 0) return sentence.end;
  return next && next.start < line.end ? sentence.end : line.end;
}

function isBrokenOff(sentence: Sentence, below: Sentence): boolean {
  return (
    sentence.line.role === "prose" &&
    below.line.role === "prose" &&
    below.line.heading === sentence.line.heading &&
    sentence.line.text.length >= 20 &&
    /[一-龠ぁ-んァ-ヶ、]\s{0,4}$/.test(sentence.text.slice(-8)) &&
    /^[ぁ-ん一-龠ァ-ヶ「『]/.test(below.text) &&
    !APOLOGY.test(below.text)
  );
}

/** The sentence before is nothing but a date. */
export function isDateLineAbove({ sentences }: NoticeText, sentence: Sentence, last: DateMention | undefined): boolean {
  const above = sentences[sentence.index - 1];
  return above !== undefined && last !== undefined && last.start - above.start < 3 && above.end - last.end < 3;
}

/** The lines below a date line, down to the next date, heading or blank part. */
export function entryBelow(
  { sentences }: NoticeText,
  dateLine: Sentence,
  following: DateMention | undefined,
): Span | null {
  let end = -1;
  const first = sentences[dateLine.index + 1];
  for (let i = dateLine.index + 1; i <= dateLine.index + LONGEST_ENTRY_SENTENCES; i++) {
    const sentence = sentences[i];
    if (!sentence || sentence.line.role === "heading" || sentence.line.heading !== dateLine.line.heading) break;
    const isDated = following && following.start >= sentence.start && following.end <= sentence.end;
    if (
      isDated &&
      following.shape !== "time" &&
      following.relative === null &&
      following.start - sentence.line.contentStart < 3
    )
      break;
    end = sentence.end;
    if (isDated) break;
  }
  return first && end > first.start ? { start: first.start, end } : null;
}

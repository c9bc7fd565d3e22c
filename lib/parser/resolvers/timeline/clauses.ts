/** Where one date's account ends and the next one's begins inside a sentence: at clauses and at brackets. */
import type { Span } from "../../normalize";
import type { NoticeText, Sentence } from "../../structure/outline";
import { ENDS_CLAUSE, ENDS_IN_NOUN, LEADS_IN, LEADS_TO_FINDING } from "../../vocabulary/timeline";

/** What a page broke off; a shorter line below an entry is something else. */
export const SHORTEST_BROKEN_LINE = 20;

/** Where clauses part the dates of a sentence; dates with no predicate between them share theirs. */
export function clauseCuts(text: string, dates: readonly Span[]): number[] {
  const cuts: number[] = [];
  for (let i = 0; i + 1 < dates.length; i++) {
    const from = (dates[i] as Span).end;
    const to = (dates[i + 1] as Span).start;
    const cut = lastClauseEnd(text, from, to);
    if (cut !== null) cuts.push(cut);
  }
  return cuts;
}

function lastClauseEnd(text: string, from: number, to: number): number | null {
  const between = text.slice(from, to);
  let last: number | null = null;
  let depth = 0;
  for (let i = 0; i < between.length; i++) {
    const char = between[i] as string;
    if ("(「『[".includes(char)) depth++;
    else if (")」』]".includes(char)) depth = Math.max(0, depth - 1);
    else if (depth === 0 && (char === "、" || char === ",")) {
      const before = between.slice(Math.max(0, i - 12), i);
      if (ENDS_CLAUSE.test(before) && !LEADS_IN.test(before)) {
        // 「…を認識し、調査した結果、…」: what was looked into leads to what was found.
        if (last === null || !LEADS_TO_FINDING.test(before)) last = from + i + 1;
      } else if (
        i > 1 &&
        i + 4 > between.length &&
        between.slice(i + 1).trim() === "" &&
        ENDS_IN_NOUN.test(between.slice(0, i).trimStart())
      )
        last = from + i + 1;
    }
  }
  return last;
}

/** The outermost round brackets of a sentence, with the signs themselves. */
export function bracketsOf(text: string, { start, end }: Span): Span[] {
  const brackets: Span[] = [];
  let depth = 0;
  let opened = start;
  for (let i = start; i < end; i++) {
    if (text[i] === "(" && depth++ === 0) opened = i;
    else if (text[i] === ")" && depth > 0 && --depth === 0) brackets.push({ start: opened, end: i + 1 });
  }
  return brackets;
}

/** Whether a sentence goes on from the line above, which a page's width broke. */
export function goesOn({ sentences, text }: NoticeText, sentence: Sentence): boolean {
  const above = sentences[sentence.index - 1];
  return (
    above !== undefined &&
    above.line !== sentence.line &&
    above.line.start > 0 &&
    !/\n\s*\n/.test(text.slice(above.end, sentence.start)) &&
    above.line.role === "prose" &&
    sentence.line.role === "prose" &&
    above.line.heading === sentence.line.heading &&
    isUnfinished(above)
  );
}

/** A line of a sentence that goes on below. */
function isUnfinished({ text }: Sentence): boolean {
  const words = text.trim();
  if (words.length < SHORTEST_BROKEN_LINE) return false;
  return /[をがはにのと、]$/.test(words) || (/[一-龠ァ-ヶー]$/.test(words) && /[をがはに、]/.test(words));
}

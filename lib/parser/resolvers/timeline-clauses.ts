/** Where one date's account ends and the next one's begins inside a sentence: at clauses and at brackets. */
import type { Span } from "../normalize";
import { ENDS_CLAUSE, ENDS_IN_NOUN, LEADS_IN, LEADS_TO_FINDING } from "../vocabulary/timeline";

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
      } else if (i > 1 && between.slice(i + 1).trim() === "" && ENDS_IN_NOUN.test(between.slice(0, i).trimStart()))
        last = from + i + 1;
    }
  }
  return last;
}

/** The outermost brackets of a sentence that hold a date, with the signs themselves. */
export function bracketAround(text: string, sentence: Span, date: Span): Span | null {
  const open: number[] = [];
  for (let i = sentence.start; i < date.start; i++) {
    if (text[i] === "(") open.push(i);
    else if (text[i] === ")") open.pop();
  }
  const start = open[0];
  if (start === undefined) return null;
  let depth = open.length;
  for (let i = date.end; i < sentence.end; i++) {
    if (text[i] === "(") depth++;
    else if (text[i] === ")" && --depth === 0) return { start, end: i + 1 };
  }
  return null;
}

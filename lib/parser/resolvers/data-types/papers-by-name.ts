/** What got out where a notice tells no more of it than which paper it was: 「カルテ1冊を紛失しました」. */
import type { DataTypeCode } from "../../../taxonomy";
import type { Span } from "../../normalize";
import { moodByWords } from "../../structure/mood";
import type { NoticeText, Sentence } from "../../structure/outline";
import { HYPOTHETICAL } from "../../vocabulary/data-type-exposure";
import {
  HANDED_OVER,
  HEARD_AND_DENIED,
  IS_FALSE,
  NOTHING_PERSONAL,
  OF_ANOTHER,
  PAPERS_BY_NAME,
  WENT_WRONG,
} from "../../vocabulary/data-type-papers";
import { REQUEST } from "../../vocabulary/predicates";
import { clausesOf, polarityOf } from "./clauses";
import { WINDOW } from "./judgement";
import { placementsOf } from "./placement";

/** A paper that went astray, and what its name tells of what it holds. */
export interface PaperByName {
  readonly code: DataTypeCode;
  readonly span: Span;
}

/** The papers that a notice says to have gone astray, in order. */
export function papersByName(notice: NoticeText): PaperByName[] {
  if (NOTHING_PERSONAL.test(notice.text)) return [];
  const placements = placementsOf(notice);
  return notice.sentences.flatMap((sentence) => {
    const { kind } = placements.of(sentence);
    const isTold = kind !== "prevention" && kind !== "request" && kind !== "contact" && !REQUEST.test(sentence.text);
    return isTold && moodByWords(sentence) === "fact" ? papersIn(sentence) : [];
  });
}

function papersIn({ text, start }: Sentence): PaperByName[] {
  const words = text.slice(0, 2 * WINDOW);
  return PAPERS_BY_NAME.flatMap(([code, pattern]) => {
    const paper = pattern.exec(words);
    if (!paper) return [];
    const end = paper.index + paper[0].length;
    if (!wentAstray(words.slice(0, paper.index), words.slice(end))) return [];
    return [{ code, span: { start: start + paper.index, end: start + end } }];
  });
}

function wentAstray(before: string, behind: string): boolean {
  const isHandled = WENT_WRONG.test(behind) || (OF_ANOTHER.test(before.slice(-16)) && HANDED_OVER.test(behind));
  const [clause] = clausesOf(behind);
  if (!isHandled || !clause || HYPOTHETICAL.test(clause.text)) return false;
  if (IS_FALSE.test(before) || HEARD_AND_DENIED.test(behind)) return false;
  const said = polarityOf(clause.text);
  return said !== "denied" && said !== "bare_denial";
}

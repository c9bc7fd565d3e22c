/** Why it happened: phrases of causes with where they stand and how the sentence puts them. */
import type { CauseCode } from "../../taxonomy";
import type { Span } from "../normalize";
import type { Header } from "../reading";
import type { NoticeText, Sentence } from "../structure/outline";
import { headingsAbove } from "../structure/outline";
import type { Candidate } from "../trace";
import { CAUSE_PHRASES } from "../vocabulary/causes";
import { TOLD_CAUSES } from "../vocabulary/causes-told";
import { findPhrases, nearby } from "./phrases";
import { STANCE_REASONS, type Stance, stanceOf } from "./stance";

export interface CauseCandidate extends Candidate<CauseCode> {
  readonly sentence: Sentence;
  /** Stands in the title. */
  readonly titled: boolean;
  /** The words name the cause outright. */
  readonly plain: boolean;
  /** The words only hint at it. */
  readonly hint: boolean;
  /** Why the words do not count, or null. */
  readonly objection: string | null;
}

const ALL_PHRASES = [...CAUSE_PHRASES, ...TOLD_CAUSES];

/** All phrases of causes in a notice; those that state nothing carry an objection. */
export function recognizeCauses(notice: NoticeText, header: Header): CauseCandidate[] {
  return findPhrases(notice, ALL_PHRASES).map(({ phrase, span, sentence }) => {
    const titled = isWithin(span, header.titleSpan);
    const stance = titled ? stanceInTitle(sentence, span) : stanceOf(sentence, span);
    return {
      value: phrase.value,
      span,
      rule: phrase.rule,
      score: phrase.weight * placeWeight(sentence, span, titled, notice),
      sentence,
      titled,
      plain: phrase.weight === 3,
      hint: phrase.weight === 1,
      objection: stance === "stated" ? null : STANCE_REASONS[stance],
    };
  });
}

function isWithin(span: Span, title: Span | null): boolean {
  return title !== null && span.start >= title.start && span.end <= title.end;
}

/** A title states what it names, unless it takes it back: 「(不正アクセスはありませんでした)」. */
function stanceInTitle(sentence: Sentence, span: Span): Stance {
  const stance = stanceOf(sentence, span);
  return stance === "denied" ? stance : "stated";
}

/** Where a notice speaks of causes: its title, the part on the cause, then the account of what happened. */
function placeWeight(sentence: Sentence, span: Span, titled: boolean, notice: NoticeText): number {
  if (titled) return 3;
  if (sentence.label && /原因|理由|要因/.test(sentence.label)) return 3;
  if (headingsAbove(sentence.line).some((title) => /原因|要因|理由/.test(title))) return 2.5;
  const weights = {
    cause: 2.5,
    overview: 2,
    chronology: 1.5,
    scope: 1.2,
    response: 1,
    other: 1,
  } as Record<string, number>;
  const early = sentence.index <= Math.max(4, notice.sentences.length * 0.2) ? 1.3 : 1;
  return (
    (weights[sentence.line.section] ?? 1) *
    early *
    (/原因|起因|によ(?:り|る)|ため/.test(nearby(sentence, span)) ? 1.2 : 1)
  );
}

/** Whether the discloser's inquiry goes on or is over. */
import type { Notice, NoticeSequence } from "../../notice";
import type { Investigation } from "../../taxonomy";
import { addTo } from "../keyed";
import type { Span } from "../normalize";
import type { Reading } from "../reading";
import { findPhrases, type PhraseMatch } from "../recognizers/phrases";
import { isQuestion } from "../recognizers/stance";
import { statementFrom } from "../trace";
import { INVESTIGATION_PHRASES, RESULTS_IN_TITLE } from "../vocabulary/investigation";

/** A final report concludes; else what still goes on outweighs what is done already. */
export function readInvestigation(
  { notice, header, trace }: Reading,
  sequence: NoticeSequence,
): Notice["investigation"] {
  const found = new Map<Investigation, PhraseMatch<Investigation>[]>();
  for (const match of findPhrases(notice, INVESTIGATION_PHRASES)) {
    const candidate = {
      value: match.phrase.value,
      span: match.span,
      rule: match.phrase.rule,
      score: match.phrase.weight,
    };
    const isTitled = isWithin(match.span, header.titleSpan);
    if (isQuestion(match.sentence)) trace.reject("investigation", candidate, "a question");
    else if (match.phrase.rule === RESULTS_IN_TITLE && !isTitled)
      trace.reject("investigation", candidate, "results of a part of it");
    else addTo(found, candidate.value, match);
  }
  const over = found.get("concluded") ?? [];
  const titled = over.some(({ span, phrase }) => phrase.rule !== RESULTS_IN_TITLE && isWithin(span, header.titleSpan));
  const value: Investigation =
    over.length > 0 && (sequence.kind === "final" || titled || !found.has("ongoing")) ? "concluded" : "ongoing";
  const telling = found.get(value);
  if (!telling?.[0]) return null;
  for (const [code, matches] of found)
    for (const { span, phrase } of matches) {
      const candidate = { value: code, span, rule: phrase.rule, score: phrase.weight };
      if (code === value) trace.accept("investigation", candidate);
      else trace.reject("investigation", candidate, `the notice as a whole is ${value}`);
    }
  return {
    value,
    ...statementFrom(
      notice,
      telling.slice(0, 2).map(({ span }) => span),
      telling[0].phrase.rule,
      {
        needsReview: found.size > 1 ? "one inquiry is over while another goes on" : null,
      },
    ),
  };
}

function isWithin({ start, end }: Span, title: Span | null): boolean {
  return title !== null && start >= title.start && end <= title.end;
}

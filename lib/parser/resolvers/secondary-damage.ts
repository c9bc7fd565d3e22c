/** Misuse of the data: reported, said not to have been, or not spoken of. */
import type { Notice } from "../../notice";
import type { Reading } from "../reading";
import { type DamageCandidate, recognizeDamage } from "../recognizers/secondary-damage";
import { mostTelling, statementFrom } from "../trace";
import { DENIES, HARM } from "../vocabulary/secondary-damage";
import { weighChoice } from "./weighed-choice";
import { WEIGHED_WORDS } from "./weighed-finding";

/** What is told of misuse, or what all that is said of harm speaks for. */
export function readSecondaryDamage(reading: Reading): Notice["secondaryDamage"] {
  const told = toldDamage(reading);
  const { value, words, doubt } = weighChoice(reading, "secondaryDamage", told?.value ?? "null");
  if (value === "null" || value === told?.value || (value === "none_reported" && !isHarmDenied(reading)))
    return told && { ...told, needsReview: told.needsReview ?? doubt };
  return {
    value,
    ...statementFrom(reading.notice, words, WEIGHED_WORDS, { basis: "inferred", needsReview: doubt }),
  };
}

/** None can be said to have been reported where no sentence that speaks of harm denies anything. */
function isHarmDenied({ notice }: Reading): boolean {
  return notice.sentences.some(({ text }) => {
    const at = text.search(HARM);
    return at >= 0 && DENIES.test(text.slice(at));
  });
}

/** Misuse that is reported once outweighs that no other was found. */
function toldDamage({ notice, header, trace }: Reading): Notice["secondaryDamage"] {
  const stated: DamageCandidate[] = [];
  for (const candidate of recognizeDamage(notice)) {
    if (candidate.objection) trace.reject("secondaryDamage", candidate, candidate.objection);
    else stated.push(candidate);
  }
  const value = stated.some((candidate) => candidate.value === "reported") ? "reported" : "none_reported";
  const saying = stated.filter((candidate) => candidate.value === value);
  const telling = mostTelling(notice, header.titleSpan, saying, 2);
  const [first] = telling;
  if (!first) return null;
  for (const candidate of stated)
    if (candidate.value === value) trace.accept("secondaryDamage", candidate);
    else trace.reject("secondaryDamage", candidate, "misuse is reported elsewhere in the notice");
  const both = saying.length < stated.length;
  return {
    value,
    ...statementFrom(
      notice,
      telling.flatMap(({ span, asked }) => (asked ? [asked, span] : [span])),
      first.rule,
      {
        needsReview: both ? "misuse is denied in one place and told of in another" : null,
      },
    ),
  };
}

/**
 * Figures that the notice itself takes back: those left out or denied, those of an earlier account, wholes of which
 * only some are concerned.
 */

import type { Mention } from "../../../recognizers/counts";
import {
  EARLIER_AFTER,
  EARLIER_BEFORE,
  EARLIER_IN_BRACKETS,
  QUOTED_AFTER,
  RIGHT_ON_LINE,
  TOLD_BEFORE,
  WRONG_CELL,
  WRONG_LABEL,
  WRONG_LINE,
} from "../../../vocabulary/count-origins";
import { CONCERNED_BEFORE } from "../../../vocabulary/count-roles";
import {
  DENIED_DIRECTLY,
  FEAR_DISPELLED,
  FOUND_UNFOUNDED,
  GIVEN_UP_AFTER,
  KEPT_AFTER,
  KEPT_UNHARMED,
  LEFT_OUT_AFTER,
  LEFT_OUT_BEFORE,
  LOCKED_BEFORE,
  NO_PERSON_AFTER,
  OF_WHOM_SOME_AFTER,
  RESTORED_AFTER,
  SENT_OUT_LIMITED,
  SUSPECTED_AFTER,
  UNHARMED_BEFORE,
  WHOLE_AFTER,
  WHOLE_IN_BRACKETS,
  WHOLE_MEMBERSHIP,
} from "../../../vocabulary/count-unharmed";
import { LEAK } from "../../../vocabulary/predicates";
import type { MentionContext } from "../context";
import { isEntry } from "../groups";
import { no, type Verdict } from "./verdict";

/** How far behind a figure its sentence may tell that nothing was taken. */
const KEPT_REACH = 220;

/** Said not to be concerned. */
export function leftOut({ mention, after, noticeText }: MentionContext): Verdict | null {
  if (SUSPECTED_AFTER.test(after) && FOUND_UNFOUNDED.test(noticeText))
    return { role: "excluded", strength: 2, rule: "found-unfounded" };
  if (LOCKED_BEFORE.test(mention.before) && RESTORED_AFTER.test(after) && SENT_OUT_LIMITED.test(noticeText))
    return { role: "excluded", strength: 2, rule: "restored-and-not-sent" };
  const end = mention.span.end - mention.sentence.start;
  if (NO_PERSON_AFTER.test(after) || (UNHARMED_BEFORE.test(mention.head) && isEntry(mention)))
    return { role: "excluded", strength: 2, rule: "left-out" };
  if (DENIED_DIRECTLY.test(after) || KEPT_UNHARMED.test(mention.sentence.text.slice(end, end + KEPT_REACH)))
    return { role: "excluded", strength: 2, rule: "denied" };
  const denied = LEFT_OUT_AFTER.exec(after);
  const isLeftOut = denied && (LEFT_OUT_BEFORE.test(mention.head) || /関係|対象|影響|公表|公開/.test(denied[0]));
  return isLeftOut ? { role: "excluded", strength: 2, rule: "left-out" } : null;
}

/** 「誤)146名 正)164名」: behind the word for what is right, on the line of what was wrong. */
function isPutRight({ sentence: { line }, span }: Mention): boolean {
  return RIGHT_ON_LINE.test(line.text.slice(0, Math.max(0, span.start - line.start)));
}

/** Told in an earlier account, a wrong one or a rumour. */
export function earlierFigure({ mention, after }: MentionContext): Verdict | null {
  if (mention.version === "newest" || isPutRight(mention)) return null;
  const isQuoted =
    mention.version === "earlier" ||
    (mention.unit !== "households" && WRONG_LINE.test(mention.sentence.line.text.trim())) ||
    WRONG_LABEL.test(mention.label) ||
    WRONG_LABEL.test(mention.before.trim()) ||
    WRONG_CELL.test(mention.before) ||
    (EARLIER_IN_BRACKETS.test(mention.before) && /^(?:分|様)?\)/.test(after)) ||
    (mention.unit !== "organizations" && GIVEN_UP_AFTER.test(after)) ||
    QUOTED_AFTER.test(after) ||
    (TOLD_BEFORE.test(mention.before) && OF_WHOM_SOME_AFTER.test(after)) ||
    (EARLIER_BEFORE.test(mention.before) && EARLIER_AFTER.test(after));
  if (!isQuoted) return null;
  return FEAR_DISPELLED.test(mention.after)
    ? { role: "excluded", strength: 2, rule: "fear-dispelled" }
    : { role: "earlier", strength: 2, rule: "earlier-figure" };
}

/** All of whom only some are concerned. */
export function whole({ mention, after }: MentionContext): Verdict | null {
  if (KEPT_AFTER.test(after)) return no("all whose data are kept");
  if (isEntry(mention) && WHOLE_MEMBERSHIP.test(mention.head))
    return { role: "own", strength: 1, rule: "whole-membership" };
  if (!WHOLE_AFTER.test(after) || mention.isPortion || (isEntry(mention) && !WHOLE_IN_BRACKETS.test(after)))
    return null;
  if (/うち\)|中\)/.test(after.slice(0, 12))) return no("a whole of which only some are concerned");
  return LEAK.test(mention.before) || CONCERNED_BEFORE.test(mention.before)
    ? null
    : no("a whole of which only some are concerned");
}

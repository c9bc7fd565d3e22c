/**
 * Figures that the notice itself takes back: those left out or denied, those of an earlier account, wholes of which
 * only some are concerned.
 */

import type { Mention } from "../../../recognizers/counts";
import { findNumbers } from "../../../recognizers/counts/numbers";
import { headingsAbove } from "../../../structure/outline";
import {
  EARLIER_AFTER,
  EARLIER_BEFORE,
  EARLIER_IN_BRACKETS,
  EARLIER_LABEL,
  EARLIER_NOTICE_BRACKET,
  EARLIER_NOTICE_ENTRY,
  NEWER_LABEL,
  QUOTED_AFTER,
  RIGHT_ON_LINE,
  TOLD_BEFORE,
  TOLD_IN_ENTRY,
  WRONG_CELL,
  WRONG_LABEL,
  WRONG_LINE,
} from "../../../vocabulary/count-origins";
import { CONCERNED_BEFORE } from "../../../vocabulary/count-roles";
import {
  ALL_BEFORE,
  ANSWERED_AFTER,
  ANSWERS_BEFORE,
  AT_RISK_BEFORE,
  DENIED_DIRECTLY,
  FEAR_DISPELLED,
  FEARED_AND_DISPELLED,
  FOUND_UNFOUNDED,
  GIVEN_UP_AFTER,
  HOLDER_BEFORE,
  HOLDS_NO_DATA,
  HOLDS_SOME_AFTER,
  KEPT_AFTER,
  KEPT_AND_SPARED,
  KEPT_ELSEWHERE,
  KEPT_THERE_AFTER,
  KEPT_UNHARMED,
  LEAK_COLUMN,
  LEAKED_BEFORE,
  LEFT_OUT_AFTER,
  LEFT_OUT_BEFORE,
  LEFT_UNCERTAIN,
  LOCKED_BEFORE,
  LOOKED_THROUGH_AFTER,
  LOOKED_THROUGH_TOPIC,
  NAMED_AGAIN_BEFORE,
  NO_MORE_LEFT_AFTER,
  NO_PERSON_AFTER,
  NONE_BUT_SOME_AFTER,
  NONE_GOT_OUT,
  NOTHING_FOUND_AFTER,
  OF_NOBODY,
  OF_WHOM_SOME_AFTER,
  OUT_OF_HAND,
  PICKED_AFTER,
  PICKED_BEFORE,
  RESTORED_AFTER,
  ROW_OF_NONE_AFTER,
  SAMPLE_BEFORE,
  SAMPLED_AFTER,
  SENT_BEFORE,
  SENT_OUT_LIMITED,
  SET_ASIDE_AFTER,
  SPARED_IN_PART,
  SPARED_LINE,
  SPARED_TOPIC,
  STOLEN,
  SUSPECTED_AFTER,
  UNHARMED_BEFORE,
  UNHARMED_HEADING,
  UNHARMED_LEAD,
  UNTRACED_TOPIC,
  WHOLE_AFTER,
  WHOLE_BUT_SOME_AFTER,
  WHOLE_IN_BRACKETS,
  WHOLE_MEMBERSHIP,
  WHOLE_OF_LOST_AFTER,
  WHOLE_TOLD_BESIDE,
  WHOLE_TOLD_IN_BRACKET,
} from "../../../vocabulary/count-unharmed";
import { LEAK } from "../../../vocabulary/predicates";
import type { MentionContext } from "../context";
import { isEntry } from "../groups";
import { LEFT_IN_PLACE, LEFT_UNCOUNTED, no, type Verdict } from "./verdict";

/** How far behind a figure its sentence may tell that nothing was taken. */
const KEPT_REACH = 220;

/** 「第2報において最大約14,000名|としておりましたが、…送信されていないことが確認できた方を除き」 */
const TOLD_AS_AFTER = /^(?:分|様)?」?と(?:し(?:て(?:い|お)|まし)|お知らせ|公表|発表|ご?報告|ご?案内|お伝え)/;

/** Said not to be concerned. */
export function leftOut({ mention, after, noticeText }: MentionContext): Verdict | null {
  if (FEARED_AND_DISPELLED.test(after)) return { role: "excluded", strength: 2, rule: "fear-dispelled" };
  if (TOLD_AS_AFTER.test(after) || NAMED_AGAIN_BEFORE.test(mention.before)) return null;
  if (SUSPECTED_AFTER.test(after) && FOUND_UNFOUNDED.test(noticeText))
    return { role: "excluded", strength: 2, rule: "found-unfounded" };
  if (LOCKED_BEFORE.test(mention.before) && RESTORED_AFTER.test(after) && SENT_OUT_LIMITED.test(noticeText))
    return { role: "excluded", strength: 2, rule: "restored-and-not-sent" };
  if (
    isUnharmed(mention, noticeText) ||
    OF_NOBODY.test(noticeText.slice(mention.sentence.end, mention.sentence.end + BEHIND_REACH))
  )
    return { role: "excluded", strength: 2, rule: "unharmed" };
  const next = noticeText.slice(mention.sentence.end, mention.sentence.end + NEXT_REACH);
  if (KEPT_THERE_AFTER.test(after) && NONE_GOT_OUT.test(next) && !SPARED_IN_PART.test(next))
    return { role: "excluded", strength: 2, rule: "kept-unharmed" };
  const end = mention.span.end - mention.sentence.start;
  const isSparedEntry = UNHARMED_BEFORE.test(mention.head) || SPARED_LINE.test(mention.sentence.line.text);
  if (NO_PERSON_AFTER.test(after) || (isSparedEntry && isEntry(mention)))
    return { role: "excluded", strength: 2, rule: "left-out" };
  const behind = mention.sentence.text.slice(end, end + KEPT_REACH);
  if (LEFT_UNCERTAIN.test(behind) || SPARED_IN_PART.test(behind)) return null;
  const isUntraced = UNTRACED_TOPIC.test(after) && !OUT_OF_HAND.test(noticeText);
  const isTopic = (SPARED_TOPIC.test(after) || isUntraced) && !AT_RISK_BEFORE.test(mention.before);
  const spared = (KEPT_AND_SPARED.test(behind) && !STOLEN.test(noticeText)) || isTopic;
  const isSpared = spared && !LEAKED_BEFORE.test(mention.before);
  if (DENIED_DIRECTLY.test(after) || KEPT_UNHARMED.test(behind) || isSpared)
    return { role: "excluded", strength: 2, rule: "denied" };
  const denied = LEFT_OUT_AFTER.exec(after);
  const isLeftOut = denied && (LEFT_OUT_BEFORE.test(mention.head) || /関係|対象|影響|公表|公開/.test(denied[0]));
  return isLeftOut ? { role: "excluded", strength: 2, rule: "left-out" } : null;
}

/** How much of the next sentence may say that nothing got out. */
const NEXT_REACH = 140;

/** How much behind the line of a figure may say that it counts nobody. */
const BEHIND_REACH = 60;

/** The head of a table stands so many characters above its rows at most. */
const FARTHEST_HEAD = 400;

/** By what is said of those counted behind the figure, before the list in which it stands, or by the heading above. */
function isUnharmed({ sentence, after }: Mention, noticeText: string): boolean {
  if (KEPT_ELSEWHERE.test(after) || HOLDS_NO_DATA.test(after)) return true;
  const { lead, line } = sentence;
  if (
    ROW_OF_NONE_AFTER.test(after) &&
    LEAK_COLUMN.test(noticeText.slice(Math.max(0, line.start - FARTHEST_HEAD), line.start))
  )
    return true;
  if (line.marker !== "" && lead && UNHARMED_LEAD.test(lead.text.slice(-80))) return true;
  return headingsAbove(line)
    .slice(0, 1)
    .some((title) => UNHARMED_HEADING.test(title));
}

/** 「(2)調査対象」: those whom the discloser asked or looked through. */
const SURVEYED = /^(?:[(\d).①-⑳ ]{0,4})調査(?:の)?対象(?:者|範囲)?$/;

/** 「毎月、無作為に抽出した|100件の操作記録を点検」 */
const CHECKED_AT_TIMES =
  /(?:毎[月週日年]|定期的に|無作為に|随時)[^。、]{0,6}、?(?:無作為に)?(?:抽出した|選んだ|抜き出した)$/;

/** Named only to be left out of another figure, or as all that was looked through. */
export function setAside({ mention, after, namesData }: MentionContext): Verdict | null {
  if (SET_ASIDE_AFTER.test(after)) return no("those left out");
  if (NO_MORE_LEFT_AFTER.test(after)) return no(LEFT_IN_PLACE);
  if (isWholeInBracket(mention)) return no("a whole of which only some are concerned");
  if (NOTHING_FOUND_AFTER.test(after) && !LEAK.test(mention.before)) return no("what was looked through");
  const isSample = SAMPLE_BEFORE.test(mention.before) && SAMPLED_AFTER.test(after);
  const isTopic = CHECKED_AT_TIMES.test(mention.before) || LOOKED_THROUGH_TOPIC.test(mention.before);
  if (isSample || isTopic || SURVEYED.test(mention.label)) return no("what was looked through");
  const isLookedThrough = ALL_BEFORE.test(mention.before) && LOOKED_THROUGH_AFTER.test(after);
  return isLookedThrough && !namesData && !mention.isPortion ? no("what was looked through") : null;
}

/** 「118名(学年全体は|243名)」: more than those before the bracket. */
function isWholeInBracket({ before, value }: Mention): boolean {
  const told = WHOLE_TOLD_IN_BRACKET.exec(before);
  if (!told) return false;
  const some = [...findNumbers(before.slice(0, told.index + 1))].at(-1);
  return some !== undefined && some.value < value;
}

/** 「誤)146名 正)164名」: behind the word for what is right, on the line of what was wrong. */
function isPutRight({ sentence: { line }, span }: Mention): boolean {
  return RIGHT_ON_LINE.test(line.text.slice(0, Math.max(0, span.start - line.start)));
}

/** 「解析により44名|の方を新たに確認し、162名に改めました」 */
const FOUND_ANEW_AFTER = /^(?:分|様)?(?:の方|のお客様)?(?:を|が)新たに(?:確認|判明|特定|把握)/;

/** 「水曜クラスの15名|を計上しておりませんでした」 */
const LEFT_UNCOUNTED_AFTER =
  /^(?:分|様|さま|の方)?(?:を|が|について)、?[^。、\d]{0,12}(?:計上|集計|数え|算入|把握|カウント|含め|含まれ)[^。、]{0,8}(?:ません|なかった|ていない|ておらず|ず、|漏れ)/;

/** Those whom an earlier figure lacked; they count where the newer one is so much larger. */
export function leftUncounted({ mention, after }: MentionContext): Verdict | null {
  const isLeft = LEFT_UNCOUNTED_AFTER.test(after) && !EARLIER_BEFORE.test(mention.before);
  return isLeft ? { role: "own", strength: 1, rule: LEFT_UNCOUNTED } : null;
}

/** 「前回(8月1日)のお知らせ:298件」 above 「今回(8月9日)判明分を加えた数:312件」 */
function isOfEarlierLabel({ label, sentence }: Mention, noticeText: string): boolean {
  return (
    EARLIER_LABEL.test(label.trim()) && NEWER_LABEL.test(noticeText.slice(sentence.end, sentence.end + NEXT_REACH))
  );
}

/** 「10月25日 第一報を公表。…約1,800名の明細書が誤って封入されたと推定」, and nowhere told again. */
function isOfEarlierEntry({ sentence: { line }, span, before, after }: Mention, noticeText: string): boolean {
  const lead = noticeText.slice(Math.max(line.start, span.start - ENTRY_REACH), span.start);
  const isInBracket = EARLIER_NOTICE_BRACKET.test(before) && /^(?:分|様|さま)?\)/.test(after);
  if (!isInBracket && !(TOLD_IN_ENTRY.test(after) && EARLIER_NOTICE_ENTRY.test(lead))) return false;
  const figure = /\d[\d,.万千億]*(?:名|人|件)?/.exec(noticeText.slice(span.start, span.end))?.[0] ?? "";
  return noticeText.indexOf(figure) === noticeText.lastIndexOf(figure);
}

/** An entry names the earlier notice so many characters before its figure at most. */
const ENTRY_REACH = 120;

/** Told in an earlier account, a wrong one or a rumour. */
export function earlierFigure({ mention, after, noticeText }: MentionContext): Verdict | null {
  if (mention.version === "newest" || isPutRight(mention) || FOUND_ANEW_AFTER.test(after)) return null;
  const isQuoted =
    mention.version === "earlier" ||
    (mention.unit !== "households" && WRONG_LINE.test(mention.sentence.line.text.trim())) ||
    WRONG_LABEL.test(mention.label) ||
    WRONG_LABEL.test(mention.before.trim()) ||
    WRONG_CELL.test(mention.before) ||
    (EARLIER_IN_BRACKETS.test(mention.before) && /^(?:分|様)?\)/.test(after)) ||
    (mention.unit !== "organizations" && GIVEN_UP_AFTER.test(after)) ||
    QUOTED_AFTER.test(after) ||
    isOfEarlierLabel(mention, noticeText) ||
    isOfEarlierEntry(mention, noticeText) ||
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
  const isAtRisk = LEAK.test(mention.before) || AT_RISK_BEFORE.test(mention.before);
  if (!isAtRisk && NONE_BUT_SOME_AFTER.test(after)) return no("a whole of which only some are concerned");
  const isOfHolder = HOLDER_BEFORE.test(mention.before) && HOLDS_SOME_AFTER.test(after);
  if (isOfHolder || WHOLE_BUT_SOME_AFTER.test(after)) return no("a whole of which only some are concerned");
  const isWholeBeside = !isAtRisk && WHOLE_TOLD_BESIDE.test(mention.before);
  if (isWholeBeside || (isEntry(mention) && WHOLE_MEMBERSHIP.test(mention.head)))
    return { role: "own", strength: 1, rule: "whole-membership" };
  if (PICKED_BEFORE.test(mention.before) && PICKED_AFTER.test(after))
    return no("a whole of which only some are concerned");
  if (ANSWERS_BEFORE.test(mention.before) && ANSWERED_AFTER.test(after))
    return no("a whole of which only some are concerned");
  const isConcerned = isAtRisk || CONCERNED_BEFORE.test(mention.before);
  if (!isConcerned && !isEntry(mention) && WHOLE_OF_LOST_AFTER.test(after))
    return no("a whole of which only some are concerned");
  const isOfGoods = SENT_BEFORE.test(mention.before);
  if (
    !WHOLE_AFTER.test(after) ||
    (mention.isPortion && !isOfGoods) ||
    (isEntry(mention) && !WHOLE_IN_BRACKETS.test(after))
  )
    return null;
  if (/うち\)|中\)/.test(after.slice(0, 12))) return no("a whole of which only some are concerned");
  return isConcerned ? null : no("a whole of which only some are concerned");
}

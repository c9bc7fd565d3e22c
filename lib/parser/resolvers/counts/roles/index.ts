/** What a figure counts: people and records whose data are concerned, or something else. */
import type { Mention } from "../../../recognizers/counts";
import { headingsAbove } from "../../../structure/outline";
import {
  ACTS_AFTER,
  ADDRESSED_AFTER,
  BROKEN_INTO,
  CERTAIN_PERSONS,
  CONCERNED_BEFORE,
  CONCERNED_NUMBER,
  CONCERNED_TOPIC,
  CREDENTIALS_TAKEN_AFTER,
  DECEIVED_BEFORE,
  DENIED_DIRECTLY,
  EARLIER_AFTER,
  EARLIER_BEFORE,
  ENTERED_AFTER,
  EVENTS_AFTER,
  EVENTS_BEFORE,
  FEAR_DISPELLED,
  FOUND_UNFOUNDED,
  GIVEN_UP_AFTER,
  HIJACKED,
  HIJACKED_AFTER,
  IN_PLACE_BEFORE,
  KEPT_AFTER,
  KEPT_UNHARMED,
  LEFT_OUT_AFTER,
  LEFT_OUT_BEFORE,
  NO_PERSON_AFTER,
  OF_WHOM_SOME_AFTER,
  ORIGIN_AFTER,
  ORIGIN_BEFORE,
  ORIGIN_HEADING,
  ORIGIN_NEARER,
  ORIGIN_SAYS,
  ORIGIN_SUBJECT,
  OTHER_THING_AFTER,
  OTHER_THING_BEFORE,
  OTHER_TOPIC_BEFORE,
  PERSONS_IN_BRACKET,
  PLACE_AFTER,
  PLACE_COUNTER,
  PLACE_HEAD,
  QUOTED_AFTER,
  RIGHT_LINE,
  SCOPE_LABEL,
  SERVED_AFTER,
  SHARED_WHOLE_AFTER,
  SPAM,
  STAFF_NOUN,
  SUFFERS_AFTER,
  SUSPECTED_AFTER,
  TOLD_BEFORE,
  TOOK_PART_BEFORE,
  UNHARMED_BEFORE,
  UNREACHED_AFTER,
  VIEWED_BEFORE,
  VIEWER_AFTER,
  VIEWER_BEFORE,
  VIEWER_HEADING,
  VIEWER_TOPIC,
  WHOLE_AFTER,
  WHOLE_IN_BRACKETS,
  WHOLE_MEMBERSHIP,
  WITH_THE_RECEIVERS_OWN,
  WRONG_ACT_NOUN,
  WRONG_CELL,
  WRONG_LABEL,
  WRONG_LINE,
} from "../../../vocabulary/count-roles";
import {
  INCLUDED_AFTER,
  KINDS_OF_DATA,
  NET_TOTAL_BEFORE,
  PART_BEFORE,
  SEEN_IN_FACT,
} from "../../../vocabulary/count-status";
import { DATA_AFTER, DATA_NOUN, ORGANIZATION_NOUN, OWN_BEFORE, PERSON_NOUN } from "../../../vocabulary/counts";
import { LEAK } from "../../../vocabulary/predicates";
import { contextOf, type MentionContext } from "../context";
import { isEntry } from "../groups";

/** `origin`: data concerned, but those of all the origin's clients; `earlier`: said to hold no longer. */
export type CountRole = "own" | "origin" | "earlier" | "excluded";

export interface CountJudgement {
  readonly role: CountRole;
  /** 2 where the words say so; 1 where nothing else can be meant, taken only for want of better. */
  readonly strength: 1 | 2;
  readonly rule: string;
}

type Verdict = CountJudgement | { readonly role: null; readonly reason: string };
type Rule = (context: MentionContext) => Verdict | null;

/** Judges a figure: what it counts, or why it counts nothing of the kind. */
export function judgeMention(mention: Mention, noticeText: string): Verdict {
  const context = contextOf(mention, noticeText);
  for (const rule of RULES) {
    const verdict = rule(context);
    if (verdict) return verdict;
  }
  return no("nothing says that their data are concerned");
}

/** How far behind a figure its sentence may tell that nothing was taken. */
const KEPT_REACH = 220;
/** A figure below this can be the number of those who check, act or call. */
const FEW = 20;

const RULES: readonly Rule[] = [
  ({ mention }) => (mention.value === 0 ? no("none") : null),
  ({ mention, after }) =>
    mention.value <= 10 && /^(?:以上|以下|以内|未満|を超える)/.test(after) ? no("a condition, not a count") : null,
  ({ mention, after }) =>
    EVENTS_BEFORE.test(mention.head) && EVENTS_AFTER.test(after) ? no("so many incidents") : null,
  hijackedAccount,
  ({ mention }) => (WITH_THE_RECEIVERS_OWN.test(mention.before) ? no("the receiver's own is among them") : null),
  leftOut,
  earlierFigure,
  otherThing,
  ({ mention }) =>
    mention.unit !== "households" &&
    (IN_PLACE_BEFORE.test(mention.before) || RIGHT_LINE.test(mention.sentence.line.text.trim()))
      ? { role: "own", strength: 2, rule: "figure-in-place-of-another" }
      : null,
  whole,
  viewers,
  staff,
  organizations,
  addressed,
  ({ isAside, namesData, mention }) =>
    isAside && !namesData && !mention.isPortion ? no("stands among plans, requests or contacts") : null,
  byStrength,
];

function no(reason: string): Verdict {
  return { role: null, reason };
}

function hijackedAccount({ mention, after, noticeText }: MentionContext): Verdict | null {
  if (mention.value <= FEW && STAFF_NOUN.test(mention.head) && CREDENTIALS_TAKEN_AFTER.test(after))
    return no("those whose credentials opened the way");
  const isWayIn =
    STAFF_NOUN.test(mention.head) ||
    /^(?:個|件)?の?[^。、]{0,6}(?:メール|業務|保守|管理|特権|社内|運用|共用|共有|従業員|職員|社員|退職者|テスト)/.test(
      after,
    );
  if (mention.value <= FEW && isWayIn && ENTERED_AFTER.test(after)) return no("accounts that were the way in");
  const isHijacked =
    mention.value <= FEW &&
    HIJACKED.test(mention.head) &&
    HIJACKED_AFTER.test(after) &&
    SPAM.test(noticeText.slice(0, 5000));
  return isHijacked ? no("a hijacked mailbox or account") : null;
}

function earlierFigure({ mention, after }: MentionContext): Verdict | null {
  const isQuoted =
    (mention.unit !== "households" && WRONG_LINE.test(mention.sentence.line.text.trim())) ||
    WRONG_LABEL.test(mention.label) ||
    WRONG_LABEL.test(mention.before.trim()) ||
    WRONG_CELL.test(mention.before) ||
    (mention.unit !== "organizations" && GIVEN_UP_AFTER.test(after)) ||
    QUOTED_AFTER.test(after) ||
    (TOLD_BEFORE.test(mention.before) && OF_WHOM_SOME_AFTER.test(after)) ||
    (EARLIER_BEFORE.test(mention.before) && EARLIER_AFTER.test(after));
  if (!isQuoted) return null;
  return FEAR_DISPELLED.test(mention.after)
    ? { role: "excluded", strength: 2, rule: "fear-dispelled" }
    : { role: "earlier", strength: 2, rule: "earlier-figure" };
}

function leftOut({ mention, after, noticeText }: MentionContext): Verdict | null {
  if (SUSPECTED_AFTER.test(after) && FOUND_UNFOUNDED.test(noticeText))
    return { role: "excluded", strength: 2, rule: "found-unfounded" };
  const end = mention.span.end - mention.sentence.start;
  if (NO_PERSON_AFTER.test(after) || (UNHARMED_BEFORE.test(mention.head) && isEntry(mention)))
    return { role: "excluded", strength: 2, rule: "left-out" };
  if (DENIED_DIRECTLY.test(after) || KEPT_UNHARMED.test(mention.sentence.text.slice(end, end + KEPT_REACH)))
    return { role: "excluded", strength: 2, rule: "denied" };
  const denied = LEFT_OUT_AFTER.exec(after);
  const isLeftOut = denied && (LEFT_OUT_BEFORE.test(mention.head) || /関係|対象|影響/.test(denied[0]));
  return isLeftOut ? { role: "excluded", strength: 2, rule: "left-out" } : null;
}

/** Things that are counted by the addresses or papers they have. */
const EVEN_OF_DATA: ReadonlySet<string> = new Set([
  "what should have been",
  "those to whom spam was sent",
  "accounts that are protected from now on",
]);

function otherThing({ mention, after, namesData, isScope }: MentionContext): Verdict | null {
  for (const [thing, pattern] of OTHER_THING_AFTER) {
    if (thing === "so many who check or decide" && mention.value > FEW) continue;
    const isOfData = namesData || mention.isPortion;
    if ((!isOfData || EVEN_OF_DATA.has(thing)) && pattern.test(after)) return no(thing);
  }
  if (namesData || mention.isPortion || WRONG_ACT_NOUN.test(mention.head)) return null;
  if (mention.unit === "records" && OTHER_TOPIC_BEFORE.test(mention.before))
    return no("a sentence about something else");
  if (mention.unit === "accounts" && BROKEN_INTO.test(mention.head)) return null;
  for (const [thing, pattern] of OTHER_THING_BEFORE) {
    if (!pattern.test(mention.head) || (thing === "those to whom it was sent" && isCountedInSaki(mention))) continue;
    if (PLACE_HEAD.test(mention.head) && isEntry(mention) && (mention.unit === "people" || isScope)) continue;
    if (thing === "the size of a whole population" && isOfThoseConcerned(mention)) continue;
    return no(thing);
  }
  return null;
}

/** 「誤って送付した先数:1,186先」: with the counter of banks, of customers. */
function isCountedInSaki({ sentence, span }: Mention): boolean {
  return sentence.text[span.end - sentence.start - 1] === "先";
}

/** 「対象生徒数」, 「重複を除いた生徒数」 */
function isOfThoseConcerned({ before, head }: Mention): boolean {
  return CONCERNED_BEFORE.test(before) || CONCERNED_NUMBER.test(head) || NET_TOTAL_BEFORE.test(before);
}

function whole({ mention, after }: MentionContext): Verdict | null {
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

function viewers({ mention, after, namesData, showsAddresses }: MentionContext): Verdict | null {
  if (mention.unit !== "people" || mention.isPortion || namesData) return null;
  const above = [mention.label, headingsAbove(mention.sentence.line)[0] ?? ""];
  if (!showsAddresses && above.some((words) => VIEWER_HEADING.test(words)))
    return no("those to whom it was sent or told");
  if (after.startsWith("が") && !SUFFERS_AFTER.test(after)) return no("those who act rather than suffer");
  if (DECEIVED_BEFORE.test(mention.before)) return no("those who were deceived");
  const could = VIEWER_BEFORE.test(mention.head) && !VIEWED_BEFORE.test(mention.head);
  return could || VIEWER_AFTER.test(after) || VIEWER_TOPIC.test(mention.before)
    ? no("those who saw or could see")
    : null;
}

function staff({ mention, after, isScope, namesData }: MentionContext): Verdict | null {
  if (!STAFF_NOUN.test(mention.head) || mention.isPortion || namesData || INCLUDED_AFTER.test(mention.after))
    return null;
  const acts = ACTS_AFTER.test(after) && mention.value <= 100;
  return acts || (!isScope && mention.value <= FEW) ? no("those who did it or deal with it") : null;
}

/** Shops, schools and firms mostly are places or receivers; their own data must be spoken of. */
function organizations({ mention, after, showsAddresses, noticeText }: MentionContext): Verdict | null {
  if (mention.unit !== "organizations") return null;
  if (PLACE_COUNTER.test(noticeText.slice(mention.span.start, mention.span.end)) && !namesConcerned(mention))
    return no("places or businesses that only appear");
  if (
    /^ ?(?:様)? ?の(?:ご?担当|役員|役職員|社員|従業員|退職者|スタッフ|お客様|お客さま|顧客|職員|代表者|ご?利用者|ユーザー|会員)/.test(
      after,
    )
  )
    return { role: "own", strength: 1, rule: "organizations-of-those-concerned" };
  if (DATA_AFTER.test(mention.after) && !/^の(?:すべて|全て)/.test(after)) return null;
  if (showsAddresses && ADDRESSED_AFTER.test(after))
    return { role: "own", strength: 1, rule: "receivers-of-open-addresses" };
  const isBesidePersons = after.startsWith(")") && PERSONS_IN_BRACKET.test(mention.before);
  if (!isBesidePersons && PLACE_AFTER.test(after) && !/^が対象/.test(after))
    return no("places or businesses that only appear");
  const isNamed = ORGANIZATION_NOUN.test(mention.head) || DATA_NOUN.test(mention.head);
  const isUnderScope = mention.head === mention.label && SCOPE_LABEL.test(mention.label);
  return isNamed || isUnderScope || /分$/.test(mention.head) ? null : no("places or businesses that only appear");
}

/** 「対象となる加盟店:31店舗」 */
function namesConcerned({ before, head, label }: Mention): boolean {
  return CONCERNED_BEFORE.test(before) || /加盟|取引|対象|該当|影響|漏|流出/.test(`${label} ${head}`);
}

function addressed({ mention, after, leaks, showsAddresses, namesData }: MentionContext): Verdict | null {
  const toldOf = mention.after.replace(/\([^)]{0,40}\)/, "");
  if (UNREACHED_AFTER.test(toldOf)) return no("people who could not be reached");
  if (namesData || mention.isPortion || !ADDRESSED_AFTER.test(after)) return null;
  if (SERVED_AFTER.test(after) && leaks) return { role: "own", strength: 1, rule: "those-served" };
  if (CONCERNED_BEFORE.test(mention.before)) return { role: "own", strength: 1, rule: "those-told" };
  if (mention.unit === "people" && TOOK_PART_BEFORE.test(mention.head))
    return { role: "own", strength: 1, rule: "participants-told" };
  if (showsAddresses && mention.unit === "people")
    return { role: "own", strength: 1, rule: "receivers-of-open-addresses" };
  return no("people told, asked or visited");
}

function byStrength(context: MentionContext): Verdict | null {
  const { mention, isScope, leaks, namesData, isAside } = context;
  if (mention.unit === "households") return { role: "own", strength: 1, rule: "households" };
  if (WRONG_ACT_NOUN.test(mention.head) && mention.unit === "records")
    return { role: "own", strength: 1, rule: "wrong-acts" };
  const origin = isOrigin(mention);
  const areCertainPersons = CERTAIN_PERSONS.test(mention.before);
  const points =
    (origin || PART_BEFORE.test(mention.before) ? 2 : 0) +
    (BROKEN_INTO.test(mention.head) && (mention.unit === "accounts" || /アカウント|ID|会員/.test(mention.head))
      ? 2
      : 0) +
    (namesData || mention.isPortion ? 3 : 0) +
    (DATA_NOUN.test(mention.head) || KINDS_OF_DATA.test(mention.column) ? 2 : 0) +
    (PERSON_NOUN.test(mention.head) ? 1 : 0) +
    (SEEN_IN_FACT.test(mention.before.slice(-40)) ? 1 : 0) +
    (CONCERNED_TOPIC.test(mention.before) ? 2 : CONCERNED_BEFORE.test(mention.before) ? 1 : 0) +
    (isScope ? 2 : 0) +
    (leaks ? 1 : 0) +
    (isAside && !namesData ? -2 : 0) +
    (!isScope && !leaks && /chronology|response|cause/.test(mention.sentence.line.section) ? -1 : 0);
  // People and accounts that nothing above explained away are concerned, if nobody plainer is.
  const least = mention.unit === "people" || mention.unit === "accounts" ? 0 : 1;
  if (points < least) return null;
  return {
    role: origin ? "origin" : "own",
    strength: points >= 2 && !areCertainPersons ? 2 : 1,
    rule: areCertainPersons ? "certain-persons" : namesData || mention.isPortion ? "data-of-so-many" : "so-many",
  };
}

function isOrigin(mention: Mention): boolean {
  const { before, after, sentence } = mention;
  if (SHARED_WHOLE_AFTER.test(after)) return true;
  if (OWN_BEFORE.test(before) && !ORIGIN_NEARER.test(before)) return ORIGIN_AFTER.test(after);
  return (
    headingsAbove(sentence.line).some((title) => ORIGIN_HEADING.test(title)) ||
    ORIGIN_BEFORE.test(before) ||
    ORIGIN_AFTER.test(after) ||
    (ORIGIN_SUBJECT.test(before) && ORIGIN_SAYS.test(after))
  );
}

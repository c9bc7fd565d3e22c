/**
 * What a dated event is to the incident: the day something happened to the data, the day it was found out, or
 * neither (an answer to it, an earlier notice, a period of the data, a state "as of").
 */
import { dayNumberOf } from "../../../recognizers/dates/calendar";
import {
  DATED_LABEL,
  DISCOVERY_LABEL,
  OCCURRENCE_AND_DISCOVERY_LABEL,
  OCCURRENCE_LABEL,
  OTHER_PERIOD_LABEL,
} from "../../../vocabulary/date-event-labels";
import { ASKED_TO_UNDO, ASSURED_TO_BE_UNDONE, REMOVAL } from "../../../vocabulary/date-handling";
import { LAST_SEEN, LAST_SEEN_THEN, WAS_STILL_THERE } from "../../../vocabulary/date-losses";
import { FIRST_OF_THEM, LAST_OF_THEM } from "../../../vocabulary/date-occurrence";
import { type Account, accountOf } from "../accounts";
import type { DatedEvent } from "../events";
import { ANNOUNCED, type DateRole, NO_WORDS, none, type RoleCandidate } from "./candidates";
import type { RoleContext } from "./context";
import { discoveryOf } from "./discovery";
import { exclusionOf } from "./exclusions";
import { occurrenceOf } from "./occurrence";

/** All roles that an event may play; one may both happen and be found in one sentence. */
export function rolesOf(event: DatedEvent, context: RoleContext): RoleCandidate[] {
  const excluded = exclusionOf(event, context);
  if (excluded) return [none(event, excluded)];
  const roles = toldRolesOf(event, context);
  return isAnnounced(event, context) ? roles.map(asAnnounced) : roles;
}

/** A day after that of the notice: nothing has happened on it yet, unless it was added later. */
function isAnnounced({ from: { year, month, day }, sentence }: DatedEvent, { published }: RoleContext): boolean {
  if (!published || month === null || ADDED_LATER.test(sentence.text)) return false;
  // Of a month its first day.
  return dayNumberOf({ year, month, day: day ?? 1 }) > dayNumberOf(published);
}

/** 「(追記) 6月25日、…も新たに判明しました」 */
const ADDED_LATER = /^[\s(【[〔<※・■]{0,4}(?:追記|更新)[^。]{0,200}(?:した|だった|った)(?:。|$)/;

const asAnnounced = (candidate: RoleCandidate): RoleCandidate =>
  candidate.role === "occurred" || candidate.role === "discovered" ? none(candidate.event, ANNOUNCED) : candidate;

function toldRolesOf(event: DatedEvent, context: RoleContext): RoleCandidate[] {
  const labelled = labelledRolesOf(event);
  if (labelled.length === 0) return narratedRolesOf(event, context);
  return entryToldOtherwise(event, labelled, context) ?? labelled;
}

/** Under 「判明日時」 a list may begin before the discovery: 「6月7日 案内を発送」「6月9日 参加者の指摘により判明」. */
function entryToldOtherwise(
  event: DatedEvent,
  labelled: readonly RoleCandidate[],
  context: RoleContext,
): RoleCandidate[] | null {
  if (event.sentence.line.role === "row" || event.before.trim() !== "" || event.isDateLine) return null;
  const told = narratedRolesOf(event, context);
  const tells = (name: DateRole) => told.some(({ role }) => role === name);
  const isLabelled = (name: DateRole) => labelled.some(({ role }) => role === name);
  return isLabelled("discovered") && !isLabelled("occurred") && tells("occurred") && !tells("discovered") ? told : null;
}

/** 「配布日(5月10日)」「気付いた日(5月12日)」: a label in running words, its value in brackets. */
const LABEL_BEFORE_BRACKET = /(?:^|[。、・\s])(?<label>[^。、・\s()「」]{1,30}(?:日時?|年月日|時刻|時期|期間))\($/;

/** 「お詫びの文書の発送日(5月20日)」 */
const OF_AN_ANSWER = /お?詫び|おわび|謝罪|再送|お知らせ|通知|返信|返送/;

function labelledInBrackets(event: DatedEvent): RoleCandidate[] {
  const label = LABEL_BEFORE_BRACKET.exec(event.before.slice(-40))?.groups?.label;
  if (!label || !/^(?:頃|ごろ)?\)/.test(event.rest) || OTHER_PERIOD_LABEL.test(label) || OF_AN_ANSWER.test(label))
    return [];
  const role = (name: DateRole, rule: string) => ({ event, role: name, rule, score: 3, reason: null });
  if (DISCOVERY_LABEL.test(label)) return [role("discovered", "label-discovery-date")];
  return OCCURRENCE_LABEL.test(label) ? [role("occurred", "label-occurrence-date")] : [];
}

function labelledRolesOf(event: DatedEvent): RoleCandidate[] {
  // 「持ち出しが行われた期間は、2016年6月から…」: a topic is as good as a label.
  const isTopic = event.isFirst && DATED_LABEL.test(event.labels[0] ?? "") && /は、?$/.test(event.before.trim());
  if (!event.isValue && !isTopic) return labelledInBrackets(event);
  for (const label of event.labels.slice(0, event.isValue ? 4 : 1)) {
    if (label.length > 60 || (event.isDateLine && !DATED_LABEL.test(label))) continue;
    const role = (name: DateRole, rule: string) => ({ event, role: name, rule, score: 4, reason: null });
    if (LAST_SEEN.test(label)) return [role("last-seen", "label-last-seen")];
    const isFound = DISCOVERY_LABEL.test(label);
    const isHappened = OCCURRENCE_LABEL.test(label) && !OTHER_PERIOD_LABEL.test(label);
    if (isFound && !OCCURRENCE_AND_DISCOVERY_LABEL.test(label)) return [role("discovered", "label-discovery-date")];
    if (isFound) return [role("discovered", "label-discovery-date"), role("occurred", "label-occurrence-date")];
    if (isHappened) return [role("occurred", "label-occurrence-date")];
  }
  return [];
}

function narratedRolesOf(event: DatedEvent, context: RoleContext): RoleCandidate[] {
  const account = accountOf(event);
  if (
    LAST_SEEN.test(account.words) ||
    LAST_SEEN_THEN.test(event.before.slice(-40)) ||
    WAS_STILL_THERE.test(event.after)
  )
    return [{ event, role: "last-seen", rule: "last-seen", score: 2, reason: null }];
  const before = event.before.slice(-40);
  // 「最初の発生は4月6日であったことが分かって」: what is known by now, not since when.
  const isOneOfThem = FIRST_OF_THEM.test(before) || LAST_OF_THEM.test(before);
  const roles = [
    ...(isOneOfThem ? [] : discoveryOf(event, account, context)),
    ...occurrenceOf(event, account, context),
    ...answerOf(event, account),
  ];
  return roles.length > 0 ? roles : [none(event, NO_WORDS)];
}

function answerOf(event: DatedEvent, { words, kinds }: Account): RoleCandidate[] {
  const answers: RoleCandidate[] = [];
  const first = kinds.find((kind) => kind !== "none" && kind !== "weak");
  if (first === "response") answers.push({ event, role: "responded", rule: "response", score: 1, reason: null });
  if (REMOVAL.test(words.replace(ASKED_TO_UNDO, "").replace(ASSURED_TO_BE_UNDONE, "")))
    answers.push({ event, role: "removed", rule: "removal", score: 1, reason: null });
  return answers;
}

/**
 * What a dated event is to the incident: the day something happened to the data, the day it was found out, or
 * neither (an answer to it, an earlier notice, a period of the data, a state "as of").
 */
import type { NoticeText } from "../../../structure/outline";
import {
  DATED_LABEL,
  DISCOVERY_LABEL,
  OCCURRENCE_AND_DISCOVERY_LABEL,
  OCCURRENCE_LABEL,
  OTHER_PERIOD_LABEL,
} from "../../../vocabulary/date-event-labels";
import {
  AS_OF,
  CARD_PAYMENT,
  DATA_PERIOD,
  DOCUMENT_PUT_UP,
  EARLIER_NOTICE,
  HOLDS_DATA,
  IS_HELD,
  OUTAGE,
  REMOVAL,
  STRONG_OCCURRENCE,
} from "../../../vocabulary/date-events";
import { LAST_SEEN } from "../../../vocabulary/date-losses";
import { type Account, accountOf } from "../accounts";
import { UNTIL_AN_ACT } from "../accounts/telling-words";
import type { DatedEvent } from "../events";
import { isDayOfNotice, NO_WORDS, none } from "./candidates";
import { discoveryOf } from "./discovery";
import { occurrenceOf } from "./occurrence";

export type DateRole = "occurred" | "discovered" | "last-seen" | "removed" | "responded" | "none";

export interface RoleCandidate {
  readonly event: DatedEvent;
  readonly role: DateRole;
  readonly rule: string;
  /** Comparable within one role: 4 a label, 3 a span in prose, 2 plain words, 1 weak words, 0 an occasion. */
  readonly score: number;
  /** For the role `none`: why. */
  readonly reason: string | null;
}

/** What of the whole notice bears on its dates. */
export interface RoleContext {
  /** A subsidiary's own knowledge is its group's. */
  readonly isAboutSubsidiary: boolean;
  readonly isCardTheft: boolean;
  /** Whether a company that is named as the subject of a sentence is another than the discloser. */
  isAnother(company: string): boolean;
  /** Whether words are what the discloser calls itself in this notice: 「(以下「機構」という。)」. */
  isOwnAlias(words: string): boolean;
}

const COMPANY_FORM = /株式会社|有限会社|合同会社/g;
/** The lines of letterhead, title and signature are no longer. */
const LONGEST_FRAME_LINE = 60;

/** Looks through the whole notice once. */
export function roleContextOf({ text, lines }: NoticeText): RoleContext {
  const frame = lines
    .filter((line) => line.text.length <= LONGEST_FRAME_LINE && !line.text.includes("。"))
    .map((line) => line.text)
    .join("\n");
  const isPublicBody =
    /[本当](?:市|町|村|区|県|府|都|学|校)(?![^、。\s]{0,2}(?:場|役))/.test(text) && !/[当弊]社/.test(text);
  const aliases = ownAliasesOf(text, lines);
  return {
    isOwnAlias: (words) => aliases.has(words),
    isAboutSubsidiary: /子会社|グループ会社|関連会社/.test(text.slice(0, 1500)),
    isAnother: (company) => isPublicBody || !frame.includes(company.replace(COMPANY_FORM, "")),
    isCardTheft: /カード(?:番号|情報)|セキュリティコード/.test(text) && /不正アクセス|改ざん|決済/.test(text),
  };
}

/** So far into a notice its author says what it calls itself. */
const LONGEST_INTRODUCTION = 3000;
const INTRODUCED =
  /([^\s、。「」()]{3,40})\((?:以下|以後)[、,]?[「『"](機構|法人|財団|協会|組合|大学|学園|研究所|センター|公社|事業団|連盟|連合会|会社|会議所|学校|病院|[校院園会社市町村区県府都道局])[」』"]/g;

/** What the body whose name stands alone in the letterhead calls itself. */
function ownAliasesOf(text: string, lines: NoticeText["lines"]): ReadonlySet<string> {
  const aliases = new Set<string>();
  for (const [, name = "", alias = ""] of text.slice(0, LONGEST_INTRODUCTION).matchAll(INTRODUCED))
    if (lines.some((line) => line.text.length <= LONGEST_FRAME_LINE && line.text.trim() === name)) aliases.add(alias);
  return aliases;
}

/** All roles that an event may play; one may both happen and be found in one sentence. */
export function rolesOf(event: DatedEvent, context: RoleContext): RoleCandidate[] {
  const excluded = exclusionOf(event, context);
  if (excluded) return [none(event, excluded)];
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

function exclusionOf(
  { sentence, before, after, from, to, end, labels, isValue }: DatedEvent,
  context: RoleContext,
): string | null {
  const { section } = sentence.line;
  if (AS_OF.test(after) && !LAST_SEEN.test(after)) return "an as-of date";
  if (
    section === "request" &&
    sentence.line.heading?.kind === "request" &&
    /ください|お願い/.test(sentence.text.slice(-60))
  )
    return "a request to readers";
  if (EARLIER_NOTICE.test(after) && !(DOCUMENT_PUT_UP.test(before) && /掲載|公開/.test(after)))
    return "the date of an earlier notice";
  if (isDayOfNotice(from) && /^(?:より|から|以降)/.test(after)) return "the day of the notice";
  const isPeriod = to !== null || end !== null || (from.day === null && !STRONG_OCCURRENCE.test(after));
  const isCardPeriod = context.isCardTheft && to !== null && isOfCards(before, after);
  if (isPeriod && !isCardPeriod && !UNTIL_AN_ACT.test(after) && (isDataPeriod(after) || isContents(before, after)))
    return "the period of the data";
  const around = `${labels[0] ?? ""} ${before.slice(-20)}${after.slice(0, 30)}`;
  if (to !== null && OUTAGE.test(around)) return "a time out of service";
  if (
    isValue &&
    (labels[0]?.length ?? 99) <= 24 &&
    OTHER_PERIOD_LABEL.test(labels[0] ?? "") &&
    !DISCOVERY_LABEL.test(labels[0] ?? "") &&
    (to !== null || DATED_LABEL.test(labels[0] ?? ""))
  )
    return "the date of something else";
  return null;
}

/** 「2018年4月から9月にご入会の方」; but not 「…に発生した不正アクセスにより、利用者の情報が」. */
function isDataPeriod(after: string): boolean {
  const match = DATA_PERIOD.exec(after);
  if (/^(?:以降)?、[^。]{0,80}(?:連絡|電話|申し?出|指摘|問い?合わ?せ)が/.test(after)) return false;
  return match !== null && !/不正|攻撃|発生|閲覧|漏|流出/.test(match[0]) && !AT_AN_OCCASION.test(match[0]);
}

/** 「5月18日から19日に開催したイベントで、名簿を…」: where it happened, not whose data. */
const AT_AN_OCCASION = /(?:開催|実施)(?:し|され|いたしまし)た[^。、]{0,16}(?:で|において|にて|の際に?)、/;

/** 「…カード情報が漏洩し、また|1月5日~5月10日の期間に会員登録をされたお客様の個人情報が」: the cards are those of the span before. */
function isOfCards(before: string, after: string): boolean {
  const own = before.replace(
    /^.*(?:。|また、?|さらに、?|加えて、?|並びに、?|ならびに、?|及び、?|および、?|一方、?)/s,
    "",
  );
  return CARD_PAYMENT.test(`${own}${after}`);
}

/** 「ファイルには、4月1日から3月31日までに手術を受けた方の氏名が書かれて」 */
function isContents(before: string, after: string): boolean {
  return HOLDS_DATA.test(before.slice(-40)) && IS_HELD.test(after);
}

function labelledRolesOf(event: DatedEvent): RoleCandidate[] {
  // 「持ち出しが行われた期間は、2016年6月から…」: a topic is as good as a label.
  const isTopic = event.isFirst && DATED_LABEL.test(event.labels[0] ?? "") && /は、?$/.test(event.before.trim());
  if (!event.isValue && !isTopic) return [];
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
  if (LAST_SEEN.test(account.words)) return [{ event, role: "last-seen", rule: "last-seen", score: 2, reason: null }];
  const roles = [
    ...discoveryOf(event, account, context),
    ...occurrenceOf(event, account, context),
    ...answerOf(event, account),
  ];
  return roles.length > 0 ? roles : [none(event, NO_WORDS)];
}

function answerOf(event: DatedEvent, { words, kinds }: Account): RoleCandidate[] {
  const answers: RoleCandidate[] = [];
  const first = kinds.find((kind) => kind !== "none" && kind !== "weak");
  if (first === "response") answers.push({ event, role: "responded", rule: "response", score: 1, reason: null });
  if (REMOVAL.test(words)) answers.push({ event, role: "removed", rule: "removal", score: 1, reason: null });
  return answers;
}

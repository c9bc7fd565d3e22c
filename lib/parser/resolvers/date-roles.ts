/**
 * What a dated event is to the incident: the day something happened to the data, the day it was found out, or
 * neither (an answer to it, an earlier notice, a period of the data, a state "as of").
 */
import type { NoticeText } from "../structure/outline";
import {
  ADVISER,
  AS_OF,
  CARD_PAYMENT,
  DATA_PERIOD,
  DISCOVERY,
  DISCOVERY_LABEL,
  EARLIER_NOTICE,
  EARLY_SIGN,
  HUMAN_ACT_FOUND,
  INTERNAL_REPORT,
  LAST_SEEN,
  LEAK_SITE,
  LEANS_BACK,
  MONTH_OF_A_THING,
  NAMES_A_THING,
  NOTHING,
  OCCURRENCE_LABEL,
  OTHER_PERIOD_LABEL,
  OUTAGE,
  REASSURANCE,
  RELATIVE_CLAUSE,
  REMOVAL,
  RESPONSE,
  SELF,
  STRONG_OCCURRENCE,
  SUPPLIER_SUBJECT,
  TOLD_BY_OUTSIDERS,
  TOLD_BY_PARTNER,
  TROUBLE,
  WEAK_OCCURRENCE,
} from "../vocabulary/dates";
import type { DatedEvent } from "./date-events";

export type DateRole = "occurred" | "discovered" | "last-seen" | "removed" | "responded" | "none";

export interface RoleCandidate {
  readonly event: DatedEvent;
  readonly role: DateRole;
  readonly rule: string;
  /** Comparable within one role: 4 a label, 3 a span in prose, 2 plain words, 1 weak words. */
  readonly score: number;
  /** For the role `none`: why. */
  readonly reason: string | null;
}

/** What of the whole notice bears on its dates. */
export interface RoleContext {
  /** A subsidiary's own knowledge is its group's. */
  readonly isAboutSubsidiary: boolean;
  readonly isCardTheft: boolean;
}

export function roleContextOf({ text }: NoticeText): RoleContext {
  return {
    isAboutSubsidiary: /子会社|グループ会社|関連会社/.test(text.slice(0, 1500)),
    isCardTheft: /カード(?:番号|情報)|セキュリティコード/.test(text) && /不正アクセス|改ざん|決済/.test(text),
  };
}

/** All roles that an event may play; one may both happen and be found in one sentence. */
export function rolesOf(event: DatedEvent, context: RoleContext): RoleCandidate[] {
  const excluded = exclusionOf(event, context);
  if (excluded) return [none(event, excluded)];
  const labelled = labelledRoleOf(event);
  if (labelled) return [labelled];
  return narratedRolesOf(event, context);
}

function none(event: DatedEvent, reason: string): RoleCandidate {
  return { event, role: "none", rule: "no-role", score: 0, reason };
}

function exclusionOf(
  { sentence, before, after, from, to, end, labels, isValue }: DatedEvent,
  context: RoleContext,
): string | null {
  const { section } = sentence.line;
  if (AS_OF.test(after)) return "an as-of date";
  if (section === "request" && sentence.line.heading?.kind === "request" && /ください|お願い/.test(sentence.text))
    return "a request to readers";
  if (EARLIER_NOTICE.test(after)) return "the date of an earlier notice";
  if (from.mention.shape === "relative-day" && /^(?:より|から)?[、 ]/.test(after) && /^本日/.test(sentence.text))
    return "the day of the notice";
  const isPeriod = to !== null || end !== null || from.day === null;
  const isCardPeriod = context.isCardTheft && to !== null && CARD_PAYMENT.test(sentence.text);
  if (isPeriod && !isCardPeriod && isDataPeriod(after)) return "the period of the data";
  const around = `${labels[0] ?? ""} ${before.slice(-20)}${after.slice(0, 30)}`;
  if (to !== null && OUTAGE.test(around)) return "a time out of service";
  if (NAMES_A_THING.test(after) || (from.day === null && to === null && MONTH_OF_A_THING.test(after)))
    return "the date of a thing";
  if (
    isValue &&
    (labels[0]?.length ?? 99) <= 24 &&
    OTHER_PERIOD_LABEL.test(labels[0] ?? "") &&
    (to !== null || DATED_LABEL.test(labels[0] ?? ""))
  )
    return "the date of something else";
  return null;
}

/** 「2018年4月から9月にご入会の方」; but not 「…に発生した不正アクセスにより、利用者の情報が」. */
function isDataPeriod(after: string): boolean {
  const match = DATA_PERIOD.exec(after);
  return match !== null && !/不正|攻撃|発生|閲覧|漏|流出/.test(match[0]);
}

/** A label that says outright that its value is a date. */
const DATED_LABEL =
  /(?:日時?|年月日|期間|時期|時間帯?|時刻|いつ.{0,12}|期日)(?:(?:及び|・|、|と|や)?(?:発生)?場所)?(?:\(.{0,40}\))?$/;

function labelledRoleOf(event: DatedEvent): RoleCandidate | null {
  if (!event.isValue) return null;
  for (const label of event.labels.slice(0, 4)) {
    if (label.length > 60 || (event.isDateLine && !DATED_LABEL.test(label))) continue;
    if (LAST_SEEN.test(label)) return { event, role: "last-seen", rule: "label-last-seen", score: 4, reason: null };
    if (DISCOVERY_LABEL.test(label))
      return { event, role: "discovered", rule: "label-discovery-date", score: 4, reason: null };
    if (OCCURRENCE_LABEL.test(label) && !OTHER_PERIOD_LABEL.test(label))
      return { event, role: "occurred", rule: "label-occurrence-date", score: 4, reason: null };
  }
  return null;
}

/** The clauses behind the date, each with what it tells. */
type ClauseKind = "occurred" | "weak" | "discovered" | "response" | "none";

function narratedRolesOf(event: DatedEvent, context: RoleContext): RoleCandidate[] {
  const words = tellingWordsOf(event);
  const roles: RoleCandidate[] = [];
  if (LAST_SEEN.test(words)) return [{ event, role: "last-seen", rule: "last-seen", score: 2, reason: null }];
  const kinds = clausesOf(words).map((clause) => kindOfClause(clause, words));
  const found = kinds.indexOf("discovered");
  const isSpan = event.to !== null || event.end === "until";
  const isAct = HUMAN_ACT_FOUND.test(words);
  if (found >= 0 && !isSpan && !isAct) roles.push(...discoveryOf(event, words, context));
  const first = kinds.findIndex((kind) => kind !== "none" && kind !== "weak");
  const firstWeak = kinds.indexOf("weak");
  const happened = first >= 0 && kinds[first] === "occurred";
  const before = event.before.slice(0, 200);
  // 「不審に思い、15時05分に電源を切った」: found out just before what is told.
  if (found < 0 && !isSpan && event.isFirst && FOUND_JUST_BEFORE.test(before) && TROUBLE.test(before))
    roles.push(...discoveryOf(event, before, context));
  if (INTERNAL_REPORT.test(words) && found < 0)
    roles.push({ event, role: "discovered", rule: "internal-report", score: 1, reason: null });
  if (LEAK_SITE.test(words) && !isSpan) roles.push(none(event, "published by the attacker"));
  else if (event.from.mention.relative?.base === "disclosure" && event.from.mention.shape === "relative-day" && isSpan)
    roles.push(none(event, "up to the day of the notice"));
  else if (
    isSpan &&
    !NOTHING.test(words) &&
    (kinds.includes("occurred") || isAct || STRONG_OCCURRENCE.test(words) || EXPOSED.test(words))
  )
    roles.push({ event, role: "occurred", rule: "narrated-span", score: 3, reason: null });
  else if (isSpan && context.isCardTheft && CARD_PAYMENT.test(event.sentence.text))
    roles.push({ event, role: "occurred", rule: "card-payment-span", score: 3, reason: null });
  else if (happened || isAct)
    roles.push({ event, role: "occurred", rule: "narrated-occurrence", score: 2, reason: null });
  else if (firstWeak >= 0 && (first < 0 || firstWeak < first) && (found < 0 || found > firstWeak))
    roles.push({ event, role: "occurred", rule: "narrated-act", score: 1, reason: null });
  if (first >= 0 && kinds[first] === "response")
    roles.push({ event, role: "responded", rule: "response", score: 1, reason: null });
  if (REMOVAL.test(words)) roles.push({ event, role: "removed", rule: "removal", score: 1, reason: null });
  return roles.length > 0 ? roles : [none(event, "tells neither what happened nor how it was found")];
}

/** The words behind the date, with those before it where it is they that tell; the part that the date belongs to. */
function tellingWordsOf({ before, after }: DatedEvent): string {
  const told = after.replace(/^[\s、:)」~-]+/, "");
  const relative = RELATIVE_CLAUSE.exec(told);
  if (relative) return relative[0];
  if (PREDICATE.test(told) && !LEANS_BACK.test(told)) return told;
  const lead = before.replace(/[、\s]+$/, "");
  return `${lead}${told.replace(/^に/, "")}`;
}

const PREDICATE = new RegExp(
  `${DISCOVERY.source}|${STRONG_OCCURRENCE.source}|${WEAK_OCCURRENCE.source}|${RESPONSE.source}|${REMOVAL.source}`,
);
const FOUND_JUST_BEFORE = /(?:気付き|気づき|気がつき|不審に思い|異変を感じ|発見し|判明し)、$/;
const EXPOSED =
  /(?:閲覧|確認|アクセス|ダウンロード|検索|参照)(?:が)?(?:可能|でき)|見(?:え|られ)|公開|掲載|生じ|状態|(?:当該|本|対象)(?:期間|時間帯)/;

function discoveryOf(event: DatedEvent, words: string, context: RoleContext): RoleCandidate[] {
  if (EARLY_SIGN.test(words) || EARLY_SIGN.test(event.sentence.text.slice(-60)))
    return [none(event, "an early sign that was understood only later")];
  const upTo = `${event.before}${words}`;
  if (!context.isAboutSubsidiary && isSuppliers(upTo)) return [none(event, "the knowledge of somebody else")];
  return [{ event, role: "discovered", rule: "narrated-discovery", score: 2, reason: null }];
}

function isSuppliers(words: string): boolean {
  const at = words.search(DISCOVERY);
  const subject = SUPPLIER_SUBJECT.exec(words.slice(0, Math.max(0, at)));
  return subject !== null && !SELF.test(subject[0]) && !SELF.test(words.slice(subject.index + subject[0].length));
}

function clausesOf(words: string): string[] {
  return words
    .replace(/「[^」]{0,120}」/g, (quote) => (quote.length > 12 ? "「」" : quote))
    .split(/(?<=、|。|\n)/)
    .filter((clause) => clause.trim() !== "");
}

/** A clause is what its last predicate says: 「誤送信のお詫びを送付し」 is an answer, 「誤送信が判明し」 a discovery. */
function kindOfClause(clause: string, words: string): ClauseKind {
  const ends = (pattern: RegExp) => lastEndOf(clause, pattern);
  if (NOTHING.test(clause)) return "none";
  const discovery = ends(DISCOVERY);
  const isFound = discovery >= 0 && isDiscovery(clause, words);
  // 「検知し調査開始」「連絡を受け調査を実施」: what is done about it stands in the same clause.
  if (isFound && /^(?:し(?!た(?!た?め|ところ))|され(?!た)|き|り|て|、|いたし(?!た)|ため)/.test(clause.slice(discovery)))
    return "discovered";
  const kinds: readonly (readonly [ClauseKind, number])[] = [
    ["discovered", isFound ? discovery : -1],
    ["response", ends(RESPONSE)],
    ["occurred", ends(STRONG_OCCURRENCE)],
    ["weak", ends(WEAK_OCCURRENCE)],
  ];
  const [kind, end] = kinds.reduce((best, next) => (next[1] > best[1] ? next : best));
  if (end < 0) return "none";
  // 「誤って公開し」: the plain act is the last word, but the clause says that it went wrong.
  if (kind === "weak")
    return ends(STRONG_OCCURRENCE) >= 0 && ends(RESPONSE) < 0 ? "occurred" : ends(RESPONSE) >= 0 ? "response" : kind;
  return kind;
}

function isDiscovery(clause: string, words: string): boolean {
  if (REASSURANCE.test(clause)) return false;
  return (
    TROUBLE.test(words) ||
    TOLD_BY_OUTSIDERS.test(clause) ||
    isToldByPartner(clause) ||
    /判明|発覚|気付|気づ|覚知/.test(clause)
  );
}

function isToldByPartner(clause: string): boolean {
  const told = TOLD_BY_PARTNER.exec(clause);
  return told !== null && !SELF.test(told[1] ?? "") && !ADVISER.test(told[1] ?? "");
}

function lastEndOf(text: string, pattern: RegExp): number {
  let end = -1;
  for (const match of text.matchAll(new RegExp(pattern, "g"))) end = match.index + match[0].length;
  return end;
}

/**
 * What a dated event is to the incident: the day something happened to the data, the day it was found out, or
 * neither (an answer to it, an earlier notice, a period of the data, a state "as of").
 */
import type { NoticeText } from "../structure/outline";
import {
  ACT_AS_SUBJECT,
  ACT_FOUND_OUT,
  AS_OF,
  BAIT,
  CARD_PAYMENT,
  DATA_PERIOD,
  DATED_LABEL,
  DISCOVERY,
  DISCOVERY_LABEL,
  DURING_AN_ACT,
  EARLIER_NOTICE,
  EARLY_SIGN,
  FAILURE,
  FOUND_TO_HAVE_BEEN,
  HUMAN_ACT_FOUND,
  INTERNAL_REPORT,
  INVESTIGATION_LEAD,
  LAST_SEEN,
  LEAK_SITE,
  NOTHING,
  OCCURRENCE_LABEL,
  ONLY_TROUBLE_TOLD,
  OTHER_PERIOD_LABEL,
  OUTAGE,
  PEOPLE_WROTE_IN,
  REMOVAL,
  SELF,
  SINCE_AN_ACT,
  STRONG_OCCURRENCE,
  SUPPLIER_SUBJECT,
  TOLD_US,
  TROUBLE,
} from "../vocabulary/date-events";
import { quicken } from "../vocabulary/quicken";
import { type Account, accountOf, UNTIL_AN_ACT } from "./date-clauses";
import type { DatedEvent } from "./date-events";
import type { ResolvedDate } from "./date-years";

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
  if (
    section === "request" &&
    sentence.line.heading?.kind === "request" &&
    /ください|お願い/.test(sentence.text.slice(-60))
  )
    return "a request to readers";
  if (EARLIER_NOTICE.test(after)) return "the date of an earlier notice";
  if (isDayOfNotice(from) && /^(?:より|から|以降)/.test(after)) return "the day of the notice";
  const isPeriod = to !== null || end !== null || (from.day === null && !STRONG_OCCURRENCE.test(after));
  const isCardPeriod = context.isCardTheft && to !== null && CARD_PAYMENT.test(`${before}${after}`);
  if (isPeriod && !isCardPeriod && isDataPeriod(after)) return "the period of the data";
  const around = `${labels[0] ?? ""} ${before.slice(-20)}${after.slice(0, 30)}`;
  if (to !== null && OUTAGE.test(around)) return "a time out of service";
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

function labelledRoleOf(event: DatedEvent): RoleCandidate | null {
  // 「持ち出しが行われた期間は、2016年6月から…」: a topic is as good as a label.
  const isTopic = event.isFirst && DATED_LABEL.test(event.labels[0] ?? "") && /は、?$/.test(event.before.trim());
  if (!event.isValue && !isTopic) return null;
  for (const label of event.labels.slice(0, event.isValue ? 4 : 1)) {
    if (label.length > 60 || (event.isDateLine && !DATED_LABEL.test(label))) continue;
    if (LAST_SEEN.test(label)) return { event, role: "last-seen", rule: "label-last-seen", score: 4, reason: null };
    if (DISCOVERY_LABEL.test(label))
      return { event, role: "discovered", rule: "label-discovery-date", score: 4, reason: null };
    if (OCCURRENCE_LABEL.test(label) && !OTHER_PERIOD_LABEL.test(label))
      return { event, role: "occurred", rule: "label-occurrence-date", score: 4, reason: null };
  }
  return null;
}

function narratedRolesOf(event: DatedEvent, context: RoleContext): RoleCandidate[] {
  const account = accountOf(event);
  if (LAST_SEEN.test(account.words)) return [{ event, role: "last-seen", rule: "last-seen", score: 2, reason: null }];
  const roles = [
    ...discoveryOf(event, account, context),
    ...occurrenceOf(event, account, context),
    ...answerOf(event, account),
  ];
  return roles.length > 0 ? roles : [none(event, "tells neither what happened nor how it was found")];
}

/** 「不審に思い、15時05分に電源を切った」: found out just before what is told. */
const FOUND_JUST_BEFORE = /(?:気付き|気づき|気がつき|不審に思い|異変を感じ|異常を(?:検知|発見)し)、$/;

function discoveryOf(event: DatedEvent, account: Account, context: RoleContext): RoleCandidate[] {
  const { words, kinds, isReported } = account;
  if (isReported || DURING_AN_ACT.test(event.after)) return [];
  if (isSpan(event) || HUMAN_ACT_FOUND.test(words) || BAIT.test(words)) return [];
  if (event.end === "from" && (NOTHING.test(words) || !PEOPLE_WROTE_IN.test(words))) return [];
  const before = event.before.slice(-200);
  if (isFoundByInvestigation(event, words)) return [];
  if (kinds.includes("discovered")) {
    const isAftermath = kinds.includes("occurred") && kinds.indexOf("occurred") < kinds.indexOf("discovered");
    // 「攻撃が発生し、…漏えいのおそれがあることが判明」: the date is that of the attack.
    return [
      knownBy(
        event,
        words,
        context,
        (isAftermath && CONSEQUENCE_FOUND.test(words)) || ACT_FOUND_OUT.test(words) ? 1 : 2,
      ),
    ];
  }
  if (event.isFirst && FOUND_JUST_BEFORE.test(before) && TROUBLE.test(before)) return [knownBy(event, before, context)];
  if (TOLD_US.test(words)) return [{ event, role: "discovered", rule: "told-by-partner", score: 2, reason: null }];
  if (FAILURE.test(words)) return [{ event, role: "discovered", rule: "failure-shows-itself", score: 1, reason: null }];
  if (INTERNAL_REPORT.test(words))
    return [{ event, role: "discovered", rule: "internal-report", score: 1, reason: null }];
  return [];
}

const CONSEQUENCE_FOUND = /(?:可能性|おそれ|恐れ|漏え?い|漏洩|流出|含まれ)[^。]{0,24}(?:判明|確認|分か|明らか)/;

/** A discovery, unless it was an early sign or somebody else's. */
function knownBy(event: DatedEvent, words: string, context: RoleContext, score = 2): RoleCandidate {
  if (
    ONLY_TROUBLE_TOLD.test(words) ||
    EARLY_SIGN.test(words.replace(/。.*$/s, "。")) ||
    EARLY_SIGN.test(event.sentence.text.slice(-60))
  )
    return none(event, "an early sign that was understood only later");
  if (!context.isAboutSubsidiary && isSuppliers(`${event.before}${firstFinding(words)}`))
    return none(event, "the knowledge of somebody else");
  return { event, role: "discovered", rule: "narrated-discovery", score, reason: null };
}

/** 「調査したところ、9月7日に不正なファイルが設置されていたことが確認された」 */
function isFoundByInvestigation({ before }: DatedEvent, words: string): boolean {
  return INVESTIGATION_LEAD.test(before.slice(-60)) && FOUND_TO_HAVE_BEEN.test(words) && STRONG_OCCURRENCE.test(words);
}

/** The subject that learnt of it is somebody else; one who is told by that somebody is the discloser. */
function isSuppliers(words: string): boolean {
  const at = lastIndexOf(words, EVERY_DISCOVERY);
  const subject = SUPPLIER_SUBJECT.exec(words.slice(0, Math.max(0, at)));
  if (subject === null || SELF.test(subject[0]) || SELF.test(words.slice(subject.index + subject[0].length, at)))
    return false;
  const sender = /(?:から|より)/.exec(words.slice(0, at + 1));
  const isTold = /報告|連絡|説明|情報提供|通知|第一報/.test(words.slice(at, at + 12));
  return !(isTold && sender !== null && sender.index < subject.index + subject[0].length);
}

/** Up to the end of the sentence that tells the first discovery. */
function firstFinding(words: string): string {
  const end = words.indexOf("。", Math.max(0, words.search(DISCOVERY)));
  return end < 0 ? words : words.slice(0, end + 1);
}

const EVERY_DISCOVERY = quicken(new RegExp(DISCOVERY, "g"));

function lastIndexOf(text: string, pattern: RegExp): number {
  let at = -1;
  for (const match of text.matchAll(pattern)) at = match.index;
  return at;
}

/** Stolen and missed at one place on one day. */
const STOLEN_AND_NOTICED = /盗(?:ま|難)[^。、]{0,10}(?:こと|の)に気/;

const EXPOSED =
  /(?:閲覧|確認|アクセス|ダウンロード|検索|参照)(?:が)?(?:可能|でき)|見(?:え|られ)|公開|掲載|生じ|状態|接続|アクセス|ログイン|送信|転送|取得|閲覧|侵入|持ち出|複写|複製|コピー|出力|印刷|利用|使用|提供|売却|撮影|保存|(?:当該|本|対象)(?:期間|時間帯)/;

function occurrenceOf(event: DatedEvent, account: Account, context: RoleContext): RoleCandidate[] {
  const { words } = account;
  if (isSpan(event) && isDayOfNotice(event.from)) return [none(event, "up to the day of the notice")];
  const spanRule = isSpan(event) ? spanRuleFor(event, account, context) : null;
  if (spanRule) return [{ event, role: "occurred", rule: spanRule, score: 3, reason: null }];
  if (LEAK_SITE.test(words)) return [none(event, "published by the attacker")];
  if (SINCE_AN_ACT.test(event.after) && EXPOSED.test(event.after))
    return [{ event: { ...event, end: "from" }, role: "occurred", rule: "since-an-act", score: 2, reason: null }];
  if (ACT_AS_SUBJECT.test(event.before.trim()))
    return [{ event, role: "occurred", rule: "act-as-subject", score: 2, reason: null }];
  if (account.isReported && STRONG_OCCURRENCE.test(words))
    return [{ event, role: "occurred", rule: "reported-occurrence", score: 2, reason: null }];
  if (STOLEN_AND_NOTICED.test(words) || ACT_FOUND_OUT.test(words))
    return [{ event, role: "occurred", rule: "act-found-out", score: 1, reason: null }];
  if (HUMAN_ACT_FOUND.test(words) || isFoundByInvestigation(event, words) || tellsOccurrence(account))
    return [{ event, role: "occurred", rule: "narrated-occurrence", score: 2, reason: null }];
  return tellsAct(account) ? [{ event, role: "occurred", rule: "narrated-act", score: 1, reason: null }] : [];
}

function spanRuleFor(event: DatedEvent, account: Account, context: RoleContext): string | null {
  const { words, kinds } = account;
  const isAnswer = kinds.find((kind) => kind !== "none") === "response";
  if (endsExposure(event)) return "until-it-was-stopped";
  const tells =
    STRONG_OCCURRENCE.test(words) || EXPOSED.test(words) || HUMAN_ACT_FOUND.test(words) || tellsAct(account);
  const isSearch = LOOKING_INTO.test(event.after);
  if (tells && !isSearch && !isAnswer && !NOTHING.test(words)) return "narrated-span";
  return context.isCardTheft && CARD_PAYMENT.test(`${event.before}${event.after}`) ? "card-payment-span" : null;
}

/** 「9月22日まで通信記録を調査した結果」 */
const LOOKING_INTO = /^(?:まで|にかけて|の間)?、?[^。、]{0,20}(?:調査|捜索|解析|確認作業|聞き取り)/;

/** 「9月5日に本学が通信を遮断するまでの間」 */
function endsExposure({ end, after }: DatedEvent): boolean {
  const act = end === "until" ? UNTIL_AN_ACT.exec(after.replace(/^[\s、:)」~-]+/, "")) : null;
  return act !== null && REMOVAL.test(act[0].replace(/する|した/, "し"));
}

/** Said before any discovery: 「攻撃があり、…を確認」, but not 「連絡を受け、…攻撃を受けた可能性が」. */
function tellsOccurrence({ kinds, leansBack }: Account): boolean {
  const happened = kinds.indexOf("occurred");
  const found = kinds.indexOf("discovered");
  return happened >= 0 && (found < 0 || (happened < found && !leansBack));
}

function tellsAct({ kinds }: Account): boolean {
  const act = kinds.indexOf("weak");
  return act >= 0 && kinds.slice(0, act).every((kind) => kind === "none");
}

function answerOf(event: DatedEvent, { words, kinds }: Account): RoleCandidate[] {
  const answers: RoleCandidate[] = [];
  const first = kinds.find((kind) => kind !== "none" && kind !== "weak");
  if (first === "response") answers.push({ event, role: "responded", rule: "response", score: 1, reason: null });
  if (REMOVAL.test(words)) answers.push({ event, role: "removed", rule: "removal", score: 1, reason: null });
  return answers;
}

function isSpan({ to, end, after }: DatedEvent): boolean {
  return to !== null || end === "until" || (end === "by" && HAD_BEEN_DONE.test(after));
}

/** 「7月7日までに…持ち出していた」 */
const HAD_BEEN_DONE = /(?:持ち?出|窃取|取得|送信|閲覧|転送|複写|侵入|アクセス)[^。、]{0,6}(?:てい|され)(?:た|まし)/;

function isDayOfNotice({ mention }: ResolvedDate): boolean {
  return mention.shape === "relative-day" && mention.relative?.base === "disclosure";
}

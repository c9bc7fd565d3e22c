/** Candidates for the role of a dated event, and what is asked of an event for every role. */
import { headingsAbove } from "../../../structure/outline";
import { FOUND_TO_HAVE_BEEN, INVESTIGATION_HEADING, INVESTIGATION_LEAD } from "../../../vocabulary/date-discovery";
import { STRONG_OCCURRENCE } from "../../../vocabulary/date-occurrence";
import type { DatedEvent } from "../events";
import type { ResolvedDate } from "../resolved-date";

/** @param reason why the date plays no role, as an English clause */
export function none(event: DatedEvent, reason: string): RoleCandidate {
  return { event, role: "none", rule: "no-role", score: 0, reason };
}

/** Why a date plays no role whose words are not understood. */
export const NO_WORDS = "tells neither what happened nor how it was found";

/** Why a date is that of no discovery on which somebody else learnt of it. */
export const KNOWN_ELSEWHERE = "the knowledge of somebody else";

/** Why a date plays no role that lies behind that of the notice. */
export const ANNOUNCED = "a day after that of the notice";
export const OTHER_INCIDENT = "another incident";
export const THOUGHT_BEFORE = "what was thought before";
export const HOW_FAR_BACK = "how far back it was looked";
export const TOLD_THEM = "when those concerned were told";
export const TRIED_ONCE_MORE = "when it was tried again";
/** What rules out a day whatever stands around it. */
export const FINAL_REASONS: ReadonlySet<string | null> = new Set([
  ANNOUNCED,
  OTHER_INCIDENT,
  THOUGHT_BEFORE,
  HOW_FAR_BACK,
  TOLD_THEM,
  TRIED_ONCE_MORE,
]);

/** It happened then. */
export function occurred(event: DatedEvent, rule: string, score: number): RoleCandidate {
  return { event, role: "occurred", rule, score, reason: null };
}

/** It was found out then. */
export function discovered(event: DatedEvent, rule: string, score: number): RoleCandidate {
  return { event, role: "discovered", rule, score, reason: null };
}

/** Two ends, or the end of something that went on. */
export function isSpan({ to, end, after, sentence }: DatedEvent): boolean {
  if (to !== null || end === "until") return true;
  return end === "by" && (HAD_BEEN_DONE.test(after) || (STRANGER.test(sentence.text) && DONE_TO_US.test(after)));
}

/** 「何者かが…に入り、|14日2時までに履歴を取得しました」 */
const STRANGER = /何者か|第三者|攻撃者|侵入者|犯人|元(?:社員|職員|従業員|教員|役員)/;
const DONE_TO_US = /(?:持ち?出|窃取|取得|送信|閲覧|転送|複写|複製|侵入|アクセス|ダウンロード)し(?:た|まし|て)/;

/** 「7月7日までに…持ち出していた」 */
const HAD_BEEN_DONE =
  /(?:持ち?出|窃取|取得|送信|閲覧|転送|複写|侵入|アクセス)[^。、]{0,6}(?:てい|され)(?:た|まし)|盗(?:み|ま|難)[^。、]{0,8}(?:た|まし)/;

/** 本日, 今朝 and the like. */
export function isDayOfNotice({ mention }: ResolvedDate): boolean {
  return mention.shape === "relative-day" && mention.relative?.base === "disclosure";
}

/** 「調査したところ、9月7日に不正なファイルが設置されていたことが確認された」, or the like under 「調査結果」. */
export function isFoundByInvestigation({ before, sentence }: DatedEvent, words: string): boolean {
  const isInvestigated =
    INVESTIGATION_LEAD.test(before.slice(-60)) ||
    headingsAbove(sentence.line).some((title) => INVESTIGATION_HEADING.test(title));
  return isInvestigated && FOUND_TO_HAVE_BEEN.test(words) && STRONG_OCCURRENCE.test(words);
}

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

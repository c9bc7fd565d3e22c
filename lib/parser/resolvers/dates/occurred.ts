/** The span in which data was exposed, taken, sent, lost or encrypted. */
import type { Reading } from "../../reading";
import { MAY_HAVE_BEEN } from "../../vocabulary/date-losses";
import {
  closedOnDiscovery,
  closingOf,
  endsAmong,
  type FoundEnd,
  missedOn,
  momentOf,
  pick,
  startsOf,
} from "./occurrence-ends";
import { describeDate, isAfterDay } from "./order";
import { isSpan, type RoleCandidate } from "./roles/candidates";

const GAVE_AWAY = /(?:パスワード|認証情報|ログイン情報|アカウント情報|暗証番号)(?:等|など)?を[^。、]{0,12}入力/;
const MISUSED = /送信|配信|ログイン|サインイン|アクセス|侵入|閲覧|ダウンロード|取得|転送|利用/;
const ATTACK = /侵入|暗号化|ランサム|窃取|感染/;

export interface Occurrence {
  readonly from: FoundEnd | null;
  readonly to: FoundEnd | null;
}

/** Labels count before spans in prose, these before single events, plain acts last. */
export function findOccurrence(
  candidates: readonly RoleCandidate[],
  discovered: RoleCandidate | null,
  { notice, trace }: Reading,
): Occurrence {
  const happened = candidates.filter(({ role }) => role === "occurred");
  const known = discovered?.event.from ?? null;
  // What is told of days after the discovery is its aftermath, unless a label says otherwise, or a span where nothing else
  // is told of days before; what is told among measures stands behind whatever is told elsewhere.
  const begunBefore = known ? happened.filter(({ event }) => !isAfterDay(event.from, known)) : [];
  const isAftermath = ({ event, score }: RoleCandidate) =>
    known !== null &&
    isAfterDay(event.from, known) &&
    (score < 3 ||
      (score === 3 &&
        isSpan(event) &&
        event.end !== "until" &&
        begunBefore.length > 0 &&
        !STOLEN_ON.test(event.after)));
  const elsewhere = happened.filter((candidate) => !isAftermath(candidate) && !isAmongMeasures(candidate));
  const timely = (elsewhere.length > 0 ? elsewhere : happened.filter((candidate) => !isAftermath(candidate))).filter(
    (candidate) => !isOnlySupposed(candidate, candidates) && !isPreparation(candidate, happened),
  );
  const level = Math.max(0, ...timely.map(({ score }) => score));
  const taken = closestOf(
    timely.filter((candidate) => candidate.score === level || (level === 3 && isAttack(candidate))),
    discovered,
  );
  writeTo(trace, happened, taken, timely);
  if (taken.length === 0 || isSeenAfter(taken, candidates, discovered)) return lossBetween(candidates, discovered);
  const stated = taken.flatMap((candidate) => startsOf(candidate));
  // 「…まで閲覧できる状態でした」 leaves the beginning to the sentence that tells how it came about.
  const starts =
    [stated, ...[2, 1].map((weaker) => timely.filter(({ score }) => score === weaker).flatMap(startsOf))].find(
      (found) => found.length > 0,
    ) ?? [];
  const ends = endsAmong(taken);
  const from = pick(starts, -1) ?? lastSeenBefore(candidates, ends);
  const to =
    missedOn(taken, discovered) ??
    pick(ends, 1) ??
    closedOnDiscovery(notice, from, discovered) ??
    closingOf(candidates, from, discovered) ??
    momentOf(from);
  return sharpen({ from, to }, candidates);
}

/** 「異常を検知しました。…5月29日から30日|にかけてデータが持ち出された」: a stranger goes on when he was seen. */
const STOLEN_ON = /^[^。]{0,60}(?:侵入|持ち出|窃取|盗|不正|転送され|閲覧され|取得され|攻撃|暗号化|悪用|乗っ取)/;

/** Which of the days on which something happened were taken, and why not the others. */
function writeTo(
  trace: Reading["trace"],
  happened: readonly RoleCandidate[],
  taken: readonly RoleCandidate[],
  timely: readonly RoleCandidate[],
): void {
  for (const candidate of happened) {
    const { event } = candidate;
    const entry = { ...candidate, value: describeDate(event.from), span: event.dateSpans[0] ?? event.textSpan };
    const reason = timely.includes(candidate) ? "a plainer statement was found" : "after the discovery";
    if (taken.includes(candidate)) trace.accept("occurred", entry);
    else trace.reject("occurred", entry, reason);
  }
}

/**
 * A month gives way to a day in it; what an act was found out by counts only where nothing else tells of the act, not
 * beside another day on which it was done, nor does the day on which a password was given away to those who used it later.
 */
function closestOf(taken: readonly RoleCandidate[], discovered: RoleCandidate | null): RoleCandidate[] {
  const hasDay = ({ event: { from, to } }: RoleCandidate) =>
    from.day === null &&
    to === null &&
    taken.some(
      ({ event: other }) => other.from.day !== null && other.from.year === from.year && other.from.month === from.month,
    );
  // 「偽の画面にパスワードを入力した」: what was done with it is told of another day.
  const isBait = ({ event }: RoleCandidate) =>
    GAVE_AWAY.test(event.after) &&
    taken.some((other) => isAfterDay(other.event.from, event.from) && MISUSED.test(other.event.after));
  const isFinding = ({ rule, event }: RoleCandidate) =>
    (rule === "act-found-out" || rule === "narrated-act" || FOUND_ON.test(event.before)) &&
    event === discovered?.event &&
    taken.some((other) => other.event !== event);
  return taken.filter((candidate) => !hasDay(candidate) && !isFinding(candidate) && !isBait(candidate));
}

/** 「名簿は6月1日に送信されましたが、誤送信が判明したのは|6月5日です」 */
const FOUND_ON = /(?:判明し|発覚し|気付い|気づい|発見し|把握し|検知し|分かっ|わかっ)た(?:の|時期)は、?$/;

/** A break-in before, or an encryption after, the span in which files were carried off belongs to it. */
function isAttack({ event, score }: RoleCandidate): boolean {
  return score === 2 && (event.end === null || event.end === "from") && ATTACK.test(event.after);
}

const isAmongMeasures = ({ event }: RoleCandidate): boolean => event.sentence.line.section === "prevention";

/** 「棚の入替えを行っており、その際に混入した可能性も否定できない」: where it is known when the thing was last seen. */
function isOnlySupposed({ score, event }: RoleCandidate, candidates: readonly RoleCandidate[]): boolean {
  // 「…3月31日までの間に廃棄された可能性があります」 tells how far it can have been.
  if (score >= 4 || event.end === "until" || !MAY_HAVE_BEEN.test(event.rest)) return false;
  return candidates.some(({ role }) => role === "last-seen");
}

/** 「6月7日から11日にかけて封入し、|12日に発送した」: nothing had left the house before it was sent. What was made and put up had. */
function isPreparation({ score, event }: RoleCandidate, happened: readonly RoleCandidate[]): boolean {
  if (score >= 4 || !PREPARED.test(event.after)) return false;
  return happened.some(
    ({ event: other }) =>
      other !== event && !isAfterDay(event.to ?? event.from, other.from) && SENT_AWAY.test(other.after.slice(0, 60)),
  );
}

const PREPARED =
  /^(?:頃|ごろ)?(?:に(?:かけて)?|まで(?:の間)?に|の間に?)?、?[^。、]{0,24}(?:封入|封緘|封かん|印刷|印字|梱包|箱詰め|仕分け?|宛名貼り|作成|準備)(?:作業)?(?:し|を(?:し|行[いっ]|実施し)|いたし)(?![^。]{0,60}(?:発送|送付|郵送|送信|配布|交付|投函|掲載|公開|アップロード|投稿|共有))/;
const SENT_AWAY = /発送|送付|郵送|投函|差し出|送信|配布|配付|交付|お?送り|渡し/;

/** 「9月7日に…をコピーし、…(12月1日最終作業日)」: whatever plain act is told of before, the thing was still there. */
function isSeenAfter(
  taken: readonly RoleCandidate[],
  candidates: readonly RoleCandidate[],
  discovered: RoleCandidate | null,
): boolean {
  const seen = candidates.find(({ role }) => role === "last-seen");
  if (!seen || !discovered || isAfterDay(seen.event.from, discovered.event.from)) return false;
  return taken.every(({ score, event }) => score <= 2 && isAfterDay(seen.event.from, event.from));
}

/** 「最後に確認されたのは4月1日で、翌年3月31日までの間に廃棄された」 */
function lastSeenBefore(candidates: readonly RoleCandidate[], ends: readonly FoundEnd[]): FoundEnd | null {
  const last = pick(ends, 1);
  const seen = candidates.find(({ role, event }) => role === "last-seen" && last && isAfterDay(last.date, event.from));
  return seen ? { date: seen.event.from, candidate: seen } : null;
}

/** Lost between the day it was last seen and the day it was missed; what was seen later was found again. */
function lossBetween(candidates: readonly RoleCandidate[], discovered: RoleCandidate | null): Occurrence {
  if (!discovered) return { from: null, to: null };
  const seen = candidates.find(
    ({ role, event }) => role === "last-seen" && !isAfterDay(event.from, discovered.event.from),
  );
  if (!seen) return { from: null, to: null };
  return {
    from: { date: seen.event.from, candidate: seen },
    to: { date: discovered.event.from, candidate: discovered },
  };
}

/** A month gives way to a day in it, a day to a time on it, told of the same event elsewhere. */
function sharpen({ from, to }: Occurrence, candidates: readonly RoleCandidate[]): Occurrence {
  const closer = (end: FoundEnd | null): FoundEnd | null => {
    if (!end || end.date.time) return end;
    const finer = candidates.find(({ role, event: { from: other, end: side } }) => {
      if (role !== "occurred" || side === "until" || other.year !== end.date.year || other.month !== end.date.month)
        return false;
      return end.date.day === null ? other.day !== null : other.day === end.date.day && other.time !== null;
    });
    return finer ? { date: finer.event.from, candidate: finer } : end;
  };
  return {
    from: closer(from),
    to: from && to && to.candidate === from.candidate && to.date === from.date ? closer(to) : to,
  };
}

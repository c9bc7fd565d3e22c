/** The span in which data was exposed, taken, sent, lost or encrypted. */
import type { Reading } from "../../reading";
import type { NoticeText } from "../../structure/outline";
import { REMOVAL } from "../../vocabulary/date-events";
import { MISSED, PUT_AWAY } from "../../vocabulary/date-losses";
import { dateOrder, describeDate, isAfterDay, isSameDay } from "./order";
import type { ResolvedDate } from "./resolved-date";
import type { RoleCandidate } from "./roles";

const ATTACK = /侵入|暗号化|ランサム|窃取|感染/;

export interface FoundEnd {
  readonly date: ResolvedDate;
  readonly candidate: RoleCandidate;
}

export interface Occurrence {
  readonly from: FoundEnd | null;
  readonly to: FoundEnd | null;
}

/** Things put up or left open stay so until they are taken down. */
const STAYS_OPEN =
  /公開|掲載|アップ|閲覧(?:可能|でき)|設定|フォーム|リポジトリ|共有|投稿|掲示|貼り(?:出|付)|(?:はじめ|始め|始ま)|リリース|(?:不具合|誤り|欠陥|問題)[^。、]{0,10}(?:版|プログラム|アプリ)|アップデート|切り?替え|移行|稼働|更改|改修|適用|改ざん|設置され|侵入|不正ログイン|乗っ取|感染|開封|クリック|表示され|ウェブサイト|ホームページ|受付を?開始|転送(?:先)?(?:を|の)?[^。、]{0,4}設定|自動転送/;

/** Labels count before spans in prose, these before single events, plain acts last. */
export function findOccurrence(
  candidates: readonly RoleCandidate[],
  discovered: RoleCandidate | null,
  { notice, trace }: Reading,
): Occurrence {
  const happened = candidates.filter(({ role }) => role === "occurred");
  const known = discovered?.event.from ?? null;
  // What is told of days after the discovery is its aftermath, unless a label or a span says otherwise.
  const timely = happened.filter(({ event, score }) => score >= 3 || !known || !isAfterDay(event.from, known));
  const level = Math.max(0, ...timely.map(({ score }) => score));
  const taken = closestOf(
    timely.filter((candidate) => candidate.score === level || (level === 3 && isAttack(candidate))),
    discovered,
  );
  for (const candidate of happened) {
    const { event } = candidate;
    const entry = { ...candidate, value: describeDate(event.from), span: event.dateSpans[0] ?? event.textSpan };
    if (taken.includes(candidate)) trace.accept("occurred", entry);
    else
      trace.reject(
        "occurred",
        entry,
        timely.includes(candidate) ? "a plainer statement was found" : "after the discovery",
      );
  }
  if (taken.length === 0) return lossBetween(candidates, discovered);
  const stated = taken.flatMap((candidate) => startsOf(candidate));
  // 「…まで閲覧できる状態でした」 leaves the beginning to the sentence that tells how it came about.
  const starts =
    [stated, ...[2, 1].map((weaker) => timely.filter(({ score }) => score === weaker).flatMap(startsOf))].find(
      (found) => found.length > 0,
    ) ?? [];
  const ends = endsAmong(taken);
  const from = pick(starts, -1);
  const to =
    missedOn(taken, discovered) ??
    pick(ends, 1) ??
    closingOf(candidates, from, discovered) ??
    closedOnDiscovery(notice, from, discovered) ??
    momentOf(from);
  return sharpen({ from, to }, candidates);
}

/**
 * A month gives way to a day in it; what an act was found out by counts only where nothing else tells of the act, not
 * beside another day on which it was done.
 */
function closestOf(taken: readonly RoleCandidate[], discovered: RoleCandidate | null): RoleCandidate[] {
  const hasDay = ({ event: { from, to } }: RoleCandidate) =>
    from.day === null &&
    to === null &&
    taken.some(
      ({ event: other }) => other.from.day !== null && other.from.year === from.year && other.from.month === from.month,
    );
  const isFinding = ({ rule, event }: RoleCandidate) =>
    rule === "act-found-out" && event === discovered?.event && taken.some((other) => other.event !== event);
  return taken.filter((candidate) => !hasDay(candidate) && !isFinding(candidate));
}

/** A break-in before, or an encryption after, the span in which files were carried off belongs to it. */
function isAttack({ event, score }: RoleCandidate): boolean {
  return score === 2 && (event.end === null || event.end === "from") && ATTACK.test(event.after);
}

function startsOf(candidate: RoleCandidate): FoundEnd[] {
  const { end, from, after } = candidate.event;
  if (end !== "until" && end !== "by") return [{ date: from, candidate }];
  // 「14時45分まで約40分間」 began on the same day.
  return /^[^。]{0,12}\d{1,3} ?(?:分|時間)(?:間|に)/.test(after) ? [{ date: { ...from, time: null }, candidate }] : [];
}

/** Where one event says that it went on from a day, those up to that day end nothing. */
function endsAmong(taken: readonly RoleCandidate[]): FoundEnd[] {
  const goesOn = taken.filter((one) => one.event.end === "from" && !isEncryption(one)).map(({ event }) => event.from);
  return taken.flatMap(endsOf).filter(({ date }) => goesOn.every((begun) => isAfterDay(date, begun)));
}

function endsOf(candidate: RoleCandidate): FoundEnd[] {
  const { event } = candidate;
  if (event.to) return [{ date: event.to, candidate }];
  if ((event.end === "from" && !isEncryption(candidate)) || opens(candidate)) return [];
  return [{ date: event.from, candidate }];
}

/** 「27日午前3時頃からファイルが次々に暗号化された」: with it the attack is done. */
function isEncryption({ event }: RoleCandidate): boolean {
  return event.end === "from" && /^(?:頃|ごろ)?から[^。、]{0,20}暗号化され/.test(event.after);
}

/** What is sent is sent at once; a wrong forwarding, or a machine that is infected, goes on. */
const MESSAGE = /メール|送信|電話|遠隔操作/;
const LASTING = /転送(?:先)?(?:を|の)?[^。、]{0,4}設定|自動転送|感染|開封|クリック/;

/** A single event that leaves data open begins a span and does not end it. */
function opens({ event, score }: RoleCandidate): boolean {
  const words = event.isFirst ? `${event.before}${event.after}` : event.after;
  return event.end === null && score < 4 && STAYS_OPEN.test(words) && (!MESSAGE.test(words) || LASTING.test(words));
}

function pick(ends: readonly FoundEnd[], direction: 1 | -1): FoundEnd | null {
  return ends.reduce<FoundEnd | null>(
    (best, next) => (best && !isFurther(next.date, best.date, direction) ? best : next),
    null,
  );
}

/** A later end, or an earlier beginning; of two in one hour, or on one day, the one that is told more closely. */
function isFurther(next: ResolvedDate, best: ResolvedDate, direction: 1 | -1): boolean {
  if (isSameDay(next, best) && (next.time === null || best.time === null))
    return best.time === null && next.time !== null;
  if (isSameDay(next, best) && next.time?.hour === best.time?.hour)
    return best.time?.minute === null && next.time?.minute !== null;
  return dateOrder(next, best) * direction > 0;
}

/** Where only the beginning is told: the first removal after it, or the discovery that brought it. */
function closingOf(
  candidates: readonly RoleCandidate[],
  from: FoundEnd | null,
  discovered: RoleCandidate | null,
): FoundEnd | null {
  if (!from) return null;
  const removals = candidates
    .filter(({ role, event }) => role === "removed" && !isAfterDay(from.date, event.from) && event.from.day !== null)
    .filter(({ event }) => !discovered || !isAfterDay(discovered.event.from, event.from))
    .map((candidate) => ({ date: candidate.event.from, candidate }));
  return pick(removals, -1);
}

/** 「…のご指摘により判明しました。直ちに公開を停止しました。」 */
function closedOnDiscovery(
  { sentences }: NoticeText,
  from: FoundEnd | null,
  discovered: RoleCandidate | null,
): FoundEnd | null {
  if (!from || !discovered || isAfterDay(from.date, discovered.event.from)) return null;
  const { sentence, textSpan } = discovered.event;
  const next = sentences[sentence.index + 1];
  const isNear = next !== undefined && next.line.heading === sentence.line.heading && next.start - textSpan.end < 40;
  return isNear && !/\d[日時]/.test(next.text) && REMOVAL.test(next.text)
    ? { date: discovered.event.from, candidate: discovered }
    : null;
}

/** A post or a photograph whose end is not told counts as a single act. */
function momentOf(from: FoundEnd | null): FoundEnd | null {
  return from &&
    from.candidate.event.end === null &&
    /投稿|撮影|侵入|不正ログイン|改ざん|感染|開封|クリック|不正に接続|遠隔接続|送金|振り?込/.test(
      `${from.candidate.event.before}${from.candidate.event.after}`,
    )
    ? from
    : null;
}

/** 「7月29日、…を保存し、机の上に置いた。7月31日、見当たらないことに気付いた」: lost at some time in between. */
function missedOn(taken: readonly RoleCandidate[], discovered: RoleCandidate | null): FoundEnd | null {
  const isPutAway = taken.every(({ score, event }) => score === 1 && event.to === null && PUT_AWAY.test(event.after));
  return isPutAway && discovered && MISSED.test(`${discovered.event.before}${discovered.event.after}`)
    ? { date: discovered.event.from, candidate: discovered }
    : null;
}

/** Lost between the day it was last seen and the day it was missed. */
function lossBetween(candidates: readonly RoleCandidate[], discovered: RoleCandidate | null): Occurrence {
  const seen = candidates.find(({ role }) => role === "last-seen");
  if (!seen || !discovered) return { from: null, to: null };
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

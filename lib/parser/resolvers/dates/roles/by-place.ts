/**
 * What follows from where a date stands, when no words say outright what it is: the act that is told right before its
 * discovery, and the discovery that is told, without a date, right behind the act.
 */
import type { SectionKind } from "../../../../taxonomy";
import type { NoticeText, Sentence } from "../../../structure/outline";
import { EARLY_SIGN } from "../../../vocabulary/date-discovery";
import { CLEFT, LATER, TELLS_AN_ACT } from "../../../vocabulary/date-events";
import { tellsDiscovery } from "../accounts";
import type { DatedEvent } from "../events";
import { dateOrder, isAfterDay, isSameDay } from "../order";
import type { ResolvedDate } from "../resolved-date";
import type { RoleCandidate } from "./candidates";
import { NO_WORDS } from "./candidates";

/** Parts in which nothing is told of how it came about. */
const NO_ACCOUNT: ReadonlySet<SectionKind> = new Set(["request", "prevention", "contact", "response"]);
/** So many sentences behind the act its discovery may be told. */
const LONGEST_WAY = 3;

/**
 * Where no words of the vocabulary tell what happened: what is told of the last day up to the discovery, ahead of it.
 * A plain verb that no list holds (載せる 乗車する 映す) is as much an act as one that a list holds.
 */
export function actsToldBefore(
  candidates: readonly RoleCandidate[],
  discovered: RoleCandidate | null,
): RoleCandidate[] {
  if (!discovered) return spanToldAlone(candidates);
  if (discovered.event.from.day === null) return [];
  const found = discovered.event;
  const foundAt = found.dateSpans[0]?.start ?? found.sentence.start;
  const acts = candidates.filter(
    ({ event, reason }) =>
      reason === NO_WORDS &&
      (event.from.day !== null || event.to !== null || CLEFT.test(event.before.trim())) &&
      ((event.dateSpans[0]?.start ?? 0) < foundAt || CLEFT.test(event.before.trim())) &&
      !isAfterDay(event.from, found.from) &&
      isAccount(event),
  );
  const last = acts.reduce<RoleCandidate | null>(
    (best, next) => (best && dateOrder(next.event.from, best.event.from) < 0 ? best : next),
    null,
  );
  if (!last) return [];
  return acts
    .filter(({ event }) => isSameDay(event.from, last.event.from))
    .map(({ event }) => ({ event, role: "occurred", rule: "told-before-discovery", score: 1, reason: null }));
}

/** 「経緯 10月31日 11:09~12:01の間に17通」: the one span that is told of how it came about. */
function spanToldAlone(candidates: readonly RoleCandidate[]): RoleCandidate[] {
  const spans = candidates.filter(
    ({ event, reason }) =>
      reason === NO_WORDS &&
      event.to !== null &&
      event.from.day !== null &&
      event.sentence.line.role !== "heading" &&
      (event.sentence.line.section === "chronology" || event.sentence.line.section === "overview"),
  );
  const only = spans.length === 1 ? (spans[0] as RoleCandidate) : null;
  return only ? [{ ...only, role: "occurred", rule: "only-span-told", score: 1, reason: null }] : [];
}

const PERIOD_OF_A_THING = /^(?:まで)?の(?!間|期間|時間|[^。、]{1,8}まで)[一-龠ァ-ヶ]/;

function isAccount(event: DatedEvent): boolean {
  const { sentence, after, end, isValue, labels } = event;
  const { section, role } = sentence.line;
  if (role === "heading" || NO_ACCOUNT.has(section) || end === "by") return false;
  // 「2014年4月から2016年3月までの伝票綴り12冊」
  if (PERIOD_OF_A_THING.test(after)) return false;
  if (isValue && labels.length > 0 && after.trim() === "") return false;
  return TELLS_AN_ACT.test(after) || CLEFT.test(event.before.trim());
}

/** 「登庁した職員が異変に気付いた」: on the day of the night in which it went on. */
const SEEN_ON_COMING_IN =
  /(?:朝(?!刊|礼|食)|出勤|出社|登庁|登校|始業|開店)[^。]{0,40}(?:気付[いき]|気づ[いき]|見つけ[てたま、]|発見し|発覚し|判明し)/;

const BEGIN_OF_WORK = 10;

const isOfOneNight = (from: ResolvedDate, to: ResolvedDate): boolean =>
  isSameDay(from, to) && to.time !== null && to.time.hour < BEGIN_OF_WORK;

/** The hours in which it went on are not the hour in which it was found out. */
const onThatDay = (event: DatedEvent): DatedEvent =>
  event.to ? { ...event, from: { ...event.from, time: null }, to: null } : event;

/** 「5月10日、…が飛ばされた。数えたところ5枚足りなかった。」: found out on the day of the act, as the next sentences tell. */
export function discoveryToldBehind(notice: NoticeText, candidates: readonly RoleCandidate[]): RoleCandidate[] {
  const first = candidates.find(({ role }) => role === "occurred");
  if (!first) return [];
  const { sentence } = first.event;
  const last = candidates.filter(({ event }) => event.sentence === sentence).at(-1) as RoleCandidate;
  const { from, to } = last.event;
  if (from.day === null || (to && !isOfOneNight(from, to))) return [];
  const dates = candidates.map(({ event }) => event);
  // 「帰署後、控えと照合して誤りに気付き、…を請求したが、|翌26日に配達された」
  const untilItsDate = (next: Sentence): string => {
    const date = dates.find(({ sentence }) => sentence === next)?.dateSpans[0];
    return date ? next.text.slice(0, Math.max(0, date.start - next.start)) : next.text;
  };
  if (LATER.test(last.event.rest)) return [];
  for (let i = sentence.index + 1; i <= sentence.index + LONGEST_WAY; i++) {
    const next = notice.sentences[i] as Sentence | undefined;
    if (!next || next.line.heading !== sentence.line.heading) return [];
    const told = untilItsDate(next);
    if (LATER.test(told) || EARLY_SIGN.test(told)) return [];
    if (to ? SEEN_ON_COMING_IN.test(told) : tellsDiscovery(told))
      return [
        { ...last, event: onThatDay(last.event), role: "discovered", rule: "told-behind-act", score: 1, reason: null },
      ];
    if (told !== next.text) return [];
  }
  return [];
}

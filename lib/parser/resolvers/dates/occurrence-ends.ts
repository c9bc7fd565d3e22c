/** Where the span of an occurrence begins and ends, by the events that tell of it. */
import type { NoticeText } from "../../structure/outline";
import { ASKED_TO_UNDO, REMOVAL } from "../../vocabulary/date-handling";
import { MISSED, PUT_AWAY, TAKEN_ALONG } from "../../vocabulary/date-losses";
import { SUPPLIER_SUBJECT } from "../../vocabulary/date-reports";
import { anyOf, inOrder } from "../../vocabulary/patterns";
import type { DatedEvent } from "./events";
import { dateOrder, isAfterDay, isSameDay } from "./order";
import type { ResolvedDate } from "./resolved-date";
import type { RoleCandidate } from "./roles/candidates";

export interface FoundEnd {
  readonly date: ResolvedDate;
  readonly candidate: RoleCandidate;
}

/** The day on which an event says that it began: none or one. */
export function startsOf(candidate: RoleCandidate): FoundEnd[] {
  const { end, from, after } = candidate.event;
  if (end !== "until" && end !== "by") return [{ date: from, candidate }];
  // 「14時45分まで約40分間」 began on the same day.
  return /^[^。]{0,12}\d{1,3} ?(?:分|時間)(?:間|に)/.test(after) ? [{ date: { ...from, time: null }, candidate }] : [];
}

/** Where one event says that it went on from a day, or left data open, those before end nothing. */
export function endsAmong(taken: readonly RoleCandidate[]): FoundEnd[] {
  const goesOn = taken.filter(goesOnFrom).map(({ event }) => event.from);
  const opened = taken.filter(opens).map(({ event }) => event.from);
  return taken
    .flatMap(endsOf)
    .filter(({ date, candidate }) =>
      goesOn.every((begun) => (isEncryption(candidate) ? !isAfterDay(begun, date) : isAfterDay(date, begun))),
    )
    .filter(({ date }) => opened.every((begun) => !isAfterDay(begun, date)));
}

function endsOf(candidate: RoleCandidate): FoundEnd[] {
  const { event } = candidate;
  if (event.to) return [{ date: event.to, candidate }];
  if (goesOnFrom(candidate) || opens(candidate)) return [];
  return [{ date: event.from, candidate }];
}

/** 「5月10日から」「10月9日 不正アクセス開始」: it did not end on that day. */
function goesOnFrom(candidate: RoleCandidate): boolean {
  const { end, after } = candidate.event;
  return (end === "from" || (end === null && BEGINS.test(after))) && !isEncryption(candidate);
}

const BEGINS =
  /^[^。]{0,40}?(?:アクセス|攻撃|侵害|不正利用)(?:を|が)?開始|^[^。、]{0,20}最初の(?:不正|侵入|アクセス|攻撃|ログイン)[^。、をがは]{0,10}$/;

/** 「27日午前3時頃からファイルが次々に暗号化された」: with it the attack is done. */
function isEncryption({ event }: RoleCandidate): boolean {
  return event.end === "from" && /^(?:頃|ごろ)?から、?[^。]{0,80}?暗号化(?:され|し|を|が)/.test(event.after);
}

/**
 * What is sent is sent at once; a wrong forwarding, or a machine that is infected, goes on. 「電話番号が載っていた」 is
 * data, 「画面の電話番号に連絡」 a call.
 */
const MESSAGE =
  /廃棄業者|溶解|焼却|廃棄(?:し|され|処分)|引き?渡し|メール(?!アドレス)|ニュースレター|メルマガ|マガジン|(?:形|状態)で届|送信(?!後|完了|フォーム|ボタン)|電話(?!番号[がもを、等])|遠隔操作/;
const LASTING = anyOf([
  /転送(?:先)?(?:を|の)?[^。、]{0,4}設定|自動転送|感染|開封|クリック/,
  // 「改修を行ったところ、確認メールにも別の方の氏名が表示される状態となった」
  /(?:改修|更新|移行|切り?替え|リリース|適用|設定)[^。]{0,120}(?:れる|できる|可能な)(?:状態|状況)(?:と|に)な/,
]);

/** Things put up or left open stay so until they are taken down. */
const STAYS_OPEN = anyOf([
  // put up for anybody to see
  /公開|掲載|(?<![ァ-ヶー])アップ|アップロード|閲覧(?:可能|でき)|共有(?!者|名義|持分|の)|投稿|掲示|貼り(?:出|付)|表示され|ウェブサイト|ホームページ/,
  /(?:リンク|URL)を[^。、]{0,8}(?:張|貼|設定|載せ|記載)/,
  /(?:クラウド|共有|フォルダー?|ドライブ)[^。、]{0,12}に(?:置|格納|移)/,
  // set so
  /設定|フォーム|リポジトリ|受付を?開始|転送(?:先)?(?:を|の)?[^。、]{0,4}設定|自動転送/,
  // whatever was changed, from then on it could be seen
  /(?:[えけせてねべめれげ]る|できる|可能な)(?:状態|状況)(?:と|に)な/,
  // Not 「発送した封筒は、窓から生年月日が見える状態でした」: what was handed out went at once.
  /(?<!(?:封筒|はがき|ハガキ|葉書|郵便物|発送|郵送|配布|交付|回覧)[^。]{0,60})(?:[えけせてねべめれげ]る|できる|可能な)(?:状態|状況)で(?:した|あ|ござい)/,
  // a program that did so from then on
  /(?:はじめ|始め|始ま)|リリース|(?:不具合|誤り|欠陥|問題)[^。、]{0,10}(?:版|プログラム|アプリ)|アップデート/,
  /切り?替え|移行|稼働|更改|改修|適用|運用を(?:開始|始め)/,
  // a stranger who came and stayed
  /改ざん|設置され|侵入|不正ログイン|乗っ取|感染|開封|クリック/,
]);

/** 「14時から2時間にわたり」: it was over on that day. */
const LASTED = /^(?:頃|ごろ|過ぎ)?(?:から|より)(?:約|およそ)?\d{1,3} ?(?:秒|分|時間)/;

/** 「11月28日と12月23日の2回にわたり」: each time it was done and over, unless what was done stays: 「…の2回、設定を誤り」. */
const SO_OFTEN =
  /^(?:に|の)?(?:計|合計|延べ)?\d{1,3}(?:回|度)(?:にわた|に渡|に分けて|、)(?![^。]{0,40}(?:設定|公開|掲載|状態))/;

/** A single event that leaves data open begins a span and does not end it. */
function opens({ event, score }: RoleCandidate): boolean {
  const words = event.isFirst ? `${event.before}${event.after}` : event.after;
  if (LASTED.test(event.after) || SO_OFTEN.test(event.after)) return false;
  return event.end === null && score < 4 && STAYS_OPEN.test(words) && (!MESSAGE.test(words) || LASTING.test(words));
}

/** The latest end, or (-1) the earliest beginning. */
export function pick(ends: readonly FoundEnd[], direction: 1 | -1): FoundEnd | null {
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
export function closingOf(
  candidates: readonly RoleCandidate[],
  from: FoundEnd | null,
  discovered: RoleCandidate | null,
): FoundEnd | null {
  if (!from) return null;
  const removals = candidates
    .filter(({ role, event }) => role === "removed" && !isAfterDay(from.date, event.from) && event.from.day !== null)
    .filter(({ event }) => !discovered || !isAfterDay(discovered.event.from, event.from) || isClosedByPartner(event))
    .map((candidate) => ({ date: candidate.event.from, candidate }));
  return pick(removals, -1);
}

/** 「5月12日 利用者から委託先に電話。同社は直ちに掲載を取りやめ」: before the discloser was told. */
const isClosedByPartner = ({ before, after }: DatedEvent) => CLOSED_BY_PARTNER.test(`${before.slice(-60)}${after}`);

const CLOSED_BY_PARTNER = inOrder([
  SUPPLIER_SUBJECT,
  /[^。]{0,30}(?:公開|掲載|表示|共有|閲覧)[^。、]{0,10}(?:を?(?:止め|停止|中止|取りやめ|終了)|でき(?:ない|なく))/,
]);

/** 「…のご指摘により判明しました。直ちに公開を停止しました。」 */
export function closedOnDiscovery(
  { sentences }: NoticeText,
  from: FoundEnd | null,
  discovered: RoleCandidate | null,
): FoundEnd | null {
  if (!from || !discovered || isAfterDay(from.date, discovered.event.from)) return null;
  const { sentence, textSpan } = discovered.event;
  const next = sentences[sentence.index + 1];
  const isNear = next !== undefined && next.line.heading === sentence.line.heading && next.start - textSpan.end < 40;
  return isNear && (/\d[日時]/.test(next.text) ? isPutRightBefore(next.text) : REMOVAL.test(next.text))
    ? { date: discovered.event.from, candidate: discovered }
    : null;
}

/** 「学校は直ちに設定を改め、|同月18日に…へ報告しました」 */
function isPutRightBefore(text: string): boolean {
  const undated = text.split(DATE_AHEAD, 1)[0] ?? "";
  const done = undated.replace(ASKED_TO_UNDO, "").replace(TO_BE_DONE, "");
  return OPEN_TO_EYES.test(undated) && REMOVAL.test(done) && !REMOVAL.test(text.slice(undated.length));
}

/** 「公開を停止するよう業者に連絡し、|5月21日に停止」 */
const TO_BE_DONE = /[^。、]{0,24}[るす](?:よう|べく|ため)/;

const OPEN_TO_EYES = /設定|公開|共有|閲覧|掲載|表示|リンク|フォーム|ページ|サイト/;
const DATE_AHEAD = /\d{1,4} ?[年月日時]|[同翌]日|翌|後日/;

/** A post or a photograph whose end is not told counts as a single act. */
export function momentOf(from: FoundEnd | null): FoundEnd | null {
  return from &&
    from.candidate.event.end === null &&
    /投稿|撮影|侵入|不正ログイン|改ざん|感染|開封|クリック|不正に接続|遠隔接続|送金|振り?込/.test(
      `${from.candidate.event.before}${from.candidate.event.after}`,
    )
    ? from
    : null;
}

/** 「7月29日、…を保存し、机の上に置いた。7月31日、見当たらないことに気付いた」, or carried along: lost at some time in between. */
export function missedOn(taken: readonly RoleCandidate[], discovered: RoleCandidate | null): FoundEnd | null {
  const isPutAway = taken.every(
    ({ score, event }) =>
      score === 1 && event.to === null && (PUT_AWAY.test(event.after) || TAKEN_ALONG.test(event.after)),
  );
  return isPutAway && discovered && MISSED.test(`${discovered.event.before}${discovered.event.after}`)
    ? { date: discovered.event.from, candidate: discovered }
    : null;
}

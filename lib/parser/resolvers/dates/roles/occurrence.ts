/** Whether a dated event is one in which something happened to the data. */

import { ACT_FOUND_OUT, EARLY_SIGN, HUMAN_ACT_FOUND } from "../../../vocabulary/date-discovery";
import {
  ACT_AS_SUBJECT,
  CAUSED_BY_A_CHANGE,
  LAY_OPEN_THEN,
  NOTHING,
  SINCE_AN_ACT,
  SPAN_TOLD,
} from "../../../vocabulary/date-events";
import { PUBLISHED_A_DOCUMENT, REMOVAL } from "../../../vocabulary/date-handling";
import { LEFT_ALONE, LOST, MISSED, OCCASION, ON_THE_WAY } from "../../../vocabulary/date-losses";
import {
  BEGAN,
  ENDED,
  FIRST_OF_THEM,
  GOES_ON,
  LAST_OF_THEM,
  LEAK_SITE,
  STRONG_OCCURRENCE,
} from "../../../vocabulary/date-occurrence";
import { AT_A_CHECK, CARD_PAYMENT } from "../../../vocabulary/date-periods";
import { ONLY_TROUBLE_TOLD, TOLD_SELF_CLEFT } from "../../../vocabulary/date-reports";
import type { Account } from "../accounts";
import { UNTIL_AN_ACT } from "../accounts/telling-words";
import type { DatedEvent } from "../events";
import type { RoleCandidate } from "./candidates";
import { isDayOfNotice, isFoundByInvestigation, isSpan, none, occurred } from "./candidates";
import type { RoleContext } from "./context";

/** Stolen and missed at one place on one day. */
const STOLEN_AND_NOTICED = /盗(?:ま|難)[^。、]{0,10}(?:こと|の)に気/;

/** 「漏えいは|5月14日に判明しました」: the finding alone. */
const FOUND_THEN = /^(?:頃|ごろ)?に、?[^。、]{0,12}(?:判明|発覚|確認|分か|わか|気付|気づ|発見|検知|認識|把握)/;

/** 「メールの送信は|17時15分に停止しました」: the end of it. */
const STOPPED_THEN = /^(?:頃|ごろ)?に、?(?:全て|すべて|一時|直ちに)?(?:停止|中止|取りやめ|止め|終了)/;

const EXPOSED =
  /(?:閲覧|確認|アクセス|ダウンロード|検索|参照)(?:が)?(?:可能|でき)|見(?:え|られ|ることが(?:でき|可能))|公開|掲載|生じ|状態|接続|アクセス|ログイン|送信|転送|取得|閲覧|侵入|持ち出|複写|複製|コピー|出力|印刷|利用|使用|提供|売却|撮影|保存|続[いき]|(?:登録|入力|共有|投稿|添付|印字|放置|配布|送付|郵送|発送|収集|入手)(?:し|され)て(?:い|お)(?:た|りまし|まし)(?!方|者|お客|会員|利用)|開(?:か|け)れて(?:い|お)|(?:ホームページ|サイト|ネット|ウェブ|サーバー?)上に(?:あ[りっ]|置か|残)|(?:当該|本|対象)(?:期間|時間帯)/;

/** The candidates for the day or span in which data was exposed, taken, sent or lost: none or one. */
export function occurrenceOf(event: DatedEvent, account: Account, context: RoleContext): RoleCandidate[] {
  const { words } = account;
  if (isSpan(event) && isDayOfNotice(event.from)) return [none(event, "up to the day of the notice")];
  if (EARLY_SIGN.test(words.replace(/「[^」]{5,200}」/g, "").replace(/。.*$/s, "。")))
    return [none(event, "an early sign that was understood only later")];
  // 「攻撃を受けた旨の連絡をもらったのは|5月8日の朝です」: the day of the tidings alone.
  if (TOLD_SELF_CLEFT.test(event.before.slice(-200))) return [];
  if (ONLY_TROUBLE_TOLD.test(words)) return [none(event, "only a failure was told, not what was behind it")];
  if (BEGAN.test(event.after) && GOES_ON.test(event.before))
    return [occurred({ ...event, end: "from" }, "began-then", 3)];
  if (ENDED.test(event.after) && GOES_ON.test(event.sentence.text.slice(0, 200)))
    return [occurred({ ...event, end: "until" }, "ended-then", 3)];
  if (event.to === null && FIRST_OF_THEM.test(event.before.slice(-40)))
    return [occurred({ ...event, end: "from" }, "began-then", 3)];
  if (event.to === null && LAST_OF_THEM.test(event.before.slice(-40)))
    return [occurred({ ...event, end: "until" }, "ended-then", 3)];
  if (isCountedThen(event)) return [occurred(event, "counted-then", 3)];
  if (CONCERNED.test(event.before) && SENT_THEN.test(event.after)) return [occurred(event, "limited-to-then", 3)];
  if (AT_A_CHECK.test(event.after) && CAME_OUT_THEN.test(event.after)) return [];
  const spanRule = isSpan(event) ? spanRuleFor(event, account, context) : null;
  if (spanRule && OCCASION.test(event.before) && LOST.test(words)) return [occurred(event, "days-of-an-occasion", 0)];
  if (spanRule) return [occurred(event, spanRule, 3)];
  if (event.end === "from" && LAY_OPEN.test(event.after)) return [occurred(event, "open-from-then", 2)];
  if (PUBLISHED_A_DOCUMENT.test(event.after) && NOT_TO_BE_SEEN.test(event.rest))
    return [occurred(event, "published-then", 1)];
  if (LEAK_SITE.test(words)) return [none(event, "published by the attacker")];
  const isSince =
    (SINCE_AN_ACT.test(event.after) && EXPOSED.test(event.after)) ||
    (CAUSED_BY_A_CHANGE.test(event.after) && LAY_OPEN_THEN.test(event.rest));
  if (isSince) return [occurred({ ...event, end: "from" }, "since-an-act", 2)];
  if (ACT_AS_SUBJECT.test(event.before.trim()) && !FOUND_THEN.test(event.after) && !STOPPED_THEN.test(event.after))
    return [occurred(event, "act-as-subject", 2)];
  if (account.isReported && STRONG_OCCURRENCE.test(words)) return [occurred(event, "reported-occurrence", 2)];
  if (STOLEN_AND_NOTICED.test(words) || ACT_FOUND_OUT.test(words)) return [occurred(event, "act-found-out", 1)];
  if (HUMAN_ACT_FOUND.test(words) || isFoundByInvestigation(event, words) || tellsOccurrence(account))
    return [occurred(event, "narrated-occurrence", 2)];
  if (tellsAct(account)) return [occurred(event, "narrated-act", 1)];
  if (isMissedOnTheWay(event, words) || isMissedOnReturn(event)) return [occurred(event, "missed-on-the-way", 1)];
  return isFoundToHaveBeen(account) ? [occurred(event, "found-to-have-been", 1)] : [];
}

/** 「1月31日の公開時より、会員の情報が第三者から参照可能でした」; not 「4月1日より、会員様は専用ページから履歴を閲覧できました」. */
const LAY_OPEN =
  /^(?![^。]{0,40}(?:会員|お客|利用者|契約者|購読者|保護者|職員|社員)(?:様|さま)?は、?[^。]{0,60}を)[^。]{0,120}(?:情報|氏名|名簿|データ|ファイル|アドレス|内容|履歴|資料|番号)[^。]{0,60}(?:(?:閲覧|参照|検索|アクセス|ダウンロード|表示|確認)(?:が)?(?:可能で(?:した|あった|ありまし)|でき(?:まし)?た(?:(?:。|$)|こと))|見ることができ(?:まし)?た|見えてい(?:まし)?た|見られる(?:ように)?(?:なっ|状態))/;

const NOT_TO_BE_SEEN =
  /^[^。]{0,160}(?:氏名|名前|個人情報|住所|電話番号|アドレス|生年月日|個人名|マスキング|黒塗り|墨消|口座|個人が特定)/;

/** 「6月の定期監査で、契約書が別の会社に送付されていたことが判明」: it only came out then. */
const CAME_OUT_THEN =
  /^[^。、]{0,40}(?:で|において)、[^。]{1,100}て(?:い|しま)(?:た|った)(?:こと|旨|事実)(?:が|を)[^。、]{0,8}(?:判明|発覚|確認|分か|わか|発見|明らか)/;

/** 「対象は|11月29日に発送した分の一部であることが確定した」, whatever else was sent on other days. */
const CONCERNED = /(?:対象|該当|影響|誤り)[^。、]{0,12}(?:は|が)、?$/;
const SENT_THEN =
  /^(?:頃|ごろ)?に(?:発送|送付|郵送|送信|配信|配布|配付|交付|お?送り|投函)(?:し|され|いたし)(?:まし)?た(?:もの|分|[\d一二三四五六七八九])/;

/** Under 「誤送信の状況」 an entry 「8月21日(土) 2回 4名分」: so often on that day. */
function isCountedThen({ end, to, before, after, labels }: DatedEvent): boolean {
  return (
    end === null &&
    to === null &&
    before.trim() === "" &&
    ONLY_COUNTED.test(after) &&
    labels.some((label) => WHAT_IS_COUNTED.test(label))
  );
}

const ONLY_COUNTED =
  /^[\s:、・]{0,4}(?:(?:約|計|のべ|延べ)?[\d,]{1,9}(?:回|件|通|名|人|枚|社|アカウント)(?:分)?[\s、・/()]{0,4}){1,4}$/;
const WHAT_IS_COUNTED =
  /^(?:誤[一-龠]{2}|不正[^。、]{0,8}|漏え?い|漏洩|流出|送信|発送|配信|閲覧|ログイン|アクセス|持ち?出し)(?:等)?の?(?:状況|内訳|回数|件数|日別|実績|履歴|記録)/;

/** 「帰宅途中、自宅に着いたところ、袋がないことに気付いた」: lost on the day on which it was missed. */
function isMissedOnTheWay({ before, from }: DatedEvent, words: string): boolean {
  const told = `${before}${words}`;
  const missed = MISSED.exec(told);
  return from.day !== null && missed !== null && ON_THE_WAY.test(told.slice(0, missed.index));
}

/** 「14時20分頃、車両を離れ、14時35分頃に戻ったところ、荷物がなくなっていた」: taken meanwhile. */
function isMissedOnReturn({ from, isFirst, rest }: DatedEvent): boolean {
  const missed = isFirst && from.day !== null ? MISSED.exec(rest) : null;
  const left = missed && LEFT_ALONE.exec(rest.slice(0, missed.index));
  return left !== null && !/[日翌]/.test(rest.slice(left.index, missed?.index).replace(/(?:同|当)日/g, ""));
}

/** Whatever verb tells it: what was found out, or reported, to have been done that day. */
function isFoundToHaveBeen({ isReported, kinds, words }: Account): boolean {
  return isReported && /[ただ]$/.test(words.trim()) && kinds.every((kind) => kind === "none" || kind === "weak");
}

function spanRuleFor(event: DatedEvent, account: Account, context: RoleContext): string | null {
  const { words, kinds } = account;
  const isAnswer = kinds.find((kind) => kind !== "none") === "response";
  if (endsExposure(event)) return "until-it-was-stopped";
  const tells =
    STRONG_OCCURRENCE.test(words) || EXPOSED.test(words) || HUMAN_ACT_FOUND.test(words) || tellsAct(account);
  const isSearch = LOOKING_INTO.test(event.after);
  if ((tells || account.isReported) && !isSearch && !isAnswer && !NOTHING.test(words)) return "narrated-span";
  if (SPAN_TOLD.test(event.after)) return "span-told";
  return context.isCardTheft && CARD_PAYMENT.test(`${event.before}${event.after}`) ? "card-payment-span" : null;
}

/** 「9月22日まで通信記録を調査した結果」; not 「30日までの間に持ち出されていたことが解析で判明」: what was found stands before. */
const LOOKING_INTO =
  /^(?:まで|にかけて|の間)?、?(?:(?!こと[がを])[^。、(]){0,30}(?:調査|調べた|捜索|解析|確認作業|聞き取り)/;

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

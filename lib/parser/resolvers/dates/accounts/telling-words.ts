/** Which words of a sentence tell of a date: those behind it, before it, or elsewhere in the sentence. */

import { occursIn } from "../../../matching/matches";
import { headingsAbove } from "../../../structure/outline";
import { DISCOVERY, ENDS_COMPLEMENT, FINDS, IS_KNOWN } from "../../../vocabulary/date-discovery";
import {
  ACTED_ON,
  CLEFT,
  CLEFT_END,
  LEANS_BACK,
  LOOKED_THROUGH_AS_IT_CAME,
  RELATIVE_CLAUSE,
} from "../../../vocabulary/date-events";
import { ASKED_TO_UNDO, REMOVAL, RESPONSE } from "../../../vocabulary/date-handling";
import { LAST_SEEN, ON_THE_WAY } from "../../../vocabulary/date-losses";
import { STRONG_OCCURRENCE, WEAK_OCCURRENCE } from "../../../vocabulary/date-occurrence";
import { WHEN_THEY_WERE } from "../../../vocabulary/date-periods";
import { FROM_SOMEBODY, OPENS_REPORT, REPORTED, TOLD_BY_AND_OF } from "../../../vocabulary/date-reports";
import { anyOf, inOrder } from "../../../vocabulary/patterns";
import type { DatedEvent } from "../events";

/** What can tell of an incident at all. */
const PREDICATE = anyOf([DISCOVERY, STRONG_OCCURRENCE, WEAK_OCCURRENCE, RESPONSE, REMOVAL]);

interface TellingWords {
  readonly words: string;
  readonly leansBack?: boolean;
  readonly isReported?: boolean;
  /** What the words are said of, where it stands elsewhere in the sentence. */
  readonly subject?: string;
  /** The words are those of finding out that something was done. */
  readonly isFinding?: boolean;
}

/** The words behind the date, with those before it where it is they that tell; the part that the date belongs to. */
export function tellingWordsOf(event: DatedEvent): TellingWords {
  const elsewhere =
    (IS_TOLD_TO_BE.test(event.after) ? cleftWordsOf(event) : null) ??
    reportedWordsOf(event) ??
    complementWordsOf(event) ??
    cleftWordsOf(event);
  if (elsewhere) return elsewhere;
  const own = event.after.length < event.rest.length ? event.after.replace(SUBJECT_OF_THE_NEXT, "") : event.after;
  const told = own.replace(/^[\s、:)」~-]+/, "").replace(UNTIL_AN_ACT, "");
  const relative =
    RELATIVE_CLAUSE.exec(told) ??
    (isUndoneThen(event, told) || LAST_SEEN.test(told) || LOOKED_THROUGH_AS_IT_CAME.test(told)
      ? null
      : ACTED_ON.exec(told));
  if (relative) return { words: relative[0] };
  // 「12日に、5月10日に配った学級だよりに…が混ざっていたと電話があった」: the first date is that of the main clause.
  // 「24日に、3月に園に通っていた園児の…を」: the second one is that of its people.
  const behindInner = /^に?、?$/.test(event.after) ? event.rest.replace(INNER_DATE, "") : "";
  const behindSubject = SUBJECT_AHEAD.test(event.after) ? event.rest.slice(event.after.length) : "";
  if (INNER_CLAUSE.test(behindSubject)) return { words: event.rest };
  if (ACTED_ON.test(behindInner) || WHEN_THEY_WERE.test(behindInner)) return { words: event.rest };
  const outside = withoutReport(told);
  if (outside) return { words: outside, subject: told };
  if (BARE_PREDICATE.test(told) && event.isFirst && event.before.trim() === "")
    return { words: `${headingsAbove(event.sentence.line)[0] ?? ""}が${told}` };
  if (occursIn(told, PREDICATE) && !LEANS_BACK.test(told)) return { words: told };
  // 「照合して誤りに気付き、取戻しを請求したが、|翌26日に配達された」
  if (SET_AGAINST.test(event.before)) return { words: told };
  return {
    words: `${event.before.replace(/[、\s]+$/, "")}${told.replace(/^(?:に|以降|以来)?、?/, "")}`,
    leansBack: true,
  };
}

const SET_AGAINST = /(?:た|ました|です)(?:が|ものの)、$/;

/** Under 「暗号化」: 「5月7日23時頃から|翌8日3時頃にかけて実行されました」. */
const BARE_PREDICATE =
  /^(?:に(?:かけて)?|の間に?|まで(?:の間)?に?)?、?(?:実行|実施|行わ|行な|なさ|発生)(?:され|れ|し(?!て))/;

/** 「同日に、誤送信したメールの削除を依頼し」: the narrative goes on to what was done about it. */
function isUndoneThen({ from }: DatedEvent, told: string): boolean {
  return from.mention.relative !== null && ASKED_TO_UNDO.test(told.split("。", 1)[0] ?? "");
}

/** 「6月21日、職員が忘れた一覧を、|ご家族が届けてくださったのは|24日のことでした」 */
const SUBJECT_OF_THE_NEXT =
  /(?<=[をがはしりきいけせてで]、)[^。、]{1,40}(?:くださっ|(?:気付い|気づい|判明し|発覚し|把握し|発見し|届いた?|知っ))た(?:の|時期)は、?$/;

/** 「14日8時過ぎ、社員が|前夜から停めていた車に戻ったところ」「5月10日、職員が|4月1日に作成した名簿を送信した」 */
const SUBJECT_AHEAD = /^(?:頃|ごろ|過ぎ)?に?、[^。、]{1,20}が$/;
const INNER_CLAUSE =
  /^[^。、がをに]{2,20}?(?:から|より|に)[^。、がを]{1,20}(?:て(?:い|お)|[しっいん])(?:た|だ)[一-龠ァ-ヶA-Z](?![^。]{0,60}(?:こと|旨)[がを])/;

const INNER_DATE = /^に?、?[^に]{2,20}?(?=に|から|まで|以降|時点)/;

/** 「…に通信を遮断するまでの間、」「…に気付いて設定を戻すまで、」 */
export const UNTIL_AN_ACT = /^に?[^。、]{1,40}?(?:[るうくすつむぶぐた])まで(?:の間)?、/;

/** 「A社から、サイトが書き換えられており、…懸念があるとの連絡を受け」 without what was told. */
function withoutReport(told: string): string | null {
  const sender = /^[^。]{0,40}?(?<![にとり])(?<!こと)(?:から|より)(?:[^。、に]{0,8}(?:に|へ))?、/.exec(told);
  if (!sender) return null;
  const end = told.indexOf("。", sender[0].length);
  const said = told.slice(sender[0].length, end < 0 ? undefined : end);
  const report = REPORTED.exec(said);
  return report && report.index > 0 ? `${withoutComma(sender[0])}${told.slice(sender[0].length + report.index)}` : null;
}

/**
 * 「1月19日、元従業員が10月27日に名簿を送っていたことを確認」: the first date is that of the finding, the second
 * that of what was found; 「職員が5月10日に…していたことが、17日の申告で分かった」 the other way round. Null for other
 * sentences.
 */
function complementWordsOf({
  from,
  before,
  after,
  rest,
  to,
  end: side,
  isFirst,
  isDateLine,
}: DatedEvent): TellingWords | null {
  if (isDateLine) return null;
  const end = ENDS_COMPLEMENT.exec(rest);
  const isInner =
    ((isFirst ? LOOKED_FIRST : LOOKED_THEN).test(before) && !after.startsWith("、")) ||
    (!isFirst &&
      !FOUND_BY_ASKING.test(after) &&
      (!occursIn(before, PREDICATE) || WHILE_LOOKING.test(before)) &&
      /^[、は]|^[^。]{0,40}(?:が|は|に)[^。]{0,40}$/.test(before));
  if (end && FINDS.test(rest.slice(end.index, end.index + 80))) {
    const reaches = after.length >= end.index + end[0].length;
    const isOuter =
      !reaches &&
      after.length < rest.length &&
      ((OUTER_DATE.test(after) && !occursIn(after, PREDICATE)) ||
        WHILE_LOOKING.test(after) ||
        (from.day !== null && IN_A_CHECK.test(after))) &&
      !LAST_SEEN.test(rest);
    if (isOuter) return { words: rest.slice(end.index + 1), subject: rest.slice(0, end.index), isFinding: true };
    // The finding has its own date behind it, or the one before.
    const isFoundElsewhere =
      reaches &&
      !DISCOVERY.test(rest.slice(0, end.index)) &&
      after.length < rest.length &&
      !FINDS.test(after.slice(end.index));
    const isKnown = reaches && IS_KNOWN.test(rest.slice(end.index));
    // 「12月20日に回収した32枚を、運ぶ途中で紛失していたことが分かりました」: found out on no day that is told here.
    const isOfAThing = reaches && CAME_IN_AND_WAS_LOST.test(after);
    if (isOfAThing)
      return ON_THE_WAY.test(after.slice(0, end.index))
        ? { words: rest.slice(0, end.index + 1), isReported: true }
        : { words: "" };
    const isDoneThen =
      reaches &&
      ((THINGS_AS_SUBJECT.test(before) && HAD_BEEN_DONE_TO.test(after)) ||
        (PERSON_AS_SUBJECT.test(before) &&
          COMES_OUT.test(rest.slice(end.index)) &&
          !FOUND_BY_THEM.test(after.slice(0, end.index))));
    // A span is never that of a finding.
    if (reaches && (isInner || isKnown || isDoneThen || isFoundElsewhere || to !== null || side === "from"))
      return { words: rest.slice(0, end.index + 1), isReported: true };
  }
  if (
    end &&
    from.mention.relative === null &&
    AS_A_RESULT.test(before) &&
    after.startsWith("、") &&
    FINDS.test(rest.slice(end.index, end.index + 80))
  )
    return { words: rest.slice(end.index + 1), subject: rest.slice(0, end.index), isFinding: true };
  const found = ENDS_COMPLEMENT.exec(before);
  return found && FINDS.test(after) ? { words: after, subject: before, isFinding: true } : null;
}

/** 「職員が|5月10日に…を送っていたことが判明」: it is not the one who did it that comes out. */
const PERSON_AS_SUBJECT = /(?:[員者人師諭生長職社]|担当|業者)が、?$/;
/** 「職員が|5月12日に書庫を確認したところ、3件が所在不明となっていたことが判明」: it is the one who found it out. */
const FOUND_BY_THEM = anyOf([
  /[るただ](?:ところ|結果)、/,
  /(?:確認|点検|照合|監査|検査|検索|閲覧)[^。、]{0,10}(?:際|とき|時|中|途中)に?、/,
  /(?:見直|調べ|探|捜|開い|数え)[^。、]{0,8}(?:際|とき|時)に?、/,
  /来[校庁店院社園所]|訪れ|(?:連絡|電話|問い?合わ?せ|申し?出|指摘|相談)(?:を|が)?(?:し|あり|いただ|受け)/,
  // Something was in a state by then: 「フォルダを開いた際、名簿が公開されていた」.
  /、[^。、]{1,24}が[^。、]{0,16}(?:され|られ|かれ|[になく]って)(?:い|お)?$/,
]);
const COMES_OUT = /^.(?:こと|もの|事実|旨)(?:が|と)[^。、]{0,12}(?:判明|発覚|分か|わか|明らか)/;

const CAME_IN_AND_WAS_LOST =
  /^(?:頃|ごろ)?に[^。、]{0,16}(?:回収し|受領し|受け取っ|預かっ|受け付け|撮影し|作成し|持ち帰っ|提出され|提出のあっ|借り)た(?!(?:苦情|問い?合わ?せ|連絡|申し?出|通報|指摘|電話))[^。、]{1,30}[をが]、?[^。]{0,60}(?:紛失|遺失|亡失|廃棄|なくし|無くし|見当たら|所在)/;

/** 「パスワード(1,947件)が、|3月8日に盗み取られていたことを確認」: things find nothing out. */
const THINGS_AS_SUBJECT =
  /(?:情報|データ|ファイル|番号|アドレス|パスワード|氏名|名簿|書類|画像|写真|件|分)(?:等|など|の一部)?(?:\([^)]{0,30}\))?が、?$/;
const HAD_BEEN_DONE_TO = /^(?:頃|ごろ)?に[^。、]{0,16}?(?:さ|ら|ま)れて(?:い|お)(?:た|りました)こと/;

/** 「10月29日に担当者が確認していたところ、|8月に提出されたはずの1件が…見当たらないことが分かりました」 */
const WHILE_LOOKING =
  /^に?、?[^。]{0,30}(?:確認|点検|調査|整理|照合|解析|分析|監査|棚卸し?)(?:(?:を(?:行|実施)[っいし]|し|いたし)(?:て(?:い|お))?り?(?:まし)?た(?:ところ|結果)|の結果|によ(?:り|って))、$/;
/** 「5月12日に行われた社内監査で、|5月8日に…送信していたことが確認されました」 */
const IN_A_CHECK =
  /^に(?:行われた|行った|実施した|実施された|実施の)[^。、]{0,16}(?:確認|点検|調査|整理|照合|監査|棚卸し?|検査)(?:作業)?(?:で|において|の中で|の際に?)、$/;

/** 「翌日に着くはずのところ、|28日、照会により未着であることが分かりました」: the way in which it was found stands behind its day. */
const FOUND_BY_ASKING = inOrder([
  /^(?:頃|ごろ)?(?:に|、)[^。、]{0,24}(?:照会|問い?合わ?せ|指摘|連絡|通報|点検|照合|申し?出)(?:により|によって|で|から)、?/,
  /[^。]{0,40}(?:判明|分か|わか|発覚)/,
]);

/** 「調べましたところ、|3月8日に添付ファイルを開いたことで…わかりました」: nothing of the finding has a date. */
const LOOKED_FIRST =
  /^[^。、\d]{0,20}(?:調べ|調査|確認|解析|照合)[^。、\d]{0,12}(?:ところ|結果)、(?:[^。、\d]{1,16}[がは])?$/;

/** 「6月12日にお申し出があり、記録を調査した結果、元社員が|5月29日に…していたことを確認」: found on the day before it. */
const LOOKED_THEN =
  /、[^。、\d]{0,20}(?:調べ|調査|解析|照合|確認|問い合わせ|尋ね)[^。、\d]{0,12}(?:ところ|結果)、[^。、\d]{1,16}[がは]$/;

/** 「点検を開始いたしました。その結果、|7月3日、職員が…送っていたことを確認」 */
const AS_A_RESULT = /^その結果、$/;

/** 「1月19日、元従業員が」 but not 「9月に退職した元従業員が」. */
const OUTER_DATE = /^(?:の[^。、]{0,6}(?<!後))?に?、/;

/** 「同社から、取得が行われたのは|6月29日|であるとの報告」: the date is that of the act, whoever told it. */
const IS_TOLD_TO_BE = /^(?:頃|ごろ)?(?:である|であった|だった|だ)(?:と|旨|こと)/;

/** 「当社が事態を知ったのは5月13日です」: what happened stands before the date. */
function cleftWordsOf({ before, after }: DatedEvent): TellingWords | null {
  const cleft = CLEFT.exec(before.trim());
  if (!cleft || !CLEFT_END.test(after)) return null;
  return {
    words: `${before.trim().slice(0, cleft.index + 1)}${cleft[0].slice(1).replace(/(?:の|時期|日時?|時)?[はが].*$/, "")}`,
  };
}

/**
 * 「7月3日、同社から、5月26日に攻撃を受けたとの報告を受けた」: the first date is that of the report, the second
 * that of what it says. Null for other sentences.
 */
function reportedWordsOf({ before, after, rest, to, sentence, isNested, dateSpans }: DatedEvent): TellingWords | null {
  const report = REPORTED.exec(rest);
  if (!report) return null;
  const told = rest.slice(report.index);
  const act = rest.slice(0, report.index);
  if (HAVE_BEEN_TOLD.test(told) && !SENDER_AHEAD.test(act) && !PERHAPS.test(act))
    return { words: act, isReported: true };
  const dateStart = dateSpans[0]?.start ?? sentence.start;
  const sent = after.trim().replace(OPENS_REPORT, "");
  if (after.length < rest.length && FROM_SOMEBODY.test(sent)) return { words: `${withoutComma(sent)}${told}` };
  const sender = after.length < rest.length ? TOLD_BY_AND_OF.exec(after.trim()) : null;
  if (sender) return { words: `${withoutComma(sender[0])}${told}`, subject: rest };
  const said = sentence.text.slice(0, LONGEST_LEAD);
  if (
    isNested &&
    /(?:から|より)(?:[^。、]{1,8}(?:へ|に(?:対し(?:て)?)?))?、/.test(
      said.slice(0, Math.max(0, dateStart - sentence.start)),
    )
  )
    return { words: rest.slice(0, report.index), isReported: true };
  if (to !== null && FROM_SOMEBODY.test(before.trim())) return { words: rest.slice(0, report.index), isReported: true };
  return FROM_SOMEBODY.test(before.trim()) ? { words: `${withoutComma(before)}${told}` } : null;
}

/** 「6月30日、…公開し、戻すのを失念したとの報告を同社より受けております」: told on a day that is not; not 「5日に同社から…」, nor where no teller stands behind the act. */
const HAVE_BEEN_TOLD =
  /^[^。、]{0,24}を[^。、]{1,16}(?:から|より)(?:受け|いただい|頂い)て(?:い|お)(?:ます|ります)(?:。|が、|$)/;
const PERHAPS = /可能性|おそれ|恐れ/;
const SENDER_AHEAD = /^[^。]{0,40}?(?:から|より)(?!の)|^[^。、]{0,6}まで/;

const LONGEST_LEAD = 300;

const withoutComma = (words: string) => words.trim().replace(/^、|、$/g, "");

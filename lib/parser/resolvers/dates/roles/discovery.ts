/** Whether a dated event is the one by which the discloser learnt that something was wrong. */
import { headingsAbove } from "../../../structure/outline";
import { ORIGIN_HEADING } from "../../../vocabulary/count-origins";
import {
  ACT_FOUND_OUT,
  BAIT,
  BOUNCES,
  CHECK_HELD,
  DISCOVERY,
  EARLY_SIGN,
  HUMAN_ACT_FOUND,
  RANSOM_NOTE,
  TROUBLE,
} from "../../../vocabulary/date-discovery";
import { DURING_AN_ACT, NOTHING } from "../../../vocabulary/date-events";
import { FOUND_ON_LOOKING } from "../../../vocabulary/date-losses";
import { FAILURE } from "../../../vocabulary/date-occurrence";
import {
  COMPANY_SUBJECT,
  INTERNAL_REPORT,
  ONLY_TROUBLE_TOLD,
  PEOPLE_WROTE_IN,
  PUBLIC_BODY_AS_SUBJECT,
  SUPPLIER_SUBJECT,
  TOLD_AND_LOOKED_INTO,
  TOLD_TO_SUPPLIER,
  TOLD_US,
} from "../../../vocabulary/date-reports";
import { inOrder, regex } from "../../../vocabulary/patterns";
import { quicken } from "../../../vocabulary/quicken";
import { SELF } from "../../../vocabulary/self-reference";
import type { Account } from "../accounts";
import type { DatedEvent } from "../events";
import type { RoleCandidate } from "./candidates";
import { discovered, isFoundByInvestigation, isSpan, none } from "./candidates";
import type { RoleContext } from "./context";

/** 「不審に思い、15時05分に電源を切った」: found out just before what is told. */
const FOUND_JUST_BEFORE = /(?:気付き|気づき|気がつき|不審に思い|異変を感じ|異常を(?:検知|発見)し)、$/;

/** The candidates for the day on which the discloser learnt of it: none or one. */
export function discoveryOf(event: DatedEvent, account: Account, context: RoleContext): RoleCandidate[] {
  const { words, kinds, isReported } = account;
  if (event.end === "from" && SET_IN.test(event.after)) return [discovered(event, "signs-that-were-looked-into", 2)];
  if (isReported || (DURING_AN_ACT.test(event.after) && !CHECK_HELD.test(event.after))) return [];
  // 「5月20日に閲覧者の方からお知らせいただくまで公開されていました」
  if (event.end === "until" && FOUND_UNTIL.test(event.after)) return [discovered(event, "until-it-was-noticed", 2)];
  if (isSpan(event)) return [];
  const before = event.before.slice(-200);
  if (KEPT_TO_ONESELF.test(event.after)) return [none(event, "an early sign that was told to nobody")];
  if (TOLD_SELF_CLEFT.test(before)) return [discovered(event, "told-by-partner", 3)];
  if (ALSO_THEN.test(event.after)) return [none(event, "an early sign that was understood only later")];
  if (isOnlyTrouble(event.after)) return [none(event, "an early sign that was understood only later")];
  if (OUTSIDER_SUBJECT.test(before) && FOUND_SOMETHING.test(event.after) && !SELF_TAKES_PART.test(event.after))
    return [none(event, "the knowledge of somebody else")];
  if (TOLD_AND_LOOKED_INTO.test(words)) return [knownBy(event, words, context)];
  if (HUMAN_ACT_FOUND.test(words) || BAIT.test(words)) return [];
  // 「…を受信したことをきっかけに被害を受けたことを認識」: understood only then.
  if (BOUNCES.test(event.after) && !EARLY_SIGN.test(firstSentence(event.after)))
    return [discovered(event, "mail-came-back", UNDERSTOOD.test(words) ? 3 : 2)];
  if (event.end === "from" && (NOTHING.test(words) || !PEOPLE_WROTE_IN.test(words) || !tellsFirst(account))) return [];
  if (isFoundByInvestigation(event, words)) return [];
  if (kinds.includes("discovered")) {
    // 「攻撃が発生し、…漏えいのおそれがあることが判明」: the date is that of the attack.
    const isAftermath = kinds.includes("occurred") && kinds.indexOf("occurred") < kinds.indexOf("discovered");
    const isAct = !event.isFirst && isAftermath && STRANGER_DID.test(event.after);
    const isWeak = (isAftermath && CONSEQUENCE_FOUND.test(words)) || ACT_FOUND_OUT.test(words) || isAct;
    return [knownBy(event, words, context, isWeak ? 1 : 2)];
  }
  if (event.isFirst && FOUND_JUST_BEFORE.test(before) && TROUBLE.test(before)) return [knownBy(event, before, context)];
  if (TOLD_US.test(words) || TOLD_US.test(`${before.slice(-30)}${words}`))
    return [discovered(event, "told-by-partner", 2)];
  if (isToldOn(event, words, context)) return [discovered(event, "told-by-partner", 2)];
  if (TOLD_US_BEFORE.test(before) && CAME_IN.test(event.after)) return [discovered(event, "told-by-partner", 2)];
  if (beginsWithPartner(`${before}${words}`, context)) return [];
  if (RANSOM_NOTE.test(words) && !PARTNERS_OWN.test(words)) return [discovered(event, "found-on-looking", 2)];
  if (FOUND_ON_LOOKING.test(words)) return [discovered(event, "found-on-looking", 2)];
  if (FAILURE.test(words)) return [discovered(event, "failure-shows-itself", 1)];
  if (INTERNAL_REPORT.test(words)) return [discovered(event, "internal-report", 1)];
  return [];
}

/** 「6月以降、…のアクセスがあり、うち1件は指摘をくださった方による」 tells of the accesses. */
const tellsFirst = ({ kinds }: Account): boolean => kinds.find((kind) => kind !== "none") === "discovered";

/** 「当社には|9月13日の夕方に最初の連絡がありました」 */
const TOLD_US_BEFORE = regex`${SELF}(?:に|へ)(?:は|も)?、?$`;
const CAME_IN =
  /^(?:の?[朝昼夕夜]方?|午前|午後)?(?:に|、)?[^。、]{0,12}(?:連絡|報告|通知|第?一報|知らせ|説明)(?:が|を)?(?:あ[りっ]|入[りっ]|届|寄せ)/;

/** A failure was told, and nothing of what was behind it came out that day. */
function isOnlyTrouble(words: string): boolean {
  const told = ONLY_TROUBLE_TOLD.exec(words);
  return told !== null && !BEHIND_IT.test(words.slice(told.index + told[0].length));
}

const BEHIND_IT = /ランサム|不正アクセス|攻撃|侵入|感染|暗号化|漏え?い|漏洩|流出|判明|発覚/;

/** 「本人は同日中に不審に思ったものの、報告していなかった」 */
const KEPT_TO_ONESELF =
  /^[^。]{0,12}(?:不審|異変|異常|おかしい)[^。]{0,16}(?:ものの|が|けれども?)、[^。、]{0,12}(?:報告|連絡|相談|申告)(?:を)?(?:せず|しな|して(?:い|お)(?:な|ら|り))/;
/** 「県が委託先から連絡を受けたのは|翌25日8時45分」 */
const TOLD_SELF_CLEFT = inOrder([
  regex`(?:${SELF}|(?<![一-龠])[市区町村県府都道])が[^。、]{0,16}(?:から|より)(?:の)?`,
  /[^。、]{0,8}(?:連絡|報告|通知|第?一報|説明)を受けた(?:の|時期|日時?)(?:は|が)、?$/,
]);

/** 「実は4月にも、別の方から…」「前年の12月にも苦情を」: told beside the day on which it was understood. */
const ALSO_THEN = /^(?:頃|ごろ|中旬|上旬|下旬|末)?にも、?/;

/** 「16日午後から配信不能メールが届くようになったため調査したところ、…ことが判明」: it was looked into as soon as it set in. */
const SET_IN =
  /^(?:から|より)、?[^。]{1,60}?(?:ようになっ|相次い|続い|増え)[^。、]{0,12}(?:ため|ので|ことから|ことを受け)、?[^。]{0,40}?(?:調査|確認|調べ)[^。、]{0,12}(?:ところ|結果)、?[^。]{1,80}?(?:判明|分か|確認|発覚)/;

const FOUND_UNTIL =
  /^の(?:[^。、]{0,10}の)?(?:発見|判明|発覚|指摘|通報)まで|^に?[^。、]{0,30}?(?:気付|気づ|気がつ|判明|発覚|発見|指摘|知らせ|ご?連絡を(?:受|いただ|頂)|申し?出|通報|見つけ)[^。、]{0,20}?[るうくすつむぶぐた]まで/;

/** 「3月11日、…窃取され、|3月12日、第三者が…を取得したことを確認」: within what was found, the date is that of the act. */
const STRANGER_DID =
  /^に?、?(?:外部の)?(?:第三者|攻撃者|何者か|侵入者|犯人)(?:が|によ(?:り|って))[^。]{0,120}?(?:た|いた)(?:こと|事実|形跡)(?:が|を)[^。、]{0,16}(?:確認|判明|分か|わか|明らか)/;

const UNDERSTOOD = /(?:被害|攻撃|不正[^。、]{0,8})[^。、]{0,10}(?:こと|事)を[^。、]{0,16}認識/;

const CONSEQUENCE_FOUND = /(?:可能性|おそれ|恐れ|漏え?い|漏洩|流出|含まれ)[^。]{0,24}(?:判明|確認|分か|明らか)/;

/** A discovery, unless it was an early sign or somebody else's. */
function knownBy(event: DatedEvent, words: string, context: RoleContext, score = 2): RoleCandidate {
  if (EARLY_SIGN.test(firstFinding(words)) || EARLY_SIGN.test(event.sentence.text.slice(-60)))
    return none(event, "an early sign that was understood only later");
  if (headingsAbove(event.sentence.line).some((title) => ORIGIN_HEADING.test(title)) && !SELF.test(words))
    return none(event, "the knowledge of somebody else");
  const isElsewhere =
    KEPT_FROM_US.test(words) ||
    isSuppliers(`${event.before}${firstFinding(words)}`, context) ||
    (isToldToSupplier(`${words}。${firstSentence(event.after)}`, context) && !toldUs(words));
  if (!context.isAboutSubsidiary && isElsewhere) return none(event, "the knowledge of somebody else");
  return discovered(event, "narrated-discovery", score);
}

/** 「再委託先の職員が出勤したところ」: whatever is told, somebody else met with it. */
function beginsWithPartner(words: string, context: RoleContext): boolean {
  const lead = words.slice(0, LONGEST_SUBJECT);
  return !SELF.test(lead) && (SUPPLIER_SUBJECT.test(lead) || context.partnerAsSubject(lead) !== null);
}

const LONGEST_SUBJECT = 30;
/** 「同社の複数のサーバーに…が残された」 */
const PARTNERS_OWN = /^(?:同社|再?委託先|受託[^、。の]{0,4}|[^、。\sの当弊本]{1,16}社)(?:の|に|で)/;

/** 「当組合のファイルがあることを」 only says whose the thing is. */
const SELF_TAKES_PART = new RegExp(
  `(?:${SELF.source})(?!の(?:[^。、]{0,10})(?:情報|データ|ファイル|資料|書類|名簿|案件|分)(?:が|も|を))`,
);

/** The subject that learnt of it is somebody else; one who is told by that somebody is the discloser. */
function isSuppliers(words: string, context: RoleContext): boolean {
  const at = lastIndexOf(words, EVERY_DISCOVERY);
  const told = words.slice(0, Math.max(0, at));
  const company = COMPANY_SUBJECT.exec(told);
  const subject =
    SUPPLIER_SUBJECT.exec(told) ??
    context.partnerAsSubject(told) ??
    (company && context.isAnother(company[1] ?? company[2] ?? "") ? company : null);
  if (subject === null || SELF.test(subject[0])) return false;
  const behind = words.slice(subject.index + subject[0].length, at);
  if (SELF_TAKES_PART.test(behind) || PUBLIC_BODY_AS_SUBJECT.test(behind)) return false;
  // 「職員が接続できないことに気付き、保守業者が点検した結果、故障していることが判明」
  if (NOTICED_BEFORE.test(words.slice(0, subject.index))) return false;
  const sender = /(?:から|より)/.exec(words.slice(0, at + 1));
  const isTold = /報告|連絡|説明|情報提供|通知|第一報/.test(words.slice(at, at + 12));
  // 「警備会社が異常を知らせ、」「運用会社が急増を検知し、当組合に報告」
  if (TELLS_US_OF_IT.test(words.slice(at)) && !AFTERWARDS.test(words.slice(at))) return false;
  if (/^[^。、]{0,30}(?:知らせ|通報し|連絡し)/.test(words.slice(subject.index + subject[0].length))) return false;
  return !(isTold && sender !== null && sender.index < subject.index + subject[0].length);
}

/** Right behind what the supplier found. */
const TELLS_US_OF_IT = inOrder([
  /^(?:検知|発見|確認|把握|判明)を?し、?(?:直ちに|すぐに|速やかに|同日(?:中に)?)?/,
  regex`${SELF}(?:へ|に|あて|宛て)(?:報告|連絡|通報|通知)`,
]);
const AFTERWARDS = /^[^。]{0,16}(?:後日|翌日|翌々日|\d+日後)/;

/** 「受信者から委託先へ連絡があり」: the supplier knew of it that day. */
function isToldToSupplier(words: string, context: RoleContext): boolean {
  const told = TOLD_TO_SUPPLIER.exec(words);
  const company = told?.[1] ?? told?.[2];
  return told !== null && (company === undefined || context.isAnother(company));
}

/** 「委託先が不審な通信を発見。同日、当社に報告」: whoever found it told the discloser on this day. */
function isToldOn({ sentence, dateSpans }: DatedEvent, words: string, context: RoleContext): boolean {
  const told = TOLD_FIRST.exec(words);
  if (!told || !(told[1] || SELF.test(told[0]) || context.isOwnAlias(told[2] ?? ""))) return false;
  const { line } = sentence;
  const lead = line.text.slice(0, Math.max(0, (dateSpans[0]?.start ?? line.start) - line.start)).slice(-LONGEST_LEAD);
  const company = COMPANY_SUBJECT.exec(lead);
  if (SUPPLIER_SUBJECT.test(lead) || OUTSIDER_SUBJECT.test(lead) || context.partnerAsSubject(lead)) return true;
  return company !== null && context.isAnother(company[1] ?? company[2] ?? "");
}

const LONGEST_LEAD = 200;
/** 「外部の専門家が|5月15日に脆弱性を発見し、|17日に当社に知らせました」 */
const OUTSIDER_SUBJECT = /(?:専門家|研究者|技術者|第三者|調査機関|専門機関)(?:の方)?が(?:、|$)/;
const FOUND_SOMETHING = /^[^。、]{0,40}(?:発見|見つけ|気付|検知|検出|把握)/;
/** A public body's short name, or what the discloser may call itself, as the one who is told. */
const TOLD_FIRST =
  /^[\s、]*(?:(?:(\d{0,2}[府県市町村区都道])|([^\s、。「」()]{1,6}))(?:の?[^\s、。「」()]{1,12}(?:課|室|部|局|係|事務局|担当者?))?)(?:に|へ)(?:も|対し(?:て)?)?[^。、]{0,16}?(?:報告|連絡|通報|知らせ|第?一報)(?!書)/;

const firstSentence = (words: string) => words.split("。", 1)[0] ?? "";

const TOLD_SELF = new RegExp(
  `(?:${SELF.source})[^。、]{0,12}(?:に|へ)(?:も)?[^。、]{0,16}(?:報告|連絡|通報|知らせ|第?一報)`,
);

const toldUs = (words: string) => TOLD_US.test(words) || TOLD_SELF.test(words);

/** 「当社への報告もありませんでした」「本市に共有されておらず」: the discloser was told nothing that day. */
const KEPT_FROM_US = inOrder([
  regex`${SELF}(?:の[^。、]{0,12})?(?:へ|に)(?:の|は|も)?`,
  /(?:報告|連絡|共有|通報|通知)(?:は|も|が|を)?(?:され|し|行|せ|な|い)?(?:て)?(?:い|お|あ|わ|われ)?/,
  /ませ|りませ|らず|ず(?:、|に)|な(?:か|い|く|され)/,
]);

/** Up to the end of the sentence that tells the first discovery, or to what we are set against it. */
function firstFinding(words: string): string {
  const start = Math.max(0, words.search(DISCOVERY));
  const end = words.indexOf("。", start);
  const sentence = end < 0 ? words : words.slice(0, end + 1);
  const turn = sentence.slice(start).search(BUT_WE);
  return turn < 0 ? sentence : sentence.slice(0, start + turn);
}

/** 「委託先では…認知していました|が、当社が報告を受けたのは」 */
const BUT_WE = regex`(?:が|ものの|一方)、${SELF}(?:が|は|に|へ|で)`;

/** Noticed, or told, in a clause of its own ahead of the supplier's part in it. */
const NOTICED_BEFORE =
  /(?:気付[いき]|気づ[いき]|気が付[いき]|気がつ[いき]|判明し|発覚し|発見し|検知し|(?:連絡|指摘|申し?出|通報|問い?合わ?せ|電話|苦情)(?:が|を)(?:あり|受け|いただ[きい]|寄せられ))[^。、]{0,8}、/;

const EVERY_DISCOVERY = quicken(new RegExp(DISCOVERY, "g"));

function lastIndexOf(text: string, pattern: RegExp): number {
  let at = -1;
  for (const match of text.matchAll(pattern)) at = match.index;
  return at;
}

import {
  ACT_FOUND_OUT,
  BAIT,
  BOUNCES,
  CHECK_HELD,
  EARLY_SIGN,
  HUMAN_ACT_FOUND,
  RANSOM_NOTE,
  TROUBLE,
} from "../../../vocabulary/date-discovery";
import { DURING_AN_ACT, NOTHING } from "../../../vocabulary/date-events";
import { FOUND_ON_LOOKING } from "../../../vocabulary/date-losses";
import { FAILURE } from "../../../vocabulary/date-occurrence";
import {
  INTERNAL_REPORT,
  ONLY_TROUBLE_TOLD,
  PEOPLE_WROTE_IN,
  TOLD_AND_LOOKED_INTO,
  TOLD_SELF_CLEFT,
  TOLD_US,
} from "../../../vocabulary/date-reports";
import { inOrder, regex } from "../../../vocabulary/patterns";
import { SELF } from "../../../vocabulary/self-reference";
import type { Account } from "../accounts";
import type { DatedEvent } from "../events";
import type { RoleCandidate } from "./candidates";
import { discovered, isFoundByInvestigation, isSpan, KNOWN_ELSEWHERE, none } from "./candidates";
import type { RoleContext } from "./context";
import {
  beginsWithPartner,
  firstSentence,
  isFoundByOutsider,
  isOnPartnersSystem,
  isToldOn,
  knownBy,
} from "./whose-knowledge";

/** 「不審に思い、15時05分に電源を切った」: found out just before what is told. */
const FOUND_JUST_BEFORE = /(?:気付き|気づき|気がつき|不審に思い|異変を感じ|異常を(?:検知|発見)し)、$/;

/** The candidates for the day on which the discloser learnt of it: none or one. */
export function discoveryOf(event: DatedEvent, account: Account, context: RoleContext): RoleCandidate[] {
  const { words, kinds, isReported } = account;
  if (event.end === "from" && SET_IN.test(event.after)) return [discovered(event, "signs-that-were-looked-into", 2)];
  if (isReported || (DURING_AN_ACT.test(event.after) && !CHECK_HELD.test(event.after))) return [];
  // 「5月20日に閲覧者の方からお知らせいただくまで公開されていました」
  if (event.end === "until" && FOUND_UNTIL.test(event.after)) return [discovered(event, "until-it-was-noticed", 2)];
  // 「企業様からのご質問で弊社が誤りに気付いた|1月9日まで続いておりました」
  if (event.end === "until" && NOTICED_THEN.test(event.before)) return [discovered(event, "until-it-was-noticed", 2)];
  if (event.to && NOTICED_AT_ITS_END.test(betweenEnds(event)))
    return [discovered({ ...event, from: event.to, to: null }, "until-it-was-noticed", 2)];
  if (isSpan(event)) return [];
  const before = event.before.slice(-200);
  if (KEPT_TO_ONESELF.test(event.after)) return [none(event, "an early sign that was told to nobody")];
  if (TOLD_SELF_CLEFT.test(before)) return [discovered(event, "told-by-partner", 3)];
  if (TOLD_US_AT_LAST.test(before) && CAME_IN_THEN.test(event.after)) return [discovered(event, "told-by-partner", 3)];
  if (ALSO_THEN.test(event.after)) return [none(event, "an early sign that was understood only later")];
  if (UNAWARE_UNTIL.test(event.after)) return [discovered(event, "until-it-was-noticed", 2)];
  if (TOLD_US_LATER.test(event.after)) return [none(event, KNOWN_ELSEWHERE)];
  if (UNDERSTOOD_LATER.test(event.after)) return [none(event, "an early sign that was understood only later")];
  if (isOnlyTrouble(event.after)) return [none(event, "an early sign that was understood only later")];
  if (isFoundByOutsider(event)) return [none(event, KNOWN_ELSEWHERE)];
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
    const isWeak =
      (isAftermath && CONSEQUENCE_FOUND.test(words)) ||
      ACT_FOUND_OUT.test(words) ||
      isAct ||
      REPORT_OF_INQUIRY.test(event.after);
    return [knownBy(event, words, context, isWeak ? 1 : 2)];
  }
  if (event.isFirst && FOUND_JUST_BEFORE.test(before) && TROUBLE.test(before)) return [knownBy(event, before, context)];
  if (TOLD_US.test(words) || TOLD_US.test(`${before.slice(-30)}${words}`))
    return [discovered(event, "told-by-partner", 2)];
  if (isToldOn(event, words, context)) return [discovered(event, "told-by-partner", 2)];
  if (TOLD_US_BEFORE.test(before) && CAME_IN.test(event.after)) return [discovered(event, "told-by-partner", 2)];
  if (beginsWithPartner(`${before}${words}`, context)) return [];
  if (RANSOM_NOTE.test(words) && !isOnPartnersSystem(words)) return [discovered(event, "found-on-looking", 2)];
  if (FOUND_ON_LOOKING.test(words)) return [discovered(event, "found-on-looking", 2)];
  if (FAILURE.test(words)) return [discovered(event, "failure-shows-itself", 1)];
  if (INTERNAL_REPORT.test(words)) return [discovered(event, "internal-report", SUSPECTED.test(words) ? 2 : 1)];
  return [];
}

/** 「6月以降、…のアクセスがあり、うち1件は指摘をくださった方による」 tells of the accesses. */
const tellsFirst = ({ kinds }: Account): boolean => kinds.find((kind) => kind !== "none") === "discovered";

/** 「当社には|9月13日の夕方に最初の連絡がありました」 */
const TOLD_US_BEFORE = regex`${SELF}(?:に|へ)(?:は|も)?、?$`;
const CAME_IN =
  /^(?:の?[朝昼夕夜]方?|午前|午後)?(?:に|、)?[^。、]{0,12}(?:連絡|報告|通知|第?一報|知らせ|説明)(?:が|を)?(?:あ[りっ]|ござい|入[りっ]|届|寄せ)/;

/** 「当院には、|13日の午後に同社の所長が来院し、ようやく報告がございました」: set against those who knew before. */
const TOLD_US_AT_LAST = regex`${SELF}(?:の[^。、]{1,16})?(?:に|へ)は、?$`;
const CAME_IN_THEN = inOrder([
  /^(?:の?[朝昼夕夜]方?|午前|午後)?(?:に|、)?[^。]{0,40}?(?:連絡|報告|通知|第?一報|知らせ|説明)/,
  /(?:が|を)?(?:(?:あ[りっ]|ござい|入[りっ]|届)|(?:なされ|寄せられ)(?:ま|た))/,
]);

/** A failure was told, and nothing of what was behind it came out that day. */
function isOnlyTrouble(words: string): boolean {
  const told = ONLY_TROUBLE_TOLD.exec(words);
  return told !== null && !BEHIND_IT.test(words.slice(told.index + told[0].length));
}

const BEHIND_IT = /ランサム|不正アクセス|攻撃|侵入|感染|暗号化|漏え?い|漏洩|流出|判明|発覚/;

/** 「本人は同日中に不審に思ったものの、報告していなかった」 */
const KEPT_TO_ONESELF =
  /^[^。]{0,12}(?:不審|異変|異常|おかしい)[^。]{0,16}(?:ものの|が|けれども?)、[^。、]{0,12}(?:報告|連絡|相談|申告)(?:を)?(?:せず|しな|して(?:い|お)(?:な|ら|り))/;
/** 「実は4月にも、別の方から…」「前年の12月にも苦情を」: told beside the day on which it was understood. */
const ALSO_THEN = /^(?:頃|ごろ|中旬|上旬|下旬|末)?にも、?/;

/** 「16日午後から配信不能メールが届くようになったため調査したところ、…ことが判明」: it was looked into as soon as it set in. */
const SET_IN =
  /^(?:から|より)、?[^。]{1,60}?(?:ようになっ|相次い|続い|増え)[^。、]{0,12}(?:ため|ので|ことから|ことを受け)、?[^。]{0,40}?(?:調査|確認|調べ)[^。、]{0,12}(?:ところ|結果)、?[^。]{1,80}?(?:判明|分か|確認|発覚)/;

/** 「翌日、保護者様からご連絡をいただくまで紛失に気付いておりませんでした」 */
const UNAWARE_UNTIL =
  /^(?:の[^。、]{0,6})?に?、?[^。]{0,40}?(?:連絡|指摘|通報|電話|申し?出|問い?合わ?せ|知らせ|照会)[^。、]{0,12}[るくすむた]まで、?[^。]{0,24}(?:気付|気づ|気が付|把握|認識|知[らっ])[^。、]{0,10}(?:ませんでした|なかった|おらず)/;

/** 「募集人は20日に気付いていましたが、代理店を通じて当社に報告があったのは|22日です」 */
const TOLD_US_LATER = regex`(?:が|ものの)、[^。、]{0,24}${SELF}(?:に|へ)[^。、]{0,12}(?:報告|連絡|申告|届け?出|通報)[^。、]{0,12}たのは、?$`;

const NOTICED_THEN =
  /(?:気付い|気づい|気が付い|気がつい|判明し|発覚し|発見し|見つけ|把握し|(?:指摘|連絡|通報|申し?出)(?:を|が)(?:受け|いただい|頂い|あっ))た$/;

/** 「夕方以降、お問い合わせが入っておりましたが、事態に気付いたのは|翌2日の朝でした」 */
const UNDERSTOOD_LATER =
  // Not 「担当者が紛失に気付いていましたが、上司がこれを知ったのは」: it was understood before.
  /^(?![^。]{0,60}?(?:に(?:気付|気づ|気が付)|(?:紛失|漏え?い|流出|誤[一-龠]{1,3}|不正[^。、]{0,8})を(?:確認|把握|認識|発見|検知))[^。、]{0,16}(?:が|ものの)、)[^。]{0,120}(?:が|ものの|けれども)、[^。、]{0,24}(?:気付い|気づい|気が付い|把握し|認識し|判明し|発覚し|分かっ|わかっ|知っ)た(?:の|時期)は、?$/;

const FOUND_UNTIL =
  /^の(?:[^。、]{0,10}の)?(?:発見|判明|発覚|指摘|通報)まで|^に?[^。、]{0,30}?(?:気付|気づ|気がつ|判明|発覚|発見|指摘|知らせ|ご?連絡を(?:受|いただ|頂)|申し?出|通報|見つけ)[^。、]{0,20}?[るうくすつむぶぐた]まで/;

/** 「3月11日、…窃取され、|3月12日、第三者が…を取得したことを確認」: within what was found, the date is that of the act. */
const STRANGER_DID =
  /^に?、?(?:外部の)?(?:第三者|攻撃者|何者か|侵入者|犯人)(?:が|によ(?:り|って))[^。]{0,120}?(?:た|いた)(?:こと|事実|形跡)(?:が|を)[^。、]{0,16}(?:確認|判明|分か|わか|明らか)/;

/** 「5月10日の受付開始以来、回答者が知らせた|5月12日まで」: what stands before the second end of a span. */
const NOTICED_AT_ITS_END =
  /(?:から|より|以降|以来)、?[^。、]{0,40}(?:気付|気づ|気がつ|判明|発覚|発見|見つけ|指摘|知らせ|教え|連絡|通報|申し?出)[^。、]{0,20}[たの]$/;

function betweenEnds({ sentence, from, to }: DatedEvent): string {
  const start = from.mention.end - sentence.start;
  return to ? sentence.text.slice(start, to.mention.start - sentence.start).trim() : "";
}

/** 「17日に中間の報告を受けました」: those who report were asked to look into it. */
const REPORT_OF_INQUIRY =
  /^(?:に|、)?[^。、]{0,24}(?:中間|最終|調査|解析|速報)(?:結果)?の?(?:ご?報告|結果)(?:書)?[をが]/;

/** 「不審に思った職員が上司に相談し」 */
const SUSPECTED = /(?:不審に|おかしいと|怪しいと|詐欺(?:だ)?と)(?:思|感じ|気付|気づ)/;

const UNDERSTOOD = /(?:被害|攻撃|不正[^。、]{0,8})[^。、]{0,10}(?:こと|事)を[^。、]{0,16}認識/;

const CONSEQUENCE_FOUND = /(?:可能性|おそれ|恐れ|漏え?い|漏洩|流出|含まれ)[^。]{0,24}(?:判明|確認|分か|明らか)/;

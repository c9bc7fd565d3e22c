/** What a clause tells: that something happened, was found out, or was answered to. */
import { matchesOf } from "../../../matching/matches";
import {
  ARRIVES,
  COMPLEMENT,
  DISCOVERY,
  FOUND_BARELY,
  FOUND_IN_A_CHECK,
  FOUND_LATER,
  REASSURANCE,
  TROUBLE,
} from "../../../vocabulary/date-discovery";
import { NOTHING } from "../../../vocabulary/date-events";
import { ASKED_TO_UNDO, RESPONSE } from "../../../vocabulary/date-handling";
import { STRONG_OCCURRENCE, WEAK_OCCURRENCE } from "../../../vocabulary/date-occurrence";
import {
  ADVISER,
  PEOPLE_LET_US_KNOW,
  TOLD_ANOTHER,
  TOLD_BY_OUTSIDERS,
  TOLD_BY_PARTNER,
} from "../../../vocabulary/date-reports";
import { anyOf, inOrder } from "../../../vocabulary/patterns";
import { SELF } from "../../../vocabulary/self-reference";

export type ClauseKind = "occurred" | "weak" | "discovered" | "response" | "none";

/** Long quotations say nothing of their own. */
export function clausesOf(words: string): string[] {
  return words
    .replace(/「[^」]{5,200}」/g, "「」")
    .split(/(?<=(?<!を)、|。|\n)/)
    .filter((clause) => clause.trim() !== "");
}

const every = (pattern: RegExp) => new RegExp(pattern, "g");
const EVERY = {
  discovery: every(DISCOVERY),
  response: every(anyOf([RESPONSE, ASKED_TO_UNDO])),
  occurrence: every(STRONG_OCCURRENCE),
  act: every(WEAK_OCCURRENCE),
};

/** A discovery that goes on: 「検知し調査開始」「連絡を受け調査を実施」. */
const GOES_ON = /^(?:いて|し(?!た(?!ため|ところ))|され(?!た)|き|り|て|、|いたし(?!た)|ため)/;

/** A clause is what its last predicate says: 「誤送信のお詫びを送付し」 is an answer, 「誤送信が判明し」 a discovery. */
export function kindOfClause(clause: string, words: string): ClauseKind {
  if (NOTHING.test(clause) && !NOTICED_IN_VAIN.test(clause)) return "none";
  if (DONE_BY_MISTAKE.test(clause)) return "occurred";
  if (NOW_JUDGED.test(clause) && lastEndOf(clause, EVERY.occurrence) >= 0) return "occurred";
  const found = lastEndOf(clause, EVERY.discovery);
  const isFound = found >= 0 && isDiscovery(clause, words);
  if (isFound && GOES_ON.test(clause.slice(found))) return "discovered";
  const response = lastEndOf(clause, EVERY.response);
  const strong = lastEndOf(clause, EVERY.occurrence);
  const kinds: readonly (readonly [ClauseKind, number])[] = [
    ["discovered", isFound ? found : -1],
    ["response", response],
    ["occurred", strong],
    ["weak", lastEndOf(clause, EVERY.act)],
  ];
  const [kind, end] = kinds.reduce((best, next) => (next[1] > best[1] ? next : best));
  if (kind === "response" && CIRCUMSTANCE.test(clause)) return "none";
  if (kind === "occurred" && (ARRIVES.test(clause) || NAMES_WHAT_WAS_HIT.test(clause))) return "none";
  if (end < 0 || (kind !== "discovered" && kind !== "response" && COMPLEMENT.test(clause))) return "none";
  if (kind !== "weak") return kind;
  // 「お詫びの文書を発送」 is an answer; 「誤って公開し」 ends in a plain act, but says that it went wrong.
  if (response > strong) return "response";
  return strong >= 0 ? "occurred" : "weak";
}

/** 「気付いて店に戻りましたが見つかりませんでした」: noticed, though nothing came of it. */
const NOTICED_IN_VAIN = /見当たりま|気(?:付|づ|が付|がつ)[いき](?!ま)[^。]{1,40}が、?[^。]{0,30}(?:見つか|発見)/;

/**
 * 「6月2日|に最初の侵入があったものと判断しております」: what is thought by now to have happened then. The day of 「6月28日、…と判断して
 * おります」 is that of the judgement.
 */
const NOW_JUDGED =
  /^(?:頃|ごろ)?(?:に|から|より|まで)(?:(?!可能性|おそれ|恐れ|調査(?:の結果|により|で))[^。、]){1,60}(?:た|る)(?:もの)?と(?:判断|推定|推測|推察|考え|認識|みら|見ら|み|見)(?:し|され|れ)?て(?:い|お)(?:ます|ります|る)/;

/** 「共有の項目を誤って「公開」に変更した」: no answer to it, though done with the words of one; not 「誤って送った書類を回収した」「誤って掲載中の名簿を削除した」. */
const DONE_BY_MISTAKE =
  /(?:誤って|間違えて|取り?違えて|誤認して|勘違いして|混同して|手違いで|うっかり)(?:(?!た|れ|中の|ままの|直ちに|速やかに)[^。、]){0,24}(?:変更|設定|削除|解除|停止|回収|処分)(?:し|いたし)(?:た|まし|、|て(?!い|お))(?![一-龠ァ-ヶー]|こと|もの|ため|ところ)/;

/** 「…の結果を通知した際、」: what was being done when it happened. */
const CIRCUMSTANCE = /(?:際|とき|時|折|途中|において|にて|の中で|にあたり|に当たり|ため|うえ|上)(?:に|で)?、$/;

/** 「攻撃を受けたそのサーバーに、」: which one it was, not that it was hit. */
const NAMES_WHAT_WAS_HIT =
  /(?:を受け|され|し)た(?:その|当該|同|この)?(?:サーバー?|システム|端末|パソコン|会社|委託先|機器)(?:の中)?(?:に|には|は|から)、$/;

/** 「本市から個人情報保護委員会に…旨の報告」 */
const SELF_REPORTS = new RegExp(`^[\\s、]{0,2}(?:${SELF.source}|[市県府都道町村区])(?:\\([^)]{0,20}\\))?(?:から|より)`);

const LOOKED_INTO = /(?:確認|調査|点検)(?:を?(?:し|行っ|実施し)た)(?:ところ|結果)/;

function isDiscovery(clause: string, words: string): boolean {
  if (REASSURANCE.test(clause) || TOLD_ANOTHER.test(clause)) return false;
  if (SELF_REPORTS.test(clause) || FOUND_LATER.test(clause)) return false;
  // 「記録を確認したところ、不審なアクセスは見つかりませんでした」
  if (LOOKED_INTO.test(clause) && NOTHING.test(words)) return false;
  return (
    TROUBLE.test(words) ||
    REACHED_US.test(clause) ||
    FOUND_IN_A_CHECK.test(clause) ||
    FOUND_BARELY.test(clause) ||
    TOLD_BY_OUTSIDERS.test(clause) ||
    (/知らせ/.test(clause) && PEOPLE_LET_US_KNOW.test(words)) ||
    isToldByPartner(clause) ||
    TOLD_WHAT.test(clause) ||
    LOOKED_INTO_AS_ASKED.test(clause) ||
    /判明|発覚|[てで](?:初めて)?(?:分か|わか|判)(?:った|り)|気付|気づ|気が付|気がつ|覚知|検知|知るところ|くださ(?:り|って|った$)|(?:通報|相談)(?:窓口|制度)(?:に|へ)|^(?:発見|把握|認知|確認)$|封書|投書|匿名|教えて|知らせて|[話声]が|無くなって|なくなって|声を|(?:事態|本件|事案|事実)を知|と(?:申し?出|届け?出|指摘し|通報し|電話し|知らせ)|(?:申し?出|指摘|通報|苦情)(?:の(?:メール|メッセージ|電話|連絡|投稿|手紙|文書))?(?:が|を)/.test(
      clause,
    )
  );
}

/** 「…とのお問い合わせを頂き」「ご指摘で分かり」: what came in, or what it was learnt by, is told. */
const TOLD_WHAT = anyOf([
  /(?:との|という|などの|旨の)(?:ご|お)?(?:問い?合わ?せ|声|話|相談|申し?出|指摘|電話)/,
  /」と(?:の|いう)?[^。、]{0,8}ご?(?:お?知らせ|連絡|報告)/,
  inOrder([
    /(?:指摘|連絡|申し?出|電話|通報|点検|検証|試験|テスト|報道|照合|監査|知らせ|返信|棚卸し?)/,
    /(?:で|により|から|によって)[^。、]{0,12}(?:分か|わか|見つか|知)/,
  ]),
]);

/** 「税務署から問い合わせを受けて台帳を確認したところ」: whatever came of it, it was known from then on. */
const LOOKED_INTO_AS_ASKED =
  /(?:照会|問い?合わ?せ|情報提供|通報|指摘|連絡)(?:が|を)(?:受け|あ[りっ]|いただ|頂)[^。、]{0,30}(?:点検|調査|確認|照合|調べ)(?:を(?:行|実施)(?:っ|し)|し)?た(?:ところ|結果)/;

/** 「…に報告がありました」, whoever it is called. */
const REACHED_US = /(?<!同社|先|委員会|警察|署|者)(?:に|へ)(?:報告|連絡|通報|通知|説明|第?一報)が(?:あ|入)/;

function isToldByPartner(clause: string): boolean {
  const sender = TOLD_BY_PARTNER.exec(clause)?.[1]
    ?.split(/[がはに]/)
    .pop();
  return sender !== undefined && !SELF.test(sender) && !ADVISER.test(sender);
}

/** Where the last match ends, or -1. */
function lastEndOf(text: string, pattern: RegExp): number {
  let end = -1;
  for (const match of matchesOf(text, pattern)) end = match.index + match[0].length;
  return end;
}

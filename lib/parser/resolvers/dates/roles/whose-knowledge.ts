/** Whose knowledge a finding was: the discloser's own, or a partner's, a supplier's or an outsider's, who told it later. */
import { matchesOf } from "../../../matching/matches";
import { headingsAbove, notesAbove } from "../../../structure/outline";
import { ORIGIN_HEADING } from "../../../vocabulary/count-origins";
import { DISCOVERY, EARLY_SIGN } from "../../../vocabulary/date-discovery";
import {
  COMPANY_SUBJECT,
  PUBLIC_BODY_AS_SUBJECT,
  SUPPLIER_SUBJECT,
  TOLD_TO_SUPPLIER,
  TOLD_US,
} from "../../../vocabulary/date-reports";
import { anyOf, inOrder, regex } from "../../../vocabulary/patterns";
import { SELF } from "../../../vocabulary/self-reference";
import type { DatedEvent } from "../events";
import { discovered, KNOWN_ELSEWHERE, none, type RoleCandidate } from "./candidates";
import type { RoleContext } from "./context";

/** A discovery, unless it was an early sign or somebody else's. */
export function knownBy(event: DatedEvent, words: string, context: RoleContext, score = 2): RoleCandidate {
  const { line } = event.sentence;
  const signs = [firstFinding(words), event.rest.slice(-60), takenAtFirst(words)];
  if (signs.some((sign) => EARLY_SIGN.test(sign))) return none(event, "an early sign that was understood only later");
  if ([...headingsAbove(line), ...notesAbove(line)].some(isOfOthers) && !SELF.test(words))
    return none(event, KNOWN_ELSEWHERE);
  const isElsewhere =
    KNOWN_TO_THEM.test(event.before) ||
    KEPT_FROM_US.test(words) ||
    (!isCheckedForUs(event, words) &&
      isSuppliers(`${subjectAhead(event, context)}${event.before}${firstFinding(words)}`, context)) ||
    (isToldToSupplier(`${words}。${firstSentence(event.after)}`, context) && !toldUs(words));
  if (!context.isAboutSubsidiary && isElsewhere) return none(event, KNOWN_ELSEWHERE);
  return discovered(event, "narrated-discovery", score);
}

/** 「暗号化される(同社の把握は|同日)」 */
const KNOWN_TO_THEM =
  /(?:委託先|受託者|業者|運営会社|提供元|(?<![当弊本])社)(?:側)?(?:の|における|での)(?:把握|認知|検知|発見|覚知|認識)は、?$/;

/** 「委託先の対応及び当社の対応」 is also of the discloser. */
const isOfOthers = (title: string) => TOLD_OF_OTHERS.test(title) && !OF_SELF_TOO.test(title);
const OF_SELF_TOO = regex`${SELF}(?:側|の|における|による|での)`;

/** 「委託先の説明」「同社の対応」: headings under which somebody else speaks or acts. */
const TOLD_OF_OTHERS = anyOf([
  ORIGIN_HEADING,
  inOrder([
    /^(?:同社|再?委託(?:先|業者|事業者)|受託(?:者|業者|事業者)|運営(?:会社|元)|提供(?:元|会社|事業者)|(?:保守|印刷|配送)(?:業者|会社))(?:側)?/,
    /(?:の|における|による|での)(?:対応|対処|措置|経過|経緯|動き)/,
  ]),
  // 「流出の経緯 ※△△社発表資料による」
  inOrder([
    /(?:(?<![当弊本])社|同法人|同協会|委託(?:先|業者|事業者)|運営(?:会社|元)|提供(?:元|会社|事業者)|開発元)(?:の|から?の|による)?/,
    /(?:発表|公表|公開|プレスリリース|ニュースリリース|リリース|告知)(?:された|した)?(?:資料|文書?|内容|情報|文面)?/,
    /(?:に(?:よる|よれば|よると|基づ)|より|から|を(?:もと|基)|の(?:引用|抜粋|要約|概要))/,
  ]),
]);

/** 「X社は9月12日に開けないことに気付き、|翌13日に感染を確認」: the partner with which the sentence begins goes on acting. */
function subjectAhead({ isFirst, sentence, before, after, dateSpans }: DatedEvent, context: RoleContext): string {
  const ahead = sentence.text.slice(0, Math.max(0, (dateSpans[0]?.start ?? sentence.start) - sentence.start));
  const lead = isFirst ? null : PARTNER_AS_TOPIC.exec(ahead)?.[0];
  const isNewSubject = SELF.test(ahead) || /は/.test(before) || TELLS_SOMEBODY.test(after);
  return lead && context.partnerAsSubject(lead) && !isNewSubject ? lead : "";
}

const TELLS_SOMEBODY = /^[^。]{0,24}(?:に|へ)[^。、]{0,8}(?:報告|連絡|通知|第?一報|説明)/;
const PARTNER_AS_TOPIC = /^[^。、\d]{1,24}は/;

/** 「再委託先の職員が出勤したところ」: whatever is told, somebody else met with it. */
export function beginsWithPartner(words: string, context: RoleContext): boolean {
  const lead = words.slice(0, LONGEST_SUBJECT);
  return !SELF.test(lead) && (SUPPLIER_SUBJECT.test(lead) || context.partnerAsSubject(lead) !== null);
}

const LONGEST_SUBJECT = 30;
/** 「同社の複数のサーバーに…が残された」: what is told was met with on somebody else's system. */
export const isOnPartnersSystem = (words: string): boolean => PARTNERS_OWN.test(words);
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

/** 「保守業者による点検で判明」: what somebody looks through for the discloser it learns of, unless it is said when it was told. */
const isCheckedForUs = ({ after, rest }: DatedEvent, words: string): boolean =>
  CHECKED_FOR_US.test(words) && !REPORTED_TO_US.test(rest.slice(after.length));
const REPORTED_TO_US = /報告を受け|連絡を受け|(?:報告|連絡|説明)が(?:あり|あっ|ござい)/;
const CHECKED_FOR_US =
  /(?:保守|点検|専門|監視|診断|調査|セキュリティ)(?:業者|会社|事業者|機関|企業)による[^。、]{0,12}(?:点検|診断|調査|検査|確認|監査|作業)(?:で|により|の結果|の中で|において|から)[^。、]{0,16}(?:判明|発覚|分か|わか|発見|見つか|検出|検知)/;

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
  if (context.tellsPartner(words)) return true;
  return told !== null && (company === undefined || context.isAnother(company));
}

/** 「委託先が不審な通信を発見。同日、当社に報告」: whoever found it told the discloser on this day. */
export function isToldOn({ sentence, dateSpans }: DatedEvent, words: string, context: RoleContext): boolean {
  const told = TOLD_FIRST.exec(words);
  if (!told || !(told[1] || SELF.test(told[0]) || context.isOwnAlias(told[2] ?? ""))) return false;
  const { line } = sentence;
  const lead = line.text.slice(0, Math.max(0, (dateSpans[0]?.start ?? line.start) - line.start)).slice(-LONGEST_LEAD);
  const company = COMPANY_SUBJECT.exec(lead);
  if (SUPPLIER_SUBJECT.test(lead) || OUTSIDER_SUBJECT.test(lead) || context.partnerAsSubject(lead)) return true;
  return company !== null && context.isAnother(company[1] ?? company[2] ?? "");
}

/** Somebody outside found it, and nothing says that the discloser took part that day. */
export function isFoundByOutsider({ before, after }: DatedEvent): boolean {
  return OUTSIDER_SUBJECT.test(before) && FOUND_SOMETHING.test(after) && !SELF_TAKES_PART.test(after);
}

const LONGEST_LEAD = 200;
/** 「外部の専門家が|5月15日に脆弱性を発見し、|17日に当社に知らせました」 */
const OUTSIDER_SUBJECT = /(?:専門家|研究者|技術者|第三者|調査機関|専門機関)(?:の方)?が(?:、|$)/;
const FOUND_SOMETHING = /^[^。、]{0,40}(?:発見|見つけ|気付|検知|検出|把握)/;
/** A public body's short name, or what the discloser may call itself, as the one who is told. */
const TOLD_FIRST =
  /^[\s、]*(?:(?:(\d{0,2}[府県市町村区都道])|([^\s、。「」()]{1,6}))(?:の?[^\s、。「」()]{1,12}(?:課|室|部|局|係|事務局|担当者?))?)(?:に|へ)(?:も|対し(?:て)?)?[^。、]{0,16}?(?:報告|連絡|通報|知らせ|第?一報)(?!書)/;

/** Up to the first 「。」. */
export const firstSentence = (words: string) => words.split("。", 1)[0] ?? "";

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

/** 「…との申出。当初は問合せとして処理」: the sentence behind the finding that says what it was taken for. */
function takenAtFirst(words: string): string {
  const untold = UNTOLD.exec(words);
  if (untold) return untold[0];
  const taken = TAKEN_AT_FIRST.exec(words);
  if (!taken && TAKEN_FOR_HARMLESS.test(words)) return "当時は";
  return taken && !LEAK_FOUND.test(words.slice(0, taken.index)) ? taken[0] : "";
}
const TAKEN_AT_FIRST =
  /(?<=。)\s{0,4}(?:しかし、?|ただし、?)?当初は(?![^。]{1,120}が、[^。]{0,60}(?:判明|発覚|確認|分か|わか|気付|気づ))[^。]{1,120}/;
/** 「…と連絡。感染についての説明はなし」 */
const UNTOLD =
  /(?<=。)[^。]{0,24}(?:について|に関する|に関して)の?(?:説明|言及|報告|連絡)は(?:ありませんでした|なかった|なく、|なし)[^。]{0,16}/;

/** 「…との申出。担任は操作の誤りと判断。」 */
const TAKEN_FOR_HARMLESS =
  /(?<=。)[^。、\d]{0,16}(?:誤り|ミス|間違い|勘違い|不具合|故障|不調|老朽化|いたずら|負荷|影響)(?:によるもの)?(?:だ|である)?と(?:判断|思い込|考え|受け止め)[^。]{0,16}(?:。|$)/;
/** Whatever was thought of it then, it was found: 「指摘があり、会員情報の漏えいが判明しました」. */
const LEAK_FOUND = /(?:漏え?い|漏洩|流出)[^。、]{0,16}(?:判明|発覚|確認(?:し|され)|分か|わか)/;

/** 「委託先では…認知していました|が、当社が報告を受けたのは」 */
const BUT_WE = regex`(?:が|ものの|一方)、${SELF}(?:が|は|に|へ|で)`;

/** Noticed, or told, in a clause of its own ahead of the supplier's part in it. */
const NOTICED_BEFORE =
  /(?:気付[いき]|気づ[いき]|気が付[いき]|気がつ[いき]|判明し|発覚し|発見し|検知し|(?:連絡|指摘|申し?出|通報|問い?合わ?せ|電話|苦情)(?:が|を)(?:あり|受け|いただ[きい]|寄せられ))[^。、]{0,8}、/;

const EVERY_DISCOVERY = new RegExp(DISCOVERY, "g");

function lastIndexOf(text: string, pattern: RegExp): number {
  let at = -1;
  for (const match of matchesOf(text, pattern)) at = match.index;
  return at;
}

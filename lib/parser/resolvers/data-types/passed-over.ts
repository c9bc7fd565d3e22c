/**
 * Data that a notice names for another reason than that they got out: what opened or received something, requests,
 * plans.
 */
import type { DataTypeCode } from "../../../taxonomy";
import type { Enumeration } from "../../recognizers/data-types";
import type { Sentence } from "../../structure/outline";
import {
  AMONG_OWN_THINGS,
  ASKED_FOR,
  CAN_BE_HELD,
  ENTERED_THERE,
  GIVEN_TO_A_STRANGER,
  GLOSS_ON_DATE,
  GUARDED_BEFORE,
  HEAD_OF_CHRONOLOGY,
  HEAD_OF_COLUMN,
  HELD_BEFORE,
  NAME_OF_SERVICE,
  NAME_OF_WORK,
  NARROWED_DOWN,
  OPENS_THE_FILE,
  OWN_CONTACT,
  OWN_THINGS,
  PAYING,
  PEOPLE_OF_PLACE,
  SO_OFTEN,
  STORED_FOR_DIALLING,
  SUPERSEDED,
  SUPERSEDED_LINE,
  TELLS_OF_CASE,
  TELLS_WHEN,
  TOLD_BY_TRACES,
  UNGUARDED_AFTER,
  WHAT_WAS_MEANT,
  WHATEVER_IT_IS,
  WORDS_OF_SPAM,
} from "../../vocabulary/data-type-scope";
import { inOrder, regex } from "../../vocabulary/patterns";
import { PLAN, REQUEST } from "../../vocabulary/predicates";
import { codesIn, WINDOW, wordsBefore } from "./judgement";
import type { Placement } from "./placement";

/** The reason in English, or null. */
export function reasonToPassOver(enumeration: Enumeration, placement: Placement): string | null {
  const { sentence, end } = enumeration;
  const behind = sentence.text.slice(end - sentence.start, end - sentence.start + 60);
  if (HEAD_OF_COLUMN.test(behind)) return "the head of a column beside that of the data";
  if (isOnly(enumeration, "usage_history") && HEAD_OF_CHRONOLOGY.test(behind)) return "the head of a chronology";
  if (isHeadOfRows(enumeration)) return "the head of a column beside that of the data";
  if (isOnly(enumeration, "message") && isLabelOfMail(enumeration, behind)) return "the label of a line";
  if (isOnly(enumeration, "affiliation") && isLabel(enumeration, behind) && NAMES_A_SCHOOL.test(behind))
    return "where it happened";
  if (isOnly(enumeration, "login_credentials") && STOLEN_BY_MALWARE.test(behind)) return "what malware does";
  if (OWN_CONTACT.test(behind)) return "the organization's own contact data";
  if (NAME_OF_WORK.test(behind)) return "the name of a job";
  if (NAME_OF_SERVICE.test(behind)) return "the name of a service";
  if (isTraceOfAct(enumeration, behind)) return "by what it was found out";
  if (isOfFakeWarning(enumeration, behind)) return "the words of a fake warning";
  if (isWhatStaysValid(enumeration, behind)) return "what stays as it was arranged";
  if (DATA_IN_PUBLISHED.test(behind)) return "what held the data";
  if (isOnly(enumeration, "transaction") && PAYING.test(behind)) return "a payment, not data on it";
  if (isOnly(enumeration, "affiliation") && PEOPLE_OF_PLACE.test(behind)) return "people, not data on them";
  if (isOnly(enumeration, "hr_record") && isDay(enumeration) && TELLS_WHEN.test(behind)) return "when it happened";
  if (isOnly(enumeration, "message") && isSpam(enumeration)) return "the words of a stranger's mail";
  if (WHAT_WAS_MEANT.test(behind)) return "what was meant instead";
  if (OWN_THINGS.test(wordsBefore(sentence, enumeration.start)) || AMONG_OWN_THINGS.test(behind))
    return "someone's own things";
  if (GIVEN_TO_A_STRANGER.test(wordsBefore(sentence, enumeration.start)) && ENTERED_THERE.test(behind))
    return "given to a stranger by themselves";
  if (CAN_BE_HELD.test(behind) && HELD_BY_SYSTEM.test(wordsBefore(sentence, enumeration.start)))
    return "what a system can hold";
  if (NARROWED_DOWN.test(sentence.text.slice(end - sentence.start, end - sentence.start + WINDOW)))
    return "what a system can hold";
  if (STORED_FOR_DIALLING.test(behind)) return "how it came about";
  if (WHATEVER_IT_IS.test(behind)) return "a request to readers";
  if (EXPLAINS_BLIND_COPY.test(wordsBefore(sentence, enumeration.start))) return "how mail is addressed";
  if (isHolder(enumeration) || isDocumentWithData(enumeration, behind)) return "what held the data";
  if (GLOSS_ON_DATE.test(wordsBefore(sentence, enumeration.start)) && behind.startsWith(")"))
    return "says what day it is";
  if (placement.governors.slice(0, 2).some((text) => ASKED_FOR.test(text))) return "a request to readers";
  if (placement.kind === "prevention" || placement.kind === "contact") return `a part on ${placement.kind}`;
  if (placement.kind === "cause" && codesIn(enumeration).every((code) => WRITTEN_INTO_SYSTEMS.has(code)))
    return "how it came about";
  if (isInSpeech(enumeration)) return "someone's words, or the name of a thing";
  if (isDestination(enumeration, behind)) return "where something was sent, or what opened it";
  if (placement.governors.some((text) => SUPERSEDED.test(text)) || SUPERSEDED_LINE.test(sentence.text.slice(0, 8)))
    return "a wrong version, put right in the same text";
  return isRequest(sentence, placement) && !DENIED_FIRST.test(behind) ? "a request to readers" : null;
}

/** 「営業支援システムには、」 */
const HELD_BY_SYSTEM = /(?:システム|サービス|アプリ|画面|フォーム|ソフト|端末|台帳|サイト)(?:に|で)は、?[^。]{0,60}$/;

/** 「店舗名 / 紛失した帳票 / 対象期間 / お客さまの数」: the topmost row of a table that was written as lines. */
function isHeadOfRows({ sentence, start, mentions }: Enumeration): boolean {
  return (
    start === sentence.start &&
    (mentions[0]?.isCompanyName === true || /^(?:学校|園|市町村)$/.test(mentions[0]?.phrase ?? "")) &&
    HEADS_OF_ROWS.test(sentence.text) &&
    !sentence.text.includes("。")
  );
}

const HEADS_OF_ROWS =
  /^[^\s/|、]{2,8}(?:[ ]?[/|\t][ ]?|[ ]{1,4})[^、。]{0,60}(?:の数|人数|件数|(?:児童|生徒|園児|学生|世帯|対象者|利用者)数|対象者|期間|時期|年度)(?:$|[ /|\t])/;

/** 「件名⇥…」, 「学校名 …」 */
function isLabel({ sentence, start, mentions }: Enumeration, behind: string): boolean {
  return mentions.length === 1 && start === sentence.start && /^[ ]?(?:[\t|:]|[ ]{1,3})[^\s、]/.test(behind);
}

/** 「件名 …」, 「本文:…」, not 「・メール本文 お客様とのやりとり」. */
function isLabelOfMail(enumeration: Enumeration, behind: string): boolean {
  return (
    isLabel(enumeration, behind) && (enumeration.mentions[0]?.phrase.endsWith("件名") || /^[ ]?[\t|:]/.test(behind))
  );
}

const NAMES_A_SCHOOL = /^[\s:|]{1,4}[^\s、。]{2,20}(?:学校|高校|学園|幼稚園|保育園|こども園)(?:$|[\s(])/;

/** 「認証情報を|盗み取るマルウェア」 */
const STOLEN_BY_MALWARE = /^を(?:盗み?取る|窃取する|盗む)[^、。]{0,10}(?:マルウェア|ウイルス|プログラム|ソフト|攻撃)/;

/** One more kind of data behind a list. */
const MEMBER = /(?:(?![及並])[一-龠ァ-ヶー]){1,40}/;

/** 「電話番号は含まれておりませんが、不審な連絡がございましたら…ご連絡ください」: the request comes behind what is told. */
const DENIED_FIRST = inOrder([
  // Members that nothing parts could be told apart in countless ways.
  regex`^(?:[、・や及びおよ並に]{0,4}${MEMBER}(?:[、・や及びおよ並に]{1,4}${MEMBER}){0,5})?`,
  /(?:等|など)?(?:の情報)?(?:の?(?:漏え?い|漏洩|流出|閲覧))?(?:は|も)[^。、]{0,24}(?:含まれ|記載され|記録され|漏え?いし|流出し|登録され|確認され|認められ)/,
  /(?:て(?:は)?(?:お|い)?)?(?:りま|ま)?(?:せん|ない)(?:が|ので|ため|けれど(?:も)?)、/,
]);

/** 「「BCC」(メールアドレスが他の受信者に表示されない)欄」 */
const EXPLAINS_BLIND_COPY =
  /(?:BCC|ブラインド・?カーボン・?コピー)[」』)]?(?:欄)?\((?:[^()]{0,60}(?:、|及び|および|や|と|の))?$/i;

/** What a system takes in and overwrites, told as the cause: 「後の申請の内容が先の申請の内容を上書きしていた」. */
const WRITTEN_INTO_SYSTEMS: ReadonlySet<string> = new Set(["survey_response", "usage_history", "account_settings"]);

/** True where all that is named is of one kind. */
function isOnly(enumeration: Enumeration, code: DataTypeCode): boolean {
  return codesIn(enumeration).every((one) => one === code);
}

/** 「退職日」, 「入社日」 */
function isDay({ mentions }: Enumeration): boolean {
  return (mentions.at(-1)?.phrase ?? "").endsWith("日");
}

/** 「閲覧の記録|があった方 12名」 */
const WHO_LOOKED = /^が(?:あった|残って(?:い|お)(?:る|た)|確認(?:でき|され)た)[^、。]{0,8}(?:方|もの|者|アカウント|\d)/;

const SHOWN_BY_SCAM: ReadonlySet<string> = new Set(["phone", "organization_profile", "email", "message"]);

/** 「ウイルスに感染しました」との警告と|電話番号が表示され」: what a swindler's page showed. */
function isOfFakeWarning(enumeration: Enumeration, behind: string): boolean {
  const { sentence, start } = enumeration;
  return (
    codesIn(enumeration).every((code) => SHOWN_BY_SCAM.has(code)) &&
    /^(?:等|など)?(?:が|を)(?:画面(?:上)?に)?(?:大きく|突然)?(?:表示|示)/.test(behind) &&
    /警告|感染しました|ウイルスに感染|サポート詐欺/.test(wordsBefore(sentence, start)) &&
    !OF_CLIENTS_BEFORE.test(wordsBefore(sentence, start))
  );
}

/** 「警告とともに顧客の|電話番号が表示され」 */
const OF_CLIENTS_BEFORE =
  /(?:顧客|お客様|お客さま|会員|利用者|ユーザー?|患者|児童|生徒|学生|保護者|職員|従業員|社員|参加者|申込者|応募者|取引先|契約者|住民|市民)(?:様|さま|の方|の皆様)?(?:等|など)?(?:\d[\d,]*(?:名|人)分?)?の?[おご]?$/;

const ARRANGED: ReadonlySet<string> = new Set(["usage_history", "purchase_history", "contract", "hr_record", "grades"]);

/** 「購入の内容に影響はございません」 */
function isWhatStaysValid(enumeration: Enumeration, behind: string): boolean {
  return (
    codesIn(enumeration).every((code) => ARRANGED.has(code)) &&
    /(?:内容|結果|予約|注文|申し?込み?|契約)$/.test(enumeration.mentions.at(-1)?.phrase ?? "") &&
    /^(?:等|など)?(?:に|への)(?:は|も)?影響(?:は|が)?(?:一切)?(?:あり|ござい)ません/.test(behind)
  );
}

/** 「入居者選考結果|の公開資料における個人情報の取扱い」 */
const DATA_IN_PUBLISHED =
  /^の?(?:公開|公表|掲載|配布|会議|説明)(?:用の?)?(?:資料|文書|ファイル)(?:における|の中の|に含まれる)[^。、]{0,8}個人情報/;

function isTraceOfAct(enumeration: Enumeration, behind: string): boolean {
  const phrase = enumeration.mentions.at(-1)?.phrase ?? "";
  return (
    isOnly(enumeration, "usage_history") &&
    ((/(?:記録|履歴|ログ)$/.test(phrase) && TOLD_BY_TRACES.test(behind)) ||
      (/^(?:閲覧|アクセス|ダウンロード|参照)/.test(phrase) && WHO_LOOKED.test(behind)) ||
      (/(?:回数|人数|件数)$/.test(phrase) && SO_OFTEN.test(behind)))
  );
}

/** 「送信されたメールの内容」 as a heading or label over what a stranger wrote. */
function isSpam({ sentence, start, end }: Enumeration): boolean {
  if (!/(?:送信|配信|送付|受信)され(?:た|ていた)$/.test(wordsBefore(sentence, start))) return false;
  const { text, line } = sentence;
  return WORDS_OF_SPAM.test(text.slice(end - sentence.start, end - sentence.start + WINDOW)) || line.role === "heading";
}

const HOLDERS: ReadonlySet<string> = new Set(["photo_video", "message"]);

function isHolder(enumeration: Enumeration): boolean {
  return (
    codesIn(enumeration).every((code) => HOLDERS.has(code)) &&
    HELD_BEFORE.test(wordsBefore(enumeration.sentence, enumeration.start))
  );
}

/** 「掲載した会議資料において、個人情報が閲覧できる状態」: the papers are public, the persons in them were not to be. */
function isDocumentWithData(enumeration: Enumeration, behind: string): boolean {
  return (
    codesIn(enumeration).every((code) => code === "audit_document") &&
    /^(?:等)?(?:において|の(?:中|一部)に|に(?:含まれ|記載され|あ[るっ]))[^。]{0,16}個人(?:情報|名)/.test(behind)
  );
}

/** 「誤ったメールアドレスに送信」「パスワードを送信」 */
function isDestination(enumeration: Enumeration, behind: string): boolean {
  const { sentence, start } = enumeration;
  const codes = codesIn(enumeration);
  const before = wordsBefore(sentence, start);
  if (isOnly(enumeration, "address") && /(?:正しい|本来の)$/.test(before)) return true;
  if (codes.every((code) => code === "email" || code === "phone"))
    return (
      /(?:誤った|間違った|別の|異なる|違う|正しい|本来の)$/.test(before) ||
      /^(?:等)?(?:に(?!つ|は|関|加|も|お|な|限)|へ|から|より)/.test(behind) ||
      SENDS_SPAM.test(behind) ||
      OF_THOSE_TOLD.test(behind)
    );
  if (codes.some((code) => code !== "password")) return false;
  return (
    OPENS_THE_FILE.test(before) ||
    (GUARDED_BEFORE.test(before) && UNGUARDED_AFTER.test(behind)) ||
    /^(?:を(?:送信|送付|伝え|通知|メール|お伝え|記載)|[^。、]{0,24}(?:設定|施錠|施さ|保護|付け|かけ(?:て|ら|た|ず)|掛け(?:て|ら|た|ず)))/.test(
      behind,
    )
  );
}

/** 「本校のメールアドレスを悪用した迷惑メールの配信」: what a stranger sent from. */
const SENDS_SPAM =
  /^(?:\d{1,2}(?:件|個|つ))?(?:を|が)(?:不正に)?(?:使|利用|用い|悪用)[^。、]{1,6}[^。]{0,12}(?:迷惑|スパム|不審な?|なりすまし|フィッシング|詐欺)メール[^。、]{0,12}(?:送信|送ら|送付|配信|発信)/;

/** 「メールアドレスをご記入の方には、お詫びのメールをお送りしました」 */
const OF_THOSE_TOLD = inOrder([
  /^(?:等|など)?を(?:ご?(?:記入|登録|入力|届出)|お届け|お知らせ)/,
  /(?:いただ(?:いた|いている)|して(?:いる|いた)|された|の)?[^。、]{0,8}(?:方|お客様|お客さま|会員様?|皆様)(?:に|へ)(?:は|も)?/,
  /、?[^。]{0,30}(?:お?送り|送信|ご?連絡|お?詫び|ご案内|お知らせ|差し上げ)/,
]);

function isRequest(sentence: Sentence, placement: Placement): boolean {
  const end = sentence.text.replace(BE_AT_EASE, "").slice(-60);
  if (REQUEST.test(end)) return true;
  if (
    PLAN.test(end) &&
    !/(?:ました|でした|判明|確認|ません|おります)。?$/.test(end) &&
    !TELLS_OF_CASE.test(sentence.text)
  )
    return true;
  return placement.kind === "request" && !/漏|流出|含まれ/.test(sentence.text.slice(0, 400));
}

/** 「口座番号は含まれておりませんので、ご安心ください」 asks for nothing. */
const BE_AT_EASE = /、?(?:どうか|どうぞ)?ご安心(?:を?(?:くだ|下)さい(?:ませ)?|いただければと(?:存じ|思い)ます)。?$/;

/** Inside 「…」 that hold more than the enumeration itself. */
function isInSpeech({ sentence, start, end }: Enumeration): boolean {
  const before = wordsBefore(sentence, start);
  const open = before.lastIndexOf("「");
  if (open < 0 || before.indexOf("」", open) >= 0) return false;
  const behind = sentence.text.slice(end - sentence.start, end - sentence.start + WINDOW);
  const close = behind.indexOf("」");
  const remark = /^\([^()「」]{1,24}\)(?=」)/.exec(behind)?.[0].length ?? 0;
  return close >= 0 && before.length - open - 1 + close - remark > 6;
}

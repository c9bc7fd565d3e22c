/** Phrases that name a kind of data, each with what it stands for; those that only look like one are left out. */
import type { DataTypeCode } from "../../../taxonomy";
import type { Span } from "../../normalize";
import type { Sentence } from "../../structure/outline";
import { COLUMN_PHRASES } from "../../vocabulary/data-type-columns";
import { COMPOSED_PHRASES, spelledOut } from "../../vocabulary/data-type-compounds";
import { PAPER_PHRASES } from "../../vocabulary/data-type-papers";
import {
  CHILDREN,
  COMPANY_NAME_PHRASES,
  COMPOUND_PHRASES,
  DATA_TYPE_PHRASES,
  FAMILY_PERSONS,
  MASKED_PHRASES,
} from "../../vocabulary/data-types";
import { Lexicon, words } from "../../vocabulary/lexicon";
import { anyOf, inOrder, regex } from "../../vocabulary/patterns";

/** What a phrase stands for; `company_name` is settled by the words beside it, `masked` is no data at all. */
type Meaning =
  | { readonly kind: "data"; readonly codes: readonly DataTypeCode[]; readonly sure: boolean }
  | { readonly kind: "company_name" }
  | { readonly kind: "masked" };

/** A phrase that names a kind of data. */
export interface DataMention extends Span {
  readonly phrase: string;
  readonly codes: readonly DataTypeCode[];
  readonly isCompanyName: boolean;
  /** False for everyday words, which count only among others. */
  readonly sure: boolean;
}

const LEXICON = buildLexicon();

function buildLexicon(): Lexicon<Meaning> {
  const entries: [Meaning, readonly string[]][] = [
    [{ kind: "masked" }, MASKED_PHRASES],
    [{ kind: "company_name" }, COMPANY_NAME_PHRASES],
  ];
  for (const [codes, phrases] of COMPOUND_PHRASES) entries.push([{ kind: "data", codes, sure: true }, phrases]);
  const phrases = [DATA_TYPE_PHRASES, COLUMN_PHRASES, PAPER_PHRASES].flatMap((named) => Object.entries(named));
  for (const [code, { sure, weak }] of phrases) {
    const codes = [code as DataTypeCode];
    entries.push([{ kind: "data", codes, sure: true }, sure]);
    entries.push([{ kind: "data", codes, sure: false }, weak ?? []]);
  }
  for (const [code, { sure }] of phrases) {
    const codes = [code as DataTypeCode];
    entries.push([
      { kind: "data", codes, sure: true },
      sure.flatMap((phrase) => spelledOut(code as DataTypeCode, phrase)),
    ]);
  }
  for (const [code, phrases] of COMPOSED_PHRASES) entries.push([{ kind: "data", codes: [code], sure: true }, phrases]);
  return new Lexicon(entries);
}

/** An everyday word counts only as a whole member of a list. */
const LISTED_AFTER = /^(?:[、,・/／]|や|及び|および|並びに|ならびに)/;
const MEMBER_OPENS =
  /(?:^|[、,・/|+\s①-⑳([〔「:のごお御]|及び|および|並びに|ならびに|や|と|又は|または|若しくは|もしくは)$/;
/** 「流出したのは、|お顔です」, 「カード番号、|有効期限です」 */
const SAID_TO_BE = /(?:(?:た|る)[のも]の?は、?|[、・]|及び|および|並びに)[おご]?$/;
const MEMBER_CLOSES =
  /^(?:$|[、,・/|+\s①-⑳()\]〕」:。※]|等|など|及び|および|並びに|ならびに|や|と(?!し|な|い|は)|又は|または|若しくは|もしくは|の(?:情報|データ|一部|漏|流|すべて|全て|ほか|うち|(?:ご?記載|掲載|記入)(?:は|も|が|内容))|に関する(?:情報|記録|資料|書類|データ|事項)|情報|[はがも](?!き)|で(?:あり|ござい)|を(?=見|閲|知|含|記|書|載|印|確認でき)|\d)/;
/** 「メールアドレス宛に」: where something was sent. */
const DESTINATION =
  /^(?:宛(?!名|先)|あて|欄(?!(?:自体)?[はがも][^。、]{0,16}?(?:な[くいか]|ありません|ござい|設けて|存在し|空白|空欄|未記入|無記入|墨消|黒塗|伏せ)))/;
/** A phrase that is only the first half of another word: 「技術資料サイト」「住所変更」「契約者」. */
const GOES_ON = inOrder([
  /^/,
  anyOf([
    // systems
    /サイト|システム|サービス|サーバ|センター|フォーム|画面|ページ|アプリ|ソフト|ツール/,
    // bodies and persons
    /業務|事業|企業(?!名|情報)|課(?!題)|係|室|窓口|委員|者(?!名)|士|会(?!員)|会社|制度|法(?!人)/,
    // acts
    /発行|変更|認証|手続|設定(?!情報)|入力(?!(?:欄|項目)[はがも]|され|いただ)|送信|受信|配信|対応|対策|教育|研修|攻撃/,
    // what they are for, and forms
    /(?:確認|連絡|管理|受付|登録|予約|相談|返信)用|用(?!紙)|欄(?!(?:自体)?[はがも])|簿|支払(?:い)?(?:リスト|一覧|名簿)|を祝|表(?!示|記|明)|中(?:に|の|で)/,
  ]),
]);
/** 「謝金の手続をされた方」: what was arranged, not data on it. */
const ARRANGES = /^の(?:お)?(?:手続|支払い?の手続)/;
/** 「滞納金額明細書」 is data, 「取引明細書のお知らせを発送」 a paper that went out as it should. */
const NAMES_A_MAILING = /^(?:書)?(?:等|など)?の(?:お知らせ|ご案内|案内状?|ご?通知)を?(?:発送|送付|郵送|お送り|お届け)/;
const FAMILY_MODIFIER = regex`${FAMILY_PERSONS}(?:の(?:方|皆様|皆さま))?(?:様|さま)?(?:等|など)?(?:(?:・|及び|および|や|と)保護者)?の[おご]?$`;
const CHILDREN_BEFORE = regex`${CHILDREN}の[おご]?$`;
/** Those to whom children belong that are named beside them. */
const HAS_FAMILY = /社員|従業員|職員|役員|スタッフ|扶養|契約者|被保険者|世帯主|加入者|求職/;

/** A guardian beside the pupil; a guardian alone is the person concerned. */
function namesGuardian(phrase: string, before: string): boolean {
  return /^(?:保護者|親権者)/.test(phrase) || /(?:保護者|親権者)(?:様|さま)?の?[おご]?$/.test(before);
}

/** The mentions of one sentence in order. */
export function mentionsIn(text: string, sentence: Sentence): DataMention[] {
  const mentions: DataMention[] = [];
  for (const found of LEXICON.scan(text, sentence.start, sentence.end)) {
    // 「氏名と学年のみ」: no 「学年の」.
    const isCut = found.phrase.endsWith("の") && text[found.end] === "み";
    const match = isCut ? LEXICON.matchAt(text, found.start, found.end - 1) : found;
    if (!match || match.code.kind === "masked") continue;
    const isCompanyName = match.code.kind === "company_name";
    const before = text.slice(Math.max(sentence.start, match.start - 12), match.start);
    const codes = match.code.kind === "data" ? match.code.codes : [];
    const isPersonal = codes[0] === "name" || codes[0] === "date_of_birth";
    const isOfFamily =
      isPersonal &&
      (FAMILY_MODIFIER.test(before) ||
        (CHILDREN_BEFORE.test(before) && HAS_FAMILY.test(text.slice(sentence.start, match.start))) ||
        (namesGuardian(match.phrase, before) && mentions.some(({ codes }) => codes.includes("name"))));
    mentions.push({
      start: /[おご御]$/.test(before) ? match.start - 1 : match.start,
      end: match.end,
      phrase: match.phrase,
      codes: isOfFamily && !codes.includes("family") ? [...codes, "family"] : codes,
      isCompanyName,
      sure: match.code.kind === "data" && match.code.sure,
    });
  }
  return mentions.filter(
    (mention, index) =>
      !namesItsParts(text, mention, mentions[index - 1]) &&
      !isGloss(text, mention, mentions[index - 1]) &&
      !isCounted(text, mention) &&
      !(mention.phrase === "備考" && text[mention.start - 1] === "\t") &&
      !isHalfOfAWord(text, mention) &&
      !(
        mention.phrase === "添付ファイル" &&
        mentions[index - 1] &&
        text.slice(mentions[index - 1]?.end, mention.start) === "の"
      ) &&
      !(mention.phrase === "番号" && mentions[index - 1]?.end === mention.start) &&
      !isPaperOf(text, mention, mentions[index + 1]) &&
      !isPaidInto(text, mention, mentions.slice(index + 1, index + 3)) &&
      !DESTINATION.test(text.slice(mention.end, mention.end + 24)) &&
      !GOES_ON.test(text.slice(mention.end, mention.end + 6)) &&
      !ARRANGES.test(text.slice(mention.end, mention.end + 6)) &&
      !NAMES_A_MAILING.test(text.slice(mention.end, mention.end + 16)) &&
      (mention.sure || isWholeMember(text, sentence, mention) || isJoined(text, mention, mentions[index - 1])),
  );
}

/** 「氏名と|写真を掲載」: an everyday word joined to what is surely data, whatever was done to both. */
function isJoined(text: string, { start, end }: DataMention, previous: DataMention | undefined): boolean {
  return (
    previous?.sure === true &&
    /^(?:[、・と]|及び|および|や|並びに|ならびに)$/.test(text.slice(previous.end, start)) &&
    /^(?:等|など)?を(?!守|扱|もと|基|通じ|介)/.test(text.slice(end, end + 4))
  );
}

/** 「電話番号(携帯電話番号を含む)」「メールアドレス(e-mail)」: in brackets the same again, of which nothing else is said. */
function isGloss(text: string, { start, end, codes }: DataMention, previous: DataMention | undefined): boolean {
  return (
    previous !== undefined &&
    codes.length > 0 &&
    codes.every((code) => previous.codes.includes(code)) &&
    /^(?:等|など)?\((?:(?:自宅|勤務先|法人|個人|携帯|固定)の?|[おご])?$/.test(text.slice(previous.end, start)) &&
    /^(?:等|など)?(?:[をもが]含(?:む|みます|まれ(?:る|ます))。?)?\)/.test(text.slice(end, end + 10))
  );
}

/** 「重量検査の記録」「調査書類」「「ツムギ勤怠」」: what belongs to a longer word of another meaning. */
function isHalfOfAWord(text: string, { start, end, phrase }: DataMention): boolean {
  const before = text.slice(Math.max(0, start - 8), start);
  if (/^(?:親族|家族)$/.test(phrase)) return /その$/.test(before);
  if (/^検査/.test(phrase)) return OF_A_THING.test(before);
  if (/書$/.test(phrase)) return text[end] === "類";
  return phrase === "勤怠" && /[ァ-ヶー]$/.test(before);
}

/** Examinations of goods, plants, food and books. */
const OF_A_THING =
  /(?:重量|品質|製品|商品|部品|設備|機器|車両|水質|漏水|動作|出荷|受入|外観|完成|完了|竣工|工事|立入|会計|消防|電気|給食|食品|土壌|環境|放射能|放射線量|耐震|配管|浄化槽|法定|保安|昇降機|抜取|納品|性能|脆弱性|セキュリティ)$/;

/** 「2学年3クラス」「31アカウント」 */
function isCounted(text: string, { start, phrase }: DataMention): boolean {
  return (
    /^(?:学年|クラス|学級|コース|アカウント)$/.test(phrase) && /\d ?$/.test(text.slice(Math.max(0, start - 2), start))
  );
}

/** 「カード番号等の決済情報」: the class that the words before it belong to. */
function namesItsParts(text: string, { start, phrase }: DataMention, previous: DataMention | undefined): boolean {
  return (
    previous?.sure === true &&
    /(?:情報|データ|連絡先|内容|事項)$/.test(phrase) &&
    /^(?:等|など)(?:の|、)?$/.test(text.slice(previous.end, start))
  );
}

/** 「通知表の|所見」: of what the paper holds only this. */
function isPaperOf(text: string, { end, phrase, codes }: DataMention, next: DataMention | undefined): boolean {
  return (
    codes[0] === "grades" &&
    /[表票簿書]$/.test(phrase) &&
    next !== undefined &&
    !next.codes.includes("grades") &&
    text.slice(end, next.start) === "の"
  );
}

/** Between what is paid and the account for it: 「お給料の|振込先口座」「謝金の支払いに係る|口座情報」. */
const PAID_INTO =
  /^(?:の[おご]?(?:お?(?:支払い?|振り?込み?|入金|送金|返金|還付|支給|引き?落とし|納付)(?:に(?:係る|関する|必要な|要する|用いる|使う|使用する)|のため(?:の)?|用の?|先の?)?)?|に(?:係る|関する))[おご]?$/;

/** 「お給料の振込先口座」: the account, not the pay. */
function isPaidInto(text: string, { end, codes }: DataMention, following: readonly DataMention[]): boolean {
  return (
    (codes[0] === "salary" || codes[0] === "transaction") &&
    following.some((next) => next.codes[0] === "bank_account" && PAID_INTO.test(text.slice(end, next.start)))
  );
}

/** What only its issuer knows how to call: 「融資番号」「下水道使用料」. */
const HEADS_OF_COMPOUNDS: ReadonlySet<string> = new Set(
  words("番号 料金 使用料金 利用料金 使用料 利用料 手数料 代金 会費 価格 単価"),
);

/** 「閲覧された情報は|写真のみです」, not 「公開していたのは|動画のみで」 */
const TOPIC_OF_LEAK =
  /(?:漏れ|漏え?い|流出|閲覧|表示|写っ|映っ|見られ|含まれ|記載)[^。、はがを]{0,10}(?:情報|もの|項目|データ|内容|の)は、?[おご]?$/;

function isWholeMember(text: string, sentence: Sentence, mention: DataMention): boolean {
  const { start, end, isCompanyName, codes } = mention;
  const before = text.slice(Math.max(sentence.start, start - 6), start);
  const after = text.slice(end, Math.min(sentence.end, end + 4));
  const isSaidToBe = codes[0] !== "audit_document" && /^で(?:す|した|あ[るっ])/.test(after) && SAID_TO_BE.test(before);
  const isAllThereIs = !isCompanyName && /^(?:のみ|だけ)/.test(after);
  if (!MEMBER_CLOSES.test(after) && !isSaidToBe && !isAllThereIs) return false;
  if (HEADS_OF_COMPOUNDS.has(mention.phrase) && /[一-龠ァ-ヶー]{2}$/.test(before)) return true;
  if (mention.phrase === "番号") return false;
  if (isCompanyName || MEMBER_OPENS.test(before)) return true;
  if (isAllThereIs && TOPIC_OF_LEAK.test(text.slice(Math.max(sentence.start, start - 24), start))) return true;
  // 「端末に写真や成績」「投稿された写真」
  if (/[にはがもを]$/.test(before)) return LISTED_AFTER.test(after);
  return (
    codes.some((code) => code === "photo_video" || code === "name" || code === "message") &&
    /[たる]$/.test(before) &&
    /^(?:$|[(。\n])/.test(after)
  );
}

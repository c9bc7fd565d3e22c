/** Which kind of data a mention stands for where the words beside it decide, and which mentions count at all. */
import type { DataTypeCode } from "../../../taxonomy";
import type { Enumeration } from "../../recognizers/data-types";
import type { DataMention } from "../../recognizers/data-types/mentions";
import type { NoticeText } from "../../structure/outline";
import { BODY_CUES, ONLY_OF_PERSONS } from "../../vocabulary/data-types";
import { inOrder } from "../../vocabulary/patterns";
import { type Judgement, windowOf, wordsBefore, wordsBehind } from "./judgement";
import { placementsOf } from "./placement";

export interface Vote {
  readonly code: DataTypeCode;
  readonly mention: DataMention;
  readonly enumeration: Enumeration;
  readonly judgement: Judgement;
}

/**
 * A company's name is where a person works, or the profile of a body, by the data beside it: in its own list and in
 * the items that stand under the same words.
 */
export function codesOf(mention: DataMention, enumeration: Enumeration, notice: NoticeText): readonly DataTypeCode[] {
  // Arrears are a tax's where the notice speaks of one, else what is owed for a service.
  if (mention.codes[0] === "tax" && mention.phrase.startsWith("滞納") && !says(notice, OF_TAX)) return ["transaction"];
  if (
    mention.phrase === "会員番号" &&
    IN_BRACKETS_OF_CARD.test(notice.text.slice(Math.max(0, mention.start - 40), mention.start))
  )
    return ["card_number"];
  const isOfEvent = EVENT_BEFORE.test(notice.text.slice(Math.max(0, mention.start - 12), mention.start));
  if (mention.phrase.startsWith("出欠") && isOfEvent) return ["survey_response"];
  if (
    /^(?:所見|判定(?:結果)?)$/.test(mention.phrase) &&
    OF_AN_EXAMINATION.test(windowOf(enumeration.sentence, mention.start))
  )
    return ["health"];
  if (mention.phrase === "評価" && enumeration.mentions.some(({ codes }) => codes[0] === "grades")) return ["grades"];
  if (mention.phrase === "評価" && says(notice, OF_STUDENTS) && !says(notice, OF_STAFF_JUDGED)) return ["grades"];
  if (mention.phrase.startsWith("評定") && says(notice, OF_STAFF_RATED)) return ["hr_record"];
  if (mention.phrase === "資格取得状況" && says(notice, OF_PUPILS_GRADED)) return ["school_record"];
  if (/^支払金額/.test(mention.phrase) && says(notice, OF_WAGES_PAID)) return ["salary"];
  if (mention.phrase === "所見" && isOfStaff(mention, enumeration, notice)) return ["hr_record"];
  // 「サイトの認証コード・セキュリティコード」: without a card it is no card's.
  if (mention.codes.includes("card_security_code") && !says(notice, OF_PAYING)) return ["password"];
  if (mention.codes.includes("card_expiry") && !says(notice, OF_PAYING)) return [];
  if (mention.phrase === "アカウント" && isCountedAccount(mention, enumeration)) return [];
  if (mention.phrase === "転出先" && says(notice, OF_PUPILS)) return [];
  if (mention.phrase === "従業員数" && BESIDE_OTHER_COUNTS.test(wordsBefore(enumeration.sentence, mention.start)))
    return [];
  if (/^(?:点数|評価点|スコア)$/.test(mention.phrase) && !says(notice, OF_SCHOOL)) {
    if (OF_AN_EXAMINATION.test(windowOf(enumeration.sentence, mention.start))) return ["health"];
  }
  if (isStoredMail(mention, enumeration)) return ["message"];
  if (mention.phrase === "受験番号" && isOfALicence(mention, enumeration, notice)) return ["customer_number"];
  if (mention.phrase === "プラン" && OF_A_STAY.test(windowOf(enumeration.sentence, mention.start)))
    return ["usage_history"];
  if (mention.phrase === "金額" && OF_DONORS.test(wordsBefore(enumeration.sentence, mention.start).slice(-40)))
    return ["donation"];
  if (mention.phrase === "図面" && !says(notice, OF_BUILDING)) return ["audit_document"];
  if (mention.phrase.startsWith("登録番号") && OF_A_CAR.test(windowOf(enumeration.sentence, mention.start)))
    return ["vehicle"];
  if (mention.phrase === "名義人" && !OF_AN_ACCOUNT.test(windowOf(enumeration.sentence, mention.start))) return [];
  if (mention.phrase === "部屋番号") return says(notice, OF_DWELLINGS) ? ["address"] : [];
  const named = codesByPrecedingNoun(mention, notice.text);
  if (named) return named;
  if (
    /^面談(?:の)?(?:記録|内容)$/.test(mention.phrase) &&
    OF_EMPLOYEES.test(wordsBefore(enumeration.sentence, mention.start))
  )
    return ["hr_record"];
  if (/^面談(?:の)?(?:記録|内容)$/.test(mention.phrase)) return [says(notice, OF_SCHOOL) ? "school_record" : "inquiry"];
  if (/^(?:店舗名|施設名|店名)$/.test(mention.phrase) && namesUse(enumeration)) return ["usage_history"];
  if (mention.phrase === "異動履歴" && says(notice, OF_RESIDENTS)) return ["other"];
  if (/^(?:宿泊|予約)/.test(mention.phrase) && mention.codes[0] === "usage_history" && says(notice, OF_A_BOOKED_STAY))
    return ["purchase_history", "usage_history"];
  if (!mention.isCompanyName) return isOfDiscloser(mention, notice.text) ? [] : mention.codes;
  if (isOfPersonInBrackets(mention, enumeration)) return ["affiliation"];
  if (OF_BODIES.test(wordsBefore(enumeration.sentence, mention.start))) return ["organization_profile"];
  const beside = placementsOf(notice).beside(enumeration);
  if (beside.some(isAboutPersons) || WHO_ANSWERS_FOR_IT.test(wordsBefore(enumeration.sentence, enumeration.start)))
    return ["affiliation"];
  // The name itself (事業所名, 店舗名) is no sign beside it.
  const showsBody = ({ sentence, start }: Enumeration) =>
    BODY_CUES.test(windowOf(sentence, start).replaceAll(mention.phrase, ""));
  if (beside.some(showsBody)) return ["organization_profile"];
  if (isHeadOfTable(mention, enumeration, beside)) return [];
  return [beside.some(isOfPerson) ? "affiliation" : "organization_profile"];
}

/** 「申込者640名の情報(お名前、|会社名、電話番号)のほか、会員事業所の」: a bracket that begins with a person's name. */
function isOfPersonInBrackets({ phrase }: DataMention, { sentence, start }: Enumeration): boolean {
  const before = wordsBefore(sentence, start);
  const inside =
    /^\([^()]{1,120}\)/.exec(before.slice(before.lastIndexOf("(")) + wordsBehind(sentence, start))?.[0] ?? "";
  return /^\([おご]?(?:氏名|名前)[、・/]/.test(inside) && !BODY_CUES.test(inside.replaceAll(phrase, ""));
}

/** What the noun before tells of 「所在地」「名称」「登録番号」「型式」 and of a body's name; null where it tells nothing. */
function codesByPrecedingNoun({ phrase, start }: DataMention, text: string): readonly DataTypeCode[] | null {
  const before = text.slice(Math.max(0, start - 16), start);
  if (phrase === "所在地" && /の$/.test(before)) {
    if (PLACE_OF_PROPERTY.test(before)) return ["land_property"];
    if (PLACE_OF_USE.test(before)) return ["address"];
  }
  if (phrase === "名称" && BELONGS_TO.test(text.slice(Math.max(0, start - 32), start))) return ["affiliation"];
  if (phrase === "名称" && /[の(]$/.test(before) && !NAMES_A_BODY.test(before))
    return /校の$/.test(before) ? ["affiliation"] : [];
  if (/^(?:登録|免許)番号$/.test(phrase) && OF_A_PROFESSION.test(before)) return ["government_id"];
  if (/^有効期[限間]$/.test(phrase) && OF_A_CERTIFICATE.test(before)) return [];
  if (/^カード(?!名義|会員|所有|ホルダー)/.test(phrase) && OF_A_CARD_THAT_PAYS_NOTHING.test(before))
    return /番号/.test(phrase) ? ["customer_number"] : [];
  if (phrase.startsWith("査定") && OF_PAY.test(before)) return ["salary"];
  if (phrase === "意見" && OF_A_BODY_THAT_JUDGES.test(before)) return [];
  if (/^施設名(?:称)?$/.test(phrase) && OF_WHERE_THEY_GO.test(before)) return ["affiliation"];
  if (phrase === "所在地" && OF_A_WORKPLACE.test(before)) return ["affiliation"];
  if (/^(?:日時|時刻|場所)$/.test(phrase) && OF_WHAT_HAPPENED.test(before)) return [];
  if (phrase === "面談の記録" && /保護者(?:様)?との$/.test(before)) return ["school_record"];
  if (phrase === "型式" && /(?:機器|器具|器|装置|設備|製品|端末|メーター|機)の$/.test(before)) return [];
  if (/(?:名|名称)$/.test(phrase)) {
    if (/契約(?:先)?の[^、。()]{0,8}$/.test(before) && /事業者|会社/.test(phrase)) return ["contract"];
    if (/\([^()]{0,8}(?:法人|団体|企業)[^()]{0,8}(?:は|:)$/.test(before)) return [];
  }
  return null;
}

/** 「運転免許証の番号及び|有効期限」: no card's that pays. */
const OF_A_CERTIFICATE =
  /(?:免許証?|旅券|パスポート|在留カード|身分証|保険証|受給者証|手帳|免状|資格者?証|登録証|許可証|認定)(?:の)?(?:番号|記号)?(?:及び|および|並びに|・|、|と|や|の|\()$/;
/** 「相談|カードのデータ」「交通系IC|カード番号」 */
const OF_A_CARD_THAT_PAYS_NOTHING =
  /(?:IC|ID|SD|SIM|交通系|乗車|入館|入場|入室|貸出|登録|受付|利用|相談|観察|記録|会員|図書|診察|健康|連絡|学生|社員|職員|個人番号|マイナンバー|メモリー?|調査|指導|回答|応募|申込|家庭|児童|生徒)$/;
/** 「賞与|査定額」: no estimate of property. */
const OF_PAY = /(?:賞与|給与|給料|昇給|手当|報酬|ボーナス)の?$/;
/** 「認定審査会の|意見」 */
const OF_A_BODY_THAT_JUDGES = /(?:審査会|委員会|審査員|査読者|評価者|選考委員|主治医|医師)の$/;
/** 「実習先の|施設名」 */
const OF_WHERE_THEY_GO = /(?:実習|研修|派遣|配属|就業|就職|内定|勤務|インターンシップ)先の$/;
/** 「お勤め先の名称・|所在地」 */
const OF_A_WORKPLACE = /(?:勤め先|勤務先|就業先|就職先|通学先|在籍校)の?(?:名称|名)?(?:・|、|及び|および|と|の)$/;
/** 「違反の|日時」 */
const OF_WHAT_HAPPENED = /(?:違反|事故|発生|犯行|犯罪|被害|事件|紛失|災害|火災|負傷|受傷|通報|覚知)の?$/;
const PLACE_OF_PROPERTY = /(?:土地|家屋|建物|不動産|物件|農地|山林|森林|住宅|敷地)(?:等|など)?の$/;
const PLACE_OF_USE = /(?:装置|メーター|設備|施設|供給|使用|設置|給水|工事|点検|需要)(?:場所|地点)?(?:等|など)?の$/;
const BELONGS_TO = /(?:所属|在籍|勤務|就業|通学|通園)(?:する|している|していた)[^、。()]{1,20}の$/;
const NAMES_A_BODY = /(?:会社|法人|団体|事業者|事業所|店舗|企業|組合|勤務先|就業先|取引先)(?:等|など)?の$/;
const OF_A_PROFESSION =
  /(?:免許|免状|資格|医籍|[^、。]医師|看護師|薬剤師|保育士|栄養士|福祉士|介護士|[^、。]{1,4}[士師])(?:等|など)?(?:証)?の$/;
/** 「従業員の氏名、|面談記録」 */
const OF_EMPLOYEES =
  /(?:従業員|社員|職員|部下|スタッフ)(?:等|など)?(?:\d[\d,]*(?:名|人)分?)?と?の(?:[^。がはをにと]{0,20}[、・])?$/;
const OF_RESIDENTS = /住民基本台帳|住民記録|住民情報/;
/** A booked stay is bought as well as used. */
const OF_A_BOOKED_STAY = /宿泊|旅館|ホテル|客室|旅行|体験予約|体験を予約/;

const said = new WeakMap<NoticeText, Map<RegExp, boolean>>();

/** Whether a notice speaks of something anywhere; looked up once. */
function says(notice: NoticeText, words: RegExp): boolean {
  const known = said.get(notice) ?? new Map<RegExp, boolean>();
  said.set(notice, known);
  const isSaid = known.get(words) ?? words.test(notice.text);
  known.set(words, isSaid);
  return isSaid;
}

/** 「仕入先のご担当者様(312社):|氏名、会社名、部署名」: whose list it is. */
const WHO_ANSWERS_FOR_IT =
  /(?:ご?担当者|ご?担当の方|窓口の方|ご?参加者|ご?来場者|団体の代表者)(?:様|さま)?(?:\([^)]{0,12}\))?[ ]?(?:約?\d[\d,]{0,9}(?:名|人)(?:様|分)?[ ]?[:(]?|:|・・|の|に関する|\t)[ ]?$/;

/** 「ご寄付くださった45団体については、|団体名」 */
const OF_BODIES = /(?:団体|法人|企業|会社|社)(?:様)?(?:については|は|では)、?$/;

const OF_TAX = /税/;
/** 「懇親会の出欠」: who comes to a party, not to school. */
const EVENT_BEFORE =
  /(?:会|会議|集い|大会|式典|式|パーティー?|イベント|セミナー|研修|講演|シンポジウム|食事|宴)(?:へ|について)?の(?:ご)?$/;
/** Examinations that no pupil takes at school. */
const OF_A_LICENCE = /検定|資格試験|認定試験|国家試験|技能試験|採用試験|採用選考|昇任試験/;
/** Beside the word for the examination a school's name may be that of whoever holds it, or was told. */
const OF_ADMISSION = /入試|入学|出願|進学|学籍|志願/;
const OF_A_SCHOOL = /大学|高校|学園/;

/** The words of its sentence decide, 「採用試験の受験番号」, else those of the notice. */
function isOfALicence({ start }: DataMention, { sentence }: Enumeration, notice: NoticeText): boolean {
  const near = windowOf(sentence, start);
  if (OF_A_LICENCE.test(near)) return !OF_ADMISSION.test(near);
  return says(notice, OF_A_LICENCE) && !says(notice, OF_ADMISSION) && !says(notice, OF_A_SCHOOL);
}

/** 「宿泊日、プラン、人数」 */
const OF_A_STAY = /宿泊|旅行|ツアー|チェックイン|客室/;
/** 「寄附をいただいた方のお名前、|金額」, not 「請求書の|金額」, which is what the donor was to pay for something else. */
const OF_DONORS = inOrder([
  /(?:寄[附付]|募金|献金)[^。、]{0,16}(?:方|者|皆様|皆さま|様|団体|法人|企業)(?:(?:の|については、?|は、?)[^。はがを]{0,16})?/,
  /(?<!(?:請求書?|見積書?|納品書|注文書?|契約書?|購入|取引|明細書?|伝票|売買|商品|代金)の)$/,
]);
/** 「車種、登録番号」: that of the car. */
const OF_A_CAR = /車種|車名|車両|自動車|バイク|車台/;
const OF_PAYING = /カード|決済|クレジット/;
/** What is found of staff who are judged: 「研修医の評価表(氏名、評価点、所見)」. */
function isOfStaff({ start }: DataMention, { sentence }: Enumeration, notice: NoticeText): boolean {
  return OF_JUDGING.test(windowOf(sentence, start)) && !says(notice, OF_SCHOOL);
}

const OF_AN_ACCOUNT = /口座|預金|通帳|銀行|金融機関|支店|振替|引き?落/;
/** Where a room's number is where people live, not where they stay or lie. */
const OF_DWELLINGS =
  /マンション|アパート|団地|管理組合|区分所有|賃貸|住戸|社宅|町営住宅|市営住宅|県営住宅|公営住宅|敷金|退去者|入居者|家賃/;
/** 「■対象のアカウント」, 「ログインされたアカウント … 3,208アカウント」: whose data, not what of them. */
function isCountedAccount({ end }: DataMention, { sentence }: Enumeration): boolean {
  return (sentence.line.role === "heading" && sentence.end === end) || SO_MANY.test(wordsBehind(sentence, end));
}

/** 「… 3,208アカウント」 */
const SO_MANY = /^[ :\t|]{0,2}(?:…{1,2}|:|\t)[ ]?(?:約|延べ|最大|計)?[ ]?\d/;
/** Where pupils move to is another school; 「児童手当」 tells of none. */
const OF_PUPILS = /児童(?!手当|扶養|福祉|養育|相談|館|クラブ|センター)|生徒/;
/** 「区分⇥企業数⇥|従業員数」 */
const BESIDE_OTHER_COUNTS = /(?:企業|法人|店舗|事業所|会社|団体|社)(?:様)?数[\t| ]{1,3}$/;
const OF_JUDGING = /評価|考課|面接|選考|査定|派遣|求職|希望時給|登録スタッフ/;
/** Whom a school judges, unless its own staff are judged. */
const OF_STUDENTS = /児童(?!手当|扶養|福祉|養育|相談|館|センター)|生徒|学生|実習生|受講生|年生/;
/** 「勤務評定一覧表(氏名、|評定結果)」 */
const OF_STAFF_RATED = /勤務評定|人事評定|職員の評定/;
/** 「三者面談資料(評定平均値、|資格取得状況)」: what pupils passed, not staff. */
const OF_PUPILS_GRADED = /生徒|学生|三者面談|調査書/;
/** What is paid by the papers that an employer makes out of wages. */
const OF_WAGES_PAID = /源泉徴収票|給与支払報告書/;
const OF_STAFF_JUDGED = /人事|考課|教員評価|職員の評価|採用|派遣(?!職員|社員)|評価面談/;
const OF_SCHOOL = /学校|学級|児童|生徒|学生|園児|授業|塾|保育/;
/** Without any of these, drawings are those of goods. */
const OF_BUILDING = /住宅|住まい|建物|建築|家屋|土地|不動産|物件|施工|工事|リフォーム|間取/;
/** The findings of a doctor, not of a teacher. */
const OF_AN_EXAMINATION =
  /身長|視力|聴力|歯科|耳鼻科|眼科|内科|患者|病名|疾患|診断|診療|心電図|検査|健診|検診|読影|波形|主訴|既往|傷病|搬送/;

/** 「受信トレイに保存されていた約1,200通の|メール」: what was written, not where it went. */
function isStoredMail({ phrase, start }: DataMention, { sentence }: Enumeration): boolean {
  return /^(?:電子)?メール$/.test(phrase) && STORED_MAIL.test(wordsBefore(sentence, start).slice(-40));
}

const STORED_MAIL =
  /(?:保存|保管|送受信|やり取り|残|受信トレイ|メールボックス)[^、。はがを「」]{0,12}(?:約|計|延べ|最大|の|た|る) ?\d[\d,]{0,9}(?:通|件)の$/;

/** Whether a list names data of one of some kinds: worked out once for a list, which may be long. */
function namesAnyOf(kinds: ReadonlySet<DataTypeCode>): (enumeration: Enumeration) => boolean {
  const memo = new WeakMap<Enumeration, boolean>();
  return (enumeration) => {
    const known =
      memo.get(enumeration) ?? enumeration.mentions.some(({ codes }) => codes.some((code) => kinds.has(code)));
    memo.set(enumeration, known);
    return known;
  };
}

const namesUse = namesAnyOf(new Set<DataTypeCode>(["usage_history"]));
const isAboutPersons = namesAnyOf(ONLY_OF_PERSONS);
const isOfPerson = namesAnyOf(new Set(["name", "affiliation", "job_title", "email"]));

/** 「クレジットカード情報(会員番号、有効期限)」: the number of the card. */
const IN_BRACKETS_OF_CARD = /カード[^、。()]{0,6}\((?:[^()]{0,20}[、,・])?$/;

/** 「当院の法人情報」: no data about anybody else. */
function isOfDiscloser({ codes, start }: DataMention, text: string): boolean {
  return (
    codes[0] === "organization_profile" &&
    /(?:当|弊|本|自)[一-龠]{1,3}の$/.test(text.slice(Math.max(0, start - 6), start))
  );
}

/** 「会社名」 alone on its line, without a list's mark or a label: what the rows of a table are named by. */
function isHeadOfTable(
  { phrase }: DataMention,
  { sentence, mentions }: Enumeration,
  beside: readonly Enumeration[],
): boolean {
  return (
    mentions.length === 1 &&
    !sentence.label &&
    sentence.line.text.trim() === phrase &&
    !beside.some((other) => Math.abs(other.sentence.index - sentence.index) === 1)
  );
}

/** An everyday word counts among sure ones, or where it is all that a line of a list says. */
function isCounted(vote: Vote): boolean {
  const { code, mention, enumeration } = vote;
  if (code === "card_expiry" && windowOf(enumeration.sentence, mention.start).includes("カード")) return true;
  if (mention.sure || mention.isCompanyName || enumeration.mentions.some(({ sure }) => sure)) return true;
  if (mention.phrase === "アドレス" && SHOWN.test(wordsBehind(enumeration.sentence, mention.end))) return true;
  if (isStoredMail(mention, enumeration) || isDenied(vote) || isCountedPhoto(vote)) return true;
  if (mention.phrase === "備考") return false;
  if (/^(?:日時|時刻)$/.test(mention.phrase) && enumeration.sentence.line.role === "heading") return false;
  if (code === "other" && enumeration.sentence.line.role === "heading") return false;
  const at = mention.start - enumeration.sentence.start;
  if (OF_TRADE.test(wordsBehind(enumeration.sentence, mention.end))) return false;
  if (IS_SUBJECT.test(enumeration.sentence.text.slice(Math.max(0, at - 12), at))) return true;
  // 「・連絡帳でやり取りされたメッセージ」
  if (enumeration.sentence.line.role === "item" && mention.end === enumeration.sentence.end) return true;
  return enumeration.mentions.length > 1 || enumeration.sentence.text.length - (mention.end - mention.start) <= 12;
}

/** 「園児86名のお写真420枚です」 */
function isCountedPhoto({ code, mention, enumeration }: Vote): boolean {
  return (
    code === "photo_video" &&
    /^(?:・動画)?[ ]?(?:約)?\d[\d,]*(?:枚|点)/.test(wordsBehind(enumeration.sentence, mention.end))
  );
}

/** 「宛先欄に全員のアドレス|が表示」 */
const SHOWN = /^(?:が|を)[^。、]{0,16}(?:表示|見え|見られ|漏|流出|確認でき)/;

/** 「残っていたのは、発注書|など弊社との取引書類のみでした」 */
const OF_TRADE = /^(?:など|等)の?[^。、はがを]{0,10}(?:取引|業務|営業)(?:上)?の?(?:書類|文書|資料)/;

/** 「写っていたのは、お顔です」: the sentence is about nothing else. */
const IS_SUBJECT = /(?:た|いる|ある)(?:の|もの|情報)は、?[おご]?$/;

/** Data by themselves: where these are said not to be among it, they need no others beside them. */
const PLAIN_WHEN_DENIED: ReadonlySet<DataTypeCode> = new Set([
  "photo_video",
  "credit_card",
  "bank_account",
  "health",
  "hr_record",
  "welfare",
  "insurance",
  "survey_response",
]);
/** 「口座等のお支払いに関する情報は」「会費の口座振替、共済の契約に関する情報は」 */
const IS_TOPIC = /^(?:等|など)?(?:の情報|(?:[、の][^、。はがを]{1,14})?に関する情報)?\)?(?:は|も|について)/;

/** 「面接の評価は含まれません」 */
function isDenied({ code, mention, enumeration, judgement }: Vote): boolean {
  return (
    judgement.status === "excluded" &&
    PLAIN_WHEN_DENIED.has(code) &&
    (judgement.rule.startsWith("listed") || IS_TOPIC.test(wordsBehind(enumeration.sentence, mention.end)))
  );
}

/** 「お支払い情報(口座番号・クレジットカード番号)」 */
function isClassOfPayment({ phrase }: DataMention, next: Enumeration | null): boolean {
  return (
    /^(?:支払い?|決済)(?:の|に関する)?情報$/.test(phrase) &&
    next?.mentions.every(({ codes }) => codes.some((code) => OF_ACCOUNTS.has(code))) === true
  );
}

const OF_ACCOUNTS: ReadonlySet<DataTypeCode> = new Set(["card_number", "credit_card", "bank_account", "card_expiry"]);

const NAMES_A_CLASS = /に関する情報$|関連情報$/;
const CLASSES: ReadonlySet<DataTypeCode> = new Set([
  "login_credentials",
  "contact_details",
  "sensitive",
  "credit_card",
]);

/**
 * Why a mention counts for nothing, or null.
 * @param next the enumeration behind it in the same sentence
 */
export function reasonAgainstMention(vote: Vote, next: Enumeration | null): string | null {
  if (!isCounted(vote)) return "an everyday word alone";
  const { mention, code, enumeration } = vote;
  const text = enumeration.sentence.text.slice(
    mention.end - enumeration.sentence.start,
    mention.end - enumeration.sentence.start + 60,
  );
  const about = /^に関(?:する|わる)情報(?=\()/.exec(text)?.[0] ?? "";
  const isClass =
    CLASSES.has(code) || isClassOfPayment(mention, next) || NAMES_A_CLASS.test(mention.phrase) || about !== "";
  const isBrokenDown =
    isClass &&
    next !== null &&
    /^[(]/.test(text.slice(about.length)) &&
    next.start < mention.end + 16 &&
    !/^[^)]*含/.test(text);
  return isBrokenDown ? "its breakdown is given" : null;
}

/** Words that mean other persons by what a notice is about, or by what stands before them. */
import type { SubjectKind } from "../../taxonomy";
import { anyOf, inOrder } from "./patterns";

/** Words that mean other persons by what the notice is about; the first that fits counts. */
export const BY_MATTER: readonly {
  readonly words: RegExp;
  readonly matter: RegExp;
  readonly unless: RegExp | null;
  readonly code: SubjectKind;
}[] = [
  { words: /^(?:知人|友人)/, matter: /カルテ|診療(?:情報|録|内容)/, unless: null, code: "patients" },
  { words: /^受け取られた方/, matter: /受領書|受給|祝い?金|給付金|手当/, unless: /当社|弊社/, code: "residents" },
  // Whoever turns to the police is no customer of theirs.
  {
    words: /^ご?相談/,
    matter: anyOf([
      /^[^。、\n]{0,10}[都道府県]警察(?:本部|署)?(?:[ 　][^。\n]{0,16})?$/m,
      /(?:当|本)(?:[都道府県]警|署)|警察官[がは]|署員|交番/,
    ]),
    unless: /当[社会所院校園行協]|弊社|本[会校学]/,
    code: "residents",
  },
  {
    words: /^(?:未納者|滞納者)/,
    matter: /給食費|学費|授業料|保育料|集金/,
    unless: /税|水道|健康保険|営住宅/,
    code: "guardians",
  },
  { words: /^視聴者/, matter: /ウェビナー|セミナー|講演|研修|説明会/, unless: /番組|放送/, code: "participants" },
  { words: /^里親/, matter: /譲渡|犬|猫|動物|愛護/, unless: /児童|養育/, code: "participants" },
  {
    words: /^選手/,
    matter: /アカデミー|ジュニア(?:クラブ|チーム|ユース)|スクール生|少年団/,
    unless: null,
    code: "students",
  },
  { words: /^調査対象者/, matter: /[都道府県市町村区]民|統計調査|国勢調査/, unless: /研究/, code: "residents" },
  {
    words: /^転[出入]者/,
    matter: /児童(?!手当|扶養|相談|福祉|センター)|生徒|学級|学年/,
    unless: /異動届|転[入出]届|住民(?:票|異動|登録|基本)/,
    code: "students",
  },
  { words: /^著者/, matter: /印税|書店|出版|編集部/, unless: /学会|論文/, code: "partners" },
  {
    words: /^学生/,
    matter: /(?:当社|弊社|株式会社)[\s\S]{0,400}(?:採用選考|新卒採用|採用サイト|インターン|会社説明会|エントリー)/,
    unless: /本学|本校|学籍番号|履修|奨学|在学生|アルバイト|入学/,
    code: "applicants",
  },
  {
    words: /^お子(?:様|さま|さん)/,
    matter: /園児|保育園|保育所|幼稚園|こども園|小学校|中学校|学級|児童クラブ|学童|塾/,
    unless: null,
    code: "students",
  },
  { words: /^お子(?:様|さま|さん)/, matter: /クリニック|小児科|医院/, unless: null, code: "patients" },
  {
    words: /^応募/,
    matter: /採用|求人|入社|履歴書/,
    unless: /プレゼント|懸賞|賞品|景品|コンテスト|作品/,
    code: "applicants",
  },
  {
    words: /^(?:お?申し?込|予約)/,
    matter:
      /(?:市|町|村|区)の[^。、]{0,10}(?:健診|検診|予防接種|ワクチン)|(?:住民税|市県民税|確定申告)[^。、]{0,6}相談|接種券/,
    unless: null,
    code: "residents",
  },
  // 「申請者の氏名(法人は代表者名)」
  {
    words: /^申請者/,
    matter: /個人事業主|個人農家|申請事業者|法人(?:にあって)?は(?:名称|代表者)/,
    unless: null,
    code: "partners",
  },
  {
    words: /^申請者/,
    matter:
      /助成(?:金|事業|の|先)|(?:施設|設備|機器|装置|研究)の?共同利用|共同利用(?:研究|機関|拠点|申請|の申請|課題)|共同研究|奨学金/,
    unless: /(?:市|町|村|区)長/,
    code: "participants",
  },
  { words: /^ご?予約/, matter: /患者|診療|クリニック|当院/, unless: null, code: "patients" },
  { words: /^受験/, matter: /模試|模擬試験|学習塾|進学塾/, unless: /採用/, code: "students" },
  {
    words: /^被保険者/,
    matter: /健康保険組合|健保組合|生命保険|損害保険|少額短期保険|保険代理店|保険金額|証券番号|保険契約|団体保険/,
    unless: /国民健康保険|介護保険|後期高齢者/,
    code: "customers",
  },
  { words: /^受験者/, matter: /検定|資格試験|認定試験/, unless: /採用|入試|入学|志願/, code: "participants" },
  { words: /^受検者/, matter: /検定|合格|合否|得点|試験/, unless: /検査結果|健診|検診/, code: "participants" },
  {
    words: /^支援者/,
    matter: /避難(?:計画|支援|行動)|見守り/,
    unless: /寄[附付]|クラウドファンディング/,
    code: "others",
  },
  // Who stands surety for rent or a loan need be no kin; for a patient or a pupil, it is kin.
  {
    words: /^(?:連帯)?保証人/,
    matter: /家賃|賃貸|賃料|入居申込|物件|融資|ローン|借入|保証(?:協会|会社|委託|株式会社)|債務者/,
    unless: /奨学|学費|授業料|患者|入院|学生|生徒/,
    code: "others",
  },
  // Who speaks at a lecture is on nobody's staff.
  {
    words: /^講師/,
    matter: /講習|講演|セミナー|シンポジウム|フォーラム|公開講座|研修会|講師謝金|謝金|当財団|当協会|助成事業/,
    unless: /非常勤講師|教員|塾|教室|スクール|学園|レッスン|校/,
    code: "others",
  },
  {
    words: /^所有者/,
    matter: /都市ガス|LPガス|電力会社|賃貸管理/,
    unless: /(?:市|町|村)(?:長|役場|役所)/,
    code: "others",
  },
  // Who wants to work for a company comes to hear of it first.
  {
    words: /^(?:お|ご)?(?:申し?込|参加)/,
    matter: /会社説明会|企業説明会|インターンシップ/,
    unless: null,
    code: "applicants",
  },
  // Who is called an applicant has applied.
  {
    words: /^ご?応募(?:し|され|いただ|くださ|をいただ)/,
    matter: /応募者/,
    unless: /プレゼント|懸賞|賞品|景品|コンテスト|公募展|作品展|キャンペーン|教室|講座|イベント|抽選/,
    code: "applicants",
  },
  { words: /^ご?エントリー/, matter: /物件|モデルルーム|マンション|分譲/, unless: null, code: "customers" },
  // A trade union's members are nobody's customers; those of a cooperative of firms are firms.
  { words: /^組合員/, matter: /労働組合/, unless: /生協|生活協同組合/, code: "others" },
  { words: /^組合員/, matter: /事業協\s?同組合|協同組合連合会/, unless: /生協|生活協同組合/, code: "partners" },
  { words: /^飼い主/, matter: /狂犬病予防|犬の登録|畜犬/, unless: null, code: "residents" },
  { words: /^加入者/, matter: /国民健康保険|国保/, unless: null, code: "residents" },
  { words: /^児童/, matter: /児童(?:扶養)?手当/, unless: /小学校|学級|学校|保育|児童クラブ/, code: "residents" },
  // Looked up in the register of inhabitants, whose kin they are.
  {
    words: /^(?:ご|御)?(?:家族|親族)/,
    matter: /住民基本台帳システム|住民記録システム|住民情報システム/,
    unless: null,
    code: "residents",
  },
  { words: /^使用者/, matter: /水道|水栓/, unless: null, code: "residents" },
  {
    words: /^ご?登録/,
    matter:
      /(?:安心|防犯|防災|子育て|町民|市民|村民|区民|公式)(?:情報)?メール(?!(?:等|など)?(?:で|にて|から)(?:も|は)?、?(?:お知らせ|ご案内|周知|ご?連絡|配信|送信))|防災無線|(?:[市町村]|防災)[^。、]{0,12}メール配信/,
    unless: /会員登録|図書館|施設予約|予約システム|当社|弊社/,
    code: "residents",
  },
  { words: /^登録者/, matter: /ボランティア(?:の|登録|センター)/, unless: /利用登録|会員登録/, code: "participants" },
  {
    words: /^ご?利用(?:者|され|した|いただ|して|の)/,
    matter: /当院|病院長/,
    unless: /介護|老人ホーム|ショップ|通所/,
    code: "patients",
  },
  // 「164先(個人159名、法人5社)」: whom a bank serves.
  {
    words: /^(?:法人|個人事業主)$/,
    matter: /当行|当金庫|当信用組合|(?:株式会社[^\s、。]{1,14}銀行|[^\s、。]{2,14}信用金庫)$/m,
    unless: null,
    code: "customers",
  },
  {
    words: /^(?:登録者|登録された|ご?登録)/,
    matter:
      /参加登録|聴講登録|来場登録|来場の?事前登録|演題登録|(?:シンポジウム|セミナー|フォーラム|学術集会|講演会)の(?:登録|申込)/,
    unless: /会員登録/,
    code: "participants",
  },
  { words: /^登録者/, matter: /転職|求職|求人サイト|人材紹介|人材派遣/, unless: null, code: "applicants" },
  {
    words: /^会員/,
    matter: /商工会|会員事業所|会員事業者|会員企業|工業会|業界団体/,
    unless: /賛助会員/,
    code: "partners",
  },
  {
    words: /^(?:受講者|修了者)/,
    matter: /履修|学籍|学生/,
    unless: /公開講座|市民講座|講習会|技能講習/,
    code: "students",
  },
  { words: /^入居者/, matter: /(?:県|市|町|村|都|府|区)営住宅/, unless: /介護|特別養護|老人ホーム/, code: "residents" },
  { words: /^受講者/, matter: /講習|研修|セミナー|講座/, unless: null, code: "participants" },
  {
    words: /^応募者/,
    matter: /プレゼント|懸賞|賞品|景品|コンテスト|キャンペーン|(?:工作|体験|料理|木工|親子)[^。、]{0,6}教室/,
    unless: /採用|求人|入社|選考/,
    code: "participants",
  },
];

/** 「氏名を|登録している方」: of those concerned, if others are named, who gave this, too. */
export const DATA_GIVEN =
  /(?:氏名|名前|アドレス|番号|住所|生年月日|口座|写真|連絡先|会社名|表示名)(?:等|など)?(?:を|も|まで)[おご]?$/;

/** 「開栓を|申し込まれた方」「入居|申込者」: who applies for a service becomes a customer, and takes part in nothing. */
export const APPLIED_FOR = /^(?:お|ご)?申し?込/;

/** 「応募された方」 */
export const ANSWERED_A_CALL = /^(?:お|ご)?(?:応募|エントリー)/;

export const FOR_A_SERVICE =
  /(?:開栓|閉栓|入居|加入|契約|口座開設|口座の開設|融資|ローン|修理|引っ?越し|転居|定期購入|宅配|配達|供給|使用開始|利用開始|サービス|プラン|回線|テレビ|インターネット|(?<!マイナンバー|個人番号)カード|(?<!健康|介護)保険|共済|電気|ガス|入会|通販|買取|査定|見積もり?)(?:の|を|に|への)?[おご]?$/;

/** 「採用選考に|ご応募の方」, and 「プレゼントに|応募された方」 in a notice that tells of both. */
export const FOR_A_JOB =
  /(?:採用|求人|(?:職員|社員|スタッフ)の募集|選考|インターン(?:シップ)?|アルバイト|パート|正社員|正職員|職員募集|新卒|中途)(?:試験|選考|募集|情報)?(?:に|へ|の|への)[おご]?$/;

export const FOR_A_PRIZE =
  /(?:プレゼント|懸賞|キャンペーン|コンテスト|コンクール|公募展|抽選|賞|企画)(?:に|へ|の|への)[おご]?$/;

/** Signing up for what one takes part in, which makes one a participant besides what one is. */
export const EVENT = inOrder([
  /(?:教室|ワークショップ|オープンキャンパス|スクール|ツアー|イベント|講座|セミナー|フェスタ|マラソン|見学会|講習|キャンプ)/,
  /[^。\n]{0,24}(?:申し?込|参加|受講|応募)/,
]);

/** 「発注者様のご担当者」: customers who have somebody to deal with are firms. */
export const HAS_CONTACT_PERSON = /^(?:様|さま|企業|各社|会社){0,2}の?ご?(?:窓口|採用|人事)?担当者/;

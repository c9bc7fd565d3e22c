/** Papers and systems that tell whose data they hold. */
import type { OrganizationKind, SubjectKind } from "../../taxonomy";
import { anyOf, inOrder } from "./patterns";

const PAPERS_OF_RESIDENTS = anyOf([
  /後期高齢者医療/,
  /(?:市|町|村|県|区|都|府|公)営住宅/,
  /固定資産税|住民税|市民税|自動車税|児童(?:扶養)?手当|要介護認定|避難行動要支援|住民票|印鑑登録証明|課税明細/,
  /納税通知書|選挙人名簿|生活保護|受診券|期日前投票|住民記録システム/,
]);

/** What everybody shows to a company, too: 「運転免許証、マイナンバーカードの画像」. */
const SHOWN_ANYWHERE = /国民健康保険|マイナンバーカード|介護保険|戸籍/;

/** Papers that tell whose they are wherever they are. */
const PAPERS: readonly (readonly [SubjectKind, RegExp])[] = [
  ["patients", /カルテ|診療録|診察券|看護記録|処方箋/],
  ["students", /学校[健検]診|成績通知表|通知表|答案|小テスト|定期考査|期末考査|指導要録|調査書(?!類)/],
  ["donors", /寄附申込|寄付申込|ふるさと納税/],
  ["partners", /名刺(?:交換|管理|データ|情報|ファイル|フォルダ|の(?:データ|情報|画像))/],
];

/** Papers that tell whose they are. */
export const DOCUMENT_OWNERS: typeof PAPERS = [...PAPERS, ["residents", anyOf([PAPERS_OF_RESIDENTS, SHOWN_ANYWHERE])]];

/** Between a paper and its figure: the rest of its name, 「の写し」, how many sheets; nothing of another paper. */
const UP_TO_FIGURE = inOrder([
  /(?:宣誓|申込|申請|通知|届出|決定|請求|認定|証明|確認|関係|関連){0,3}(?:書類?|票|証|台帳|一覧表?|名簿|用紙)?/,
  /(?:の(?:写し|画像|コピー))?(?:\([^()\d]{1,12}\))?[\s:・(]{0,4}/,
  /(?:約?[\d,]{1,9} ?(?:枚|通|冊|部|件|点|箱|セット)(?:分)?[\s:・、(]{0,4})?(?:約|計|合計|延べ|のべ|全|最大)? ?$/,
]);

const counted = (words: RegExp) => inOrder([words, UP_TO_FIGURE]);

/** 「住民記録システムを用いて63人の情報を」 */
const READ_IN_REGISTER = /住民記録システム(?:を(?:用い|使用し|使っ|操作し)て|から|で)[^。、]{0,12}$/;

/** Papers that tell whose they are where they are counted; elsewhere they may be forms, samples or what did not get out. */
export const COUNTED_PAPERS: typeof PAPERS = [
  ...PAPERS.map(([code, words]) => [code, counted(words)] as const),
  ["residents", anyOf([counted(PAPERS_OF_RESIDENTS), READ_IN_REGISTER])],
  ["participants", counted(/受検申込書|受講申込書|参加申込書|受講台帳/)],
  ["applicants", counted(/履歴書|エントリーシート|職務経歴書/)],
  ["employees", counted(/給与明細|源泉徴収票|雇用契約書|出勤簿|タイムカード/)],
  ["customers", counted(/検針票|保険証券|納品書|配送伝票|利用カード申込書|利用申込書|貸出カード/)],
];

/** Systems that hold patients' records and nothing else. */
export const PATIENT_RECORDS = /電子カルテ|診療情報システム|医事会計システム/;

/** What is kept about staff, about those who want to be, and about others of one kind, whoever keeps it. */
export const KEPT_ABOUT: typeof PAPERS = [
  ["applicants", /履歴書|職務経歴書|エントリーシート|採用(?:選考|試験|応募|管理システム)/],
  [
    "employees",
    anyOf([
      /(?:社員|職員|従業員)番号(?!では(?:なく|あり))|勤怠|年末調整|ストレスチェック/,
      /人事(?:評価|考課|記録|情報|データ|台帳|サーバ|異動(?:の?内示|通知|表|一覧|案))/,
      /給与(?:明細|振込|台帳|計算|額)|賃金台帳|源泉徴収票|雇用契約書|出勤簿|タイムカード/,
    ]),
  ],
  [
    "participants",
    /(?:大会|マラソン|教室|講座|イベント|セミナー|研修会)の?(?:エントリー|申し?込|受講申|参加(?:者|申|票|登録))/,
  ],
  ["others", /株主(?:優待|総会|名簿|番号)|保有株式/],
];

/** What a company or a municipality does for others than its usual public. */
export const OF_ANOTHER_PUBLIC: Readonly<Partial<Record<OrganizationKind, typeof PAPERS>>> = {
  company: [
    ["employees", /健康診断の?(?:結果|個人票|データ|記録)/],
    ["students", /学習塾|進学塾|塾の/],
  ],
  municipality: [
    [
      "patients",
      /(?<!当該|同|その|別の|他の|各)(?:病院|診療所|医療センター)(?:において|では|の(?:職員|看護師|医師|薬剤師))/,
    ],
    [
      "students",
      /(?<!当該|同|その)(?:小|中|小中|高等|特別支援)学校(?:において|では|の(?:職員|教員|教諭|教職員)(?!向け))/,
    ],
  ],
};

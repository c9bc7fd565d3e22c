/** Papers and systems that tell whose data they hold. */
import type { SubjectKind } from "../../taxonomy";
import { anyOf } from "./patterns";

/** Papers that tell whose they are. */
export const DOCUMENT_OWNERS: readonly (readonly [SubjectKind, RegExp])[] = [
  ["patients", /カルテ|診療録|診察券|看護記録|処方箋/],
  ["students", /学校[健検]診|成績通知表|通知表|答案|小テスト|定期考査|期末考査|指導要録|調査書(?!類)/],
  ["donors", /寄附申込|寄付申込|ふるさと納税/],
  [
    "residents",
    anyOf([
      /後期高齢者医療/,
      /(?:市|町|村|県|区|都|府|公)営住宅/,
      /固定資産税|住民税|市民税|自動車税|児童(?:扶養)?手当|要介護認定|避難行動要支援|住民票|印鑑登録証明|課税明細/,
      /納税通知書|国民健康保険|マイナンバーカード|選挙人名簿|介護保険|生活保護|受診券|戸籍|期日前投票|住民記録システム/,
    ]),
  ],
];

/** Papers that tell whose they are where they are counted; elsewhere they may be forms, samples or what did not get out. */
export const COUNTED_PAPERS: typeof DOCUMENT_OWNERS = [
  ...DOCUMENT_OWNERS,
  ["participants", /受検申込書|受講申込書|参加申込書|受講台帳/],
  ["applicants", /履歴書|エントリーシート|職務経歴書/],
  ["employees", /給与明細|源泉徴収票|雇用契約書|出勤簿|タイムカード/],
  ["customers", /検針票|保険証券|納品書|配送伝票|領収書の控え|利用カード申込書|利用申込書|貸出カード/],
];

/** Systems that hold patients' records and nothing else. */
export const PATIENT_RECORDS = /電子カルテ|診療情報システム|医事会計システム/;

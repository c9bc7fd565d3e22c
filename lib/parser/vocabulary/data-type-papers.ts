/** Papers and forms that are named for what they hold: who loses one loses that. */
import type { DataTypeCode } from "../../taxonomy";
import type { Phrases } from "./data-types";
import { words } from "./lexicon";
import { anyOf, inOrder } from "./patterns";

/** What each kind of data is called by the paper that it stands on. */
export const PAPER_PHRASES: Readonly<Partial<Record<DataTypeCode, Phrases>>> = {
  bank_account: {
    sure: words(`
      口座振替依頼書 口座振替申込書 預金口座振替依頼書 口座振替依頼書の控え 口座振替申込書の控え 口座振替納付届
      自動払込利用申込書 振込先届 振込先届出書 口座振込依頼書 口座振込申出書 口座登録票
    `),
  },
  health: {
    sure: words(`
      予診票 接種券 主治医意見書 主治医の意見書 訪問看護指示書 訪問看護記録 看護計画 死亡診断書 診療情報提供書の写し
      処方箋の写し 処方せんの写し 検温表 体温記録表 健康観察カード 母子手帳 母子健康手帳 予防接種台帳
      学校生活管理指導表 食物アレルギー調査票 除去食の申請書 服薬管理表 与薬依頼書 自立支援医療受給者証
      特定医療費受給者証 診療報酬明細 病理診断書
    `),
  },
  insurance: {
    sure: words(`
      国民健康保険証 国民健康保険証の番号 国民健康保険被保険者証 介護保険被保険者証 限度額適用認定証 負担割合証
      介護保険負担割合証 離職票
    `),
  },
  welfare: {
    sure: words(`
      障害福祉サービス受給者証 受給者証 サービス提供票 サービス利用票 サービス提供実績記録票 モニタリング記録
      アセスメントシート アセスメント票 アセスメント表 フェイスシート フェースシート 支援経過記録 経過記録票
      介護保険証 生活保護受給証明書 就学援助申請書 児童票
    `),
  },
  tax: {
    sure: words(`
      納税証明書 納税証明書の内容 所得証明書 所得課税証明書 非課税証明書 固定資産評価証明書 市民税申告書 所得申告書
      年末調整の書類 扶養控除等申告書
    `),
  },
  land_property: { sure: words("登記簿 登記簿謄本 登記事項証明書 境界確認書 賃貸物件の図面") },
  contract: {
    sure: words("委託契約書 業務委託契約書 リース契約 リース契約書 保証委託契約書"),
  },
  school_record: {
    sure: words(`
      欠席届 遅刻届 早退届 欠席連絡票 身上調書 児童調査票 生徒調査票 進路希望調査 進路希望調査票 進路調査票
      三者面談の記録 教育相談の記録 いじめアンケート 生活ノート 保育要録 児童要録 週案 出席確認票
    `),
    weak: words("連絡帳 座席表 個人調査票"),
  },
  hr_record: {
    sure: words("辞令 始末書 退職願 退職届 雇用契約書の写し 労働条件通知書 雇用通知書 身上申告書 休職願"),
  },
  salary: { sure: words("給与明細書 賞与明細書 給与台帳 給与支給明細書 給料明細") },
  vehicle: { sure: words("車検証の写し 自動車検査証の写し 車庫証明") },
  organization_profile: { sure: words("定款 事業計画書 収支計画書 試算表") },
  audit_document: {
    weak: words("設計図面 製造図面"),
    sure: [],
  },
};

/** What a paper is known to hold by its name alone, where a notice tells nothing else of it: 「カルテ1冊を紛失しました」. */
export const PAPERS_BY_NAME: readonly (readonly [DataTypeCode, RegExp])[] = [
  ["name", /名簿/],
  ["health", /カルテ|診察記録/],
  ["insurance", /(?<!介護)保険証(?!券)/],
  ["welfare", /要介護認定申請書|生活保護(?:の)?申請書|障害福祉サービス(?:の)?申請書/],
  ["tax", /納税通知書|課税通知書|税額(?:決定)?通知書|納税証明|課税台帳/],
  ["donation", /寄[附付](?:金)?(?:申込書|申出書|受領証)/],
  ["bank_account", /口座振替(?:依頼書|申込書)|通帳/],
  ["contract", /(?<!雇用|労働)契約書|契約申込書|保険証券/],
  ["transaction", /請求書|領収[書証]|見積書|納付書|払込(?:票|取扱票)|振込(?:票|依頼書)|支払通知書/],
  ["purchase_history", /納品書|注文[書票]|発注書|配送伝票|送り状|宅配伝票/],
  ["school_record", /連絡帳/],
  [
    "survey_response",
    /アンケート(?:用紙|票|回答用紙)|(?<!口座振替|契約|寄[附付]金?)申込(?:書|用紙|はがき)|応募(?:用紙|はがき)/,
  ],
];

/** Between the name of a paper and its verb: 「の写し」, how many they are. */
const OF_IT = inOrder([
  /(?:等|など)?(?:\([^()]{1,24}\))?(?:の(?:写し|控え|原本|一部|コピー|データ|画像|ファイル|束))?/,
  /(?:[ ]?(?:約|計|合計)?\d[\d,]{0,9}(?:枚|通|冊|部|件|名分|人分|点|束))?(?:\([^()]{1,24}\))?/,
]);

/** What goes wrong with papers, right behind their name: 「申込書2枚を|紛失」「お客様Aの契約書を|お客様Bの封筒に同封」. */
export const WENT_WRONG = inOrder([
  /^/,
  OF_IT,
  // 「申込書|を入れた鞄を紛失」
  /(?:(?:を|が)(?:入れ|入っ|収め|収納し|保管し|保存し|同封し|封入し|綴じ)(?:て(?:い|あっ))?た[^、。はがを]{1,16})?/,
  /(?:を|が|の)[^、。はがを]{0,24}?/,
  anyOf([
    /紛失|亡失|遺失|盗難|盗まれ|置き忘れ|置忘れ|流出|漏え?い(?!防止)|持ち?出|落とし|所在(?:が|の)?不明|行方不明|見当たら/,
    /誤(?:送|交付|配|返却|廃棄|発送|封入|掲載|公開|って|り?渡)|取り違え/,
    /(?:別|他|ほか)の[^、。はがを]{1,12}(?:に|へ|の封筒)|無断で/,
    /[^、。はがを]の封筒に(?:同封|封入)/,
  ]),
]);
/** 「別の患者様の|診察記録」, whose papers need only have been handed over. */
export const OF_ANOTHER = /(?:別|他|ほか)の[^、。はがを]{1,10}の$/;
export const HANDED_OVER = inOrder([
  /^/,
  OF_IT,
  /(?:を|が)[^、。はがを]{0,16}?/,
  /送付|送信|同封|封入|交付|渡し|発送|郵送|配付|配布|返却|返送|混入|お送り|渡っ|届い/,
]);

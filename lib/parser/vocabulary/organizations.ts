/** What names of organizations are made of: legal forms, and the words at the end of public and other bodies. */
import { LEGAL_FORMS as FORMS } from "../../legal-forms";
import type { OrganizationKind } from "../../taxonomy";
import { anyOf, inOrder, notAfter, notBefore, optional } from "./patterns";

const written = (form: string): RegExp => new RegExp(form);
const inBrackets = (short: string): RegExp => new RegExp(`\\(${short}\\)`);
const IN_TEXT = FORMS.filter(({ uses }) => uses.includes("text"));

/** Legal forms of companies and bodies, as they stand before or behind a name. */
export const LEGAL_FORMS = anyOf([
  ...IN_TEXT.map(({ name }) => written(name)),
  ...IN_TEXT.flatMap(({ short }) => short.map(inBrackets)),
]);

/** The forms that tell a kind of organization, in full and in brackets. */
const formsOf = (kind: OrganizationKind) =>
  anyOf(FORMS.filter((form) => form.kind === kind).map(({ name }) => written(name)));
const shortFormsOf = (kind: OrganizationKind) =>
  anyOf(FORMS.filter((form) => form.kind === kind).flatMap(({ short }) => short.map(inBrackets)));

/** The ends of names, with the kind each tells; the first that fits counts, so the narrower stand first. */
export const KIND_ENDINGS: readonly (readonly [OrganizationKind, RegExp])[] = [
  ["police", /(?:警察(?:署|本部|局|庁)?|警視庁)$/],
  [
    "municipality",
    /[市区町村]立.*(?:図書館|博物館|美術館|資料館|公民館|体育館|会館|センター|保育[園所]|こども園)$|消防(?:本部|局|署)$/,
  ],
  ["association", /(?:土地改良区|財産区)$|^JA./],
  ["company", /(?:新聞|日報|新報|時報|民報)社$/],
  ["prefecture", /[都道府県]立.*(?:図書館|博物館|美術館|資料館|体育館|会館)$/],
  [
    "hospital",
    inOrder([
      anyOf([
        /病院|医院|クリニック|診療所|医療センター|歯科|がんセンター|医療法人.*|療養センター|メディカルセンター/,
        /こども医療センター|整形外科|皮膚科|眼科|内科|助産院/,
      ]),
      /$/,
    ]),
  ],
  [
    "school",
    inOrder([
      anyOf([
        /大学|大学院|短期大学|高等専門学校|高等学校|中学校|小学校|義務教育学校|中等教育学校|特別支援学校|学校/,
        /学園|学院|高校|幼稚園/,
        /大学(?!入試|生協|病院).{0,12}(?:センター|研究所|機構|図書館)/,
        /学部|研究科|学校法人.*|大学法人.*|情報基盤センター|キャンパス|高専/,
      ]),
      /$/,
    ]),
  ],
  [
    "prefecture",
    /(?:都|道|府|県)(?:庁|教育委員会|選挙管理委員会|公安委員会|教育庁|議会|.{1,12}(?:部|局|課|事務所|センター))?$/,
  ],
  [
    "municipality",
    /(?:市|区|町|村)(?:役所|役場|教育委員会|選挙管理委員会|農業委員会|議会|長|.{1,12}(?:部|局|課|事務所|センター))?$/,
  ],
  [
    "company",
    anyOf([
      /^(?:ホテル|旅館|民宿|ペンション|レストラン)/,
      inOrder([
        anyOf([
          /薬局|写真館|旅館|ホテル|工房|商店|書店|酒造|工務店|不動産|タクシー|法律事務所|会計事務所|税理士事務所/,
          /司法書士事務所/,
        ]),
        /$/,
      ]),
    ]),
  ],
  [
    "national",
    inOrder([
      anyOf([
        /^独立行政法人|^国立研究開発法人|省|庁|国税局|労働局|法務局|運輸局|財務局|整備局|振興局|農政局|厚生局/,
        /経済産業局|通信局|森林管理局|裁判所|年金機構|機構|税務署|ハローワーク|公共職業安定所|労働基準監督署/,
        /事務所|研究所/,
      ]),
      /$/,
    ]),
  ],
  [
    "association",
    inOrder([
      anyOf([
        /広域連合|企業団|協会|連合会|連盟|協議会|財団|社団|組合|組合連合会|商工会議所|商工会|学会|委員会|機関|基金/,
        /振興会|公社|事業団|センター|クラブ|の会|会|法人.*|実行委員会|農協|生協/,
      ]),
      /$/,
    ]),
  ],
];

/** Legal forms that tell the kind, before any ending is looked at. */
export const KIND_FORMS: readonly (readonly [OrganizationKind, RegExp])[] = [
  [
    "hospital",
    anyOf([formsOf("hospital"), /地方独立行政法人.*病院機構/, /(?:病院|クリニック|医院|診療所|医療センター)$/]),
  ],
  [
    "company",
    anyOf(
      [
        formsOf("company"),
        shortFormsOf("company"),
        /(?:Inc|Corp|Co|Ltd|LLC|K\.K|GmbH|B\.V|N\.V)\b\.?/,
        /銀行$|信用金庫$/,
      ],
      "i",
    ),
  ],
  ["school", anyOf([/^(?:専門|専修|各種|日本語)学校./, formsOf("school"), /機構.{2,}(?:学校|大学)$/])],
  ["national", anyOf([inOrder([notAfter([/方/]), formsOf("national")]), /日本年金機構/])],
  ["association", anyOf([formsOf("association"), shortFormsOf("association"), /非営利活動法人/])],
];

const ENDINGS = anyOf([LEGAL_FORMS, ...KIND_ENDINGS.map(([, ending]) => ending)]);

/** True for a string that ends (or begins with a legal form) as names of organizations do. */
export function endsLikeOrganization(name: string): boolean {
  return ENDINGS.test(name);
}

/** Latin forms of companies, with the space before them. */
export const LATIN_FORMS = inOrder([
  /[ ,]{0,2}(?<![A-Za-z])/,
  anyOf([
    /Inc\.|INC\.|Corp\.|CORP\.|Corporation|CORPORATION/,
    /(?:Co|CO)\.?,? ?(?:Ltd|LTD)\.?/,
    /(?:Co|CO)\.?,? ?(?:Limited|LIMITED)/,
    /(?:Pty|PTY|Pte|PTE|Pvt|PVT)\.?,? ?(?:Ltd|LTD|Limited|LIMITED)\.?/,
    /Ltd\.|LTD\.|Sdn\.? ?Bhd\.?|SDN\.? ?BHD\.?|LLC|LLP|PLC|K\.K\.|GmbH|GMBH|B\.V\.|N\.V\.|S\.p\.A\.|A\/S|S\.A\./,
  ]),
  /(?![A-Za-z])/,
]);

/** Ends of names that carry no legal form; what must not follow stands behind them. */
export const ENDING_WORDS = anyOf([
  /(?:市|区|町|村)(?=長[\s])/,
  /[都道府県](?=知事[\s])/,
  /教育委員会|(?<!教育委員会)教育[庁局]|選挙管理委員会|農業委員会|公安委員会/,
  /(?:市|区|町|村)(?:役所|役場)/,
  /警察(?:署|本部|庁)?(?!署|本部|庁|官|職員|と|に|へ|等|や|当局|、)/,
  /警視庁/,
  /(?:短期)?大学(?:院|病院|校)?(?!生|等|入試|の|内|側)/,
  /(?:中等教育|高等|中|小|義務教育|特別支援|支援|養護|聾|ろう|盲|専修|専門|高等専門)学校(?!長(?!\s|$)|等|の)/,
  /学園(?!内)|学院|高校(?!生|教育)|幼稚園(?!児)|保育園(?!児)|保育所|こども園/,
  /(?<=[市区町村]立[一-龠ぁ-んァ-ヶー]{1,16})(?:センター|公民館|体育館|児童館|図書館)(?!長|内|職員)/,
  /(?:医療|がん|循環器|周産期|リハビリテーション)センター/,
  /病院(?!長(?![\s])|内|等|の|局)/,
  /医院|クリニック|診療所|調剤薬局|薬局/,
  inOrder([
    anyOf([
      /協議会|連合会|協会|連盟|財団|商工会議所|商工会|組合|学会|実行委員会|公社|事業団|振興会|機構|研究所/,
      /研究機構|農協|生協|銀行|信用金庫|信用組合|労働局|国税局|運輸局|整備局|法務局|振興局|農政局|管理局|財務局/,
      /厚生局|経済産業局|通信局|消防局|消防本部|広域連合|企業団|事務組合|税務署|年金事務所|裁判所|博物館|美術館|図書館/,
      /総合情報センター|写真館/,
      /(?:法律|会計|税理士|司法書士|行政書士|特許|設計)事務所/,
      /(?<=[一-龠]{2})[士師]会/,
      /同窓会|土地改良区|(?<=[一-龠]{2})(?:新聞|日報|新報|時報|民報)社/,
    ]),
    /(?!長(?!\s|$)|の皆|会員|員|等)/,
  ]),
  /(?<!都道)(?:都|(?<!府)府|(?<!県)県)(?!内|民|立|道|営|外|庁舎|下|警|議|職|側|知|税|政|境|債|連|教|市)/,
  inOrder([
    // Not 「北浜市都市整備部」, nor 「糀町庁舎」.
    /(?<![市区町村県府]都)市|区|町|村/,
    notBefore([
      /庁舎|民|内|場|立|販|況|街|外|税|町村|長|議|営|議会|分|域|間|画|別|議員|道|政|史|教|選|役|並|人|会|の木|ごと|農/,
      /職|側|バス|公園|公民/,
    ]),
  ]),
  /(?<=[一-龠]{2})省(?!令|庁|略|エネ)|(?<=[一-龠]{2}|[ァ-ヶー]{3})(?<!省)庁(?!舎|内|議|外)/,
]);

/**
 * Words by which a house calls itself, and the end that its name then has; elsewhere they end common nouns too often.
 */
export const OWN_HOUSES: Readonly<Record<string, RegExp>> = {
  センター: inOrder([
    notAfter([
      /コール|データ|お客様|お客さま|サポート|配送|物流|医療|サービス|事務|受付|相談|交付/,
      /ネットワーク|認証|予約/,
    ]),
    /センター(?!長|員|職員|試験)/,
  ]),
  会館: /会館(?!内)/,
  ホテル: /ホテル(?!内|業|マン)/,
  旅館: /旅館(?!業)/,
  記念館: /記念館/,
  文学館: /文学館/,
  科学館: /科学館/,
  資料館: /資料館/,
  劇場: /劇場(?!内)/,
  塾: /(?<!学習)塾(?!生|長|内|講)/,
  ホール: /(?<!ロビー|セキュリティ)ホール(?!内)/,
  クラブ: /クラブ(?!員|活動|内|チーム)/,
  事務所: /事務所(?!内|職員)/,
  支援室: /支援室/,
  書店: /書店(?!員)/,
  生協: /生協(?!組)/,
};

/** 「…社」 as the short form of a company's name. */
export const COMPANY_SHORT = anyOf([
  /社(?!員|内|外|会|長|名|屋|団|製|宅|債|用|名|以|様|等|分|数|側|等|の(?:審|事|会)|、|に共|会|交|是|印|労士)/,
  /[ァ-ヶーA-Za-z]社(?!会保険|労士)/,
]);

/** Words that may stand right before a name and belong to none. */
export const LEADING_WORDS = anyOf([
  /^(?:会社名|社名|法人名|団体名|学校名|施設名|事業者名|名称|商号)/,
  inOrder([
    /^/,
    anyOf([
      /また|なお|いつも|いずれも|一方|このたび|この度|今般|今回|先般|本件|弊社|当社|同社|自社|他社|旧|元|前|現/,
      /本社|連結|完全|当該|上記|下記|前記|以下|県内|市内|都内|国内|海外|米国|韓国|中国|独国|英国|一部|主に|各/,
      /同|株主|代表|平素|令和|平成|昭和/,
    ]),
    /(?=[^会])/,
  ]),
  inOrder([
    /^/,
    anyOf([
      /再?委託先|再?委託業者|再?委託事業者|受託者|受託事業者|受託業者|保守業者|保守会社|保守委託先|運営会社/,
      /運営事業者|提供会社|提供元|提供事業者|開発会社|開発元|子会社|親会社|関連会社|関係会社|グループ会社/,
      /孫会社|取引先|仕入先|事業者|業者|委託元|発注元|会社|企業|印刷会社|配送会社|運送会社|調査会社|主催者?/,
      /共催|発行|所属|出向先|転職先|勤務先|担当|提供|運営|制作|開発|管理|業務|本店|支店/,
      /園(?=.{3,}園$)/,
      /[・\-.'&の]/,
      /第?\d{1,4}(?:[.)月日年時分、回度件名人社]|年度)/,
      /年度/,
      /年(?=\d)/,
      /度/,
    ]),
  ]),
]);

/** What every town has one of, without the town's name; and parties that a letter stands for: 「B社会保険労務士法人」. */
export const NOT_WHOSE = inOrder([
  /^/,
  anyOf([
    /[当本]?社会福祉協議会|社協|商工会(?:議所)?|観光協会|体育協会|スポーツ協会|国際交流協会|土地改良区/,
    /(?:歯科)?医師会|薬剤師会|自治会連合会|連合自治会|PTA(?:連合会|協議会)/,
    /農業協同組合|生活協同組合|漁業協同組合|森林組合/,
    /消防(?:本部|局)|税務署|労働局|法務局|年金事務所|図書館|博物館|美術館/,
    /[A-ZＡ-Ｚ甲乙丙丁](?:社会保険労務士|税理士|弁護士|司法書士|行政書士|監査|医療|社会福祉|学校)法人/,
  ]),
  /$/,
]);

/** What looks like a name and is none: self references, unnamed parties, common nouns. */
export const NOT_A_NAME = inOrder([
  /^/,
  anyOf([
    /.*\d社$/,
    /[\d最大約計様等]{0,4}\d+社/,
    /(?!.*(?:株式|有限|合同|合資|合名|相互)会社).*会社/,
    /市町/,
    /(?:他|各|近隣|隣)[都道府県市区町村]の.*/,
    /[当弊同各他自御貴本両数全一何諸小子親会商神支新公結出入退来帰帰単会出]社/,
    /[A-Za-zＡ-Ｚ]社/,
    inOrder([
      /[A-Z]|[甲乙丙丁]/,
      anyOf([
        /病院|医院|市|区|町|村|県|大学|高校|[小中高]?(?:等)?学校|保育園|幼稚園|店|園|施設|クリニック|薬局|組合/,
        /協会|団体|法人|銀行/,
      ]),
    ]),
    /子会社|会社/,
    /本[市区町村県府都道学校院会所園省庁機構財団]{1,3}/,
    /当[市区町村県府都道学校院会所園省庁機構財団協会組合連盟]{1,4}/,
    /当[一-龠]{1,4}(?:組合|協会|連合会|協議会|財団|機構|連盟|公社|事業団|会議所|学会|法人)/,
    /.{0,6}[都道府県市区町村]内の?.{0,14}/,
    /市町村.{0,14}/,
    inOrder([
      /当/,
      anyOf([
        /クリニック|センター|施設|事業所|医院|診療所|薬局|会議所|金庫|生協|農協|図書館|博物館|美術館|消防本部/,
        /広域連合|企業団|研究所|裁判所/,
      ]),
    ]),
    /[弊貴同各他全両](?:[市区町村県府会校院学]|組合|協会|法人|財団|機構|団体|連盟|学会|学園|病院|銀行|公社)/,
    /[関各近隣]{1,2}[市区町村県府]/,
    /市区?町村|都道府県|県|市|町|村|区/,
    inOrder([
      /[全他各諸]?/,
      anyOf([
        /大学|高校|学校|病院|クリニック|協会|組合|警察|機構|財団|銀行|研究所|薬局|診療所|医院|小学校|中学校/,
        /高等学校|中学|幼稚園|保育園|保育所/,
      ]),
    ]),
    /(?:[都道府県市区町村]|公|私)立(?:小学校|中学校|小中学校|高校|高等学校|特別支援学校|学校|幼稚園|保育[園所]|こども園|病院|図書館|大学)/,
    /小中学校|学協会|[都道府県市区町村]教育委員会|教育委員会|委員会|個人情報保護委員会|所轄警察署|最寄りの?警察署?|警察署|警察庁|警視庁|警察本部|所管省庁/,
    /関係省庁|関係機関|監督官庁|監督省庁|.{0,3}省庁|金融機関|専門機関|.{0,8}調査機関|.{0,6}地区|.{0,4}地域/,
    /実行委員会|事務所|カード会社/,
    /.{0,6}クレジットカード会社/,
    /取引銀行|医療機関|都市|東京都|外部委託会社|委託会社/,
    /[〇○●×△]{1,6}株式会社/,
    /.{0,12}(?:投票|選挙|学|地|調査)区/,
    /一般社団法人|民間会社|特定健康診査|各種.{0,8}|中小企業庁/,
    /.{0,6}(?:当|弊|他|同|自|貴|各|入退)社/,
    /.{0,6}の(?:当社|都道府県?|市区?町村|銀行|関係機関)/,
    /貴(?:機構|財団|協会|校|学)/,
    /(?:所轄|所管|監督|主管)(?:官)?庁/,
    /(?:主務|所管)省/,
    inOrder([
      /(?:学校|共同|地域|総合|市民)?/,
      optional([
        /給食|保健|福祉|子育て|防災|調理|情報|研修|総合|包括支援|スポーツ|文化|消費生活|就労|生活支援|研究|開発/,
        /管理|保守|監視|運用|電算|計算機?|ヘルス|救急|救命救急|国際|学生|事務|業務|印刷|加工|出荷|修理/,
        /問い?合わ?せ|苦情|支援|活動|交流|ボランティア/,
      ]),
      /(?:支援)?センター/,
    ]),
    /(?:当|本|弊|公式|宿泊|近隣の?|提携)?(?:ホテル|旅館|劇場|ホール|クラブ|会館|資料館|事務所|書店|塾|生協)/,
    /(?!.*(?:株式|有限|合同)会社).{0,10}(?:公表|発表|開発|運営|利用|報告|連絡|相談|届出|連携)/,
  ]),
  /$/,
]);

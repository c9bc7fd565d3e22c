/**
 * Figures in notices: what is counted (counters), how exactly (qualifiers), whose it is (nouns before and behind).
 * Patterns end with `$` where they must stand right before the figure, begin with `^` where right behind its
 * counter. The text is normalized (NFKC).
 */
import type { CountQualifier, CountUnit } from "../../taxonomy";
import { anyOf, inOrder, optional, repeated } from "./patterns";

/** What the counter behind a figure says is counted; households are no unit of the catalog. */
export type CountedUnit = CountUnit | "households";

/** Counters, longest first where one begins another; each with what may not follow it (「名称」「社員」). */
export const COUNTERS: readonly (readonly [CountedUnit, RegExp])[] = [
  [
    "people",
    /^ ?(?:人様|名様|名さま|人|名)(?!称|簿|前(?!後)|義|刺|古|札|物|員|権|材|事|口|民|工|形|間|格|目|ひとり|一人|1人)/,
  ],
  ["people", /^(?:ユーザー様?|会員)(?!数|情報)/],
  ["people", /^ ?者(?=[にのがでをはと(、。]|$)/],
  ["records", /^ ?(?:件|レコード)(?!名|数|目)/],
  // What studies of the sick call each of those whose course they follow.
  ["records", /^ ?(?:症例|例)(?=[\s、。(),のをはで]|$)/],
  // What banks and wholesalers call each of those they serve, persons and firms alike.
  ["records", /^ ?先(?=[\s、。(),にのがをはでと]|様|分|$)/],
  // What those who supply power, water or lines call each of those they serve.
  ["records", /^ ?契約(?=分|[\s、。(),にのがをはでと]|$)(?!の(?:締結|更新|解除|履行))/],
  ["accounts", /^ ?(?:(?:個|件)?の?アカウント|口座)(?!数|番号|情報|名義)/],
  [
    "organizations",
    /^ ?(?:社|事業者様?|事業所|団体|法人|企業|店舗|店(?=[\s、。(),のにがをはで]|分|様|$)|院(?=[\s、。(),のにがをはで]|分|様|$)|校|園|施設|医療機関|機関|自治体|市町村|加盟店)(?!員|内|会|長|団|用|宅|外|屋|舎|児|目|名|数)/,
  ],
  ["households", /^ ?(?:世帯|家庭|家族)/],
  // 「73組の親子」, not a class of pupils.
  ["households", /^ ?組(?=の(?:ご?夫婦|親子|ご?家族|保護者|中学生|お客様|お客さま|ご?参加者|お?申込者|ご?応募者|方))/],
  // 「ご宿泊のお客様1,120組のお名前」
  ["households", /^ ?組(?=の(?:お?名前|ご?氏名|ご?連絡先|ご?予約|ご?宿泊|お?電話|個人情報)|様)/],
];

/** A class of a school rather than parties of guests, where the figure is small. */
export const CLASS_AFTER = /^ ?組の(?:お?名前|ご?氏名|ご?連絡先|ご?予約|お?電話|個人情報)/;

/** What a label says of a bare figure below or beside it; columns of a table say it in shorter words. */
export const LABEL_UNITS: readonly (readonly [CountedUnit, RegExp])[] = [
  ["people", /(?:人数|者数|員数|名数|様の?数|方の数)(?:\([^)]{0,8}\))?$|\((?:人|名)\)$/],
  ["accounts", /アカウント数(?:\([^)]{0,8}\))?$/],
  ["organizations", /(?:社数|事業者数|団体数|企業数|法人数)(?:\([^)]{0,8}\))?$|\((?:社|団体)\)$/],
  [
    "records",
    /(?:漏え?い|漏洩|流出|対象|該当|情報|データ|レコード|登録)(?:の)?(?:総)?件数(?:\([^)]{0,8}\))?$|^(?:総)?件数$|\(件\)$/,
  ],
];

/** What the cells under the head of a column count. */
export const TABLE_UNITS: readonly (readonly [CountedUnit, RegExp])[] = [
  // 「件数(人)」: the bracket says what is counted.
  ["people", /\((?:単位:?)?(?:人|名)\)$/],
  ["organizations", /\((?:単位:?)?(?:社|団体)\)$/],
  ["people", /^(?:対象|該当|漏え?い|流出|申込|参加|登録)?(?:者)?(?:人数|者数|員数)(?:\((?:人|名)\))?$|^(?:人|名)$/],
  ["organizations", /^(?:社数|事業者数|団体数)$/],
  ["accounts", /^アカウント数$/],
  ["records", /^(?:対象|該当|漏え?い|流出|登録|情報|データ)?(?:の)?件数(?:\(件\))?$|^(?:申込数|件)$/],
];

/** What stands before a figure that makes it a number of something, a part of a date, a code or a rank. */
export const NO_FIGURE_BEFORE =
  /(?:第|同|直近(?:の)?|最新(?:の)?|#|No\.?|[A-Za-z.\-‐]|[A-Za-z\d]\/|\d[:~]|(?<!\d)1(?:(?:通|枚|封筒?)に|(?:通|枚|封筒?|冊|部)につき(?:最大)?))$/i;

/** What makes a figure with its counter an ordinal, a rate or a manner. */
export const NO_FIGURE_AFTER = inOrder([
  /^/,
  anyOf([
    /目|あたり|当た?り|につき(?!まして)|ずつ|おき|ごと|毎|お?ひとり|お?一人|1人|[1一]?組|体制|がかり|乗り/,
    /用(?!い)/,
    /として(?![いおき])/,
    /と数え/,
    /(?:分)?まで/,
    /(?:以上|以内)?(?:が|の)?交代/,
  ]),
]);

/** Words before a figure that say how exactly it is meant. */
export const QUALIFIERS_BEFORE: readonly (readonly [CountQualifier, RegExp])[] = [
  ["cumulative", /(?:延べ?|のべ)(?:人数|件数|数)?\)?(?:で|約|およそ|:|は)? ?$/],
  ["max", /(?:最大(?:値|数|限)?(?:で|約|でも|に|は|:|およそ){0,2}|最多で?|上限(?:は|で|:)?|多くとも|多くて) ?$/],
  ["at_least", /(?:少なくとも|最低でも|最低|最小で?|少なくて(?:も)?)(?:約)? ?$/],
  [
    "about",
    inOrder([
      anyOf([
        /(?<![予契誓特規条公協解確要制婚集節倹])約/,
        /およそ|おおよそ|おおむね|おおよそで|凡そ|概ね|概算で?/,
        /推計(?:値)?(?:で|約)?/,
        /推定(?:で|約)?/,
        /見込みで?|ほぼ|大体|だいたい|ざっと/,
      ]),
      / ?$/,
    ]),
  ],
];

/** The same with a word for those counted between. */
export const QUALIFIERS_FARTHER: readonly (readonly [CountQualifier, RegExp])[] = [
  ["max", /最大で[^。、\d()]{1,10} ?$/],
  ["at_least", /少なくとも[^。、\d()]{1,8} ?$/],
  ["cumulative", /(?:延べ|のべ)(?!面積|床)[^。、\d()件人数]{1,6} ?$/],
  // 「推計値49,751件を含む(うち日本ユーザー15,454件)」: a part of an estimate is one.
  ["about", /(?:推計|推定|概算)(?:値|で)?[\d,]{1,12}(?:件|名|人)(?:分)?(?:を含む)?\((?:うち|内)[^。、\d()]{1,14} ?$/],
];

/** Words behind a figure or its counter that say the same. */
export const QUALIFIERS_AFTER: readonly (readonly [CountQualifier, RegExp])[] = [
  ["max", /^(?:分|様)?(?:以下|以内|未満|が(?:上限|最大)|を(?:上限|最大)|\(?(?:最大|上限)(?!\d)\)?)/],
  [
    "about",
    /^(?:分|様|の方)?(?:程度|ほど|前後|余り?(?!り)|あまり|弱|強|近く|くらい|ぐらい|内外|\(?(?:概数|推計|推定|見込み?|概算))/,
  ],
  ["at_least", /^(?:分|様)?(?:以上|超|を(?:超|越|上回))/],
  ["cumulative", /^(?:分|様)?\(?(?:延べ|のべ)(?![約およそ]{0,3} ?\d|(?:人|件|者)?数)/],
];

/** The sentence behind a figure: 「なお、同じ方が両年度に現れるため、これは延べの件数です」. */
export const CALLED_CUMULATIVE =
  /^[^\d]{0,60}(?:延べ|のべ)の?(?:件数|人数|者数|会員数|数字?)(?:です|である|であり|となり|となる|になり|で、|を(?:記載|計上|示|表)|として|$)/;

/** Words that only lead over to the figure. */
export const LEADING_WORDS = inOrder([
  repeated(
    [
      /(?:\d{1,2}月)?(?:\d{1,2}日)?(?:\d{1,2}時)?(?:現在|時点)/,
      /うち|合わせて|あわせて|合計|総計|総数|計|全部で|全|お|御|ご|※|現時点で|[はがのをもで、:=→]/,
      /\(/,
      /\[|【| /,
    ],
    "+",
  ),
  /$/,
]);

/** Things that hold or are data of someone; a count of them is a count of data concerned. */
export const DATA_NOUN = inOrder([
  anyOf([
    /情報|データ|アドレス|氏名|お?名前|姓名|住所/,
    /(?:電話|口座|会員|個人|顧客|学籍|契約|保険者?|被保険者)番号/,
    /マイナンバー|生年月日|履歴|名簿|名票|通知書|証書?|台帳|記録|登録|申込書?|申請書?|届出?書?|同意書|契約書/,
    /調査票|問診票|カルテ|診療録|答案|回答|成績|通知表|書類|帳票|伝票|明細書?/,
    /カード(?!会社)/,
    /口座|証明書|保険証|写真|画像|映像|動画|資料|履歴書|リスト|一覧|レコード/,
    /(?:アカウント|ID|会員|ユーザー|レコード|カード|契約|口座)数/,
    /アカウント|ID|パスワード|件数|人数|者数|員数|顧客数|お客様数|会社数|社数|様の?数|方の数|総数|数量|対象数/,
    /規模|控え?|の写し|票|簿|名刺/,
  ]),
  /$/,
]);

/** Data right behind the figure: 「412名分の氏名」「910件の個人情報」「3名の映像」. */
export const DATA_AFTER = inOrder([
  /^(?:分|様分|様|さま)?(?:全員|全て|すべて)?(?:\([^)]{0,24}\))?/,
  optional([
    inOrder([
      /の/,
      anyOf([
        /方|皆様|皆さま|皆さん|お客さ?ま|お客様|患者様?|会員様?|児童|生徒|学生|利用者|応募者|職員|従業員|住民/,
        /参加者|申込者|受診者|契約者|登録者|対象者|社員/,
      ]),
      /々?(?:様|さま)?(?:の方)?/,
    ]),
  ]),
  /(?:分)? ?の(?:(?!事案|事故|事件|事象|漏え?い|漏洩|流出|不具合|障害|誤|本件|今回)[^。、はがをにへ\d]{1,16}に(?:関する|係る|関わる))?[^。、はがをにへ\d]{0,24}?/,
  anyOf([
    /情報|データ|連絡先|免許証|通帳|の写し/,
    /\(写し\)/,
    /アドレス|氏名|名前|姓名|宛名|住所|電話番号|番号|生年月日|履歴|名簿|記録|カルテ|書類|資料|名称|所在地|映像/,
    /画像|写真|申込|申請|契約書|調査票|答案|成績|通知表|明細|カード|口座|証明書|登録|アカウント|パスワード|控え/,
    /ファイル|担当者名|(?:会?社|法人|団体|事業者|店)名|屋号|取引条件|帳票|伝票|票|台帳/,
    /(?:相談|申込|依頼|記載|登録|診療|投稿|回答)内容/,
  ]),
]);

/** Any other paper by what its name ends in, behind those whose it is: 「利用者様3名の計画書を」「保護者12名の連絡網」「スタッフ8名のシフト表」. */
export const PAPER_AFTER = inOrder([
  /^(?:分|様分|様|さま)?(?:の方)? ?の[^。、はがをにへ\d]{0,16}?/,
  anyOf([
    /連絡網|処方箋|診察券|保険証|アンケート|レポート|作文|日誌|一覧|シート|リスト(?!アップ)|メモ/,
    inOrder([
      /(?:(?<![秘司])書|(?<![代発公図])表|[一-龠]簿|[一-龠]帳|紹介状|通知状|案内状)/,
      /(?=[をがはにへと、。()等の\d]|など|及び|および|$)/,
    ]),
  ]),
]);

/** 「社員48名の誓約書を取り直し」「弁護士3名の意見書を踏まえ」: what was written, asked for or looked at because of the incident. */
export const PAPER_USED_AFTER =
  /^[^。、はがをにへ\d]{1,30}(?:を、?(?:(?:踏ま|ふま)え|もとに|基に|元に|参考に|取り直|徴(?:し|する|取)|(?:新たに|全員に|毎[年月期]|定期的に)?(?:実施|導入|行[いっう]))|に基づ|によ[りるっ])/;
/** The same of papers of those who deal with it: 「専門家4名の報告書を受領」「職員2名の日誌を確認」. */
export const PAPER_OF_HELPERS_AFTER =
  /^[^。、はがをにへ\d]{1,30}(?:を[^。、]{0,12}(?:受領|受け取|受け(?:て|た|、)|受理|確認|点検|精査|用い|使[いっ]|活用|提出(?:し|を|さ)|求め|作成し(?!た)|照合)|で確認|から)/;
export const HELPER = /(?:弁護士|専門家|有識者|会計士|第三者|調査会社|監査人|コンサルタント)(?:様|の方)?$/;

/** 「面接官4名の評価シート」: written by them of others. */
export const WRITER = /(?:面接官|試験官|採点者|評価者|審査員|調査員|相談員|記録者|査読者)(?:様|の方)?$/;
export const PAPER_ON_OTHERS_AFTER = /^の(?:評価|採点|審査|面接|面談|相談|調査|聞き取り|査読)/;

/** People, and what people are called in notices. */
export const PERSON_NOUN = inOrder([
  anyOf([
    /者|方|方々|様|さま|さん|客|会員|ユーザー|利用者|患者|児童|生徒|学生|園児|乳幼児|受験生|志願者|卒業生/,
    /在校生|在学生|修了生|保護者|家族|ご?本人|お子さ[んま]|子ども?|住民|市民|町民|村民|区民|県民|職員|社員/,
    /従業員|役員|役職員|教職員|教員|講師|スタッフ|パート|アルバイト|退職者/,
    /元(?:職|社)員/,
    /会員様|メンバー|生|組合員|被保険者|加入者|納税義務者|世帯主|児|部員|団員|役|OB|男性|女性|個人|担当/,
  ]),
  /(?:\([^)]{0,30}\))?(?:等|など|ら|たち)?$/,
]);

/** Organizations whose own data may be concerned. */
export const ORGANIZATION_NOUN = inOrder([
  anyOf([
    /企業|法人|事業者|事業所|団体|会社|取引先|加盟店|加盟校|会員|店舗|出店者|出品者|顧客|お?得意先|仕入先/,
    /登録業者|業者|医療機関|学校|施設|組合|数|先/,
    /(?:企業|法人|団体)の?(?:ご?支援者|ご?寄[付附]者|ご?利用者|契約者|登録者|加入者|購入者|申込者|顧客|お客様|お客さま)/,
    /(?:企業|法人|団体)の?(?:株主|組合員|出資者|出展者)/,
  ]),
  /(?:様|さま)?(?:等|など)?$/,
]);

/** The figure is said to be the discloser's own. */
export const OWN_BEFORE = inOrder([
  anyOf([
    /本市|本県|本町|本村|本区|本府|本道|本都|当市|当町|当県|本学|当大学|本校|当校|当社|弊社|小社|自社|当院|本院/,
    /当会|本会|当協会|本協会|当法人|当財団|当組合|本組合|当店|弊店|当所|当館|当園|当サイト|弊サイト|当金庫|当行/,
    /当機構|本機構|当センター|当連盟|本連盟|当施設|当ホテル/,
  ]),
  /(?:分|様)?(?:の|が|に|では|で|を(?!含)|から|は|分|における|に関する|関係)[^。]{0,80}$/,
]);

/** Counted in 件, but accounts all the same: 「アカウント数 3,862件」「3,862件のアカウント」, not 「アカウント情報 5,198件」. */
export const ACCOUNTS_BEFORE = /アカウント(?:の?(?:件)?数)?(?:\([^)]{0,20}\))?$/;

/** 「交付決定事業者|169者」: what offices call each of those who trade. */
export const FIRMS_IN_SHA = /(?:事業者|業者|企業|会社|法人|団体)(?:様)?(?:の?数)?(?:は|:)? ?$/;

/** 「120件のアカウント」 */
export const ACCOUNTS_AFTER = /^のアカウント(?!情報|の?(?:情報|データ))/;

/** 「上記のうち38件」「うち閲覧されたもの:310件」: of the same kind as the figure before. */
export const OF_THE_ABOVE = /(?:上記|前記|うち)$|うち[^。]{0,40}もの:?$/;

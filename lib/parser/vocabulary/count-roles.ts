/**
 * Words around figures that tell what part those counted play in the incident. Patterns end with `$` where they must
 * stand right before the figure, begin with `^` where right behind its counter.
 */
import { anyOf, inOrder } from "./patterns";

/** Said of those concerned even where they are told something. */
export const CONCERNED_BEFORE = inOrder([
  anyOf([
    /(?:記載|掲載|登録|保存|表示|閲覧|公開)され/,
    /含まれ|漏れ|載って(?:い|お)|不正(?:に)?(?:ログイン|アクセス|利用|閲覧)され/,
    /(?:追加で|新たに)(?:判明|確認)/,
    /対象(?:者|となる|となった|の)/,
    /対象(?= ?:? ?$)/,
    /該当(?:者|する|の)/,
    /当該|漏え?い|漏洩|流出|紛失|上記/,
  ]),
  /[^。、]{0,24}$/,
]);

/** 「掲載されていた方は|役員9名と」: those at work are among the ones that were shown. */
export const SHOWN_ARE =
  /(?:記載|掲載|登録|保存|表示|閲覧|公開|印字)され[^。、]{0,8}(?:方|人|者|お客様|の)は、?(?:[^。、]{0,12}|[^。]{0,30}\d名(?:と|、|及び))$/;

/** The same in the name of a number: 「対象児童数」. */
export const CONCERNED_NUMBER = /(?:対象|該当|漏え?い|漏洩|流出|紛失|誤送付|影響)[^、。]{0,8}数(?:は|:)?$/;

/** A mailbox or account taken over to send spam: the means, not a person concerned. */
export const HIJACKED =
  /(?:メール|アカウント|ID|従業員|担当者|スタッフ|役員|講師|office ?365|Microsoft ?365|Gmail|教員|職員|学生|社員)[^。、]{0,8}$/i;

/** 「1名のメールアカウントが不正利用され」: one that was broken into. */
export const HIJACKED_AFTER = inOrder([
  /^(?:分)?(?:の[^。、]{0,20}?(?:アカウント|メールボックス|メールアドレス|ID|パスワード))?(?:が|に|を)、?/,
  /[^。]{0,24}?(?:不正(?:に)?(?:使用|利用|ログイン|アクセス|サインイン|ログオン|接続)|乗っ取|悪用|盗用|窃取)/,
]);

/** 「2件のメールアカウントに不正にサインイン」「職員1名のアカウントに不正にログイン」: the way in. */
export const ENTERED_AFTER = anyOf([
  inOrder([
    /^(?:分)?の[^。、]{0,12}?(?:アカウント|メールボックス|メールアドレス|ID)(?:が|に|へ|を)、?/,
    /[^。]{0,24}?(?:不正(?:に|な)?(?:使用|利用|ログイン|アクセス|サインイン|ログオン|接続)|乗っ取|侵入)/,
  ]),
  // 「職員1名のメールアドレスから、関係者の方々に不審なメールが送られ」
  /^(?:分)?の[^。、]{0,12}?(?:アカウント|メールボックス|メールアドレス)(?:から|より)、?[^。]{0,40}?(?:不審|迷惑|スパム|フィッシング|なりすまし)[^。、]{0,8}メール/,
]);

/** Wrong acts counted themselves: 「誤送付 15件」 says of how many documents, for want of a better figure. */
export const WRONG_ACT_NOUN = inOrder([
  anyOf([
    inOrder([
      /誤(?:って)?(?:送信|送付|交付|配布|配付|発送|封入|公開|掲載|廃棄|投函|発行|渡し)/,
      /(?:し(?:て(?:しま)?っ?)?た(?:もの)?)?/,
    ]),
    /紛失(?:した(?:もの)?)?/,
    /所在不明/,
  ]),
  /(?:の)?(?:件数|数)?$/,
]);

/** Words of lost or wrongly handled data that the shared list of leaking lacks. */
export const MISHANDLED = anyOf([
  /所在不明/,
  /所在が(?:分|わ)から/,
  /行方不明/,
  /行方が(?:分|わ)から/,
  /見当たら|消失|失われ|失くし|なくな|無くな|置き忘れ|混入|同封|入れ違|取り違|取違|含まれて|記載され|記載のあ/,
  /記録され|保存され|登録され|載って|持ち去|持ち帰|盗まれ|奪われ|見える|見られ/,
  /見え(?:て|る)/,
  /知られ|送信先|宛先|目的外|投稿/,
]);

/** Headings under which figures are those of the data concerned. */
export const SCOPE_HEADING = anyOf([
  /個人情報|漏え?い|漏洩|流出|対象|件数|人数|含まれ|保存|記載|記録|紛失/,
  /誤(?:って)?(?:送|廃|交|配|封|公|掲|渡|発)/,
  /不正(?:に)?(?:ログイン|利用|使用)され/,
  /(?:当|本|弊|自)[一-龠]{1,3}(?:に(?:関する|係る|関わる)|の)?分/,
  /書類|内訳|閲覧|見られ|該当|規模|情報|データ|影響|範囲|被害|盗|無くな|失|転送|掲載|表示/,
]);

/** Headings of parts on measures, requests and whom to call. */
export const ASIDE_HEADING = inOrder([
  anyOf([
    /再発防止[^、]{0,8}|防止策|対策|お願い/,
    /対応(?:状況|等)?/,
    /措置|窓口|問い?合わ?せ(?:先)?|問合せ(?:先)?/,
    /処分(?:等)?(?:の?内容)?/,
    /(?:削除|回収)の?(?:依頼|要請|お願い|確認|状況)[^、]{0,12}/,
    /今後[^、]{0,10}|体制|復旧[^、]{0,8}|業績[^、]{0,8}/,
  ]),
  /$/,
]);

/** What the subject of a sentence suffers; any other 「N名が…」 acts. */
export const SUFFERS_AFTER =
  /^が、?[^。]{0,50}?(?:対象|該当|漏え?い|漏洩|流出|含まれ|記載|登録|影響|被害|[され]れ(?:て|た|る)|所在|不明|紛失|見え|[写映]って|撮影)/;

/** 「従業員1名のアカウントの認証情報が第三者に取得され」: the way in, not a person concerned. */
export const CREDENTIALS_TAKEN_AFTER =
  /^ ?の[^。、]{0,20}?(?:アカウント|ID|パスワード|認証情報)(?:の[^。、]{0,8})?が、?[^。]{0,30}(?:取得|窃取|悪用|盗用|使用|利用)され/;

/** 「VPN接続用アカウント|1件のIDおよびパスワードが第三者の知るところとなり」, on both sides of the figure. */
export const WAY_IN_BEFORE =
  /(?:VPN|接続|リモート|保守|運用|管理者?|特権|業務|テスト|検証|社内|メール|退職者|従業員|職員|社員)[^。、]{0,10}(?:アカウント|ID)$/i;
export const CREDENTIALS_KNOWN_AFTER =
  /^の[^。、]{0,20}(?:ID|パスワード|認証情報)(?:等)?(?:が|を)、?[^。]{0,30}(?:知るところ|知られ|推測|使い回|入手|取得|窃取|悪用|突破|(?:漏れ|漏え?い|流出)[^。]{0,20}侵入)/;

/** An account that a stranger logged in to. */
export const BROKEN_INTO = /(?:不正(?:に)?(?:ログイン|アクセス|利用|使用)|乗っ取|突破|侵害)[^。試]{0,24}$/;

/** 「うち36件については、申出人の氏名、電話番号」「57名の方に印字されています」「(31,077名)に職務経歴は含まれません」: of these, one kind of data. */
export const DATA_TOLD_AFTER = inOrder([
  /^(?:分|様|さま|の方|の皆様)?\)?/,
  anyOf([
    inOrder([
      /につ(?:いて|きまして)は、?[^。、]{0,20}/,
      /氏名|住所|電話番号|アドレス|生年月日|年齢|性別|口座|番号|写真|成績|学籍|勤務先|所属|病名|病歴|既往歴|アレルギー|健診|家族|職歴|経歴|履歴|名称|団体名|会社名|法人名|金額/,
    ]),
    /に(?:は)?、?[^。、にへ]{0,12}(?:印字|記載|記録|登録|表示|掲載|記入)され/,
    /に(?:は)?、?[^。、にへ]{1,16}(?:は|が|も)、?(?:含ま|印字|記載|記録|登録|表示|付)/,
  ]),
]);

/** Lines above a figure that say whose data are concerned. */
export const SCOPE_LABEL = /対象|該当|漏え?い|漏洩|流出|紛失|影響|閲覧|見られ(?!て(?:い|お)な)|本人の数|被害者/;

/** 「第1報で「約2,300名分」とお知らせしましたが、整理した結果、次のとおりです。」 over a list of figures. */
export const COUNTED_ANEW =
  /\d(?:名|人|件)(?:分|様分)?」?と[^。]{0,20}(?:ましたが|ところ|ものの)、[^。]{0,60}(?:次|以下|下記)の(?:とおり|通り|ように)/;

/** 「メールアドレスの所有者42名」 */
export const OWNERS_OF_DATA = inOrder([
  /(?:アドレス|情報|データ|口座|番号|アカウント|カード|通帳|書類|住所)の(?:ご)?/,
  /(?:所有者|持ち主|名義人|保有者|ご?本人)(?:様|さま)?$/,
]);

/** 「児童111人の保護者89件のメールアドレス」: the first figure only says whose families the second counts. */
export const OWNED_BY_FAMILY = inOrder([
  anyOf([
    /^(?:分|様|さま)?の(?:方の)?(?:ご?保護者|ご?家族|ご?両親|父母|ご?家庭)(?:様|さま|の方|の皆様)?/,
    // 「うち15名の方については、主たる介護者であるご家族様|15名分」
    /^(?:分|様|さま|の方|の皆様)?(?:については|につきましては|は)、?(?:その)?[^。、\d]{0,14}(?:ご?保護者|ご?家族|ご?両親|配偶者|緊急連絡先)(?:様|さま|の方)?/,
  ]),
  /(?:の(?:メール)?アドレス)?[ (]?(?:約|延べ|計|合計)?\d[\d,]*(?:名|人|件|世帯)/,
]);

/** 「お問い合わせは本日までに41件」: the sentence is about what the lists above name, not about those concerned. */
export const OTHER_TOPIC_BEFORE = inOrder([
  anyOf([
    /問い?合わ?せ|問合せ|ご?相談|申し?出|苦情|ご?連絡|ご?指摘|不正利用|被害|勧誘|営業電話|架電|迷惑メール/,
    /不審メール|メール|アクセス|ダウンロード|ログイン|閲覧|回収|返信|返送|削除/,
  ]),
  anyOf([
    /(?:の?(?:件数|数|回数|状況))?(?:(?:は|も|として|については)、?[^。、\t]{0,24}|が、?[^。、\t]{0,16})$/,
    // 「とのお申し出を、今日までに|11件頂戴」
    /を、?(?:[^。、\t]{0,12}(?:まで|現在|時点|以降)(?:に|で|は)?、?)?(?:計|合計|延べ)?$/,
  ]),
]);

/** 「対象のお客様は、…2,988名」: the sentence is about those concerned. */
export const CONCERNED_TOPIC = inOrder([
  /対象|該当|漏え?い|漏洩|流出|紛失|影響を受けた|閲覧された|盗まれた|(?:おそれ|恐れ|可能性)[のが]ある/,
  /[^。、]{0,24}(?:は|が|として|:|\t)、?[^。]{0,60}$/,
]);

/** Headings over what happened, when and why: figures there may count anything. */
export const STORY_HEADING = /(?:経緯|経過|原因|理由|背景|時系列|いきさつ|発覚|判明|概要|状況)[^、]{0,8}$/;

/** Counters of places, whose own data are seldom concerned. */
/** 「住所録(個人183名、団体」 */
export const PERSONS_IN_BRACKET = /\([^()]{0,30}\d(?:名|人)(?:分|様)?[、,及とや・][^()\d]{0,14}$/;

/** 「お二人については」: certain persons among those counted, rather than a count. */
export const CERTAIN_PERSONS = /お$/;

/** Who told whom of it: those outside who noticed, partners, staff; and how the discloser speaks of itself. */
import { anyOf, inOrder, regex } from "./patterns";
import { SELF } from "./self-reference";

/** Being told by those outside who noticed it: a discovery whatever it is called. */
export const TOLD_BY_OUTSIDERS =
  /(?:から|より)[^。]{0,60}?(?:問い?合わ?せ|問合せ|指摘|通報|苦情|申し?出|クレーム|電話|(?:との|という)(?:ご?(?:相談|質問)|お?(?:声|尋ね)))/;

/** 「受講された方から、事務局あてのメールでお知らせをいただきました」 */
export const PEOPLE_LET_US_KNOW = inOrder([
  /(?:方|様|さま|さん|客|会員|[者員民生人])(?:から|より)、?[^。]{0,30}?/,
  /お?知らせ(?:を|が)(?:いただ|頂|あり|あっ|受け|寄せ)/,
]);

/** Being told by a partner: what was told need not be said again. */
export const TOLD_BY_PARTNER = inOrder([
  /([^。、]{0,20})(?:から|より)[^。、]{0,40}?(?:報告|連絡|説明|情報提供|第?一報|速報|通知|お知らせ)(?:が|を)?/,
  /[^。、]{0,8}(?:受け|あり|あっ|いただ|頂|届|入|。|$|\n)/,
]);

/** Those who are asked, not those who bring the news. */
export const ADVISER = /調査|専門|弁護士|警察|委員会|ベンダー|フォレンジック/;

/** Staff who tell their superiors: the discloser knows from then on. */
export const INTERNAL_REPORT = inOrder([
  anyOf([
    /(?<![該相担見妥])(?:当(?!局|該|日|時|初)|弊|本(?!日|件|人))[^\s、。当弊本]{1,4}/,
    /指導教員|教授|会社|校長|教頭|上司|所属長|管理職|課長|部長|院長|園長|施設長|所長|教育委員会|本社|本部/,
    /事務局|本庁|市教委|町教委|県教委|病院|学校|大学/,
  ]),
  /(?:に|へ(?!の))(?:[^。、]{0,12})?(?:報告|連絡|相談|申告|申し?出|届け出)/,
]);

/** Somebody else than the discloser learnt of it. */
export const SUPPLIER_SUBJECT = inOrder([
  anyOf([
    /同社の(?:運転手|ドライバー|スタッフ|技術者|[一-龠]{1,3}員)/,
    /同社|委託先|再委託先|委託業者/,
    /受託(?:者|業者|事業者|法人|会社|団体)|指定管理者/,
    /提供(?:元|会社|事業者)/,
    /運営(?:会社|元)/,
    /事業者|開発元|業者|[^、。\s]{1,20}社/,
  ]),
  /(?:内|側|の?(?:別の|元)?(?:社員|職員|従業員|作業員|スタッフ|担当者|(?:内部|追加)?調査))?/,
  // 「5月26日 B社、サーバーの暗号化を確認」
  /(?:が|は|では|において|にて|によ|、(?=[^。]{1,60}(?:を|が|に)$))/,
]);

/** A public body's short name as the one who learnt of it: 「県は報道で知り」. */
export const PUBLIC_BODY_AS_SUBJECT = /(?:^|[。、\s])(?:[都道府県市町村区]|学校|病院)(?:側)?(?:は|が|では)/;

/**
 * A company by its name as the subject that learnt of it; the name stands in one of two groups. In 「株式会社…より連絡が」 it
 * is no subject.
 */
export const COMPANY_SUBJECT = inOrder([
  anyOf([
    /(?:株式|有限|合同)会社((?:(?!から|より)[^、。\s()「」がはをにので]){1,20})/,
    /([^、。\s()「」がはをにので]{1,20})(?:株式|有限|合同)会社/,
  ]),
  /(?:\([^)]{0,20}\))?(?:が|は|では|において)/,
]);

/** Somebody else was told, by those who noticed it: 「受信者から受託事業者へ…との連絡」; a company's name is a group. */
export const TOLD_TO_SUPPLIER = inOrder([
  /(?:から|より)、?[^。、「」]{0,12}?/,
  anyOf([
    /再?委託(?:先|業者|事業者|会社)/,
    /受託(?:者|業者|事業者|会社|法人)/,
    /指定管理者/,
    /運営(?:会社|業者|事業者|法人)/,
    /(?:保守|配送|運送|印刷|発送|派遣|開発)(?:業者|会社|元)/,
    /同(?:社|法人|センター|団体|協会|財団|施設|園|院|所)|[A-Z]社/,
    /(?:株式|有限|合同)会社([^、。\s()「」がはをにので]{1,20})/,
    /([^、。\s()「」がはをにので]{1,20})(?:株式|有限|合同)会社/,
  ]),
  /(?:の[^。、「」]{1,24}?)?(?:(?:に|へ)(?!よ)|宛てに|あてに)/,
  /[^。]{0,80}?(?:連絡|指摘|申し?出|問い?合わ?せ|電話|通報|苦情|報告|メール|相談|一報|声|届|情報提供|通知|照会)/,
]);

/** Reported speech: 「…との報告を受けた」. */
export const REPORTED = anyOf([
  inOrder([
    /(?:との|という|旨の|と(?=報告))(?:(?:(?:調査|分析|解析|確認|検証)(?:の)?結果|中間|最終|追加)の?)?(?:ご)?/,
    anyOf([
      /報告|連絡|説明|指摘|通報|情報提供|情報|回答|お?申し?出|知らせ|お知らせ|通知|第?一報|速報|相談/,
      /問い?合わ?せ|苦情|お?電話/,
    ]),
  ]),
  /、と報告/,
]);

/** 「委託先から、」 before the words: somebody told of it. */
export const FROM_SOMEBODY = /(?<![にとり])(?<!こと)(?:から|より)(?:当|弊|本)?[^。、]{0,12}、?$/;

/** 「…から、本来|3月末まで保管すべき文書を」: the first word of what is told. */
export const OPENS_REPORT = /(?<=、)(?:本来|誤って|既に|すでに|過去に|実際には)$/;

/** From such a day on people wrote in: a discovery though it begins a span. */
export const PEOPLE_WROTE_IN = /問い?合わ?せ|電話|申し?出|苦情|指摘|連絡|通報|相次/;

/** One partner told another: 「同社から株式会社…に連絡」. */
export const TOLD_ANOTHER = inOrder([
  /(?:から|より)(?:(?:株式会社|有限会社|合同会社)[^。、]{1,20}|[^。、当弊本]{1,16}(?:社|会社|委託先|受託者))/,
  /(?:に|へ)、?[^。]{0,24}?(?:報告|連絡|通報|第?一報|通知)/,
]);

/** Only a delay or a failure was told, not what was behind it. */
export const ONLY_TROUBLE_TOLD = anyOf([
  /障害(?:により|のため|で)[^。]{0,20}(?:遅れ|停止|遅延)/,
  inOrder([
    /(?:障害|不具合|通信不良|不調)が(?:発生|生じ|起き)[^。、]{0,12}(?:との|という|旨の|と(?=連絡|報告))(?:ご)?/,
    /(?:第?一報|連絡|報告|通知|知らせ|説明)/,
  ]),
]);

/** 「受託事業者が府へ報告し」: the discloser was told. */
export const TOLD_US = anyOf([
  inOrder([
    anyOf([
      /委託先|受託[^、。]{0,4}|指定管理者|派遣元/,
      /運営(?:会社|元)/,
      /事業者|業者|[^、。\s]{1,16}社/,
      /(?:株式|有限|合同)会社[^、。\s]{1,16}?/,
    ]),
    /(?:が|は|から|より)、?/,
    /[^。、]{0,16}?(?:当|弊|本|府|県|市|町|村|区|都|道)(?![^。、(]{0,6}(?:警察|委員会|署|民))/,
    /[^。、(]{0,8}?(?:\([^)]{1,20}\))?(?:に|へ)(?:対し(?:て)?、[^。]{0,50}?|[^。、]{0,16}?)/,
    /(?:報告|連絡|通報|知らせ|第?一報)/,
  ]),
  inOrder([
    /(?:受託者|委託先|委託業者|委託事業者|同社)から[^。、]{1,16}(?:事務所|課|部|局|室|センター|支所)(?:に|へ)/,
    /[^。、]{0,8}?(?:報告|連絡)/,
  ]),
  /(?:当|弊|本)(?:社|会|校|院|学|園|組合)を含む[^。、]{0,12}(?:に|へ)[^。、]{0,8}(?:連絡|通知|報告)/,
]);

/** 「取引先から「…」との連絡があり、…に調査を依頼」: somebody told of trouble, and it was looked into. */
export const TOLD_AND_LOOKED_INTO = inOrder([
  /(?:から|より)、?(?:(?:「[^」]{1,40}」[^。、]{0,6}|[^。、]{1,24}?)(?:と|旨)のご?|「[^」]{1,60}」と、?[^。、「」]{0,16}?お?)/,
  /(?:連絡|問い?合わ?せ|申し?出|通報|指摘|相談|電話)[^。、]{0,8}(?:あり|受け|入り|いただき|あった)/,
  /[^。]{0,40}?(?:(?:調査|確認)(?:を(?:依頼|開始|実施|行)|し|に着手|。)|調べ)/,
]);

/** 「B社より、同社サーバーが|5月2日に感染し…との報告」: the sender, and the subject of what is told, before its date. */
export const TOLD_BY_AND_OF = inOrder([
  /^[^。]{0,40}?(?<![にとり])(?<!こと)(?:から|より)(?:当|弊|本)?/,
  /[^。、]{0,8}(?=、[^。、]{1,24}(?:が|は|で|において|にて|の)、?$)/,
]);

/** 「県が委託先から連絡を受けたのは|翌25日8時45分」 */
export const TOLD_SELF_CLEFT = inOrder([
  regex`(?:${SELF}(?:の?[^。、がはに]{1,10}(?:局|課|室|部|係|担当|窓口))?|(?<![一-龠])[市区町村県府都道])(?:が|で)`,
  /(?:[^。、]{0,24}(?:から|より)(?:の)?|(?:その|この|同社の))?/,
  /[^。、]{0,8}(?:連絡|報告|通知|第?一報|説明)を(?:受け|いただい|頂い|もらっ|受領し)(?:まし)?た(?:の|時期|日時?)(?:は|が)、?$/,
]);

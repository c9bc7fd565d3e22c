/** Shapes of contact points and the words around them. */
import { anyOf, inOrder } from "./patterns";

/** A telephone number of this country, with or without +81. */
export const PHONE = inOrder(
  [
    /(?<![\d-])(?:\+81[- ]?\(?0?\)?\d{1,4}|\(0\d{1,4}\)|0\d{1,4})(?: ?[-(] ?|(?<=\)) ?)\d{1,4} ?[-)] ?/,
    /\d{3,4}(?![\d-])/,
  ],
  "g",
);
/** An address, also one with its @ written out or replaced against harvesting. */
export const EMAIL = /[\w.+-]{1,64} ?(?:@|\[at\]|\(at\)|☆|★) ?[A-Za-z0-9-]{1,63}(?:\.[A-Za-z0-9-]{2,63}){1,5}/gi;
/** The address of a page. */
export const URL_ADDRESS = /https?:\/\/[\w.~:/?#[\]@!$&'*+,;=%-]{3,200}/g;
/** A postal code with the address behind it. */
export const POSTAL_ADDRESS =
  /(?:〒 ?|(?<![\d-]))\d{3}-\d{4}[ \t]*(?=[^\n]{0,9}[都道府県市区郡町村])[一-龠ぁ-んァ-ヶ][^\n\t]{3,70}/g;

/** Where the address ends and the next entry of a line begins. */
export const AFTER_ADDRESS =
  /[ /|]*(?:代表(?=[ :(]{0,3}0\d)|TEL|Tel|tel|電話|☎|FAX|ファ[クッ]|E-?mail|メール|代表電話|お?問い?合わ?せ|\(?担当|受付|0\d{1,4}[-(]\d{1,4}[-)]\d{3,4}).*$/;

/** The notice's desk speaks in such lines. */
export const CONTACT_WORDS = anyOf(
  [
    /お?問い?合わ?せ|お問合せ|窓口|連絡先|コールセンター|ダイヤル|照会/,
    /相談(?:室|先|係|窓口|センター)/,
    /ご(?:質問|相談|不明)/,
    /報道(?:関係|機関)[^。]{0,8}(?:方|者|から)/,
    /担当|事務局|contact|サポート|お客様センター/,
  ],
  "i",
);
/** What names a kind of contact point rather than a desk. */
export const KIND_WORDS = anyOf(
  [
    /電話番号|お?電話|携帯|TEL|Tel|tel|☎|Phone|E-?mail|e-?mail|EMAIL|メール(?:アドレス)?|FAX/,
    /(?:この(?:ページ|件)|本件|この件)に(?:関|かん)する(?:報道関係の)?/,
    /お?問い?合わ?せ(?:先|窓口(?=$|[: ]))?/,
    /お問合せ(?:先)?|問合せ先|Contact|URL|住所|所在地|連絡先|までお?願い|直通|代表|フォーム/,
    /専用(?=$)/,
    /[:|/*☎`()「」《》〔〕【】〈〉<>\-・※■●□◆]/,
  ],
  "gi",
);
/** Right before a number: it is that of a fax. */
export const FAX_BEFORE = /(?:FAX|Fax|fax|ファ[クッ]ク?ス|ファクシミリ)[番号]*[ :.(・]*$/;
/** Words on the line that say that a number is one to call. */
export const PHONE_WORDS = /TEL|Tel|tel|電[ \t]{0,3}話|☎|ダイヤル|Phone|直通|内線/;
/** Brackets or words behind a number that tell when it is answered. */
export const HOURS = inOrder([
  /^[ 、]?/,
  /\(([^)\n]{2,70})\)|((?:受付(?:時間)?|平日|月|午前|営業時間|\d{1,2}時|\d{1,2}:\d{2})[^\n\t。()]{3,50})/,
]);
/** What hours are told by. */
export const HOURS_WORDS = /\d時|\d:\d\d|平日|受付|内線|休|曜|まで|年中|時間|直通/;
/** A number or address that is told of, not offered; U+FFFC stands where it is. */
export const NOT_OFFERED = anyOf([
  /(?<![当弊本][社会院校園市])から(?:届|送(?!信))|から送信(?!して(?:くだ|下さ|いただ))/,
  /からの不審|\uFFFC[^。、ぁ-ん一-龠]{0,3}番?から(?:着信|かか|かけて|の(?:着信|電話|メール|SMS))/,
  /装(?:っ|う)/,
  /に対する不正|への不正/,
  /不正(?:アクセス|利用)を受け/,
  /宛て?(?:に|の)(?:送|メール)/,
  /誤(?:って|送)/,
  /(?<!(?:音声|ガイダンス|案内)[^。]{0,16})入力し/,
  /転送(?!され(?:ます|る(?:場合|こと)))|最寄りの/,
  /電話(?:を)?(?:しない|かけない|なさらない)/,
  /使用し?ている(?:メール)?アドレス(?!は)/,
]);
/** Desks of others, to whom people are sent. */
export const DESKS_OF_OTHERS = anyOf([
  /消費生活(?!課|室|係)|消費者(?:ホットライン|庁|(?:生活)?センター)/,
  /警察(?:署|相談)(?!(?:に|へ|とも?)[^。]{0,10}(?:届|通報|報告|連携|相談(?:して|いたし|済)))/,
  /#9110/,
]);
/** Right before a value: it is one's own whoever is named beside it. */
export const OWN_BEFORE =
  /(?:当|弊|本)(?:社|会|院|校|園|行|庫|所|館|学|店|組合|協会|財団|法人|センター)[^。、]{0,14}[( :]*$/;
/** The name of a desk right before a number. */
export const DESK_BEFORE = /(?:課|部|室|係|班|デスク|センター|窓口|フロント|事務局|代表)[> )」』】]?[ :(]{0,3}$/;
/** The police by their name. */
export const POLICE_NAME = /^[^。、]{0,12}警察(?:本部|署)?(?:[ 　][^。\d]{0,16})?$/;
/** Hours on a line of their own, below the number. */
export const HOURS_LINE = /^(?:\(|受付|営業|対応|平日|月曜|開設)/;
/** A head over the desks of others, to whom those concerned are sent. */
export const OTHERS_DESKS =
  /^[^。]{0,12}(?:カード会社|カード発行会社|警察|関係機関|公的機関|相談機関|消費生活|消費者(?:ホットライン|庁|センター)|国民生活センター)[^。]{0,16}(?:連絡先|窓口|一覧|電話番号|お?問い?合わ?せ先|デスク)[^。]{0,8}$/;
/** A sentence that asks to call them, over such a list; of the companies whose cards they are also without 「下記の」. */
export const CALL_OTHERS = inOrder([
  anyOf([
    /(?:^|。)[^。]{0,60}(?:下記|以下|次の|各)[^。]{0,40}(?:カード会社|カード発行会社|警察|関係機関|公的機関|相談機関|消費生活センター)/,
    /(?:カード会社|カード発行会社)/,
  ]),
  /(?![^。]{0,50}(?:当|本|弊)(?:社|窓口|ダイヤル|行|会|院))/,
  /[^。]{0,40}(?:ご?連絡|ご?相談|お?問い?合わ?せ)[^。]{0,12}(?:ください|下さい|お願い[^。]{0,8})。?$/,
]);
/** A line that says nothing of whose number it gives, but is one's own. */
export const OWN_LINE = /^[ \t・]*お?問い?合わ?せ/;

/** Pieces of the patterns that tell why it happened. */
import type { CauseCode } from "../../taxonomy";
import type { Phrase } from "../recognizers/phrases";
import { anyOf, inOrder, regex } from "./patterns";

/** Any character of one sentence and line. */
export const ANY = /[^。\n]/;
/** The same, within one cell of a table row. */
export const CELL = /[^。\n\t]/;
/** The same, or a bracket as a whole, but not past the end of one that opened before. */
export const WITHIN_BRACKET = /[^。\n\t()]|\([^()。\n\t]{0,30}\)/;
/** ID by itself, not within a Latin word. */
export const LOGIN_ID = /(?<![A-Za-z])ID(?![A-Za-z])/;
/** What one signs in with. */
export const CREDENTIAL = anyOf([
  /アカウント(?!管理)/,
  regex`${LOGIN_ID}|パスワード|認証情報|ログイン情報`,
  /(?:アクセス|API|シークレット|秘密|署名|デプロイ用?)キー/,
  /(?:アクセス|認証)トークン/,
]);
/** As ANY, but not past a stranger: 「職員のアカウントが第三者に…」 is nothing that the staff did. */
export const BY_SELF = /(?!第三者に|第三者が|第三者から|何者か|外部の者|攻撃者)[^。\n]/;
/** Of one who works for the house: 「別のご家族」 and 「ご家族」, so politely called, are those of clients. */
export const OWN_FAMILY = /家族(?<!(?:ご|(?:別|他|ほか)の[^。、\n]{0,8})家族)/;
/** No page of the house: 「イベントの写真を公式Facebookに掲載」. */
export const NOT_OFFICIAL = /(?<!公式(?:の)?|[校園社院館]の)/;
/** Someone it was not meant for. */
export const WRONG_PARTY = inOrder([
  anyOf([
    /別の?|他の?|異なる|違う|誤った|間違った|無関係の?|関係のない/,
    /本来とは?(?:別の|異なる)/,
    /送るべきでない|同姓同名の|対象外の/,
  ]),
  anyOf([
    /方|人|者|お客様|お客さま|患者|会社|企業|事業[者所]|宛先|宛て?先|世帯|市民|区民|町民|村民|住民|児童|生徒|学生/,
    /保護者|相手|顧客|会員|受給者|アドレス|メールアドレス|送付先|送信先|住所|番号|団体|取引先|施設|学校|病院/,
    /ご家庭|(?:ご|お[^。、\n]{1,4}の)?家族|お子|お嬢様|ご夫婦|新郎新婦|入[居所]者|園児|ご契約者|利用者|送り先|FAX番号|申請者|家/,
  ]),
]);
/** Sending, handing over, enclosing. */
export const HAND_OVER = anyOf([
  /送信|送付|交付|配布|配付|発送|郵送|投函|手渡/,
  /お?渡(?:し|す|さ)/,
  /同封|封入|添付|返却|返送|転送|配達|配送|送って|送り|お送り|送られ|送る|届け|届い|届く|提供|誤送|発行|貼付|貼り/,
]);
/** Putting up for anybody to see. */
export const PUBLISH = /掲載|公開|掲示|公表|アップロード|アップ(?!デート)|投稿|載せ|配信/;
/** Files, papers and pages, as what holds the data. */
export const PAPERS = anyOf([
  /ファイル|資料|データ|名簿|一覧|文書|書類|PDF|エクセル|Excel|シート|ページ|画像|写真|動画|URL|リンク|議事録/,
  /原稿|回答|計画書|報告書|図面/,
]);

/** A phrase for a cause; of its patterns any may match, whatever the case of Latin letters. */
export const phrase = (
  value: CauseCode,
  weight: number,
  rule: string,
  ...phrases: readonly RegExp[]
): Phrase<CauseCode> => ({
  value,
  rule,
  weight,
  pattern: anyOf(phrases, "gi"),
});

/** Not done, or not so: 「…ていない」「…ておらず」「…ていませんでした」「…ておりません」. */
export const NOT_DONE = /て(?:は)?(?:い|お)?(?:な[いかく]|ら(?:ず|ない)|ませ|りませ)/;

/** Those who work for someone, by what they are called. */
export const STAFF = inOrder([
  /(?:元)?/,
  anyOf([
    /従業[員者]|社員|職員|派遣社員|従事者|退職者|教職?員|教諭|教授|講師|看護師|医師|薬剤師|保育士|介護士|技師/,
    /スタッフ|役員|アルバイト|パート|担当者|警察官|警部補?/,
    /巡査(?:長|部長)?/,
    /審査員|調査員|事務員|委員|警備員|作業員|乗務員|車掌|運転[手士]|駅員|配達員|配送員|清掃員|検針員|販売員|店員/,
    /行員|局員|隊員|消防士|主事|主査|係長|課長|実習生/,
  ]),
]);

/** 「原因は調査中です」 */
export const CAUSE_LEFT_OPEN = inOrder([
  /原因[^。\n]{0,60}?/,
  anyOf([
    /調査中|究明中|確認中/,
    /(?:調査|究明|特定)を(?:指示|継続|進め|行って|急いで)/,
    /の(?:究明|特定|調査)[^。]{0,40}?(?:次第|完了(?:する|し)|まで)/,
    /調べて(?:い|お)/,
    /不明(?:です|であ|。)/,
    /(?:特定|判明)[^。、]{0,8}(?:ない|らず|ません)/,
  ]),
]);

/** 「どのように出たものかは分かっておりません」「どこから漏れたか調べております」 */
export const WAY_LEFT_OPEN = anyOf([
  inOrder([
    /ど(?:こから|のように|のような(?:経緯|経路|形)で)|いかなる|何が原因で/,
    /[^。\n]{0,40}?(?:調べ|調査|確認(?:を|し)|分か(?:って|ら)|わか(?:って|ら)|判明して(?:い|お)(?:な|ら)|不明)/,
  ]),
  /(?:経緯|経路)(?:は|について|を)[^。\n]{0,16}?(?:調査|確認|調べ)/,
  /漏れて(?:い|お)?(?:ない|らない)か[^。\n]{0,8}?調べ/,
]);

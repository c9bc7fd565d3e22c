/** Words that bound, carry or spoil the words that say whose or what a figure counts. The text is normalized. */
import { LEGAL_FORMS } from "./organizations";
import { anyOf, captured, inOrder, regex, repeated } from "./patterns";
import { SELF } from "./self-reference";

/** Qualifiers and words that only lead over, right before a figure or between a label and it. */
export const LEADING_OVER = inOrder([
  anyOf([
    /(?:(?:上記|前記)の|の|、)?(?:このうち|そのうち|うち|内)(?:訳は?)?/,
    /(?:\d{1,2}月)?(?:\d{1,2}日)(?:\d{1,2}時(?:\d{1,2}分)?)?(?:現在|時点)(?:で|まで)?/,
    /合わせて|あわせて|合計|総計|計|全部で|現時点で|少なくとも|[*※]\d{1,2}/,
    /\d[\d,]* ?(?:世帯|クラス|枚|通|冊)(?:分|の)?/,
    /(?<=[様者客員童徒])[おご]/,
    /(?<!も)の/,
    /(?<!ま)で/,
    /[はがをも、:=→※*\-…([【\t \n]/,
  ]),
  /$/,
]);

/** The figure stands at the head of an aside on another one: 「(うち19人分は」「このうち31名」. */
export const OF_ANOTHER = /(?:^|[(、。])(?:この|その)?うち、?$/;

/** What can stand before the words of a subject without being part of them: signs, numbers, particles, conjunctions. */
export const OPENING = inOrder([
  /^/,
  repeated(
    [
      /(?:対象者?|文書名|書類名|区分|件名|項目)[ :]+/,
      /[・•●○◆◇■□▼▽▶◎★☆➢➤→⇒\-*※.,)\]】」』\s]/,
      /(?:[ア-ン]|[A-Za-z]|\d{1,2})(?:[.)]|[、 ](?!\d))/,
      /\((?:\d{1,2}|[ア-ンA-Za-z])\)(?!の)/,
      /\([^()\d]{1,8}\)(?!の)/,
      /\d\) |[①-⑳]/,
      inOrder([
        anyOf([
          /このうち|そのうち|うち/,
          /また(?!は)/,
          /なお|および|及び|ならびに|並びに|または|又は|そして|さらに|更に/,
          /その他(?!の)/,
        ]),
        /、?/,
      ]),
      inOrder([
        anyOf([
          /において|におきまして|における|により|によって|にて|を通じて|とともに|として|から/,
          /まで(?=の)/,
          /では|には|とは|での|への|との|からの|までの|を/,
          /に(?!ん)/,
          /が(?!ん|く)/,
          /の(?!り)/,
          /も(?!の)/,
          /へ/,
          /は(?!が|り|し)/,
          /で(?!ん)/,
          /と(?!り|っとり|く|し|ち|ど|も|き)/,
        ]),
        /(?=[^ぁ-ん]|ご|お)/,
      ]),
    ],
    "+",
  ),
]);

/** A figure with its counter; what stands behind it no longer belongs to it. */
export const COUNTED_BEFORE = inOrder(
  [
    /\d[\d,]*(?:万|千|億)?\d* ?(?:名|人|件|社|世帯|アカウント|団体|事業者?|通|枚|クラス|冊|レコード)/,
    /(?!\d|以上|以下)(?:様|分)?(?:の|、|及び|および)?/,
  ],
  "g",
);

/** The date up to which was counted: 「6月24日13時15分現在までの申込者」. */
export const AS_OF =
  /^(?:\d{4}年)?\d{1,2}月\d{1,2}日(?:\([^)]\))?(?:\d{1,2}時)?(?:\d{1,2}分)?(?:現在|時点)(?:まで)?(?:の|で|、)?/;

/** The topic before the words that name: 「対象は会員」「書類には患者様」. */
export const TOPIC = /(?<!あるい|また|もしく)は(?!がき|り|じめ|し|、|$)|(?<=[うくすつぬむる])と(?=[一-龠])/g;

/** Clauses in place of a noun: how it was found, when, by what. */
export const NO_SUBJECT_END = inOrder([
  anyOf([
    /結果|ところ/,
    /(?:公|発)表/,
    /ため|際|場合|状態|とおり|通り|こと|より|から/,
    /(?<![生歳級])まで/,
    /ほか|もと|時点|現在|以降|以前|事案|内訳|中に|うち|[あおよな残]り|[てしずくみえへにめ]/,
  ]),
  /$/,
]);

/** A noun that is no clause: 「Aさんの世帯」. */
export const NOUN_END = /[一-龠ァ-ヶーA-Za-z]$/;

/** A clause that says who or what by an act: 「面談を申し込まれた」. */
export const RELATIVE_END = /(?:[たる]|もの)$/;

/** Says no more than that it is a number, an event or a heading. */
export const SAYS_NOTHING = inOrder([
  /^/,
  anyOf([
    /(?:総|該当|対象|漏え?い|流出|延べ|のべ|実)?(?:件 *数|人 *数|総数|数量?|規模|のべ数)/,
    /対象|内訳/,
    /\(内訳\)/,
    /合計|総計|小計|計|概要|事案の概要|経緯|訂正(?:について)?/,
    /[上下]記[\s~()\d]*/,
    /以下|該当|第[一二三四五\d]+報/,
    /\d{1,2}[時:]\d{1,2}分?|[AB]\d判?版?/,
    /(?:令和|平成)?(?:\d+|元)年度?/,
    /同組|情報|データ|方|もの|項目|被害状況|備考/,
  ]),
  /(?:等)?$/,
]);

/** The end of an item of personal data: the last of several says nothing of whose they are. */
export const DATA_ITEM = inOrder([
  anyOf([
    /氏名|名前|姓名|住所|所在地|電話番号|番号|アドレス|生年月日|年齢|性別|役職|職業|所属|略歴|パスワード|ID/,
    /筆数|地番|地目|面積|点数|成績|評価|株式数|合否|内容|履歴|履歴書|学籍|出席番号|部署|連絡先|口座|会社名/,
    /店舗名|代表者名|担当者名|情報|状況|額|日|時間|等|など|学年|クラス|出席|級|名称|国名|生活|項目|学校名/,
    /勤務先/,
  ]),
  /$/,
]);

/** Those whose data an enumeration lists: 「本会役職員の氏名、…」「農地所有者氏名、…」. */
export const OWNER = inOrder([
  /^/,
  captured([
    inOrder([
      /.{1,50}?/,
      anyOf([
        /者|方|方々|様|さま|さん|客|会員|ユーザー|患者|児童|生徒|学生|園児|卒業生|家族|本人|住民|市民|町民|職員/,
        /社員|従業員|役員|教員|講師|スタッフ|組合員|株主|顧客|取引先|企業|団体|店舗/,
      ]),
      /(?:等|など)?/,
    ]),
  ]),
  /の?(?:お|ご)?/,
  /(?=氏名|姓名|名前|住所|所在地|電話|番号|生年月日|メールアドレス|年齢|性別|個人情報|名称|所属|役職)/,
]);

/** Words behind a heading's own: 「…について」「…の内容」. */
export const LABEL_TAIL = /(?:について|の内容|の概要|の内訳|は(?:以下|次)の(?:とおり|通り)(?:です)?|:|は|。|\s)+$/;

/** Behind the figure: 「82名の方の情報」 names no one, 「82名の会員様」 does. */
export const NAMED_BEHIND = /^(?:様|さま)?(?:分)?の([^、。()「」\s\d]{2,20}?)(?:の|が|は|を|に|、|。|\s|$)/;
export const NO_NAME_BEHIND = /^(?:一部|全部|全て|すべて|方|皆様|皆さま|皆さん|中|うち|内)/;
export const PERSON_BEHIND = /^(?:様|さま)?の(方々?|皆様|皆さま|お客様|お客さま)/;

/** 「当協会分」「一般社団法人みなと連合会」: who holds the data, not whose they are. */
export const ONLY_A_HOLDER = regex`^(?:${SELF}|${LEGAL_FORMS}[^\s、。()の]{2,24})(?:[^\s、。()の]{0,4}分)?$`;

/** 「漏えいのおそれがある審査員の数(当協会|642名」: the persons whom the figures of a bracket count. */
export const PERSONS_BEFORE_BRACKET =
  /(?:^|[。、・\n])(?<persons>[^。、・\n()]{0,40}[員者方様客人生徒](?:の(?:人)?数)?)\((?:[^()\n]{0,60})$/;

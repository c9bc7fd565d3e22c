/** How a notice says which report of its incident it is. */
import { anyOf, inOrder } from "./patterns";

/** What a report calls itself. */
export const REPORT_LABEL =
  /第[ ]?[\d一二三四五六七八九十]{1,2}[ ]?報|続報[ ]?[\d一二三四五六七八九十]{0,2}|最終報告?|中間報告|追加?報(?:告)?/;

/** A first report says so itself, whatever its opening refers back to. */
export const FIRST = /第[ ]?[1一][ ]?報|初報/;

/** The last report, or one on what the inquiry came to. */
export const FINAL = anyOf([
  /最終(?:の)?(?:調査)?ご?報(?:告)?/,
  /最終(?=[】)\]〕〉])/,
  /調査(?:の)?(?:完了|終了|結果)(?!、|により|によれば|を踏まえ)(?:の|に(?:関する|ついて)|について)?/,
  // 「調査※が完了し、」「調査及び精査が完了いたしました」
  /調査[※*\d]{0,3}(?:及び(?:精査|検証))?(?:が|を)(?:完了|終了)(?:した|いたし|し(?:ま|、))/,
  /結果の?ご?報告/,
  /調査結果に(?:ついて|関する)/,
  /完了(?:の|に関する)?(?:お知らせ|ご?報告|について)/,
]);

/**
 * 「最終報告」「2024-03-08 17:00 — 調査完了」, on a line of its own; not 「2. 調査結果の報告」, which heads a part. What stands
 * before it is looked at only where it stands: a long run of commas would be run through again from each of them.
 */
export const FINAL_HEADING =
  /(?=最終|調査)(?<=^|[\s:|>【–—-])(?<!^[\s(第]*[\d①-⑳一二三四五六七八九十]{1,2}[.)、章 ]*)(?:最終(?:の)?(?:調査)?ご?報告|調査(?:完了|終了)(?:の?ご?報告)?|調査結果の?ご?報告)(?=[ 】]{0,2}$)/m;

/** A further report. */
export const FOLLOWUP = anyOf([
  /続報/,
  /開示事項の(?:経過|変更)/,
  /経過(?:の)?(?:ご?報告|のお知らせ)/,
  /途中経過/,
  /進捗(?:状況)?(?:の|に(?:ついて|関する))/,
  // 「調査状況のご報告」「復旧の状況(6月5日時点)」
  /(?:対応|復旧|調査)(?:の)?状況(?:等)?(?:の|に(?:ついて|関する))?(?:ご?報告|お知らせ|\([^)\n]{2,20}(?:時点|現在)\))/,
  /最新の(?:状況|情報)(?:を|について|に関する)[^。]{0,10}(?:ご?報告|お知らせ)/,
  /第(?:[2-9２-９]|1\d|[二三四五六七八九十])[ ]?報/,
  /追加(?:の)?(?:ご?報告|のお知らせ)/,
  /その後の(?:調査|状況|経過|対応)/,
]);

/** The inquiry is said to be over. */
export const COMPLETED = anyOf([
  // Not that of one thing only: 「ログの調査が完了しましたので」.
  /(?<!(?:ログ|記録|履歴|対象者|影響範囲)の?)調査[※*\d]{0,3}(?:及び(?:精査|検証))?(?:が|は|を)(?:全て|すべて|一通り)?(?:完了|終了)(?:した(?!範囲|部分|もの|分)|し(?:まし|、)|いたし(?:まし|、))/,
  /最終(?:的な)?(?:調査)?(?:の)?ご?報告(?:を|と|書)/,
]);

/** Results by which more is concerned than was told before: 「その後の調査で対象となる方が増えましたので」. */
export const MORE_FOUND = anyOf([
  /(?:対象|該当|件数|人数|範囲)[^。、]{0,16}(?:が|を)、?(?:新たに|さらに)?[^。、]{0,6}(?:増え|増加|拡大|広が|追加)(?!して(?:い|お)(?:な|ら|りませ))/,
  /(?:新たに|さらに|追加で)[^。]{0,60}(?:(?:こと|もの)(?:が|を)|が|も)[^。、]{0,8}(?:判明|分か|わか|確認(?:され|し|でき))/,
]);

/** Words behind a day by which it is that of an attacker's post, or of the page that held the data. */
const NOT_BY_ATTACKER =
  /(?![^。]{0,70}(?:掲示板|リークサイト|ダークウェブ|SNS|攻撃者|犯行|ハッカー|何者か|第三者が|外部の(?:方|者)))/;
const NOT_OF_DATA =
  /(?![^。]{0,70}(?:掲載した[^。]{0,30}(?:一覧|ファイル|資料|写真|名簿|データ|報告書|PDF|ページ|記事|動画|議事録|文書)|(?:一覧|ファイル|資料|写真|名簿|データ)[をが][^。、]{0,20}掲載|お知らせするため))/;
const PUBLISHED = /(?:公表|お知らせ|ご報告|発表|掲載)/;
/** Told as the discloser's own act, not as a stranger's claim. */
const OWN_ACT =
  /(?:した(?!と(?:する|される|の|主張))|して(?:おり|いる|い)|しました|いたしました|致しました|させていただ|し(?:て)?おりま)/;
const AS_PUBLISHED = /(?!際|時|とき|ところ|メール|相手|宛先)[^。]{0,40}(?:件|とおり|通り|が|について|につき|以降|後)/;

/** 「6月5日付けで公表いたしました件」: a day, not that of a stranger or of data, and what was published on it. */
const PUBLISHED_ON_A_DAY = inOrder([
  /\d{1,2}日(?:\([^)]{1,3}\))?(?:付け?)?(?:に|で|の|「|『|、)?/,
  NOT_BY_ATTACKER,
  NOT_OF_DATA,
  /[^。]{0,70}/,
  PUBLISHED,
  OWN_ACT,
  AS_PUBLISHED,
]);

/** An earlier notice of the same incident is named. */
export const EARLIER_NOTICE = anyOf([
  inOrder([
    /第[1１一][ ]?報|初報/,
    /に(?:て|おいて|続)|で(?:お知らせ|ご?報告|公表)|以降|の(?:とおり|後|内容)|を(?:公表|発表|お知らせ|ご報告)|よりお伝え/,
  ]),
  /前回(?:の)?(?:ご?報告|お知らせ|公表|発表)/,
  /既(?:報|に(?:公表|お知らせ|ご報告))(?:の|した|して|しま|いたし|させて)/,
  /先(?:日|般)(?:公表|お知らせ|ご報告)(?:した|し|いたし|させて)/,
  PUBLISHED_ON_A_DAY,
  // 「…にあった件(2023年2月10日お知らせ済み)について」
  // Not 「個人情報保護委員会には6月12日に報告済みです」.
  /(?<!(?:委員会|警察|署|省|庁|当局|機関|[都道府県市]|局|様|方|者|校|社)(?:に|へ)[^。\n]{0,30})\d{1,2}日(?:付け?)?(?:で|に)?(?:お知らせ|公表|ご?報告|発表)(?:済み?|ずみ)[)」]?(?:の|に(?:ついて|関)|、|で)/,
]);

/** What stands over a title, and numbers the report: 「…の皆様へ(続報)」; not an entry of a list: 「・障害について(第2報)」. */
export const NUMBERED_ABOVE =
  /[(【〔](?:続報|第[ ]?(?:[2-9]|1\d|[二三四五六七八九十])[ ]?報)[)】〕](?=\s*$)(?<!^\s*[・•●○■◆▶>»].*)/m;

/** 「このたび、…が社内調査により判明いたしました」: what was looked into before anything was told. */
export const FOUND_BY_OWN_INQUIRY =
  /(?:この(?:たび|度)|今般)[^。]{0,120}(?:社内|内部|自主)(?:の)?(?:調査|点検)[^。]{0,20}(?:判明|分か|わか|発覚)/;

/** A title that tells of results alone. */
export const RESULTS_ALONE = /^調査(?:の)?結果/;

/** 「12月7日に…を公表いたしました。この度、」「…をお知らせしておりましたが、」: what was told in the past is told on. */
export const TOLD_BEFORE = inOrder([
  /\d{1,2}日(?:\([^)]{1,3}\))?(?:付け?)?(?:に|で|の|「|『|、)/,
  NOT_BY_ATTACKER,
  // Those concerned are told apart from the public.
  /(?![^。]{0,70}(?:対象|該当|個別|本人))/,
  /[^。]{0,120}?(?:公表|お知らせ|ご報告|発表)/,
  anyOf([
    /(?:し|いたし|致し|させていただき)ました。(?=この(?:たび|度)|その後|今般|今回|改めて|あらためて)/,
    /(?:し|いたし|致し)(?:ておりま|ていま)したが/,
  ]),
]);

/** An apology that repeats an earlier one, before anything new is told. */
export const APOLOGY_AGAIN = /(?:重ね重ね|重ねて|改めて|あらためて)[^。]{0,12}お?詫び/;

/** 「掲載したお知らせに誤りがありましたので、訂正し」: not a mistake in what was sent or handed out. */
export const CORRECTS_A_NOTICE =
  /(?:お知らせ|ご?報告|発表|公表|掲載)[^。]{0,40}(?:記載|内容|件数|人数|数値|一部|お知らせ)[^。]{0,12}誤りが(?:あ|ござい|判明)[^。]{0,24}訂正/;

/** The same text put right, or added to. */
export const CORRECTION = anyOf([
  /[(【[〔※〈][^)】\]〕〉\n]{0,40}(?<!(?:取材|会見|お答え|回答)[^。\n]{0,60})(?:追記|訂正)(?!(?:され|し)(?:た|て(?:い|お))|する|欄)/,
  // Not of what was answered somebody: 「取材に…とお答えしましたが、訂正します」.
  /(?<!(?:取材|会見|お答え|回答)[^。\n]{0,60})(?:追記|訂正)(?:[)】\]:]|$|とお詫び|(?:し|いたしまして)、お詫び|いたし|しま|して(?:おり|い)|日|版|前|後|のお知らせ|について|があり)/,
  /(?:本文|内容|記載|件数|人数|数値|日付|表現|一部)(?:の一部)?を(?:追記|訂正|修正)(?:し|いた)/,
]);

/** What stands beside the day on which a notice was put out. */
import { anyOf, inOrder, repeated } from "./patterns";

/** Labels of the day on which a notice was put out. */
export const DISCLOSURE_LABEL = anyOf(
  [
    inOrder([
      anyOf([
        /公表|公開|掲載|発表|報道発表|記者発表|発行|配信|投稿|発信|リリース|更新|最終更新|改訂|訂正|追記|作成/,
        /登録|提供|資料提供|発出/,
      ]),
      /(?:年月)?(?:日時?)?$/,
    ]),
    /^(?:日付|年月日|date|posted|updated|published|last updated|lastmod)$/,
  ],
  "i",
);

/** Labels that only a notice's own date has; a 公開日 or 掲載日 may be that of what leaked. */
export const SURE_DISCLOSURE_LABEL = /公表|発表|更新|訂正|改訂|提供|配信|リリース/;

/** The day of a notice that is kept as a mail: 「送信日時:」「Date:」, beside the other lines of its head. */
export const MAIL_DATE_LABEL = /^(?:送信(?:日時?|日付)|配信(?:日時?|日付)|受信日時|日時|日付|sent|date)$/i;
export const MAIL_HEAD_LINE = /^(?:差出人|送信者|送信元|宛先|件名|from|to|cc|subject|reply-to)[ ]*:/i;

/** Behind a date at the head of a page: 「2020年7月7日更新」「2024年10月4日訂正」. */
export const DISCLOSURE_SUFFIX = inOrder([
  /^[ \t]*(?:に|付け?)?[ \t]*(?:最終|一部|内容)?/,
  /更新|掲載|公開|公表|発表|発行|配信|訂正|追記|改訂|修正|投稿|報道発表|記者発表|記者会見|提供|発信|作成/,
]);

/** Behind the date of a post at the head of a page: 「2020年10月20日の記事」. */
export const POST_SUFFIX = /^の(?:記事|投稿|お知らせ|ニュース|プレスリリース|発表資料|報道資料)[ \t]*$/;

/** A later state of a page counts more than its first publication. */
export const UPDATE_WORD = /更新|訂正|追記|改訂|修正|updated|lastmod/i;

/** A date line of a letter, release or page: what may stand beside the date. */
export const DATELINE_REST = inOrder(
  [
    /^/,
    repeated(
      [
        /[\s()[\]【】〔〕「」|/,、・:;*_#>~-]/,
        /(?:お知らせ|ニュース|新着|記事)一覧|お知らせ|ニュース|新着|重要な?|大切な|緊急|IR|CSR|採用|企業|会社|セキュリティ|情報|に関する|プレス/,
        /リリース|報道|発表|資料|記者|提供|広報|各位|現在|以上|記|new|up|pr|news|press|release|topics?/,
        /info(?:rmation)?/,
        /jst|date|(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\.?(?![a-z])|更新|掲載|公開|公表|発行|訂正|追記|あり|下線部|付け?|第|号|総|発|[0-9]/,
      ],
      "*",
    ),
    /$/,
  ],
  "i",
);

/** Words of a sentence: what stands beside a date is an account of that day, not a sender. */
export const SENTENCE_PARTICLE =
  /[をへ]|(?<=[一-龠ァ-ヶー])(?:が|に|は|で|から|より)(?=[一-龠ァ-ヶ、])|による|により|及び|報道発表|会見|^[ \t]*:/;

/** Page furniture beside the date of a post: categories, comments, tags. */
export const PAGE_NOISE =
  /^[\s]*(?:[a-z]{2,14}$|[|/・][^。]{0,40}$|[^。、]{0,24}[|/・ ](?:カテゴリー?|category|タグ|ページ番号)|カテゴリ|category|tag|ページ番号|by |posted|投稿者|印刷)/i;

/** Words that only the sender of a notice puts beside its date. */
export const SENDER = anyOf([
  /\((?:株|有|同|資|名|社|財|独|学|医|福)\)/,
  /株式会社|有限会社|合同会社|会社|法人|協会|協議会|組合|連合会|財団|大学|学校|学園|病院|医院|クリニック|機構/,
  /事務局|センター|委員会|警察/,
  /[都道府県市区町村省庁局署部課室係院所店会園社校](?=[\s()・]|$)/,
  inOrder([
    /代表|理事長|院長|学長|校長|会長|社長|市長|町長|村長|区長|知事|署長|所長|局長|部長|課長|Inc\.?|Ltd\.?/,
    /(?=[^ぁ-ん]|$)/,
  ]),
]);

/** Sentences that a site says of itself above the notice: 「本文へスキップします。」「JavaScriptを有効にしてください。」 */
export const SITE_SENTENCE =
  /本文へ?(?:スキップ|移動|ジャンプ)|メインコンテンツ|メニューを(?:飛ば|とば)|ページの先頭です|ナビゲーション|JavaScript|ブラウザ|Cookie|クッキー/i;

/**
 * Names of columns that hold one account of the figures each, the newest among them, and words for what was not yet
 * known.
 */
import { anyOf, inOrder } from "./patterns";

/** 「第1報」「前回(6/7)」「当初の発表」「訂正後」 */
export const VERSION_NAME = inOrder([
  /^/,
  anyOf([
    /第[0-9一二三四五六七八九十]{1,2}報|初報|続報|速報|確報|既報|最終報告|中間報告/,
    /前回|今回|当初|初回|従前|前報|本報|旧|新/,
    /(?:訂正|修正|変更|更新|精査|再集計|調査)(?:前|後)/,
    /[【〔(](?:訂正|修正|変更|更新)(?:前|後)[】〕)].{0,16}/,
    /誤|正|確定(?:値|数)?|最新|現在|最終|暫定(?:値)?|速報値/,
  ]),
  /(?:の?(?:公表|発表|ご?報告|お知らせ|時点|値|分|数|件数|人数))?(?:\([^()]{0,16}\))?$/,
]);

/** 「10/4 18:00時点」「6月7日公表」 */
export const DATED_VERSION =
  /^\(?\d{1,2}(?:\/|月)\d{1,2}日?(?: ?\d{1,2}(?::\d{2}|時))?(?:時点|現在|公表|発表|ご?報告|更新)?(?:の?(?:値|分|数))?\)?$/;

/** The version that holds, wherever its column stands. */
export const NEWEST_VERSION =
  /^[【〔(]?(?:今回|本報|新|正|確定|確報|最新|最終|現在|(?:訂正|修正|変更|更新|精査|再集計|調査)後)|確定/;

/** A cell whose figure was not known yet, or that has none. */
export const NO_VALUE_YET = /調査中|精査中|確認中|未確認|不明|(?<=[\t ])(?:なし|―|—|–|－|-)(?=[\t ]|$)/;

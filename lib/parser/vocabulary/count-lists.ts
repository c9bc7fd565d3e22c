/** Words between the figures of a notice that tell whether they belong to one list. */
import { anyOf } from "./patterns";

/** 「委員16名の名簿を送付しようとした際、外部の方1名を選択し」: the sentence tells of something else in between. */
export const GOES_ON_TO_TELL = anyOf([
  /(?:し|され|さ?せ|行い|受け|送り|あり|おり|なり)、|(?:際|ところ|ため|たが|ますが|ので|のに|結果|うち)、?/,
  /[しっんい][てで]、/,
]);

/** 「このほか、弊社社員24名の連絡網も保存されておりました」 */
export const ADDS_ANOTHER = anyOf([
  /^[\s・※*]*(?:また|さらに|加えて|あわせて|併せて|同様に|同時に|その他|そのほか|(?:この|これらの?|上記の?)(?:ほか|他))/,
  /(?:ほか|他)に?、?[^。、]{0,30}\d/,
  /(?:も|についても)[^。]{0,16}(?:保存|含ま|含んで|記載|対象|漏え?い|流出|閲覧|紛失|誤送|送)/,
]);

/** The headings of the cases of a notice that tells of several, and 「【事案2】」 before a sentence. */
export const OTHER_CASE = /^[\s・]*[【[(「]?(?:事案|事例|ケース)|(?:事案|事例|ケース)$/;

/** Words between the figures of a notice that tell whether they belong to one list. */
import { anyOf, inOrder, regex } from "./patterns";

/** 「委員16名の名簿を送付しようとした際、外部の方1名を選択し」: the sentence tells of something else in between. */
export const GOES_ON_TO_TELL = anyOf([
  /(?:し|され|さ?せ|行い|受け|送り|あり|おり|なり)、|(?:際|ところ|ため|たが|ますが|ので|のに|結果|うち)、?/,
  /[しっんい][てで]、/,
]);

/** 「A社様向けの41名分をB社様に送信し、同様にB社様向けの38名分を」: the sentence goes on to tell of one more of the kind. */
export const GOES_ON_TO_ADD = /(?:し|り|て|み)、?(?:また|さらに|更に|同様に|加えて|併せて|あわせて|同時に|逆に)、?/;

/** 「30名分|は回収しましたが、|18名分|は未回収です」, between the two figures and behind the second: what came back and what did not. */
export const GOT_BACK_BETWEEN =
  /^(?:分)?(?:は|を|については)、?[^。、\d]{0,12}(?:回収|発見|確保|返却|返送|見つか|見つけ|戻)[^。、\d]{0,12}(?:が|ものの|一方で?)、?(?:残る|残りの?)?$/;
export const NOT_GOT_BACK_AFTER =
  /^(?:分)?(?:は|が|については)、?[^。、\d]{0,12}(?:未(?:回収|発見|返却|確認)|(?:回収|発見|確認|特定)(?:が|は)?(?:でき|され|に至)|見つか|戻って|不明|返却され)/;

/** 「このほか、弊社社員24名の連絡網も保存されておりました」 */
export const ADDS_ANOTHER = anyOf([
  /^[\s・※*]*(?:また|さらに|加えて|あわせて|併せて|同様に|同時に|その他|そのほか|(?:この|これらの?|上記の?)(?:ほか|他))/,
  /(?:ほか|他)に?、?[^。、]{0,30}\d/,
  /(?:も|についても)[^。]{0,16}(?:保存|含ま|含んで|記載|対象|漏え?い|流出|閲覧|紛失|誤送|送)/,
]);

/** The headings of the cases of a notice that tells of several, and 「【事案2】」 before a sentence. */
export const OTHER_CASE = /^[\s・]*[【[(「]?(?:事案|事例|ケース)|(?:事案|事例|ケース)$/;

/** The figure of all above a list: 「対象となる児童 94人」. */
export const LEADS_LIST = inOrder([
  /^(?:対象|該当)(?:と(?:なる|なった)|の)?/,
  /(?:児童|生徒|学生|園児|患者様?|利用者様?|会員様?|お客様|お客さま|住民|職員|者|方々?|人|皆様)?/,
  /(?:の?(?:数|人数|総数|合計))?$/,
]);

const MARK = /\([1-9ア-オa-h]\)|[①-⑳]|(?<![A-Za-z])[a-hA-H](?![A-Za-z])/;

/** 「bにはaを含みます」 */
export const MARK_HOLDS = regex`(?<whole>${MARK})(?:の[^。、]{0,12})?には?、?(?<part>${MARK})[^。、]{0,14}(?:を|が|も)(?:すべて|全て|一部)?含(?:む|みます|まれます|まれる|んで)`;
/** 「(2)の方は(1)に含まれます」 */
export const MARK_HELD = regex`(?<part>${MARK})(?:の[^。、]{0,14})?(?:は|も)、?(?:すべて|全て)?(?<whole>${MARK})[^。、]{0,14}(?:に(?:すべて|全て)?含まれ(?:る|ます|て)|の内数)`;
/** Below an entry: 「Aの方の記述の一部です」 */
export const IS_SOME_OF_MARK = regex`^[\s※(]*(?:上記|前記)?の?(?<whole>${MARK})の[^。、]{0,16}(?:一部|内数)(?:です|であり|で、|となり|$|[。)])`;

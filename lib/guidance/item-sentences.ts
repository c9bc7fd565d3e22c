/** How sentences of a notice state the items of a report that no field of the record is read for. */
import { anyOf, regex } from "../parser/vocabulary/patterns";

/** Who is concerned, as a notice speaks to them: what is sent to these is meant for them. */
const PERSONS =
  /ご?本人|お客(?:様|さま)|皆(?:様|さま|さん)|保護者|対象(?:者|の方|となる方)|該当(?:者|する方|の方)|会員|利用者|ユーザー|ご家族|患者|学生|生徒|受験者|応募者|参加者|事業者様|審査員|受信者|お取引先様?/;

/** Who is concerned in any other words: 「該当の10人」「可能性がある方」「申込者」. */
const OTHERS_CONCERNED = anyOf([
  /(?<![\d,])[\d,]{1,11}\s?(?:人|名|世帯)(?:の(?:方|皆様|お客様)|様)?/,
  /(?<=[るたの])方(?:々|全員)?/,
  /当事者|ご?遺族|ご?家庭|世帯|児童|園児|卒業生|塾生|住民|組合員|オーナー様/,
  /(?:申込|申請|回答|寄[附付]|登録|契約|購入|予約|加入|受講|受診|志願|届出|出品|宿泊|被害)者/,
]);

/** What may stand between them and the word that makes them those who are told, not those who told. */
const REST_OF_THEM = /(?:(?!から|より)[^。、\n]){0,8}?/;

const TO = /(?:全員)?(?:に(?!関|つい|つき|よ|おか|とっ)(?:は|対して|対しまして|対し)?|へ(?:の|は)?|を対象に)/;

const ABOUT = /に(?:つきまして|ついて)は?/;

const CHANNEL = /電話|メール|文書|書面|書状|手紙|訪問|面会|面談|直接|個別/;

const APOLOGY = /お?詫び|おわび|謝罪/;

/** Word that they are given, not that they or others give: 「ご連絡をいただき」. */
const CONTACT = /ご?連絡(?!先|帳|網|簿|票|表|するため|した内容|において|[をが]?(?:あ[りっ]|いただ|頂|受け|入))/;

const TOLD = anyOf([CONTACT, /通知(?!書|機能)|お知らせ|ご?説明(?!会)|謝罪|ご案内/]);

const TELLING = anyOf([TOLD, /案内/]);

const EXPLANATION = /(?:経緯|経過|事情|状況)[^。\n]{0,8}説明/;

/** A sentence that says that those concerned were told, or will be. */
const TELLS_PERSONS = anyOf([
  regex`${PERSONS}${REST_OF_THEM}(?:${TO}|につきましては?)[^。\n]{0,40}?(?:${TELLING}|送付|送信|書面)`,
  // What is sent to other people may be what went astray: word of it, an explanation or an apology does not.
  regex`${OTHERS_CONCERNED}${REST_OF_THEM}(?:${TO}|${ABOUT})[^。\n]{0,40}?(?:${CONTACT}|${EXPLANATION}|ご説明|謝罪)`,
  regex`個別に[^。\n]{0,30}?案内|個別[にでの][^。\n]{0,30}?(?:${TOLD}|${APOLOGY}|お送り|送付|郵送)`,
  regex`${EXPLANATION}[^。\n]{0,12}?${APOLOGY}|${APOLOGY}[^。\n]{0,8}${EXPLANATION}`,
  regex`${CHANNEL}(?:等|など)?(?:で|にて|により|による|し、?|して|の?(?:上|うえ)、?|と|又は|または)(?:(?!深く|心より|心から|迷惑|心配)[^。\n]){0,16}?${APOLOGY}(?!申し上げます)`,
  regex`${APOLOGY}(?:の(?:ご?連絡|文書|お?手紙|書状|メール|はがき)|状)を?[^。\n]{0,16}?(?:送|届け|差し上げ|渡)`,
]);

/** What went wrong, with no word behind it that they were told of it. */
const WRONG = regex`(?:${anyOf([
  /別の方|別人|不審な|身に覚え|不具合|紛失/,
  /(?:送付|送信|発送|郵送|配布|交付|返却|渡)(?:いた)?した?ところ、/,
])})(?![^。\n]{0,120}(?:${CONTACT}|${APOLOGY}(?!申し上げ)|説明(?!会)|通知(?!書|機能)|(?<!ので、?)(?:お知らせ|案内)(?:し|いたし|致し)|書面|手紙|注意|呼び?[掛か]け))`;

/** What asks the reader for something, or speaks of the notice itself. */
const ASKS_OR_REFERS =
  /下記|以下の(?:とお|通)り|ください|下さい|いただきますよう|お願い(?:申し上げ|いたし|致し|します)/;

/** What should have been done towards them and was not, and what went astray. */
const SOMETHING_ELSE = anyOf([
  /本来(?:であれば|であると|ならば?|は)/,
  /(?:連絡|通知|案内|お知らせ|説明|謝罪)[^。\n]{0,12}(?:べき|控え|見送|見合わせ|行わず|せず)/,
  /(?:送信|送付|発送|お送り)(?:する|した|の)際|誤って[^。\n]{0,12}(?:送|添付)/,
  /(?:面談|懇談)のご?案内/,
  WRONG,
]);

/** Whether a sentence tells what was, or will be, done towards the persons whose data are concerned. */
export const tellsPersons = (sentence: string): boolean =>
  TELLS_PERSONS.test(sentence) && !ASKS_OR_REFERS.test(sentence) && !SOMETHING_ELSE.test(sentence);

const PREVENTION =
  /再発(?:の)?防止[^。\n]{0,24}(?:策|措置|努め|取り組|取組|徹底|図|講じ|体制|対応|万全)|再発防止(?:策|[のに]?ため|に向け|[:：])|原因(?:と|や|及び|・)再発防止/;

/** Whether a sentence names a measure against recurrence as one. */
export const tellsPrevention = (sentence: string): boolean => PREVENTION.test(sentence);

/** Not what is made stronger to sell more: 「営業力の強化」. */
const NOT_SALES = /(?<!営業(?:力|活動|体制|推進)?[のをも]?)/;

/** Not what was under way when it went wrong: 「強化を実施した際」. */
const NOT_DURING = /(?![^。、\n]{0,2}た(?:際|後(?![^。\n]{0,40}再開))|[^。、\n]{0,6}中で)/;

/** Not what had always been done: 「これまで、強化に努めてまいりました」. */
const NOT_ALWAYS = /(?!(?<=これまで(?!以上|の)[^。\n]{0,100})[^。\n]{0,40}(?:まいり|参り|き)まし?た)/;

const MEASURES = anyOf([
  regex`${NOT_SALES}(?:強化|徹底|見直し)(?:等|など)?(?:の対策|の措置)?[をに][^。\n]{0,12}?(?:講じ|努め|図[りるっ]|進め|実施|行[いうっ]|取り組)${NOT_DURING}${NOT_ALWAYS}`,
  regex`${NOT_SALES}(?:強化|徹底)(?:いたし|致し|します|して(?:まい|参)り|する)${NOT_DURING}${NOT_ALWAYS}`,
  regex`今後は?[^。\n]{0,80}?${NOT_SALES}(?:徹底|強化|禁止|義務づけ|見直)(?:いたし|致し|し|する|を)${NOT_DURING}`,
  /二度と[^。\n]{0,40}(?:よう|ため)[^。\n]{0,40}(?:努め|徹底|取り組|講じ)/,
]);

/** Whether a sentence tells what is made safer, in a notice that does not speak of recurrence. */
export const tellsMeasures = (sentence: string): boolean => MEASURES.test(sentence);

const MISUSE =
  /二次(?:的な)?被害|悪用|不正(?:に)?(?:利用|使用)|なりすま|成りすま|詐欺|フィッシング|スパム|迷惑メール|不審な?(?:メール|電話|連絡|郵便)|(?:装っ|かたっ|騙っ)た|名乗る/;

/** Something that may still come of it: 「悪用され、…が送付される可能性」, not what may have happened already. */
const RISK = regex`(?<!脆弱性[がをのは]{0,2})${MISUSE}(?:(?!による|漏|流出|振り?分け)[^。\n]){0,40}(?<!た|ている)(?:おそれ|恐れ|可能性|懸念)`;

/** Whether a sentence tells of harm that may follow. */
export const tellsRisk = (sentence: string): boolean => RISK.test(sentence);

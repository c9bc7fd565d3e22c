/** What stands around persons, by which their data are known to be concerned or not to be. */
import { anyOf, inOrder, regex, repeated } from "./patterns";

/** Signs of respect and limits that may stand between a person and what is theirs. */
export const AFTER_PERSON = repeated(
  [
    /様方?|さま|さん|殿|各社|企業|会社|氏|ら|達|たち|方々?/,
    /の(?:皆様|皆さま|皆さん|方々?|一部|うち|ご?本人|ご?担当者?様?|担当の方|ほか|代表者?)/,
    // 「保護者として氏名を入力いただいた方」「連帯保証人になられている方」
    /(?:として|にな[らっ]|とな[らっ]|とされ)[^。、\n\d]{0,20}(?:方々?|者)/,
    /等|など|一部|ご?本人|ご?担当者?様?|各位|ドメイン/,
    /\([^)]{0,30}\)/,
  ],
  "*",
);

/** What persons have that can get out. */
export const BELONGINGS = inOrder([
  /^.{0,24}?/,
  anyOf([
    /個人情報|情報|データ|名簿|連絡[網表簿]|名刺|一覧|リスト|台帳|記録|書類|写真|映像|動画|カルテ|ファイル|住民票|答案/,
    /通知表|図面|番号|内容|[一-龠]表(?![示現明紙題])|[一-龠]書(?![籍類面])|明細|届(?![いけ出])/,
  ]),
]);

/** What joins one group of persons to the next: 「患者様及びご家族様」. */
export const AND_PERSON =
  /^(?:(?:[、・,/]|、?(?:及び|および|並びに|ならびに|又は|または|そして)|や|と)(?:その|ご|御|当社|弊社|当院|本学|当会|元|旧|現|全|各|一般|主な|過去の|既存の)?|、?その他の)$/;

/** The next group by what tells it from others: 「ご契約者様と、見守り対象の|ご家族様」. */
export const AND_SOME_PERSON = /^(?:及び|および|並びに|ならびに|と)、?[^。、はがをにで\d]{1,10}の$/;

/** 「お客様|および関係者の皆様|に」: who is named beside all whom it concerns. */
export const AND_ALL_CONCERNED =
  /(?:及び|および|並びに|ならびに|や|・|、|をはじめ(?:と(?:し|する))?)(?:その他の?)?(?:ご?関係者|関係先)(?:の?(?:皆様|皆さま|皆さん|方々))?(?:方|各位)?/;

/** The same with others between whom no list knows: 「役職員、仲買人、お取引先」. */
export const AND_ANOTHER = /^[、・](?:[一-龠ァ-ヶー]{2,8}(?:の方|様)?[、・]){1,2}(?:及び|および|並びに)?$/;

/** Persons who are to be taught or told, in a plan: 「学生に対する情報セキュリティの意識啓発を行い」. */
export const TO_BE_TAUGHT = /^[^。、]{0,30}(?:教育|研修|啓発|周知|指導|徹底|注意喚起|訓練)/;

/** So many of the persons named before: 「職員 204名」「回答者数 3,377名」. */
export const COUNTED_PERSON = inOrder([
  /^(?:の?(?:人数|数))?[\s、:]{0,12}(?:\([^)]{0,40}\))?/,
  /[\s、:]{0,8}(?:約|およそ|最大|延べ|のべ|合計|計|うち|のうち|全|あわせて|合わせて){0,2}[\s]{0,4}\d/,
  /[\d,万]{0,12}(?:名|人|件|社|店舗?|世帯|事業者|者|先)(?:様|さま)?(?:分)?/,
]);

/** What stands between persons and the figure that counts them. */
export const COUNTED_BEHIND = inOrder([
  regex`^${AFTER_PERSON}(?:の?(?:人数|数))?[\s、:…・※]{0,8}(?:\([^)]{0,40}\))?`,
  /(?:(?<=様|さま|方)は、?)?[\s、:…]{0,8}(?:約|およそ|最大|延べ|のべ|合計|計|全){0,2}$/,
]);

/** Behind so many persons: that they did something, or something was done with them. */
export const ACTS = inOrder([
  /^/,
  anyOf([
    /で(?!す|し[たて]|ござ|あり|、)/,
    /が(?!、?[^。]{0,20}(?:対象|該当|漏|流出|含ま|閲覧|見え))/,
    /に(?:よる|より|よって|限|増|減|宛て?|あて)/,
    /による|体制/,
    /を(?:増|配置|派遣|処分|動員)/,
  ]),
]);

/** What follows persons and is theirs. */
export const POSSESSIVE =
  /^[\s]{0,4}(?:の(?!み|うち|一部の方|\d)|に関する|に係る|についての|に(?:ついて|つきまして)は、|に関連する|が(?:記載|入力|登録|提出|撮影)(?:した|された))/;

/** What staff use or do, rather than data about them. */
export const NOT_THEIR_DATA = inOrder([
  /^[\s]{0,4}の(?:業務用|私用|私物の|私有の?|個人所有の|自宅の)?/,
  anyOf([
    /パソコン|PC/,
    /(?:メール|メ一ル)?アカウント(?!情報)/,
    // 「お客様の大切な情報をお預かりする立場」
    /[^。、]{0,16}をお預かり(?:する|している|しております)[^。]{0,4}(?:立場|身|心構え|責任|企業|会社|者)/,
    // 「面談時の講師の所見」「職員の立会いの下」
    /所見|コメント|講評|立ち?会い?/,
    /メールアカウント|メールボックス|端末|SNS|ミス|操作|不注意|過失|手違い|ID(?!と|、|及び|・|等|や)|VPN|鞄|かばん|車|自宅|私物|確認/,
    /スマートフォン|教育|研修|処分/,
    // 「職員の個人情報の取扱いに関する認識不足」: how they deal with those of others
    /個人情報(?:等)?の(?:適切な|適正な)?(?:取り?扱い|管理|保護)/,
  ]),
]);

/** One word with what belongs to them: 「会員名簿」. */
export const COMPOUND =
  /^(?:名簿|情報|データ|台帳|氏名|名(?=[、,・\s]|$)|リスト|連絡網|(?:の?定期)?(?:の)?(?:健康診断|健診)(?:の?(?:結果|票|記録|データ)))/;

/** Headings under which those counted are those concerned. */
export const ABOUT_SCOPE = /漏|流出|対象|含ま|記載|保存|紛失|可能性|内訳|影響/;

/** A line that says whom the letter is for: 「保護者の皆様へ」. */
export const LETTER_TO = /^[^。、:\d]{0,30}(?:皆さ?ま|皆様|皆さん|各位)(?:方)?へ?$/;

/** The mail went to them. */
export const RECEIVES =
  /^(?:\d[\d,]*(?:名|人|件|社)(?:様)?)?(?:へ|に|宛て?に?|あて)(?:、)?[^。、]{0,40}(?:メール|送信|送付|送っ|送り|配信|ご?案内|連絡)/;

/** They are written to, called, told. */
export const IS_TOLD = inOrder([
  /^(?:全員)?(?:\d[\d,]*(?:名|人)(?:様)?)?(?:全員)?(?:へ|に(?!よ|関|つい|つき)|宛てに)/,
  /[^。]{0,30}?(?:個別|順次|お詫び|謝罪|ご?連絡|ご?説明|ご?報告|通知|お知らせ)/,
]);

/** It was they who told of it: 「市民の方から、…との電話をいただき」. */
export const INFORMS = inOrder([
  regex`^${AFTER_PERSON}(?:から|より)(?:の|、)?(?:「[^」]{0,60}」[^。「]{0,6})?[^。]{0,40}?`,
  /(?:連絡|指摘|電話|通報|申し?出|問い?合わ?せ|情報提供|知らせ|相談|メール|メッセージ)/,
]);

/** They are apologized to. */
export const APOLOGY = inOrder([
  /^(?:を(?:はじめ|始め)[^。]{0,24}?)?(?:に(?!よ|関|つい|つき)|へ|に対し)(?:は|おかれまして(?:は)?)?、?/,
  /[^。]{0,24}?(?:ご?迷惑|ご?心配|ご?不便|ご?不安|お詫び|おわび|陳謝|謝罪)/,
]);

/** Respect that a notice shows to those who read it. */
export const WITH_RESPECT = /^[^。、]{0,4}(?:様|さま|皆さん)/;

/** 「寄附者様を対象に実施したアンケート」, right behind those who were asked. */
export const CALLED_UPON = inOrder([
  /^(?:様|さま|の皆様|の方|等)?を対象(?:に|と(?:し|する))/,
  /[^。]{0,50}?(?:アンケート|調査|面談|キャンペーン|説明会|講座|セミナー|イベント|募集|申し?込み?|フォーム)/,
]);

/** To whom goods go that somebody else ordered. */
export const CONSIGNEE = /届け先|配送先|(?<!保険金|給付金|年金|共済金|振込)受取人/;

/** What people did, whoever they are: where these are counted by another name, they are the same. */
export const ROLE_WORD = /^(?:ご?利用(?:者|の皆)|お?申し?込|参加者|投稿者|回答者|登録者|申請者)/;

/** 「会員の皆様とのメールが閲覧された」: of whom a mailbox tells. */
export const CORRESPONDS =
  /^と(?:の(?:間の|間で)?|(?:の間で)?(?:送受信|やり?取り|交わ)(?:した|していた|しておりました))[^。、]{0,10}(?:メール|やり?取り)(?!(?:の(?:やり?取り|送受信))?(?:に(?:て|より|使|用い|利用|関)|で|用|のため|の際))/;

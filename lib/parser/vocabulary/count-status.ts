/**
 * Words that relate figures to one another: parts, totals, overlaps, the same figure named again. Patterns end with
 * `$` where they must stand right before the figure, begin with `^` where right behind its counter.
 */
import { anyOf, inOrder, repeated } from "./patterns";

/** A figure that is a part of the one before it. */
export const PART_BEFORE = anyOf([
  /(?:\(\d{1,2}\)|[①-⑳]|上記|前記)の(?![^。]{0,30}(?:以外|家族|保護者|配偶者|親族|同居))[^、。(]{0,12}$/,
  /(?:残る|残りの)$/,
  // 「イ アのうち採用者の口座 58名」「一部の方(27名)」
  /(?:[ア-オA-E]|\(\d{1,2}\)|[①-⑳])の(?:うち|中)[^。]{0,30}$/,
  /一部の(?:方|お客様|会員|利用者|人)\($/,
  inOrder([
    /(?:この|その|上記の?|左記の?|前記の?)(?:うち|内|中)|(?:^|[、。(:・※*•\- 　])(?:うち|内)(?:訳は?)?/,
    /[^。]{0,60}$/,
  ]),
]);

/** 「植え込みから2名分を発見」「5件は写しが見つかり、原本も発見された」: some of those that were missed. */
export const FOUND_AGAIN = anyOf([
  /^(?:分)?(?:を|が)[^。、]{0,6}(?:発見(?!者)|見つか|届けて)/,
  /^(?:分)?(?:は|も|については)、?[^。、\d]{0,24}(?:が|で|に|から)(?:すべて|全て)?(?:発見され|見つか(?!ら))/,
]);

/** 「…ため、廃棄されたものは34件」 */
export const STILL_CONCERNED =
  /(?:漏え?い|漏洩|流出|紛失|廃棄|対象|該当|不明|影響)[^。、]{0,12}(?:もの|件数|人数|数|方)は、?(?:計|合計)?$/;

/** 「受講者のうち16人」: a part if those named are the ones counted before. */
export const AMONG_BEFORE = /([^、。(:\s]{2,20})の(?:うち|中で|内)(?:、)?[^。]{0,40}$/;

/** 「587名のうち、抽選を希望された402名」: what follows in the sentence is counted among these. */
export const AMONG_THESE_AFTER = /^(?:分|様|さま)?(?:の(?:うち|中で|内)(?!容)|中(?=、?(?:約|最大|延べ)?\d))/;

/** 「メッセージを受け取られた389名|は、この1,256名に含まれます」 */
export const WITHIN_AFTER =
  /^(?:分|様|さま|の方)?(?:は|も)、?(?:すべて|全て|全員|いずれも)?、?(?:この|上記の?|前記の?|左記の?|対象の)\d[\d,]*(?:名|人|件)(?:分|様|さま|の方)?(?:の中)?に(?:すべて|全て|全員)?含まれ(?!て?(?:い|お)?(?:ない|ま?せん|りません))/;

/** 「643名(1.に含まれます)」「37名 ※上記82名に含まれます」: among those of an entry above. */
export const AMONG_THE_ABOVE_AFTER = inOrder([
  /^ ?(?:分|様|さま)?(?:\(|[。、 \t]{0,3}[※*]) ?(?:すべて|全て|全員|いずれも)?/,
  /(?:上記?|前記|\(?\d{1,2}[.)]?|[①-⑳]|[A-Za-zア-ン])[^()。]{0,10}?/,
  /に(?:すべて|全て|全員)?含(?:まれ(?:ます|る(?![一-龠ァ-ヶ])|て(?!は?(?:い|お)(?:り|ら)?(?:ません|ない|ず)))|む(?![一-龠ァ-ヶ]))|の内数/,
]);

/** 「65人|の利用者さんのお宅に」「95名|様へご連絡」: those concerned, and neither staff nor who else was there. */
export const OF_THOSE_CONCERNED =
  /^(?:分)?の?(?!.{0,8}(?:職員|社員|従業員|スタッフ|教員))[^。、はがをに\d]{0,12}?(?:方|様|さま|さん|皆|お宅|ご家庭|全員)/;

/** 「閲覧が確認されたのは」: whom of a whole a figure behind it counts. */
export const THOSE_WHO_ARE = /(?:のは|もの(?:の数)?は|方は)、?/;
/** 「12人|だけ」 */
export const NO_MORE = /だけ|のみ|に限/;

/** 「4,020人ですが、閲覧が確認されたのは|12人だけ」: between the two figures and behind the second. */
export const ONLY_THESE_BEFORE = inOrder([
  /^(?:分|様|さま)?[^。、\d]{0,30}が、[^。\d]{0,30}/,
  THOSE_WHO_ARE,
  /[^。、\d]{0,12}$/,
]);
export const ONLY_THESE_AFTER = inOrder([/^(?:分|様|さま)?/, NO_MORE]);

/** 「3名は上記9名に含まれる」「12件分の点検記録(上記156件に含まれます)」, between the two figures and behind the second. */
export const WITHIN_THE_ABOVE = anyOf([
  /^(?:分|様|さま)?(?:は|も|が)、?(?:上記|前記|左記|\(\d\)|[①-⑳])(?:の)?$/,
  /^(?:分|様|さま)?(?:の[^。、()\d]{1,16})? ?\( ?(?:いずれも|すべて|全て)?(?:上記|前記|左記)の? ?$/,
]);
/** 「発表用データの11名は、症例一覧の319名に含まれる」: between the two figures and behind the second. */
export const TOPIC_OF_OTHERS = /^(?:分|様|さま|の方)?(?:は|も)、?[^。、\d]{0,24}$/;
/** 「夕食弁当をご利用の方はみな組合員でもあり、48,216名の内数です」: whom a sentence calls a part of the figure in it. */
export const CALLED_WITHIN_AFTER = /^(?:分|様|さま)?の内数/;
export const HOLDS_THEM_AFTER = anyOf([
  /^(?:分|様|さま|の方|の(?:お客様|お客さま|会員|利用者)(?:様|さま)?)?(?:の中)?に(?:すべて|全て|全員が?)?(?:含ま(?:れ(?!て?い?ない|ま?せん|ず)|る)|入)/,
  CALLED_WITHIN_AFTER,
]);
export const CALLED_WITHIN_TOPIC =
  /(?:^|[。\n※])\s*(?:なお、?)?([^、。]{3,24}?)(?:の)?(?:方々?|皆様|皆さま|お客様|者|分|数|人数|件数)?(?:は|も)/;
export const IS_WITHIN_AFTER = /^(?:分|様|さま)?(?:の?(?:うち|内)|に含ま|の内数)/;

/** 「17人分のファイルに外部からのアクセスがありました」, or a heading that asks for it: of all that lay open, those seen in fact. */
export const SEEN_IN_FACT = anyOf([
  inOrder([
    /実際に|外部から(?:の)?|第三者(?:が|に(?:より|よって)|からの)|現に/,
    /[^。]{0,16}?(?:閲覧|アクセス|ダウンロード|参照|見られ)/,
    /[^。]{0,12}?(?:あ(?:った|りました)|ございました|され(?:た|て|ま)|確認|認められ|件数|人数|もの|方)/,
  ]),
  /実際に[^。]{0,16}受信(?:され|し)た(?:方|お客様|会員|人)/,
  /実際に[^。]{0,16}(?:表示され|画面に(?:出|映)|見え)/,
  /(?:開かれた|閲覧された)(?:書類|ファイル|ページ|資料|データ)(?:は|が)/,
  /(?:ポイント|残高|クーポン|マイル|電子マネー)(?:が|の)[^。、]{0,10}(?:使用|利用|交換|消費)/,
  /(?:営業|勧誘|販売)[^。、]{0,8}に(?:使用|利用|使われ)/,
  /(?:親族|知人|友人|第三者|外部|他人)(?:に|へ)(?:伝え|漏ら|話し|渡し)(?:た|てい)[^。]{0,20}$/,
]);

/** 「施工箇所の写真(29名様)」: of one kind of data, so many of those counted before. */
export const OF_ONE_KIND = inOrder([
  /番号|写真|アドレス|住所|氏名|名前|年月日|年齢|性別|印影|情報|内容|履歴|名義|画像|記録|データ|証|額/,
  /(?:(?:が|は|:)?\d[\d,]*(?:件|枚|通|箇所|か所))?\($/,
]);

/** 「640件すべて」, of which other entries of a list are parts. */
export const OF_ALL_AFTER = /^(?:分|様|さま)?(?:の)?(?:方)?(?:すべて|全て|全員|全件)(?:$|[。\s)、])/;

/** 「49,751件を含む」 */
export const INCLUDED_AFTER = anyOf([
  /^(?:分|様)?(?:\))?(?:を|が|も)(?:含(?:む|み|ま|め)|内数)/,
  // 「運転免許証の写し 1名様分(上記注文書のお客様)」
  /^[^。\n()]{0,12}\((?:いずれも)?(?:上記|前記|左記)[^)]{0,12}(?:お客様|お客さま|方|患者|会員|利用者|者|人|生徒|児童|世帯)\)/,
  /^[^。\n()]{0,12}\((?:(?:いずれも|すべて|全て|全員が?)、?)?(?:[①-⑳]|\(?\d{1,2}\)|上記|前記|左記)[^)]{0,14}(?:のうち|の内数|の一部|に含ま(?!れ(?:て?は?(?:い|お)?(?:り|ら)?)?(?:ま?せん|ない|ず)))/,
]);

/** 「11,230名(上記(1)のお客様を含みます)」 */
export const INCLUDES_AFTER =
  /^(?:分|様)?(?:\(|、|。)?[^。\n]{0,30}?(?:上記|[①-⑳]|\(?[0-9ア-オ]\)?|前記|前項|左記)[^。\n]{0,20}を(?:一部)?含(?:む|み|め)/;

/** 「ご注文をされたお客様(上記のお客様を含みます) 最大|5,310名」 */
export const INCLUDES_BEFORE =
  /\((?:上記|前記|左記|[①-⑳]|\d{1,2}の)[^。()]{0,16}を(?:すべて|全て|一部)?含(?:む|みます|めた?)[^。()]{0,8}\)[\s:]{0,3}(?:約|計|合計|最大)?$/;

/** 「14名を重複して数えていたため」: why an earlier figure was too large. */
export const COUNTED_TOO_MUCH =
  /重複|二重|重なり|誤って[^。、]{0,8}(?:含|数え|計上|集計)|対象(?:外|では)|該当し(?:ない|ません)|(?:い|され)(?:てい)?(?:ない|なかった)こと|には、[^。]{0,60}(?:含まれて|含めて)(?:い|お)(?:り|た)/;

/** What a part leaves. */
export const REST_BEFORE = /(?:残る|残り|その他|それ以外|ほか|他)(?:の|は)?[^。、]{0,10}$/;

/** A cell or label that names nothing but kinds of data: 「会社名・部署名・役職」. */
export const KINDS_OF_DATA = inOrder(
  [
    /^(?:[・\-*●○]|\(?\d\)|[①-⑳])? ?(?:(?:漏え?い|漏洩|流出|表示|閲覧|公開)(?:した|された))?/,
    repeated(
      [
        /お?氏名|お?名前|姓|ふりがな|フリガナ/,
        /(?:メール|e-?mail)?アドレス/,
        /ご?住所|郵便番号|お?電話番号|携帯番号|FAX番号|生年月日|年齢|性別|会社名|勤務先|勤務先名|学校名|部署名?/,
        /所属|役職|職業/,
        /(?:銀行)?口座(?:番号|情報)/,
        /(?:クレジット)?カード(?:番号|情報)/,
        /運転免許証|パスポート|旅券|保険証|学籍番号|社員番号|会員番号|写真|顔写真|(?:の)?写し|・|、|及び|および|と/,
      ],
      "+",
    ),
    /(?:等|など)?\(?$/,
  ],
  "i",
);

/** 「その後の調査で、対象は18,221人」: a figure that takes the place of a looser one given before it. */
export const REFINED_BEFORE = anyOf([
  inOrder([
    /その後の?|詳細な?|追加の?|詳しい|精査|解析|再集計|改めて/,
    /[^。]{0,16}(?:調査|精査|確認|解析|再集計|集計)?/,
    /(?:の?結果|により|によって|したところ|を進め(?:た結果|、)|で(?:は)?)[、 ]/,
    /[^。]{0,24}(?:対象|該当|漏え?い|漏洩|流出|影響|件数|人数|者数)[^。]{0,24}$/,
  ]),
  /(?:精査|再調査|再集計|再確認|名寄せ|調査|解析|確認作業)の?結果(?:、|は、?)[^。]{0,30}$/,
]);
export const REFINED_AFTER = inOrder([
  /^(?:分|様|さま)?(?:\([^()]{0,60}\))?(?:である(?:こと)?|であったこと|だったこと|と|に)(?:が|を|も)?、?/,
  /判明|確認|確定|特定|分かり|わかり|なりました|なった|絞/,
]);

/** 「86人分が誤封入となった可能性がある」, and later 「誤封入は74人分で確定」. */
export const POSSIBLY_AFTER = /^(?:分|様|さま)?[^。、]{0,24}(?:可能性|おそれ|恐れ|疑い)/;
export const SETTLED_AFTER = /^(?:分|様|さま)?(?:で|と|に)(?:して)?(?:確定|判明|特定)/;

/** Words by which those named more than once are counted as one. */
const EACH_ONCE = anyOf([
  /実人数|実数|実員/,
  /(?:重複|重なり|重なる|ダブり|名寄せ)[^。]{0,16}(?:除|排)[^。]{0,20}/,
  /[1一](?:人|名)(?:として|と)(?:数え|計上し?|カウント)[^。]{0,30}/,
]);

/** A total by its own words. */
export const TOTAL_BEFORE = inOrder([
  anyOf([
    /^以上、?(?:\d+件、?)?/,
    /合計|総計|総数|総件数|総人数/,
    /(?:^|[^統累設会推集])計/,
    /(?:合わせ|あわせ)(?:て|た|ると)|を(?:足し|加え)た|を(?:足す|加える)と|全部で|全体で|延べ合計|トータル|小計を除く?/,
    EACH_ONCE,
  ]),
  /(?:で|は|:|の|、|対象者|対象の方|件数|人数|数|\)| |約|延べ|最大)*$/,
]);

/** A total of persons, each counted once: it stands over one of attendances. */
export const NET_TOTAL_BEFORE = inOrder([EACH_ONCE, /(?:で|は|:|の|、|件数|人数|数|\)| |約)*$/]);

/** 「対象の方234名に」 */
export const CALLED_CONCERNED = /対象(?:の|となる|となった)(?:方々?|皆様|皆さま|お客様|お客さま)(?:、|計|全)*$/;

/** Papers that are counted as such: 「捜査書類 73件」. */
export const PAPERS = /(?:書類|文書|伝票|帳票|調書|綴り?|簿冊)(?:等)?(?:の(?:件数|数))?[\s:、…]*$/;

/** Between a figure of persons or files and that of all times they appear: 「52,318件(名寄せ後) ※延べ58,940件」. */
export const ALSO_CUMULATIVE = inOrder([
  /^(?:分|様)?(?:で(?:す|あり)?)? ?(?:\([^()]{0,40}\))?/,
  /[ 、。]{0,2}[(※*注]{0,2}[: ]{0,2}(?:重複(?:分)?を?含(?:む|めると|めて)?と?|総|件数|人数|として)?、?$/,
]);

/** A document, as one of several of which each holds the same people: 「生徒名簿(31名)」「成績一覧表(31名)」. */
export const DOCUMENT_HEAD = inOrder([
  anyOf([
    /名簿|票|簿|帳|表|箋|答案(?:用紙)?|カード|の写し|控え?|記録|カルテ|ファイル|データ|写真|書|要録|通知|資料/,
    /プリント|ノート|作文|リスト|一覧|日誌|用紙|原稿|シート|アルバム|メモ|冊子|アンケート|手紙|はがき|葉書|名札/,
    /テスト|作品|明細|伝票|札/,
  ]),
  /(?:等|など)?(?:\((?:写し|原本|控え?)\)| ?\()?$/,
]);

/** 「32名の名簿」: behind the figure, a paper that holds them. */
export const DOCUMENT_AFTER =
  /^(?:分|様)?の[^。、]{0,12}(?:名簿|一覧表?|票|簿|帳|答案|カード|写し|記録|ファイル|書)(?:[(、]|$)/;

/** Between two figures of one line: that both are meant. */
export const JOINED = /[、,・と及並]|または|ほか/;

/** Words that say that listed groups share none: 「両者に重複する方はいない」. */
export const NO_OVERLAP = /(?:重複|重な[りる])[^。、]{0,14}(?:ません|いない|ない|なし|おらず)/;

/** Words that say that listed groups share members, so that they cannot be summed. */
export const OVERLAP = inOrder([
  anyOf([
    /(?:1人|1名|お?一人|お?ひとり)につき(?:、)?複数/,
    /合計(?:は|と|とは)[^。]{0,12}一致し/,
    /うち[^。)]{0,24}(?:と(?:同一|重複)|を兼ね)/,
    inOrder([
      /重複/,
      /して(?:い|お)|する(?:方|もの|場合|件数|お客)|が(?:あり|ござ|含)|を含|あり|しない追加|分を含|している方/,
    ]),
    /(?:両方|双方|いずれ|どちら)(?:(?:に|にも)(?:含ま|該当|登録|記載|掲載)|(?:が|とも)(?:漏え?い|漏洩|流出|閲覧|含ま))/,
    /(?:両方|双方)の[^。、]{0,8}に(?:も)?[^。、]{0,6}(?:お?名前|氏名|記載|掲載|登録)/,
    // 「31名の生徒は全員がこの学級に在籍しております」
    /\d(?:名|人)[^。、\d]{0,8}(?:は|も)、?(?:全員|すべて|全て|いずれも|みな)(?:が|、)?[^。\d]{0,6}(?:この|同じ|当該|上記の?|その)[^。、\d]{0,10}(?:に(?:在籍|所属|含ま|該当)|の(?:生徒|児童|会員|一員))/,
    /同じ方が|同一の方が|重なる/,
    // 「(2)のお客様はすべてこの中に含まれます」
    /(?:すべて|全て|全員)[^。、]{0,4}(?:この中|この内数|上記|\(\d\)|[①-⑳])[^。、]{0,6}に含ま/,
    /は、?(?:全員|すべて|全て|いずれも|みな)(?:が)?、?[^。、]{1,20}(?:者|員|生|客様|方)(?:の中)?に(?:も)?含ま/,
    /(?:全員|すべて|全て|いずれも)[^。]{0,20}にも[^。]{0,10}(?:記載|登録|含ま|掲載|該当)/,
    /うち[^。)]{0,24}にも[^。)、]{0,16}(?:ある|含まれる|登録|記載|掲載)/,
    inOrder([
      /(?:\(\d\)|[①-⑳]|上記\d)(?:の[^。、]{0,12})?(?:は|も)、?/,
      /(?:(?:\(\d\)|[①-⑳]|上記\d)(?:の[^。、\d]{0,12}(?:[\d,]+(?:名|人|件)様?(?:分)?)?)?(?:の中)?に)?も?/,
      /(?:に|すべて|全て)?含ま/,
    ]),
  ]),
  /(?!れ(?:ません|ない|ず)|[^。]{0,14}(?:おりません|ありません|いません|ございません|おらず|いない|なく|除[いくき]))/,
]);

/** 「利用者47名の記録と、そのご家族|47名の連絡先」: as many others. */
export const FAMILY_OF_THEM = /その(?:ご)?(?:家族|保護者|配偶者|親族|両親)[^。、]{0,14}$/;

/** 「うち15名の方については、主たる介護者であるご家族様|15名分」: other people than those among whom these were. */
export const FAMILY_OF_SOME =
  /\d(?:名|人|件)(?:分|様|さま|の方|の皆様)?(?:については|につきましては|は)、?[^。、\d]{0,14}(?:保護者|家族|両親|配偶者|緊急連絡先)(?:様|さま|の方)?$/;

/** 「…のうち143名の保護者」: other people than those among whom they were counted. */
export const OTHER_PERSON_AFTER = /^(?:分)?の(?:ご?保護者|ご?家族|ご?両親|配偶者|ご?担当者|緊急連絡先|世帯員)/;

/** Heads that only say that it is a number: figures under them are of one group, whatever their units. */
export const PLAIN_NUMBER_HEAD = /(?:件数|人数|者数|本人の数|員数|総数|のべ数|実数)(?:\([^)]*\))?$/;

/** 「(1)の7名」「上記の7名」: a figure that stood before, named again. */
export const BACK_REFERENCE = /(?:\(\d{1,2}\)|[①-⑳]|上記|前記|前述|左記|同|該当する|該当の|当該)(?:の|に該当する)?$/;

/** Words that single out those of whom it is certain. */
export const CERTAIN = /(?:実際に|確認(?:され|し|でき)|判明|特定)/;

/** A group said to hold none of those counted before: 「(1)以外の個人情報」「第1回と重複しない追加流出」. */
export const DISJOINT_BEFORE = inOrder([
  anyOf([
    /以外の/,
    /を除(?:く|いた)/,
    /とは別の/,
    /(?:と|に)?重複しない/,
    /(?:新たに|追加で)(?:判明|流出|漏え?い|漏洩|確認)(?:した|された)/,
    /追加(?:流出|漏え?い|漏洩|分|判明)/,
    /新規(?:流出|分)/,
  ]),
  /[^。、]{0,24}$/,
]);

/** The new part of a list named before it; the list as a whole overlaps with earlier groups. */
export const NEW_PART_BEFORE = /(?:重複しない|重複を除(?:く|いた)追加)[^。、]{0,24}$/;

/** Orders and the like: one person stands behind many of them. */
export const ORDERS_BEFORE = /(?:注文|受注|購入|取引|決済|予約|発送|配送|売上|利用)(?:の)?(?:総|延べ)?(?:件数|回数)$/;

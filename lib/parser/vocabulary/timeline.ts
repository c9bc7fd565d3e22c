/**
 * Phrases that part the accounts of a sentence's dates, and those of dates on which nothing of the incident happened.
 */
import { anyOf, inOrder } from "./patterns";

/** Before a comma: a clause with its own predicate ends here (「…を検知し、」「…したところ、」). */
export const ENDS_CLAUSE = inOrder([
  anyOf([
    /[いきぎしちびみりえけげせてねべめれ]/,
    /[んい]で|[せらわかたなまばが]ず/,
    /[ただ](?:ところ|ため|結果|後|のち|際|上|うえ|ほか|一方で?)/,
    /[ただする]が/,
    /の(?:で|に対し)/,
    /[るただ]こと(?:から|により|に伴い|を受け)/,
    /(?:る|た)(?:とともに|と同時に|一方で?|ほか)/,
  ]),
  /$/,
]);

/** Before a comma: endings that look like those of a verb, but only lead in what follows (「において、」「により、」). */
export const LEADS_IN = inOrder([
  anyOf([
    /にお(?:いて|きまして)/,
    /につ(?:いて|きまして|き)/,
    /と(?:して|しまして)/,
    /に(?:対し|関し|際し)(?:て|まして)?/,
    inOrder([
      /に/,
      anyOf([
        /て|よって|より|よりまして|わたって|わたり|あたって|あたり|当たり|応じ|応じて|伴い|伴って|基づき/,
        /基づいて|かけ|かけて|先立ち|先立って|加え|加えて|続き|続いて|沿って/,
      ]),
    ]),
    /を(?:もって|通じ|通じて|通して|含め|はじめ)/,
    /より/,
    /[併合]わ?せ(?:て|まして)/,
    /あわせて|加えて|改めて|あらためて|引き続き|続いて|初めて|はじめて|従って|したがって|そして|しかし/,
    /[但た]だ?し|もし|つまり|とき|うち|直ち|だけ|のみ|まず|必ず|それ|これ|いずれ/,
    /(?<![ただ])ため/,
    /お知らせ|合わせ|手続き|取り?組み|誤り|疑い|違い|かつ|すべて|全て/,
  ]),
  /$/,
]);

/** A clause that only leads to what was found: 「調査を行った結果、」. */
export const LEADS_TO_FINDING = /た(?:結果|ところ)$/;

/** An entry's last word where no verb follows: 「8月1日検知、8月2日遮断」. */
export const ENDS_IN_NOUN = /^(?![のとやか・及頃ご付]).{0,60}[一-龠ァ-ヶー]{2}$/s;

/** A line or label over a list of dates that are those of something else: 「開催日」「…イベント一覧」. */
export const LISTING = /一覧(?:表|は.{0,20})?[)\]】〉》:]?$/;

/** Labels and column heads whose dates are no events of an incident. */
export const NO_EVENT_LABEL = anyOf([
  /開催|日程|会期|受付|募集|応募|申込|予約|契約/,
  inOrder([
    /利用|購入|登録|保存|保管|決済|注文|寄附|寄付|回答|提出|受診|入院|在籍|勤務|卒業|生年月/,
    /期間|日|時期|年度/,
  ]),
  /営業|開館|開庁|診療|予定|期限|締め?切|〆切/,
  /(?:掲載|公表|発表|更新|作成|発行|発信|最終更新)(?:年月)?日/,
  /問い?合わ?せ|文書番号|次回/,
]);

/** The words beside a date in brackets that only say which state of the page it is. */
export const PAGE_REMARK = /更新|改訂|改定|訂正|追記|修正|掲載|公開|公表|発表|作成|発行|現在|時点|版|予定|号/;

/** Beside a date in brackets behind a sentence: when that sentence was put right, or added. */
export const CORRECTED_REMARK = /^(?:に|付け?で?)?(?:一部)?(?:訂正|追記|修正)/;

/** An apology for how long the notice took; its dates are told elsewhere. */
export const DELAY = anyOf([
  inOrder([
    /(?:案内|公表|お知らせ|報告|発表|連絡|通知|開示)(?:まで|に至る|に至り|にいたる|が|に|の)/,
    /[^。]{0,40}?(?:時間|日数|期間)を?(?:要|いただ|頂|費や)/,
  ]),
  /(?:案内|公表|お知らせ|報告|発表|連絡|通知|開示)(?:が|の)(?:大変|大幅に|結果的に)?(?:遅(?:れ|く|延)|時期が遅)/,
]);

/** The apology that closes a notice. */
export const APOLOGY = /お?詫び(?:を)?申し?上げ|申し訳(?:ござい|あり)ま/;

/** 「本日|より、お詫びのご連絡を個別に差し上げます」: what begins on the day of the notice. */
export const BEGINS_TODAY = inOrder([
  /^(?:より|から)(?:順次)?、?/,
  /[^。]{0,60}?(?:連絡|通知|送付|送信|発送|配信|案内|お知らせ|開設|設置|再開|停止|開始)/,
  /(?![^。]{0,30}(?:ください|下さい|願い))/,
]);

/** What is yet to come: 「7月中旬を目途に」「…する予定です」. */
export const AHEAD = anyOf([
  /(?:を|に|頃|日|旬)?(?:目途|目処|めど|目標)(?:に|と|とし)/,
  /予定(?:時期|期間|日|月|です|であ|でござい|して(?:い|お)|。|$|\))/,
  /見込み(?:です|であ|。|$)/,
]);
/** A sentence that ends in what is still to be done. */
export const FUTURE_END =
  /(?:いたし|致し|し|行い|行ない|参り|まいり|送り|願い|頂き|いただき|設け|開き|進め|続け|承り)ます(?:ので.{0,40})?[。)]?$/;
/** The past in a clause: 「…しました」「…した件」「…となった」. */
export const PAST = /(?:まし|でし|だっ|し|され|っ|い|え|れ|け|せ|め|き|り|べ|じ)た(?!め(?:に|、)|い|し|さ|ら|く|だ)/;

/** What ought to have been done, is asked, was put right, or is only headed. */
export const NOT_TOLD =
  /べき(?:で|だ|と)|(?:でしょう|です|ます|ました|の)か[?。]?$|\?$|^.{0,30}の(?:出来事|経過|経緯)$|^[(【]?(?:誤|訂正前)[)】:]/;

/** 「11月11日付公表の108名」: the day only names an earlier notice. */
export const NAMES_A_NOTICE = anyOf([
  inOrder([
    /^付?け?の?(?:公表|発表|お知らせ|続報|リリース|報告(?:書|資料)?|通知|第[一二三四五\d]報)/,
    /の(?!と[おお]り|通り)|に(?:記載|おい|お[いけ]|ある)|資料|文|内容|済|分/,
  ]),
  /^の(?:発表|公表|お知らせ|ご?案内|ご?報告)に至/,
  /^に(?:掲載|公表|お知らせ|発表|公開)(?:いた)?した(?:内容|もの|文章?|お知らせ)(?:です|でし|は|を?以下|。|$)/,
]);

/** People or things named by a period: 「…の期間に決済されたお客様」. */
export const NAMED_BY_PERIOD = inOrder([
  /^[^。、]{0,50}?/,
  anyOf([
    /決済|購入|利用|注文|登録|入力|申し?込み?|寄附|寄付|受診|来院|来店|契約|応募|在籍|在学|予約|退職|採用|卒業/,
    /作成|更新|保存|撮影|提出|受け?付け?/,
  ]),
  /[^。、]{0,8}?(?:され|した|し、|いただ|頂い|行っ|行わ|の)た?、?[^。、]{0,24}?/,
  /お客|方|会員|寄附者|寄付者|皆|者|様|データ|情報|記録|写真|資料|書類|ファイル|名簿|帳票|文書/,
]);
/** What came out about the data. */
export const FOUND = /判明|確認(?:さ|し|いた|でき)|発覚|明らか|認め/;

/** 「…に第三者が侵入していた|ことが判明し」: what is told of a date is what was found on another. */
export const TOLD_AS_FOUND =
  /^(?<told>[^。]{4,160}?)(?:こと|事実|旨|疑い)(?:が|を|も)[^。、]{0,12}(?:判明|発覚|確認|把握|特定|分か|わか|明らか|認め)/;

/** Behind a date at the head of a heading: the date only names what the heading is about. */
export const HEADING_OF_THING = anyOf([
  /^(?:[にのはをがとへや付~,、]|から|まで|以降|以前|時点|現在)/,
  /(?:お願い|について|お知らせ|ご?報告|お詫び|方へ?|皆様へ?|の(?:出来事|状況|経過|経緯|対応))$/,
]);

/** A bracketed remark with a date that tells of what stands before it: 「(5月2日より開設)」「(6月30日終了)」. */
export const DONE_REMARK = /開設|設置|終了|完了|実施|開始|送付|発送|提出|済|停止|再開|受理|受領|回収|削除|報告|通知/;

/** What stands on a page beside the notice, and when somebody can be reached. */
export const BESIDE_THE_NOTICE = anyOf(
  [
    /新着|カレンダー|更新履歴|アーカイブ|サイトマップ/,
    /(?:関連|最近の|前の|次の|過去の)(?:記事|投稿|ニュース)/,
    /総数|累計アクセス/,
    /アクセス(?:数|カウンター)/,
    /Copyright|All Rights/,
    /\d{2,4}-\d{2,4}-\d{3,4}/,
    /(?:受付|営業|開設|対応)(?:時間|期間)/,
    /平日|フリーダイヤル|内線/,
    /(?:[>»][^>»]{1,40}){3}/,
  ],
  "i",
);

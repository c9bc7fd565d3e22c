/** Labels, headings and table cells that say what the date beside them is. */
import { anyOf, inOrder } from "./patterns";

/** When it happened, was open, was sent or got lost: labels, headings and table cells. */
export const OCCURRENCE_LABEL = anyOf([
  inOrder([
    anyOf([
      /発生|発行|公表(?=(?:して|されて)(?:い|お)た)|事故|事案|事象|事件|漏え?い|漏洩|流出|閲覧|公開|掲載|配信|表示|設定|状態|露出|侵入|攻撃|感染/,
      /不正|アクセス|ログイン|持ち?出|紛失|盗難|遺失|亡失|送信|送付|発送|郵送|交付|配布|配付|投稿|廃棄|取得/,
      /窃取|被害|不具合|可能|影響|本時間|対象|故障|消失|破損|滅失/,
    ]),
    /[^。]{0,24}?(?:日時|年月日|時期|期間|時間帯?|時刻|日(?![本程])|いつ)/,
  ]),
  /^(?:日時|期間|時期|日付)|^(?:事[故案]の?)?(?:発生|漏え?い|流出|紛失|盗難|誤送[信付])$/,
  /^いつ(?:ですか|のことか)?$/,
  /いつ(?:起|発生|無|な|から)/,
  /(?:見られ|閲覧でき|見え|開け|読め|ご覧)[^。]{0,10}(?:期間|時間)/,
  inOrder([
    /(?:[さわらかたまれがせ]れ|[しいっえけげてねべめきぎちにびみり]|た)た(?:と(?:思|み|考)われる)?/,
    /(?:時期|期間|日時|時間帯?|日)$/,
  ]),
]);

/** When it was found out: labels, headings and table cells. */
export const DISCOVERY_LABEL = anyOf([
  inOrder([
    /(?:通報|連絡|指摘|申し?出|届け?出|問い?合わ?せ|苦情|電話|報告|情報提供|メール)(?:を|の|が)?/,
    /(?:受信|受領|受理|受付|受電|入電|受け(?:た)?|あった|いただいた|頂いた)(?:日時?|年月日|時刻)/,
  ]),
  /(?:入電|受電)日時|^(?:事[故案]の?)?(?:発覚|判明|発見|認知|覚知|検知|把握|認識)$/,
  inOrder([
    /(?:判明|発覚|発見|(?<![本ご])確認|覚知|認知|検知|把握|認識|探知|事案確認|気付い|気づい|分かっ|わかっ|知っ)(?:した|の|た)?/,
    /[^。]{0,4}?(?:日時?|年月日|時期|時刻)(?![本程])/,
  ]),
]);

/** One label for both: 「発生(発見)日時」「発生・発覚日」. */
export const OCCURRENCE_AND_DISCOVERY_LABEL = anyOf([
  /発生(?:日時?)?(?:[(・、/]|及び|および|又は|または)(?:発見|判明|発覚|認知|覚知|把握)/,
  /(?:発見|判明|発覚|認知|覚知)(?:日時?)?(?:[(・、/]|及び|および)発生/,
]);

/** Periods that are none of the incident's. */
export const OTHER_PERIOD_LABEL = anyOf([
  /停止|休止|保存期間|保管期間|対応|受付|募集|応募|開催|実施|調査|契約/,
  /利用(?:期間|日)/,
  /登録期間|回答|営業|設置/,
  /(?<!公)開設/,
  /問い?合わ?せ|予定|再開|復旧|公表(?!(?:して|されて)(?:い|お)た)|掲載日|更新|報告|処分|執行|確認した日|障害|配達|回収/,
]);

/** Over what came of the incident later: misuse of the data, enquiries about it. */
export const AFTERMATH_HEADING = /二次(?:的な?)?被害|(?:不正(?:利用|使用)|悪用)(?:等|など)?の?(?:有無|状況|確認)/;

/** A second label on a line, as short as can be: 「発生:5月10日 判明:5月12日」. */
export const BARE_LABEL = /^(?:発生|漏え?い|流出|紛失|盗難|発覚|判明|発見|認知|覚知|検知|把握|認識)$/;

/** A label that says outright that its value is a date. */
export const DATED_LABEL =
  /(?:日時?|年月日|期間|時期|時間帯?|時刻|いつ.{0,12}|期日)(?:(?:及び|・|、|と|や)?(?:発生|紛失|盗難)?場所)?(?:\(.{0,40}\))?$/;

/** Words that tell how far the inquiry has come. */
import type { Investigation } from "../../taxonomy";
import type { Phrase } from "../recognizers/phrases";
import { anyOf, inOrder, regex } from "./patterns";

const INQUIRY =
  /調査|解析|原因究明|原因の究明|究明|特定作業|精査|分析|フォレンジック(?:調査)?|検証|事実確認|事実関係の確認/;

/**
 * Somebody else's inquiry, or one that is made every year, or of how people live. What stands before is looked at only
 * where a word for an inquiry may begin.
 */
const NOT_OF_POLICE =
  /(?=[調解原究特精分フ検事詳経範内有件影状])(?<!(?:警察|捜査)[^。、\n]{0,20}|(?:毎[年月日週]|定期(?:的)?に|年に?1回|ごとに|今後は)[^。\n]{0,30}|(?:実態|統計|満足度|ニーズ|意識|市場|学術|世帯の状況|現況)[^。、\n]{0,6})/;
/** 「…ております」「…ているところ」「…てまいります」, not 「…ておりましたが」. */
const GOES_ON = /(?:(?:い|お)(?:る|り(?!ませ|ました)|ます)|まい(?:り|る)|いき|いく)/;

/** The rule of a title that announces what an inquiry came to; in the text, a part of it may be meant. */
export const RESULTS_IN_TITLE = "results-in-title";

/** How far the inquiry has come, as the notice puts it. */
export const INVESTIGATION_PHRASES: readonly Phrase<Investigation>[] = [
  {
    value: "ongoing",
    rule: "inquiry-goes-on",
    weight: 3,
    pattern: anyOf(
      [
        regex`${INQUIRY}(?:を(?:実施|継続|行って|続行)?)?(?:継続)?中(?!間|断|止|に)`,
        inOrder([
          regex`${INQUIRY}(?:を|も|は|が)?[^。、\n]{0,10}?(?:継続|続け|続行|進め|行って|実施して|取り組んで)(?:し)?`,
          /(?:て)?(?:い|お|まい|参)(?:る|り|ます|く)/,
        ]),
        inOrder([
          regex`${INQUIRY}(?:を|等を)(?:引き?続き)?(?:継続|進めて|続けて|行って)`,
          /、|。|いる|おり|まい|参|いき|し(?!た)/,
        ]),
        regex`引き?続き[^。\n]{0,50}?${INQUIRY}(?:を|等|し)(?!(?:行い|実施し|進め|継続し|いたし|続け)?ました|した)`,
        inOrder([
          /(?:原因|詳細|経路|範囲|内容|有無|件数|影響)(?:等)?(?:に(?:つい|関し)て)?(?:は|を|も|:|\t)?/,
          /[^。、\n]{0,10}?(?:調査|確認|特定|精査|解析)中/,
        ]),
        // 「現在、専門機関とともに影響範囲を調査しております」「専門業者に依頼して調べています」
        regex`${NOT_OF_POLICE}${INQUIRY}(?:を)?(?:いた)?して${GOES_ON}`,
        regex`${NOT_OF_POLICE}調べて(?:もらって|いただいて)?${GOES_ON}`,
        // 「専門の会社に調査をお願いしています」
        regex`${NOT_OF_POLICE}(?:調査|解析|分析|究明|精査)を(?:お願い|依頼|委託)して${GOES_ON}`,
        // 「情報漏えいの有無も含め、現在確認を進めています」
        inOrder([
          NOT_OF_POLICE,
          /(?:原因|詳細|経路|経緯|範囲|(?<!(?:宛先|送信|入力|記載)の?)内容|有無|件数|影響|事実関係|(?<!(?:削除|回収|返送|廃棄|破棄|開封|受領|対応|進捗|実施|運用|遵守|アクセス|利用)(?:の)?)状況)[^。\n]{0,20}?確認(?:を)?(?:進め|行っ|急い|続け)て/,
          GOES_ON,
        ]),
        // 「詳細な調査は続いております」
        /(?:調査|解析)(?:は|が|も)、?(?:現在も)?続いて(?:い|お)(?:る|り(?!ませ|ました)|ます)/,
        /調査に着手し(?:て(?:い|お))/,
        // 「原因の究明および再発防止が完了するまで随時お知らせします」
        regex`${INQUIRY}[^。\n]{0,30}?(?:完了|終了|終わ)(?:する(?:まで|と)|るまで|[しり]?次第|(?:し|いたし|り)?(?:まし)?たら)`,
        inOrder([
          /現在[^。、]{0,10}(?:詳細|状況|原因|影響|被害)/,
          /[^。、]{0,8}確認(?:を(?:進め|行っ|急い))?(?:し)?て(?:い|お)(?:り|る)/,
        ]),
      ],
      "g",
    ),
  },
  {
    value: "concluded",
    rule: RESULTS_IN_TITLE,
    weight: 2,
    pattern: inOrder(
      [
        /(?<!中間)(?:調査|解析|検証)(?:の)?結果/,
        /(?=に(?:つい|関|つき)|の?(?:ご)?(?:報告|お知らせ|公表)|及び|および|と|\s*(?:\((?!中間|第|途中|速報|暫定)|[)】]?\s*$))/,
      ],
      "gm",
    ),
  },
  {
    value: "concluded",
    rule: "inquiry-is-over",
    weight: 3,
    pattern: anyOf(
      [
        inOrder([
          regex`${INQUIRY}(?:が|は|も|を|の)?[^。、\n]{0,16}?(?:完了|終了|終結|終え(?!る)|終わ[りっ])`,
          /(?!次第|(?:し|いたし)?(?:まし)?たら|(?:し)?た(?:段階|時点|とき|際)|する(?:まで|予定)|後|まで|し次第|の(?:見込|予定)|を(?:待|も))/,
        ]),
        /最終(?:の)?(?:報告|調査報告|ご報告)(?:書)?(?:を|と|で|いた|し|です|$|\))|最終報(?!告)/,
      ],
      "gm",
    ),
  },
];

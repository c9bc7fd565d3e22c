/**
 * Words that tell what a part of a notice is for. A Japanese heading says it at its end (「…がある方への対応」),
 * so of several words the last one counts; of parts joined by 及び, the first.
 */
import type { SectionKind } from "../../taxonomy";
import { anyOf, inOrder } from "./patterns";

/** Words that decide wherever they stand: 「時系列対応」 is a chronology, 「公表が遅れた経緯」 none. */
export const DECIDING_WORDS: readonly (readonly [SectionKind, RegExp])[] = [
  ["other", /(?:公表|発表|ご?連絡|お知らせ|ご?報告)(?:まで|が遅れ|の遅れ|に至る|が遅く)/],
  ["chronology", /時系列|タイムライン/],
  // What many ask, answered: no address to write to.
  [
    "other",
    /(?:よく|多く|お?問い?合わ?せ|ご?質問)[^。、]{0,8}(?:多い|いただく|寄せられ)[^。、]{0,8}(?:点|質問|事項|内容|こと)|よくある/,
  ],
  // 「電子メール及び添付ファイルに含まれている個人情報」
  ["scope", /(?:含まれ|記載され|記録され|保存され)(?:て(?:い|お)(?:る|た)|る|た)(?:個人)?(?:情報|データ)/],
  ["prevention", /再発(?:の)?防止/],
  // A second title above the text: 「不正アクセスによる情報流出のお知らせとお詫びについて」.
  [
    "overview",
    /(?:漏え?い|漏洩|流出|紛失|不正アクセス|誤送信|誤送付|事案)[^、。]{0,24}(?:お知らせ|お詫び|おわび)(?:について)?$/,
  ],
];

/** Words of headings by what stands below; of several the last one counts. */
export const HEADING_WORDS: readonly (readonly [SectionKind, RegExp])[] = [
  ["prevention", /再発防止[策等]?|防止策|今後の対策|改善策|セキュリティ対策|今後に向けて|再発防止に向け/g],
  [
    "contact",
    anyOf(
      [
        /お?問い?合わ?せ先?|お問合せ|連絡先|相談窓口|照会先|相談先|受付時間|受付窓口|専用窓口|コールセンター/,
        /担当(?:課|部署|者)?$/,
        // Not 「…宛に転送された電子メール」, which is what got out.
        /電話番?号?$|(?<![たる](?:電子)?)メール(?:アドレス)?$/,
      ],
      "g",
    ),
  ],
  [
    "request",
    /お願い|ご注意|注意喚起|ご留意|ご確認(?:ください|方法)|ご協力|(?:お客さ?ま|お客様|皆さ?ま|皆様|利用者|会員|対象者|方)へ$|お手続き/g,
  ],
  [
    "response",
    /対応(?:状況|内容|策|等)?|措置|対処|処置|処分|取り?組み?|通知(?:方法)?|ご?連絡|お知らせ|ご報告|方針|見通し|お詫び状|公表/g,
  ],
  ["cause", /原因|要因|理由|背景|なぜ/g],
  [
    "chronology",
    /経緯|経過|時系列|いきさつ|発覚|判明|発生日時?|発生年月日|日時|期間|時期|年月日|日付|流れ|タイムライン/g,
  ],
  [
    "scope",
    anyOf(
      [
        /情報|項目/,
        /対象(?:者|件数|となる.{0,6})?/,
        /件数|人数|範囲|影響|被害|漏え?い|漏洩|流出|内容|該当(?:者)?|データ|媒体|書類|文書|内訳|状態|程度|員数/,
        /二次被害|性質|種類/,
      ],
      "g",
    ),
  ],
  ["overview", /概要|事案|事象|事故|事件|発生|概況|状況|内容|事実|あらまし|結果|何が起き/g],
];

/** The ends of lines that stand as headings without any mark or number. */
export const BARE_HEADING = inOrder([
  anyOf([
    /^届け?出/,
    /^(?:[^、。]{0,8})?含まれ(?:て(?:い|お)る|て(?:い|お)ない|ない|る)もの/,
    /経緯|経過|時系列|原因|対応|対応状況|概要/,
    /再発防止(?:策|に向けて|に向けた取り?組み?)?/,
    /防止策|対策|お願い|ご注意/,
    /(?:お?問い?合わ?せ|お問合せ)(?:先|窓口)?/,
    /連絡先|情報|項目|内容|二次(?:的な?)?被害/,
    /対象(?:者|件数)?/,
    /(?:対象|該当)(?:と(?:なる|なった)|の|する)[^、。\d]{1,12}(?:数|方々?|皆様)/,
    /件数|人数|範囲|影響|被害状況|期間|日時|状況|事案|措置|内訳|について|結果|事象|時期|項目等|窓口|見通し|方へ/,
    /皆さ?まへ|皆様へ|お客さ?ま(?:様)?へ|所在地|担当課?/,
    /(?:ご?報告|届け?出|通報|相談)先/,
    /(?:機関|官庁|省庁|当局|警察|委員会)(?:等)?への(?:ご?報告|届け?出|通報|相談)/,
  ]),
  /$/,
]);

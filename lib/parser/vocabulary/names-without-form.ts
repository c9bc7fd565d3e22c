/** Names that no legal form or ending tells: in marks behind a word for their role, of services, of foreign firms. */
import { anyOf, captured, inOrder, notBefore } from "./patterns";

/** Such a name in marks: 「関連会社(フィノス)」; a Latin one may be long. */
export const NAME_IN_ROLE = inOrder(
  [
    captured(
      [
        /子会社|孫会社|親会社|関連会社|関係会社|グループ会社|委託元|発注元|再?委託先|再?委託業者|再?委託事業者/,
        /受託事業者|受託者|提供元|提供会社|提供事業者|運営会社/,
      ],
      "word",
    ),
    /(?:である|の)?[「『(](?<name>(?!再?(?:委託|受託|発注))[^「」『』()、。\n]{2,30}|[A-Za-z][A-Za-z0-9 .,&-]{2,60})[」』)(]/,
  ],
  "g",
);

/** Software, devices and ways to pass data, which many have and no firm is called by: 「子会社のSharePoint」. */
const THING = inOrder([
  anyOf([
    /Microsoft (?:Exchange|Office|SharePoint|Teams|Windows|Outlook|Excel|Word|Access)|SharePoint|Exchange|OneDrive|Teams/,
    /Windows|Android|iPhone|iPad|Linux|Unix|Mac(?:OS)?|Active ?Directory|Office|Outlook|Excel|Word|Power[Pp]oint|Access/,
    /Web|WEB|JavaScript|Java|Cookie|Html|HTML|HTTPS?|FTPS|SFTP|SMTP|IMAP|MySQL|PostgreSQL|Apache|Python|WordPress|Movable Type/,
    /SaaS|PaaS|IaaS|Wi-?Fi|Bluetooth|E-?[Mm]ail|Mail|Chrome|Safari|Firefox|Edge/,
  ]),
  /(?: ?(?:Server|Online|365|DB|API))?(?![A-Za-z]| [A-Z])/,
]);

/** What a Latin or katakana name without a legal form is made of, where a word tells that a name begins. */
const LATIN_NAME = inOrder([
  notBefore([THING]),
  /(?=[A-Z0-9&.-]{0,24}[a-z])[A-Z][A-Za-z0-9&.-]{2,24}(?: [A-Z][A-Za-z0-9&.-]{1,24}){0,3}/,
]);
const KATAKANA_NAME =
  /[ァ-ヴー・]{4,20}(?<!センター|サーバー?|システム|サービス|ベンダー|メーカー|クラウド|パートナー|グループ|オペレーター|スタッフ|ネットワーク|コンサルタント|ショップ|サイト|アプリ|フォーム|チェーン|フリーランス|エンジニア|プログラマー?|デザイナー|ドライバー|ライター|カメラマン|ワーカー|アルバイト|ボランティア|プロバイダー?|ディーラー|コーディネーター|アドバイザー|オーナー|サポート|デスク|データベース|ホテル|レストラン)/;
const NAME_ENDS = /(?=[はがをにへのでと、。(]|より|から|によ)/;

/** Such a name without marks: 「調査を依頼したBlue Trace Partnersより」「委託先であるアオイパートナーズから」. */
export const BARE_NAME_IN_ROLE = inOrder(
  [
    captured(
      [
        /子会社|現地法人|親会社|関連会社|グループ会社|提供元|提供会社|運営会社|委託先|再委託先/,
        /調査(?:専門)?(?:会社|機関)|(?:セキュリティ|フォレンジック)(?:専門)?(?:会社|企業|業者|事業者|ベンダー)/,
        /(?:調査|解析|分析|鑑定)を(?:依頼|委託)し(?:た|て(?:いる|いた|おります))/,
      ],
      "word",
    ),
    anyOf([
      inOrder([/である|(?<=[たるす社関])/, captured([LATIN_NAME], "latin")]),
      // Behind 「子会社の」 stands what it has as well as what it is called.
      inOrder([
        /(?<!先)の/,
        captured([LATIN_NAME], "possessed"),
        /(?=より|から[^。、]{0,12}(?:報告|連絡|通知)|(?:が|による|に)[^。、]{0,12}(?:調査|解析|鑑定))/,
      ]),
      inOrder([/である/, captured([KATAKANA_NAME], "katakana")]),
    ]),
    NAME_ENDS,
  ],
  "g",
);

/** A named service or product in use, for whose unnamed provider it stands: 「Peatix」, クラウドサービス「…」. */
export const SERVICE_IN_USE = anyOf(
  [
    inOrder([
      anyOf([
        inOrder([
          anyOf([
            /ウェブ|Web|クラウド|外部|予約|配信|転送|共有|管理|販売|決済|募集|申込み?|会員|学習|支援|勤怠|労務/,
            /採用|フォーム|アンケート|名簿|顧客|メール/,
          ]),
          /[^「」。、()]{0,16}/,
        ]),
        /(?:サービス|システム|ツール|アプリ|ソフト|プラットフォーム|サイト|レンタルサーバー?|パッケージ)(?:である|の|、)?/,
      ]),
      /[「『](?<quoted>[^「」『』\n]{2,24})[」』]/,
    ]),
    /(?:サービス|システム|ソフト(?:ウェア)?|ツール|アプリ)\((?<bracketed>[A-Za-z][A-Za-z0-9 .+-]{1,24})\)/,
    // 「宿泊予約サイトStayNova」「CIサービス BuildPort」
    inOrder([
      /(?:サービス|システム|ソフト(?:ウェア)?|ツール|アプリ|プラットフォーム|サイト|カート|クラウド|SaaS|CMS)(?:である| )?/,
      notBefore([THING]),
      captured([/[A-Z][A-Za-z0-9.+-]{3,24}(?: [A-Z][A-Za-z0-9.+-]{1,24})?(?<=[a-z]\S{0,24})/], "bare"),
      /(?![A-Za-z0-9])(?! ?[(「])/,
    ]),
    // 「StayNova(クラウド型予約システム)」
    inOrder([
      /(?<![A-Za-z])/,
      notBefore([THING]),
      captured([/[A-Z][A-Za-z0-9.+-]{3,24}/], "described"),
      /\([^()。、\n]{2,16}(?:サービス|システム|ツール|ソフト(?:ウェア)?|アプリ|プラットフォーム)\)/,
    ]),
    // 「Brandフォーム」「Brandドライブ」: a maker's name and what it makes; in brackets it only explains.
    inOrder([
      /(?<![A-Za-z(])/,
      captured(
        [
          inOrder([
            /(?!Web|WEB|Html|HTML|Excel|Word|Online|Mail|Ajax|Ftp|Java|Flash|Access|Adobe)/,
            /[A-Z][a-z][A-Za-z]{2,16} ?(?:フォーム|ドライブ|スプレッドシート|Forms?|Drive|Sheets?)(?![A-Za-zァ-ヴー])/,
          ]),
        ],
        "made",
      ),
    ]),
  ],
  "g",
);

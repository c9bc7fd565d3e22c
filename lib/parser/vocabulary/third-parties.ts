/** Words for suppliers and services, and for what went wrong at or through them. */

/** Those who work for the discloser, without a name. */
export const THIRD_PARTY =
  /(?:業務|再々?|再|外部|運用|保守|開発|印刷|発送|配送|システム|データ入力|作業)?委託(?:先|業者|事業者|会社|企業|団体)(?!の(?:選定|監督|管理|見直|指導|審査|評価|安全管理))(?:(?:の|である|でもある|となる|であった)?(?:会社|企業|業者|事業者))?|受託(?:者|業者|事業者|会社|企業)|(?:印刷|発送|封入|保守|運用|運送|配送|宅配|物流|回収|廃棄(?:物)?|処理|清掃|システム|開発|制作|ウェブ制作|サイト制作|配信|サービス|決済|機器|外部)(?:代行)?(?:業者|会社|事業者|ベンダー)|(?:提供|運営|開発|販売|製造|納入|管理|配信|サービス提供)(?:会社|事業者|業者|企業)|提供元|システムベンダー|(?<![一-龠])業者|(?:提供|運営|管理|保守|運用|製造|開発)(?:を)?(?:する|して(?:い|お)る|していた)[^。、\n]{0,6}?(?:(?<!株式|有限|合同|合資)会社|事業者|業者|企業)|委託(?:して(?:い|お)(?:る|ります)|した|していた|する)[^。、\n]{0,6}?(?:(?<!株式|有限|合同|合資)会社|事業者|業者|企業)|(?!専門|調査|捜査|当該)[一-龠]{2,4}業者|代理店|郵便局|日本郵便/g;

/** 「同社」 and the like: whoever was named last. */
export const SAME_PARTY = /同社|当該(?:業者|会社|企業|事業者|委託先)/g;

/** What may stand between a name and its particle. */
export const NAME_SUFFIX = /^(?:様|殿|さん|社)?(?:[」』])?(?:\([^)\n]{1,90}\))?(?:[」』])?/;

const FAULT =
  "(?:不正(?:な)?(?:アクセス|侵入|ログイン|接続|操作)|不正に|サイバー|攻撃|侵入|感染|ランサム|暗号化|誤[っりた]|誤(?:送|交|配|封|発|廃|掲|公|操作|記)|ミス|紛失|盗(?:まれ|難)|持ち?出|漏え|漏洩|流出|流失|不具合|バグ|脆弱性|改ざん|取り?違|入れ違|過失|不備|不手際|手違い|置き忘れ|設定(?:を|が|の)?(?:誤|行わ|不)|ずれ)";
/** As FAULT, of someone who does it or suffers it; 「…の流出件数を報告し」 is none. */
const ACT = FAULT.replace("|漏え|漏洩|流出|流失", "|(?:漏え?い|漏洩|流出)(?:させ|した|が)");
const ASSETS =
  "(?:サーバー?|システム|ネットワーク|データセンター|データベース|クラウド|環境|設備|パソコン|PC|端末|機器|従業[員者]|社員|職員|担当者|作業員|配達員|配送員|ドライバー|従事者|スタッフ|VPN|サービス|メール|拠点|倉庫|工場|車両?|作業|ソフト|プログラム)";

/** What follows a third party where it is the place, the way in, or at fault. The first that fits counts. */
export const AT_THIRD_PARTY: readonly { readonly rule: string; readonly score: number; readonly pattern: RegExp }[] = [
  {
    rule: "happened-at-third-party",
    score: 3,
    pattern: new RegExp(
      `^(?:及び[^。、]{1,20}|(?:や|・)[^。、]{1,20})?(?:において|における|にて|での|で(?=発生|起き|誤|不正|紛失|個人|管理|保管)|内(?:で|の|に))[^。]{0,110}?${FAULT}`,
    ),
  },
  {
    rule: "third-partys-system-hit",
    score: 3,
    pattern: new RegExp(
      `^(?:の|側の|が(?:運営|管理|保有|提供|使用|利用|運用)(?:する|している|していた))[^。、]{0,24}?(?:${ASSETS}[^。]{0,70}?${FAULT}|(?:過失|ミス|不手際|誤り|手違い|不備|不具合|誤操作|確認不足|設定))`,
    ),
  },
  {
    rule: "third-party-hit",
    score: 3,
    pattern:
      /^(?:への|に対する|に対し(?:て)?|が受けた|へ)(?:第三者(?:から|による)の?|外部からの)?(?:不正|サイバー|ランサム|攻撃)|^(?:を経由|を介|経由|と(?:の|を結ぶ|接続)[^。、]{0,24}?(?:経由|介し|から侵入))/,
  },
  {
    rule: "third-party-at-fault",
    score: 3,
    pattern: new RegExp(
      `^(?:が|は|では|も)(?![^。]{0,24}(?:調査|解析|点検|検知|発見|復旧|助言|確認した(?:ところ|結果)))[^。]{0,100}?${ACT}`,
    ),
  },
  { rule: "fault-of-third-party", score: 3, pattern: new RegExp(`^による[^。、]{0,24}?${FAULT}`) },
  {
    rule: "told-by-third-party",
    score: 2,
    pattern: new RegExp(
      `^(?:より|から)(?![^。]{0,20}調査)[^。]{0,120}?(?:${FAULT})[^。]{0,60}?(?:連絡|報告|通知|説明|公表|発表)`,
    ),
  },
];

/** Outside services that the discloser uses, hit themselves. */
export const SERVICE_HIT =
  /(?:利用|使用|導入|契約|採用)(?:して(?:い|お)(?:る|た|ります)|する|した)[^。\n]{0,60}?(?:サービス|クラウド|SaaS|ASP|カート|プラットフォーム|ソフトウェア|製品|システム)[^。\n]{0,40}?(?:が|に|へ|への|において|に対する|の(?:サーバー?|システム|脆弱性|不具合))(?![^。\n]{0,14}(?:アカウント|パスワード|ID|設定))[^。\n]{0,30}?(?:不正アクセス|攻撃|ランサム|侵入|不具合|脆弱性|改ざん|感染)|(?:ウェブサービス|クラウドサービス|外部サービス|クラウド型[^。\n]{0,12})[^。\n]{0,40}?(?:が|への|に対する)(?:第三者(?:による|から)の?|外部からの)?(?:不正アクセス|サイバー攻撃|攻撃)/g;

/** A system that a contractor runs or made: its defects are the contractor's. */
export const SYSTEM_ENTRUSTED =
  /(?:運用(?:・|や|及び)?保守|保守|運用|開発|構築|管理|改修|作成|制作)(?:業務)?(?:等)?を(?:[^。\n]{0,30}に)?委託/g;

/** The discloser's own account or setting at a service: its own affair. */
export const OWN_ACCOUNT =
  /[当弊本](?:社|店|館|院|学|校|市|区|町|村|県|会|園|協会|団体|法人|機構|財団|組合|センター|委員会)(?:用|の|が(?:利用|使用)する|において|による)?[^。、]{0,12}(?:アカウント|ID|パスワード|設定|権限)/;

/** A setting at a service is its user's to make. */
export const SETTING = /(?:設定|権限|共有範囲|公開範囲)(?:[^。、]{0,6}(?:誤|不|ミス))?$/;

/** Right behind the words: they are denied. */
export const FAULT_DENIED =
  /^[^。、]{0,14}(?:は|も)(?:確認|ありませ|ございませ|な[いくか])|^(?:の|した)?(?:おそれ|可能性|事実|形跡)は/;

/** Words that tell who looked into an incident: by trade, by order, or by what it did. */
import { anyOf, inOrder, regex } from "./patterns";
import type { RoleCue } from "./role-cue";

/** 「市民意識調査」 is work like any other. */
const SURVEYED = /意識|アンケート|実態|交通量|世論|市場|統計|満足度|健康/;
export const SURVEY = regex`${SURVEYED}調査`;

/** To look into something, but no survey. */
export const EXAMINING = regex`(?<!${SURVEYED})調査|解析|(?<!(?:集計|データ|回答|結果|検体|成分|需要|市場)(?:・|や|と|及び|の)?)分析|鑑定|検証|フォレンジック`;

/** What is looked into. */
const TRACES = anyOf([
  /アクセス|通信|ログ|記録|端末|機器|サーバー?|パソコン|PC|ストレージ|ネットワーク|システム|データ|ディスク|メール|履歴|痕跡|装置/,
  /侵入|原因|影響|被害|経路|ウイルス|マルウェア/,
]);

/** 「ログの調査」「フォレンジック」, or 「調査は」 without what is looked into: the incident is, and nothing else. */
const EXAMINING_TRACES = anyOf([
  regex`(?:${TRACES}|外部|第三者|詳細|技術|追加|専門)[^。、:]{0,6}${EXAMINING}`,
  /フォレンジック|解析|鑑定/,
  /(?:^|[、。\s]|今回の|本件の|この)(?:調査|検証|分析)/,
]);

/** 「委託先である」「保守業者の」: whoever is so called was asked about its own affair. */
const CALLED_OTHERWISE = inOrder([
  /(?:委託|受託|保守|運営|提供|開発|運用|管理|印刷|配送|制作|構築|サービス|システム)/,
  /(?:先|業者|事業者|会社|企業|元|者|ベンダー?)[^。、]{0,6}?(?:である|の|、|「|『|\()*$/,
]);

const NAME_TAIL = /^[」』]?(?:\([^()]{0,40}\))?/;

export const INVESTIGATOR_CUES: readonly RoleCue[] = [
  {
    role: "investigator",
    rule: "called-investigator",
    before: anyOf([
      inOrder([
        anyOf([
          /調査(?:専門)?(?:機関|会社|業者|事業者|企業|委託先|依頼先|担当)/,
          /フォレンジック(?:調査)?(?:専門)?(?:の)?(?:会社|事業者|業者|企業|機関|ベンダー)/,
          /第三者(?:調査)?機関|外部(?:調査|専門)?機関/,
          /(?:外部)?(?:の)?専門家/,
          /セキュリティ(?:対策)?(?:の)?(?:専門|調査)?(?:の)?(?:会社|企業|業者|事業者|ベンダー|機関)/,
          /(?:セキュリティ|フォレンジック|調査|解析)(?:を)?専門(?:とする)?/,
          /専門(?:の)?(?:調査)?(?:機関|会社|業者|事業者|企業)/,
        ]),
        /(?:である|の|、|:|「|『|\(| )*$/,
      ]),
      inOrder([
        regex`${EXAMINING}(?:調査)?(?:業務)?(?:を|の)(?:(?:依頼|委託|お願い|担当|実施)を?し|(?:依頼|委託)され)`,
        /(?:た|て(?:いる|いた|おります|おりました))$/,
      ]),
      regex`${TRACES}(?:を|の)[^。、]{0,6}(?:調査|解析|分析|検証|鑑定)(?:を)?(?:した|行った|担当した)$`,
      regex`(?:^|[\s・●■○◆-])${EXAMINING_TRACES}(?:調査)?(?:者|元|実施者|実施機関|担当)?[ ]?: ?$`,
    ]),
    behind: anyOf([
      /^[」』]?(?:に(?:よる)?|へ|の)[^。、]{0,12}(?:フォレンジック|第三者調査)/,
      regex`${NAME_TAIL}の(?:(?:専門家|研究者|教授|技術者|専門チーム)の?)?(?:ご?協力|ご?支援|助言|助力|サポート)(?:を(?:得|受け|いただ|仰)|のもと|の下|により)[^。]{0,30}${EXAMINING}`,
    ]),
    alias: /調査(?:会社|機関|法人)/,
  },
  {
    // 「聴取(|弁護士法人…の弁護士が担当)」「端末の解析(|X社に委託)」
    role: "investigator",
    rule: "in-brackets-behind-it",
    before: inOrder([
      anyOf([
        /フォレンジック(?:調査)?|解析|鑑定/,
        /(?:原因|外部|第三者|詳細|技術|専門|追加|侵入|被害|影響|経路|範囲|端末|ログ|記録|委員会)(?:の)?調査/,
      ]),
      /(?:業務|作業|調査|等|など)?\($/,
    ]),
  },
  {
    // 「ヒアリング(|X社の担当者)」 tells who was heard.
    role: "investigator",
    rule: "in-brackets-behind-it",
    before: /(?:聴取|ヒアリング|聞き?取り)(?:業務|作業|調査|等|など)?\($/,
    onlyBehind: /^[^()]{0,16}(?:が(?:担当|実施)|に(?:委託|依頼))/,
  },
  {
    role: "investigator",
    rule: "asked-to-look-into-it",
    notBefore: CALLED_OTHERWISE,
    behind: anyOf([
      regex`${NAME_TAIL}(?:に|へ)(?:対し)?[^。、]{0,24}${EXAMINING}(?:調査)?(?:業務|作業)?(?:を|の)(?:実施を)?(?:依頼|委託|要請|お願い)`,
      regex`${NAME_TAIL}の${EXAMINING}(?:調査)?(?:(?:の)?(?:報告書|結果|レポート)(?:によ|で|では|から|に|を)|によ[りるれ]|の中で)`,
    ]),
  },
  {
    role: "investigator",
    rule: "asked-to-look-into-it",
    before: regex`${EXAMINING_TRACES}(?:調査)?(?:業務|作業)?(?:は|を|については)、?[^。、]{0,16}$`,
    onlyBehind: regex`${NAME_TAIL}(?:に|へ|が|にて)[^。、]{0,12}(?:依頼|委託|お願い|実施|行|担当)`,
  },
  {
    role: "investigator",
    rule: "looks-into-it",
    behind: anyOf([
      inOrder([
        /^[」』]?(?:\([^()]{0,60}\))?による(?:[^。、]{0,8}の)?(?:[一-龠]{2,4})?/,
        /(?:検証|解析|鑑定|ログ分析|(?:原因|詳細|技術|外部|追加)調査)/,
      ]),
      regex`${NAME_TAIL}による[^。、]{0,16}${TRACES}[^。、]{0,20}${EXAMINING}`,
      regex`${NAME_TAIL}による調査(?:が(?:完了|終了|終わ)|を(?:実施|行|進|開始|継続)|の結果|結果|により|で|では)`,
      regex`${NAME_TAIL}(?:による|が)[^。、]{0,12}(?:ダークウェブ|闇サイト)[^。、]{0,16}(?:監視|モニタリング|調査|調べ)`,
    ]),
  },
];

/**
 * Whoever works for the discloser looks into it too, and so does whoever discloses: this counts where nothing else tells
 * a role, and says nothing against being the author.
 */
export const LOOKED_INTO_IT: RoleCue = {
  role: "investigator",
  rule: "looked-into-it",
  notBefore: CALLED_OTHERWISE,
  behind: anyOf([
    regex`${NAME_TAIL}(?:が|は)、?[^。]{0,16}${TRACES}[^。]{0,24}(?:調べ|${EXAMINING}し|${EXAMINING}(?:を|に)(?:行|実施|着手|担当)|復元し)`,
    regex`${NAME_TAIL}(?:が|は)、?[^。、]{0,12}${EXAMINING}(?:調査)?を(?:行|実施|担当|進め)`,
  ]),
  // 「X組合は、影響を調べています」: what it means for itself.
  notBehind: regex`${NAME_TAIL}は、?(?:影響|被害)(?:の有無)?を`,
};

/** What one does who looks into it, told in a row beside its name. */
export const WORK_OF_INVESTIGATORS = anyOf([
  /フォレンジック|侵害(?:範囲|状況)|(?:ログ|痕跡|端末|ディスク|通信記録)の?(?:解析|分析|調査|鑑定)/,
  /(?:原因|侵入経路|影響範囲|被害範囲)の?(?:調査|解析|特定|究明)|(?:ダークウェブ|闇サイト)[^\t]{0,10}(?:監視|調査)/,
]);

/** 「…フォレンジクス」「…デジタル鑑識」: a name that tells its trade. */
export const NAMED_BY_TRADE = /フォレンジ(?:ック|クス)|forensic|鑑識/i;

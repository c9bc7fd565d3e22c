/** Words that tell what an organization is to the discloser: before its name, behind it, or as its alias. */
import type { OrganizationRole } from "../../taxonomy";

export interface RoleCue {
  readonly role: OrganizationRole;
  readonly rule: string;
  /** In the words right before the name, ending at it. */
  readonly before?: RegExp;
  /** In the words right behind the name. */
  readonly behind?: RegExp;
  /** In the words right behind the name: the cue does not count. */
  readonly notBehind?: RegExp;
  /** As the alias given in brackets behind the name. */
  readonly alias?: RegExp;
}

/** 「…を運営する株式会社みちびき学舎は、」: the author, telling what it does. */
const INTRODUCES_ITSELF = /^[」』]?(?:\([^()]{0,60}\))?(?:は|では|です|\((?:以下)?[、,]?「?[当弊本][社店学校院])/;

/** 「X市が業務を事業者に委託している」: the one who gives the work, not the one who does it. */
const GIVES_WORK =
  /^[」』]?(?:\([^()]{0,60}\))?(?:が|は|では|において)[^。、]{0,30}(?:に|へ|を)(?:業務)?(?:委託|外注|発注|依頼)|^[」』]?(?:\([^()]{0,60}\))?(?:が|は|の)[^。、]{0,20}(?:委託|受託|指定管理)(?:先|業者|事業者|者|会社)/;

/** The narrower stand first: a subcontractor is a supplier, however the sentence goes on. */
export const ROLE_CUES: readonly RoleCue[] = [
  {
    role: "peer",
    rule: "hit-likewise",
    behind:
      /^(?:(?:、|・|及び|および|と|や|並びに)[^。、]{1,20}){0,8}(?:など|等)?(?:に(?:おいて|おきまして|も)|でも|で|にて)(?:も)?[^。]{0,8}(?:同様|同じ)/,
  },
  {
    role: "subsidiary",
    rule: "called-subsidiary",
    before: /(?:子会社|孫会社)(?:である|で、?|の|、|「|\()*$|子会社[「『(、]$/,
    behind:
      /^[」』)]?(?:\([^()]{0,30}\))?[、は(]?[^。、]{0,20}(?:当社|弊社)の?(?:連結|完全)?子会社|^[」』]?\([^()]{0,20}子会社/,
    alias: /子会社/,
  },
  {
    role: "parent",
    rule: "called-parent",
    before: /親会社(?:である|の|、|「|\()*$|設置者(?:である|の)$/,
    behind: /^[」』)]?\([^()]{0,20}親会社/,
    alias: /親会社/,
  },
  {
    role: "affiliate",
    rule: "called-affiliate",
    before: /(?:関連会社|関係会社|グループ会社|兄弟会社|グループ企業)(?:である|の|、|「|\()*(?:[一-龠]{2})?$/,
    behind: /^[」』]?\([^()]{0,20}(?:関連会社|グループ会社)/,
    alias: /関連会社|グループ会社/,
  },
  {
    role: "client",
    rule: "called-client",
    before: /(?:委託元|発注元|元請け?|受託元)(?:である|の|、|:|「|\()*$/,
    behind:
      /^[」』]?(?:様|さま|殿)?(?:\([^()]{0,40}\))?(?:様|さま|殿)?(?:から|より)(?:の)?[^。]{0,30}?(?:受託|委託(?:を受け|され|いただ)|請け負|受注)|^[」』]?\([^()]{0,20}(?:委託元|発注元)/,
    alias: /委託元|発注元/,
  },
  {
    role: "investigator",
    rule: "called-investigator",
    before:
      /(?:調査機関|調査会社|フォレンジック(?:調査)?(?:会社|事業者|業者)|(?:外部)?(?:の)?専門家|セキュリティ(?:専門)?(?:会社|企業|業者)|専門(?:調査)?(?:機関|会社|業者))(?:である|の|、|「|\()*$/,
    behind: /^[」』]?(?:に(?:よる)?|へ)[^。、]{0,12}(?:フォレンジック|調査を(?:依頼|委託)|第三者調査)/,
    alias: /調査(?:会社|機関)/,
  },
  {
    role: "supplier",
    rule: "called-contractor",
    notBehind: GIVES_WORK,
    before:
      /(?:再?委託(?:先|業者|事業者|会社)|受託(?:者|事業者|業者|会社)|請負(?:業者|会社|先)|保守(?:・?運用|・?管理)?(?:業者|会社|事業者|委託先)|(?:印刷|発送|配送|運送|開発|制作|運営|運用|管理|廃棄|処理|警備|清掃|システム|データ入力|封入)(?:を(?:委託|担当)(?:した|する|して(?:いる|いた))|委託(?:先|業者|会社)|業者|会社|事業者|ベンダー)|指定管理者|代理店|取次店|(?:代表|構成)(?:団体|企業|法人|会社)|共同企業体)(?:である|だった|であった|の|、|:|で|「|『|\()*$/,
    behind:
      /^[」』]?(?:\([^()]{0,60}\))?(?:に|へ|宛に)(?:対し)?[^。]{0,40}?(?:委託|外注|発注|再委託|依頼(?:した|して|し(?!まし)))|^[」』]?(?:\([^()]{0,40}\))?(?:に(?:おいて|おける)|の|が|は)[^。]{0,30}?(?:保守|受託|請け負|再委託先|委託先)|^[」』]?\([^()]{0,30}(?:委託先|受託者|受託事業者|委託業者|委託事業者|保守)/,
    alias: /再?委託(?:先|業者|事業者|会社)|受託(?:者|事業者|業者|会社)|保守(?:業者|会社|事業者)|請負/,
  },
  {
    role: "supplier",
    rule: "does-the-work",
    notBehind: INTRODUCES_ITSELF,
    before:
      /(?:受託|請け?負|担当|保守|構築|制作|作成|開発|印刷|製造|納入|封入|設計|警備)(?:を)?(?:する|した|して(?:いる|いた|おり|おります)|って(?:いる|いた)|い|う|った)(?:[^、。()]{0,6}(?:事業者|業者|会社|企業|ベンダー))?(?:である|の|「|『|\()*$|を(?:作った|組んだ|納めた|請け負った|引き受けた)$/,
  },
  {
    role: "service",
    rule: "provides-it",
    notBehind: INTRODUCES_ITSELF,
    before: /を(?:提供|運営|販売|配信)(?:する|した|して(?:いる|いた|おります|おり、))$/,
  },
  {
    role: "supplier",
    rule: "work-entrusted",
    before:
      /(?:委託|外注|発注|再委託)(?:して(?:いる|いた|おり|おりま(?:す|した))|した|する|を受けた|を受けて(?:いる|いた)|しておりました)[^。、]{0,12}$/,
  },
  {
    role: "service",
    rule: "provider-of-service",
    // Who serves the public speaks of itself; a provider serves whoever discloses.
    notBehind: /^[」』]?(?:\([^()]{0,60}\))?が(?:利用者|お客様|会員|市民|住民|皆様|顧客|加入者)(?:の皆様)?(?:向け)?に/,
    before:
      /(?:(?:サービス|システム|ソフト(?:ウェア)?|ツール|カート|プラットフォーム|クラウド|サーバー?)(?:の)?(?:提供(?:元|者|会社|事業者|業者)?|運営(?:元|者|会社|事業者)?|開発(?:元|会社)?|事業者|ベンダー|会社)|(?:提供|運営)(?:元|会社|事業者|者)?:|(?:サービス|システム|ソフト(?:ウェア)?|ツール|アプリ|クラウド|プラットフォーム|カート)を(?:提供|運営|開発|販売)(?:する|して(?:いる|おります|おり、))|[」』]を提供(?:する|して(?:いる|おります|おり、))|提供(?:元|会社|事業者|者)|運営(?:元|会社)|開発元|利用(?:している|していた|する|しております|しておりました)|使用(?:している|していた|しております|しておりました)|導入(?:している|していた)|使って(?:いる|いた|おります|おりました)|用いて(?:いる|いた|おります))(?:である|の|、|:|「|『|\()*$/,
    behind:
      /^[」』]?(?:\([^()]{0,60}\))?(?:が|の)(?:提供|運営|開発|販売)(?:する|して(?:いる|おり|いた)|し)|^[」』]?(?:\([^()]{0,40}\))?製の?|^[」』]?(?:\([^()]{0,40}\))?(?:が|の)[^。、]{0,20}(?:提供|運営)(?:する|している)/,
    alias: /提供(?:元|会社|者|事業者)|運営(?:会社|元)|サービス事業者/,
  },
];

/** The role that a word for a party tells when a name stands in marks right behind it. */
export const PLAIN_ROLES: readonly (readonly [RegExp, OrganizationRole])[] = [
  [/子会社|孫会社/, "subsidiary"],
  [/親会社/, "parent"],
  [/関連会社|関係会社|グループ会社/, "affiliate"],
  [/委託元|発注元/, "client"],
  [/委託先|委託業者|委託事業者|受託事業者|受託者|保守/, "supplier"],
  [/提供元|提供会社|提供事業者|運営会社|事業者/, "service"],
];

export const NAME_IN_ROLE =
  /(?<word>子会社|孫会社|親会社|関連会社|関係会社|グループ会社|委託元|発注元|再?委託先|再?委託業者|再?委託事業者|受託事業者|受託者|提供元|提供会社|提供事業者|運営会社)(?:である|の)?[「『(](?<name>[^「」『』()、。\n]{2,30})[」』)(]/g;

/** A named service or product in use, for whose unnamed provider it stands: 「Peatix」, クラウドサービス「…」. */
export const SERVICE_IN_USE =
  /(?:(?:ウェブ|Web|クラウド|外部|予約|配信|転送|共有|管理|販売|決済|募集|申込み?|会員|学習|支援|勤怠|労務|採用|フォーム|アンケート|名簿|顧客|メール)[^「」。、()]{0,16}|(?:サービス|システム|ツール|アプリ|ソフト|プラットフォーム|サイト)(?:である|の|、)?)[「『](?<quoted>[^「」『』\n]{2,24})[」』]|(?:サービス|システム|ソフト(?:ウェア)?|ツール|アプリ)\((?<bracketed>[A-Za-z][A-Za-z0-9 .+-]{1,24})\)/g;

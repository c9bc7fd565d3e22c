/** Words that tell that another was struck by the same: 「…も影響を受けたことを公表しています」. */
import { anyOf, inOrder, regex } from "./patterns";
import type { RoleCue } from "./role-cue";

/**
 * The rest of a list of names. Names hold と and や themselves: each of them begins a part, so that a list falls into
 * parts in one way only.
 */
const REST_OF_LIST =
  /^[」』]?(?:(?:、|・|及び|および|と|や|並びに)(?:(?!及び|および|並びに)[^。、・とや]){0,20}){0,16}(?:など|等)?(?:の?他?\d{1,2}(?:団体|自治体|社|市町村?|校|者))?/;

const HARMED = /影響(?:を受け|が(?:及|生じ|出|あ))|被害(?:を受け|に遭|が(?:生じ|発生|あ|出))/;

const STRUCK = anyOf([HARMED, /漏え?い|漏洩|流出|同様|同じ(?:被害|事案|事象|障害|不具合)/]);

/** 「も影響が出ていると報道しました」: whoever tells of it. */
const TOLD_BY_IT = /[^。]{0,24}と(?:の)?(?:報道し|報じ|伝え)/;

/** 「同じサービスを利用している」「同社に業務を委託している」 */
const IN_THE_SAME_PLACE = inOrder([
  /(?:同じ|同一の?|同)(?:サービス|システム|クラウド|製品|社|会社|業者|委託先|事業者|ソフト(?:ウェア)?|サーバー?|アプリ)/,
  /(?:を(?:利用|使用|導入|採用)|に(?:[^。、]{0,12}を)?(?:委託|依頼))/,
  /(?:する|した|して(?:いる|いた|おります|おられる))(?:他の)?[^。、はがをに]{0,8}(?:である|の|、|「|\()*$/,
]);

export const PEER_AMONG_OTHERS: readonly RoleCue[] = [
  {
    role: "peer",
    rule: "hit-likewise",
    behind: inOrder([
      REST_OF_LIST,
      /(?:に(?:おいて|おきまして|も)|でも|で|にて)(?:も)?[^。]{0,8}(?:同様|同じ|それぞれ)/,
    ]),
  },
  {
    role: "peer",
    rule: "in-the-same-place",
    before: IN_THE_SAME_PLACE,
  },
];

/** These count only where nothing tells that the name belongs to the discloser's group or works for it. */
export const PEER_BY_ITS_LOT: readonly RoleCue[] = [
  {
    role: "peer",
    rule: "published-likewise",
    before: /(?:同様|影響を受け|同じ(?:被害|事案|サービス|システム|委託先)|のほか|以外)[^。]{0,50}$/,
    onlyBehind: regex`${REST_OF_LIST}(?:が|は|も|から|より|において(?:も)?|でも|では)、?[^。]{0,24}(?:公表|発表|明らかに|報告され)`,
  },
  {
    role: "peer",
    rule: "struck-as-well",
    behind: anyOf([
      regex`${REST_OF_LIST}(?:から|より)も、?(?:同様|同じ|別途)(?![^。]{0,16}(?:他社|他の))[^。]{0,16}(?:公表|発表|報告)`,
      // 「青葉県内の3市町(|X市、Y町、Z町)が共同で利用しています」
      regex`(?:(?=[」』]?(?:、|・|及び|および|並びに))${REST_OF_LIST}|${REST_OF_LIST}(?:[)]|[)]?が))、?(?<!と)共同(?:で|して)?(?:利用|使用|運用|運営)`,
      regex`${REST_OF_LIST}(?:(?<!に)も|でも|においても)、?[^。]{0,24}${STRUCK}[^。]{0,24}(?:公表|発表|明らかに|報告され|確認され|報道され)`,
      regex`${REST_OF_LIST}(?:(?<!に)も|でも|においても)、?(?:本件の|同様の|同じ)?${STRUCK}(?!${TOLD_BY_IT})`,
      // 「X社にも漏えいの事実を報告しました」 tells whom it was told to.
      regex`${REST_OF_LIST}にも、?(?:本件の|同様の|同じ)?${HARMED}`,
      regex`${REST_OF_LIST}において、?[^。]{0,16}${STRUCK}[^。]{0,16}(?:公表され|発表され|報道され)`,
    ]),
  },
  {
    role: "peer",
    rule: "beside-the-discloser",
    before: /(?:[当弊本][^。、]{1,4}|本件|[都道府県市区町村])(?:のほか|の他|以外)(?:に(?:も)?|では?)?、?[^。]{0,40}$/,
    onlyBehind: anyOf([
      regex`${REST_OF_LIST}(?:でも|において(?:も)?|にも|も|で)[^。]{0,16}(?:発生|起き|生じ|判明|${STRUCK})`,
      // 「当行のほか、|A信用金庫、B電力を含む69の企業・団体が被害を受けて」
      regex`${REST_OF_LIST}を(?:含む|はじめ(?:とする|、))[^。、]{0,16}(?:企業|団体|社|自治体|機関|法人|事業者|学校|病院|大学)(?:が|で|も|において)、?[^。]{0,40}${STRUCK}`,
    ]),
  },
];

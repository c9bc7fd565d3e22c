/** Figures of organizations: whether those are concerned themselves, or only places, receivers, owners. */
import type { Mention } from "../../../recognizers/counts";
import { ADDRESSED_AFTER, TOOK_PART_BEFORE } from "../../../vocabulary/count-actors";
import { CONCERNED_BEFORE, PERSONS_IN_BRACKET, SCOPE_LABEL } from "../../../vocabulary/count-roles";
import { PLACE_AFTER, PLACE_COUNTER } from "../../../vocabulary/count-things";
import { DATA_AFTER, DATA_NOUN, ORGANIZATION_NOUN } from "../../../vocabulary/counts";
import type { MentionContext } from "../context";
import { isEntry } from "../groups";
import { couldView } from "./persons-beside";
import { no, type Verdict } from "./verdict";

/** 「ご契約の5社 204名については」「寄附者 95名及び17法人」「44社|12,235名」: counted side by side with those concerned. */
export function firmsBesidePersons({ mention, after, isScope, leaks, noticeText }: MentionContext): Verdict | null {
  if (mention.unit !== "organizations" || OWN_GROUP.test(mention.head) || couldView(mention)) return null;
  const isOfPlaces =
    PLACE_COUNTER.test(noticeText.slice(mention.span.start, mention.span.end)) && !namesConcerned(mention);
  if (isOfPlaces || ALL_USERS.test(mention.before) || (!isScope && !(leaks && RECORDS_BEHIND.test(after)))) return null;
  const isBeside =
    PERSONS_BEHIND.test(after) ||
    RECORDS_BEHIND.test(after) ||
    PERSONS_AHEAD.test(mention.before) ||
    (PERSONS_OF_THEM.test(mention.before) && /^(?:様|分)?\)/.test(after));
  return isBeside ? { role: "own", strength: 2, rule: "organizations-of-those-concerned" } : null;
}

/** 「当社および国内グループ会社|4社の役員」 */
const OWN_GROUP = /(?:グループ|子|関連|関係)会社$/;
/** 「当社および国内子会社|3社のサーバー42台」: where it happened. */
const THEIR_MACHINES =
  /^の[^。、\d]{0,10}?(?:サーバー?|PC|パソコン|端末|システム|ネットワーク|機器|工場|拠点|事業所|店舗|業務|操業|出荷)/;
const PERSONS_BEHIND =
  /^(?:様|さま)?(?:の(?![^。、]{0,6}(?:代表|担当|理事))[^。、\d(]{1,14} ?|(?:[、,\t ・]|及び|および){1,2})(?:約|最大|計|延べ){0,2}[\d,]{1,10}(?:名|人)/;
const PERSONS_AHEAD = /\d(?:名|人)(?:分|様)?(?:及び|および|並びに|と|、)(?:約|最大|計|延べ){0,2}$/;

/** 「41団体|の会員等に関する個人情報 63,337件」 */
const RECORDS_BEHIND =
  /^(?:様|さま)?の[^。、\d(]{0,14}(?:情報|データ|アドレス|アカウント|利用者|会員) ?(?:約|最大|計|延べ){0,2}[\d,]{1,10}万?(?:件|アカウント)/;
/** 「同サービスを使う全国|37事業者」: all whom an origin serves. */
const ALL_USERS = /(?:全国|国内外|世界|全体)(?:の|で)?(?:約|計|延べ)?$/;
/** 「ご担当者様 1,874名(|1,322社)」 */
const PERSONS_OF_THEM = /\d(?:名|人)(?:分|様|さま|様分)?\($/;

/** 「派遣先企業1社|の人事ご担当者3名に宛て、」 */
const ADDRESSED_TO = /^の[^。、\d]{1,14}(?:\d{1,3}(?:名|人))?(?:様)?(?:に宛て|宛て?に|あて)/;

/** Shops, schools and firms mostly are places or receivers; their own data must be spoken of. */
export function organizations(context: MentionContext): Verdict | null {
  const { mention, after, isScope, leaks, showsAddresses, namesData, noticeText } = context;
  if (mention.unit !== "organizations") return null;
  if (ADDRESSED_TO.test(after)) return no("those to whom it was sent");
  if (OWN_GROUP.test(mention.head) && THEIR_MACHINES.test(after)) return no("places or businesses that only appear");
  const isOfUsers = USERS_NUMBERED.test(mention.before) && !leaks && !isScope;
  if ((NUMBER_OF_FIRMS.test(mention.before) && !isOfUsers) || KEEPS_PAPERS_OF.test(after))
    return { role: "own", strength: 2, rule: "organizations-of-those-concerned" };
  if (PLACE_COUNTER.test(noticeText.slice(mention.span.start, mention.span.end)) && !namesConcerned(mention))
    return no("places or businesses that only appear");
  if (
    /^ ?(?:様)? ?の(?:ご?担当|役員|役職員|社員|従業員|退職者|スタッフ|お客様|お客さま|顧客|職員|代表者|ご?利用者|ユーザー|会員|ご?契約者|ご?加入者|被保険者|組合員|ご?登録者|ご?参加者|お?申込者|応募者|患者|入[所居]者|児童|生徒|学生|園児|保護者)/.test(
      after,
    )
  )
    return {
      role: "own",
      strength: namesData && SPEAKS_FOR_FIRM.test(after) && !ALL_USERS.test(mention.before) ? 2 : 1,
      rule: "organizations-of-those-concerned",
    };
  if (DATA_AFTER.test(mention.after) && !/^の(?:すべて|全て)/.test(after)) return null;
  if (showsAddresses && ADDRESSED_AFTER.test(after))
    return { role: "own", strength: 1, rule: "receivers-of-open-addresses" };
  const isBesidePersons = after.startsWith(")") && PERSONS_IN_BRACKET.test(mention.before);
  if (!isBesidePersons && PLACE_AFTER.test(after) && !/^が対象/.test(after))
    return no("places or businesses that only appear");
  // 「会員事業所の情報(名称、所在地) 1,284事業所」
  const head = mention.head.replace(/\([^()]*\)$/, "");
  const isNamed = ORGANIZATION_NOUN.test(head) || DATA_NOUN.test(head);
  const isUnderScope = mention.head === mention.label && SCOPE_LABEL.test(mention.label);
  // 「■対象となりうるお客様」「・…ご利用のお客様(最大1,071社)」
  const isOfCustomers = isScope && isEntry(mention) && CUSTOMERS.test(head.replace(/\($/, ""));
  // 「(3)石材店等の工事届出人 29事業者」, in a list of whose data it is
  const isGroup = isScope && isEntry(mention) && after.trim() === "" && WHO_DEALT.test(head);
  return isNamed || isGroup || TOOK_PART_BEFORE.test(head) || isUnderScope || isOfCustomers || /分$/.test(head)
    ? null
    : no("places or businesses that only appear");
}

/** 「仕入先47社|の担当者名とメールアドレス」: whose data are those of the firm as well. */
const SPEAKS_FOR_FIRM = /^(?:様|さま)? ?の(?:ご?担当|代表)/;
/** 「所属企業の数にして|83社」「明細が混入した側の企業数は|34社」, not 「送信先の企業数」. */
const NUMBER_OF_FIRMS =
  /^(?!.{0,80}(?:送信|送付|宛|配布|閲覧し|ダウンロードし|問い?合わ?せ))[^。]{0,80}(?:企業|会社|事業者|団体|法人|取引先|加盟店|事業所|医療機関)(?:様)?の?数(?:に(?:して|換算すると)|としては|では|は|で|:)?、?$/;
/** 「ご利用企業数は約|1,200社です」: all who use it. */
const USERS_NUMBERED =
  /(?:利用|導入|契約)(?:中の?|いただいている)?(?:企業|会社|事業者|団体|法人|事業所|医療機関)(?:様)?の?数[^。、\d]{0,10}、?$/;
/** 「お取引先様612社|との取引条件に関する文書が含まれて」 */
const KEEPS_PAPERS_OF =
  /^(?:様|さま)?(?:との(?:間の)?|に関する|に係る|に関わる)[^。、]{0,20}(?:契約書?|文書|書類|資料|情報|データ)[^。]{0,16}(?:含ま|漏え?い|流出|閲覧|持ち出|窃取)/;

const WHO_DEALT = /(?:届出|申請|請求|申込|契約|受注|発注|納入|施工|出店|出展|登録|委任|代理)[人者]$/;

/** Those who use what the discloser offers, firms among them. */
const CUSTOMERS = /(?:お客様|お客さま|顧客|ユーザー|ご?契約先|ご?契約者|(?:利用|導入|契約)企業|取引先)(?:様)?$/;

/** 「対象となる加盟店:31店舗」 */
function namesConcerned({ before, head, label }: Mention): boolean {
  return CONCERNED_BEFORE.test(before) || /加盟|取引|対象|該当|影響|漏|流出/.test(`${label} ${head}`);
}

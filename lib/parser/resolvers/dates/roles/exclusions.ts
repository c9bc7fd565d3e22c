/** Dates that play no role in the incident: as-of dates, requests, earlier notices, the period of the data. */
import {
  AFTERMATH_HEADING,
  DATED_LABEL,
  DISCOVERY_LABEL,
  OTHER_PERIOD_LABEL,
} from "../../../vocabulary/date-event-labels";
import { CAME_OR_LEFT, KEPT_UNTIL } from "../../../vocabulary/date-events";
import {
  AS_OF,
  DOCUMENT_PUT_UP,
  EARLIER_NOTICE,
  IN_ANOTHER_CASE,
  IN_ANOTHER_MONTH,
  IN_THEIR_CASE,
  LETTERS_SENT,
  LOOKED_BACK,
  LOOKED_BACK_BEFORE,
  NOT_THIS_CASE,
  OF_ANOTHER_CASE,
  PUBLISHED_A_DOCUMENT,
  PUBLISHED_WRONGLY,
  PUT_RIGHT_SINCE,
  TO_THOSE_CONCERNED,
  TRIED_AGAIN,
} from "../../../vocabulary/date-handling";
import { LAST_SEEN } from "../../../vocabulary/date-losses";
import { OUTAGE, STRONG_OCCURRENCE } from "../../../vocabulary/date-occurrence";
import {
  AT_A_CHECK,
  CARD_PAYMENT,
  DATA_PERIOD,
  HOLDS_DATA,
  IS_HELD,
  MADE_SAFE_THEN,
  WHEN_IT_CAME_IN,
  WHEN_PEOPLE_CAME_IN,
  WHEN_THEY_WERE,
} from "../../../vocabulary/date-periods";
import { inOrder } from "../../../vocabulary/patterns";
import { UNTIL_AN_ACT } from "../accounts/telling-words";
import type { DatedEvent } from "../events";
import { HOW_FAR_BACK, isDayOfNotice, OTHER_INCIDENT, THOUGHT_BEFORE, TOLD_THEM, TRIED_ONCE_MORE } from "./candidates";
import type { RoleContext } from "./context";

/** 「取引先の会社が公表した不正アクセスの件で、…連絡がありました」 */
const NOTICE_OF_ANOTHER =
  /^[^。]{0,30}(?:会社|(?<![当弊本])社|事業者|業者|委託先|運営元)(?:が|から)[^。、]{0,8}(?:公表|発表)(?:し|され)た/;

/** The reason in English, or null. */
export function exclusionOf(
  { sentence, before, after, rest, from, to, end, labels, column, isValue }: DatedEvent,
  context: RoleContext,
): string | null {
  const { section } = sentence.line;
  if (AS_OF.test(after) && !LAST_SEEN.test(after)) return "an as-of date";
  if (
    section === "request" &&
    sentence.line.heading?.kind === "request" &&
    /ください|お願い/.test(sentence.text.slice(-60))
  )
    return "a request to readers";
  if (AFTERMATH_HEADING.test(sentence.line.heading?.title ?? "")) return "what came of it later";
  if (
    EARLIER_NOTICE.test(after) &&
    !NOTICE_OF_ANOTHER.test(after) &&
    !PUBLISHED_WRONGLY.test(after) &&
    !PUBLISHED_A_DOCUMENT.test(after) &&
    !(DOCUMENT_PUT_UP.test(before) && /掲載|公開/.test(after))
  )
    return "the date of an earlier notice";
  if (TO_THOSE_CONCERNED.test(before) && LETTERS_SENT.test(after)) return TOLD_THEM;
  if (TRIED_AGAIN.test(after)) return TRIED_ONCE_MORE;
  if (PUT_RIGHT_SINCE.test(rest)) return THOUGHT_BEFORE;
  if (isOfAnotherCase({ before, after, rest, from })) return OTHER_INCIDENT;
  if (LOOKED_BACK_BEFORE.test(before) && LOOKED_BACK.test(after)) return HOW_FAR_BACK;
  if (isDayOfNotice(from) && /^(?:より|から|以降)/.test(after)) return "the day of the notice";
  if (ONLY_TRIED.test(rest)) return "an attempt that failed";
  if (end === "from" && IS_BEING_HELD.test(rest)) return "since when something is held";
  if (MADE_SAFE_THEN.test(after)) return "when a product was mended";
  if (WHEN_THEY_WERE.test(after) || WHEN_IT_CAME_IN.test(after)) return "the period of the data";
  if (CAME_OR_LEFT.test(after)) return "when somebody came or left";
  if (KEPT_UNTIL.test(after)) return "how long papers are to be kept";
  if (section === "prevention" && end === "by") return "a plan";
  if (end === "until" && IS_WATCHED.test(before.trim())) return "until when somebody looked on";
  const isPeriod = to !== null || end !== null || (from.day === null && !STRONG_OCCURRENCE.test(after));
  const isCardPeriod = context.isCardTheft && to !== null && isOfCards(before, after);
  const isOfSomebody = WHILE_EMPLOYED.test(before.trim());
  if (
    isPeriod &&
    !isCardPeriod &&
    !isOfSomebody &&
    !WHEN_IT_HAPPENED.test(labels[0] ?? "") &&
    !UNTIL_AN_ACT.test(after) &&
    (isDataPeriod(after) || WHEN_PEOPLE_CAME_IN.test(after) || isContents(before, after))
  )
    return "the period of the data";
  if (column !== null && PERIOD_COLUMN.test(column)) return "the period of the data";
  if (to !== null && !context.isCardTheft && section === "scope" && isOfContents({ sentence, after, labels }))
    return "the period of the data";
  const around = `${labels[0] ?? ""} ${before.slice(-20)}${after.slice(0, 30)}`;
  if (to !== null && OUTAGE.test(around)) return "a time out of service";
  if (
    isValue &&
    (labels[0]?.length ?? 99) <= 24 &&
    OTHER_PERIOD_LABEL.test(labels[0] ?? "") &&
    !DISCOVERY_LABEL.test(labels[0] ?? "") &&
    (to !== null || DATED_LABEL.test(labels[0] ?? ""))
  )
    return "the date of something else";
  return null;
}

function isOfAnotherCase({
  before,
  after,
  rest,
  from,
}: Pick<DatedEvent, "before" | "after" | "rest" | "from">): boolean {
  return (
    OF_ANOTHER_CASE.test(after) ||
    (from.day === null && IN_ANOTHER_MONTH.test(after)) ||
    IN_ANOTHER_CASE.test(before) ||
    (IN_THEIR_CASE.test(before) && NOT_THIS_CASE.test(rest))
  );
}

/** 「4月8日から6月21日までに撮影した、行事の写真 約300枚」, or a column 「対象期間」, where a notice lists the data. */
function isOfContents({ sentence, after, labels }: Pick<DatedEvent, "sentence" | "after" | "labels">): boolean {
  if (sentence.line.role === "row") return PERIOD_COLUMN.test(labels[0] ?? "");
  return NAMES_CONTENTS.test(after) && !WENT_WRONG.test(after);
}

const WENT_WRONG = /漏|流出|不正|窃取|盗|侵入|閲覧|外部|誤|紛失/;

const PERIOD_COLUMN = /^(?:対象(?:となる|とした)?|該当|登録|作成|データ)の?(?:期間|年度|年月|時期)/;
/** A thing by what was done to it, with how many there are: no sentence. */
const NAMES_CONTENTS =
  /^(?:まで)?(?:の間)?に[^。、]{1,30}(?:た|いる)、?[^。]{2,70}?[\d,]{1,9}(?:枚|件|名|人|冊|点|通|組|本|部)(?:分)?(?:\([^()]{0,30}\))?\s{0,4}$/;

/** 「元従業員は、店に勤務していた|2023年11月から翌年8月にかけて、…を撮影し」: when somebody could do it. */
const WHILE_EMPLOYED = /(?:勤務|在籍|在職|所属|従事)して(?:い|お)(?:た|りました)$/;

/** 「発生日時及び場所」: whatever stands below the hours of it. */
const WHEN_IT_HAPPENED =
  /^(?:事[故案件]の?)?(?:発生|盗難|紛失|漏え?い|流出)(?:した)?(?:日時?|年月日|時期|時間帯?|期間)/;

/** 「2018年4月から9月にご入会の方」; but not 「…に発生した不正アクセスにより、利用者の情報が」. */
function isDataPeriod(after: string): boolean {
  if (LAY_OPEN_MEANWHILE.test(after) || SENT_MEANWHILE.test(after) || AT_A_CHECK.test(after)) return false;
  const match = DATA_PERIOD.exec(after);
  if (PEOPLE_WROTE_IN_FROM_THEN.test(after)) return false;
  return (
    match !== null &&
    !/不正|攻撃|発生|閲覧|漏|流出|乗っ取|何者か|第三者|侵入|悪用|なりすま|知り得|無断|私的|(?:[社職教]員|従業員|医師|担当者)が/.test(
      match[0],
    ) &&
    !AT_AN_OCCASION.test(match[0])
  );
}

/** 「6月23日から契約者様よりお申し出が相次ぎ」 */
const PEOPLE_WROTE_IN_FROM_THEN =
  /^(?:以降)?、[^。]{0,80}(?:連絡|電話|申し?出|指摘|問い?合わ?せ)が|^(?:以降|から|より)(?:[^。、]{0,20}から|[^。、]{0,20}より)[^。、]{0,12}(?:連絡|電話|申し?出|指摘|苦情|問い?合わ?せ)[がを]/;

/** 「…までの間、新規に登録されたお客様の情報を、他のお客様が閲覧できる状況が生じました」: how long, whoever they were. */
const LAY_OPEN_MEANWHILE =
  /^(?:まで)?(?:の間)?、[^。]{0,80}(?:別の|他の|異なる)[^。]{0,60}(?:出力|表示|送信|配信|送付|印字|閲覧)され|^まで(?:の間)?、[^。]{0,120}(?:閲覧|参照|確認|表示|検索|アクセス|見)[^。、]{0,8}(?:でき|可能|され|られ|え)[^。、]{0,8}(?:状態|状況|事象|不具合)(?:が|と|で|に)/;

/** 「28日から30日までに自動送信されたメールのうち143通が、別の方のアドレスに送られて」 */
const SENT_MEANWHILE = inOrder([
  /^まで(?:の間)?に[^。、]{0,12}(?:送信|発送|配信|送付|郵送|交付|配布)(?:し|され)た/,
  /[^。、]{0,30}(?:のうち|の一部|において|に(?=別|他|誤))[^。]{0,40}(?:別の|他の|異なる|誤)[^。]{0,24}(?:送|届|入|印字|表示|記載|混入|同封)/,
]);

/** 「8月11日から同様の攻撃が試みられておりましたが、18日まではいずれも失敗しております」 */
const ONLY_TRIED =
  /^(?:頃|ごろ)?(?:から|に)[^。、]{0,24}試み(?:られ)?て?(?:い|お)?[^。、]{0,8}(?:が|ものの)、[^。]{0,30}(?:失敗|成功し(?:て(?:い|お)(?:な|ら)|な)|防)/;

/** 「リークサイトの監視を|8月31日まで継続しましたが」 */
const IS_WATCHED = /(?:監視|巡回|モニタリング|観測|捜索|捜査|調査|点検|対応|休止)(?:を|は)、?$/;

/** 「10月14日から「…ラリー」を開催しておりますが、応募フォームにおいて…」 */
const IS_BEING_HELD =
  /^(?:から|より)[^。、「]{0,20}(?:「[^」]{1,40}」[^。、]{0,10})?を(?:開催|実施|販売|募集|提供|運営|展開)して(?:い|お)り?ます?(?:が|。|、)/;

/** 「5月18日から19日に開催したイベントで、名簿を…」: where it happened, not whose data. */
const AT_AN_OCCASION = /(?:開催|実施)(?:し|され|いたしまし)た[^。、]{0,16}(?:で|において|にて|の際に?)、/;

/** 「…カード情報が漏洩し、また|1月5日~5月10日の期間に会員登録をされたお客様の個人情報が」: the cards are those of the span before. */
function isOfCards(before: string, after: string): boolean {
  const own = before.replace(
    /^.*(?:。|また、?|さらに、?|加えて、?|並びに、?|ならびに、?|及び、?|および、?|一方、?)/s,
    "",
  );
  return CARD_PAYMENT.test(`${own}${after}`);
}

/** 「ファイルには、4月1日から3月31日までに手術を受けた方の氏名が書かれて」 */
function isContents(before: string, after: string): boolean {
  return HOLDS_DATA.test(before.slice(-40)) && IS_HELD.test(after);
}

/** Figures that count other things than people and records whose data are concerned. */
import type { Mention } from "../../../recognizers/counts";
import { ADDRESSES_BEFORE, APOLOGIZED_TO } from "../../../vocabulary/count-actors";
import {
  BROKEN_INTO,
  CONCERNED_BEFORE,
  CONCERNED_NUMBER,
  OTHER_TOPIC_BEFORE,
  WRONG_ACT_NOUN,
} from "../../../vocabulary/count-roles";
import { NET_TOTAL_BEFORE, PART_BEFORE } from "../../../vocabulary/count-status";
import { EVENT_HEAD, OTHER_THING_AFTER, OTHER_THING_BEFORE, PLACE_HEAD } from "../../../vocabulary/count-things";
import type { MentionContext } from "../context";
import { isEntry } from "../groups";
import { FEW, no, OTHER_TOPIC, type Verdict } from "./verdict";

type ThingBefore = keyof typeof OTHER_THING_BEFORE;
type ThingAfter = keyof typeof OTHER_THING_AFTER;

const THINGS_BEFORE = Object.entries(OTHER_THING_BEFORE) as [ThingBefore, RegExp][];
const THINGS_AFTER = Object.entries(OTHER_THING_AFTER) as [ThingAfter, RegExp][];

/** Things that are counted by the addresses or papers they have. */
const EVEN_OF_DATA: ReadonlySet<ThingAfter> = new Set<ThingAfter>([
  "what should have been",
  "what is handled at a time",
  "what is shown or returned at a time",
  "data to test with",
  "those to whom spam was sent",
  "accounts that are protected from now on",
  "files, pages or machines",
  "things out of step",
  "staff whose doings are checked",
]);

/** What the words behind a figure name is counted after all where this holds. */
const UNLESS_AFTER: { readonly [thing in ThingAfter]?: (context: MentionContext) => boolean } = {
  // 「宛先12件のメールを一斉に配信した際、BCCとすべきところを」: so many addresses.
  "mails or messages": ({ mention, after, showsAddresses }) =>
    APOLOGIZED_TO.test(after) || (showsAddresses && ADDRESSES_BEFORE.test(mention.before)),
  // 「会員様(|320名)へメールを一斉送信した際、宛先をCCに」, but not 「330名宛てに」
  "those to whom it was sent": ({ mention, after, showsAddresses }) =>
    showsAddresses && mention.unit === "people" && IN_BRACKET_AFTER.test(after),
  "so many who check or decide": ({ mention }) => mention.value > FEW,
};

const IN_BRACKET_AFTER = /^(?:の[^。、()]{1,6})?\)|^(?:様)?(?:及び|および|並びに|、|と)/;

/** What the words before a figure name is counted after all where this holds. */
const UNLESS_BEFORE: { readonly [thing in ThingBefore]?: (context: MentionContext) => boolean } = {
  "those to whom it was sent": ({ mention, showsAddresses }) =>
    isCountedInSaki(mention) ||
    (showsAddresses && (mention.unit === "people" || ADDRESSES_BEFORE.test(mention.before))),
  // 「取引残高通知 6,120件」 in a list of what got out: papers, not mails.
  "mails or messages": ({ mention, isScope }) => isScope && isEntry(mention) && mention.head.endsWith("通知"),
  // 「対象となるお客さま」「・ノートパソコン 1,926名」: on the machine, so many people.
  "documents, pages or orders unconcerned": ({ mention, isScope }) =>
    isGotBackPart(mention) ||
    (isScope && isEntry(mention) && mention.unit === "people") ||
    IN_BREAKDOWN.test(mention.before),
  // 「実際に表示されたことを確認できたのは|41名」: persons are no events.
  "mistakes or events": ({ mention }) =>
    (mention.unit === "people" || PART_BEFORE.test(mention.before)) && FOUND_TO_BE.test(mention.head),
  "what is shown or returned at a time": ({ mention }) => mention.qualifier !== "max" || mention.value > MOST_AT_A_TIME,
  // 「導入企業18社(会員数 合計84,200名)の情報が」: whose data are told of right behind the bracket.
  "the size of a whole population": ({ mention, after, isScope }) =>
    isOfThoseConcerned(mention) ||
    (isScope && isEntry(mention) && GROUP_OF_A_LIST.test(mention.head)) ||
    IN_BREAKDOWN.test(mention.before) ||
    (BEHIND_FIRMS.test(mention.before) && DATA_BEHIND_BRACKET.test(after)),
  // 「漏えいした情報」「(3) お問い合わせ 628件」: what they wrote got out.
  "reports, inquiries or complaints": ({ mention, isScope }) =>
    isGotBackPart(mention) || (isScope && mention.sentence.line.marker !== "" && WRITTEN.test(mention.head)),
};

/** 「過去の履歴(最大5,200件)」: so many are those of all of them. */
const MOST_AT_A_TIME = 100;

/** An entry 「うち明細書を回収済み 29名」 below the figure of those concerned. */
function isGotBackPart(mention: Mention): boolean {
  return isEntry(mention) && PART_BEFORE.test(mention.before) && /(?:回収|返却|開封)(?:済み?)?$/.test(mention.head);
}

/** 「株主 604名」 in a list of those concerned. */
const GROUP_OF_A_LIST =
  /^[^。、はがを]{0,14}(?<!全|総|累計|全国の)(?:株主|取引先|仕入先|来場者?|入場者|出席者)(?:様|さま)?$/;
const BEHIND_FIRMS = /\d(?:社|団体|法人|企業|事業者|施設|機関|校|店舗?)(?:様|分)?\([^()\d。]{0,16}$/;
const DATA_BEHIND_BRACKET = /^(?:分|様)?\)(?:の|に関する|に係る)[^。、はがを]{0,16}(?:情報|データ|氏名|アドレス)/;

/** 「内訳は、来場者|14,872名」 */
const IN_BREAKDOWN = /内訳(?:は|:|として)、?[^。]{0,40}$/;

const FOUND_TO_BE = /こと[がを][^。、]{0,10}$/;

/** What people wrote, not how many they were or when they did. */
const WRITTEN =
  /(?:^|[\s)・、])(?:[^。、\s]{0,12}の)?(?:お?問い?合わ?せ|ご?相談|届け?出|ご?意見|ご?要望|申し?出|ご?申告)$/;

/** Things that the words behind or before the figure name. */
export function otherThing(context: MentionContext): Verdict | null {
  const { mention, namesData, isScope } = context;
  const isOfData = namesData || mention.isPortion;
  for (const [thing, pattern] of THINGS_AFTER) {
    if (isOfData && !EVEN_OF_DATA.has(thing)) continue;
    if (pattern.test(context.after) && !UNLESS_AFTER[thing]?.(context)) return no(thing);
  }
  if (isOfData || WRONG_ACT_NOUN.test(mention.head)) return null;
  if (mention.unit === "records" && isOfInquiries(mention)) return no("reports, inquiries or complaints");
  if (mention.unit === "records" && OTHER_TOPIC_BEFORE.test(mention.before)) return no(OTHER_TOPIC);
  if (mention.unit === "accounts" && BROKEN_INTO.test(mention.head)) return null;
  if (mention.unit === "records" && EVENT_HEAD.test(mention.head)) return no("mistakes or events");
  const isOfPlace = PLACE_HEAD.test(mention.head) && isEntry(mention) && (mention.unit === "people" || isScope);
  for (const [thing, pattern] of THINGS_BEFORE)
    if (pattern.test(mention.head) && !isOfPlace && !UNLESS_BEFORE[thing]?.(context)) return no(thing);
  return null;
}

/** 「お問い合わせは412件で、主な内容は次のとおりです。」 above 「・自分が対象かどうかを知りたい(|231件)」. */
function isOfInquiries({ sentence, head, before }: Mention): boolean {
  return sentence.lead !== null && INQUIRIES_LEAD.test(sentence.lead.text) && isAskedOrBracketed(head, before);
}

const INQUIRIES_LEAD =
  /(?:お?問い?合わ?せ|ご?質問|ご?意見|お申し?出|ご?相談|苦情)(?:の?(?:件数|総数))?(?:は|が)?[^。]{0,40}(?:\d件|内容|内訳)[^。]{0,16}(?:次|以下|下記)の(?:とおり|通り)/;
const isAskedOrBracketed = (head: string, before: string): boolean =>
  /\($/.test(before.trimEnd()) || /か[?。]?$/.test(head);

/** 「誤って送付した先数:1,186先」: with the counter of banks, of customers. */
function isCountedInSaki({ sentence, span }: Mention): boolean {
  return sentence.text[span.end - sentence.start - 1] === "先";
}

/** 「対象生徒数」, 「重複を除いた生徒数」 */
function isOfThoseConcerned({ before, head }: Mention): boolean {
  return CONCERNED_BEFORE.test(before) || CONCERNED_NUMBER.test(head) || NET_TOTAL_BEFORE.test(before);
}

/** Which weaker figures the plain ones of a notice confirm. */

import type { Mention } from "../../recognizers/counts";
import {
  CALLED_CONCERNED,
  FOUND_AGAIN,
  NET_TOTAL_BEFORE,
  SEEN_IN_FACT,
  STILL_CONCERNED,
  TOTAL_BEFORE,
} from "../../vocabulary/count-status";
import { ORGANIZATION_NOUN } from "../../vocabulary/counts";
import { areListedTogether, isEntry, nounOf, paperOf, type TakenMention } from "./groups";
import { LEFT_UNCOUNTED } from "./roles/verdict";

/** 「、法人のお客さま」 and the like between persons and firms. */
const LONGEST_FIRM = 16;

/** The figures of a notice that one of them is held against. */
interface Figures {
  /** Those whose words say what they count. */
  readonly plain: readonly TakenMention[];
  readonly weak: readonly TakenMention[];
  /** The plain ones that count the discloser's own and are no mere parts. */
  readonly own: readonly TakenMention[];
  /** The weaker ones before, which these confirmed. */
  readonly confirmed: readonly TakenMention[];
}

/** Whether plain figures make it plain that a weaker one counts those concerned, too. */
export function isConfirmed(one: TakenMention, { plain, weak, own, confirmed }: Figures): boolean {
  return (
    isSumOf(one, own) ||
    isSumOfNoun(one, own) ||
    isInBracketOf(one, weak, own) ||
    isPartOfPlain(one, own) ||
    isAmongPlain(one, own) ||
    isMemberWith(one, own) ||
    isListedWith(one, [...own, ...confirmed]) ||
    isNamedAgain(one, own) ||
    isSummand(one, weak, own) ||
    isFirmBeside(one, own) ||
    isPersonBeside(one, own) ||
    isAttendance(one, own) ||
    isNetOf(one, own) ||
    isCalledConcerned(one) ||
    isIncluded(one, own) ||
    isAddition(one, plain) ||
    isFoundOrLeft(one, weak, own)
  );
}

/** What stands in one sentence or list with plain figures, or with what they confirmed, counts what they count. */
function isListedWith({ mention, judgement }: TakenMention, own: readonly TakenMention[]): boolean {
  // 「参加者(男性18名、女性27名)にメールを送信」: of those named together only the last stands before what was done.
  if (judgement.rule === "receivers-of-open-addresses")
    return own.some(({ mention: other }) => other.unit === mention.unit && areJoined(other, mention));
  if (judgement.rule !== "so-many") return false;
  return own.some(({ mention: other }) => other.unit === mention.unit && areListedTogether(other, mention));
}

function areJoined(a: Mention, b: Mention): boolean {
  if (a.sentence !== b.sentence || a.span.end > b.span.start) return false;
  return /^(?:分|様|さま)?(?:[、,・と]|及び|および|並びに)[^()。\d]{0,14}$/.test(
    a.after.slice(0, b.span.start - a.span.end),
  );
}

/** 「ご回答いただいた82名の方にお詫び」 beside 「82名の個人情報」, 「受講者28名」 beside 「アドレス 28件」: the same people. */
function isNamedAgain({ mention, judgement }: TakenMention, own: readonly TakenMention[]): boolean {
  if (judgement.rule === "receivers-of-open-addresses")
    return own.some(({ mention: { value } }) => value === mention.value);
  if (judgement.rule !== "participants-told") return false;
  return own.some(({ mention: other }) => other.unit === mention.unit && other.value === mention.value);
}

/** 「延べ612件の情報を閲覧した(重複を除くと193人)」 */
function isNetOf({ mention }: TakenMention, own: readonly TakenMention[]): boolean {
  return (
    NET_TOTAL_BEFORE.test(mention.before) &&
    own.some(({ mention: all }) => all.qualifier === "cumulative" && all.sentence === mention.sentence)
  );
}

/** 「対象の方234名に文書でお詫びを送付」: who is told is called those concerned. */
function isCalledConcerned({ mention, judgement }: TakenMention): boolean {
  return judgement.rule === "those-told" && CALLED_CONCERNED.test(mention.before);
}

/** 「患者さん1,204人分(延べ1,530件)」 */
function isAttendance({ mention }: TakenMention, own: readonly TakenMention[]): boolean {
  return (
    mention.qualifier === "cumulative" &&
    own.some(
      ({ mention: persons }) =>
        persons.sentence === mention.sentence &&
        /^(?:分|様)?\($/.test(persons.after.slice(0, Math.max(0, mention.span.start - persons.span.end)).trim()),
    )
  );
}

/** 「4,512件(個人4,100件、法人412件)」: what the bracket behind a plain figure adds up to it. */
function isInBracketOf(
  { mention }: TakenMention,
  weak: readonly TakenMention[],
  own: readonly TakenMention[],
): boolean {
  return own.some(({ mention: whole }) => {
    if (whole.sentence !== mention.sentence || whole.unit !== mention.unit || !/^ ?\(/.test(whole.after)) return false;
    const end = whole.span.end + whole.after.indexOf(")");
    if (mention.span.start <= whole.span.end || mention.span.end > end) return false;
    const inside = [...weak, ...own].filter(
      ({ mention: part }) =>
        part.sentence === whole.sentence &&
        part.unit === whole.unit &&
        part.span.start > whole.span.end &&
        part.span.end <= end,
    );
    return inside.reduce((sum, one) => sum + one.mention.value, 0) === whole.value;
  });
}

/** 「(個人183名、団体25団体)」 */
function isFirmBeside({ mention, judgement }: TakenMention, own: readonly TakenMention[]): boolean {
  if (mention.unit !== "organizations" || judgement.rule !== "so-many" || !ORGANIZATION_NOUN.test(mention.head))
    return false;
  return own.some(({ mention: persons }) => {
    const gap = mention.span.start - persons.span.end;
    return (
      persons.sentence === mention.sentence &&
      gap > 0 &&
      gap <= LONGEST_FIRM &&
      /^(?:分|様)?[、,及とや]/.test(persons.after)
    );
  });
}

/** 「個人事業主23名、法人41社の代表者の住所」: what is told of the firms is told of the persons before them. */
function isPersonBeside({ mention, judgement }: TakenMention, own: readonly TakenMention[]): boolean {
  if (
    mention.unit !== "people" ||
    judgement.rule !== "so-many" ||
    !/個人(?:事業主?者?|のお客様|のお客さま)?(?:様)?$/.test(mention.head)
  )
    return false;
  return own.some(({ mention: firms }) => {
    const gap = firms.span.start - mention.span.end;
    return (
      firms.unit === "organizations" &&
      firms.sentence === mention.sentence &&
      gap > 0 &&
      gap <= LONGEST_FIRM &&
      /^(?:分|様)?(?:[、,と]|及び|および)[^。、()]*$/.test(mention.after.slice(0, gap))
    );
  });
}

/** 「申請書39件…ただし5件は発見されたため、紛失したものは34件」: what was found and what is left make up a plain figure. */
function isFoundOrLeft(one: TakenMention, weak: readonly TakenMention[], own: readonly TakenMention[]): boolean {
  const beside = [...weak, ...own].map(({ mention }) => mention).filter(({ unit }) => unit === one.mention.unit);
  const found = beside.filter(({ after }) => FOUND_AGAIN.test(after));
  const left = beside.filter(({ before }) => STILL_CONCERNED.test(before));
  const isWhole = (value: number) =>
    own.some(({ mention }) => mention.unit === one.mention.unit && mention.value === value);
  return found.some((a) => left.some((b) => (one.mention === a || one.mention === b) && isWhole(a.value + b.value)));
}

/** 「EU域内の方37名が含まれることから」「実際に画面に出たのは41名」: some of more that were plainly counted before. */
function isIncluded({ mention, judgement }: TakenMention, own: readonly TakenMention[]): boolean {
  const isSaid = INCLUDED_BEHIND.test(mention.after) || SEEN_IN_FACT.test(mention.before.slice(-40));
  if (judgement.rule !== "so-many" || !isSaid) return false;
  return own.some(
    ({ mention: all }) => all.unit === mention.unit && all.value > mention.value && all.span.end <= mention.span.start,
  );
}

const INCLUDED_BEHIND = /^(?:分|様|の方)?(?:が|も)含まれ(?:る|て(?:い|お)|ま)/;

/** 「追加で判明した6名様」 beside 「(誤)152名(正)158名」 */
function isAddition({ mention, judgement }: TakenMention, plain: readonly TakenMention[]): boolean {
  if (judgement.rule !== "those-told" && judgement.rule !== LEFT_UNCOUNTED) return false;
  const old = plain.filter((one) => one.judgement.role === "earlier" && one.mention.unit === mention.unit);
  return plain.some(
    ({ mention: now, judgement: { role } }) =>
      role === "own" &&
      now.unit === mention.unit &&
      old.some((before) => before.mention.value + mention.value === now.value),
  );
}

/** 「(52件と289件の計341件)」, where 341 is plainly counted elsewhere: its parts, and itself. */
function isSummand(one: TakenMention, weak: readonly TakenMention[], own: readonly TakenMention[]): boolean {
  const { sentence, unit } = one.mention;
  const beside = weak.filter(({ mention }) => mention.sentence === sentence && mention.unit === unit);
  const total = beside.at(-1)?.mention.value ?? 0;
  const sum = beside.slice(0, -1).reduce((all, { mention }) => all + mention.value, 0);
  return (
    beside.length > 2 && sum === total && own.some(({ mention }) => mention.unit === unit && mention.value === total)
  );
}

/** 「卒業生 211名・教職員 64名」 year by year, and 「卒業生の合計は585名」: the sum of those called so. */
function isSumOfNoun({ mention }: TakenMention, own: readonly TakenMention[]): boolean {
  const noun = TOTAL_BEFORE.test(mention.before) ? TOTAL_OF.exec(mention.before)?.[1] : undefined;
  if (!noun) return false;
  const named = own.filter((one) => one.mention.unit === mention.unit && nounOf(one.mention).endsWith(noun));
  return named.length > 1 && named.reduce((sum, one) => sum + one.mention.value, 0) === mention.value;
}

const TOTAL_OF = /([一-龠ァ-ヶー]{2,12})(?:の|は|を|、){1,2}(?:合計|総数|計|合わせ)[^、。]{0,6}$/;

/** 「ア …申告書 402人分/イ …現況届 約260世帯分/ウ …申請書 個人38件」: members of one marked list, whatever their units. */
function isMemberWith({ mention, judgement }: TakenMention, own: readonly TakenMention[]): boolean {
  const { line } = mention.sentence;
  const style = MEMBER.exec(line.text)?.[1];
  if (style === undefined || !["so-many", "households", "firms-beside-persons"].includes(judgement.rule)) return false;
  if (!isEntry(mention) || line.text.includes("。")) return false;
  return own.some(({ mention: { sentence, head } }) => {
    if (sentence === mention.sentence) return false;
    // 「調査票 12世帯/調査票 34人分」: the same papers.
    if (judgement.rule === "households" && paperOf(head) === paperOf(mention.head)) return false;
    const other = MEMBER.exec(sentence.line.text)?.[1];
    return (
      other !== undefined &&
      sentence.line.heading === line.heading &&
      Math.abs(MEMBERS.indexOf(other) - MEMBERS.indexOf(style)) === Math.abs(sentence.index - mention.sentence.index) &&
      !sentence.line.text.includes("。")
    );
  });
}

/** ア, ①, (1), A before the members of a list. */
const MEMBERS = "①②③④⑤⑥⑦⑧⑨⑩|アイウエオ|ABCDEFGH|123456789";
const MEMBER = /^[\s・]*[((]?([①-⑳ア-オA-H1-9])[)).、 ]/;

/** 「このうち2023年度に保存した4,120件」: a part of what was plainly counted right before. */
function isPartOfPlain({ mention, judgement }: TakenMention, own: readonly TakenMention[]): boolean {
  if (judgement.rule !== "so-many" || !THESE_BEFORE.test(mention.before)) return false;
  return own.some(({ mention: whole }) => {
    const distance = mention.sentence.index - whole.sentence.index;
    return whole.unit === mention.unit && whole.value > mention.value && distance >= 0 && distance <= 2;
  });
}

/** 「名簿には、534名のうち87名について等級の記載がありました」, where 534 are plainly counted elsewhere. */
function isAmongPlain({ mention, judgement, among }: TakenMention, own: readonly TakenMention[]): boolean {
  if (judgement.rule !== "so-many" || among === null) return false;
  return own.some(({ mention: whole }) => whole.unit === mention.unit && whole.value === among);
}

const THESE_BEFORE = /(?:この|その|上記の?|これらの)うち、?[^。、]{0,30}$/;

/** Those told are those concerned where they are as many as the groups have together. */
function isSumOf({ mention }: TakenMention, own: readonly TakenMention[]): boolean {
  const values = own.filter((one) => one.mention.unit === mention.unit).map((one) => one.mention.value);
  // 「対象者30名」 beside 10, 11 and 9 people, and one of whom something else is told.
  let sum = 0;
  let from = 0;
  for (const [to, value] of values.entries()) {
    sum += value;
    while (sum > mention.value) sum -= values[from++] as number;
    if (sum === mention.value && to > from) return true;
  }
  return false;
}

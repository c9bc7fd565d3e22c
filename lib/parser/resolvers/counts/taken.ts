/** Which figures are taken: the plain ones, and of the weaker ones those that these confirm, or the likeliest. */
import type { Reading } from "../../reading";
import type { Mention } from "../../recognizers/counts";
import type { Candidate } from "../../trace";
import {
  AMONG_THE_ABOVE_AFTER,
  AMONG_THESE_AFTER,
  CALLED_WITHIN_AFTER,
  CALLED_WITHIN_TOPIC,
  HOLDS_THEM_AFTER,
  IS_WITHIN_AFTER,
  OF_THOSE_CONCERNED,
  ONLY_THESE_AFTER,
  ONLY_THESE_BEFORE,
  PART_BEFORE,
  TOPIC_OF_OTHERS,
  TOTAL_BEFORE,
  WITHIN_THE_ABOVE,
} from "../../vocabulary/count-status";
import type { OTHER_THING_AFTER, OTHER_THING_BEFORE } from "../../vocabulary/count-things";
import { DATA_AFTER, DATA_NOUN, ORGANIZATION_NOUN, OWN_BEFORE, PERSON_NOUN } from "../../vocabulary/counts";
import { isConfirmed } from "./confirmed";
import { areListedTogether, isEntry, type TakenMention, unitOf } from "./groups";
import { judgeMention } from "./roles";
import { LEFT_IN_PLACE, OTHER_TOPIC, SAW, SOME_OF_THEM } from "./roles/verdict";
import { type WeighedFigure, weighedVerdict, weighFigures } from "./weighed";

/** Figures are compared with one another; a text with more than these is no notice. */
const MOST_MENTIONS = 300;
/** A figure so many times the discloser's own is that of the origin. */
const ORIGIN_RATIO = 20;

/** The mentions that count people or records whose data are concerned, in the order of the text. */
export function takeMentions(reading: Reading): TakenMention[] {
  const { trace } = reading;
  const { plain, weak } = judgeMentions(reading);
  const own = plain.filter(
    ({ mention, judgement }) => judgement.role === "own" && judgement.rule !== SOME_OF_THEM && !isPartOnly(mention),
  );
  const further: TakenMention[] = own.length === 0 ? [...likeliest(weak)] : [];
  for (const one of own.length === 0 ? [] : weak) {
    if (one.judgement.rule !== TOLD_IN_APOLOGY && isConfirmed(one, { plain, weak, own, confirmed: further }))
      further.push(one);
  }
  for (const { mention, judgement } of weak.filter((one) => !further.includes(one)))
    trace.reject("counts", candidateOf(mention, judgement.rule, 1), "plainer figures stand in the notice");
  const taken = [...plain, ...further]
    .sort((a, b) => a.mention.span.start - b.mention.span.start)
    .slice(0, MOST_MENTIONS);
  for (const { mention, judgement } of taken)
    trace.accept("counts", candidateOf(mention, judgement.rule, judgement.strength));
  return taken;
}

/** Those of which the words say plainly what they count, and those of which they hardly do. */
function judgeMentions(reading: Reading): { plain: TakenMention[]; weak: TakenMention[] } {
  const { notice, trace } = reading;
  const plain: TakenMention[] = [];
  const weak: TakenMention[] = [];
  const weighed = weighFigures(reading);
  const mentions = weighed.map(({ mention }) => mention);
  const wholes = wholesOf(mentions);
  const passedOver: Mention[] = [];
  const lookers: Mention[] = [];
  const others: Mention[] = [];
  const inPlace: Mention[] = [];
  for (const [index, { mention, concerned, headline }] of weighed.entries()) {
    const judgement = weighedVerdict(judgeMention(mention, notice.text), concerned);
    const isPart =
      passedOver.some((whole) => isBracketedPart(mention, whole, mentions, notice.text)) ||
      lookers.some((whole) => isAmongLookers(mention, whole)) ||
      (others.at(-1) === mentions[index - 1] && others.some((whole) => isAmongOthers(mention, whole)));
    if (judgement.role === null) {
      passedOver.push(mention);
      if (judgement.reason === LOOKED || judgement.reason === SAW) lookers.push(mention);
      if (judgement.reason === LEFT_IN_PLACE) inPlace.push(mention);
      if (COUNTS_OTHERS.has(judgement.reason)) others.push(mention);
      trace.reject("counts", candidateOf(mention, "figure", 0), judgement.reason);
    } else if (isPart) {
      others.push(mention);
      trace.reject("counts", candidateOf(mention, "figure", 0), "a part of what counts something else");
    } else
      (judgement.strength === 2 ? plain : weak).push({
        mention,
        judgement,
        among: wholes.get(mention.value) ?? null,
        headline,
      });
  }
  const sums = weighed.filter(
    ({ mention }) => passedOver.includes(mention) && (isSumOfListed(mention, plain) || areAllListed(mention, plain)),
  );
  const wholesBefore = plain.filter(({ mention }) => inPlace.some((left) => isWholeBefore(mention, left, plain)));
  for (const { mention, judgement } of wholesBefore)
    trace.reject("counts", candidateOf(mention, judgement.rule, 2), "a whole of which only some are concerned");
  // 「参加者32名(男性12名、女性20名)に送信」: of whom the whole hardly says what it counts, the parts do not either.
  const hardlySaid = plain.filter(({ mention: part, judgement }) => {
    return (
      judgement.role === "own" && weak.some(({ mention }) => isBracketedPart(part, mention, mentions, notice.text))
    );
  });
  const concerned = plain.filter((one) => !wholesBefore.includes(one) && !hardlySaid.includes(one));
  const summands = weighed.filter(
    ({ mention }) =>
      passedOver.includes(mention) &&
      mention.value > 0 &&
      concerned.some((whole) => isSummandOf(mention, whole, mentions, notice.text)),
  );
  return {
    plain: [...concerned, ...sums.map(asSum), ...summands.map(asSummand)],
    weak: [...weak, ...hardlySaid.map(asWeak)],
  };
}

/**
 * 「A支店1,204件、B支店338件の計1,542件」「287名(卒業生211名、在校生64名、教職員12名)」: with all that is counted right before a total, or in
 * the bracket behind it, as many as those concerned.
 */
function isSummandOf(part: Mention, whole: TakenMention, mentions: readonly Mention[], text: string): boolean {
  const { mention: total, judgement } = whole;
  if (judgement.role !== "own" || part.unit !== total.unit || part.sentence !== total.sentence) return false;
  if (isBracketedPart(part, total, mentions, text)) return true;
  if (!TOTAL_BEFORE.test(total.before)) return false;
  let rest = total.value;
  const before = mentions.filter(({ sentence, unit, span }) => {
    return sentence === total.sentence && unit === total.unit && span.start < total.span.start;
  });
  for (const [passed, one] of before.toReversed().entries()) {
    rest -= one.value;
    if (rest <= 0) return rest === 0 && passed > 0 && part.span.start >= one.span.start;
  }
  return false;
}

const asSummand = ({ mention, headline }: WeighedFigure): TakenMention => ({
  mention,
  judgement: { role: "own", strength: 2, rule: "summand-of-total" },
  among: null,
  headline,
});

const asWeak = (one: TakenMention): TakenMention => ({ ...one, judgement: { ...one.judgement, strength: 1 } });

/** 「78件分を保管したものですが、69件しか入っていない」 where 9 are lost: before these and so many that are still there. */
function isWholeBefore(whole: Mention, left: Mention, plain: readonly TakenMention[]): boolean {
  const distance = left.sentence.index - whole.sentence.index;
  return (
    whole.unit === left.unit &&
    distance >= 0 &&
    distance <= 2 &&
    plain.some(({ mention }) => mention.unit === whole.unit && mention.value + left.value === whole.value)
  );
}

const LOOKED: keyof typeof OTHER_THING_BEFORE = "those who looked";

/** 「画面を開かれた方は1,942名で、このうち実際に表示された方は68名です」, also in the next sentence. */
function isAmongLookers({ before, sentence }: Mention, whole: Mention): boolean {
  const isNext = sentence.index === whole.sentence.index + 1 && /^\s*(?:この|その)うち[^。]{0,20}$/.test(before);
  return isNext || (sentence === whole.sentence && /うち[^。]{0,40}$/.test(before));
}

type Reason = keyof typeof OTHER_THING_BEFORE | keyof typeof OTHER_THING_AFTER;
/** Reasons why what is called a part of such a figure counts nobody either. */
const COUNTS_OTHERS: ReadonlySet<string> = new Set<Reason | typeof OTHER_TOPIC>([
  "logins, attempts or traffic",
  "reports, inquiries or complaints",
  OTHER_TOPIC,
]);

/** 「社外からのアクセスは6件で、うち5件は…。残る1件は…」 */
function isAmongOthers({ unit, value, before, after, sentence }: Mention, whole: Mention): boolean {
  const isNear = sentence.index - whole.sentence.index <= 1;
  return (
    unit === whole.unit &&
    value < whole.value &&
    isNear &&
    SOME_BEFORE.test(before) &&
    !/^分?の?[^。、]{0,20}(?:情報|氏名|住所)/.test(after)
  );
}

const SOME_BEFORE = /(?:(?:^|[、。(]|この|その)うち(?:の)?|残る|残りの)$/;

/** The rule of a figure that counts those concerned because all figures listed before add up to it. */
export const SUM_OF_THOSE_LISTED = "sum-of-those-listed";

const asSum = ({ mention, headline }: WeighedFigure): TakenMention => ({
  mention,
  judgement: { role: "own", strength: 2, rule: SUM_OF_THOSE_LISTED },
  among: null,
  headline,
});

/** 「…の住所 205件/…の氏名 238件 計443件」: called a total, and that of the figures listed right before it. */
function isSumOfListed(total: Mention, plain: readonly TakenMention[]): boolean {
  if (!TOTAL_BEFORE.test(total.before)) return false;
  let rest = total.value;
  let summands = 0;
  for (const { mention, judgement } of plain.toReversed()) {
    if (mention.span.start > total.span.start) continue;
    if (judgement.role !== "own" || mention.unit !== total.unit || !areListedTogether(mention, total)) return false;
    rest -= mention.value;
    summands += 1;
    if (rest <= 0) return rest === 0 && summands > 1;
  }
  return false;
}

/** 「65名の方のお宅に伺いました」 behind 「順路表 61人分/申込書 4人分」: as many people as all that was listed counts together. */
function areAllListed(all: Mention, plain: readonly TakenMention[]): boolean {
  if (all.unit !== "people" || !(OF_THOSE_CONCERNED.test(all.after) || TOTAL_BEFORE.test(all.before))) return false;
  const listed = plain.filter(({ mention, judgement }) => mention.unit === all.unit && judgement.role === "own");
  return (
    listed.length > 1 &&
    listed.every(({ mention }) => isEntry(mention) && mention.span.end < all.span.start && !isPartOnly(mention)) &&
    listed.reduce((sum, { mention }) => sum + mention.value, 0) === all.value
  );
}

/** 「回収済み 17件(町内15件、町外2件)」: what the bracket behind a figure adds up to it counts the same things. */
function isBracketedPart(part: Mention, whole: Mention, mentions: readonly Mention[], text: string): boolean {
  const distance = part.sentence.index - whole.sentence.index;
  if (part.unit !== whole.unit || part.value >= whole.value || distance < 0 || distance > 1) return false;
  const behind = text.slice(whole.span.end, whole.span.end + LONGEST_BETWEEN + LONGEST_BRACKET);
  const from = whole.span.end + behind.indexOf("(");
  const end = from < whole.span.end ? -1 : whole.span.end + behind.indexOf(")", from - whole.span.end);
  if (end < from || from - whole.span.end > LONGEST_BETWEEN || end - from > LONGEST_BRACKET) return false;
  // 「行事 18件、申込者 3,051人(うち…)」: with what else is counted between.
  if (from - whole.span.end > 1 && !/^\( ?(?:うち|内訳)/.test(text.slice(from, from + 5))) return false;
  const inside = mentions.filter(({ unit, span }) => unit === whole.unit && span.start > from && span.end <= end);
  return inside.includes(part) && inside.reduce((sum, { value }) => sum + value, 0) === whole.value;
}

const LONGEST_BETWEEN = 40;
const LONGEST_BRACKET = 160;

/**
 * 「587名のうち、抽選を希望された402名」: by each value the one among which it is counted, whatever else is thought of
 * that. Values rather than mentions: what is told later of these 402 is told of the same ones.
 */
function wholesOf(mentions: readonly Mention[]): ReadonlyMap<number, number> {
  const wholes = new Map<number, number>();
  for (const [index, mention] of mentions.entries()) {
    for (const part of calledWithin(mention, mentions)) wholes.set(part.value, mention.value);
    if (AMONG_THE_ABOVE_AFTER.test(mention.after)) {
      const above = mentions.slice(0, index).findLast((one) => one.unit === mention.unit && one.value > mention.value);
      if (above) wholes.set(mention.value, above.value);
    }
    const previous = mentions[index - 1];
    if (previous?.sentence !== mention.sentence) continue;
    const between = previous.after.slice(0, mention.span.start - previous.span.end);
    if (
      (WITHIN_THE_ABOVE.test(between) && IS_WITHIN_AFTER.test(mention.after)) ||
      (TOPIC_OF_OTHERS.test(between) && HOLDS_THEM_AFTER.test(mention.after))
    )
      wholes.set(previous.value, mention.value);
    if (previous.value < mention.value) continue;
    const areOnlySome = ONLY_THESE_BEFORE.test(between) && ONLY_THESE_AFTER.test(mention.after);
    if (areOnlySome || AMONG_THESE_AFTER.test(previous.after)) wholes.set(mention.value, previous.value);
  }
  return wholes;
}

/** 「弁当をご利用の方はみな…48,216名の内数です」: the figures, wherever they stand, of those who the sentence says are within its own. */
function calledWithin(whole: Mention, mentions: readonly Mention[]): readonly Mention[] {
  const topic = CALLED_WITHIN_AFTER.test(whole.after) ? CALLED_WITHIN_TOPIC.exec(whole.before)?.[1] : undefined;
  if (topic === undefined) return [];
  return mentions.filter(({ value, label, head }) => value < whole.value && `${label} ${head}`.includes(topic));
}

/** A figure that counts only as a part of another needs that other to stand beside it. */
function isPartOnly(mention: Mention): boolean {
  const namesData = DATA_AFTER.test(mention.after) || DATA_NOUN.test(mention.head);
  return PART_BEFORE.test(mention.before) && !namesData && !mention.isPortion;
}

/** Where nothing else counts those concerned, whoever was apologized to; beside other figures they say nothing. */
const TOLD_IN_APOLOGY = "those-apologized-to";
/** Figures that count only where nothing plainer does. */
const LAST_RESORT: ReadonlySet<string> = new Set(["certain-persons", TOLD_IN_APOLOGY]);

/** Of weak candidates those of people, else whatever there is. */
function likeliest(weak: readonly TakenMention[]): readonly TakenMention[] {
  const counted = weak.filter(({ judgement }) => !LAST_RESORT.has(judgement.rule));
  const people = counted.filter(({ mention }) => mention.unit === "people");
  // 「個人31名様、法人の寄附者4社様」
  const firms = counted.filter(
    ({ mention: { unit, head, sentence } }) =>
      unit === "organizations" &&
      ORGANIZATION_NOUN.test(head) &&
      people.some((one) => one.mention.sentence === sentence),
  );
  return [people.length > 0 ? [...people, ...firms] : [], counted].find((list) => list.length > 0) ?? weak;
}

/** Beside a figure called the discloser's own (「本市分」), one many times larger is the origin's. */
export function markOrigins(taken: readonly TakenMention[]): TakenMention[] {
  const own = taken.map(({ mention }) => mention).filter(({ before }) => OWN_BEFORE.test(before));
  const largest = Math.max(...own.map(({ value }) => value), 0);
  const isFarMore = ({ mention, judgement }: TakenMention) =>
    judgement.role === "own" && mention.value >= largest * ORIGIN_RATIO && !OWN_BEFORE.test(mention.before);
  // 「求職者様 24,300名/当社にご応募いただいた方 310名」: a list of groups, of which one happens to say 当社.
  const isBesideOwn = ({ mention }: TakenMention) =>
    isEntry(mention) &&
    PERSON_NOUN.test(mention.head) &&
    own.some((other) => isEntry(other) && areListedTogether(other, mention));
  // 「流出した個人情報は4,300名分です。このうち当社の従業員は120名です」: whom else it employs is no share of another's whole.
  const isOwnStaff = own.every(
    (one) => one.value < largest || ((PART_BEFORE.test(one.before) || ADDED.test(one.before)) && STAFF.test(one.head)),
  );
  const isOfOthers = ({ mention }: TakenMention) => !isEntry(mention) && NAMES_OTHERS.test(mention.sentence.text);
  if (isOwnStaff && !taken.some((one) => isFarMore(one) && isOfOthers(one))) return [...taken];
  if (largest === 0 || taken.some((one) => isFarMore(one) && isBesideOwn(one))) return [...taken];
  return taken.map((one) => {
    const isOrigin = !isEntry(one.mention) && isFarMore(one);
    return isOrigin ? { ...one, judgement: { ...one.judgement, role: "origin" } } : one;
  });
}

/** 「荷主様のお客様 628,450件…このほか、当社の従業員1,043件」 */
const ADDED = /^[\s・]*(?:なお、|また、)?(?:このほか|そのほか|上記のほか|これらのほか|これとは別に|加えて)(?:に)?、/;
const STAFF = /(?:従業員|社員|職員|役員|教員|スタッフ|退職者)(?:様|の方)?(?:は|が|の数は|:)?$/;
const NAMES_OTHERS = /同社|委託|受託|提供元|全国|全体|事業者|他社|各社/;

function candidateOf(mention: Mention, rule: string, score: number): Candidate<unknown> {
  const { value, qualifier, span } = mention;
  return { value: { value, unit: unitOf(mention), qualifier }, span, rule, score };
}

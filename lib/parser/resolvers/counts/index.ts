/** How many people, records, accounts or organizations have their data concerned. */
import type { Count } from "../../../notice";
import type { CountQualifier } from "../../../taxonomy";
import type { Reading } from "../../reading";
import { findMentions, type Mention } from "../../recognizers/counts";
import { type Candidate, findingFrom } from "../../trace";
import { AMONG_THESE_AFTER, IS_WITHIN_AFTER, PART_BEFORE, WITHIN_THE_ABOVE } from "../../vocabulary/count-status";
import { DATA_AFTER, DATA_NOUN, ORGANIZATION_NOUN, OWN_BEFORE } from "../../vocabulary/counts";
import { areListedTogether, type CountGroup, groupMentions, isEntry, type TakenMention, unitOf } from "./groups";
import { judgeMention } from "./roles";
import { readStatuses } from "./statuses";
import { readSubjects } from "./subjects";

/** A count with what the headline needs to know of it. */
export interface JudgedCount {
  readonly count: Count;
  readonly group: CountGroup;
}

/** From loose to tight: the qualifier of a sum is the first of these that one of its parts has. */
export const LOOSENESS: readonly CountQualifier[] = ["about", "max", "cumulative", "at_least", "exact"];
/** 「、法人のお客さま」 and the like between persons and firms. */
const LONGEST_FIRM = 16;
/** Figures are compared with one another; a text with more than these is no notice. */
const MOST_MENTIONS = 300;
/** A figure so many times the discloser's own is that of the origin. */
const ORIGIN_RATIO = 20;

/** All counts in the order of the text, each figure once. */
export function readCounts(reading: Reading): JudgedCount[] {
  const groups = groupMentions(markOrigins(takeMentions(reading)));
  const statuses = readStatuses(reading.notice, groups);
  const subjects = subjectsOf(reading, groups);
  return groups.map((group, index) => ({
    group,
    count: countOf(reading, group, statuses[index] ?? "affected", subjects[index] ?? null),
  }));
}

function takeMentions({ notice, trace }: Reading): TakenMention[] {
  const plain: TakenMention[] = [];
  const weak: TakenMention[] = [];
  const mentions = findMentions(notice);
  const wholes = wholesOf(mentions);
  for (const mention of mentions) {
    const judgement = judgeMention(mention, notice.text);
    if (judgement.role === null) trace.reject("counts", candidateOf(mention, "figure", 0), judgement.reason);
    else
      (judgement.strength === 2 ? plain : weak).push({
        mention,
        judgement,
        among: wholes.get(mention.value) ?? null,
      });
  }
  const own = plain.filter(({ mention, judgement }) => judgement.role === "own" && !isPartOnly(mention));
  const further =
    own.length === 0
      ? likeliest(weak)
      : weak.filter(
          (one) =>
            isSumOf(one, own) ||
            isListedWith(one, own) ||
            isNamedAgain(one, own) ||
            isSummand(one, weak, own) ||
            isFirmBeside(one, own) ||
            isAttendance(one, own) ||
            isAddition(one, plain),
        );
  for (const { mention, judgement } of weak.filter((one) => !further.includes(one)))
    trace.reject("counts", candidateOf(mention, judgement.rule, 1), "plainer figures stand in the notice");
  const taken = [...plain, ...further]
    .sort((a, b) => a.mention.span.start - b.mention.span.start)
    .slice(0, MOST_MENTIONS);
  for (const { mention, judgement } of taken)
    trace.accept("counts", candidateOf(mention, judgement.rule, judgement.strength));
  return taken;
}

/** 「587名のうち、抽選を希望された402名」: by each figure the one among which it is counted, whatever else is thought of that. */
function wholesOf(mentions: readonly Mention[]): Map<number, number> {
  const wholes = new Map<number, number>();
  for (const [index, mention] of mentions.entries()) {
    const previous = mentions[index - 1];
    if (previous?.sentence !== mention.sentence) continue;
    const between = previous.after.slice(0, mention.span.start - previous.span.end);
    if (WITHIN_THE_ABOVE.test(between) && IS_WITHIN_AFTER.test(mention.after))
      wholes.set(previous.value, mention.value);
    if (previous.value < mention.value) continue;
    if (AMONG_THESE_AFTER.test(previous.after)) wholes.set(mention.value, previous.value);
  }
  return wholes;
}

/** A figure that counts only as a part of another needs that other to stand beside it. */
function isPartOnly(mention: Mention): boolean {
  const namesData = DATA_AFTER.test(mention.after) || DATA_NOUN.test(mention.head);
  return PART_BEFORE.test(mention.before) && !namesData && !mention.isPortion;
}

/** What stands in one sentence or list with plain figures counts what they count. */
function isListedWith({ mention, judgement }: TakenMention, own: readonly TakenMention[]): boolean {
  if (judgement.rule !== "so-many") return false;
  return own.some(({ mention: other }) => other.unit === mention.unit && areListedTogether(other, mention));
}

/** 「ご回答いただいた82名の方にお詫び」 beside 「82名の個人情報」: the same people. */
function isNamedAgain({ mention, judgement }: TakenMention, own: readonly TakenMention[]): boolean {
  if (judgement.rule !== "participants-told") return false;
  return own.some(({ mention: other }) => other.unit === mention.unit && other.value === mention.value);
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

/** 「追加で判明した6名様」 beside 「(誤)152名(正)158名」 */
function isAddition({ mention, judgement }: TakenMention, plain: readonly TakenMention[]): boolean {
  if (judgement.rule !== "those-told") return false;
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

/** Those told are those concerned where they are as many as the groups have together. */
function isSumOf({ mention }: TakenMention, own: readonly TakenMention[]): boolean {
  const values = own.filter((one) => one.mention.unit === mention.unit).map((one) => one.mention.value);
  // 「対象者30名」 beside 10, 11 and 9 people, and one of whom something else is told.
  return values.some((_, from) =>
    values.some((_, to) => to > from && values.slice(from, to + 1).reduce((a, b) => a + b, 0) === mention.value),
  );
}

/** Of weak candidates those of people, else whatever there is. */
function likeliest(weak: readonly TakenMention[]): readonly TakenMention[] {
  const counted = weak.filter(({ judgement }) => judgement.rule !== "certain-persons");
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
function markOrigins(taken: readonly TakenMention[]): TakenMention[] {
  const own = taken.filter(({ mention }) => OWN_BEFORE.test(mention.before)).map(({ mention }) => mention.value);
  const largest = Math.max(...own, 0);
  return taken.map((one) => {
    const isOrigin =
      largest > 0 &&
      one.judgement.role === "own" &&
      !isEntry(one.mention) &&
      one.mention.value >= largest * ORIGIN_RATIO &&
      !OWN_BEFORE.test(one.mention.before);
    return isOrigin ? { ...one, judgement: { ...one.judgement, role: "origin" } } : one;
  });
}

function candidateOf(mention: Mention, rule: string, score: number): Candidate<unknown> {
  const { value, qualifier, span } = mention;
  return {
    value: { value, unit: unitOf(mention), qualifier },
    span,
    rule,
    score,
  };
}

/** The subject of each group: that of the first of its mentions which has one. */
function subjectsOf({ notice }: Reading, groups: readonly CountGroup[]): (string | null)[] {
  const mentions = groups.flatMap(({ taken }) => taken.map(({ mention }) => mention));
  mentions.sort((a, b) => a.span.start - b.span.start);
  const subjects = readSubjects(notice, mentions);
  return groups.map(({ taken }) => {
    const own = taken.map(({ mention }) => subjects[mentions.indexOf(mention)] ?? null);
    return own.find((subject) => subject !== null) ?? null;
  });
}

function countOf({ notice }: Reading, group: CountGroup, status: Count["status"], subject: string | null): Count {
  const [first] = group.taken;
  const weak = group.taken.every(({ judgement }) => judgement.strength === 1);
  return {
    value: group.value,
    unit: group.unit,
    qualifier: qualifierOf(group.taken.map(({ mention }) => mention.qualifier)),
    subject,
    status,
    ...findingFrom(
      notice,
      group.taken.map(({ mention }) => mention.span),
      first.judgement.rule,
      {
        needsReview: weak ? "the text does not plainly say that this is how many are concerned" : null,
      },
    ),
  };
}

/** The loosest of several qualifiers. */
export function qualifierOf(qualifiers: readonly CountQualifier[]): CountQualifier {
  return LOOSENESS.find((qualifier) => qualifiers.includes(qualifier)) ?? "exact";
}

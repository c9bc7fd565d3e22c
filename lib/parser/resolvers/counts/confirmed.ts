/** Which weaker figures the plain ones of a notice confirm. */
import { ORGANIZATION_NOUN } from "../../vocabulary/counts";
import { areListedTogether, type TakenMention } from "./groups";

/** 「、法人のお客さま」 and the like between persons and firms. */
const LONGEST_FIRM = 16;

/** The figures of a notice that one of them is held against. */
interface Figures {
  /** Those whose words say what they count. */
  readonly plain: readonly TakenMention[];
  readonly weak: readonly TakenMention[];
  /** The plain ones that count the discloser's own and are no mere parts. */
  readonly own: readonly TakenMention[];
}

/** Whether plain figures make it plain that a weaker one counts those concerned, too. */
export function isConfirmed(one: TakenMention, { plain, weak, own }: Figures): boolean {
  return (
    isSumOf(one, own) ||
    isListedWith(one, own) ||
    isNamedAgain(one, own) ||
    isSummand(one, weak, own) ||
    isFirmBeside(one, own) ||
    isAttendance(one, own) ||
    isAddition(one, plain)
  );
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

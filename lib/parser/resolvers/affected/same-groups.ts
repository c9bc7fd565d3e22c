/**
 * Which figures count one group twice: in records and in people, with what those counted have, or in a bracket that
 * explains.
 */
import type { CountUnit } from "../../../taxonomy";
import type { Mention } from "../../recognizers/counts";
import { PAPERS, PLAIN_NUMBER_HEAD } from "../../vocabulary/count-status";
import type { JudgedCount } from "../counts";
import { isEntry, isGroupOfItsOwn } from "../counts/groups";

/** Cards and their holders differ little; a figure so much larger holds more than the leading one. */
const FAR_MORE = 1.6;

/**
 * One group given once in records (cards) and once in people (customers) counts once: as the notice gives it first.
 * Entries of one list are different groups whatever their units.
 */
export function sameGroupsOnce(all: readonly JudgedCount[]): readonly JudgedCount[] {
  const telling = all.filter(
    (count) =>
      !all.some(
        (other) => isToldBetterBy(count, other) || isHeldBy(other, count) || (count !== other && isHadBy(count, other)),
      ),
  );
  const counts = telling.filter(
    ({ count, group }, index) =>
      !telling.slice(0, index).some(
        ({ count: before }) =>
          before.value === count.value &&
          before.unit !== count.unit &&
          // As many persons as accounts are those whose accounts they are.
          (before.unit === "accounts" || !isGroupOfItsOwn(group)),
      ),
  );
  const units = new Set(counts.map(({ count }) => count.unit));
  if (units.size === 1) return counts;
  const listed = counts.filter(({ group }) => group.taken.some(({ mention }) => isEntry(mention)));
  const areNumbersOfOne = counts.every(({ group }) => PLAIN_NUMBER_HEAD.test(group.taken[0].mention.head));
  if (listed.length === counts.length && !areNumbersOfOne) return counts;
  const inUnit = (unit: CountUnit) => counts.filter(({ count }) => count.unit === unit);
  const [leading, ...others] = [...units].map(inUnit) as [JudgedCount[], ...JudgedCount[][]];
  return others.find((other) => sumOf(other) > sumOf(leading) * FAR_MORE) ?? leading;
}

/**
 * 「12件(ご家族を含め27名分)」, 「合計|3件|6名」: of two figures of one group the larger, else that of people; behind
 * people the bracket counts what they have: 「お客様2,945名(3,102件)」.
 */
function isToldBetterBy({ count, group }: JudgedCount, other: JudgedCount): boolean {
  if (count.unit === other.count.unit) return false;
  if (holdsInBracket(other, { count, group })) return true;
  if (holdsInBracket({ count, group }, other)) return false;
  const isOneGroup = group.taken.some(({ mention: a }) =>
    other.group.taken.some(({ mention: b }) => explains(a, b) || explains(b, a) || areInOneRow(a, b)),
  );
  return isOneGroup && (other.count.value - count.value || (other.count.unit === "people" ? 1 : -1)) > 0;
}

/** People, and in the bracket behind them what they have: 「2,945名(3,102件)」「8,216名(カード件数 9,034件)」. */
function holdsInBracket(people: JudgedCount, had: JudgedCount): boolean {
  if (people.count.unit !== "people" || had.count.unit !== "records") return false;
  return people.group.taken.some(({ mention: a }) =>
    had.group.taken.some(
      ({ mention: b }) => explains(a, b) && THEIRS.test(a.after.slice(0, b.span.start - a.span.end)),
    ),
  );
}

const THEIRS =
  /^(?:分|様|さま)?\((?:(?:クレジット)?カード|口座|契約|注文|アドレス|アカウント)?(?:の?(?:件数|数|情報))?[ :は]*$/;

/** A row of a table tells of one group, however many its columns. */
function areInOneRow({ sentence }: Mention, b: Mention): boolean {
  return sentence === b.sentence && sentence.line.role === "row";
}

/** 「捜査書類 73件/記載されていた個人情報 当事者146人及び目撃者19人」: papers and the people whom they tell of. */
function isHeldBy({ count, group }: JudgedCount, papers: JudgedCount): boolean {
  if (count.unit !== "people" || papers.count.unit !== "records") return false;
  return papers.group.taken.every(({ mention }) => {
    const behind = group.taken[0].mention.sentence.index - mention.sentence.index;
    return PAPERS.test(mention.head) && behind >= 0 && behind <= FARTHEST_HOLDER;
  });
}

/** What papers hold is told so many sentences behind them at most. */
const FARTHEST_HOLDER = 2;

/** 「参加者103名のアドレス105件」: what those counted have, counted. */
function isHadBy({ group }: JudgedCount, owners: JudgedCount): boolean {
  return group.taken.some(({ mention: had }) =>
    owners.group.taken.some(({ mention: people }) => {
      if (people.sentence !== had.sentence || people.unit !== "people" || had.unit === "people") return false;
      if (had.span.start < people.span.end) return false;
      return /^(?:分|様|さま)?の[^、。\d]{0,16}$/.test(people.after.slice(0, had.span.start - people.span.end));
    }),
  );
}

/**
 * True where `b` stands in the bracket that opens right behind `a`, or right behind it as so many persons' portions.
 */
function explains(a: Mention, b: Mention): boolean {
  if (
    a.sentence === b.sentence &&
    b.isPortion &&
    /^[、・\s]{1,2}(?:対象者?)?$/.test(a.after.slice(0, Math.max(0, b.span.start - a.span.end)))
  )
    return true;
  if (a.sentence !== b.sentence || b.span.start < a.span.end || !/^ ?\(/.test(a.after)) return false;
  return !a.after.slice(0, b.span.start - a.span.end).includes(")");
}

/** All their values together. */
export function sumOf(counts: readonly JudgedCount[]): number {
  return counts.reduce((sum, { count }) => sum + count.value, 0);
}

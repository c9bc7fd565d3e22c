/** Which figures are parts of another by arithmetic: with their neighbours they add up to it. */
import type { CountStatus } from "../../../../taxonomy";
import { addTo } from "../../../keyed";
import type { Mention } from "../../../recognizers/counts";
import {
  COUNTED_TOO_MUCH,
  FOUND_AGAIN,
  ITEM_HELD_AFTER,
  REST_BEFORE,
  STILL_CONCERNED,
} from "../../../vocabulary/count-status";
import {
  areListedTogether,
  areOfOtherKinds,
  type CountGroup,
  isEntry,
  isNetTotal,
  isNextOf,
  isOrigin,
  isTotal,
  nounOf,
} from "../groups";

/** A total below this can be the sum of its neighbours by chance: then it must stand right beside them. */
const CHANCE_SUM = 100;
/** Longer lists of figures are tables whose sums say no more. */
const MOST_GROUPS = 60;

/** Parts of parts of parts: deeper no notice goes. */
const MOST_ROUNDS = 12;

/** 「このうち5人分は…。残る33人分は…」 of 38: what a named part leaves of its whole is a part as well. */
export function markRemainders(groups: readonly CountGroup[], statuses: CountStatus[]): void {
  const isRest = (rest: CountGroup) =>
    groups.some(
      (part, at) =>
        statuses[at] === "part" &&
        part.unit === rest.unit &&
        groups.some((whole) => whole.unit === rest.unit && whole.value === part.value + rest.value),
    );
  for (const [index, group] of groups.entries())
    if (
      statuses[index] === "affected" &&
      group.taken.some(({ mention }) => REST_BEFORE.test(mention.before)) &&
      isRest(group)
    )
      statuses[index] = "part";
}

/**
 * 「8,312名分のうち、送信された痕跡が確認されたのは2,480名分でした。残る5,832名分については、痕跡は確認されておりません」: of a whole whose
 * rest is spared only the others are concerned. Not 「2,600名…。このうち600名はカード番号を含みます。残りの2,000名については影響はございません」: of what
 * all of them have lost, one kind of data is that of some.
 */
export function markWholesOfSpared(groups: readonly CountGroup[], statuses: CountStatus[]): void {
  const spared = groups.filter(
    ({ taken }, index) =>
      statuses[index] === "excluded" && taken.some(({ mention }) => REST_BEFORE.test(mention.before)),
  );
  const othersOf = (whole: CountGroup, rest: CountGroup) =>
    groups.find(
      (some, at) =>
        statuses[at] === "affected" &&
        some.value + rest.value === whole.value &&
        [some, whole].every((other) => other.unit === rest.unit && standsRightBefore(other, rest)),
    );
  for (const [index, whole] of groups.entries())
    for (const rest of statuses[index] === "affected" ? spared : []) {
      const some = othersOf(whole, rest);
      if (!some) continue;
      const isOfOneItem = some.taken.some(({ mention }) => ITEM_HELD_AFTER.test(mention.after));
      statuses[isOfOneItem ? groups.indexOf(rest) : index] = isOfOneItem ? "part" : "excluded";
    }
}

function standsRightBefore(group: CountGroup, rest: CountGroup): boolean {
  const distance = rest.taken[0].mention.sentence.index - group.taken[0].mention.sentence.index;
  return distance >= 0 && distance <= FARTHEST_WHOLE;
}

/** The rest of a whole is told so many sentences behind it at most. */
const FARTHEST_WHOLE = 2;

/** 「(誤)128名 (正)141名」 and 「13名の方が漏れておりました」: what was added to a figure to make the one that replaced it. */
export function markAdditions(groups: readonly CountGroup[], statuses: CountStatus[]): void {
  const old = groups.filter((_, index) => statuses[index] === "superseded");
  const isAddition = (group: CountGroup) =>
    old.some((before) =>
      groups.some(
        (now, at) =>
          statuses[at] === "affected" &&
          now.unit === group.unit &&
          before.unit === group.unit &&
          before.value + group.value === now.value,
      ),
    );
  for (const [index, group] of groups.entries())
    if (statuses[index] === "affected" && isAddition(group)) statuses[index] = "part";
}

/** 「最大41社としておりましたが、うち7社は…いなかった」 and now 34: what was taken off a figure is not concerned. */
export function markTakenOff(groups: readonly CountGroup[], statuses: CountStatus[]): void {
  const old = groups.filter((_, index) => statuses[index] === "superseded");
  const isTakenOff = (group: CountGroup) =>
    old.some(
      (before) =>
        before.unit === group.unit &&
        group.taken.some(({ mention }) => COUNTED_TOO_MUCH.test(mention.before + mention.after)) &&
        groups.some(
          (now, at) =>
            statuses[at] === "affected" && now.unit === group.unit && now.value + group.value === before.value,
        ),
    );
  for (const [index, group] of groups.entries())
    if (statuses[index] === "affected" && isTakenOff(group)) statuses[index] = "excluded";
}

/** 「39件…ただし5件は書庫で発見されたため、廃棄されたものは34件」: what was found is not concerned, and the first figure is past. */
export function markFoundAgain(groups: readonly CountGroup[], statuses: CountStatus[]): void {
  const stands = (index: number) => statuses[index] === "affected";
  for (const [at, found] of groups.entries()) {
    if (!stands(at) || !found.taken.some(({ mention }) => FOUND_AGAIN.test(mention.after))) continue;
    const whole = groups.findIndex(
      (first, index) =>
        stands(index) &&
        first.unit === found.unit &&
        groups.some((left, other) => stands(other) && isLeft(left, found) && left.value + found.value === first.value),
    );
    if (whole < 0) continue;
    statuses[whole] = "superseded";
    statuses[at] = "excluded";
  }
}

/** A figure behind that of what was found, told as that of all that remain concerned. */
function isLeft(left: CountGroup, found: CountGroup): boolean {
  return (
    left.unit === found.unit &&
    left.taken.some(
      ({ mention }) => mention.span.start > found.taken[0].mention.span.end && STILL_CONCERNED.test(mention.before),
    )
  );
}

/** 「14者(個人12名、法人2社)」: what a bracket adds up to its figure, whatever the units, are its parts. */
export function markBracketedParts(groups: readonly CountGroup[], statuses: CountStatus[]): void {
  for (const whole of groups)
    for (const { mention } of whole.taken) {
      if (!/^ ?\(/.test(mention.after)) continue;
      const end = mention.span.end + Math.max(0, mention.after.indexOf(")"));
      const isInside = ({ mention: { sentence, span } }: CountGroup["taken"][0]) =>
        sentence === mention.sentence && span.start >= mention.span.end && span.end <= end;
      const inside = [...groups.keys()].filter((at) => groups[at]?.taken.some(isInside));
      const sum = inside.reduce((reached, at) => reached + (groups[at]?.value ?? 0), 0);
      if (inside.length < 2 || sum !== whole.value) continue;
      for (const at of inside) if (statuses[at] === "affected") statuses[at] = "part";
    }
}

/** Parts by arithmetic: neighbours that add up to another figure. Repeats, since parts may have parts. */
export function markSummedParts(groups: readonly CountGroup[], statuses: CountStatus[]): void {
  if (groups.length > MOST_GROUPS) return;
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const ofOneUnit = findSummands(groups, statuses, areOfOneUnit);
    const run = ofOneUnit.length > 0 ? ofOneUnit : findSummands(groups, statuses, areAddable);
    if (run.length === 0) return;
    for (const index of run) statuses[index] = "part";
  }
}

/**
 * Indices of the shortest run of neighbours that adds up to a further figure of their unit; some of them are no parts
 * yet. One that words call a part already counts along only right beside the figure: 「485件 内訳 89件/278件/118件」.
 */
function findSummands(
  groups: readonly CountGroup[],
  statuses: readonly CountStatus[],
  mayAdd: (group: CountGroup, total: CountGroup) => boolean,
): number[] {
  let best: number[] = [];
  for (const [at, total] of groups.entries()) {
    if (isOrigin(total) || (statuses[at] !== "affected" && statuses[at] !== "part")) continue;
    const others = [...groups.keys()].filter(
      (index) =>
        index !== at &&
        canSum(groups[index] as CountGroup, statuses[index], total) &&
        mayAdd(groups[index] as CountGroup, total) &&
        !isJoinedTo(total, groups[index] as CountGroup),
    );
    const own = others.filter((index) => statuses[index] === "affected");
    const isOneMore = (run: readonly number[]) =>
      total.value < CHANCE_SUM &&
      run.every((index) => isNextOf(total, groups[index] as CountGroup)) &&
      !areAllBySex(
        total,
        run.map((index) => groups[index] as CountGroup),
      );
    const isSpread = (run: readonly number[]) =>
      total.value < CHANCE_SUM &&
      areSpreadFrom(
        total,
        run.map((index) => groups[index] as CountGroup),
      );
    const runs = [...runsThatSum(own, groups, total.value), ...nounThatSums(own, groups, total.value)];
    // 「当事者2名、目撃者3名、通報者1名」: between others stands no total of theirs.
    const isBeside = (run: readonly number[]) => run.includes(at - 1) !== run.includes(at + 1);
    const mixed = [...runsThatSum(others, groups, total.value)].filter(
      (run) => isBeside(run) && run.some((index) => own.includes(index)),
    );
    for (const run of [...runs.filter((run) => total.value >= CHANCE_SUM || isBeside(run)), ...mixed])
      if (!isOneMore(run) && !isSpread(run) && (best.length === 0 || run.length < best.length)) best = run;
  }
  return best;
}

/** 「男性12名、女性20名、参加者32名」: between them they are all that there are; not 「男子12名、女子15名、保護者27名」. */
function areAllBySex(total: CountGroup, parts: readonly CountGroup[]): boolean {
  const named = parts.map(({ taken: [first] }) => SEX.exec(first.mention.head.trim())?.[1]);
  const areOthers = OTHERS_BESIDE.test(total.taken[0].mention.head.trim());
  return named.length === 2 && named.includes("男") && named.includes("女") && !areOthers;
}

const OTHERS_BESIDE = /(?:保護者|家族|父母|付添(?:い|者)?|同伴者|職員|教員|講師|スタッフ|役員)(?:様|さま|の方)?$/;

const SEX = /(?:^|[\s、,・(:])(男|女)(?:性|子|児|)(?:児童|生徒|学生|会員|職員|参加者|利用者|の方)?$/;

/** 「・申込書(申込者32名、同伴者20名)/・同意書(保護者12名)」: a total stands in one entry with all its parts, or with none. */
function areSpreadFrom({ taken: [total] }: CountGroup, parts: readonly CountGroup[]): boolean {
  const isBeside = ({ taken: [first] }: CountGroup) => first.mention.sentence === total.mention.sentence;
  return parts.some(isBeside) && !parts.every(isBeside);
}

/** 「招待講演者14名及び座長6名」: what 及び joins to a figure is no part of it. */
function isJoinedTo(total: CountGroup, group: CountGroup): boolean {
  return total.taken.some(({ mention: a }) =>
    group.taken.some(({ mention: b }) => {
      const distance = b.span.start - a.span.end;
      if (a.sentence !== b.sentence || distance <= 0 || distance > LONGEST_JOINED) return false;
      return /^(?:分|様)?(?:及び|および|並びに|ならびに)[^、。()\d]*$/.test(a.after.slice(0, distance));
    }),
  );
}

const LONGEST_JOINED = 24;

const isBesideIn = ({ taken: [a] }: CountGroup, { taken: [b] }: CountGroup): boolean =>
  a.mention.sentence === b.mention.sentence;

function canSum(group: CountGroup, status: CountStatus | undefined, total: CountGroup): boolean {
  if (status !== "affected" && status !== "part") return false;
  // 「児童412人、生徒287人および保護者699人」: in one sentence with the pupils, their guardians are others.
  const areOthers = isBesideIn(group, total) && areOfOtherKinds(group, total) && !isTotal(total);
  return group.value < total.value && !isOrigin(group) && !isNetTotal(group) && !areOthers;
}

function areOfOneUnit(group: CountGroup, total: CountGroup): boolean {
  return group.unit === total.unit;
}

/** 「個人情報 63,337件」 of 「会員 63,250名」 and 「管理者 87名」: too large a sum to be one by chance, whatever the units. */
function areAddable(group: CountGroup, total: CountGroup): boolean {
  return total.value >= CHANCE_SUM && (group.unit !== "organizations" || total.unit === "organizations");
}

/** A figure that stands in several entries of one list (「17時23分 500件」「17時26分 500件」) counts as often. */
function weightOf(group: CountGroup | undefined): number {
  if (!group) return 0;
  const [first, ...others] = group.taken;
  const again = others.filter(
    ({ mention }) => mention.head !== first.mention.head && areEntriesOfOneList(first.mention, mention),
  );
  return group.value * (again.length + 1);
}

/** Entries of a list or table, or of a bracket: 「(令和2年度1,050人、令和3年度1,100人、令和4年度1,050人)」. */
function areEntriesOfOneList(a: Mention, b: Mention): boolean {
  if (a.sentence === b.sentence) return !/[)。]/.test(a.after.slice(0, Math.max(0, b.span.start - a.span.end)));
  return isEntry(a) && isEntry(b) && areListedTogether(a, b);
}

/** Those of one name among others, that together make the sum: 「卒業生 211名・教職員 64名」 year by year. */
function* nounThatSums(indices: readonly number[], groups: readonly CountGroup[], sum: number): Generator<number[]> {
  const byNoun = new Map<string, number[]>();
  for (const at of indices) {
    const mention = groups[at]?.taken[0].mention;
    const noun = mention && isEntry(mention) ? nounOf(mention) : "";
    if (noun !== "") addTo(byNoun, noun, at);
  }
  for (const named of byNoun.values())
    if (named.length > 1 && named.reduce((reached, at) => reached + weightOf(groups[at]), 0) === sum) yield named;
}

/** All runs of at least two neighbours among `indices` whose values add up to `sum`; all values are positive. */
function* runsThatSum(indices: readonly number[], groups: readonly CountGroup[], sum: number): Generator<number[]> {
  const valueAt = (at: number) => weightOf(groups[indices[at] as number]);
  let from = 0;
  let reached = 0;
  for (let to = 0; to < indices.length; to++) {
    reached += valueAt(to);
    while (reached > sum) reached -= valueAt(from++);
    if (reached === sum && to > from) yield indices.slice(from, to + 1);
  }
}

/** The headline figure: how many are concerned at this discloser. */
import type { Affected, Count } from "../../../notice";
import type { CountUnit, SequenceKind } from "../../../taxonomy";
import type { Reading } from "../../reading";
import type { Mention } from "../../recognizers/counts";
import { findingFrom } from "../../trace";
import {
  ALL_ABOVE_BEFORE,
  DISJOINT_BEFORE,
  GROUPS_DISJOINT,
  NEW_PART_BEFORE,
  ORDERS_BEFORE,
  OVERLAP,
} from "../../vocabulary/count-status";
import { type JudgedCount, qualifierOf } from "../counts";
import { isBeyond, isNetTotal, isNextOf, isOrigin, isTotal } from "../counts/groups";
import { WEIGHED_WORDS } from "../weighed-finding";
import type { Choice } from "./choice";
import { isTotalOfOthers, withoutAttendances, withoutRoundNumbers, withoutSamePapers } from "./counted-again";
import { doubtOfSum } from "./doubts";
import { listedTogether } from "./listed-together";
import { sameGroupsOnce, sumOf } from "./same-groups";
import { weighHeadline } from "./weighed";

/**
 * The total that the text states; else the sum of groups that do not overlap; else the largest figure. Figures of
 * organizations are never added to others: then those count that the notice leads with.
 */
export function readAffected(
  reading: Reading,
  counts: readonly JudgedCount[],
  sequence: SequenceKind,
): Affected | null {
  const own = counts.filter(({ count, group }) => count.status === "affected" && !isOrigin(group));
  const leading = withoutRoundNumbers(leadingKind(own));
  if (leading.length === 0) return null;
  const parts = counts.filter(({ count }) => count.status === "part");
  const { summands, rule, needsReview, telling } = weighHeadline(
    reading,
    choose(reading, leading, own.length, parts),
    counts.filter(({ group }) => !isOrigin(group)),
  );
  const doubt = rule === "sum-of-groups" ? doubtOfSum(summands, reading.notice.text, sequence) : null;
  const affected: Affected = {
    value: sumOf(summands),
    unit: unitOfSum(summands),
    qualifier: qualifierOf(summands.map(({ count }) => count.qualifier)),
    ...findingFrom(reading.notice, spansOf(summands), rule, {
      basis: summands.length > 1 ? "inferred" : "stated",
      needsReview: needsReview ?? doubt ?? reviewOf(summands),
    }),
  };
  const [first] = summands;
  if (first)
    reading.trace.accept("affected", {
      value: {
        value: affected.value,
        unit: affected.unit,
        qualifier: affected.qualifier,
      },
      span: first.group.taken[0].mention.span,
      rule,
      score: summands.length,
      telling,
    });
  return affected;
}

function choose(reading: Reading, counts: readonly JudgedCount[], all: number, parts: readonly JudgedCount[]): Choice {
  const review = counts.length < all ? "figures of organizations and of people stand side by side" : null;
  const single = counts.length === 1 ? counts[0] : null;
  if (single) return { summands: [single], rule: "stated-figure", needsReview: review };
  const totals = totalsAmong(counts, parts).filter((one) => !isTotalOfOthers(one, counts));
  const total = totals.length === 1 ? totals[0] : null;
  const beyond = total ? counts.filter(({ group }) => isBeyond(group, total.group)) : [];
  if (total && beyond.length > 0)
    return { summands: [total, ...beyond], rule: "total-and-those-beyond-it", needsReview: review };
  if (totals.length > 1 && totals.length === counts.length && totals.some(({ group }) => isNetTotal(group)))
    return { summands: totals, rule: "sum-of-totals", needsReview: review };
  if (total) return { summands: [total], rule: "stated-total", needsReview: review };
  const disjoint = disjointGroups(counts);
  if (disjoint)
    return {
      summands: disjoint,
      rule: "sum-of-disjoint-groups",
      needsReview: "groups that the notice calls disjoint were added up, overlapping ones left out",
    };
  const comparable = sameGroupsOnce(withoutAttendances(counts));
  if (comparable.length === 1)
    return {
      summands: comparable,
      rule: "leading-figure",
      needsReview: "one group is given in two units",
    };
  const once = withoutSamePapers(comparable);
  const doOverlap = OVERLAP.test(reading.notice.text) && !GROUPS_DISJOINT.test(reading.notice.text);
  if (doOverlap || once.length === 1)
    return {
      summands: [largestOf(comparable)],
      rule: "largest-figure",
      needsReview: "the listed groups overlap",
    };
  const allTogether = allOfTheOthers(once);
  if (allTogether) return { summands: [allTogether], rule: "stated-total", needsReview: review };
  const together = listedTogether(once);
  const rule = together.length === 1 ? "largest-figure" : "sum-of-groups";
  if (together.length < comparable.length)
    return { summands: together, rule, needsReview: review ?? "figures that stand elsewhere were left out" };
  return { summands: once, rule, needsReview: review };
}

/**
 * The figures called totals; of persons each counted once and of attendances, the former. A net figure smaller than a
 * group that is part of another total is the net of something else: 「卒業生 計585名(うち 211名…)、教職員 実数79名」.
 */
function totalsAmong(counts: readonly JudgedCount[], parts: readonly JudgedCount[]): readonly JudgedCount[] {
  const totals = counts.filter(({ group }) => isTotal(group));
  const net = totals.filter(({ group }) => isNetTotal(group));
  const isNetOfAnother = (one: JudgedCount) =>
    totals.some(
      (total) =>
        !net.includes(total) &&
        total.count.unit === one.count.unit &&
        parts.some(
          ({ count }) =>
            count.unit === one.count.unit && count.value > one.count.value && count.value < total.count.value,
        ),
    );
  return net.length > 0 && !net.every(isNetOfAnother) ? net : totals;
}

/**
 * 「1人」「1人」「3人」 in a table, and later 「記載されていた5人の方」: as many as all others together, told behind them, and not as
 * one more of their list.
 */
function allOfTheOthers(counts: readonly JudgedCount[]): JudgedCount | null {
  const last = counts.at(-1);
  if (!last || counts.length < FEWEST_TO_ADD_UP) return null;
  if (sumOf(counts) !== 2 * last.count.value) return null;
  return counts.some((one) => one !== last && isNextOf(last.group, one.group)) ? null : last;
}

/** Two groups of one size say nothing of each other. */
const FEWEST_TO_ADD_UP = 3;

/**
 * Where the notice itself says of listed figures of one unit that they hold none of those before (「(1)以外の」
 * 「重複しない追加」): the first group and these. Numbers of orders count nobody, and the list whose new part is
 * named stands behind that part. Null where another figure is left whose relation is unknown.
 */
function disjointGroups(counts: readonly JudgedCount[]): readonly JudgedCount[] | null {
  const units = new Set(counts.map(({ count }) => count.unit));
  const [first, ...others] = counts;
  if (!first || units.size > 1 || isSaid(first, DISJOINT_BEFORE) || isSaid(first, ORDERS_BEFORE)) return null;
  const added = others.filter((one) => isSaid(one, DISJOINT_BEFORE));
  const left = others.filter((one, index) => {
    const next = others[index + 1];
    const isWholeOfNew = next !== undefined && isSaid(next, NEW_PART_BEFORE) && next.count.value < one.count.value;
    return !added.includes(one) && !isSaid(one, ORDERS_BEFORE) && !isWholeOfNew;
  });
  return added.length > 0 && left.length === 0 ? [first, ...added] : null;
}

function isSaid({ group }: JudgedCount, pattern: RegExp): boolean {
  return group.taken.some(({ mention }) => pattern.test(mention.head));
}

const ALL_TOGETHER = /(?:合わせて|あわせて|合計(?:で|は)?|総計(?:で|は)?)(?:延べ)?$/;

/** Organizations or the rest, whichever the notice names first. */
function leadingKind(counts: readonly JudgedCount[]): JudgedCount[] {
  // 「ご契約企業214社の利用者1,926アカウント」「83事業所96件のメールアドレス」: the firms say whose they are.
  const isOwner = ({ count, group }: JudgedCount) =>
    count.unit === "organizations" &&
    group.taken.every(
      ({ judgement, mention }) =>
        judgement.rule === "organizations-of-those-concerned" ||
        counts.some((other) => standsRightBehind(other, mention)),
    );
  // What only weights take for a figure of those concerned leads nothing.
  const isSure = ({ group }: JudgedCount) => group.taken.some(({ judgement }) => judgement.rule !== WEIGHED_WORDS);
  const first = counts.find((count) => isSure(count) && !isOwner(count)) ?? counts.find(isSure) ?? counts[0];
  // 「会員名簿 286社、受講者名簿 431名 … 合わせて延べ1,012名です」: the notice leads with the total of the persons.
  const isTotalled = counts.some(
    ({ count, group }) =>
      count.unit !== "organizations" &&
      group.taken.some(
        ({ mention: { before } }) =>
          ALL_ABOVE_BEFORE.test(before) || (count.unit === "people" && ALL_TOGETHER.test(before.slice(-8))),
      ),
  );
  const isOrganizations = first?.count.unit === "organizations" && !isTotalled;
  return counts.filter(({ count }) => (count.unit === "organizations") === isOrganizations);
}

/** 「ご利用企業38社、受講者52,310名」「214社 1,926件」「委託元3社(登録者数 12,500名)」: what is counted second is what those counted first have. */
function standsRightBehind({ count, group }: JudgedCount, owner: Mention): boolean {
  return (
    count.unit !== "organizations" &&
    group.taken.some(
      ({ mention }) =>
        mention.sentence === owner.sentence &&
        mention.span.start >= owner.span.end &&
        mention.span.start - owner.span.end <= LONGEST_NOUN &&
        THEIRS.test(owner.after.slice(0, mention.span.start - owner.span.end)),
    )
  );
}

const LONGEST_NOUN = 20;
/** 「ご契約企業様27社|、従業員様のデータ計|6,418名分」, not 「法人46社|、個人の出展者様|12名」. */
const THEIRS =
  /^(?:様)?[、, \t(]?(?!当社|弊社|自社|当[一-龠]{1,2}の|本[校市町村])(?:[^\d。、(),]{0,8}|[^\d。、(),]{0,6}(?:従業員|社員|職員|担当者|利用者|ユーザー|登録者|受講者|加入者|被保険者)(?:様|さま)?(?:の[^\d。、(),]{1,6})?(?:計|合計)?)$/;

function largestOf(counts: readonly JudgedCount[]): JudgedCount {
  return counts.reduce((best, count) => (count.count.value > best.count.value ? count : best));
}

function unitOfSum(summands: readonly JudgedCount[]): CountUnit {
  const units = new Set(summands.map(({ count }) => count.unit));
  return units.size === 1 ? (summands[0] as JudgedCount).count.unit : "records";
}

function spansOf(summands: readonly JudgedCount[]) {
  return summands.map(({ group }) => group.taken[0].mention.span);
}

function reviewOf(summands: readonly JudgedCount[]): string | null {
  return summands.map(({ count }: { count: Count }) => count.needsReview).find((reason) => reason !== null) ?? null;
}

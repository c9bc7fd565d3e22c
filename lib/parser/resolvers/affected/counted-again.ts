/** Figures that count the same people again, or one group alone, though no word says so. */
import { ALSO_CUMULATIVE, DOCUMENT_HEAD } from "../../vocabulary/count-status";
import type { JudgedCount } from "../counts";
import { areListedTogether, isEntry, isNetTotal, paperOf } from "../counts/groups";

/** Fewer people are seldom a class or a ward, to whom a set of documents belongs. */
const CLASS = 10;

/** 「1,842名(延べ2,310名)」: of two figures side by side the cumulative one counts the same people again. */
export function withoutAttendances(counts: readonly JudgedCount[]): readonly JudgedCount[] {
  const left = counts.filter((one) => !counts.some((net) => isAttendanceOf(one, net)));
  return left.length > 0 ? left : counts;
}

function isAttendanceOf({ count, group }: JudgedCount, net: JudgedCount): boolean {
  if (count.qualifier !== "cumulative" || net.count.qualifier === "cumulative") return false;
  if (count.value <= net.count.value) return false;
  return group.taken.some(({ mention: all }) =>
    net.group.taken.some(({ mention: persons }) => {
      if (all.sentence === persons.sentence)
        return (
          (all.unit === persons.unit || /^(?:分|様)?\(/.test(persons.after)) &&
          all.span.start >= persons.span.end &&
          ALSO_CUMULATIVE.test(persons.after.slice(0, all.span.start - persons.span.end))
        );
      const lead = all.sentence.text.slice(0, Math.max(0, all.span.start - all.sentence.start));
      if (all.unit !== persons.unit) return false;
      return all.sentence.index === persons.sentence.index + 1 && /^[(※*注]/.test(lead) && ALSO_CUMULATIVE.test(lead);
    }),
  );
}

/** 「約2万件のお客様情報の不正な取得について」 above 「お客様 19,842名」: of a figure and its round number, told elsewhere, the former. */
export function withoutRoundNumbers(counts: readonly JudgedCount[]): readonly JudgedCount[] {
  return counts.filter((one) => !counts.some((exact) => isRoundNumberOf(one, exact)));
}

function isRoundNumberOf({ count, group }: JudgedCount, exact: JudgedCount): boolean {
  if (count.qualifier !== "about" || exact.count.qualifier === "about") return false;
  const step = 10 ** (/0*$/.exec(String(count.value))?.[0].length ?? 0);
  if (step < LEAST_STEP || Math.round(exact.count.value / step) * step !== count.value) return false;
  return group.taken.every(({ mention: round }) => {
    if (round.sentence === exact.group.taken[0].mention.sentence) return false;
    return (
      IS_TITLE.test(round.sentence.text.trim()) ||
      exact.group.taken.every(({ mention }) => !areListedTogether(round, mention))
    );
  });
}

const IS_TITLE = /(?:について|お知らせ|お詫び|おわび|ご?報告)[^。]{0,12}$/;

/** Numbers that are round by less are seldom the round number of another. */
const LEAST_STEP = 100;

/** Documents lost together that hold almost as many people each hold the same ones: 「調査票 35名分/健康票 34名分」. */
export function areNearlyTheSame(counts: readonly JudgedCount[]): boolean {
  const values = counts.map(({ count }) => count.value);
  const [least, most] = [Math.min(...values), Math.max(...values)];
  const areDocuments = counts.every(({ group }) =>
    group.taken.some(
      ({ mention }) =>
        (isEntry(mention) || mention.isPortion) && mention.unit === "people" && DOCUMENT_HEAD.test(mention.head),
    ),
  );
  // 「1組の名簿」「2組の名簿」: the same paper of other people.
  const papers = new Set(counts.map(({ group }) => paperOf(group.taken[0].mention.head)));
  return areDocuments && papers.size === counts.length && least >= CLASS && most - least <= most * 0.1;
}

/**
 * 「従業員・退職者 計5,871名、その家族 6,204名」, 「お問い合わせは計6件」 beside 「個人情報63,337件」: no total of all, since
 * another figure of its kind is larger.
 */
export function isTotalOfOthers({ count, group }: JudgedCount, counts: readonly JudgedCount[]): boolean {
  return (
    !isNetTotal(group) &&
    counts.some(
      ({ count: other }) => other.unit === count.unit && other.value > count.value && other.qualifier !== "cumulative",
    )
  );
}
